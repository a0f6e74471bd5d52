"""TIFF: new pixels put into the file it was, or a new file around an EXIF block."""

import struct
from fractions import Fraction

import numpy as np

from engine import exif as exif_tags
from engine import ifd
from engine.depth import eight_bits
from engine.photo.metadata import (
    Metadata,
    resources_with_thumbnail,
    xmp_without_gps,
    xmp_without_thumbnails,
)
from engine.photo.picture import Picture, replaced, to_rgb
from engine.photo.tiff import (
    ICC,
    IPTC,
    KIND,
    LAYERS,
    REDUCED,
    RESOURCES,
    XMP,
    is_plain,
    is_white_zero,
    plain_picture,
    value_of,
)
from engine.photo.tiff_strips import (
    BITS,
    CHANNELS,
    COMPRESSION,
    DEFLATE,
    EXTRA,
    HEIGHT,
    NONE,
    PHOTOMETRIC,
    PLANAR,
    PREDICTOR,
    ROWS,
    STRIP_SIZES,
    STRIPS,
    WIDTH,
    Strips,
    packed_part,
    strips_of,
)
from engine.sentence import say
from engine.thumbnail import fitted

_SUBDIRECTORIES = 330
_STRIP_BYTES = 1 << 18
_BYTE, _SHORT, _LONG, _RATIONAL, _UNDEFINED = 1, 3, 4, 5, 7
_PHOTOMETRIC = {"grey": 1, "rgb": 2, "cmyk": 5}
_ALPHA = {"premultiplied": 1, "straight": 2}


def with_pixels(
    data: bytes, page: ifd.Directory, picture: Picture, changed: np.ndarray
) -> bytearray:
    """The TIFF file with a page's parts coded anew where `changed` (H, W) is True in them.

    picture: as `plain_picture` gave it, with new samples. All other bytes stay, but for what
    still shows the old pixels: smaller copies and thumbnails are made anew or taken out, and so
    are Photoshop's layers. Raises ValueError when the new parts have no room in a TIFF.
    """
    patched = bytearray(data)
    if not changed.any():
        return patched
    _put(patched, page, _as_coded(data, page, picture.samples), changed)
    layout, _ = ifd.layout_of(data)
    seen = eight_bits(to_rgb(picture)[0])
    resources = value_of(data, page, RESOURCES)
    if resources:
        _overwrite(patched, page.entries[RESOURCES], resources_with_thumbnail(resources, seen))
    xmp = value_of(data, page, XMP)
    if xmp:
        _overwrite(patched, page.entries[XMP], xmp_without_thumbnails(xmp), b" ")
    if LAYERS in page.entries:
        _overwrite(patched, page.entries[LAYERS], b"")
        ifd.remove(patched, layout, page, LAYERS)
    before = page
    for small in _smaller(data, page):
        if not _renewed(patched, small, seen):
            struct.pack_into(layout.pointer, patched, before.link, small.next)
            continue
        before = small
    inner = page.entries.get(_SUBDIRECTORIES)
    if inner is not None:
        pictures = [ifd.directory(data, layout, at) for at in ifd.numbers(data, layout, inner)]
        if not all([_renewed(patched, small, seen) for small in pictures]):
            ifd.remove(patched, layout, page, _SUBDIRECTORIES)
    return patched


def without_gps(data: bytes) -> bytes:
    """The TIFF file without the place in its tags and in its XMP."""
    patched = bytearray(exif_tags.without_gps(data))
    for page in list(ifd.directories(patched)):
        xmp = value_of(bytes(patched), page, XMP)
        if xmp:
            _overwrite(patched, page.entries[XMP], xmp_without_gps(xmp), b" ")
    return bytes(patched)


def put_xmp(patched: bytearray, page: ifd.Directory, xmp: bytes) -> None:
    """Replaces a page's XMP packet in a TIFF file, or adds one, at the end of the file.

    A page that had none gets its directory anew behind it: there is no room for one more entry.
    """
    layout, _ = ifd.layout_of(patched)
    patched += bytes(len(patched) % 2)
    count_and_place = layout.order + ("QQ" if layout.big else "II")
    head = struct.pack(layout.order + "HH", XMP, _BYTE)
    entry = head + struct.pack(count_and_place, len(xmp), len(patched))
    patched += xmp + bytes(len(xmp) % 2)
    old = page.entries.get(XMP)
    if old is not None:
        _overwrite(patched, old, b"")
        patched[old.start : old.start + layout.entry] = entry
    else:
        ifd.move_with(patched, layout, page, entry)


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
    for place in strips.places():
        coded = packed_part(samples, strips, place)
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


def _as_coded(data: bytes, page: ifd.Directory, samples: np.ndarray) -> np.ndarray:
    if not is_white_zero(data, page):
        return samples
    turned = samples.copy()
    turned[..., 0] = np.iinfo(samples.dtype).max - samples[..., 0]
    return turned


def _put(patched: bytearray, page: ifd.Directory, samples: np.ndarray, changed: np.ndarray) -> None:
    """Codes the parts anew that hold a changed pixel: in place where they fit, else at the end.

    What they were is overwritten with zeros.
    """
    strips = strips_of(patched, page)
    assert strips is not None
    starts = ifd.numbers(patched, strips.layout, strips.offsets)
    sizes = ifd.numbers(patched, strips.layout, strips.sizes)
    for i, place in enumerate(strips.places()):
        if not changed[place[0], place[1]].any():
            continue
        coded = packed_part(samples, strips, place)
        start = starts[i]
        # a damaged file may state more bytes than it has, or than the part's samples are
        size = min(sizes[i], max(len(patched) - start, 0))
        size = min(size, len(coded)) if strips.compression == NONE else size
        shared = starts.count(start) > 1
        if not shared:
            patched[start : start + size] = bytes(size)
        if shared or len(coded) > size:
            patched += bytes(len(patched) % 2)
            start = len(patched)
            patched += coded
        else:
            patched[start : start + len(coded)] = coded
        ifd.set_number(patched, strips.layout, strips.offsets, start, i)
        ifd.set_number(patched, strips.layout, strips.sizes, len(coded), i)


def _overwrite(patched: bytearray, entry: ifd.Entry, value: bytes, rest: bytes = b"\0") -> None:
    """A shorter value in a longer one's place."""
    patched[entry.value : entry.value + entry.size] = value.ljust(entry.size, rest)


def _smaller(data: bytes, page: ifd.Directory) -> list[ifd.Directory]:
    """The smaller copies that follow a page."""
    layout, _ = ifd.layout_of(data)
    found: list[ifd.Directory] = []
    start = page.next
    while start and len(found) < ifd.MOST:
        small = ifd.directory(data, layout, start)
        if not ifd.number(data, layout, small, KIND) & REDUCED:
            break
        found.append(small)
        start = small.next
    return found


def _renewed(patched: bytearray, small: ifd.Directory, seen: np.ndarray) -> bool:
    """Makes a smaller copy anew of pixels (H, W, 3) uint8 as stored; False if it cannot be.

    Its own samples are overwritten in any case.
    """
    data = bytes(patched)
    if not is_plain(data, small):
        layout, _ = ifd.layout_of(data)
        for tags in ((STRIPS, STRIP_SIZES), (324, 325), (513, 514)):
            if all(tag in small.entries for tag in tags):
                starts, sizes = (ifd.numbers(data, layout, small.entries[tag]) for tag in tags)
                for start, size in zip(starts, sizes, strict=True):
                    patched[start : start + size] = bytes(len(patched[start : start + size]))
        return False
    picture = plain_picture(data, small, None)
    height, width = picture.samples.shape[:2]
    everywhere = np.ones((height, width), bool)
    fresh = replaced(picture, fitted(seen, (width, height)), everywhere)
    _put(patched, small, _as_coded(data, small, fresh.samples), everywhere)
    return True
