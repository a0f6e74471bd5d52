"""The training loop: read it top to bottom.

Steps draw their randomness from (seed, step) alone, so a resumed run takes the same path as an
unbroken one.
"""

import collections.abc
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from training.contest import follow
from training.data import Batches, HoleBatches
from training.distributed import is_first, mean
from training.inpainting_step import inpainting_step
from training.latent_step import latent_step
from training.log import Log
from training.recipes import WARM_UP, InpaintingRecipe, LatentRecipe, Recipe
from training.run import Run
from training.samples import generated_faces, save_sheet, sheet
from training.schedule import warmed_cosine
from training.watch import Watch


@dataclass(frozen=True)
class TrainingStep:
    """One step of training, and what it measured."""

    step: int
    values: dict[str, float]
    """Losses, and how much of each half the discriminator got right, by name."""

    warning: str | None = None
    """A sentence when the run goes wrong."""


def train(
    run: Run, faces: np.ndarray, folder: Path, *, steps: int, save_every: int = 500
) -> collections.abc.Generator[TrainingStep, None, None]:
    """Trains up to `steps` in all, yielding after each; `close()` to stop, the state is saved.

    faces: (N, S, S, 3) uint8 RGB in the recipe's frame. Raises FacemendError when a loss is no
    longer a number; the state last saved stays as it was.
    """
    recipe = run.recipe
    batches = Batches(faces, recipe.batch, recipe.seed, recipe.flip, run.device)
    if isinstance(recipe, InpaintingRecipe):
        side = recipe.network.side
        holes = HoleBatches(recipe.holes, side, recipe.batch, recipe.seed, run.device)
    watch = Watch()
    with closing(Log(folder, run.step) if is_first() else _Silence()) as log:
        while run.step < steps:
            run.set_learning_rate(learning_rate(recipe, run.step, steps))
            real = batches.at(run.step)
            if isinstance(recipe, InpaintingRecipe):
                measured = inpainting_step(run, recipe, real, holes.at(run.step))
            else:
                assert isinstance(recipe, LatentRecipe)
                measured = latent_step(run, recipe, real)
            follow(run.average, run.generator, min(recipe.ema, (1 + run.step) / (10 + run.step)))
            run.step += 1

            together = mean(torch.stack([v.detach().float() for v in measured.values()]))
            values = dict(zip(measured, together.tolist(), strict=True))
            warning = watch.step(values)
            log.write(run.step, values)
            if run.step % save_every == 0 or run.step == steps:
                log.flush()
                if is_first():
                    run.save(folder)
                    save_sheet(sheet(run, faces), folder / "samples" / f"{run.step:07d}.png")
                    if isinstance(recipe, LatentRecipe):
                        made = generated_faces(run, recipe)
                        warning = watch.samples(made, np.array(faces[:64])) or warning
            try:
                yield TrainingStep(run.step, values, warning)
            except GeneratorExit:  # between two steps: what is saved is whole
                log.flush()
                if is_first():
                    run.save(folder)
                raise


def learning_rate(recipe: Recipe, step: int, steps: int) -> float:
    """Of a step, counted from 0, of so many in all."""
    if recipe.schedule == "constant":
        return recipe.learning_rate
    return recipe.learning_rate * warmed_cosine(step, steps, WARM_UP)


class _Silence:
    """The log of all processes but the first."""

    def write(self, step: int, values: dict[str, float]) -> None: ...

    def flush(self) -> None: ...

    def close(self) -> None: ...
