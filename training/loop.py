"""The training loop of a GAN: read it top to bottom.

A run lives in a folder: `state.safetensors` (everything needed to go on, exactly), `log.csv`,
`samples/` (the same 64 z as training proceeds). Steps draw their randomness from
(seed, step) alone, so a resumed run takes the same path as an unbroken one.
"""

import collections.abc
import csv
import json
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from engine.checkpoint import read_header, serialised
from engine.errors import FacemendError
from engine.files import write_atomically
from engine.networks.dcgan import Discriminator, Generator, sample_prior
from engine.tensors import to_images, to_tensor
from training.data import Batches
from training.losses import discriminator_loss, generator_loss
from training.recipes import Recipe

STATE = "state.safetensors"


@dataclass(frozen=True)
class TrainingStep:
    """One step of training: losses, and how much of each half the discriminator got right."""

    step: int
    discriminator_loss: float
    generator_loss: float
    real_accuracy: float
    generated_accuracy: float


class Run:
    """Networks, optimisers and step of a run; `save` and `resume` keep all of it."""

    def __init__(self, recipe: Recipe, device: torch.device) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.device, self.step = recipe, device, 0
        self.data = ""
        """What it is trained on, in words, for the record."""

        self.generator = Generator(recipe.network)
        self.discriminator = Discriminator(recipe.network)
        self.average = Generator(recipe.network).requires_grad_(False)
        self.average.load_state_dict(self.generator.state_dict())
        for network in self._networks().values():
            network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.generator_adam, self.discriminator_adam = (
            torch.optim.Adam(network.parameters(), lr=recipe.learning_rate, betas=recipe.betas)
            for network in (self.generator, self.discriminator)
        )

    def save(self, folder: Path) -> None:
        """Writes `state.safetensors` atomically."""
        tensors: dict[str, Tensor] = {}
        for name, network in self._networks().items():
            tensors |= {f"{name}.{key}": value for key, value in network.state_dict().items()}
        for name, adam in self._optimisers().items():
            for index, slots in adam.state_dict()["state"].items():
                tensors |= {f"{name}.{index}.{key}": value for key, value in slots.items()}
        tensors = {name: tensor.contiguous().cpu() for name, tensor in tensors.items()}
        header = {"step": self.step, "data": self.data, "recipe": asdict(self.recipe)}
        write_atomically(folder / STATE, serialised(tensors, header), overwrite=True)

    @classmethod
    def resume(cls, recipe: Recipe, folder: Path, device: torch.device) -> "Run":
        """The run in `folder` where it was left, or a new one if there is none."""
        run = cls(recipe, device)
        path = folder / STATE
        if not path.exists():
            return run
        try:
            header, tensors = read_header(path), safetensors.torch.load_file(path)
        except (OSError, ValueError, safetensors.SafetensorError) as error:
            raise FacemendError(
                f"{path} is damaged ({error}): delete it to begin anew, or choose another --run."
            ) from error
        kept, wanted = header["recipe"], json.loads(json.dumps(asdict(recipe)))
        if kept | {"steps": 0, "description": ""} != wanted | {"steps": 0, "description": ""}:
            raise FacemendError(
                f"{path} was made by another version of the recipe {recipe.name}: "
                "choose another --run folder."
            )
        for name, network in run._networks().items():
            own = _with_prefix(tensors, f"{name}.")
            network.load_state_dict(own)
        for name, adam in run._optimisers().items():
            state: dict[int, dict[str, Tensor]] = {}
            for key, value in _with_prefix(tensors, f"{name}.").items():
                index, slot = key.split(".")
                state.setdefault(int(index), {})[slot] = value
            adam.load_state_dict(
                {"state": state, "param_groups": adam.state_dict()["param_groups"]}
            )
        run.step, run.data = header["step"], header["data"]
        return run

    def _networks(self) -> dict[str, nn.Module]:
        return {
            "generator": self.generator,
            "discriminator": self.discriminator,
            "average": self.average,
        }

    def _optimisers(self) -> dict[str, torch.optim.Adam]:
        return {
            "generator_adam": self.generator_adam,
            "discriminator_adam": self.discriminator_adam,
        }


def train(
    run: Run, faces: np.ndarray, folder: Path, *, steps: int, save_every: int = 500
) -> collections.abc.Generator[TrainingStep, None, None]:
    """Trains up to `steps` in all, yielding after each; `close()` to stop, the state is saved.

    faces: (N, 64, 64, 3) uint8 RGB. Raises FacemendError when a loss is no longer a number; the
    state last saved stays as it was.
    """
    recipe = run.recipe
    folder.mkdir(parents=True, exist_ok=True)
    batches = Batches(faces, recipe.batch, recipe.seed, recipe.flip)
    fixed = fixed_z(recipe)
    _trim_log(folder / "log.csv", run.step)
    with closing(_Log(folder / "log.csv")) as log:
        while run.step < steps:
            real = to_tensor(batches.at(run.step), run.device)
            result = _step(run, real)
            log.write(result)
            if run.step % save_every == 0 or run.step == steps:
                log.flush()
                run.save(folder)
                save_samples(run.average, fixed, folder / "samples" / f"{run.step:07d}.png")
            try:
                yield result
            except GeneratorExit:  # between two steps: what is saved is whole
                log.flush()
                run.save(folder)
                raise


def _step(run: Run, real: Tensor) -> TrainingStep:
    recipe = run.recipe
    randomness = torch.Generator().manual_seed(recipe.seed * 1_000_003 + run.step)
    z = sample_prior(recipe.network, 2 * len(real), randomness).to(run.device)
    z_discriminator, z_generator = z.chunk(2)

    # (1) Update D on as many real faces as generated ones. Each half is a batch of its own for
    # the batch norm, as Radford et al. train; mixed halves let D tell them by their statistics.
    with _autocast(run.device):
        generated = run.generator(z_discriminator).detach()
        on_real, on_generated = run.discriminator(real), run.discriminator(generated)
        loss_d = discriminator_loss(on_real.float(), on_generated.float())
    _check(loss_d, run.step)
    run.discriminator_adam.zero_grad()
    loss_d.backward()
    run.discriminator_adam.step()

    # (2) Update G to be taken for real by the D just updated.
    run.discriminator.requires_grad_(False)
    with _autocast(run.device):
        loss_g = generator_loss(run.discriminator(run.generator(z_generator)).float())
    _check(loss_g, run.step)
    run.generator_adam.zero_grad()
    loss_g.backward()
    run.generator_adam.step()
    run.discriminator.requires_grad_(True)

    _follow(run.average, run.generator, min(recipe.ema, (1 + run.step) / (10 + run.step)))
    run.step += 1
    return TrainingStep(
        step=run.step,
        discriminator_loss=loss_d.item(),
        generator_loss=loss_g.item(),
        real_accuracy=(on_real > 0).float().mean().item(),
        generated_accuracy=(on_generated < 0).float().mean().item(),
    )


def _check(loss: Tensor, step: int) -> None:
    if not torch.isfinite(loss):
        raise FacemendError(
            f"a loss is no longer a number after step {step}: train again from the last state "
            "with a smaller learning rate."
        )


@torch.no_grad()
def _follow(average: nn.Module, network: nn.Module, decay: float) -> None:
    """The exponential moving average of the weights, and of batch norm's statistics with them."""
    for mean, value in zip(
        (*average.parameters(), *average.buffers()),
        (*network.parameters(), *network.buffers()),
        strict=True,
    ):
        if mean.is_floating_point():
            mean.lerp_(value, 1 - decay)
        else:
            mean.copy_(value)


def _autocast(device: torch.device) -> torch.autocast:
    return torch.autocast(device.type, torch.bfloat16)


def _with_prefix(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {k.removeprefix(prefix): v for k, v in tensors.items() if k.startswith(prefix)}


def fixed_z(recipe: Recipe) -> Tensor:
    """The 64 z whose faces are looked at as training proceeds: (64, latent)."""
    return sample_prior(recipe.network, 64, torch.Generator().manual_seed(recipe.seed))


@torch.inference_mode()
def save_samples(generator: Generator, z: Tensor, path: Path) -> None:
    """A contact sheet of G(z), eight a row, as PNG; G in evaluation mode, as it is shipped."""
    device = next(generator.parameters()).device
    generator.eval()
    images = to_images(generator(z.to(device)))
    generator.train()
    rows = [np.hstack(list(images[i : i + 8])) for i in range(0, len(images), 8)]
    sheet = cv2.cvtColor(np.vstack(rows), cv2.COLOR_RGB2BGR)
    write_atomically(path, cv2.imencode(".png", sheet)[1].tobytes(), overwrite=True)


class _Log:
    """`log.csv`: a line a step."""

    def __init__(self, path: Path) -> None:
        new = not path.exists()
        self.file = path.open("a", newline="", encoding="utf-8")
        self.writer = csv.writer(self.file)
        if new:
            self.writer.writerow(TrainingStep.__dataclass_fields__)

    def write(self, step: TrainingStep) -> None:
        self.writer.writerow(f"{value:.6g}" for value in vars(step).values())

    def flush(self) -> None:
        self.file.flush()

    def close(self) -> None:
        self.file.close()


def _trim_log(path: Path, step: int) -> None:
    """Drops lines after the step a resumed run goes on from."""
    if path.exists():
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        write_atomically(path, "".join(lines[: step + 1]).encode(), overwrite=True)
