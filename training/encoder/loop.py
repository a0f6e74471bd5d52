"""The encoder's training loop; a step depends on (seed, step, steps in all) alone."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from engine import checkpoint
from engine.checkpoint import Checkpoint
from engine.completion.starts import prior_of
from engine.networks.prior import sample_prior, within_prior
from training.data import Batches, HoleBatches
from training.encoder.recipe import EncoderRecipe
from training.loop import TrainingStep
from training.network_loop import train_network
from training.network_run import NetworkRun


@dataclass(frozen=True, eq=False)
class Batch:
    """Drawn faces first, then real ones."""

    images: Tensor
    """(N, 3, S, S) in [-1, 1]."""

    holes: Tensor
    """(N, 1, S, S) float, 1 = missing."""

    z: Tensor
    """Of the drawn ones: (n, latent)."""


def train_encoder(
    run: NetworkRun[EncoderRecipe],
    faces: np.ndarray,
    folder: Path,
    *,
    steps: int,
    save_every: int = 500,
) -> Generator[TrainingStep, None, None]:
    """Trains up to `steps` in all, yielding after each; `close()` to stop, the state is saved.

    faces: (N, S, S, 3) uint8 RGB, real ones. The learning rate falls to 0 at the last step. Raises
    FacemendError when a loss is no longer a number, UnreadableInput without the GAN's weights.
    """
    networks = checkpoint.load(run.recipe.inverts, run.device)

    def update(run: NetworkRun[EncoderRecipe], batch: Batch) -> dict[str, float]:
        return _step(run, networks, batch)

    batches = _batches(run, networks, faces, steps)
    return train_network(run, batches, update, folder, steps=steps, save_every=save_every)


def _batches(
    run: NetworkRun[EncoderRecipe], networks: Checkpoint, faces: np.ndarray, steps: int
) -> Iterator[Batch]:
    recipe, side = run.recipe, run.recipe.network.side
    drawn = recipe.batch // 2
    real = Batches(faces, recipe.batch - drawn, recipe.seed, True, run.device)
    holes = HoleBatches(recipe.holes, side, recipe.batch, recipe.seed, run.device)
    for step in range(run.step, steps):
        randomness = torch.Generator().manual_seed(recipe.seed * 1_000_003 + step)
        z = sample_prior(prior_of(networks), drawn, randomness).to(run.device)
        whole = torch.rand(recipe.batch, 1, 1, 1, generator=randomness) < recipe.whole
        with torch.no_grad(), run.autocast():
            made = networks.generator(z).float()
        missing = holes.at(step).masked_fill(whole.to(run.device), 0)
        yield Batch(torch.cat((made, real.at(step))), missing, z)


def _step(run: NetworkRun[EncoderRecipe], networks: Checkpoint, batch: Batch) -> dict[str, float]:
    """One update: G of the z that is found is to be the whole face, drawn faces' z their own."""
    with run.autocast():
        found = run.network(batch.images, batch.holes).float()
        within = within_prior(found, prior_of(networks))
        again = networks.generator(within)
    apart = (again.float() - batch.images).abs().mean((1, 2, 3))
    count = len(batch.z)
    latent = (found[:count] - batch.z).square().mean()
    loss = apart.mean() + run.recipe.latent_weight * latent
    run.minimise(loss)
    return {
        "drawn_loss": float(apart[:count].mean().detach()),
        "real_loss": float(apart[count:].mean().detach()),
        "latent_loss": float(latent.detach()),
    }
