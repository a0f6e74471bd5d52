"""The figures of the benchmark's tables: title, what it means, where it comes from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from engine.bench.judge import JUDGED
from engine.bench.results import Cell


@dataclass(frozen=True)
class Column:
    """Of a mask's table."""

    title: str
    digits: int
    value: Callable[[Cell, int], float | None]
    """Of a cell's first so many faces; None where it was not measured."""

    meaning: str
    best: str = ""
    """high, low, or original: nearest to the originals' own; empty: neither is better."""

    def told(self, value: float | None) -> str:
        """As the tables have it."""
        return "–" if value is None else f"{value:.{self.digits}f}"

    def best_of(self, values: Sequence[float | None], original: float) -> float | None:
        """The one that the table shows bold; `original`: the originals' own figure."""
        known = [value for value in values if value is not None]
        if not self.best or not known:
            return None
        if self.best == "original":
            return min(known, key=lambda value: abs(value - original))
        return max(known) if self.best == "high" else min(known)


def _mean(name: str) -> Callable[[Cell, int], float | None]:
    return lambda cell, count: (
        float(np.mean(cell.values[name][:count])) if name in cell.values else None
    )


def _frechet(cell: Cell, count: int) -> float | None:
    return 100 * cell.frechet if cell.frechet is not None and count == JUDGED else None


PSNR = Column(
    "PSNR, dB", 2, _mean("psnr"),
    "how near the hole's pixels are to the original's; more is better, 3 dB are half the squared "
    "error. It likes blur: a soft mouth beats a sharp one that smiles differently",
    "high",
)  # fmt: skip
IDENTITY = Column(
    "identity", 3, _mean("identity"),
    "how far the completed face is from the original as a face identifier sees them; less is "
    "better, 0 is the same picture, two people are about 0.8 apart",
    "low",
)  # fmt: skip
FRECHET = Column(
    "Fréchet x100", 2, _frechet,
    f"how far the {JUDGED} completed faces as a set are from the {JUDGED} originals; less is more "
    "lifelike",
    "low",
)  # fmt: skip
SECONDS = Column(
    "seconds", 4, lambda cell, count: float(np.median(cell.values["seconds"][:count])),
    "the median of a face on the processor, as it came: other work on the machine is in it",
)  # fmt: skip
COLUMNS = (
    PSNR,
    Column(
        "SSIM", 3, _mean("ssim"),
        "how alike the patterns in the hole are; more is better, 1 is the same",
        "high",
    ),
    Column(
        "border step", 2, _mean("jump"),
        "the mean step in grey levels across the hole's border; best where it is as in the "
        "original: more is a seam, less a smear",
        "original",
    ),
    IDENTITY,
    FRECHET,
    Column(
        "spread", 1, _mean("spread"),
        "how far apart the candidates of a method are, in grey levels; neither is better",
    ),
    Column(
        "spread of identity", 3, _mean("spread of identity"),
        "the same as the face identifier sees it",
    ),
    SECONDS,
)  # fmt: skip


def measured(cells: Sequence[Cell], count: int) -> list[Column]:
    """The columns that any of these cells has a figure for."""
    return [c for c in COLUMNS if any(c.value(cell, count) is not None for cell in cells)]
