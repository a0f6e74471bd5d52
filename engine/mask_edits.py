"""A mask made larger, smaller or softer: coverages (H, W) uint8 in and out (see engine.mask)."""

from collections.abc import Callable

import cv2
import numpy as np

from engine.mask import bounds, padded, settle, view


def grown(coverage: np.ndarray, pixels: int) -> np.ndarray:
    """Every pixel within that many pixels of the mask belongs to it; its soft edges move along."""
    return _in_its_box(coverage, pixels, lambda part: cv2.dilate(part, _disc(pixels)))


def shrunk(coverage: np.ndarray, pixels: int) -> np.ndarray:
    """No pixel within that many pixels of the unmasked belongs to it; nor does the photo's edge
    eat into it."""
    return _in_its_box(coverage, pixels, lambda part: cv2.erode(part, _disc(pixels)))


def feathered(coverage: np.ndarray, pixels: int) -> np.ndarray:
    """A soft edge, fading over about that many pixels within and without."""

    def softened(part: np.ndarray) -> np.ndarray:
        part = cv2.GaussianBlur(part, (0, 0), pixels / 2, borderType=cv2.BORDER_REPLICATE)
        settle(part)
        return part

    return _in_its_box(coverage, 2 * pixels, softened)


def _in_its_box(
    coverage: np.ndarray, reach: int, edit: Callable[[np.ndarray], np.ndarray]
) -> np.ndarray:
    """The edit of what is covered and `reach` pixels about it: the rest stays empty."""
    result = np.zeros_like(coverage)
    box = bounds(coverage > 0)
    if box is not None:
        box = padded(box, reach, (coverage.shape[1], coverage.shape[0]))
        view(result, box)[:] = edit(np.ascontiguousarray(view(coverage, box)))
    return result


def _disc(radius: int) -> np.ndarray:
    """Which pixels lie within a radius of the middle one: (2 r + 1, 2 r + 1) uint8."""
    along = np.arange(-radius, radius + 1)
    return np.asarray(along**2 + along[:, None] ** 2 <= radius**2, np.uint8)
