"""Exemplar-based fill: the hole is put together from patches of what is known.

S4 names Photoshop's content-aware fill as the thing to compare with; this stands in for it.
Wexler, Shechtman & Irani, "Space-Time Completion of Video" (PAMI 2007): find the picture each of
whose patches that touch the hole is like some known patch, coarse to fine, by turns (1) finding
the likest known patch of each and (2) letting all of them vote on the hole's colours. (1) is
Barnes et al., "PatchMatch" (2009), all patches at a time, on their principal components.
"""

from collections.abc import Generator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from engine import texture
from engine.mask import padded, view
from engine.regions import regions
from engine.step import Preview, Step

_SIDES = (7, 5, 3)
"""Sides of a patch; a level takes the first of which enough lie in what is known."""

_ENOUGH = 64
_SHALLOW = 4
"""Levels get coarser until no pixel is deeper in the hole than this."""

_ROUNDS, _FEWEST_ROUNDS = 12, 3
"""Turns of matching and voting on a level: the second number on the largest ones."""

_WORK = 300_000
"""Targets times turns beyond which a level gets fewer turns."""

_COMPONENTS = 24
_CHUNK = 1 << 14
_PAIRS = 1 << 24
"""Up to so many pairs of target and source are all compared; more are searched at random."""

_REACHES = (1.0, 0.25, 1 / 16, 1 / 64)
"""Random sources are drawn within these shares of a level's longer side."""

_COARSE_SHARPNESS, _FINE_SHARPNESS = 1.0, 4.0
"""How fast a vote falls with the difference (0.5 in Wexler et al.): soft votes join structures
where the hole is coarse, hard ones keep the texture on the finest two levels."""

_INWARD = 1.3
"""A patch's vote falls by this factor with each pixel it lies deeper in the hole."""


def exemplar_fill(
    image: np.ndarray, mask: np.ndarray, *, seed: int = 0
) -> Generator[Step, None, np.ndarray]:
    """The image with its hole filled by patches from around it; known pixels as they were.

    image: (H, W, 3) uint8 RGB; mask: (H, W) bool, True = repair. The same seed gives the same
    bytes. Damage so dense that hardly a patch of 3x3 is whole leaves nothing to copy from: it
    gets `texture.fill`'s plain fill. An image without a known pixel becomes mid-grey.
    """
    filled = image.copy()
    size = (image.shape[1], image.shape[0])
    boxes = regions(mask)
    for i, box in enumerate(boxes):
        part = padded(box, max(64, max(box[2] - box[0], box[3] - box[1]) // 2), size)
        crop, hole = view(image, part), view(mask, part)
        random = np.random.default_rng(seed)
        levels = _levels(crop, hole)
        if levels:
            guess, matches = _start(levels[-1])
            for depth in reversed(range(len(levels))):
                done = 100 * i + 100 // 4 ** (depth + 1)
                level = levels[depth]
                if depth + 1 < len(levels):
                    guess, matches = _finer(guess, matches, level)
                yield Step(done, 100 * len(boxes), "copying patches")
                sharpness = _FINE_SHARPNESS if depth < 2 else _COARSE_SHARPNESS
                guess, matches = _solved(level, guess, matches, sharpness, random)
            solved = np.clip(np.round(guess), 0, 255).astype(np.uint8)
        else:
            solved = texture.fill(crop, hole)
        own = np.zeros(mask.shape, bool)
        view(own, box)[:] = view(mask, box)
        view(filled, part)[view(own, part)] = solved[view(own, part)]
    done = 100 * len(boxes)
    yield Step(done, done, "copying patches", preview=Preview(0, 0, filled, mask))
    return filled


@dataclass(frozen=True, eq=False)
class _Level:
    """One scale of the picture."""

    pixels: np.ndarray
    """(H, W, 3) float32 in 0..255; what it says inside the hole means nothing."""

    hole: np.ndarray
    """(H, W) bool."""

    side: int
    """Of a patch."""

    sources: np.ndarray
    """(H, W) bool: centres of the patches without a missing pixel."""

    targets: np.ndarray
    """(n,) flat indices of the centres of the patches that touch the hole."""


def _levels(image: np.ndarray, hole: np.ndarray) -> list[_Level]:
    """The picture ever coarser while there are patches to copy; none if there are none at all."""
    levels: list[_Level] = []
    pixels: np.ndarray = image.astype(np.float32)
    while (level := _level(pixels, hole)) is not None:
        levels.append(level)
        if cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 3).max() <= _SHALLOW:
            break
        # the mean of the known pixels, known where half of them are
        half = (-(-hole.shape[1] // 2), -(-hole.shape[0] // 2))
        known = (~hole).astype(np.float32)
        weight = cv2.resize(known, half, interpolation=cv2.INTER_AREA)
        total = cv2.resize(pixels * known[..., None], half, interpolation=cv2.INTER_AREA)
        pixels, hole = total / np.maximum(weight, 1e-6)[..., None], weight < 0.5
    return levels


def _level(pixels: np.ndarray, hole: np.ndarray) -> _Level | None:
    for side in _SIDES:
        reach = side // 2
        inside = np.zeros(hole.shape, bool)
        inside[reach:-reach, reach:-reach] = True
        touches = cv2.dilate(hole.astype(np.uint8), np.ones((side, side), np.uint8)) > 0
        sources = inside & ~touches
        if sources.sum() >= _ENOUGH:
            return _Level(pixels, hole, side, sources, np.flatnonzero(inside & touches))
    return None


def _start(level: _Level) -> tuple[np.ndarray, np.ndarray]:
    """The coarsest level's hole plainly filled, (H, W, 3) float32, and no matches."""
    plain = texture.fill(level.pixels.round().astype(np.uint8), level.hole)
    guess = np.where(level.hole[..., None], plain, level.pixels)
    return guess, np.full(level.hole.shape, -1)


def _finer(guess: np.ndarray, matches: np.ndarray, level: _Level) -> tuple[np.ndarray, np.ndarray]:
    """A coarser level's guess and matches (flat indices of sources, -1 = none) at this level."""
    height, width = level.hole.shape
    larger = cv2.resize(guess, (width, height), interpolation=cv2.INTER_LINEAR)
    y, x = np.indices(level.hole.shape)
    parent = matches[y // 2, x // 2]
    source_y, source_x = np.divmod(parent, matches.shape[1])
    source_y, source_x = 2 * source_y + y % 2, 2 * source_x + x % 2
    lost = (parent < 0) | (source_y >= height) | (source_x >= width)
    finer = np.where(lost, -1, source_y * width + source_x)
    return np.where(level.hole[..., None], larger, level.pixels), finer


def _solved(
    level: _Level,
    guess: np.ndarray,
    matches: np.ndarray,
    sharpness: float,
    random: np.random.Generator,
) -> tuple[np.ndarray, np.ndarray]:
    """The guess (H, W, 3) and the matches (H, W) after turns of matching and voting."""
    components = _Components(level)
    sources, targets = level.sources.ravel(), level.targets
    match = matches.ravel()[targets]
    lost = (match < 0) | ~sources[match]
    match[lost] = random.choice(np.flatnonzero(sources), int(lost.sum()))
    rounds = int(np.clip(_WORK / len(targets), _FEWEST_ROUNDS, _ROUNDS))
    for _ in range(rounds):
        match, cost = _matched(level, components, guess, match, random)
        guess = _voted(level, guess, match, cost, sharpness)
    matches = np.full(level.hole.size, -1)
    matches[targets] = match
    return guess, matches.reshape(level.hole.shape)


class _Components:
    """Patches as a few numbers: their coordinates along the sources' principal axes."""

    def __init__(self, level: _Level) -> None:
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


def _matched(
    level: _Level,
    components: _Components,
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


def _voted(
    level: _Level, guess: np.ndarray, match: np.ndarray, cost: np.ndarray, sharpness: float
) -> np.ndarray:
    """The guess (H, W, 3) with each of the hole's pixels as the sources over it have it.

    A likeness counts by Wexler et al., equation 5 (sigma from the 75th percentile of the costs),
    a place near the rim by how sure its colours are.
    """
    width = level.hole.shape[1]
    hole, pixels = level.hole.ravel(), level.pixels.reshape(-1, 3)
    depth = cv2.distanceTransform(level.hole.astype(np.uint8), cv2.DIST_L2, 3).ravel()
    spread = max(float(np.quantile(cost, 0.75)), 1e-6)
    likeness = np.exp(-np.minimum(sharpness * cost / spread, 20))
    weight = (likeness * _INWARD ** -depth[level.targets]).astype(np.float32)
    total = np.zeros((hole.size, 3), np.float32)
    sum_of_weights = np.zeros(hole.size, np.float32)
    reach = level.side // 2
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            step = dy * width + dx
            rows = np.flatnonzero(hole[level.targets + step])
            where = level.targets[rows] + step
            total[where] += weight[rows, None] * pixels[match[rows] + step]
            sum_of_weights[where] += weight[rows]
    mean = total / np.maximum(sum_of_weights, 1e-30)[:, None]
    return np.where(level.hole[..., None], mean.reshape(guess.shape), guess)
