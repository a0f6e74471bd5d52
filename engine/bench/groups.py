"""The gain over the plainest fill, by age band, gender and ethnicity, of faces that have labels."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

FEWEST = 30
"""Faces a group needs for a mean of it to be held against another's."""

AGES = ((0, 12), (13, 19), (20, 29), (30, 44), (45, 64), (65, 120))
KINDS = ("ethnicity", "gender", "age")


@dataclass(frozen=True)
class Gain:
    """Of a group: the mean gain in dB and two standard errors of it."""

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


def gain(values: Sequence[float], others: Sequence[float], group: Sequence[int]) -> Gain | None:
    """Of values over others, face by face; None for a group with fewer than `FEWEST` of them."""
    differences = [values[i] - others[i] for i in group if i < min(len(values), len(others))]
    if len(differences) < FEWEST:
        return None
    error = 2 * np.std(differences, ddof=1) / len(differences) ** 0.5
    return Gain(len(differences), float(np.mean(differences)), float(error))


def _band(age: float) -> str:
    return next(_name(band) for band in AGES if age <= band[1] or band is AGES[-1])


def _name(band: tuple[int, int]) -> str:
    return f"{band[0]} to {band[1]}" if band is not AGES[-1] else f"{band[0]} and over"
