"""The training loop of a network that is trained alone (`training.network_run`)."""

from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from training.contest import follow
from training.log import Log
from training.loop import TrainingStep
from training.network_run import NetworkRun, Recipe
from training.schedule import warmed_cosine

Batch = TypeVar("Batch")


def train_network(
    run: NetworkRun[Recipe],
    batches: Iterable[Batch],
    update: Callable[[NetworkRun[Recipe], Batch], dict[str, float]],
    folder: Path,
    *,
    steps: int,
    save_every: int,
) -> Generator[TrainingStep, None, None]:
    """Trains up to `steps` in all, yielding after each; `close()` to stop, the state is saved.

    batches: those of the steps to come. update: makes one step and tells what it measured. The
    learning rate falls to 0 at the last step. Raises FacemendError when a loss is no longer a
    number; the state last saved stays as it was.
    """
    recipe = run.recipe
    with closing(Log(folder, run.step)) as log:
        for batch in batches:
            rate = recipe.learning_rate * warmed_cosine(run.step, steps, recipe.warm_up)
            run.set_learning_rate(rate)
            values = update(run, batch)
            follow(run.average, run.network, min(recipe.ema, (1 + run.step) / (10 + run.step)))
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
