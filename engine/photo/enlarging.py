"""A JPEG with a larger canvas: its own blocks stay as they are, those around them are grey."""

from dataclasses import dataclass

import numpy as np

from engine.photo.coefficients import Coefficients, read_coefficients, with_coefficients
from engine.photo.jpeg import encoded_alike, with_metadata_of
from engine.photo.markers import APP14, FRAMES, segments
from engine.photo.model import Photo
from engine.photo.picture import CHANNELS, Picture
from engine.photo.turning import as_stored, upright
from engine.sentence import say

_LONGEST = 65_500
"""Pixels of a JPEG's side, as libjpeg has it."""


@dataclass(frozen=True)
class EnlargedJPEG:
    """The file, and the margins of the upright photo: left, top, right, bottom, in pixels."""

    data: bytes
    margins: tuple[int, int, int, int]


def enlarged_jpeg(
    photo: Photo, left: int, top: int, right: int, bottom: int
) -> EnlargedJPEG | None:
    """The photo's own JPEG file with margins (upright, in pixels), its coefficients kept.

    Margins before which the file's blocks would have to move by a part of one grow by less than a
    block. None where it is no JPEG, or one whose coefficients cannot be had.
    """
    if photo.format != "JPEG" or photo.data is None:
        return None
    try:
        old = read_coefficients(photo.data)
        tall, wide = (max(factors) for factors in zip(*old.sampling, strict=True))
        if any(tall % v or wide % h for v, h in old.sampling):
            return None
        # which sides of the stored picture these are: those of a 3 x 3 picture turned
        sides = np.array([[0, top, 0], [left, 0, right], [0, bottom, 0]])
        stored = as_stored(sides, photo.orientation).copy()
        stored[0, 1] += -stored[0, 1] % (8 * tall)
        stored[1, 0] += -stored[1, 0] % (8 * wide)
        above, before, after, below = stored[0, 1], stored[1, 0], stored[1, 2], stored[2, 1]
        height, width = as_stored(photo.pixels, photo.orientation).shape[:2]
        height, width = int(height + above + below), int(width + before + after)
        if max(height, width) > _LONGEST:
            return None
        blocks = []
        for part, (v, h) in zip(old.blocks, old.sampling, strict=True):
            shape = (-(-height * v // (8 * tall)), -(-width * h // (8 * wide)), 8, 8)
            larger = np.zeros(shape, part.dtype)
            y, x = above // (8 * tall) * v, before // (8 * wide) * h
            fitting = part[: shape[0] - y, : shape[1] - x]
            larger[y : y + fitting.shape[0], x : x + fitting.shape[1]] = fitting
            blocks.append(larger)
        fresh = Coefficients(tuple(blocks), old.tables, old.sampling)
        data = with_coefficients(_blank(photo, width, height), fresh)
    except ValueError:
        return None
    return EnlargedJPEG(data, _upright_sides(stored, photo.orientation))


def _upright_sides(stored: np.ndarray, orientation: int) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the upright picture."""
    sides = upright(stored, orientation)
    return int(sides[1, 0]), int(sides[0, 1]), int(sides[1, 2]), int(sides[2, 1])


def _blank(photo: Photo, width: int, height: int) -> bytes:
    """A grey JPEG so large, coded like the photo's file and with its metadata.

    Raises ValueError where it cannot be coded alike.
    """
    assert photo.data is not None
    count = CHANNELS[photo.colours]
    grey = Picture(np.full((height, width, count), 128, np.uint8), photo.colours)
    blank = encoded_alike(photo.data, grey)
    if _components(blank) != _components(photo.data):
        raise ValueError(say("its components are of an uncommon kind"))
    return with_metadata_of(blank, photo.data, photo.metadata)


def _components(data: bytes) -> tuple[bytes, ...]:
    """Identifiers and sampling factors of a JPEG's components, and Adobe's word on colours."""
    parts = segments(data)[0]
    frame = next(part.payload for part in parts if part.marker in FRAMES)
    adobe = b"".join(part.payload[:12] for part in parts if part.marker == APP14)
    return frame[6::3], frame[7::3], adobe[-1:]
