"""One answer to a hole."""

from dataclasses import dataclass, field

import numpy as np

from engine.blending import blended


@dataclass(frozen=True, eq=False)
class Candidate:
    """A completed crop; candidates come ranked, the best first."""

    fill: np.ndarray
    """(S, S, 3) uint8 RGB: all that the method made, on known pixels too (for its gradients)."""

    completed: np.ndarray
    """(S, S, 3) uint8 RGB: the crop with its hole filled, known pixels as they came in."""

    losses: dict[str, float] = field(default_factory=dict)
    """What the method measured, by name; the ranking is by "total", smaller is better."""

    origin: str = ""
    """Which of a pool's methods made it, where there is a pool."""


def candidate(
    crop: np.ndarray, hole: np.ndarray, fill: np.ndarray, losses: dict[str, float]
) -> Candidate:
    """A fill (S, S, 3) uint8 blended into the hole (S, S) bool of a crop (S, S, 3) uint8."""
    completed = blended(crop, hole, fill.astype(np.float32))
    return Candidate(fill=fill, completed=completed, losses=losses)
