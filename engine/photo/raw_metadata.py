"""What camera raw files say of their picture: EXIF and XMP, wherever a maker has put them."""

import struct

from engine import exif as exif_tags
from engine import ifd
from engine.photo.boxes import XMP_UUID, boxes
from engine.photo.markers import APP1, EXIF, XMP, segments

_RAF, _RAF_JPEG = b"FUJIFILMCCD-RAW ", 84
"""How Fujifilm's begin, and where the place and the size of their JPEG are told."""

_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_XMP_TAG = 700
_EXIF_IFD, _GPS_IFD, _INTEROP_IFD = 0x8769, 0x8825, 0xA005
_MAKER_NOTE, _UNDEFINED = 0x927C, 7


def metadata_of_raw(data: bytes) -> tuple[bytes | None, bytes | None]:
    """EXIF and XMP of a raw file; None for what it does not have, or in a way that is not known."""
    try:
        if data.startswith(_RAF):
            return _of_raf(data)
        if data[4:12] == b"ftypcrx ":
            return _of_cr3(data)
        layout, first = ifd.layout_of(data)  # most are TIFF structures
        entry = ifd.directory(data, layout, first).entries.get(_XMP_TAG)
        xmp = data[entry.value : entry.value + entry.size] if entry else None
        return exif_tags.block_of_tiff(data, first), xmp
    except ValueError:
        return None, None


def _of_raf(data: bytes) -> tuple[bytes | None, bytes | None]:
    """Those of the JPEG that a RAF file holds."""
    start, size = (int.from_bytes(data[at : at + 4], "big") for at in (_RAF_JPEG, _RAF_JPEG + 4))
    parts = [part for part in segments(data[start : start + size])[0] if part.marker == APP1]
    exif, xmp = (
        next((part.payload[len(kind) :] for part in parts if part.holds(kind)), None)
        for kind in (EXIF, XMP)
    )
    return exif, xmp


def _of_cr3(data: bytes) -> tuple[bytes | None, bytes | None]:
    """A CR3 keeps each of EXIF's directories as a TIFF structure of its own."""
    parts: dict[bytes, bytes] = {}
    xmp = None
    for box in boxes(data):
        if box.kind == b"moov":
            for canon in (inner for inner in boxes(box.payload) if inner.holds(_CANON)):
                parts |= {part.kind: part.payload for part in boxes(canon.payload[16:])}
        elif box.holds(XMP_UUID):
            xmp = box.payload[16:]
    if b"CMT1" not in parts:
        return None, xmp
    own, notes, place = (parts.get(kind, b"") for kind in (b"CMT2", b"CMT3", b"CMT4"))
    return _joined(parts[b"CMT1"], own, notes, place), xmp


def _joined(main: bytes, inner: bytes, notes: bytes, place: bytes) -> bytes:
    """An EXIF block of its directory, EXIF's own, the maker notes' and GPS's.

    The maker notes' offsets then count from the block's start, as in Canon's JPEGs. What is no TIFF
    structure laid out like `main` is left out; ValueError if that is none.
    """
    layout, first = ifd.layout_of(main)
    block = bytearray(main[:4] + bytes(4))
    own: list[ifd.Entry] = []
    if (found := _first(notes, layout)) is not None:
        coded = exif_tags.packed_directory(notes, layout, _all(found), {}, len(block))
        own = [ifd.Entry(_MAKER_NOTE, _UNDEFINED, len(coded), 0, len(block))]
        block += coded
    pointers, deeper = {}, {}
    if (found := _first(inner, layout)) is not None:
        if start := ifd.number(inner, layout, found, _INTEROP_IFD):
            interop = _all(ifd.directory(inner, layout, start))
            deeper[_INTEROP_IFD] = len(block)
            block += exif_tags.packed_directory(inner, layout, interop, {}, len(block))
        pointers[_EXIF_IFD] = len(block)
        entries = [*_all(found), *own]
        block += exif_tags.packed_directory(inner, layout, entries, deeper, len(block), *own)
    if (found := _first(place, layout)) is not None:
        pointers[_GPS_IFD] = len(block)
        block += exif_tags.packed_directory(place, layout, _all(found), {}, len(block))
    kept = [
        entry
        for entry in _all(ifd.directory(main, layout, first))
        if entry.tag == exif_tags.ORIENTATION or not exif_tags.is_structure(entry.tag)
    ]
    struct.pack_into(layout.order + "I", block, 4, len(block))
    return bytes(block + exif_tags.packed_directory(main, layout, kept, pointers, len(block)))


def _first(part: bytes, layout: ifd.Layout) -> ifd.Directory | None:
    """The first directory of a TIFF structure that is laid out so."""
    try:
        own, start = ifd.layout_of(part)
        return ifd.directory(part, own, start) if own == layout else None
    except ValueError:
        return None


def _all(found: ifd.Directory) -> list[ifd.Entry]:
    return list(found.entries.values())
