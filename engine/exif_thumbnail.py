"""The thumbnail of an EXIF block, made anew in the place of the old one (CIPA DC-008, 4.8).

A JPEG, or plain samples as old cameras wrote them.
"""

import struct

import numpy as np

from engine import ifd
from engine.thumbnail import LARGEST, fitted, fitted_jpeg

_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC = 256, 257, 258, 259, 262
_CHANNELS, _PLANAR = 277, 284
_PLAIN = {_COMPRESSION: 1, _PHOTOMETRIC: 2, _CHANNELS: 3, _PLANAR: 1}
"""Of samples in RGB, pixel by pixel."""

_HEADER = 8
"""Bytes of a block in which nothing else lies."""

_JPEG, _JPEG_SIZE = 513, 514
_PLACES = ((_JPEG, _JPEG_SIZE), (273, 279))
"""Tags of where its bytes lie and how many they are: of a JPEG, and of strips."""


def with_thumbnail(block: bytes, pixels: np.ndarray) -> tuple[bytes, str | None]:
    """The block with its thumbnail made anew of pixels (H, W, 3) uint8, as they are stored.

    Also "renewed", or "dropped" where no new one can be put in the place of the old, or None if
    there was none. The old one is overwritten either way: it shows what was repaired.
    """
    patched = bytearray(block)
    try:
        layout, first = ifd.layout_of(patched)
        main = ifd.directory(patched, layout, first)
        if not main.next:
            return block, None
        small = ifd.directory(patched, layout, main.next)
        parts = _parts(patched, layout, small)
        plain = _is_plain(patched, layout, small)
        size = tuple(ifd.number(patched, layout, small, tag) for tag in (_WIDTH, _HEIGHT))
    except ValueError:
        return block, None
    if not parts:
        return block, None
    old = b"".join(block[start:end] for start, end in parts)
    if plain and len(old) == 3 * size[0] * size[1] > 0 and max(size) <= LARGEST:
        fresh: bytes | None = fitted(pixels, (size[0], size[1])).tobytes()
    else:
        fresh = fitted_jpeg(old, pixels) if _JPEG in small.entries and len(parts) == 1 else None
    for start, end in parts:
        patched[start:end] = bytes(end - start)
    if fresh is not None and _put(patched, layout, small, parts, fresh):
        return bytes(patched), "renewed"
    struct.pack_into(layout.pointer, patched, main.link, 0)
    return bytes(patched), "dropped"


def _is_plain(block: bytes | bytearray, layout: ifd.Layout, small: ifd.Directory) -> bool:
    bits = small.entries.get(_BITS)
    return (
        _JPEG not in small.entries
        and bits is not None
        and set(ifd.numbers(block, layout, bits)) == {8}
        and all(ifd.number(block, layout, small, tag, 1) == value for tag, value in _PLAIN.items())
    )


def _parts(
    block: bytes | bytearray, layout: ifd.Layout, small: ifd.Directory
) -> list[tuple[int, int]]:
    """Where the bytes of a thumbnail begin and end: one stretch, or several of strips."""
    found: list[tuple[int, int]] = []
    for tags in _PLACES:
        if all(tag in small.entries for tag in tags):
            starts, sizes = (ifd.numbers(block, layout, small.entries[tag]) for tag in tags)
            stretches = zip(starts, sizes, strict=False)  # of a damaged block
            found += [(start, min(start + size, len(block))) for start, size in stretches]
    return [(start, end) for start, end in found if _HEADER <= start < end]


def _put(
    patched: bytearray,
    layout: ifd.Layout,
    small: ifd.Directory,
    parts: list[tuple[int, int]],
    fresh: bytes,
) -> bool:
    """Writes a thumbnail's bytes into their stretches; False where its length cannot be said."""
    if _JPEG in small.entries:
        try:
            ifd.set_number(patched, layout, small.entries[_JPEG_SIZE], len(fresh))
        except ValueError:
            return False
    position = 0
    for start, end in parts:
        part = fresh[position : position + end - start]
        patched[start : start + len(part)] = part
        position += end - start
    return True
