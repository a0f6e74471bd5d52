"""A run: the networks and optimisers of a recipe on their way, kept whole on disk.

A run lives in a folder: `state.safetensors` (everything needed to go on, exactly), `log.csv`,
`tensorboard/`, `samples/` (the same z or the same holes as training proceeds).
"""

import json
from dataclasses import MISSING, asdict, fields
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrizations, parametrize

from engine import checkpoint
from engine.checkpoint import serialised
from engine.errors import FacemendError
from engine.files import write_atomically
from engine.networks.families import family_of
from training.distributed import parallel
from training.recipes import InpaintingRecipe, Recipe
from training.state import (
    STATE,
    check_same_recipe,
    moments,
    read_state,
    restore_moments,
    with_prefix,
)

_FREE = {"steps": 0, "description": "", "bundled": True}
"""What may differ between a recipe and the run it goes on with."""


class Run:
    """Networks, optimisers and step of a run; `save` and `resume` keep all of it.

    `generator` and `discriminators` are the networks; the same called in training, with gradients
    averaged over the processes under torchrun, are `parallel[name]`.
    """

    def __init__(
        self, recipe: Recipe, device: torch.device, dtype: torch.dtype = torch.bfloat16
    ) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.device, self.dtype, self.step = recipe, device, dtype, 0
        self.data = ""
        """What it is trained on, in words, for the record."""

        self.begun_with = ""
        """The weights that it went on from, by name and hash; "" = random ones."""

        self.accuracy = 0.5
        """Running mean of the discriminator's accuracy, for a ratio that adapts."""

        family = family_of(recipe.network)
        self.generator: nn.Module = family.generator(recipe.network)
        self.discriminators: dict[str, nn.Module] = {}
        """By name, none for a reconstruction loss alone."""

        for name in _discriminators_of(recipe):
            assert family.discriminator is not None
            self.discriminators[name] = family.discriminator(recipe.network)
        if recipe.spectral_norm:
            for discriminator in self.discriminators.values():
                discriminator.apply(_normalise_spectrum)
        self.average: nn.Module = family.generator(recipe.network).requires_grad_(False)
        """The exponential moving average of the generator, which is what is shipped."""

        self.average.load_state_dict(self.generator.state_dict())
        for network in self._networks().values():
            network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.adam = {
            name: torch.optim.Adam(
                network.parameters(), lr=recipe.learning_rate, betas=recipe.betas, fused=True
            )
            for name, network in self._networks().items()
            if name != "average"
        }
        self.parallel = {name: parallel(network) for name, network in self._networks().items()}

    def autocast(self) -> torch.autocast:
        """Half precision for what gains by it."""
        return torch.autocast(self.device.type, self.dtype, enabled=self.dtype != torch.float32)

    def randomness(self) -> torch.Generator:
        """The random numbers of this step, on the CPU: they depend on (seed, step) alone."""
        return torch.Generator().manual_seed(self.recipe.seed * 1_000_003 + self.step)

    def shipped_discriminator(self) -> nn.Module | None:
        """The discriminator with its normalised weights made plain; None where no search needs it.

        Completion by search asks D; a network that repairs in one pass does not.
        """
        if isinstance(self.recipe, InpaintingRecipe):
            return None
        trained = self.discriminators["discriminator"].eval()
        family = family_of(self.recipe.network)
        assert family.discriminator is not None
        plain = family.discriminator(self.recipe.network)
        state = {}
        for name in plain.state_dict():
            module, _, field = name.rpartition(".")
            state[name] = getattr(trained.get_submodule(module), field).detach()
        plain.load_state_dict(state)
        trained.train()
        return plain

    def set_learning_rate(self, rate: float) -> None:
        """Of all optimisers, for the steps to come."""
        for adam in self.adam.values():
            for group in adam.param_groups:
                group["lr"] = rate

    def save(self, folder: Path) -> None:
        """Writes `state.safetensors` atomically."""
        tensors: dict[str, Tensor] = {}
        for name, network in self._networks().items():
            tensors |= {f"{name}.{key}": value for key, value in network.state_dict().items()}
        for name, adam in self.adam.items():
            tensors |= moments(adam, f"{name}_adam.")
        tensors = {name: tensor.contiguous().cpu() for name, tensor in tensors.items()}
        header = {
            "step": self.step,
            "data": self.data,
            "begun_with": self.begun_with,
            "accuracy": self.accuracy,
            "recipe": asdict(self.recipe),
        }
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / STATE, serialised(tensors, header), overwrite=True)

    @classmethod
    def resume(
        cls,
        recipe: Recipe,
        folder: Path,
        device: torch.device,
        dtype: torch.dtype = torch.bfloat16,
        begin_with: str | None = None,
    ) -> "Run":
        """The run in `folder` where it was left, or a new one if there is none.

        begin_with: weights, by name or path, that a new one goes on from in place of those that its
        recipe names, or of random ones. Raises FacemendError for a damaged state, one of another
        recipe, or when the weights that a new one begins with are missing or of other networks.
        """
        run = cls(recipe, device, dtype)
        path = folder / STATE
        if not path.exists():
            if isinstance(recipe, InpaintingRecipe):
                begin_with = begin_with or recipe.begins_with
            if begin_with:
                run._begin_with(begin_with)
            return run
        header, tensors = read_state(path)
        kept = _with_defaults(recipe, header["recipe"])
        wanted = json.loads(json.dumps(asdict(recipe)))
        check_same_recipe(path, recipe.name, kept, wanted, _FREE)
        for name, network in run._networks().items():
            network.load_state_dict(with_prefix(tensors, f"{name}."))
        for name, adam in run.adam.items():
            restore_moments(adam, with_prefix(tensors, f"{name}_adam."))
        run.step, run.data, run.accuracy = header["step"], header["data"], header["accuracy"]
        run.begun_with = header.get("begun_with", "")
        return run

    def _begin_with(self, weights: str) -> None:
        """Takes over shipped networks; layers that those do not have stay as they are.

        What an optimiser remembers is not shipped: it begins anew.
        """
        shipped = checkpoint.load(weights)
        parts = [(self.generator, shipped.generator), (self.average, shipped.generator)]
        if shipped.discriminator is not None and "discriminator" in self.discriminators:
            parts.append((self.discriminators["discriminator"], shipped.discriminator))
        for network, begun in parts:
            _take_over(network, begun, shipped.name)
        self.begun_with = f"{shipped.name} {shipped.sha256[:12]}"

    def _networks(self) -> dict[str, nn.Module]:
        return {"generator": self.generator, **self.discriminators, "average": self.average}


def _with_defaults(recipe: Recipe, kept: dict[str, Any]) -> dict[str, Any]:
    """A recipe read from a run's header: a field that it did not have yet is as it was then."""
    return _defaults(recipe) | kept | {"network": _defaults(recipe.network) | kept["network"]}


def _defaults(of: Any) -> dict[str, Any]:
    """Of the fields of a dataclass that have one, as a header keeps them."""
    later = {one.name: one.default for one in fields(of) if one.default is not MISSING}
    return json.loads(json.dumps(later, default=asdict))


def _discriminators_of(recipe: Recipe) -> list[str]:
    if not isinstance(recipe, InpaintingRecipe):
        return ["discriminator"]
    names = {"discriminator": recipe.global_weight, "local_discriminator": recipe.local_weight}
    return [name for name, weight in names.items() if weight]


@torch.no_grad()
def _take_over(network: nn.Module, shipped: nn.Module, name: str) -> None:
    """Copies every tensor of a shipped network into one that has it, too.

    Under spectral norm a network's weights are the plain ones behind the norm. Raises
    FacemendError where the two do not fit.
    """
    for key, value in shipped.state_dict().items():
        place, _, field = key.rpartition(".")
        try:
            module = network.get_submodule(place)
            kept = getattr(module, field)
        except AttributeError:
            kept = None
        if kept is None or kept.shape != value.shape:
            raise FacemendError(
                f"The weights {name} are of another network: {key} does not fit this recipe."
            )
        if parametrize.is_parametrized(module, field):
            setattr(module, field, value.clone())
        else:
            kept.copy_(value)


def _normalise_spectrum(module: nn.Module) -> None:
    if isinstance(module, (nn.Linear, nn.Conv2d)):
        parametrizations.spectral_norm(module)
