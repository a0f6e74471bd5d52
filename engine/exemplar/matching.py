"""The likest known patch of each that touches the hole.

Barnes et al., "PatchMatch" (2009), all patches at a time, on their principal components.
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from engine.exemplar.levels import Level

_COMPONENTS = 24
_CHUNK = 1 << 14
_PAIRS = 1 << 24
"""Up to so many pairs of target and source are all compared; more are searched at random."""

_REACHES = (1.0, 0.25, 1 / 16, 1 / 64)
"""Random sources are drawn within these shares of a level's longer side."""


class Components:
    """Patches as a few numbers: their coordinates along the sources' principal axes."""

    def __init__(self, level: Level) -> None:
        self.side, self.width = level.side, level.hole.shape[1]
        self.where = where = np.flatnonzero(level.sources)
        sample = self._patches(level.pixels, where[:: -(-len(where) // 4096)])
        self.mean = sample.mean(0)
        covariance = (sample - self.mean).T @ (sample - self.mean)
        self.axes = np.linalg.eigh(covariance)[1][:, -_COMPONENTS:]  # of the largest variance
        self.row = np.full(level.hole.size, -1)
        self.row[where] = np.arange(len(where))
        self.sources = self.of(level.pixels, where)

    def of(self, image: np.ndarray, centres: np.ndarray) -> np.ndarray:
        """(n, components) float32 of the patches of an image (H, W, 3) round flat indices."""
        parts = [
            (self._patches(image, centres[i : i + _CHUNK]) - self.mean) @ self.axes
            for i in range(0, len(centres), _CHUNK)
        ]
        return np.concatenate(parts)

    def nearest(self, wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The flat indices of the likest sources and their squared distances, (n,) each."""
        squares = (self.sources**2).sum(1)
        rows = [
            np.argmin(squares - 2 * part @ self.sources.T, axis=1)
            for part in np.array_split(wanted, -(-len(wanted) // 1024))
        ]
        row = np.concatenate(rows)
        return self.where[row], ((wanted - self.sources[row]) ** 2).sum(1)

    def _patches(self, image: np.ndarray, centres: np.ndarray) -> np.ndarray:
        y, x = np.divmod(centres, self.width)
        windows = sliding_window_view(image, (self.side, self.side), axis=(0, 1))
        reach = self.side // 2
        return windows[y - reach, x - reach].reshape(len(centres), -1)


def matched(
    level: Level,
    components: Components,
    guess: np.ndarray,
    match: np.ndarray,
    random: np.random.Generator,
) -> tuple[np.ndarray, np.ndarray]:
    """Better sources for the targets and what is left of the difference, both (n,).

    A target tries what its neighbours found, one step on, and sources drawn around its own.
    """
    height, width = level.hole.shape
    targets, sources = level.targets, level.sources.ravel()
    wanted = components.of(guess, targets)
    if len(targets) * len(components.sources) <= _PAIRS:
        return components.nearest(wanted)
    number = np.full(level.hole.size, -1)
    number[targets] = np.arange(len(targets))

    def distance(rows: np.ndarray | slice, candidates: np.ndarray) -> np.ndarray:
        step = wanted[rows] - components.sources[components.row[candidates]]
        return np.einsum("nk,nk->n", step, step)

    match, cost = match.copy(), distance(slice(None), match)

    def attempt(rows: np.ndarray, candidates: np.ndarray) -> None:
        allowed = sources[candidates] & (candidates != match[rows])
        rows, candidates = rows[allowed], candidates[allowed]
        new = distance(rows, candidates)
        better = new < cost[rows]
        match[rows[better]], cost[rows[better]] = candidates[better], new[better]

    for step in (1, -1, width, -width):
        neighbour = number[targets - step]  # no target lies on the picture's border
        rows = np.flatnonzero(neighbour >= 0)
        attempt(rows, match[neighbour[rows]] + step)
    rows = np.arange(len(targets))
    for share in _REACHES:
        reach = max(1, round(share * max(height, width)))
        y, x = np.divmod(match, width)
        y = np.clip(y + random.integers(-reach, reach + 1, len(y)), 0, height - 1)
        x = np.clip(x + random.integers(-reach, reach + 1, len(x)), 0, width - 1)
        attempt(rows, y * width + x)
    return match, cost
