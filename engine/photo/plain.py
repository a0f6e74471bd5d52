"""GIF and BMP, which say little of their picture."""

import io

from engine.photo.content import FIRST_ONLY, Content, density_of, opened, pillow_image
from engine.photo.metadata import Metadata
from engine.photo.picture import Picture, from_pillow, from_rgb, to_rgb
from engine.sentence import plural, say

_EXTENSION, _PICTURE, _END = 0x21, 0x2C, 0x3B
_COMMENT, _APPLICATION = 0xFE, 0xFF
_LOOPS = b"\x0bNETSCAPE2.0"
_XMP = b"\x0bXMP DataXMP"
_XMP_TRAILER = b"\1" + bytes(range(255, -1, -1)) + b"\0"
"""Ends the packet for readers that take its bytes for lengths of blocks (XMP part 3, 1.1.2)."""


def read_gif(data: bytes, name: str) -> Content:
    """A GIF; of an animation the first picture."""
    with opened(data, name, "GIF") as image:
        several = getattr(image, "n_frames", 1) > 1
        image.seek(0)
        image.load()
        icc = image.info.get("icc_profile") or None
        if image.mode == "L" and "transparency" in image.info:  # a palette of all greys
            image.putpalette(bytes(level for level in range(256) for _ in "RGB"))
        picture = from_pillow(image, icc)
        comment = image.info.get("comment")
    # which Pillow does not read
    xmp = next((block[14:] for block in _blocks(data) if block[1:14] == b"\xff" + _XMP), None)
    metadata = Metadata(
        xmp=xmp.removesuffix(_XMP_TRAILER) if xmp else None,
        comments=(comment,) if comment else (),
    )
    return Content("GIF", picture, metadata, notes=(FIRST_ONLY,) if several else ())


def encoded_gif(picture: Picture, metadata: Metadata) -> bytes:
    """A GIF without metadata but its first comment and XMP."""
    image = pillow_image(picture)
    options: dict[str, object] = {"comment": metadata.comments[0]} if metadata.comments else {}
    if "transparency" in image.info:
        clear = image.info.pop("transparency")
        options["transparency"] = clear.index(min(clear))
    file = io.BytesIO()
    image.save(file, "GIF", optimize=False, **options)
    coded = file.getvalue()
    head = _head(coded)
    return coded[:head] + _xmp_block(metadata.xmp) + coded[head:]


def with_extensions_of(coded: bytes, original: bytes, metadata: Metadata) -> bytes:
    """A GIF's picture with the comments and application blocks (XMP, ICC) of another.

    XMP is taken from `metadata`, which may have been edited.
    """
    kept = []
    for block in _blocks(original):
        if block[0] != _EXTENSION or block[1] not in (_COMMENT, _APPLICATION):
            continue
        if block[1] == _APPLICATION and block[2:14] == _XMP:
            block = _xmp_block(metadata.xmp)
        if block[2:14] != _LOOPS:
            kept.append(block)
    if not any(block[2:14] == _XMP for block in kept):
        kept.append(_xmp_block(metadata.xmp))
    own = [block for block in _blocks(coded) if block[1:2] not in (b"\xfe", b"\xff")]
    return coded[: _head(coded)] + b"".join((*kept, *own)) + bytes((_END,))


def read_bmp(data: bytes, name: str) -> Content:
    """A BMP."""
    with opened(data, name, "BMP") as image:
        density = density_of(image)
        image.load()
        picture = from_pillow(image, None)
    notes: tuple[str, ...] = ()
    if picture.colours == "palette":
        picture = from_rgb(*to_rgb(picture), grey=True, icc=None)
        notes = (say("has a palette: it will be saved in full colour"),)
    bits = _bits_of_bmp(data)
    if bits < 8:
        notes += (
            plural(
                "has {n} bit a pixel: it will be saved with 8",
                "has {n} bits a pixel: it will be saved with 8",
                bits,
            ),
        )
    return Content("BMP", picture, Metadata(density=density), notes=notes)


def encoded_bmp(picture: Picture, metadata: Metadata) -> bytes:
    """A BMP; its density is all it can say."""
    options = {"dpi": metadata.density} if metadata.density else {}
    file = io.BytesIO()
    pillow_image(picture).save(file, "BMP", **options)
    return file.getvalue()


def _bits_of_bmp(data: bytes) -> int:
    """Of a pixel: 1 to 32; OS/2's older header is shorter than the others."""
    header = int.from_bytes(data[14:18], "little")
    return int.from_bytes(data[24:26] if header == 12 else data[28:30], "little")


def _xmp_block(xmp: bytes | None) -> bytes:
    """An application block of a packet; b"" for none."""
    return bytes((_EXTENSION, _APPLICATION)) + _XMP + xmp + _XMP_TRAILER if xmp else b""


def _head(data: bytes) -> int:
    """Where a GIF's blocks start, after its global palette."""
    flags = data[10]
    return 13 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)


def _blocks(data: bytes) -> list[bytes]:
    """A GIF's extensions and pictures (GIF89a, appendix B)."""
    found, start = [], _head(data)
    while start + 1 < len(data) and data[start] in (_EXTENSION, _PICTURE):
        if data[start] == _EXTENSION:
            position = start + 2
        else:
            flags = data[start + 9]
            position = start + 10 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0) + 1
        while position < len(data) and data[position]:
            position += data[position] + 1
        found.append(data[start : position + 1])
        start = position + 1
    return found
