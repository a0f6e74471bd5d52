"""Masked Poisson blending in float32: gradients of the fill, colours of the photo at the rim.

Perez, Gangnet & Blake, "Poisson Image Editing" (2003), equation 7, on the pixels of the mask
alone. `cv2.seamlessClone` is not used: it changes pixels outside the mask, skips thin damage and
fails at the picture's border. Solved by conjugate gradients: with a multigrid cycle as
preconditioner (McAdams, Sifakis & Teran 2010), or, where the damage is thin and its box therefore
mostly known, on the list of unknown pixels alone.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from engine.mask import padded, view
from engine.regions import regions

_TOLERANCE = 5e-4
"""The solve ends when the expected error is below this share of the value range (1/8 of a
grey level at 8 bits)."""

_MAX_ITERATIONS = 100
_MAX_LISTED_ITERATIONS = 5000


def blended(
    photo: np.ndarray,
    mask: np.ndarray,
    fill: np.ndarray,
    *,
    under: np.ndarray | None = None,
    weight: np.ndarray | None = None,
) -> np.ndarray:
    """The photo with its masked pixels solved for; every other pixel is the photo's, bit for bit.

    photo: (H, W, 3) uint8 or uint16 RGB. mask: (H, W) bool, True = repair.
    fill: (H, W, 3) float32 in the photo's values, whose gradients the hole takes; its values on
    known pixels matter, as the step across the rim is a gradient too.
    under, weight: where weight (H, W) in [0, 1] is below 1 the gradients of `under` take over.
    The picture's own border is free (Neumann). With no known pixel at all the fill is returned.
    """
    result = photo.copy()
    size = (photo.shape[1], photo.shape[0])
    top = float(np.iinfo(photo.dtype).max)
    for box in regions(mask):
        part = padded(box, 1, size)
        hole = view(mask, part)
        guide = np.asarray(view(fill, part), np.float32)
        if hole.all():  # nothing to hold on to: only gradients would be known
            solved = guide[hole]
        else:
            known = np.asarray(view(photo, part), np.float32)
            layers = [(guide, None if weight is None else view(weight, part))]
            if under is not None and weight is not None:
                layers.append((np.asarray(view(under, part), np.float32), 1 - view(weight, part)))
            solve = _solve_listed if _is_thin(hole) else _solve
            solved = solve(known, hole, layers, _TOLERANCE * top)
        values = np.round(np.clip(solved, 0, top)).astype(photo.dtype)
        view(result, part)[hole] = values
    return result


def _is_thin(hole: np.ndarray) -> bool:
    """Whether the list is quicker than the grids.

    Its work grows with the unknown pixels times how far the farthest is from a known one, theirs
    with the box; the factor was measured.
    """
    depth = cv2.distanceTransform(np.asarray(hole, np.uint8), cv2.DIST_L2, 3).max()
    return bool(hole.sum() * depth < 2 * hole.size)


def _equation(
    known: np.ndarray, hole: np.ndarray, layers: list[tuple[np.ndarray, np.ndarray | None]]
) -> tuple[np.ndarray, np.ndarray]:
    """The right side of the equation, and the layers' weighted mean to start from: (h, w, 3)."""
    divergence = sum(_divergence(values, weight) for values, weight in layers)
    boundary = _neighbours(np.where(hole[..., None], np.float32(0), known))
    start = sum(
        values if weight is None else values * weight[..., None] for values, weight in layers
    )
    return np.asarray(divergence + boundary, np.float32), np.asarray(start, np.float32)


def _solve_listed(
    known: np.ndarray,
    hole: np.ndarray,
    layers: list[tuple[np.ndarray, np.ndarray | None]],
    tolerance: float,
) -> np.ndarray:
    """As `_solve`, on the list of unknown pixels with Jacobi's preconditioner."""
    right_side, start = _equation(known, hole, layers)
    count = int(hole.sum())
    index = np.full((hole.shape[0] + 2, hole.shape[1] + 2), count, np.int32)
    index[1:-1, 1:-1][hole] = np.arange(count, dtype=np.int32)
    sides = (index[:-2, 1:-1], index[2:, 1:-1], index[1:-1, :-2], index[1:-1, 2:])
    neighbours = [side[hole] for side in sides]
    degree = _neighbours(np.ones(hole.shape, np.float32))[hole][:, None]
    right = right_side[hole]
    x = np.zeros((count + 1, 3))  # the last row stands for every known pixel
    x[:-1] = start[hole]
    direction = np.zeros_like(x)

    def applied(values: np.ndarray) -> np.ndarray:
        return degree * values[:-1] - sum(values[side] for side in neighbours)

    residual = right - applied(x)
    previous = 0.0
    for _ in range(_MAX_LISTED_ITERATIONS):
        # far from the rim a small residual may still be a large error: ask for a much smaller one
        if float(np.abs(residual).max()) < 1e-3 * tolerance:
            break
        z = residual / degree
        dot = _dot(z, residual)
        direction[:-1] = z + (dot / previous if previous else 0.0) * direction[:-1]
        change = applied(direction)
        step = dot / max(_dot(direction[:-1], change), 1e-300)
        x += step * direction
        residual -= step * change
        previous = dot
    return x[:-1]


def _solve(
    known: np.ndarray,
    hole: np.ndarray,
    layers: list[tuple[np.ndarray, np.ndarray | None]],
    tolerance: float,
) -> np.ndarray:
    """The hole's pixels (n, 3), row by row: the layers' weighted gradients, `known` at the rim."""
    levels = _levels(hole)
    fine = levels[0]
    right_side, start = _equation(known, hole, layers)
    right = _fitted(right_side * hole[..., None], fine.unknown.shape)
    x = _fitted(start, fine.unknown.shape) * fine.unknown
    residual = right - fine.apply(x)
    direction = previous_z = np.zeros_like(x)
    previous_dot = 0.0
    for _ in range(_MAX_ITERATIONS):
        z = _cycle(levels, 0, residual)
        if float(np.abs(z).max()) < tolerance:
            x += z
            break
        dot = _dot(z, residual)
        # Polak-Ribiere: the cycle is symmetric only nearly so at ragged edges
        beta = (dot - _dot(previous_z, residual)) / previous_dot if previous_dot else 0.0
        direction = z + np.float32(max(beta, 0.0)) * direction
        applied = fine.apply(direction)
        step = np.float32(_dot(direction, residual) / max(_dot(direction, applied), 1e-30))
        x += step * direction
        residual -= step * applied
        previous_z, previous_dot = z, dot
    return x[: hole.shape[0], : hole.shape[1]][hole]


def _divergence(values: np.ndarray, weight: np.ndarray | None) -> np.ndarray:
    """Sum over a pixel's neighbours of (its value - theirs), each edge times its mean weight."""
    total = np.zeros_like(values)
    for axis in (0, 1):
        step = np.diff(values, axis=axis)
        if weight is not None:
            near = np.moveaxis(np.asarray(weight, np.float32), axis, 0)
            edge = np.moveaxis((near[1:] + near[:-1]) / 2, 0, axis)
            step = step * edge[..., None]
        first, last = [slice(None)] * 2, [slice(None)] * 2
        first[axis], last[axis] = slice(None, -1), slice(1, None)
        total[tuple(first)] -= step
        total[tuple(last)] += step
    return total


@dataclass(frozen=True, eq=False)
class _Level:
    """One grid of the multigrid; arrays are (h, w, 3) float32, the same in each channel."""

    unknown: np.ndarray
    """1 where solved for, else 0."""

    degree: np.ndarray
    """How many neighbours a cell has within the picture, at least 1."""

    damped: np.ndarray
    """0.8 / degree on unknown cells: a damped Jacobi step."""

    def apply(self, x: np.ndarray) -> np.ndarray:
        """The operator: degree * x - sum of neighbours, on unknown cells; x is 0 elsewhere."""
        result = _neighbours(x)
        np.subtract(self.degree * x, result, out=result)
        result *= self.unknown
        return result

    def smooth(self, x: np.ndarray, right: np.ndarray) -> None:
        """One Jacobi step for `operator(x) = right`, in place."""
        change = self.apply(x)
        np.subtract(right, change, out=change)
        change *= self.damped
        x += change


def _levels(hole: np.ndarray) -> list[_Level]:
    """Grids from the finest to the coarsest, each half the one before.

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
        degree = np.maximum(_neighbours((inside > 0).astype(np.float32)), 1)
        flat = [unknown.astype(np.float32), degree, np.float32(0.8) * unknown / degree]
        levels.append(_Level(*(np.repeat(array[..., None], 3, axis=2) for array in flat)))
        if not unknown.any():
            break
        if len(levels) <= depth:
            inside, known = _halved(inside), _halved(known)
    return levels


def _cycle(levels: list[_Level], index: int, right: np.ndarray) -> np.ndarray:
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


def _neighbours(x: np.ndarray) -> np.ndarray:
    """The sum of the four neighbours, nothing beyond the array."""
    total = np.zeros_like(x)
    total[1:] += x[:-1]
    total[:-1] += x[1:]
    total[:, 1:] += x[:, :-1]
    total[:, :-1] += x[:, 1:]
    return total


def _halved(x: np.ndarray) -> np.ndarray:
    """The mean of every 2 x 2 cells."""
    return cv2.resize(x, (x.shape[1] // 2, x.shape[0] // 2), interpolation=cv2.INTER_AREA)


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


def _dot(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.vdot(a, b))
