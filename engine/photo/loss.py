"""Which differences between a photo and a file made of it no encoding with loss explains."""

from collections.abc import Iterator
from dataclasses import replace

import cv2
import numpy as np

from engine.depth import at_depth
from engine.photo.encoding import picture_for
from engine.photo.jpeg import encoded_alike, widest_cell
from engine.photo.model import Photo
from engine.photo.options import format_named
from engine.photo.picture import to_rgb
from engine.photo.reading import read_content
from engine.photo.turning import as_stored, upright

CELL = 16
"""Side of the squares whose mean colour loss leaves nearly as it was."""

_SHIFTED = 48 / 255
"""Beyond what loss does to such a mean: 37 at most for a JPEG of quality 1, 25 in other formats."""

_CLEAR = 16 / 255
"""Of a pixel, beyond what encoding the photo in the same way does to it."""

_ALIKE = 2
"""Levels by which two decoders of one JPEG may be apart."""

_REACH = 32
"""How far from a mask, in pixels, formats other than JPEG may let it be seen."""


def least_changed(original: Photo, file: Photo) -> float:
    """The share of the pixels, 0 to 1, that must have been changed at the very least.

    A pixel can move the mean of its square by as much as its own range; what a file's loss may
    have done to the mean is not counted.
    """
    moved = sum(float(np.maximum(row - _SHIFTED, 0).sum()) for row in _shifts(original, file))
    return moved * CELL**2 / (file.size[0] * file.size[1])


def changed_far_off(original: Photo, file: Photo, mask: np.ndarray) -> np.ndarray:
    """Where a file encoded with loss was changed besides, far from `mask` (H, W): (H, W) bool.

    Of a JPEG each pixel is compared with the photo and with the photo encoded in the same way; of
    other formats, whose coding cannot be repeated, the mean colour of squares.
    """
    far = ~_grown(mask, _reach(file))
    if file.format != "JPEG":
        rows = [row > _SHIFTED for row in _shifts(original, file)]
        cells = np.repeat(np.repeat(np.array(rows), CELL, 0), CELL, 1)[: len(mask), : mask.shape[1]]
        whole = ~_grown(~far, CELL)  # squares that lie there with all their pixels
        return np.asarray(cells & whole)
    found = far & (_apart(original.pixels, file) > _CLEAR * 255)
    if found.any():
        found &= _apart(_encoded_like(original, file), file) > _CLEAR * 255
    return np.asarray(found)


def encoded_anew(original: Photo, file: Photo, mask: np.ndarray) -> bool:
    """Whether a JPEG is, far from `mask` (H, W), the photo's decoded pixels encoded in its way."""
    far = ~_grown(mask, _reach(file))
    return int(_apart(_encoded_like(original, file), file)[far].max(initial=0)) <= _ALIKE


def _encoded_like(original: Photo, file: Photo) -> np.ndarray:
    """The original's pixels as a JPEG with the coding of `file` has them: (H, W, 3) uint8."""
    assert file.data is not None
    own = original.data is not None and (original.format, original.colours) == (
        "JPEG",
        file.colours,
    )
    if own:
        assert original.data is not None
        picture = read_content(original.data, str(original.path)).picture
        samples = upright(picture.samples, original.orientation)
    else:
        picture = picture_for(original, original.pixels, format_named("JPEG"))
        samples = picture.samples
    stored = np.ascontiguousarray(as_stored(samples, file.orientation))
    coded = encoded_alike(file.data, replace(picture, samples=stored))
    again = replace(read_content(coded, str(file.path)).picture, icc=picture.icc)
    return upright(to_rgb(again)[0], file.orientation)


def _apart(pixels: np.ndarray, file: Photo) -> np.ndarray:
    """By how many levels of 255 a file of 8 bits differs from `pixels`: (H, W) uint8."""
    return np.asarray(cv2.absdiff(at_depth(pixels, np.uint8), file.pixels).max(2))


def _shifts(original: Photo, file: Photo) -> Iterator[np.ndarray]:
    """By how much the mean of each square moved in a channel at most, 0 to 1; row by row.

    Squares that the picture's edge cuts count as if nothing had changed beyond it.
    """
    width, height = file.size
    for y in range(0, height, CELL):
        before, after = (
            one.pixels[y : y + CELL].astype(np.float32) / np.iinfo(one.pixels.dtype).max
            for one in (original, file)
        )
        moved = np.add.reduceat((after - before).sum(0), np.arange(0, width, CELL), axis=0)
        yield np.abs(moved).max(1) / CELL**2


def _reach(file: Photo) -> int:
    """How far from a mask a file's pixels may differ for its sake."""
    if file.format != "JPEG":
        return _REACH
    assert file.data is not None
    return widest_cell(file.data) + 2  # colours are smoothed over their blocks' edges


def _grown(mask: np.ndarray, reach: int) -> np.ndarray:
    """A mask grown by `reach` pixels to all sides."""
    kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    return cv2.dilate(mask.astype(np.uint8), kernel).astype(bool)
