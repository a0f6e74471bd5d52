"""Masks: bool (H, W), True = repair. Reading, writing and painting them.

A coverage is a mask with soft edges: uint8 (H, W), 0 = keep, 255 = repair, between them the share
of the fill that is seen. Whatever is above 0 is in the mask.
"""

import io
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError
from PIL.PngImagePlugin import PngInfo

from engine.errors import UnreadableInput, reason
from engine.files import write_atomically
from engine.sentence import say

Box = tuple[int, int, int, int]
"""x0, y0, x1, y1 in pixels, the last row and column not included."""

MASK_TITLE = ("Title", "Facemend mask")
"""The text by which a mask that was written here is known again, however soft its edges."""

_FAINT = 16


def read_mask(path: str | Path, size: tuple[int, int]) -> np.ndarray:
    """A mask file as bool (H, W): pixels at least half white and half opaque are to be repaired.

    `size` is the photo's upright width and height. Raises UnreadableInput when the file cannot
    be read or has another size.
    """
    return read_levels(path, size) >= 128


def read_levels(path: str | Path, size: tuple[int, int]) -> np.ndarray:
    """A mask file as uint8 (H, W), 255 = white and opaque; `size` and errors as of `read_mask`."""
    try:
        with Image.open(path) as image:
            if sorted(image.size) == sorted(size):  # before anything larger is decoded
                upright = ImageOps.exif_transpose(image)
                if upright.size == size:
                    return _levels(upright)
            width, height = image.size
    except UnidentifiedImageError as error:
        raise UnreadableInput(
            say("{path} is not a mask: give a PNG, white = repair.", path=path)
        ) from error
    except Exception as error:  # Pillow's decoders raise almost anything on a damaged file
        why = getattr(error, "strerror", None) or reason(error)
        raise UnreadableInput(
            say("{path} cannot be read as a mask: {why}.", path=path, why=why)
        ) from error
    raise UnreadableInput(
        say(
            "{path} is {width} x {height} pixels but the photo is {photo_width} x {photo_height}: "
            "give a mask of the photo's upright size.",
            path=path,
            width=width,
            height=height,
            photo_width=size[0],
            photo_height=size[1],
        )
    )


def _levels(image: Image.Image) -> np.ndarray:
    """How white a picture is, and nothing where it is less than half opaque: (H, W) uint8."""
    if image.mode == "F":
        raise ValueError(say("it holds floating-point values"))
    if image.mode.startswith("I"):  # 16 bits: Pillow would cut them off at 255
        return (np.asarray(image) >> 8).astype(np.uint8)
    both = np.asarray(image.convert("LA"))
    return np.where(both[..., 1] >= 128, both[..., 0], np.uint8(0))


def write_mask(path: Path, mask: np.ndarray, *, overwrite: bool = False) -> None:
    """Writes a mask (H, W) as a PNG, white = repair, atomically.

    One bit a pixel, unless the mask is a coverage (uint8) with soft edges.
    """
    soft = mask.dtype != bool and bool(((mask > 0) & (mask < 255)).any())
    file, says = io.BytesIO(), PngInfo()
    says.add_text(*MASK_TITLE)
    Image.fromarray(mask if soft else mask > 0).save(file, "PNG", optimize=True, pnginfo=says)
    write_atomically(path, file.getvalue(), overwrite=overwrite)


def paint_segment(
    mask: np.ndarray,
    start: tuple[float, float],
    end: tuple[float, float],
    diameter: float,
    *,
    value: bool,
    hardness: float = 1.0,
    end_diameter: float | None = None,
) -> Box | None:
    """Sets the pixels within half a diameter of the segment; the box they lie in, None if outside.

    `mask` (H, W), bool or a coverage (uint8), is changed in place; points are (x, y) in pixels,
    pixel centres at integers. The nearest pixel is always painted, however thin the brush. In a
    coverage the outer share 1 - hardness of the radius fades. `end_diameter`: the diameter at the
    end, where it changes on the way.
    """
    radii = [max(width / 2, 0.71) for width in (diameter, end_diameter or diameter)]
    # 0.71 is half a pixel's diagonal: the nearest centre is within
    height, width = mask.shape
    box = (
        max(int(np.floor(min(start[0] - radii[0], end[0] - radii[1]))), 0),
        max(int(np.floor(min(start[1] - radii[0], end[1] - radii[1]))), 0),
        min(int(np.ceil(max(start[0] + radii[0], end[0] + radii[1]))) + 1, width),
        min(int(np.ceil(max(start[1] + radii[0], end[1] + radii[1]))) + 1, height),
    )
    x0, y0, x1, y1 = box
    if x0 >= x1 or y0 >= y1:
        return None
    x = np.arange(x0, x1, dtype=np.float32) - np.float32(start[0])
    y = np.arange(y0, y1, dtype=np.float32)[:, None] - np.float32(start[1])
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = max(dx * dx + dy * dy, 1e-9)
    along = x * np.float32(dx / length) + y * np.float32(dy / length)
    np.clip(along, 0, 1, out=along)
    square = np.square(x - along * np.float32(dx))
    square += np.square(y - along * np.float32(dy))
    radius: np.ndarray | np.float32 = np.float32(radii[0])
    if radii[0] != radii[1]:
        along *= np.float32(radii[1] - radii[0])
        along += np.float32(radii[0])
        radius = along
    part = view(mask, box)
    if mask.dtype == bool:
        part[square <= radius * radius] = value
    elif hardness >= 1:
        part[square <= radius * radius] = 255 if value else 0
    else:
        np.sqrt(square, out=square)
        square /= radius  # 0 in the middle, 1 at the rim
        # half a cosine from full to nothing
        fade = np.clip((square - hardness) / max(1 - hardness, 1e-6), 0, 1)
        level = (127.5 + 127.5 * np.cos(np.float32(np.pi) * fade)).astype(np.uint8)
        settle(level)
        if value:
            np.maximum(part, level, out=part)
        else:
            np.minimum(part, 255 - level, out=part)
    return box


def settle(coverage: np.ndarray) -> None:
    """Makes what is hardly covered not covered, and what nearly is covered, in place: uint8.

    What cannot be seen is not to be repaired, and so is the noise in a mask that was saved as a
    JPEG.
    """
    coverage[coverage < _FAINT] = 0
    coverage[coverage > 255 - _FAINT] = 255


def bounds(mask: np.ndarray) -> Box | None:
    """The smallest box that holds every pixel of (H, W) or (H, W, C) that is not zero, or None."""
    if not mask.size:
        return None
    rows = np.flatnonzero(mask.reshape(len(mask), -1).any(1))
    if not len(rows):
        return None
    there: np.ndarray = np.bitwise_or.reduce(mask[rows[0] : rows[-1] + 1])
    columns = np.flatnonzero(there.reshape(len(there), -1).any(1))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def joined(a: Box, b: Box) -> Box:
    """The smallest box that holds both."""
    return min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])


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


def put(target: np.ndarray, pixels: np.ndarray, where: np.ndarray) -> None:
    """Writes pixels (h, w, C) into a target of their type where a mask (h, w) bool is True.

    Much quicker than an index: a tile of 256 pixels takes 10 us in place of 2 ms.
    """
    assert target.shape == pixels.shape and target.dtype == pixels.dtype
    if where.size:
        cv2.copyTo(pixels, where.view(np.uint8), target)
