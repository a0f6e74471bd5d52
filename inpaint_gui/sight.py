"""A picture sampled for the screen: any part of it, at any zoom, in time that the screen sets."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

import cv2
import numpy as np

from engine.mask import Box

CRISP = 3.0
"""From this zoom on pixels are shown as they are; below it they are smoothed."""

_REPLICATE = cv2.BORDER_REPLICATE


@dataclass(frozen=True)
class Sight:
    """How photo pixels lie on the screen's: its own pixels, not the logical ones.

    scale: screen pixels that a photo pixel covers. left, top: where the photo's corner lies, whole
    so that a photo that is only moved looks the same.
    """

    scale: float
    left: int
    top: int

    def rect(self, box: Box, reach: float = 0) -> Box:
        """The screen pixels that a box of the photo covers, grown by photo pixels."""
        return (
            floor(self.left + (box[0] - reach) * self.scale),
            floor(self.top + (box[1] - reach) * self.scale),
            ceil(self.left + (box[2] + reach) * self.scale),
            ceil(self.top + (box[3] + reach) * self.scale),
        )

    def photo_box(self, rect: Box) -> Box:
        """The photo pixels that are seen in a rectangle of the screen, and a few around them."""
        reach = 2 + 4 / min(self.scale, 1)  # so far reaches the smoothing of a halved picture
        x0, x1 = ((x - self.left) / self.scale for x in (rect[0], rect[2]))
        y0, y1 = ((y - self.top) / self.scale for y in (rect[1], rect[3]))
        return floor(x0 - reach), floor(y0 - reach), ceil(x1 + reach), ceil(y1 + reach)


def level_for(scale: float, count: int) -> int:
    """The smallest of `count` levels that still has a pixel for each of the screen's."""
    level = 0
    while level + 1 < count and scale * 2 ** (level + 1) <= 1:
        level += 1
    return level


def sampled(
    levels: Sequence[np.ndarray],
    place: Box,
    sight: Sight,
    rect: Box,
    *,
    crisp: float = CRISP,
) -> tuple[int, int, np.ndarray] | None:
    """What is seen of a picture within a rectangle of the screen: x, y on it, and the pixels.

    levels: the picture (h, w) or (h, w, n) uint8 and its halves. place: where in the photo it
    lies. crisp: from this zoom on each pixel is shown as it is. A pixel of the screen shows the
    picture if its centre does; None where none does.
    """
    x0, x1 = _span(place[0], place[2], sight.scale, sight.left, rect[0], rect[2])
    y0, y1 = _span(place[1], place[3], sight.scale, sight.top, rect[1], rect[3])
    if x0 >= x1 or y0 >= y1:
        return None
    if sight.scale >= crisp:
        columns = _under(x0, x1, sight.left, sight.scale, place[0], levels[0].shape[1])
        rows = _under(y0, y1, sight.top, sight.scale, place[1], levels[0].shape[0])
        seen = levels[0][rows[0] : rows[-1] + 1]
        return x0, y0, seen.take(columns, axis=1).take(rows - rows[0], axis=0)
    k = level_for(sight.scale, len(levels))
    source, step = levels[k], 1 / (sight.scale * 2**k)
    x = ((x0 + 0.5 - sight.left) / sight.scale - place[0]) / 2**k - 0.5
    y = ((y0 + 0.5 - sight.top) / sight.scale - place[1]) / 2**k - 0.5
    # only what is needed: OpenCV refuses sources of 32768 pixels and more
    left, top = max(floor(x) - 1, 0), max(floor(y) - 1, 0)
    right, bottom = ceil(x + step * (x1 - x0)) + 2, ceil(y + step * (y1 - y0)) + 2
    part = source[top:bottom, left:right]
    if step == 1 and x == int(x) and y == int(y):
        ix, iy = int(x) - left, int(y) - top
        return x0, y0, part[iy : iy + y1 - y0, ix : ix + x1 - x0]
    matrix = np.array([[step, 0, x - left], [0, step, y - top]])
    size, flags = (x1 - x0, y1 - y0), cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return x0, y0, cv2.warpAffine(part, matrix, size, flags=flags, borderMode=_REPLICATE)


def _under(low: int, high: int, offset: int, scale: float, start: int, count: int) -> np.ndarray:
    """The index of the picture's pixel, of so many, under the centre of each of the screen's.

    Whatever part of the screen is asked for, a place shows the same pixel: OpenCV's nearest one
    depends, where two meet, on where the part begins.
    """
    centres = (np.arange(low, high) + 0.5 - offset) / scale - start
    return np.clip(np.floor(centres).astype(np.intp), 0, count - 1)


def _span(start: int, end: int, scale: float, offset: int, low: int, high: int) -> tuple[int, int]:
    """The screen pixels from low to high whose centres lie between two photo coordinates."""
    return (
        max(ceil(offset + start * scale - 0.5), low),
        min(ceil(offset + end * scale - 0.5), high),
    )
