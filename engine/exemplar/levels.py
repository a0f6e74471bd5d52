"""The picture ever coarser, with what can be copied and what is to be filled on each level."""

from dataclasses import dataclass

import cv2
import numpy as np

_SIDES = (7, 5, 3)
"""Sides of a patch; a level takes the first of which enough lie in what is known."""

_ENOUGH = 64
_NEAR, _NEARNESS = 48, 4
"""Patches are copied from this many pixels round the hole, or so many times its depth."""

_SHALLOW = 4
"""Levels get coarser until no pixel is deeper in the hole than this."""

_AROUND, _OF_TEXTURE = 15, 6.0
"""Texture is the mean over a square of this side; how much it counts beside colours."""


@dataclass(frozen=True, eq=False)
class Level:
    """One scale of the picture."""

    pixels: np.ndarray
    """(H, W, 5) float32: RGB in 0..255 and how busy the texture is, along and across, as it
    weighs; what it says inside the hole means nothing."""

    hole: np.ndarray
    """(H, W) bool."""

    side: int
    """Of a patch."""

    sources: np.ndarray
    """(H, W) bool: centres of the patches without a missing pixel."""

    targets: np.ndarray
    """(n,) flat indices of the centres of the patches that touch the hole."""


def levels_of(image: np.ndarray, hole: np.ndarray, shunned: np.ndarray) -> list[Level]:
    """The picture (H, W, 3) float32 ever coarser while there are patches to copy; none if there
    are none at all."""
    found: list[Level] = []
    pixels = np.dstack((image, _busyness(image, hole)))
    while (level := _level(pixels, hole, shunned)) is not None:
        found.append(level)
        if depth(hole).max() <= _SHALLOW:
            break
        # the mean of the known pixels, known where half of them are
        half = (-(-hole.shape[1] // 2), -(-hole.shape[0] // 2))
        known = (~hole).astype(np.float32)
        weight = cv2.resize(known, half, interpolation=cv2.INTER_AREA)
        total = resized(pixels * known[..., None], half, cv2.INTER_AREA)
        pixels, hole = total / np.maximum(weight, 1e-6)[..., None], weight < 0.5
        shunned = cv2.resize(shunned.astype(np.float32), half, interpolation=cv2.INTER_AREA) > 0
    return found


def finer(guess: np.ndarray, matches: np.ndarray, level: Level) -> tuple[np.ndarray, np.ndarray]:
    """A coarser level's guess and matches (flat indices of sources, -1 = none) at this level."""
    height, width = level.hole.shape
    larger = resized(guess, (width, height), cv2.INTER_LINEAR)
    y, x = np.indices(level.hole.shape)
    parent = matches[y // 2, x // 2]
    source_y, source_x = np.divmod(parent, matches.shape[1])
    source_y, source_x = 2 * source_y + y % 2, 2 * source_x + x % 2
    lost = (parent < 0) | (source_y >= height) | (source_x >= width)
    finer = np.where(lost, -1, source_y * width + source_x)
    return np.where(level.hole[..., None], larger, level.pixels), finer


def depth(hole: np.ndarray) -> np.ndarray:
    """How far (H, W) float32 each pixel of the hole is from what is known; 0 there."""
    return cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 3)


def resized(image: np.ndarray, size: tuple[int, int], way: int) -> np.ndarray:
    """Colours and texture apart, as OpenCV takes four channels at most."""
    parts = (image[..., :3], image[..., 3:])
    return np.dstack([cv2.resize(part, size, interpolation=way) for part in parts])


def _level(pixels: np.ndarray, hole: np.ndarray, shunned: np.ndarray) -> Level | None:
    """None if there is not enough to copy from, near the hole and unshunned if possible."""
    if hole.all():
        return None
    deepest = float(depth(hole).max())
    near = depth(~hole) <= max(_NEAR, _NEARNESS * deepest)
    for allowed in (near & ~shunned, near, np.ones(hole.shape, bool)):
        for side in _SIDES:
            reach = side // 2
            inside = np.zeros(hole.shape, bool)
            inside[reach:-reach, reach:-reach] = True
            touches = cv2.dilate(hole.astype(np.uint8), np.ones((side, side), np.uint8)) > 0
            sources = inside & ~touches & allowed
            if sources.sum() >= _ENOUGH:
                return Level(pixels, hole, side, sources, np.flatnonzero(inside & touches))
    return None


def _busyness(image: np.ndarray, hole: np.ndarray) -> np.ndarray:
    """(H, W, 2) float32: the mean steps of the known pixels round each, along and across.

    Newson et al., "Video Inpainting of Complex Scenes" (2014), section 3.2: averaging smooths, so
    that colours alone would come to match what is smooth.
    """
    grey = image.mean(2)
    known = (~hole).astype(np.float32)
    channels = []
    for axis in (1, 0):
        whole = np.minimum(known, np.roll(known, -1, axis))
        steps = np.abs(np.roll(grey, -1, axis) - grey) * whole
        total = cv2.blur(steps, (_AROUND, _AROUND), borderType=cv2.BORDER_REFLECT)
        count = cv2.blur(whole, (_AROUND, _AROUND), borderType=cv2.BORDER_REFLECT)
        channels.append(_OF_TEXTURE * total / np.maximum(count, 1e-6))
    return np.dstack(channels)
