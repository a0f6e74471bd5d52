"""Between pixels as a file stores them and the upright picture: EXIF orientations 1 to 8."""

import numpy as np

SIDEWAYS = (5, 6, 7, 8)
"""The orientations that swap width and height."""


def upright(image: np.ndarray, orientation: int) -> np.ndarray:
    """An image (H, W, ...) as stored, set upright; a view where that is possible."""
    turned = np.swapaxes(image, 0, 1) if orientation in SIDEWAYS else image
    if orientation in (2, 3, 6, 7):
        turned = turned[:, ::-1]
    if orientation in (3, 4, 7, 8):
        turned = turned[::-1]
    return turned


def as_stored(image: np.ndarray, orientation: int) -> np.ndarray:
    """The inverse: an upright image (H, W, ...) as a file of that orientation stores it."""
    return upright(image, {6: 8, 8: 6}.get(orientation, orientation))
