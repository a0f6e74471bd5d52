"""PNG: 1 to 16 bits, grey, colour or palette; all that is no pixel goes over chunk by chunk."""

import io
import re
import zlib
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from engine.photo.content import FIRST_ONLY, Content, density_of, opened, pillow_image
from engine.photo.metadata import Metadata, bare_exif, resources_of_iptc
from engine.photo.opencv import encoded_by_opencv
from engine.photo.picture import Picture, from_pillow
from engine.sentence import plural, say

_START = b"\x89PNG\r\n\x1a\n"
_XMP = b"XML:com.adobe.xmp"
_PIXELS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"acTL", b"fcTL", b"fdAT")
_BEFORE_PALETTE = (b"iCCP", b"sRGB", b"gAMA", b"cHRM", b"cICP", b"mDCV", b"cLLI", b"sBIT")
_OF_THE_CODING = (b"sBIT", b"bKGD", b"hIST")
"""Chunks that speak of samples, and mean something else at another depth or colour type."""

_RAW = "Raw profile type "
"""ImageMagick's way to hold blocks, as hexadecimal text."""

_EFFORT = 3
"""Of zlib: a third of the time that 6 takes, for files that are a twentieth larger."""


@dataclass(frozen=True)
class Chunk:
    """One piece of a PNG file."""

    kind: bytes
    payload: bytes

    @property
    def data(self) -> bytes:
        """As it lies in a file."""
        checked = self.kind + self.payload
        size = len(self.payload).to_bytes(4, "big")
        return size + checked + zlib.crc32(checked).to_bytes(4, "big")


def chunks(data: bytes) -> list[Chunk]:
    """A PNG file's pieces. Raises ValueError when it is not made like one."""
    if not data.startswith(_START):
        raise ValueError(say("it does not start like a PNG"))
    found, position = [], len(_START)
    while position + 12 <= len(data):
        size = int.from_bytes(data[position : position + 4], "big")
        kind = data[position + 4 : position + 8]
        found.append(Chunk(kind, data[position + 8 : position + 8 + size]))
        position += 12 + size
        if kind == b"IEND":
            break
    return found


def read_png(data: bytes, name: str) -> Content:
    """A PNG; of an animation the first picture."""
    with opened(data, name, "PNG") as image:
        image.load()  # the chunks after the pixels, too
        parts = chunks(data)
        bits, kind = parts[0].payload[8], parts[0].payload[9]
        icc = image.info.get("icc_profile") or None
        if bits == 16:
            key = next((part.payload for part in parts if part.kind == b"tRNS"), None)
            picture = _deep(data, kind, key, icc)
        else:
            picture = from_pillow(image, icc)
        text = getattr(image, "text", {})
        xmp = image.info.get("xmp") or text.get(_XMP.decode()) or _raw_profile(text, "xmp")
        block = image.info.get("exif") or _raw_profile(text, "exif")
        density, notes = density_of(image), []
    if any(part.kind == b"acTL" for part in parts):
        notes.append(FIRST_ONLY)
    if bits < 8 and kind != 3:
        notes.append(
            plural(
                "has {n} bit a pixel: it will be saved with 8",
                "has {n} bits a pixel: it will be saved with 8",
                bits,
            )
        )
    metadata = Metadata(
        exif=bare_exif(block),
        xmp=xmp.encode() if isinstance(xmp, str) else xmp,
        photoshop=_captions(_raw_profile(text, "iptc", "8bim")),
        comments=(text["Comment"].encode(),) if "Comment" in text else (),
        text=tuple((str(k), str(v)) for k, v in text.items() if _plain(str(k))),
        density=density,
    )
    return Content(
        "PNG",
        picture,
        metadata,
        orientation=metadata.orientation,
        bits=bits,
        notes=tuple(notes),
    )


def encoded_png(picture: Picture) -> bytes:
    """A PNG of a picture of 8 or 16 bits, without metadata."""
    if picture.samples.dtype == np.uint16:
        samples = picture.samples
        channels = samples.shape[2]
        if channels == 2:  # OpenCV writes no grey with alpha
            samples = samples[..., [0, 0, 0, 1]]
        elif channels > 2:
            samples = samples[..., [2, 1, 0, 3][:channels]]
        how = [cv2.IMWRITE_PNG_COMPRESSION, _EFFORT]
        how += [cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FAST_FILTERS]
        return encoded_by_opencv(".png", samples, how)
    image = pillow_image(picture)
    options: dict[str, Any] = {"compress_level": _EFFORT}
    if image.mode == "P":
        options |= {"bits": 8, "transparency": image.info.get("transparency")}
    file = io.BytesIO()
    image.save(file, "PNG", **options)
    return file.getvalue()


def with_metadata(coded: bytes, metadata: Metadata, icc: bytes | None) -> bytes:
    """A PNG with this metadata instead of its own."""
    parts = []
    if icc:
        parts.append(Chunk(b"iCCP", b"icc\0\0" + zlib.compress(icc)))
    if metadata.density:
        metre = (round(value / 0.0254).to_bytes(4, "big") for value in metadata.density)
        parts.append(Chunk(b"pHYs", b"".join(metre) + b"\1"))
    if metadata.exif:
        parts.append(Chunk(b"eXIf", metadata.exif))
    if metadata.xmp:
        parts.append(_xmp_chunk(metadata.xmp))
    if metadata.iptc:
        parts.append(_raw_chunk("iptc", metadata.iptc))
    text = dict(metadata.text)
    for comment in metadata.comments:
        text.setdefault("Comment", comment.decode("utf-8", "replace"))
    parts += [Chunk(b"iTXt", f"{k}\0\0\0\0\0{v}".encode()) for k, v in text.items()]
    return _joined(coded, parts)


def with_metadata_of(coded: bytes, original: bytes, metadata: Metadata) -> bytes:
    """A PNG with all chunks of another that are no pixels, in their order.

    EXIF and XMP are taken from `metadata`, which may have been edited.
    """
    before, after = chunks(original), chunks(coded)
    same_coding = before[0].payload[8:10] == after[0].payload[8:10]
    kept = []
    for part in before:
        if part.kind in _PIXELS or (part.kind in _OF_THE_CODING and not same_coding):
            continue
        if part.kind == b"eXIf":
            part = Chunk(b"eXIf", metadata.exif or b"")
        elif part.kind == b"iTXt" and part.payload.startswith(_XMP + b"\0"):
            part = _xmp_chunk(metadata.xmp or b"")
        elif part.kind in (b"tEXt", b"zTXt") and part.payload.startswith(_RAW.encode()):
            kind = part.payload[len(_RAW) :].split(b"\0")[0].decode("latin-1")
            if kind == "exif" and metadata.exif:
                part = _raw_chunk(kind, b"Exif\0\0" + metadata.exif)
            elif kind == "xmp" and metadata.xmp:
                part = _raw_chunk(kind, metadata.xmp)
        kept.append(part)
    if metadata.xmp and not any(_holds_xmp(part) for part in kept):
        kept.append(_xmp_chunk(metadata.xmp))
    return _joined(coded, kept)


def _joined(coded: bytes, metadata: list[Chunk]) -> bytes:
    """A PNG's pixels with other chunks, each where the specification (5.6) wants it."""
    parts = chunks(coded)
    header, pixels = parts[0], [part for part in parts if part.kind == b"IDAT"]
    colours = [part for part in parts if part.kind in (b"PLTE", b"tRNS")]
    first = [part for part in metadata if part.kind in _BEFORE_PALETTE]
    rest = [part for part in metadata if part.kind not in _BEFORE_PALETTE]
    ordered = [header, *first, *colours, *rest, *pixels, Chunk(b"IEND", b"")]
    return _START + b"".join(part.data for part in ordered)


def _deep(data: bytes, kind: int, key: bytes | None, icc: bytes | None) -> Picture:
    """A PNG of 16 bits; `kind`: its colour type, `key`: the grey value that is transparent."""
    samples = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if samples is None or samples.dtype != np.uint16:
        raise ValueError(say("its 16 bits cannot be read"))
    samples = samples[..., None] if samples.ndim == 2 else samples
    if samples.shape[2] > 2:
        samples = samples[..., [2, 1, 0, 3][: samples.shape[2]]]
    if kind in (0, 4):
        samples = samples[..., [0, -1] if samples.shape[2] in (2, 4) else [0]]
    if kind == 0 and key is not None:
        clear = samples == int.from_bytes(key[:2], "big")
        samples = np.concatenate((samples, np.where(clear, 0, 0xFFFF)), 2)
    samples = np.ascontiguousarray(samples, np.uint16)
    return Picture(
        samples,
        "grey" if kind in (0, 4) else "rgb",
        alpha="straight" if samples.shape[2] in (2, 4) else "none",
        icc=icc,
    )


def _plain(key: str) -> bool:
    return key != _XMP.decode() and not key.startswith(_RAW)


def _holds_xmp(part: Chunk) -> bool:
    raw = f"{_RAW}xmp\0".encode()
    return part.payload.startswith((_XMP + b"\0", raw)) and part.kind in (b"iTXt", b"tEXt", b"zTXt")


def _xmp_chunk(xmp: bytes) -> Chunk:
    return Chunk(b"iTXt", _XMP + b"\0\0\0\0\0" + xmp)


def _raw_profile(text: dict, *kinds: str) -> bytes | None:
    """The first block of these kinds that a PNG's texts hold in ImageMagick's way."""
    for kind in kinds:
        said = str(text.get(_RAW + kind, ""))
        found = re.fullmatch(r"\s*[^\n]*\n\s*\d+\s+((?:[0-9a-fA-F]{2}\s*)+)", said)
        if found:
            return bytes.fromhex("".join(found[1].split()))
    return None


def _captions(found: bytes | None) -> bytes | None:
    """IPTC's captions, bare or among image resources, as resources."""
    return resources_of_iptc(found) if found and found[:1] == b"\x1c" else found


def _raw_chunk(kind: str, data: bytes) -> Chunk:
    hexadecimal = data.hex()
    lines = "\n".join(hexadecimal[i : i + 72] for i in range(0, len(hexadecimal), 72))
    text = f"\n{kind}\n{len(data):8}\n{lines}\n"
    return Chunk(b"zTXt", f"{_RAW}{kind}\0\0".encode() + zlib.compress(text.encode()))
