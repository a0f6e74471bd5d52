"""The samples of a TIFF page, 8 or 16 bits: strips and tiles taken apart and made again.

Without pressing them through a decoder's idea of colour: libtiff, which Pillow brings, undoes the
compression of bytes alone; the samples are what the file holds (TIFF 6.0, sections 3, 9, 14, 15).
"""

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image

from engine import ifd
from engine.limits import limits
from engine.sentence import say

NONE, LZW, DEFLATE, PACKBITS, OLD_DEFLATE = 1, 5, 8, 32773, 32946
_NAMES = {LZW: "tiff_lzw", PACKBITS: "packbits"}
_PLAIN = frozenset({NONE, LZW, DEFLATE, PACKBITS, OLD_DEFLATE})

WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC = 256, 257, 258, 259, 262
STRIPS, CHANNELS, ROWS, STRIP_SIZES, PLANAR, PREDICTOR = 273, 277, 278, 279, 284, 317
TILE_WIDTH, TILE_HEIGHT, TILES, TILE_SIZES, EXTRA, FORMAT = 322, 323, 324, 325, 338, 339
_FILL_ORDER = 266

_EFFORT = 3
"""Of zlib: a third of the time that 6 takes, for files that are a thirtieth larger."""


@dataclass(frozen=True)
class Strips:
    """How a page's samples lie in the file: in parts, strips or tiles, of one compression."""

    layout: ifd.Layout
    width: int
    height: int
    channels: int
    dtype: np.dtype
    compression: int
    predictor: int
    apart: bool
    """Each channel in parts of its own (PlanarConfiguration 2)."""

    part: tuple[int, int]
    """Rows and columns of a part."""

    offsets: ifd.Entry
    sizes: ifd.Entry

    def places(self) -> Iterator[tuple[slice, slice, slice]]:
        """Rows, columns and channels of each part, in the file's order."""
        planes = [slice(i, i + 1) for i in range(self.channels)] if self.apart else [slice(None)]
        for plane in planes:
            for y in range(0, self.height, self.part[0]):
                for x in range(0, self.width, self.part[1]):
                    yield slice(y, y + self.part[0]), slice(x, x + self.part[1]), plane

    @property
    def count(self) -> int:
        """Of parts; not by listing them, as a damaged header may speak of billions."""
        down, across = -(-self.height // self.part[0]), -(-self.width // self.part[1])
        return down * across * (self.channels if self.apart else 1)

    @property
    def tiled(self) -> bool:
        """Tiles are whole at the picture's edges, strips are not as high."""
        return self.offsets.tag == TILES

    def shape(self, rows: slice, plane: slice) -> tuple[int, int, int]:
        """Of a part as it is coded."""
        tall = self.part[0] if self.tiled else min(rows.stop, self.height) - rows.start
        return tall, self.part[1], 1 if self.apart else self.channels


def strips_of(data: bytes | bytearray, page: ifd.Directory) -> Strips | None:
    """How a page is laid out; None if it is more than plain samples of 8 or 16 bits."""
    layout, _ = ifd.layout_of(data)

    def one(tag: int, default: int = 0) -> int:
        return ifd.number(data, layout, page, tag, default)

    channels = one(CHANNELS, 1)
    bits = page.entries.get(BITS)
    depths = set(ifd.numbers(data, layout, bits)) if bits else {1}
    formats = page.entries.get(FORMAT)
    kinds = set(ifd.numbers(data, layout, formats)) if formats else {1}
    tiled = TILES in page.entries
    offsets = page.entries.get(TILES if tiled else STRIPS)
    sizes = page.entries.get(TILE_SIZES if tiled else STRIP_SIZES)
    width, height = one(WIDTH), one(HEIGHT)
    if tiled:
        part = one(TILE_HEIGHT), one(TILE_WIDTH)
    else:
        part = min(one(ROWS, height), height), width
    if (
        not (offsets and sizes and width and height and 0 < channels <= 64 and all(part))
        or depths not in ({8}, {16})
        or kinds != {1}
        or one(COMPRESSION, 1) not in _PLAIN
        or one(PREDICTOR, 1) not in (1, 2)
        or one(_FILL_ORDER, 1) != 1
    ):
        return None
    code = layout.order + "u2" if depths == {16} else "u1"
    found = Strips(
        layout,
        width,
        height,
        channels,
        np.dtype(code),
        one(COMPRESSION, 1),
        one(PREDICTOR, 1),
        one(PLANAR, 1) == 2 and channels > 1,
        part,
        offsets,
        sizes,
    )
    return found if offsets.count == sizes.count == found.count else None


def read_strips(data: bytes | bytearray, strips: Strips) -> np.ndarray:
    """The samples (H, W, C) uint8 or uint16. Raises ValueError when they are damaged."""
    shape = (strips.height, strips.width, strips.channels)
    size = strips.height * strips.width * strips.channels * strips.dtype.itemsize
    if size > 8_000_000 * limits().max_megapixels:  # four channels of 16 bits
        raise ValueError(
            say(
                "its samples take {size} MB: raise max_megapixels for them",
                size=size // 1_000_000,
            )
        )
    samples = np.empty(shape, np.uint8 if strips.dtype.itemsize == 1 else np.uint16)
    offsets = ifd.numbers(data, strips.layout, strips.offsets)
    sizes = ifd.numbers(data, strips.layout, strips.sizes)
    for (rows, columns, plane), start, size in zip(strips.places(), offsets, sizes, strict=True):
        shape = strips.shape(rows, plane)
        length = int(np.prod(shape)) * strips.dtype.itemsize
        raw = _unpacked(bytes(data[start : start + size]), length, strips.compression)
        if len(raw) < length:
            raise ValueError(say("its samples are cut short"))
        part = np.frombuffer(raw[:length], strips.dtype).reshape(shape).astype(samples.dtype)
        if strips.predictor == 2:
            np.cumsum(part, axis=1, dtype=part.dtype, out=part)
        target = samples[rows, columns, plane]
        target[:] = part[: target.shape[0], : target.shape[1]]
    return samples


def packed_part(samples: np.ndarray, strips: Strips, place: tuple[slice, slice, slice]) -> bytes:
    """One part of a page's samples (H, W, C), coded as the file codes it."""
    rows, columns, plane = place
    inside = samples[rows, columns, plane]
    part = np.zeros(strips.shape(rows, plane), inside.dtype)
    part[: inside.shape[0], : inside.shape[1]] = inside
    if strips.predictor == 2:
        part[:, 1:] = part[:, 1:] - part[:, :-1]
    raw = np.ascontiguousarray(part, strips.dtype).tobytes()
    return _packed(raw, part.shape[1] * part.shape[2] * part.itemsize, strips.compression)


def _packed(raw: bytes, row: int, compression: int) -> bytes:
    if compression == NONE:
        return raw
    if compression in (DEFLATE, OLD_DEFLATE):
        return zlib.compress(raw, _EFFORT)
    file = io.BytesIO()
    size = (row, len(raw) // row)
    image = Image.frombuffer("L", size, raw, "raw", "L", 0, 1)
    image.save(file, "TIFF", compression=_NAMES[compression], tiffinfo={ROWS: size[1]})
    written = file.getvalue()
    layout, start = ifd.layout_of(written)
    page = ifd.directory(written, layout, start)
    at = ifd.number(written, layout, page, STRIPS)
    return written[at : at + ifd.number(written, layout, page, STRIP_SIZES)]


def _unpacked(coded: bytes, length: int, compression: int) -> bytes:
    if compression == NONE:
        return coded
    if compression in (DEFLATE, OLD_DEFLATE):
        return zlib.decompressobj().decompress(coded, length)
    # a grey picture one row high, of the same bytes
    tags = (
        (WIDTH, 4, length),
        (HEIGHT, 4, 1),
        (BITS, 3, 8),
        (COMPRESSION, 3, compression),
        (PHOTOMETRIC, 3, 1),
        (STRIPS, 4, 8 + 2 + 12 * 8 + 4),
        (ROWS, 4, 1),
        (STRIP_SIZES, 4, len(coded)),
    )
    entries = b"".join(
        struct.pack("<HHI", tag, kind, 1) + struct.pack("<I", value) for tag, kind, value in tags
    )
    head = b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + bytes(4)
    with Image.open(io.BytesIO(head + coded), formats=["TIFF"]) as image:
        return image.tobytes()
