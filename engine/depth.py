"""8 and 16 bits a channel: photos come in both, the networks and the screen know 8."""

import cv2
import numpy as np


def eight_bits(values: np.ndarray) -> np.ndarray:
    """An image uint8 or uint16 as uint8, rounded; uint8 comes back as it is, not copied."""
    if values.dtype == np.uint8:
        return values
    return cv2.convertScaleAbs(np.ascontiguousarray(values), alpha=1 / 257)


def differing(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Where two images (H, W, C) of one shape differ in any channel: (H, W) bool."""
    found = np.zeros(a.shape[:2], bool)
    for channel in range(a.shape[2]):
        found |= a[..., channel] != b[..., channel]
    return found


def is_grey(image: np.ndarray) -> bool:
    """Whether an image (H, W, 3) has no colour anywhere."""
    rows = 256  # at a time, for large photos
    return all(
        bool((part == part[..., :1]).all())
        for part in (image[y : y + rows] for y in range(0, len(image), rows))
    )


def at_depth(values: np.ndarray, dtype: np.dtype | type) -> np.ndarray:
    """An image uint8 or uint16 as another of these, black and white kept; not copied if it is."""
    if values.dtype == dtype:
        return values
    if dtype == np.uint8:
        return eight_bits(values)
    return values.astype(np.uint16) * np.uint16(257)
