"""PNG: 1 to 16 bits, grey, colour or palette; all that is no pixel goes over chunk by chunk."""

import re
import struct
import zlib
from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine.photo.colour_space import ColourSpace, colour_space, profile_of_numbers
from engine.photo.content import FIRST_ONLY, Content, checked_size, density_of, opened
from engine.photo.metadata import Metadata, bare_exif, resources_of_iptc
from engine.photo.picture import Picture, from_pillow
from engine.sentence import plural, say

START = b"\x89PNG\r\n\x1a\n"
_XMP = b"XML:com.adobe.xmp"
_PIXELS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"acTL", b"fcTL", b"fdAT")
_DATA = (b"IDAT", b"fdAT")
_BEFORE_PALETTE = (b"iCCP", b"sRGB", b"gAMA", b"cHRM", b"cICP", b"mDCV", b"cLLI", b"sBIT")
_OF_THE_CODING = (b"sBIT", b"bKGD", b"hIST")
"""Chunks that speak of samples, and mean something else at another depth or colour type."""

_RGB, _FULL_RANGE = 0, 1
"""How a PNG's channels are mixed, in cICP: not."""

_RAW = "Raw profile type "
"""ImageMagick's way to hold blocks, as hexadecimal text."""


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


def chunks(data: bytes | bytearray) -> list[Chunk]:
    """A PNG file's pieces, the pixels' left out. Raises ValueError when it is not made like one."""
    if not data.startswith(START):
        raise ValueError(say("it does not start like a PNG"))
    found, position = [], len(START)
    while position + 12 <= len(data):
        size = int.from_bytes(data[position : position + 4], "big")
        kind = data[position + 4 : position + 8]
        if kind not in _DATA:
            found.append(Chunk(bytes(kind), bytes(data[position + 8 : position + 8 + size])))
        position += 12 + size
        if kind == b"IEND":
            break
    return found


def read_png(data: bytes, name: str) -> Content:
    """A PNG; of an animation the first picture."""
    parts = chunks(data)
    width, height, bits, kind = struct.unpack_from(">IIBB", parts[0].payload)
    checked_size(name, width, height)
    # Pillow makes 8 bits of 16: it is asked for all but the pixels
    with opened(_bare(parts) if bits == 16 else data, name, "PNG") as image:
        image.load()  # the chunks after the pixels, too
        icc = image.info.get("icc_profile") or None
        if bits == 16:
            key = next((part.payload for part in parts if part.kind == b"tRNS"), None)
            picture = _deep(data, kind, key, icc)
        else:
            picture = from_pillow(image, icc)
        space = _colour_space(parts)
        if icc is None and space is None and "srgb" not in image.info:
            numbers = image.info.get("chromaticity"), image.info.get("gamma")
            picture = replace(
                picture, icc=profile_of_numbers(*numbers, grey=picture.colours == "grey")
            )
        text = getattr(image, "text", {})
        xmp = image.info.get("xmp") or text.get(_XMP.decode()) or _raw_profile(text, "xmp")
        block = image.info.get("exif") or _raw_profile(text, "exif")
        density, notes = density_of(image), []
    if any(part.kind == b"acTL" for part in parts):
        notes.append(FIRST_ONLY)
    if bits < 8 and kind != 3 and picture.alpha != "none":
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
        colour_space=space,
    )
    return Content(
        "PNG",
        picture,
        metadata,
        orientation=metadata.orientation,
        bits=bits,
        notes=tuple(notes),
    )


def with_metadata(coded: bytes | bytearray, metadata: Metadata, icc: bytes | None) -> bytes:
    """A PNG with this metadata instead of its own."""
    parts = []
    if icc:
        parts.append(Chunk(b"iCCP", b"icc\0\0" + zlib.compress(icc)))
    elif metadata.colour_space and not metadata.colour_space.plain:
        space = metadata.colour_space
        parts.append(Chunk(b"cICP", bytes((space.primaries, space.transfer, _RGB, _FULL_RANGE))))
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


def with_metadata_of(coded: bytes | bytearray, original: bytes, metadata: Metadata) -> bytes:
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


def _colour_space(parts: list[Chunk]) -> ColourSpace | None:
    """As cICP states it (PNG specification, 3rd edition: 11.3.2.6)."""
    stated = next((part.payload for part in parts if part.kind == b"cICP"), b"")
    return colour_space(stated[0], stated[1]) if len(stated) == 4 else None


def _joined(coded: bytes | bytearray, metadata: list[Chunk]) -> bytes:
    """A PNG's pixels with other chunks, each where the specification (5.6) wants it."""
    parts = chunks(coded)
    colours = [part for part in parts if part.kind in (b"PLTE", b"tRNS")]
    first = [part for part in metadata if part.kind in _BEFORE_PALETTE]
    rest = [part for part in metadata if part.kind not in _BEFORE_PALETTE]
    before = [part.data for part in (parts[0], *first, *colours, *rest)]
    start, end = _pixels_of(coded)
    return b"".join((START, *before, memoryview(coded)[start:end], Chunk(b"IEND", b"").data))


def _pixels_of(data: bytes | bytearray) -> tuple[int, int]:
    """Where the chunks of the pixels begin and end, which follow one another."""
    position, start = len(START), None
    while position + 12 <= len(data):
        kind = data[position + 4 : position + 8]
        if kind == b"IDAT" and start is None:
            start = position
        if kind != b"IDAT" and start is not None:
            return start, position
        position += 12 + int.from_bytes(data[position : position + 4], "big")
    raise ValueError(say("it has no pixels, or no end"))


def _bare(parts: list[Chunk]) -> bytes:
    """A PNG of one black pixel with these chunks."""
    header = parts[0].payload
    pixel = zlib.compress(bytes(9))  # of up to 64 bits, after the number of its filter
    one = Chunk(b"IHDR", struct.pack(">II", 1, 1) + header[8:12] + b"\0")
    rest = [part for part in parts[1:] if part.kind not in (b"acTL", b"fcTL", b"IEND")]
    before = [part for part in rest if part.kind in (b"PLTE", b"tRNS", *_BEFORE_PALETTE)]
    after = [part for part in rest if part not in before]
    ordered = (one, *before, Chunk(b"IDAT", pixel), *after, Chunk(b"IEND", b""))
    return START + b"".join(part.data for part in ordered)


def _check(data: bytes, start: int, end: int) -> None:
    """Raises ValueError for damaged pixels: OpenCV would give what it could read of them."""
    while start < end:
        size = int.from_bytes(data[start : start + 4], "big")
        stop = start + 8 + size
        stated = int.from_bytes(data[stop : stop + 4], "big")
        if zlib.crc32(memoryview(data)[start + 4 : stop]) != stated:
            raise ValueError(say("the checksum of its pixels is wrong"))
        start = stop + 4


def _deep(data: bytes, kind: int, key: bytes | None, icc: bytes | None) -> Picture:
    """A PNG of 16 bits; `kind`: its colour type, `key`: the grey value that is transparent."""
    start, end = _pixels_of(data)
    _check(data, start, end)
    samples = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if samples is None or samples.dtype != np.uint16:
        raise ValueError(say("its 16 bits cannot be read"))
    samples = samples[..., None] if samples.ndim == 2 else samples
    if samples.shape[2] > 2:
        for rows in samples:  # in place: a large picture has no room for two
            rows[:, [0, 2]] = rows[:, [2, 0]]
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
