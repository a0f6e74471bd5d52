"""The compressions of a TIFF's parts: bytes in, bytes out.

libtiff, which Pillow brings, codes LZW and PackBits: parts are handed to it as rows of a grey
picture, many at a time, for a picture of its own costs a millisecond.
"""

import io
import struct
import zlib
from collections.abc import Sequence

import numpy as np
from PIL import Image

from engine import ifd
from engine.photo.tiff_tags import (
    BITS,
    COMPRESSION,
    HEIGHT,
    PHOTOMETRIC,
    ROWS,
    STRIP_SIZES,
    STRIPS,
    WIDTH,
)
from engine.sentence import say

NONE, LZW, DEFLATE, PACKBITS, OLD_DEFLATE = 1, 5, 8, 32773, 32946
CODED = frozenset({NONE, LZW, DEFLATE, PACKBITS, OLD_DEFLATE})
"""Compressions that are undone and done here."""

_NAMES = {LZW: "tiff_lzw", PACKBITS: "packbits"}
_EFFORT = 3
"""Of zlib: a third of the time that 6 takes, for files that are a thirtieth larger."""

_SHORT, _LONG = 3, 4


def unpacked(coded: Sequence[bytes], length: int, compression: int) -> bytes:
    """Parts of `length` bytes each, one behind the other. Raises ValueError when one is shorter."""
    if compression not in _NAMES:
        parts = [_alone(part, length, compression) for part in coded]
        if any(len(part) < length for part in parts):
            raise ValueError(say("its samples are cut short"))
        return b"".join(parts)
    with Image.open(io.BytesIO(_picture_of(coded, length, compression)), formats=["TIFF"]) as image:
        return image.tobytes()


def packed(parts: Sequence[bytes], row: int, compression: int) -> list[bytes]:
    """Parts of one length, each coded. row: bytes of a row in them; PackBits keeps rows apart."""
    if compression == NONE:
        return list(parts)
    if compression in (DEFLATE, OLD_DEFLATE):
        return [zlib.compress(part, _EFFORT) for part in parts]
    rows = len(parts[0]) // row
    raw = b"".join(parts)
    image = Image.frombuffer("L", (row, rows * len(parts)), raw, "raw", "L", 0, 1)
    file = io.BytesIO()
    image.save(file, "TIFF", compression=_NAMES[compression], tiffinfo={ROWS: rows})
    written = file.getvalue()
    layout, start = ifd.layout_of(written)
    page = ifd.directory(written, layout, start)
    where, sizes = (
        ifd.numbers(written, layout, page.entries[tag]) for tag in (STRIPS, STRIP_SIZES)
    )
    return [written[at : at + size] for at, size in zip(where, sizes, strict=True)]


def _alone(coded: bytes, length: int, compression: int) -> bytes:
    if compression == NONE:
        return coded[:length]
    return zlib.decompressobj().decompress(coded, length)


def _picture_of(coded: Sequence[bytes], length: int, compression: int) -> bytes:
    """A TIFF file of a grey picture, whose rows are the parts."""
    count = len(coded)
    sizes = np.array([len(part) for part in coded], np.int64)
    tables = 8 + 2 + 8 * 12 + 4
    begin = tables + (8 * count if count > 1 else 0)
    starts = begin + np.cumsum(sizes) - sizes
    listed = (tables, tables + 4 * count) if count > 1 else (begin, int(sizes[0]))
    tags = (
        (WIDTH, _LONG, 1, length),
        (HEIGHT, _LONG, 1, count),
        (BITS, _SHORT, 1, 8),
        (COMPRESSION, _SHORT, 1, compression),
        (PHOTOMETRIC, _SHORT, 1, 1),
        (STRIPS, _LONG, count, listed[0]),
        (ROWS, _LONG, 1, 1),
        (STRIP_SIZES, _LONG, count, listed[1]),
    )
    entries = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    head = b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + bytes(4)
    if count > 1:
        head += starts.astype("<u4").tobytes() + sizes.astype("<u4").tobytes()
    return head + b"".join(coded)
