"""Masked Poisson blending in float32: gradients of the fill, colours of the photo at the rim.

Perez, Gangnet & Blake, "Poisson Image Editing" (2003), equation 7, on the pixels of the mask
alone. `cv2.seamlessClone` is not used: it changes pixels outside the mask, skips thin damage and
fails at the picture's border. Solved by conjugate gradients: with a multigrid cycle as
preconditioner (McAdams, Sifakis & Teran 2010), or, where the damage is thin and its box therefore
mostly known, on the list of unknown pixels alone.
"""

import numpy as np

from engine.mask import padded, view
from engine.multigrid import dot, grids, neighbours, solved_on_grids
from engine.regions import depth, regions

_TOLERANCE = 5e-4
"""The solve ends when the expected error is below this share of the value range (1/8 of a
grey level at 8 bits)."""

_TOGETHER = 1 << 15
"""Pixels of a box up to which its channels are solved for together; of a larger one each alone is
quicker and takes a third of the memory."""

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
    fill: (H, W, 3) in the photo's values, of any type, whose gradients the hole takes; its values
    on known pixels matter, as the step across the rim is a gradient too.
    under, weight: where weight (H, W) in [0, 1] is below 1 the gradients of `under` take over.
    The picture's own border is free (Neumann). With no known pixel at all the fill is returned.
    """
    result = photo.copy()
    size = (photo.shape[1], photo.shape[0])
    top = float(np.iinfo(photo.dtype).max)
    for box in regions(mask):
        part = padded(box, 1, size)
        hole = view(mask, part)
        guide = view(fill, part)
        if hole.all():  # nothing to hold on to: only gradients would be known
            solved = guide[hole]
        else:
            layers = [(guide, None if weight is None else view(weight, part))]
            if under is not None and weight is not None:
                layers.append((view(under, part), 1 - view(weight, part)))
            known, tolerance = view(photo, part), _TOLERANCE * top
            if is_thin(hole):
                ys, xs = np.nonzero(hole)
                solved = _solve_listed(known, ys, xs, layers, tolerance)
            else:
                solved = _solve(known, hole, layers, tolerance)
        view(result, part)[hole] = _rounded(solved, photo.dtype)
    return result


def joined(picture: np.ndarray, ys: np.ndarray, xs: np.ndarray) -> np.ndarray:
    """What is filled at some places, in the order of rows, joined to what is beside: (n, 3).

    picture: (H, W, 3) uint8 or uint16 RGB, filled. The fill keeps its own gradients and has none
    across the rim. The answer is of the picture's type. For thin fills, see `is_thin`: nothing is
    as large as the picture.
    """
    top = float(np.iinfo(picture.dtype).max)
    solved = _solve_listed(picture, ys, xs, [(picture, None)], _TOLERANCE * top, rim=False)
    return _rounded(solved, picture.dtype)


def _rounded(solved: np.ndarray, dtype: np.dtype) -> np.ndarray:
    return np.round(np.clip(solved, 0, float(np.iinfo(dtype).max))).astype(dtype)


def is_thin(hole: np.ndarray) -> bool:
    """Whether the list of a hole's pixels (h, w) is quicker than the grids; it takes little memory.

    Its work grows with the unknown pixels times how far the farthest is from a known one, theirs
    with the box; the factor was measured.
    """
    return int(np.count_nonzero(hole)) * depth(hole) < 2 * hole.size


def _solve_listed(
    known: np.ndarray,
    ys: np.ndarray,
    xs: np.ndarray,
    layers: list[tuple[np.ndarray, np.ndarray | None]],
    tolerance: float,
    *,
    rim: bool = True,
) -> np.ndarray:
    """As `_solve`, on the list of unknown pixels with Jacobi's preconditioner.

    Nothing here is as large as the box: a scratch may go through a whole photo. rim: whether the
    layers' own steps across it count.
    """
    height, width = known.shape[:2]
    count = len(ys)
    flat = ys * width + xs
    x = np.zeros((count + 1, 3))  # the last row stands for every known pixel
    own = [_listed(layer, ys, xs) for layer in layers]
    for values, weight in own:
        x[:-1] += values * weight
    right, degree = np.zeros((count, 3)), np.zeros((count, 1))
    beside = []
    for down, along in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        y, across = ys + down, xs + along
        there = (y >= 0) & (y < height) & (across >= 0) & (across < width)
        y, across = np.where(there, y, ys), np.where(there, across, xs)
        degree += there[:, None]
        wanted = y * width + across
        place = np.minimum(np.searchsorted(flat, wanted), count - 1)
        unknown = there & (flat[place] == wanted)
        for layer, (values, weight) in zip(layers, own, strict=True):
            theirs, its_weight = _listed(layer, y, across)
            part = (values - theirs) * ((weight + its_weight) / 2)  # 0 where none is there
            right += part if rim else part * unknown[:, None]
        right += known[y, across] * (there & ~unknown)[:, None]
        beside.append(np.where(unknown, place, count))
    direction = np.zeros_like(x)

    def applied(values: np.ndarray) -> np.ndarray:
        return degree * values[:-1] - sum(values[side] for side in beside)

    residual = right - applied(x)
    previous = 0.0
    for _ in range(_MAX_LISTED_ITERATIONS):
        # far from the rim a small residual may still be a large error: ask for a much smaller one
        if float(np.abs(residual).max()) < 1e-3 * tolerance:
            break
        z = residual / degree
        length = dot(z, residual)
        direction[:-1] = z + (length / previous if previous else 0.0) * direction[:-1]
        change = applied(direction)
        step = length / max(dot(direction[:-1], change), 1e-300)
        x += step * direction
        residual -= step * change
        previous = length
    return x[:-1]


def _listed(
    layer: tuple[np.ndarray, np.ndarray | None], ys: np.ndarray, xs: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """A layer's values (n, 3) float64 and weights (n, 1) at so many places."""
    values, weight = layer
    weights = np.ones((len(ys), 1)) if weight is None else weight[ys, xs][:, None]
    return values[ys, xs].astype(np.float64), weights


def _solve(
    known: np.ndarray,
    hole: np.ndarray,
    layers: list[tuple[np.ndarray, np.ndarray | None]],
    tolerance: float,
) -> np.ndarray:
    """The hole's pixels (n, 3), row by row: the layers' weighted gradients, `known` at the rim."""
    together = hole.size <= _TOGETHER
    levels = grids(hole, 3 if together else 1)
    parts = [slice(0, 3)] if together else [slice(i, i + 1) for i in range(3)]
    solved = [
        solved_on_grids(
            levels,
            *_equation(known[..., part], hole, [(v[..., part], w) for v, w in layers]),
            tolerance=tolerance,
        )[: hole.shape[0], : hole.shape[1]][hole]
        for part in parts
    ]
    return np.concatenate(solved, axis=1)


def _equation(
    known: np.ndarray, hole: np.ndarray, layers: list[tuple[np.ndarray, np.ndarray | None]]
) -> tuple[np.ndarray, np.ndarray]:
    """The right side, 0 where known, and the layers' weighted mean to start from: (h, w, C)."""
    right = neighbours(np.where(hole[..., None], np.float32(0), known))
    start: np.ndarray = np.zeros_like(right)
    for values, weight in layers:
        values = np.asarray(values, np.float32)
        right += _divergence(values, weight)
        start += values if weight is None else values * weight[..., None]
    return right * hole[..., None], start


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
