"""TIFF: a page read as it is stored."""

import io

import numpy as np
from PIL import Image, UnidentifiedImageError

from engine import exif as exif_tags
from engine import ifd
from engine.errors import UnreadableInput
from engine.photo.content import Content, checked_size
from engine.photo.image_resources import with_iptc
from engine.photo.metadata import Metadata
from engine.photo.picture import CHANNELS, Colours, Picture, from_pillow
from engine.photo.tiff_strips import read_strips, strips_of
from engine.photo.tiff_tags import (
    BITS,
    COMPRESSION,
    EXTRA,
    FORMAT,
    HEIGHT,
    PHOTOMETRIC,
    WIDTH,
)
from engine.sentence import say

XMP, IPTC, RESOURCES, ICC = 700, 33723, 34377, 34675
LAYERS = 37724
"""Photoshop's layers (ImageSourceData)."""

KIND = 254
REDUCED, _MASK = 1, 4
_COLOURS: dict[int, Colours] = {0: "grey", 1: "grey", 2: "rgb", 5: "cmyk"}
_PALETTE, _LAB = 3, (8, 9, 10)
_ALPHA = {1: "premultiplied", 2: "straight"}
_LISTED = 8
"""Pages whose sizes are told where one must be chosen."""

_WITH_LOSS = (6, 7, 34892, 50001)
"""Compressions: JPEG, and WebP."""


def pages_of_tiff(data: bytes | bytearray) -> list[ifd.Directory]:
    """The directories of a TIFF's pictures; smaller copies and masks of them are left out."""
    layout, _ = ifd.layout_of(data)
    found = [
        page
        for page in ifd.directories(data)
        if not ifd.number(data, layout, page, KIND) & (REDUCED | _MASK)
    ]
    found = found or list(ifd.directories(data))[:1]
    if not found:
        raise ValueError(say("it has no pages"))
    return found


def sizes_of_tiff(data: bytes | bytearray) -> list[tuple[int, int]]:
    """Width and height of each page, as stored."""
    layout, _ = ifd.layout_of(data)
    return [
        (ifd.number(data, layout, page, WIDTH), ifd.number(data, layout, page, HEIGHT))
        for page in pages_of_tiff(data)
    ]


def page_of_tiff(data: bytes | bytearray, name: str, page: int | None) -> ifd.Directory:
    """The page of that number, from 1. Raises UnreadableInput for none of several."""
    pages, sizes = pages_of_tiff(data), sizes_of_tiff(data)
    if page is None and len(pages) > 1:
        listed = ", ".join(f"{i + 1}: {w} x {h}" for i, (w, h) in enumerate(sizes[:_LISTED]))
        if len(sizes) > _LISTED:
            listed += ", ..."
        raise UnreadableInput(
            say(
                "{name} has {pages} pages ({listed}): say which to open, in the terminal by "
                "--page.",
                name=name,
                pages=len(pages),
                listed=listed,
            )
        )
    if not 1 <= (page or 1) <= len(pages):
        raise UnreadableInput(
            say(
                "{name} has {pages} pages and no page {page}: name another.",
                name=name,
                pages=len(pages),
                page=page,
            )
        )
    checked_size(name, *sizes[(page or 1) - 1])
    return pages[(page or 1) - 1]


def read_tiff(data: bytes, name: str, page: int | None) -> Content:
    """A page of a TIFF, counted from 1; of several, one must be named."""
    layout, _ = ifd.layout_of(data)
    found = page_of_tiff(data, name, page)
    bits = max(_numbers(data, found, BITS) or (1,))
    block = exif_tags.block_of_tiff(data, found.start)
    orientation = ifd.number(data, layout, found, exif_tags.ORIENTATION, 1)
    icc = value_of(data, found, ICC)
    plain = is_plain(data, found)
    try:
        picture = plain_picture(data, found, icc) if plain else _decoded(data, found, icc)
    except UnidentifiedImageError as error:
        kind = _samples_kind(data, found)
        if kind is None:
            raise
        raise UnreadableInput(
            say(
                "{name} has samples of {kind}, which cannot be opened: convert it to 16-bit "
                "unsigned integers.",
                name=name,
                kind=kind,
            )
        ) from error
    notes: list[str] = []
    if not plain:
        notes = [say("is stored in a way that is read only: it will be stored anew")]
        photometric = ifd.number(data, layout, found, PHOTOMETRIC, -1)
        if photometric == _PALETTE:
            notes.append(say("has a palette: it will be saved in full colour"))
        if photometric in _LAB:
            notes.append(say("is in Lab colours: it will be saved as RGB"))
        if bits != 8 and not (bits == 16 and picture.samples.dtype == np.uint16):
            stored = 8 * picture.samples.itemsize
            notes.append(
                say(
                    "has {bits} bits a channel: it will be saved with {stored}",
                    bits=bits,
                    stored=stored,
                )
            )
        several = len(pages_of_tiff(data))
        if several > 1:
            notes.append(
                say("has {several} pages: only the one that is open will be saved", several=several)
            )
    if LAYERS in found.entries:
        notes.append(say("has Photoshop layers, which show it unrepaired: they will be left out"))
    resources = with_iptc(value_of(data, found, RESOURCES), value_of(data, found, IPTC))
    metadata = Metadata(exif=block, xmp=value_of(data, found, XMP), photoshop=resources)
    if not plain:  # Pillow has turned it
        height, width = picture.samples.shape[:2]
        metadata, orientation = metadata.upright((width, height)), 1
    return Content(
        "TIFF",
        picture,
        metadata,
        orientation=orientation if 1 <= orientation <= 8 else 1,
        bits=bits,
        lossy=ifd.number(data, layout, found, COMPRESSION) in _WITH_LOSS,
        notes=tuple(notes),
    )


def is_plain(data: bytes, page: ifd.Directory) -> bool:
    """Whether a page holds plain samples, 8 or 16 bits grey, RGB or CMYK: it can be written to."""
    strips = strips_of(data, page)
    colours = _COLOURS.get(ifd.number(data, ifd.layout_of(data)[0], page, PHOTOMETRIC, -1))
    return strips is not None and colours is not None and strips.channels >= CHANNELS[colours]


def plain_picture(data: bytes, page: ifd.Directory, icc: bytes | None) -> Picture:
    """A plain page's own samples."""
    strips = strips_of(data, page)
    assert strips is not None
    colours = _COLOURS[ifd.number(data, ifd.layout_of(data)[0], page, PHOTOMETRIC, -1)]
    samples = read_strips(data, strips)
    extra = (_numbers(data, page, EXTRA) or (0,))[0]
    more = strips.channels > CHANNELS[colours]
    alpha = _ALPHA.get(extra, "none") if more else "none"
    if is_white_zero(data, page):
        samples[..., 0] = np.iinfo(samples.dtype).max - samples[..., 0]
    return Picture(samples, colours, alpha=alpha, icc=icc)  # type: ignore[arg-type]


def is_white_zero(data: bytes, page: ifd.Directory) -> bool:
    """Whether grey values count from white, as faxes' do."""
    return ifd.number(data, ifd.layout_of(data)[0], page, PHOTOMETRIC, -1) == 0


def value_of(data: bytes | bytearray, page: ifd.Directory, tag: int) -> bytes | None:
    """A tag's value as bytes; None where it is missing or empty."""
    entry = page.entries.get(tag)
    if entry is None:
        return None
    return bytes(data[entry.value : entry.value + entry.size]) or None


def _numbers(data: bytes, page: ifd.Directory, tag: int) -> tuple[int, ...]:
    entry = page.entries.get(tag)
    return ifd.numbers(data, ifd.layout_of(data)[0], entry) if entry else ()


def _samples_kind(data: bytes, page: ifd.Directory) -> str | None:
    """What a page's samples are that Pillow does not know: how many bits, and of which numbers."""
    bits = max(_numbers(data, page, BITS) or (1,))
    formats = set(_numbers(data, page, FORMAT) or (1,))
    if 3 in formats:
        return say("{bits}-bit floating-point numbers", bits=bits)
    if formats & {5, 6}:
        return say("{bits}-bit complex numbers", bits=bits)
    if 2 in formats:
        return say("{bits}-bit signed integers", bits=bits)
    if bits > 16:
        return say("{bits}-bit integers", bits=bits)
    return None


def _decoded(data: bytes, page: ifd.Directory, icc: bytes | None) -> Picture:
    """What Pillow makes of a page: palettes, faxes, JPEG, CIE Lab, floating point."""
    with Image.open(io.BytesIO(data), formats=["TIFF"]) as image:
        image.seek([found.start for found in ifd.directories(data)].index(page.start))
        image.load()
        return from_pillow(image.convert("RGB") if image.mode == "P" else image, icc)
