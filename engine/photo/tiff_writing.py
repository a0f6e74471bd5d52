"""TIFF: new pixels put into the file it was."""

import struct
from bisect import bisect_left, bisect_right
from collections import Counter
from heapq import heappop, heappush

import numpy as np

from engine import exif as exif_tags
from engine import ifd
from engine.depth import eight_bits
from engine.photo.image_resources import resources_with_thumbnail
from engine.photo.location import iptc_without_place, resources_without_place, xmp_without_place
from engine.photo.picture import Picture, replaced, to_rgb
from engine.photo.tiff import (
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
from engine.photo.tiff_codec import NONE
from engine.photo.tiff_strips import packed_parts, strips_of
from engine.photo.tiff_tags import STRIP_SIZES, STRIPS
from engine.photo.xmp_thumbnails import has_xmp_thumbnails, xmp_with_thumbnails
from engine.thumbnail import fitted

_SUBDIRECTORIES = 330
_CAPTIONS = {IPTC: iptc_without_place, RESOURCES: resources_without_place}
_BYTE = 1


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
    resources = value_of(data, page, RESOURCES)
    xmp = value_of(data, page, XMP)
    pictured = has_xmp_thumbnails(xmp)
    copies, inner = _smaller(data, page), page.entries.get(_SUBDIRECTORIES)
    # of a large picture only where something smaller is made of it
    shown = bool(resources or pictured or copies or inner)
    seen = eight_bits(to_rgb(picture)[0]) if shown else picture.samples
    if resources:
        fresh = resources_with_thumbnail(resources, seen)
        _overwrite(patched, page.entries[RESOURCES], fresh)
    if xmp and pictured:
        _overwrite(patched, page.entries[XMP], xmp_with_thumbnails(xmp, seen), b" ")
    if LAYERS in page.entries:
        _overwrite(patched, page.entries[LAYERS], b"")
        ifd.remove(patched, layout, page, LAYERS)
    before = page
    for small in copies:
        if not _renewed(patched, small, seen):
            struct.pack_into(layout.pointer, patched, before.link, small.next)
            continue
        before = small
    if inner is not None:
        pictures = [ifd.directory(data, layout, at) for at in ifd.numbers(data, layout, inner)]
        if not all([_renewed(patched, small, seen) for small in pictures]):
            ifd.remove(patched, layout, page, _SUBDIRECTORIES)
    return patched


def without_gps(data: bytes) -> bytes:
    """The TIFF file without the place in its tags, its XMP and IPTC's captions."""
    patched = bytearray(exif_tags.without_gps(data))
    layout, _ = ifd.layout_of(patched)
    for page in list(ifd.directories(patched)):
        xmp = value_of(patched, page, XMP)
        if xmp:
            _overwrite(patched, page.entries[XMP], xmp_without_place(xmp), b" ")
    for tag, edit in _CAPTIONS.items():
        for page in list(ifd.directories(patched)):
            captions = value_of(patched, page, tag)
            bare = edit(captions) if captions else None
            if bare == captions:
                continue
            if bare and bare.strip(b"\0"):
                ifd.shorten(patched, layout, page.entries[tag], bare)
            else:
                _overwrite(patched, page.entries[tag], b"")
                ifd.remove(patched, layout, page, tag)
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


def _as_coded(data: bytes, page: ifd.Directory, samples: np.ndarray) -> np.ndarray:
    if not is_white_zero(data, page):
        return samples
    turned = samples.copy()
    turned[..., 0] = np.iinfo(samples.dtype).max - samples[..., 0]
    return turned


def _put(patched: bytearray, page: ifd.Directory, samples: np.ndarray, changed: np.ndarray) -> None:
    """Codes the parts anew that hold a changed pixel: in place where they fit, else where others
    were that are elsewhere now, else at the end. What they were is overwritten with zeros.
    """
    strips = strips_of(patched, page)
    assert strips is not None
    starts = ifd.numbers(patched, strips.layout, strips.offsets)
    sizes = ifd.numbers(patched, strips.layout, strips.sizes)
    uses, room = Counter(starts), _Room()
    touched = (
        (i, place) for i, place in enumerate(strips.places()) if changed[place[0], place[1]].any()
    )
    for i, coded in packed_parts(samples, strips, touched):
        start = starts[i]
        # a damaged file may state more bytes than it has, or than the part's samples are
        size = min(sizes[i], max(len(patched) - start, 0))
        size = min(size, len(coded)) if strips.compression == NONE else size
        if uses[start] == 1:
            patched[start : start + size] = bytes(size)
            room.give(start, size)
        found = room.take(len(coded), start)
        if found is None:
            patched += bytes(len(patched) % 2)
            found = len(patched)
        start = found
        patched[start : start + len(coded)] = coded
        ifd.set_number(patched, strips.layout, strips.offsets, start, i)
        ifd.set_number(patched, strips.layout, strips.sizes, len(coded), i)


class _Room:
    """Stretches of a file that nothing lies in any more; a page may have ten thousand parts."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        """In order, and none touches the next."""

        self._largest: list[tuple[int, int]] = []
        """A heap of (-size, start), some of which are stretches no more."""

    def give(self, start: int, size: int) -> None:
        """Adds one, joined to those that it touches."""
        if size == 0:
            return
        end = start + size
        first, last = bisect_left(self._ends, start), bisect_right(self._starts, end)
        if first < last:
            start, end = min(start, self._starts[first]), max(end, self._ends[last - 1])
        self._set(slice(first, last), [(start, end)])

    def take(self, size: int, wished: int) -> int | None:
        """Where so many bytes fit: at the place wished for, or at an even one in the largest
        stretch; None: nowhere."""
        at = bisect_right(self._starts, wished) - 1
        if at >= 0 and wished + size <= self._ends[at]:
            return self._cut(at, wished, size)
        while self._largest:
            room, start = self._largest[0]
            at = bisect_left(self._starts, start)
            if self._starts[at : at + 1] == [start] and self._ends[at] - start == -room:
                place = start + start % 2
                return self._cut(at, place, size) if place + size <= self._ends[at] else None
            heappop(self._largest)
        return None

    def _cut(self, at: int, start: int, size: int) -> int:
        parts = (self._starts[at], start), (start + size, self._ends[at])
        self._set(slice(at, at + 1), [part for part in parts if part[0] < part[1]])
        return start

    def _set(self, which: slice, parts: list[tuple[int, int]]) -> None:
        self._starts[which] = [start for start, _ in parts]
        self._ends[which] = [end for _, end in parts]
        for start, end in parts:
            heappush(self._largest, (start - end, start))


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
