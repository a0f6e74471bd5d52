"""AVIF: read by Pillow, beyond 8 bits by OpenCV, which also writes it without loss."""

import io
import struct
from dataclasses import replace
from typing import Any

import cv2
import numpy as np

from engine import exif as exif_tags
from engine.depth import eight_bits
from engine.photo.boxes import Box, boxes, states_hdr
from engine.photo.colour_space import ColourSpace, colour_space
from engine.photo.content import FIRST_ONLY, HDR_LOST, Content, opened, pillow_image
from engine.photo.heif import shrunk, stretched
from engine.photo.metadata import Metadata, bare_exif
from engine.photo.opencv import encoded_by_opencv
from engine.photo.picture import Picture, from_pillow
from engine.sentence import say

_NCLX = b"nclx"
_METADATA = (cv2.IMAGE_METADATA_EXIF, cv2.IMAGE_METADATA_XMP, cv2.IMAGE_METADATA_ICCP)


def read_avif(data: bytes, name: str) -> Content:
    """An AVIF file; of several pictures the first."""
    with opened(data, name, "AVIF") as image:
        several = getattr(image, "n_frames", 1) > 1
        info = dict(image.info)
        orientation = image.getexif().get(exif_tags.ORIENTATION, 1)
        icc = info.get("icc_profile") or None
        bits = _bits(data)
        if bits > 8:
            picture = _deep(data, bits, icc)
        else:
            image.load()
            picture = from_pillow(image, icc)
    metadata = Metadata(
        exif=bare_exif(info.get("exif")),
        xmp=info.get("xmp") or None,
        colour_space=_colour_space(data),
    )
    notes = [FIRST_ONLY] if several else []
    if states_hdr(data):
        notes.append(HDR_LOST)
    return Content(
        "AVIF",
        picture,
        metadata,
        orientation=orientation if 1 <= orientation <= 8 else 1,
        bits=bits,
        lossy=True,
        notes=tuple(notes),
    )


def encoded_avif(
    picture: Picture,
    metadata: Metadata,
    icc: bytes | None,
    quality: int | None,
    subsampling: str | None,
    bits: int,
) -> bytes:
    """An AVIF file, upright. quality None: without loss and with `bits`, else with 8."""
    if quality is None:
        return _with_space(_without_loss(picture, metadata, icc, bits), metadata.colour_space)
    picture = replace(picture, samples=eight_bits(picture.samples))
    options: dict[str, Any] = {"quality": quality, "subsampling": subsampling or "4:4:4"}
    file = io.BytesIO()
    pillow_image(picture).save(
        file, "AVIF", exif=metadata.exif or b"", xmp=metadata.xmp or b"", icc_profile=icc, **options
    )
    return _with_space(file.getvalue(), metadata.colour_space)


def _without_loss(picture: Picture, metadata: Metadata, icc: bytes | None, bits: int) -> bytes:
    """Without loss: with it, OpenCV would halve the colours' resolution."""
    samples = picture.samples
    if samples.dtype == np.uint16:
        samples = shrunk(samples, bits)
    order = {1: [0], 2: [0, 0, 0, 1], 3: [2, 1, 0], 4: [2, 1, 0, 3]}[samples.shape[2]]
    blocks = dict(zip(_METADATA, (metadata.exif, metadata.xmp, icc), strict=True))
    options = [cv2.IMWRITE_AVIF_QUALITY, 100, cv2.IMWRITE_AVIF_DEPTH, max(bits, 8)]
    return encoded_by_opencv(".avif", samples[..., order], options, blocks)


def _bits(data: bytes) -> int:
    """From the codec's configuration (AV1 in ISO base media, 2.3.3)."""
    at = data.find(b"av1C")
    flags = data[at + 6] if 0 <= at < len(data) - 6 else 0
    return (12 if flags & 0x20 else 10) if flags & 0x40 else 8


def _deep(data: bytes, bits: int, icc: bytes | None) -> Picture:
    samples = cv2.imdecode(
        np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED | cv2.IMREAD_IGNORE_ORIENTATION
    )
    if samples is None or samples.dtype != np.uint16:
        raise ValueError(say("its {bits} bits cannot be read", bits=bits))
    samples = samples[..., None] if samples.ndim == 2 else samples
    count = samples.shape[2]
    samples = samples[..., {1: [0], 3: [2, 1, 0], 4: [2, 1, 0, 3]}[count]]
    return Picture(
        stretched(samples, bits),
        "grey" if count == 1 else "rgb",
        alpha="straight" if count == 4 else "none",
        icc=icc,
    )


def _colour_space(data: bytes) -> ColourSpace | None:
    """That of the first picture which states one; encoders write the main picture first."""
    for box in _stated_colours(data):
        return colour_space(*struct.unpack_from(">HH", box.payload, len(_NCLX)))
    return None


def _with_space(coded: bytes, space: ColourSpace | None) -> bytes:
    """A file that states this colour space; how its channels are mixed stays the coder's word."""
    if space is None:
        return coded
    for box in _stated_colours(coded):
        mixed = box.payload[len(_NCLX) + 4 :]
        told = Box(box.kind, _NCLX + struct.pack(">HH", space.primaries, space.transfer) + mixed)
        coded = coded.replace(box.data, told.data)
    return coded


def _stated_colours(data: bytes) -> list[Box]:
    """The boxes of colours by code points, among what is said of pictures (ISO 23008-12, 6.5.5)."""
    found = [Box(b"", data)]
    for kind in (b"meta", b"iprp", b"ipco", b"colr"):
        inner = (box.payload[4:] if box.kind == b"meta" else box.payload for box in found)
        found = [part for payload in inner for part in boxes(payload) if part.kind == kind]
    return [box for box in found if box.payload.startswith(_NCLX) and len(box.payload) >= 8]
