"""EXIF blocks, edited in place: every other byte, maker notes and offsets too, stays as it was.

An EXIF block is a TIFF structure (`engine.ifd`). CIPA DC-008 (Exif 2.32), 4.6.
"""

import struct

from engine import ifd

ORIENTATION = 274
_EXIF_IFD = 0x8769
_GPS_IFD = 0x8825
_INTEROP_IFD = 0xA005
_DIRECTORIES = (_EXIF_IFD, _GPS_IFD)
_WIDTH, _HEIGHT = 0xA002, 0xA003
_MAKER_NOTE = 0x927C
_NEAR = 1 << 15
"""Maker notes that lie farther in a TIFF would leave no room for others in a JPEG's 64 KB."""

_STRUCTURE = frozenset(
    (254, 255, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 317, 320, 322, 323, 324)
    + (325, 330, 332, 334, 338, 339, 340, 341, 347, 512, 513, 514, 519, 529, 530, 531, 532)
    + (292, 293, 333, 336, 337, 342, 559)
    + (700, 33421, 33422, 33723, 34377, 34675, *range(50706, 51200))
)
"""TIFF tags that say how the pixels are stored, a raw file's (DNG's) too, which make a TIFF be
taken for one; and XMP, IPTC and ICC, which travel alone."""


def orientation_of(block: bytes | None) -> int | None:
    """The orientation a block states, 1 to 8, or None."""
    try:
        layout, first = ifd.layout_of(block or b"")
        stated = ifd.number(block or b"", layout, ifd.directory(block or b"", layout, first), 274)
    except ValueError:
        return None
    return stated if 1 <= stated <= 8 else None


def upright(block: bytes, size: tuple[int, int]) -> bytes:
    """The block with orientation 1 and the pixel dimensions of the upright picture.

    A block that cannot be understood is returned as it is.
    """
    return _stated(block, size, orientation=1)


def sized(block: bytes, size: tuple[int, int]) -> bytes:
    """The block with other pixel dimensions, width and height as they are stored."""
    return _stated(block, size, orientation=None)


def _stated(block: bytes, size: tuple[int, int], orientation: int | None) -> bytes:
    patched = bytearray(block)
    try:
        layout, first = ifd.layout_of(patched)
        main = ifd.directory(patched, layout, first)
        if ORIENTATION in main.entries and orientation is not None:
            ifd.set_number(patched, layout, main.entries[ORIENTATION], orientation)
        inner = _inner(patched, layout, main, _EXIF_IFD)
        for tag, value in zip((_WIDTH, _HEIGHT), size, strict=True):
            if inner is not None and tag in inner.entries:
                ifd.set_number(patched, layout, inner.entries[tag], value)
    except ValueError:
        return block
    return bytes(patched)


def has_gps(block: bytes | None) -> bool:
    """Whether a block, or a TIFF file, says where the photo was taken."""
    try:
        layout, _ = ifd.layout_of(block or b"")
        return any(_GPS_IFD in main.entries for main in ifd.directories(block or b""))
    except ValueError:
        return False


def without_gps(block: bytes) -> bytes:
    """A block, or a TIFF file, without its place: the GPS tags' values are overwritten, too."""
    patched = bytearray(block)
    try:
        layout, _ = ifd.layout_of(patched)
        for main in list(ifd.directories(patched)):
            if _GPS_IFD not in main.entries:
                continue
            inner = _inner(patched, layout, main, _GPS_IFD)
            ifd.remove(patched, layout, main, _GPS_IFD)
            if inner is not None:
                for entry in inner.entries.values():
                    patched[entry.value : entry.value + entry.size] = bytes(entry.size)
                end = inner.link + struct.calcsize(layout.pointer)
                patched[inner.start : end] = bytes(end - inner.start)
    except ValueError:
        return block
    return bytes(patched)


def has_thumbnail(block: bytes | None) -> bool:
    """Whether a block has a second directory, where the thumbnail is."""
    try:
        return len(list(ifd.directories(block or b""))) > 1
    except ValueError:
        return False


def has_maker_preview(block: bytes | None) -> bool:
    """Whether the camera's maker notes hold a picture, which cannot be made anew."""
    try:
        layout, first = ifd.layout_of(block or b"")
        main = ifd.directory(block or b"", layout, first)
        inner = _inner(block or b"", layout, main, _EXIF_IFD)
    except ValueError:
        return False
    note = inner.entries.get(_MAKER_NOTE) if inner is not None else None
    return note is not None and b"\xff\xd8\xff" in (block or b"")[note.value :][: note.size]


def block_of_tiff(data: bytes, start: int, *, maker_notes: bool = True) -> bytes | None:
    """The descriptive tags of a TIFF page's directory as an EXIF block; None if it has none.

    start: the directory's offset. Every value is copied byte for byte; only where it lies changes,
    but for the maker notes, whose own offsets count from the start: they stay where they lie,
    unless they lie far in the file. maker_notes: whether they are taken.
    """
    try:
        layout, _ = ifd.layout_of(data)
        main = ifd.directory(data, layout, start)
        block = bytearray({"<": b"II", ">": b"MM"}[layout.order] + bytes(6))
        struct.pack_into(layout.order + "H", block, 2, 42)
        pointers = {}
        inner = _inner(data, layout, main, _EXIF_IFD)
        note = inner.entries.get(_MAKER_NOTE) if inner is not None else None
        stays = note is not None and maker_notes and len(block) <= note.value < _NEAR
        if note is not None and stays:
            block += bytes(note.value - len(block)) + data[note.value : note.value + note.size]
            block += bytes(len(block) % 2)
        for tag in _DIRECTORIES:
            found = _inner(data, layout, main, tag)
            if found is None:
                continue
            deeper = {}
            interop = _inner(data, layout, found, _INTEROP_IFD)
            if interop is not None:
                deeper[_INTEROP_IFD] = len(block)
                block += packed_directory(
                    data, layout, list(interop.entries.values()), {}, len(block)
                )
            pointers[tag] = len(block)
            entries = [
                entry
                for entry in found.entries.values()
                if maker_notes or tag != _EXIF_IFD or entry.tag != _MAKER_NOTE
            ]
            block += packed_directory(
                data, layout, entries, deeper, len(block), note if stays else None
            )
    except ValueError:
        return None
    described = [entry for tag, entry in main.entries.items() if not is_structure(tag)]
    described = [entry for entry in described if entry.tag not in _DIRECTORIES]
    if ORIENTATION in main.entries:
        described.append(main.entries[ORIENTATION])
    if not described and not pointers:
        return None
    struct.pack_into(layout.order + "I", block, 4, len(block))
    block += packed_directory(data, layout, described, pointers, len(block))
    return bytes(block)


def packed_directory(
    data: bytes,
    layout: ifd.Layout,
    entries: list[ifd.Entry],
    pointers: dict[int, int],
    start: int,
    placed: ifd.Entry | None = None,
) -> bytes:
    """A directory of copied entries and of pointers by tag, to lie at an even offset `start`.

    placed: an entry whose value lies in the block already, where it lay.
    """
    copied = {e.tag: e for e in entries if not (layout.big and e.kind in (16, 17, 18))}
    copied = {tag: entry for tag, entry in copied.items() if tag not in pointers}
    order = layout.order
    packed = bytearray(struct.pack(order + "H", len(copied) + len(pointers)))
    place = start + 2 + 12 * (len(copied) + len(pointers)) + 4
    values = bytearray()
    for tag in sorted({*copied, *pointers}):
        if tag in pointers:
            packed += struct.pack(order + "HHII", tag, ifd.LONG, 1, pointers[tag])
            continue
        entry = copied[tag]
        value = bytes(data[entry.value : entry.value + entry.size])
        packed += struct.pack(order + "HHI", tag, entry.kind, entry.count)
        if entry is placed:
            packed += struct.pack(order + "I", entry.value)
        elif len(value) <= 4:
            packed += value.ljust(4, b"\0")
        else:
            packed += struct.pack(order + "I", place + len(values))
            values += value + b"\0" * (len(value) % 2)
    return bytes(packed + bytes(4) + values)


def without_maker_notes(block: bytes) -> bytes | None:
    """The block packed anew without maker notes and thumbnail; None if nothing else is in it."""
    try:
        return block_of_tiff(block, ifd.layout_of(block)[1], maker_notes=False)
    except ValueError:
        return None


def is_structure(tag: int) -> bool:
    """Whether a TIFF tag says how the pixels are stored, or is written by itself."""
    return tag in _STRUCTURE


def _inner(
    data: bytes | bytearray, layout: ifd.Layout, main: ifd.Directory, tag: int
) -> ifd.Directory | None:
    start = ifd.number(data, layout, main, tag)
    return ifd.directory(data, layout, start) if start else None
