"""A TIFF made anew, around an EXIF block."""

import struct
from fractions import Fraction

import numpy as np

from engine import exif as exif_tags
from engine import ifd
from engine.photo.metadata import (
    Metadata,
)
from engine.photo.picture import Picture
from engine.photo.tiff import (
    ICC,
    IPTC,
    RESOURCES,
    XMP,
)
from engine.photo.tiff_codec import DEFLATE
from engine.photo.tiff_strips import Strips, packed_parts
from engine.photo.tiff_tags import (
    BITS,
    CHANNELS,
    COMPRESSION,
    EXTRA,
    HEIGHT,
    PHOTOMETRIC,
    PLANAR,
    PREDICTOR,
    ROWS,
    STRIP_SIZES,
    STRIPS,
    WIDTH,
)
from engine.sentence import say

_STRIP_BYTES = 1 << 18
_BYTE, _SHORT, _LONG, _RATIONAL, _UNDEFINED = 1, 3, 4, 5, 7
_PHOTOMETRIC = {"grey": 1, "rgb": 2, "cmyk": 5}
_ALPHA = {"premultiplied": 1, "straight": 2}


def new_tiff(picture: Picture, metadata: Metadata, icc: bytes | None) -> bytes:
    """A TIFF of a picture of 8 or 16 bits, compressed without loss (Deflate).

    The EXIF block is its start, byte for byte, so that what points into it, maker notes too,
    stays right; only its main directory is written anew, at the end. Raises ValueError beyond 4
    gigabytes.
    """
    samples = picture.samples
    height, width, channels = samples.shape
    block, layout, kept = _base(metadata.exif)
    order = layout.order
    rows = max(1, _STRIP_BYTES // (width * channels * samples.itemsize))
    rows = min(rows, height)
    dtype = np.dtype(order + "u2" if samples.dtype == np.uint16 else "u1")
    nowhere = ifd.Entry(0, ifd.LONG, 0, 0, 0)
    strips = Strips(
        layout,
        width,
        height,
        channels,
        dtype,
        DEFLATE,
        2,
        False,
        (rows, width),
        nowhere,
        nowhere,
    )
    file = bytearray(block + bytes(len(block) % 2))
    starts, sizes = [], []
    for _, coded in packed_parts(samples, strips, enumerate(strips.places())):
        starts.append(len(file))
        sizes.append(len(coded))
        file += coded + bytes(len(coded) % 2)
    bits = 8 * samples.itemsize
    own: dict[int, tuple[int, tuple[int, ...] | bytes]] = {
        WIDTH: (_LONG, (width,)),
        HEIGHT: (_LONG, (height,)),
        BITS: (_SHORT, (bits,) * channels),
        COMPRESSION: (_SHORT, (DEFLATE,)),
        PHOTOMETRIC: (_SHORT, (_PHOTOMETRIC[picture.colours],)),
        STRIPS: (_LONG, tuple(starts)),
        CHANNELS: (_SHORT, (channels,)),
        ROWS: (_LONG, (rows,)),
        STRIP_SIZES: (_LONG, tuple(sizes)),
        PLANAR: (_SHORT, (1,)),
        PREDICTOR: (_SHORT, (2,)),
    }
    if picture.alpha != "none":
        own[EXTRA] = (_SHORT, (_ALPHA[picture.alpha],))
    blocks = {XMP: metadata.xmp, IPTC: metadata.iptc, RESOURCES: metadata.photoshop, ICC: icc}
    for tag, said in blocks.items():
        if said:
            own[tag] = (_BYTE if tag == XMP else _UNDEFINED, said)
    if metadata.density and 282 not in kept:
        for tag, dots in zip((282, 283), metadata.density, strict=True):
            ratio = Fraction(dots).limit_denominator(1000)
            own[tag] = (_RATIONAL, (ratio.numerator, ratio.denominator))
        own[296] = (_SHORT, (2,))
    entries = {
        tag: block[entry.start : entry.start + 12]
        for tag, entry in kept.items()
        if not exif_tags.is_structure(tag) or tag == exif_tags.ORIENTATION
    }
    for tag, (kind, value) in own.items():
        entries[tag] = _entry(file, order, tag, kind, value)
    if len(file) + 12 * len(entries) + 6 >= 1 << 32:
        raise ValueError(say("a TIFF holds no more than 4 gigabytes"))
    struct.pack_into(order + "I", file, 4, len(file))
    file += struct.pack(order + "H", len(entries))
    file += b"".join(entries[tag] for tag in sorted(entries)) + bytes(4)
    return bytes(file)


def _base(block: bytes | None) -> tuple[bytes, ifd.Layout, dict[int, ifd.Entry]]:
    """What a file can start with, and its main directory's entries: the block, if it is sound."""
    try:
        layout, first = ifd.layout_of(block or b"")
        if block and not layout.big:
            return block, layout, ifd.directory(block, layout, first).entries
    except ValueError:
        pass
    return b"II*\0" + bytes(12), ifd.Layout("<"), {}


def _entry(
    file: bytearray, order: str, tag: int, kind: int, value: tuple[int, ...] | bytes
) -> bytes:
    """An entry of a directory; a value that does not fit in it is put at the file's end."""
    code = {_SHORT: "H", _LONG: "I", _RATIONAL: "I"}.get(kind, "B")
    packed = (
        value if isinstance(value, bytes) else struct.pack(f"{order}{len(value)}{code}", *value)
    )
    count = len(value) // 2 if kind == _RATIONAL else len(value)
    if len(packed) > 4:
        file += bytes(len(file) % 2)
        place = struct.pack(order + "I", len(file))
        file += packed + bytes(len(packed) % 2)
    else:
        place = packed.ljust(4, b"\0")
    return struct.pack(order + "HHI", tag, kind, count) + place
