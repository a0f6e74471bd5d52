"""JPEG 2000: read, and written without loss into the boxes of the file it was."""

import io

import cv2
import numpy as np

from engine.photo.boxes import XMP_UUID, Box, boxes
from engine.photo.content import Content, opened, pillow_image
from engine.photo.heif import stretched
from engine.photo.image_resources import resources_of_iptc
from engine.photo.metadata import Metadata, bare_exif
from engine.photo.opencv import encoded_by_opencv
from engine.photo.picture import Picture, from_pillow
from engine.sentence import say

_CODESTREAM = b"jp2c"
_EXIF = b"JpgTiffExif->JP2"
_IPTC = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
_SIGNATURE = b"\xff\x4f\xff\x51"
_IRREVERSIBLE = 0


def read_jpeg2000(data: bytes, name: str) -> Content:
    """A JP2 file or a bare codestream."""
    with opened(data, name, "JPEG2000") as image:
        bits = _bits(data)
        icc = image.info.get("icc_profile") or _profile(data)
        if bits > 8:
            picture = _deep(data, bits, icc)
        else:
            image.load()
            picture = from_pillow(image, icc)
    deeper = say("has {bits} bits a channel: it will be saved with {stored}", bits=bits, stored=16)
    notes = (deeper,) if 8 < bits < 16 else ()
    xmp = next((box.payload[16:] for box in boxes(data) if box.holds(XMP_UUID)), None)
    block = next((box.payload[16:] for box in boxes(data) if box.holds(_EXIF)), None)
    captions = next((box.payload[16:] for box in boxes(data) if box.holds(_IPTC)), None)
    metadata = Metadata(
        exif=bare_exif(block),
        xmp=xmp,
        photoshop=resources_of_iptc(captions) if captions else None,
    )
    return Content(
        "JPEG2000",
        picture,
        metadata,
        orientation=metadata.orientation,
        bits=bits,
        lossy=_lossy(data),
        notes=notes,
    )


def encoded_jpeg2000(
    picture: Picture, metadata: Metadata, icc: bytes | None, quality: int | None
) -> bytes:
    """A JP2 file. quality: None without loss, else roughly a JPEG's of that number."""
    ratio = 1.0 if quality is None else _ratio(quality)
    if picture.samples.dtype == np.uint16:
        samples = picture.samples
        order = {1: [0], 2: [0, 0, 0, 1], 3: [2, 1, 0], 4: [2, 1, 0, 3]}[samples.shape[2]]
        samples = samples[..., order]
        options = [cv2.IMWRITE_JPEG2000_COMPRESSION_X1000, round(1000 / ratio)]
        coded = encoded_by_opencv(".jp2", samples, options)
    else:
        lossy = {"quality_mode": "rates", "quality_layers": [ratio], "irreversible": True}
        file = io.BytesIO()
        pillow_image(picture).save(file, "JPEG2000", **({} if quality is None else lossy))
        coded = file.getvalue()
    return _with_boxes(coded, metadata, icc)


def with_boxes_of(coded: bytes, original: bytes, metadata: Metadata) -> bytes:
    """A JP2 file's pixels among all the boxes of another; EXIF, XMP, IPTC from `metadata`."""
    if original.startswith(_SIGNATURE):
        return coded
    own = {box.kind: box for box in boxes(coded)}
    kept = []
    has_xmp = any(box.holds(XMP_UUID) for box in boxes(original))
    for box in boxes(original):
        if box.kind == _CODESTREAM:
            if metadata.xmp and not has_xmp:
                kept.append(Box(b"uuid", XMP_UUID + metadata.xmp))
            box = own[_CODESTREAM]
        elif box.kind == b"jp2h":
            box = _header(own[b"jp2h"], box)
        elif box.holds(XMP_UUID):
            box = Box(b"uuid", XMP_UUID + (metadata.xmp or b""))
        elif box.holds(_EXIF):
            box = Box(b"uuid", _EXIF + (metadata.exif or b""))
        elif box.holds(_IPTC):
            if not metadata.iptc:
                continue
            box = Box(b"uuid", _IPTC + metadata.iptc)
        kept.append(box)
    return b"".join(box.data for box in kept)


def _header(own: Box, original: Box) -> Box:
    """The sizes and kind of colours as coded now, all else as it was: profile, density."""
    inner = {box.kind: box for box in boxes(own.payload)}
    kept = [
        inner.get(box.kind, box)
        if box.kind in (b"ihdr", b"bpcc") or (box.kind == b"colr" and not _is_profile(box))
        else box
        for box in boxes(original.payload)
    ]
    return Box(b"jp2h", b"".join(box.data for box in kept))


def _with_boxes(coded: bytes, metadata: Metadata, icc: bytes | None) -> bytes:
    more = []
    if metadata.xmp:
        more.append(Box(b"uuid", XMP_UUID + metadata.xmp))
    if metadata.exif:
        more.append(Box(b"uuid", _EXIF + metadata.exif))
    parts = []
    for box in boxes(coded):
        if box.kind == b"jp2h" and icc:
            inner = [
                Box(b"colr", b"\2\0\0" + icc) if part.kind == b"colr" else part
                for part in boxes(box.payload)
            ]
            box = Box(b"jp2h", b"".join(part.data for part in inner))
        if box.kind == _CODESTREAM:
            parts += more
        parts.append(box)
    return b"".join(box.data for box in parts)


def _is_profile(colours: Box) -> bool:
    """Whether a box of colours holds an ICC profile, and not a number for a known space."""
    return colours.payload[:1] == b"\2"


def _profile(data: bytes) -> bytes | None:
    """The ICC profile of a JP2 file's header."""
    for box in boxes(data):
        if box.kind == b"jp2h":
            for part in boxes(box.payload):
                if part.kind == b"colr" and _is_profile(part):
                    return part.payload[3:] or None
    return None


def _codestream(data: bytes) -> bytes:
    if data.startswith(_SIGNATURE):
        return data
    return next((box.payload for box in boxes(data) if box.kind == _CODESTREAM), b"")


def _bits(data: bytes) -> int:
    """Of the first channel (ISO 15444-1, A.5.1: the SIZ segment)."""
    code = _codestream(data)
    return (code[42] & 0x7F) + 1 if len(code) > 42 else 8


def _lossy(data: bytes) -> bool:
    """Whether it was coded by the irreversible transform (A.6.1: the COD segment)."""
    code = _codestream(data)
    at = code.find(b"\xff\x52")
    return at >= 0 and len(code) > at + 13 and code[at + 13] == _IRREVERSIBLE


def _deep(data: bytes, bits: int, icc: bytes | None) -> Picture:
    """A file of 9 to 16 bits, stretched to 16."""
    samples = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if samples is None or samples.dtype != np.uint16:
        raise ValueError(say("its {bits} bits cannot be read", bits=bits))
    samples = samples[..., None] if samples.ndim == 2 else samples
    if samples.shape[2] > 2:
        samples = samples[..., [2, 1, 0, 3][: samples.shape[2]]]
    samples = np.ascontiguousarray(samples) if bits == 16 else stretched(samples, bits)
    return Picture(
        samples,
        "grey" if samples.shape[2] < 3 else "rgb",
        alpha="straight" if samples.shape[2] in (2, 4) else "none",
        icc=icc,
    )


def _ratio(quality: int) -> float:
    """How many times smaller than the samples: about what a JPEG of that quality is."""
    return float(np.interp(quality, (1, 50, 75, 90, 95, 100), (150, 30, 18, 9, 6, 2)))
