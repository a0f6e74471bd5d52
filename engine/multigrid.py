"""Poisson's equation on a hole's own pixels: conjugate gradients, preconditioned by a multigrid
cycle (McAdams, Sifakis & Teran, "A parallel multigrid Poisson solver", 2010).
"""

from dataclasses import dataclass

import cv2
import numpy as np

_MAX_ITERATIONS = 100


def solved_on_grids(
    levels: list["Grid"],
    right: np.ndarray,
    start: np.ndarray,
    *,
    tolerance: float,
) -> np.ndarray:
    """What the finest grid's operator makes `right` of: (H, W, C) float32, 0 where known.

    right: (h, w, C) float32, 0 where known; start: (h, w, C) float32, a first guess. Ends where the
    expected error is below the tolerance, or after _MAX_ITERATIONS. The grid may be larger than
    what it is for, to the right and below.
    """
    fine = levels[0]
    residual = _fitted(right, fine.unknown.shape)
    x = _fitted(start, fine.unknown.shape) * fine.unknown
    residual -= fine.apply(x)
    direction = previous_z = np.zeros_like(x)
    previous = 0.0
    for _ in range(_MAX_ITERATIONS):
        z = _cycle(levels, 0, residual)
        if float(np.abs(z).max()) < tolerance:
            x += z
            break
        length = dot(z, residual)
        # Polak-Ribiere: the cycle is symmetric only nearly so at ragged edges
        beta = (length - dot(previous_z, residual)) / previous if previous else 0.0
        direction = z + np.float32(max(beta, 0.0)) * direction
        applied = fine.apply(direction)
        step = np.float32(dot(direction, residual) / max(dot(direction, applied), 1e-30))
        x += step * direction
        residual -= step * applied
        previous_z, previous = z, length
    return x


@dataclass(frozen=True, eq=False)
class Grid:
    """One grid of the multigrid; arrays are (h, w, C) float32, the same in each channel."""

    unknown: np.ndarray
    """1 where solved for, else 0."""

    degree: np.ndarray
    """How many neighbours a cell has within the picture, at least 1."""

    damped: np.ndarray
    """0.8 / degree on unknown cells: a damped Jacobi step."""

    def apply(self, x: np.ndarray) -> np.ndarray:
        """The operator: degree * x - sum of neighbours, on unknown cells; x is 0 elsewhere."""
        result = neighbours(x)
        np.subtract(self.degree * x, result, out=result)
        result *= self.unknown
        return result

    def smooth(self, x: np.ndarray, right: np.ndarray) -> None:
        """One Jacobi step for `operator(x) = right`, in place."""
        change = self.apply(x)
        np.subtract(right, change, out=change)
        change *= self.damped
        x += change


def grids(hole: np.ndarray, channels: int) -> list[Grid]:
    """Grids for a hole (h, w) bool, from the finest to the coarsest, each half the one before.

    Cell-centred: a coarse cell is solved for only if no known pixel lies in it, so thin damage
    vanishes from coarse grids; there the smoother alone is enough.
    """
    depth = max(0, int(np.ceil(np.log2(max(hole.shape) / 4))))
    block = 1 << depth
    height, width = (-(-n // block) * block for n in hole.shape)
    inside = np.zeros((height, width), np.float32)
    inside[: hole.shape[0], : hole.shape[1]] = 1
    known = np.zeros((height, width), np.float32)
    known[: hole.shape[0], : hole.shape[1]] = ~hole
    levels = []
    for _ in range(depth + 1):
        unknown = (inside > 0) & (known == 0)
        degree = np.maximum(neighbours((inside > 0).astype(np.float32)), 1)
        flat = [unknown.astype(np.float32), degree, np.float32(0.8) * unknown / degree]
        levels.append(Grid(*(np.repeat(array[..., None], channels, axis=2) for array in flat)))
        if not unknown.any():
            break
        if len(levels) <= depth:
            inside, known = _halved(inside), _halved(known)
    return levels


def _cycle(levels: list[Grid], index: int, right: np.ndarray) -> np.ndarray:
    """One V-cycle for `operator(x) = right` from zero; damped Jacobi before and after."""
    level = levels[index]
    x = level.damped * right
    if index + 1 == len(levels):
        for _ in range(8):
            level.smooth(x, right)
        return x
    level.smooth(x, right)
    coarse = levels[index + 1]
    # unscaled stencils: a coarse cell's right side is the sum of its four fine ones
    rest = 4 * _halved(right - level.apply(x)) * coarse.unknown
    correction = _doubled(_cycle(levels, index + 1, rest))
    correction *= level.unknown
    x += correction
    level.smooth(x, right)
    level.smooth(x, right)
    return x


def neighbours(x: np.ndarray) -> np.ndarray:
    """The sum of the four neighbours, nothing beyond the array."""
    total = np.zeros_like(x)
    total[1:] += x[:-1]
    total[:-1] += x[1:]
    total[:, 1:] += x[:, :-1]
    total[:, :-1] += x[:, 1:]
    return total


def _halved(x: np.ndarray) -> np.ndarray:
    """The mean of every 2 x 2 cells."""
    height, width = x.shape[0] // 2, x.shape[1] // 2
    half = cv2.resize(x, (width, height), interpolation=cv2.INTER_AREA)
    return half.reshape(height, width, *x.shape[2:])  # a single channel had been dropped


def _doubled(x: np.ndarray) -> np.ndarray:
    """Twice the cells along both axes, linear between cell centres, constant beyond them."""
    for axis in (0, 1):
        first = np.concatenate((x.take([0], axis), x.take(range(x.shape[axis] - 1), axis)), axis)
        last = np.concatenate((x.take(range(1, x.shape[axis]), axis), x.take([-1], axis)), axis)
        x = np.stack((0.75 * x + 0.25 * first, 0.75 * x + 0.25 * last), axis + 1)
        shape = [n for i, n in enumerate(x.shape) if i != axis + 1]
        shape[axis] *= 2
        x = x.reshape(shape)
    return x


def _fitted(x: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """x in the top left corner of a larger array of zeros."""
    larger = np.zeros((*shape[:2], x.shape[2]), np.float32)
    larger[: x.shape[0], : x.shape[1]] = x
    return larger


def dot(a: np.ndarray, b: np.ndarray) -> float:
    """The scalar product of two arrays."""
    return float(np.vdot(a, b))
