"""Small pictures inside files, made anew: the old ones still show what was repaired."""

import io

import cv2
import numpy as np
from PIL import Image

LARGEST = 1024
"""A stated size beyond this is no thumbnail's."""


def fitted_jpeg(old: bytes, pixels: np.ndarray) -> bytes | None:
    """A thumbnail of pixels (H, W, 3) uint8, as wide and high as the old one and no more bytes.

    The picture keeps its shape, between black bars where the old one's is another. None if the
    old one cannot be read, or if there is too little room.
    """
    try:
        with Image.open(io.BytesIO(old), formats=["JPEG"]) as image:
            size = image.size
    except Exception:  # Pillow's decoders raise almost anything on a damaged file
        return None
    if not all(1 <= side <= LARGEST for side in size):
        return None
    small = Image.fromarray(fitted(pixels, size))
    for quality in (85, 75, 60, 45, 30):
        file = io.BytesIO()
        small.save(file, "JPEG", quality=quality, optimize=True)
        if file.tell() <= len(old):
            return file.getvalue()
    return None


def fitted(pixels: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Pixels (H, W, 3) uint8 scaled into a picture of (width, height), centred on black."""
    width, height = size
    scale = min(width / pixels.shape[1], height / pixels.shape[0])
    inner = (
        min(width, max(1, round(pixels.shape[1] * scale))),
        min(height, max(1, round(pixels.shape[0] * scale))),
    )
    small = np.zeros((height, width, 3), np.uint8)
    x, y = (width - inner[0]) // 2, (height - inner[1]) // 2
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    scaled = cv2.resize(np.ascontiguousarray(pixels), inner, interpolation=how)
    small[y : y + inner[1], x : x + inner[0]] = scaled
    return small
