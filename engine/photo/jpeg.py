"""JPEG: read, written with its own coefficients where it was one, metadata kept to the byte."""

import io
from dataclasses import replace
from typing import Any

import numpy as np
from PIL import Image, JpegImagePlugin

from engine.photo.content import Content, density_of, opened, pillow_image
from engine.photo.markers import (
    APP1,
    APP13,
    APP14,
    COM,
    EXIF,
    IRB,
    LONGEST,
    PICTURES,
    XMP,
    Segment,
    icc_segments,
    joined,
    segments,
    split,
)
from engine.photo.metadata import Metadata
from engine.photo.picture import Colours, Picture, from_pillow
from engine.sentence import say

QUALITY = 95
"""Of a JPEG made of another format, its colours not subsampled."""

EXIF_ROOM = LONGEST - len(EXIF)
"""Bytes of an EXIF block at most."""

XMP_ROOM = LONGEST - len(XMP)
"""Bytes of an XMP packet at most."""

_SAMPLINGS = {(2, 1): "4:2:2", (2, 2): "4:2:0"}
"""By how many pixels across and down a sample of all components but the first covers."""

_EXTENDED_XMP = b"http://ns.adobe.com/xmp/extension/\0"


def read_jpeg(data: bytes, name: str) -> Content:
    """A JPEG; of several pictures in one file the first."""
    with opened(data, name, "JPEG") as image:
        parts, end = segments(data)
        icc = image.info.get("icc_profile") or None
        density = density_of(image)
        bits = getattr(image, "bits", 8)
        image.load()
        picture = from_pillow(image, icc)
    metadata = Metadata(
        exif=_first(parts, APP1, EXIF),
        xmp=_first(parts, APP1, XMP),
        extended_xmp=b"".join(_extension(part) for part in parts) or None,
        photoshop=b"".join(p.payload[len(IRB) :] for p in parts if p.holds(IRB)) or None,
        comments=tuple(part.payload for part in parts if part.marker == COM),
        density=density,
    )
    trailing = data[end:].strip(b"\0")
    several = bool(trailing) or any(part.holds(PICTURES) for part in parts)
    note = say("holds more after its picture (another picture or a video), which is not saved")
    return Content(
        "JPEG",
        picture,
        metadata,
        orientation=metadata.orientation,
        bits=bits,
        lossy=True,
        notes=(note,) if several else (),
    )


def encoded_jpeg(picture: Picture, quality: int | None, subsampling: str | None) -> bytes:
    """A JPEG of a picture of 8 bits, without metadata.

    subsampling: "4:4:4", "4:2:2" or "4:2:0".
    """
    return _saved(picture, {"quality": quality or QUALITY, "subsampling": subsampling or "4:4:4"})


def encoded_alike(
    original: bytes,
    picture: Picture,
    quality: int | None = None,
    subsampling: str | None = None,
) -> bytes:
    """A JPEG with the quantisation tables, sampling and kind of coding of another.

    quality, subsampling: in their place, where given.
    """
    with _opened(original) as image:
        cells = _cells(image)
        sampling = _SAMPLINGS.get(cells[-1], "4:4:4") if len(set(cells[1:])) == 1 else "4:4:4"
        tables = {"qtables": image.quantization} if quality is None else {"quality": quality}
        options = {
            "subsampling": subsampling or sampling,
            "progressive": bool(image.info.get("progressive")),
        }
    return _saved(picture, options | tables)


def coded_alike(original: bytes, quality: int | None, subsampling: str | None) -> bool:
    """Whether `encoded_alike` gives with these the quantisation tables and sampling of the other.

    Blocks can then go over as they are.
    """
    if quality is None and subsampling is None:
        return True
    with _opened(original) as image:
        size = (1, 1, len(image.getbands()))
        colours: dict[str, Colours] = {"L": "grey", "RGB": "rgb", "CMYK": "cmyk"}
        if image.mode not in colours:
            return False
        smallest = Picture(np.zeros(size, np.uint8), colours[image.mode])
        try:
            coded = encoded_alike(original, smallest, quality, subsampling)
        except (OSError, ValueError):  # odd tables that cannot be written: saving says so
            return False
        with _opened(coded) as other:
            return _tables(image) == _tables(other) and _cells(image) == _cells(other)


def widest_cell(data: bytes) -> int:
    """How many pixels, across or down, one block of a JPEG covers at most."""
    with _opened(data) as image:
        return max(8 * max(cell) for cell in _cells(image))


def _tables(image: JpegImagePlugin.JpegImageFile) -> list[list[int]]:
    """The quantisation table of each component."""
    return [list(image.quantization.get(layer[3], ())) for layer in image.layer]


def _cells(image: JpegImagePlugin.JpegImageFile) -> list[tuple[int, int]]:
    """How many pixels across and down a sample of each component covers."""
    across, down = (max(layer[i] for layer in image.layer) for i in (1, 2))
    return [(across // layer[1], down // layer[2]) for layer in image.layer]


def _opened(data: bytes) -> JpegImagePlugin.JpegImageFile:
    image = Image.open(io.BytesIO(data), formats=["JPEG"])
    assert isinstance(image, JpegImagePlugin.JpegImageFile)
    return image


def with_metadata(coded: bytes, metadata: Metadata, icc: bytes | None) -> bytes:
    """A JPEG with this metadata instead of its own."""
    parts = [part for part in segments(coded)[0] if _of_the_coding(part)]
    found = [Segment(APP1, EXIF + metadata.exif)] if metadata.exif else []
    if metadata.xmp:
        found.append(Segment(APP1, XMP + metadata.xmp))
    found += icc_segments(icc) if icc else []
    found += split(APP13, IRB, metadata.photoshop) if metadata.photoshop else []
    found += [Segment(COM, comment) for comment in metadata.comments]
    first = [_dense(part, metadata.density) for part in parts if part.is_metadata]
    return joined([*first, *_short(found), *_coding(parts)])


def with_metadata_of(coded: bytes, original: bytes, metadata: Metadata) -> bytes:
    """A JPEG with all the metadata segments of another, in their order.

    EXIF, XMP and image resources are taken from `metadata`, which may have been edited; indices
    of further pictures and JFIF's own thumbnails, which would show what was, are left out, and so
    is XMP's extended part if `metadata` has none.
    """
    parts = segments(coded)[0]
    changed = {
        EXIF: [Segment(APP1, EXIF + metadata.exif)] if metadata.exif else [],
        XMP: [Segment(APP1, XMP + metadata.xmp)] if metadata.xmp else [],
        IRB: split(APP13, IRB, metadata.photoshop) if metadata.photoshop else [],
    }
    kept: list[Segment] = []
    for part in segments(original)[0]:
        prefix = next((prefix for prefix in changed if part.holds(prefix)), None)
        if prefix is not None:
            kept += changed.pop(prefix) if prefix in changed else []
        elif part.holds(b"JFIF\0"):
            kept.append(replace(part, payload=part.payload[:12] + b"\0\0"))
        elif part.holds(_EXTENDED_XMP) and metadata.extended_xmp is None:
            continue
        elif part.is_metadata and part.marker != APP14 and not _dangles(part):
            kept.append(part)
    if XMP in changed:  # it had none
        first = [i for i, part in enumerate(kept) if part.holds(b"JFIF\0") or part.holds(EXIF)]
        place = first[-1] + 1 if first else 0
        kept[place:place] = changed[XMP]
    adobe = [part for part in parts if part.marker == APP14]
    return joined([*_short(kept), *adobe, *_coding(parts)])


def _dense(part: Segment, density: tuple[float, float] | None) -> Segment:
    """JFIF's segment with a density in dots an inch; any other as it is."""
    if not part.holds(b"JFIF\0") or density is None:
        return part
    across, down = (min(max(round(value), 1), 0xFFFF).to_bytes(2, "big") for value in density)
    return replace(part, payload=part.payload[:7] + b"\1" + across + down + b"\0\0")


def _extension(part: Segment) -> bytes:
    """What a segment holds of XMP's extended part: behind its digest, length and offset."""
    return part.payload[len(_EXTENDED_XMP) + 40 :] if part.holds(_EXTENDED_XMP) else b""


def _dangles(part: Segment) -> bool:
    return part.holds(PICTURES) or part.holds(b"JFXX\0")


def _of_the_coding(part: Segment) -> bool:
    """Whether a segment belongs to how the pixels are coded: JFIF's and Adobe's say so, too."""
    return not part.is_metadata or part.holds(b"JFIF\0") or part.marker == APP14


def _coding(parts: list[Segment]) -> list[Segment]:
    return [part for part in parts if not part.is_metadata]


def _short(parts: list[Segment]) -> list[Segment]:
    """Those that are short enough for a segment's length of 16 bits; raises ValueError else."""
    for part in parts:
        if len(part.payload) > LONGEST:
            raise ValueError(say("its metadata is longer than a JPEG's segments may be"))
    return parts


def _first(parts: list[Segment], marker: int, prefix: bytes) -> bytes | None:
    found = (p.payload for p in parts if p.marker == marker and p.holds(prefix))
    return next((payload[len(prefix) :] for payload in found), None)


def _saved(picture: Picture, options: dict[str, Any]) -> bytes:
    file = io.BytesIO()
    pillow_image(picture).save(file, "JPEG", **options)
    return file.getvalue()
