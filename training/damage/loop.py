"""The damage network's training loop; a step depends on (seed, step, steps in all) alone."""

from collections.abc import Generator
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional
from torch.utils.data import DataLoader

from training.damage.recipe import DamageRecipe
from training.damage.samples import Batch, Samples
from training.loop import TrainingStep
from training.network_loop import train_network
from training.network_run import NetworkRun


def train_damage(
    run: NetworkRun[DamageRecipe],
    samples: Samples,
    folder: Path,
    *,
    steps: int,
    save_every: int = 500,
    workers: int = 1,
) -> Generator[TrainingStep, None, None]:
    """Trains up to `steps` in all, yielding after each; `close()` to stop, the state is saved.

    The learning rate falls to 0 at the last of them. Batches are drawn by so many `workers`
    (processes) meanwhile, by this one when there are none. Raises FacemendError when a loss is no
    longer a number; the state last saved stays as it was.
    """
    batches = DataLoader(
        samples, batch_size=None, sampler=range(run.step, steps), num_workers=workers
    )
    return train_network(run, batches, _step, folder, steps=steps, save_every=save_every)


def damage_loss(logits: Tensor, damage: Tensor, weight: Tensor) -> tuple[Tensor, Tensor]:
    """Cross-entropy, and 1 - Dice over the batch (Milletari et al. 2016): of (N, H, W), scalars.

    Damage covers a hundredth of a picture: the overlap keeps it from being given up as rare.
    """
    entropy = functional.binary_cross_entropy_with_logits(logits, damage.float(), reduction="none")
    found, there = torch.sigmoid(logits) * weight, damage * weight
    dice = (2 * (found * damage).sum() + 1) / (found.sum() + there.sum() + 1)
    return (entropy * weight).sum() / weight.sum(), 1 - dice


def _step(run: NetworkRun[DamageRecipe], batch: Batch) -> dict[str, float]:
    """One update; the losses, and the share of damaged pixels that were seen and of seen ones that
    are damaged."""
    inputs = torch.from_numpy(batch.inputs).to(run.device)
    damage = torch.from_numpy(batch.damage).to(run.device)
    weight = torch.from_numpy(batch.weight).to(run.device)
    with run.autocast():
        logits = run.network(inputs.contiguous(memory_format=torch.channels_last))
    logits = logits.float()[:, 0]
    entropy, overlap = damage_loss(logits, damage, weight)
    loss = entropy + 0.5 * overlap
    run.minimise(loss)
    seen = (logits > 0) * weight
    hits = float((seen * damage).sum())
    return {
        "entropy_loss": float(entropy.detach()),
        "overlap_loss": float(overlap.detach()),
        "recall": hits / max(float((damage * weight).sum()), 1),
        "precision": hits / max(float(seen.sum()), 1),
    }
