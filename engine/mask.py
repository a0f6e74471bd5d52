"""Masks: bool (H, W), True = repair. Reading, writing and painting them."""

import io
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from engine.errors import UnreadableInput
from engine.files import write_atomically

Box = tuple[int, int, int, int]
"""x0, y0, x1, y1 in pixels, the last row and column not included."""


def read_mask(path: str | Path, size: tuple[int, int]) -> np.ndarray:
    """A mask file as bool (H, W): pixels at least half white and half opaque are to be repaired.

    `size` is the photo's upright width and height. Raises UnreadableInput when the file cannot
    be read or has another size.
    """
    try:
        with Image.open(path) as image:
            if sorted(image.size) == sorted(size):  # before anything larger is decoded
                upright = ImageOps.exif_transpose(image)
                if upright.size == size:
                    return _white(upright)
            width, height = image.size
    except UnidentifiedImageError as error:
        raise UnreadableInput(f"{path} is not a mask: give a PNG, white = repair.") from error
    except Exception as error:  # Pillow's decoders raise almost anything on a damaged file
        reason = getattr(error, "strerror", None) or error
        raise UnreadableInput(f"{path} cannot be read as a mask: {reason}.") from error
    raise UnreadableInput(
        f"{path} is {width} x {height} pixels but the photo is {size[0]} x {size[1]}: "
        "give a mask of the photo's upright size."
    )


def _white(image: Image.Image) -> np.ndarray:
    """Where a picture is at least half white and half opaque: (H, W) bool."""
    if image.mode == "F":
        raise ValueError("it holds floating-point values")
    if image.mode.startswith("I"):  # 16 bits: Pillow would cut them off at 255
        return np.asarray(image) >= 1 << 15
    both = np.asarray(image.convert("LA"))
    return (both[..., 0] >= 128) & (both[..., 1] >= 128)


def write_mask(path: Path, mask: np.ndarray, *, overwrite: bool = False) -> None:
    """Writes a mask (H, W) bool as a PNG of one bit a pixel, white = repair, atomically."""
    file = io.BytesIO()
    Image.fromarray(mask).save(file, "PNG", optimize=True)
    write_atomically(path, file.getvalue(), overwrite=overwrite)


def paint_segment(
    mask: np.ndarray,
    start: tuple[float, float],
    end: tuple[float, float],
    diameter: float,
    *,
    value: bool,
) -> Box | None:
    """Sets the pixels within half a diameter of the segment; the box they lie in, None if outside.

    `mask` is changed in place; points are (x, y) in pixels, pixel centres at integers. The nearest
    pixel is always painted, however thin the brush.
    """
    height, width = mask.shape
    radius = max(diameter / 2, 0.71)  # half a pixel's diagonal: the nearest centre is within
    x0 = max(int(np.floor(min(start[0], end[0]) - radius)), 0)
    y0 = max(int(np.floor(min(start[1], end[1]) - radius)), 0)
    x1 = min(int(np.ceil(max(start[0], end[0]) + radius)) + 1, width)
    y1 = min(int(np.ceil(max(start[1], end[1]) + radius)) + 1, height)
    if x0 >= x1 or y0 >= y1:
        return None
    x = np.arange(x0, x1, dtype=np.float32) - start[0]
    y = np.arange(y0, y1, dtype=np.float32)[:, None] - start[1]
    dx, dy = end[0] - start[0], end[1] - start[1]
    along = np.clip((x * dx + y * dy) / max(dx * dx + dy * dy, 1e-9), 0, 1)
    near = (x - along * dx) ** 2 + (y - along * dy) ** 2 <= radius * radius
    mask[y0:y1, x0:x1][near] = value
    return x0, y0, x1, y1


def bounds(mask: np.ndarray) -> Box | None:
    """The smallest box that holds every True pixel, or None for an empty mask."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if not len(rows):
        return None
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def padded(box: Box, margin: int, size: tuple[int, int]) -> Box:
    """A box grown by `margin` on every side, within a picture of `size` (width, height)."""
    x0, y0, x1, y1 = box
    return (
        max(x0 - margin, 0),
        max(y0 - margin, 0),
        min(x1 + margin, size[0]),
        min(y1 + margin, size[1]),
    )


def view(array: np.ndarray, box: Box) -> np.ndarray:
    """The part of an array (H, W, ...) in a box, without copying."""
    x0, y0, x1, y1 = box
    return array[y0:y1, x0:x1]
