"""A picture as a PNG, without metadata: by Pillow, and by itself what Pillow cannot write.

16 bits a channel are coded some rows at a time, as are grey pictures of 1, 2 and 4 bits. (PNG
specification, 2nd edition: sections 7.2, 9 and 10.)
"""

import io
import struct
import zlib
from typing import Any

import numpy as np

from engine.photo.content import pillow_image
from engine.photo.picture import Picture
from engine.photo.png_chunks import START, Chunk

_EFFORT = 3
"""Of zlib: a third of the time that 6 takes, for files that are a twentieth larger."""

_AT_ONCE = 1 << 22
"""Bytes of samples that are coded together."""

_COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
_NONE, _SUB, _UP = 0, 1, 2


def encoded_png(picture: Picture, bits: int = 8) -> bytes | bytearray:
    """A PNG of a picture of 8 or 16 bits; with `bits` below 8, of a grey one without alpha.

    Its levels are then the nearest of the few that there are.
    """
    if picture.samples.dtype == np.uint16:
        return _by_rows(picture.samples, 16)
    if bits < 8 and (picture.colours, picture.alpha) == ("grey", "none"):
        return _by_rows(picture.samples[..., :1], bits)
    image = pillow_image(picture)
    options: dict[str, Any] = {"compress_level": _EFFORT}
    if image.mode == "P":
        options |= {"bits": 8, "transparency": image.info.get("transparency")}
    file = io.BytesIO()
    image.save(file, "PNG", **options)
    return file.getvalue()


def _by_rows(samples: np.ndarray, bits: int) -> bytearray:
    height, width, channels = samples.shape
    header = struct.pack(">IIBBBBB", width, height, bits, _COLOUR_TYPES[channels], 0, 0, 0)
    file = bytearray(START + Chunk(b"IHDR", header).data)
    row = -(-width * channels * bits // 8)
    rows = max(1, _AT_ONCE // row)
    press = zlib.compressobj(_EFFORT)
    above = np.zeros((1, row), np.uint8)
    for y in range(0, height, rows):
        raw = _bytes_of(samples[y : y + rows], bits)
        coded = _unfiltered(raw) if bits < 8 else _filtered(raw, above, channels * bits // 8)
        above = raw[-1:]
        file += Chunk(b"IDAT", press.compress(coded.tobytes())).data
    file += Chunk(b"IDAT", press.flush()).data
    file += Chunk(b"IEND", b"").data
    return file


def _bytes_of(samples: np.ndarray, bits: int) -> np.ndarray:
    """Rows (h, w, C) as a file holds them: (h, n) uint8."""
    if bits == 16:
        return samples.astype(">u2").view(np.uint8).reshape(len(samples), -1)
    many = 8 // bits
    levels = np.round(samples[..., 0] * (((1 << bits) - 1) / 255)).astype(np.uint8)
    levels = np.pad(levels, ((0, 0), (0, -levels.shape[1] % many)))
    packed = np.zeros((len(levels), levels.shape[1] // many), np.uint8)
    for i in range(many):
        packed |= levels[:, i::many] << np.uint8(8 - bits * (i + 1))
    return packed


def _unfiltered(raw: np.ndarray) -> np.ndarray:
    return np.pad(raw, ((0, 0), (1, 0)), constant_values=_NONE)


def _filtered(raw: np.ndarray, above: np.ndarray, pixel: int) -> np.ndarray:
    """Rows (h, n) with the number of their filter before them, the one that leaves least.

    above: (1, n), the row before. pixel: bytes of one.
    """
    sub = raw.copy()
    sub[:, pixel:] -= raw[:, :-pixel]
    up = raw - np.concatenate((above, raw[:-1]))
    left = [np.abs(one.view(np.int8)).sum(1, dtype=np.int64) for one in (sub, up)]
    better = (left[1] < left[0])[:, None]
    coded = np.empty((len(raw), 1 + raw.shape[1]), np.uint8)
    coded[:, :1] = np.where(better, _UP, _SUB)
    coded[:, 1:] = np.where(better, up, sub)
    return coded
