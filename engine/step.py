"""What a long job yields while it works: every engine job is a generator of Steps."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

Result = TypeVar("Result")


Enough = Callable[[], bool]
"""Whether what a search has found so far is to be taken; asked whenever it has shown something."""


def never() -> bool:
    """A search goes on to its end."""
    return False


@dataclass(frozen=True, eq=False)
class Step:
    """Progress of a job; to cancel one, stop iterating and `close()` it."""

    done: int
    total: int
    message: str
    """What is going on, as a person would say it: "Completing face 2"."""

    loss: float | None = None
    """The best candidate's total loss so far, where there is one."""

    preview: "Preview | None" = None


@dataclass(frozen=True, eq=False)
class Preview:
    """The best fill so far, to be shown over the photo at (x0, y0): (h, w, 3) in the photo's depth.

    `where` (h, w) bool marks the pixels it would change.
    """

    x0: int
    y0: int
    pixels: np.ndarray
    where: np.ndarray


def result_of(job: Generator[Step, None, Result]) -> Result:
    """Runs a job to its end, its steps not shown."""
    try:
        while True:
            next(job)
    except StopIteration as end:
        return end.value
