"""EXIF blocks, edited in place: every other byte, maker notes and offsets too, stays as it was.

An EXIF block is a TIFF structure: byte order, 42, the offset of the first directory; a directory
is a count and entries of 12 bytes (tag, type, count, value). CIPA DC-008 (Exif 2.32), 4.6.
"""

import struct

from PIL import Image

ORIENTATION = 0x0112
_EXIF_IFD = 0x8769
_GPS_IFD = 0x8825
_DIRECTORIES = (_EXIF_IFD, _GPS_IFD)
_WIDTH, _HEIGHT = 0xA002, 0xA003

_STRUCTURE = frozenset(
    (254, 255, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 317, 320, 322, 323, 324)
    + (325, 330, 332, 334, 338, 339, 340, 341, 347, 512, 513, 514, 519, 529, 530, 531, 532)
    + (700, 34675)
)
"""TIFF tags that say how the pixels are stored (and XMP and ICC, which travel on their own)."""


def upright(block: bytes, size: tuple[int, int]) -> bytes:
    """The block with orientation 1 and the pixel dimensions of the upright picture.

    A block that cannot be understood is returned as it is, but for an orientation that Pillow
    could read: then only the parts Pillow understands are kept, as a wrong orientation would turn
    the picture.
    """
    patched = bytearray(block)
    try:
        order = {b"II": "<", b"MM": ">"}[bytes(patched[:2])]
        (first,) = struct.unpack_from(order + "I", patched, 4)
        entries = _entries(patched, order, first)
        _write(patched, order, entries[ORIENTATION], 1)
        if _EXIF_IFD in entries:
            (offset,) = struct.unpack_from(order + "I", patched, entries[_EXIF_IFD] + 8)
            inner = _entries(patched, order, offset)
            for tag, value in zip((_WIDTH, _HEIGHT), size, strict=True):
                if tag in inner:
                    _write(patched, order, inner[tag], value)
    except (KeyError, struct.error):
        tags = Image.Exif()
        tags.load(block)
        tags[ORIENTATION] = 1
        return tags.tobytes().removeprefix(b"Exif\0\0")
    return bytes(patched)


def block_of_tiff(tags: Image.Exif) -> bytes | None:
    """The descriptive tags of a TIFF's own directory as an EXIF block; None if it has none."""
    kept = Image.Exif()
    for tag, value in tags.items():
        if tag not in _STRUCTURE and tag not in _DIRECTORIES:
            kept[tag] = value
    for directory in _DIRECTORIES:
        inner = tags.get_ifd(directory)
        if inner:
            kept[directory] = dict(inner)
    if not len(kept):
        return None
    kept[ORIENTATION] = tags.get(ORIENTATION, 1)
    return kept.tobytes().removeprefix(b"Exif\0\0")


def for_tiff(block: bytes | None, xmp: bytes | None) -> Image.Exif:
    """Tags for a TIFF's own directory: the block's descriptive ones, and XMP in its place."""
    tags = Image.Exif()
    if block:
        tags.load(block)
        for tag in _STRUCTURE & set(tags):
            del tags[tag]
    tags[ORIENTATION] = 1
    if xmp:
        tags[700] = xmp
    return tags


def has_directories(tags: Image.Exif) -> bool:
    """Whether there are tags of the camera or the place, which live in directories of their own."""
    return any(directory in tags for directory in _DIRECTORIES)


def _entries(block: bytearray, order: str, offset: int) -> dict[int, int]:
    """Where each tag's entry of a directory starts."""
    (count,) = struct.unpack_from(order + "H", block, offset)
    starts = range(offset + 2, offset + 2 + 12 * count, 12)
    return {struct.unpack_from(order + "H", block, start)[0]: start for start in starts}


def _write(block: bytearray, order: str, start: int, value: int) -> None:
    """Sets a SHORT or LONG entry, which holds its value itself."""
    (kind,) = struct.unpack_from(order + "H", block, start + 2)
    struct.pack_into(order + {3: "H", 4: "I"}[kind], block, start + 8, value)
