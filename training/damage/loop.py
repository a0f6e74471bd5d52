"""The damage network's training loop; a step depends on (seed, step, steps in all) alone."""

from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torch.utils.data import DataLoader

from engine.errors import FacemendError
from training.contest import follow
from training.damage.recipe import DamageRecipe
from training.damage.samples import Batch, Samples
from training.log import Log
from training.loop import TrainingStep
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
    with closing(Log(folder, run.step)) as log:
        for batch in batches:
            for group in run.adam.param_groups:
                group["lr"] = _learning_rate(run, steps)
            values = _step(run, batch)
            follow(run.average, run.network, min(run.recipe.ema, (1 + run.step) / (10 + run.step)))
            run.step += 1
            log.write(run.step, values)
            if run.step % save_every == 0 or run.step == steps:
                log.flush()
                run.save(folder)
            try:
                yield TrainingStep(run.step, values)
            except GeneratorExit:  # between two steps: what is saved is whole
                log.flush()
                run.save(folder)
                raise


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
    if not torch.isfinite(loss):
        raise FacemendError(
            f"the loss of step {run.step + 1} is not a number: go on from the last saved state "
            "with a lower learning rate."
        )
    run.adam.zero_grad(set_to_none=True)
    loss.backward()
    run.adam.step()
    seen = (logits > 0) * weight
    hits = float((seen * damage).sum())
    return {
        "entropy_loss": float(entropy.detach()),
        "overlap_loss": float(overlap.detach()),
        "recall": hits / max(float((damage * weight).sum()), 1),
        "precision": hits / max(float(seen.sum()), 1),
    }


def _learning_rate(run: NetworkRun[DamageRecipe], steps: int) -> float:
    recipe = run.recipe
    risen = min(1, (run.step + 1) / recipe.warm_up)
    fallen = 0.5 + 0.5 * float(np.cos(np.pi * min(1, run.step / steps)))
    return recipe.learning_rate * min(risen, fallen)
