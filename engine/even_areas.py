"""Even areas of paper or ink, at whose rim damage is seen: tears, torn corners, blots and blanks.

The damage network sees the rim of such an area, seldom its middle, which looks like a wall. Here
the middle is found: nearly white or nearly black, even, and different from what is around it.
"""

from collections.abc import Iterator

import cv2
import numpy as np

from engine.mask import Box, padded, view

_BRIGHT, _DARK = 185, 70
"""Levels of grey beyond which an area may be bare paper, or ink or a hole."""

_EVEN = 28
"""Levels by which 5 x 5 pixels of it may differ."""

_SPREAD = 4.0
"""Levels, the standard deviation of each channel over the whole of it."""

_APART = 40.0
"""Levels by which a channel's mean differs around it."""

_SMALLEST, _LARGEST = 30, 0.08
"""Pixels, and share of the picture: what is larger is sky, or a wall."""

_RIM, _OF_RIM = 0.0, 0.6
"""The logit that counts as damage at its rim, and along which share of the rim it must be seen."""

_WITHIN = 0.5
"""By how much the mean logit within it is above the picture's median."""

_AROUND = 6
"""Pixels around an area that are looked at."""


_SQUARE = np.ones((5, 5), np.uint8)
_PIXEL = np.ones((3, 3), np.uint8)
_BEYOND = np.ones((9, 9), np.uint8)


def even_areas(picture: np.ndarray, logits: np.ndarray) -> np.ndarray:
    """The areas of a picture (H, W, 3) uint8 RGB that are damage by its logits: (H, W) bool."""
    found = np.zeros(logits.shape, bool)
    near, usual = cv2.dilate(logits, _SQUARE), float(np.median(logits))
    for box, inside in _candidates(picture):
        whole = cv2.dilate(inside, _SQUARE)  # with the edge, which is not even
        outside = cv2.dilate(whole, _PIXEL)
        rim = outside > cv2.erode(whole, _PIXEL)
        beyond = cv2.dilate(whole, _BEYOND) > outside
        if not rim.any() or not beyond.any():
            continue
        if (view(near, box)[rim] > _RIM).mean() < _OF_RIM:
            continue
        if view(logits, box)[inside > 0].mean() < usual + _WITHIN:
            continue
        mean, spread = cv2.meanStdDev(view(picture, box), mask=inside)
        apart = np.abs(view(picture, box)[beyond].mean(0) - mean[:, 0]).max()
        if spread.max() <= _SPREAD and apart >= _APART:
            view(found, box)[whole > 0] = True
    return found


def _candidates(picture: np.ndarray) -> Iterator[tuple[Box, np.ndarray]]:
    """Even areas, nearly white or nearly black: a box around each, and (h, w) uint8, 1 = it."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    even = cv2.subtract(cv2.dilate(grey, _SQUARE), cv2.erode(grey, _SQUARE)) < _EVEN
    size = (grey.shape[1], grey.shape[0])
    for extreme in (grey > _BRIGHT, grey < _DARK):
        core = (even & extreme).astype(np.uint8)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(core, connectivity=4)
        areas = stats[:, cv2.CC_STAT_AREA]
        fitting = (areas >= _SMALLEST) & (areas <= _LARGEST * grey.size)
        for label in np.flatnonzero(fitting[1:]) + 1:
            x, y, width, height = stats[label, :4].tolist()
            box = padded((x, y, x + width, y + height), _AROUND, size)
            inside = (view(labels, box) == label).astype(np.uint8)
            yield box, cv2.morphologyEx(inside, cv2.MORPH_CLOSE, _SQUARE)
