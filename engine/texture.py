"""Classical fills for what is not face: OpenCV's Telea and Navier-Stokes inpainting."""

import cv2
import numpy as np

from engine.mask import Box, padded, put, view
from engine.regions import regions, units

METHODS = {"telea": cv2.INPAINT_TELEA, "navier-stokes": cv2.INPAINT_NS}

PLAIN = "navier-stokes"
"""The fill under and beside a face: in a large even hole OpenCV's Telea drifts by tens of grey
levels, Navier-Stokes by none."""

_RADIUS = 3
_LARGEST = 512
"""Holes whose box is longer are filled at a smaller scale: the fill holds no detail anyway."""

_LARGEST_WHOLE = 8_000_000
"""Pixels of a box beyond which damage is parted where it is thin: a scratch through a large photo
is filled tile by tile, which takes less time and memory, and looks the same."""

_THIN = 24
"""Pixels from what is known at which damage is thin: its fill does not depend on what is four
times as far along it."""


def fill(image: np.ndarray, mask: np.ndarray, *, method: str = PLAIN) -> np.ndarray:
    """The image with its hole filled from the surroundings; known pixels as they were.

    image: (H, W, 3) uint8 or uint16 RGB; mask: (H, W) bool, True = repair. An image without a
    known pixel becomes mid-grey. method: a key of METHODS; Telea 2004; Bertalmio, Bertozzi &
    Sapiro 2001.
    """
    filled = image.copy()
    if mask.all():
        filled[:] = np.iinfo(image.dtype).max // 2 + 1
        return filled
    size = (image.shape[1], image.shape[0])
    for box in regions(mask):
        margin, parts = max(16, 2 * _RADIUS), [(box, view(mask, box))]
        if parts[0][1].size > _LARGEST_WHOLE:
            margin, (x, y) = 4 * _THIN, box[:2]
            parts = [
                ((x0 + x, y0 + y, x1 + x, y1 + y), where)
                for (x0, y0, x1, y1), where in units(view(mask, box), _THIN)
            ]
        for own, where in parts:
            part = padded(own, margin, size)
            if not _has_known(mask, part):
                part = (0, 0, *size)
            found = _inpainted(view(image, part), view(mask, part), METHODS[method])
            x0, y0 = own[0] - part[0], own[1] - part[1]
            found = view(found, (x0, y0, x0 + where.shape[1], y0 + where.shape[0]))
            put(view(filled, own), found, where)
    return filled


def _has_known(mask: np.ndarray, box: Box) -> bool:
    return not view(mask, box).all()


def _inpainted(image: np.ndarray, mask: np.ndarray, method: int) -> np.ndarray:
    height, width = mask.shape
    shrink = max(height, width) / _LARGEST
    # thin damage is cheap to fill and would fill its surroundings too if it were shrunk
    if shrink <= 1 or mask.mean() < 0.1:
        return _by_opencv(image, mask, method)
    size = (max(1, round(width / shrink)), max(1, round(height / shrink)))
    known = (~mask).astype(np.float32)
    weight = cv2.resize(known, size, interpolation=cv2.INTER_AREA)
    colour = np.dstack(  # channel by channel, for the memory
        [
            cv2.resize(image[..., c] * known, size, interpolation=cv2.INTER_AREA)
            for c in range(image.shape[2])
        ]
    )
    colour = np.round(colour / np.maximum(weight, 1e-6)[..., None])
    colour = colour.clip(0, np.iinfo(image.dtype).max).astype(image.dtype)
    small = _by_opencv(colour, weight < 0.25, method)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)


def _by_opencv(image: np.ndarray, mask: np.ndarray, method: int) -> np.ndarray:
    hole = mask.astype(np.uint8)
    if image.dtype == np.uint8:
        return cv2.inpaint(image, hole, _RADIUS, method)
    # of 16 bits OpenCV takes one channel at a time
    channels = [cv2.inpaint(part, hole, _RADIUS, method) for part in cv2.split(image)]
    return cv2.merge(channels)
