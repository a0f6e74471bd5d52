"""Means with their 95% confidence intervals."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import t  # type: ignore[import-untyped]


@dataclass(frozen=True)
class Interval:
    """A mean and where it lies with 95% confidence."""

    count: int
    mean: float
    low: float
    high: float

    @property
    def half(self) -> float:
        """Half the interval's width."""
        return (self.high - self.low) / 2


def interval(values: Sequence[float]) -> Interval:
    """Student's interval of the mean of independent values; unbounded for a single one."""
    mean = float(np.mean(values))
    if len(values) < 2:
        return Interval(len(values), mean, -np.inf, np.inf)
    half = float(t.ppf(0.975, len(values) - 1) * np.std(values, ddof=1) / len(values) ** 0.5)
    return Interval(len(values), mean, mean - half, mean + half)


def paired(values: Sequence[float], others: Sequence[float]) -> Interval:
    """The mean of value minus other, face by face; ValueError when they are not as many."""
    return interval([a - b for a, b in zip(values, others, strict=True)])
