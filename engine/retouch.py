"""Manual retouching: the heal brush, with a source of the user's or one that fits best.

Healing lays the source's texture into the hole and solves for its colours at the rim (Georgiev,
"Photoshop Healing Brush: a Tool for Seamless Cloning", 2004; here the Poisson equation of
engine.blending).
"""

import cv2
import numpy as np

from engine.blending import blended
from engine.depth import eight_bits
from engine.errors import FacemendError
from engine.mask import bounds, padded, view
from engine.sentence import say

_REACH = 2.5
"""How far the source is looked for, in sides of the hole's box."""

_RIM = 4
"""Known pixels about the hole that a source must resemble."""

_FAR = 4.0
"""What a source loses by being one side of the hole further away, in squared levels."""

_LIGHT = 0.25
"""The weight of a difference in light between the source's rim and the hole's."""

_PLAIN = 2.0
"""The weight of what stands out within a source."""

_SEARCHED = 96
"""The hole's side while sources are compared: a larger one is halved before."""


def healed(pixels: np.ndarray, hole: np.ndarray, source: np.ndarray) -> np.ndarray:
    """The picture with its hole as the source has it, in the colours of the hole's surroundings.

    pixels, source: (H, W, 3) uint8 or uint16 RGB. hole: (H, W) bool. Outside it nothing changes.
    """
    return blended(pixels, hole, np.asarray(source, np.float32))


def best_source(pixels: np.ndarray, hole: np.ndarray) -> tuple[int, int]:
    """Where, seen from the hole, lies what fits it best: (dx, dy) in pixels.

    Its rim resembles the hole's, within it nothing stands out from what is usual at the rim (an
    eye is no source for a cheek), and of two as good the nearer is taken.

    pixels: (H, W, 3) uint8 or uint16 RGB. hole: (H, W) bool with a True pixel. The source and the
    hole do not overlap, and the source lies within the picture as far as the hole does. Raises
    FacemendError if there is no room for one.
    """
    size = (pixels.shape[1], pixels.shape[0])
    box = bounds(hole)
    assert box is not None
    side = max(box[2] - box[0], box[3] - box[1])
    around = padded(box, round(_REACH * side) + _RIM, size)
    factor = max(1, side // _SEARCHED)
    small = _shrunk(eight_bits(view(pixels, around)), factor)
    inside = _shrunk(np.asarray(view(hole, around), np.uint8) * np.uint8(255), factor) > 0
    spot = bounds(inside)
    assert spot is not None
    rim = padded(spot, _RIM, (small.shape[1], small.shape[0]))
    known = cv2.dilate(np.asarray(view(inside, rim), np.uint8), np.ones((2 * _RIM + 1,) * 2))
    known = np.asarray((known > 0) & ~view(inside, rim), np.float32)
    if not known.any():
        raise FacemendError(
            say("There is nothing around the spot to heal it from: mark less of it.")
        )
    picture = np.asarray(small, np.float32)
    template = np.ascontiguousarray(view(picture, rim))
    cost = cv2.matchTemplate(picture, template, cv2.TM_SQDIFF, mask=np.dstack([known] * 3))
    cost = cost / known.sum()
    # healing takes up a difference in light, so most of it does not count
    means = template[known > 0].mean(axis=0)
    for channel, mean in zip(cv2.split(picture), means, strict=True):
        cost = cost - (1 - _LIGHT) * (_mean(channel, known) - mean) ** 2
    plain = _variance(picture, view(inside, rim)) - _usual(template[known > 0])
    cost = cost + _PLAIN * np.maximum(plain, 0)
    # a source that overlaps the hole would bring the damage back
    left, top = rim[:2]
    w, h = spot[2] - spot[0] + 1, spot[3] - spot[1] + 1
    y0, x0 = max(top - h + 1, 0), max(left - w + 1, 0)
    cost[y0 : top + h, x0 : left + w] = np.inf
    if not np.isfinite(cost).any():
        raise FacemendError(
            say("There is no room around the spot to heal it from: mark less of it.")
        )
    far = np.hypot(np.arange(cost.shape[1]) - left, (np.arange(cost.shape[0]) - top)[:, None])
    cost = cost + far * (_FAR / max(w, h))
    y, x = np.unravel_index(int(np.argmin(cost)), cost.shape)
    return (int(x) - left) * factor, (int(y) - top) * factor


def _usual(colours: np.ndarray) -> float:
    """The variance of most of the colours (n, 3), by the median deviation: a few stand out."""
    deviation = np.median(np.abs(colours - np.median(colours, axis=0)), axis=0)
    return float(((1.4826 * deviation) ** 2).sum())


def _variance(picture: np.ndarray, hole: np.ndarray) -> np.ndarray:
    """Of the picture's colours within a hole (h, w) bool laid over it at every place."""
    where = np.asarray(hole, np.float32)
    total = np.float32(0)
    for channel in cv2.split(picture):
        channel = channel - channel.mean()  # else rounding would eat the difference of squares
        total = total + _mean(channel * channel, where) - _mean(channel, where) ** 2
    return np.asarray(total)


def _mean(channel: np.ndarray, where: np.ndarray) -> np.ndarray:
    """Of a channel (H, W) where a pattern (h, w) of 0 and 1 is 1, laid over it at every place."""
    return np.asarray(cv2.matchTemplate(channel, where, cv2.TM_CCORR) / where.sum())


def _shrunk(array: np.ndarray, factor: int) -> np.ndarray:
    if factor == 1:
        return array
    size = (max(array.shape[1] // factor, 1), max(array.shape[0] // factor, 1))
    return cv2.resize(array, size, interpolation=cv2.INTER_AREA)
