"""One answer to a hole."""

from dataclasses import dataclass, field

import numpy as np

from engine.blending import blended

DIRECTIONS = 3
"""So many ways a face can be varied, beside those to other candidates."""


@dataclass(frozen=True)
class Varied:
    """Where a face lies among those that a network can make, told by two candidates of a face."""

    first: int
    other: int
    """Indices of the candidates on whose line it lies."""

    share: float = 0.0
    """How far it is from the first to the other: 0 to 1."""

    moves: tuple[float, ...] = ()
    """How far it went along each direction of `engine.completion.varying`: -1 to 1."""


@dataclass(frozen=True, eq=False)
class Candidate:
    """A completed crop; candidates come ranked, the best first."""

    fill: np.ndarray
    """(S, S, 3) uint8 RGB: all that the method made, on known pixels too (for its gradients)."""

    completed: np.ndarray
    """(S, S, 3) uint8 RGB: the crop with its hole filled, known pixels as they came in."""

    losses: dict[str, float] = field(default_factory=dict)
    """What the method measured, by name; the ranking is by "total", smaller is better."""

    z: np.ndarray | None = None
    """(latent,) float32: what the network made it of, or a face like it; None = of no z."""

    varied: Varied | None = None
    """How it was made of others by hand; None for what a method found."""

    origin: str = ""
    """Which of a pool's methods made it, where there is a pool."""


def candidate(
    crop: np.ndarray,
    hole: np.ndarray,
    fill: np.ndarray,
    losses: dict[str, float],
    z: np.ndarray | None = None,
    varied: Varied | None = None,
    origin: str = "",
) -> Candidate:
    """A fill (S, S, 3) uint8 in the hole (S, S) bool of a crop (S, S, 3) uint8.

    Blended in, unless its known pixels are the crop's already: then it was joined to them.
    """
    joined = np.array_equal(fill[~hole], crop[~hole])
    completed = fill if joined else blended(crop, hole, fill.astype(np.float32))
    return Candidate(fill, completed, losses, z, varied, origin)
