"""Thin lines in a photo, bright or dark: scratches, and also hairs, seams and the rims of letters.

What is thin is what a top-hat leaves (Serra 1982). It is a line where the mean along a short
straight piece through it stands out, too, from the clutter around; pieces of about one direction
that touch are one line, so that crossing lines stay apart.
"""

from collections.abc import Iterator

import cv2
import numpy as np

_SPACING = 22.5
"""Degrees between the directions looked at."""

_SECTORS = 4
"""Parts of the half circle; each overlaps its neighbours by a direction on either side."""

_REACH = 7
"""Pixels of the half-size picture from the middle of a straight piece to its ends."""

_STANDS_OUT = 1.5
"""Times the mean of what is thin in the surroundings."""

_NOISE = 4.0
"""Levels that are always clutter."""

_SURROUNDINGS = 61
_SHORTEST = 15
"""Pixels."""

_SLIMMEST = 3.0
"""Times as long as wide, or more, is a line."""


def thin(grey: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What is thin and brighter, and thin and darker, than its surroundings: (H, W) uint8 each."""
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (11, 11))
    hats = (cv2.MORPH_TOPHAT, cv2.MORPH_BLACKHAT)
    bright, dark = (cv2.morphologyEx(grey, hat, disc) for hat in hats)
    return bright, dark


def along_lines(hat: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Means along straight pieces, of what is thin (H, W) uint8, at half its size, rounded up.

    The best of all directions and the mean over them, float32, and which the best is, uint8.
    """
    height, width = hat.shape
    size = ((width + 1) // 2, (height + 1) // 2)
    half = cv2.resize(hat, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    best, mean = np.full_like(half, -1), np.zeros_like(half)
    direction = np.zeros(half.shape, np.uint8)
    for i, piece in enumerate(_PIECES):
        along = cv2.filter2D(half, -1, piece)
        direction[along > best] = i
        np.maximum(best, along, out=best)
        mean += along / len(_PIECES)
    return best, mean, direction


def lines(picture: np.ndarray) -> Iterator[np.ndarray]:
    """The lines of a picture (H, W, 3) uint8 RGB, as label maps (H, W) int32, 0 for no line.

    A map for each brightness and sector of directions; a line may be in several.
    """
    height, width = picture.shape[:2]
    for hat in thin(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)):
        best, _, direction = along_lines(hat)
        clutter = cv2.blur(hat.astype(np.float32), (_SURROUNDINGS, _SURROUNDINGS)) + _NOISE
        strength = np.minimum(hat, cv2.resize(best, (width, height))) / clutter
        strong = strength > _STANDS_OUT
        nearest = cv2.resize(direction, (width, height), interpolation=cv2.INTER_NEAREST)
        each = len(_PIECES) // _SECTORS
        for first in range(0, len(_PIECES), each):
            wanted = np.zeros(len(_PIECES), bool)
            wanted[np.arange(first - 1, first + each + 1) % len(_PIECES)] = True
            part = strong & wanted[nearest]
            _, labels, stats, _ = cv2.connectedComponentsWithStats(part.astype(np.uint8))
            long = np.hypot(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
            line = (long >= _SHORTEST) & (long**2 >= _SLIMMEST * stats[:, cv2.CC_STAT_AREA])
            line[0] = False
            yield np.where(line, np.arange(len(line), dtype=np.int32), 0)[labels]


def _piece(degrees: float) -> np.ndarray:
    """A line through the middle of a small square, of sum 1."""
    drawn = np.zeros((2 * _REACH + 1, 2 * _REACH + 1), np.float32)
    x = round(_REACH * np.cos(np.radians(degrees)))
    y = round(_REACH * np.sin(np.radians(degrees)))
    cv2.line(drawn, (_REACH - x, _REACH - y), (_REACH + x, _REACH + y), 1.0)
    return drawn / drawn.sum()


_PIECES = [_piece(degrees) for degrees in np.arange(0, 180, _SPACING)]
