"""Means and gains over the plainest fill by age band, gender and ethnicity, of labelled faces."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

FEWEST = 30
"""Faces a group needs for a mean of it to be held against another's."""

AGES = ((0, 12), (13, 19), (20, 29), (30, 44), (45, 64), (65, 120))
KINDS = ("ethnicity", "gender", "age")


@dataclass(frozen=True)
class Mean:
    """Of a group: the mean, and two standard errors of it."""

    count: int
    mean: float
    error: float


def members(labels: Sequence[dict[str, str]]) -> dict[tuple[str, str], list[int]]:
    """The faces of each group by (kind, name), kinds in their order; unlabelled faces in none."""
    found: dict[tuple[str, str], list[int]] = {}
    for i, row in enumerate(labels):
        for kind in KINDS:
            value = row.get(kind, "")
            name = _band(float(value)) if kind == "age" and value else value
            if name:
                found.setdefault((kind, name), []).append(i)
    order = {name: i for i, name in enumerate(map(_name, AGES))}
    return dict(
        sorted(found.items(), key=lambda g: (KINDS.index(g[0][0]), order.get(g[0][1], 0), g[0][1]))
    )


def mean_of(values: Sequence[float], group: Sequence[int]) -> Mean | None:
    """Of a group's faces that have a value; None for a group with fewer than `FEWEST` of them."""
    known = [values[i] for i in group if i < len(values)]
    if len(known) < FEWEST:
        return None
    error = 2 * np.std(known, ddof=1) / len(known) ** 0.5
    return Mean(len(known), float(np.mean(known)), float(error))


def gain(values: Sequence[float], others: Sequence[float], group: Sequence[int]) -> Mean | None:
    """The mean of values over others, face by face, of the faces that have both."""
    return mean_of([a - b for a, b in zip(values, others, strict=False)], group)


def _band(age: float) -> str:
    return next(_name(band) for band in AGES if age <= band[1] or band is AGES[-1])


def _name(band: tuple[int, int]) -> str:
    return f"{band[0]} to {band[1]}" if band is not AGES[-1] else f"{band[0]} and over"
