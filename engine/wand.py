"""The magic wand: an evenly coloured stain by one pixel of it."""

import cv2
import numpy as np

from engine.mask import Box, view

_NEIGHBOURS = 8


def even_area(
    pixels: np.ndarray, seed: tuple[int, int], tolerance: float
) -> tuple[Box, np.ndarray]:
    """Pixels connected with the seed, no channel farther than `tolerance` from it there.

    pixels: (H, W, 3) uint8 or uint16 RGB. seed: (x, y) within it. tolerance: in 8-bit levels.
    Gives a box and (h, w) bool in it. Gaps of single pixels, as noise leaves them, are closed.
    """
    mask = np.zeros((pixels.shape[0] + 2, pixels.shape[1] + 2), np.uint8)
    if pixels.dtype == np.uint16:  # OpenCV floods bytes and floats
        pixels = pixels.astype(np.float32) / 257
    flags = _NEIGHBOURS | 255 << 8 | cv2.FLOODFILL_FIXED_RANGE | cv2.FLOODFILL_MASK_ONLY
    step = (tolerance,) * 3
    _, _, _, rect = cv2.floodFill(
        np.require(pixels, requirements=["C", "W"]), mask, seed, (0, 0, 0), step, step, flags
    )
    x, y, w, h = rect
    box = (x, y, x + w, y + h)
    # with room about it, or closing would fill up to the edge
    area = np.pad(view(mask[1:-1, 1:-1], box), 2)
    closed = cv2.morphologyEx(area, cv2.MORPH_CLOSE, np.ones((3, 3)))
    return box, closed[2:-2, 2:-2] > 0
