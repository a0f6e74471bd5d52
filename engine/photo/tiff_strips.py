"""The samples of a TIFF page, 8 or 16 bits: strips and tiles taken apart and made again.

Without pressing them through a decoder's idea of colour: the samples are what the file holds
(TIFF 6.0, sections 3, 9, 14, 15).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice

import numpy as np

from engine import ifd
from engine.limits import limits
from engine.photo.tiff_codec import CODED, packed, unpacked
from engine.photo.tiff_tags import (
    BITS,
    CHANNELS,
    COMPRESSION,
    FILL_ORDER,
    FORMAT,
    HEIGHT,
    PLANAR,
    PREDICTOR,
    ROWS,
    STRIP_SIZES,
    STRIPS,
    TILE_HEIGHT,
    TILE_SIZES,
    TILE_WIDTH,
    TILES,
    WIDTH,
)
from engine.sentence import say

Place = tuple[slice, slice, slice]
"""Rows, columns and channels of a part."""

_AT_ONCE, _MOST_AT_ONCE = 16_000_000, 1000
"""Bytes of samples, and parts, that are coded together: a page may have ten thousand parts, a
hostile one millions."""


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

    def places(self) -> Iterator[Place]:
        """Where each part lies, in the file's order."""
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
        or one(COMPRESSION, 1) not in CODED
        or one(PREDICTOR, 1) not in (1, 2)
        or one(FILL_ORDER, 1) != 1
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
    for shape, group in _groups(strips, enumerate(strips.places())):
        coded = [bytes(data[offsets[i] : offsets[i] + sizes[i]]) for i, _ in group]
        length = int(np.prod(shape)) * strips.dtype.itemsize
        raw = unpacked(coded, length, strips.compression)
        parts = np.frombuffer(raw, strips.dtype).reshape(len(group), *shape).astype(samples.dtype)
        if strips.predictor == 2:
            np.cumsum(parts, axis=2, dtype=parts.dtype, out=parts)
        for (_, place), part in zip(group, parts, strict=True):
            target = samples[place]
            target[:] = part[: target.shape[0], : target.shape[1]]
    return samples


def packed_parts(
    samples: np.ndarray, strips: Strips, wanted: Iterable[tuple[int, Place]]
) -> Iterator[tuple[int, bytes]]:
    """Parts of a page's samples (H, W, C), coded as the file codes them.

    wanted: the number and place of each, as `places` counts them. The answer: number and bytes.
    """
    for shape, group in _groups(strips, wanted):
        parts = np.zeros((len(group), *shape), samples.dtype)
        for (_, place), part in zip(group, parts, strict=True):
            inside = samples[place]
            part[: inside.shape[0], : inside.shape[1]] = inside
        if strips.predictor == 2:
            parts[:, :, 1:] -= parts[:, :, :-1].copy()
        raw = [part.tobytes() for part in parts.astype(strips.dtype, copy=False)]
        row = shape[1] * shape[2] * strips.dtype.itemsize
        for (i, _), coded in zip(group, packed(raw, row, strips.compression), strict=True):
            yield i, coded


def _groups(
    strips: Strips, parts: Iterable[tuple[int, Place]]
) -> Iterator[tuple[tuple[int, int, int], list[tuple[int, Place]]]]:
    """Parts that are coded with one shape, as many as are worked on at once."""
    for shape, alike in groupby(parts, lambda part: strips.shape(part[1][0], part[1][2])):
        size = max(1, int(np.prod(shape)) * strips.dtype.itemsize)
        most = min(max(1, _AT_ONCE // size), _MOST_AT_ONCE)
        while group := list(islice(alike, most)):
            yield shape, group
