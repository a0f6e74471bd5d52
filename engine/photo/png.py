"""PNG: 1 to 16 bits, grey, colour or palette; all that is no pixel goes over chunk by chunk."""

import struct
import zlib
from dataclasses import replace

import cv2
import numpy as np

from engine.photo.colour_space import ColourSpace, colour_space, profile_of_numbers
from engine.photo.content import FIRST_ONLY, Content, checked_size, density_of, opened
from engine.photo.image_resources import iptc_of, with_iptc
from engine.photo.location import keyword_tells_place
from engine.photo.metadata import Metadata, bare_exif
from engine.photo.picture import Picture, from_pillow
from engine.photo.png_chunks import START, Chunk, Profile, chunks, is_raw, profile_in
from engine.sentence import plural, say

_XMP = b"XML:com.adobe.xmp"
_IPTC_START = b"\x1c"
_PIXELS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"acTL", b"fcTL", b"fdAT")
_BEFORE_PALETTE = (b"iCCP", b"sRGB", b"gAMA", b"cHRM", b"cICP", b"mDCV", b"cLLI", b"sBIT")
_OF_THE_CODING = (b"sBIT", b"bKGD", b"hIST")
"""Chunks that speak of samples, and mean something else at another depth or colour type."""

_RGB, _FULL_RANGE = 0, 1
"""How a PNG's channels are mixed, in cICP: not."""


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
        raw = {found.kind: found.block for found in map(profile_in, parts) if found}
        xmp = image.info.get("xmp") or text.get(_XMP.decode()) or raw.get("xmp")
        block = image.info.get("exif") or raw.get("exif")
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
        photoshop=_captions(raw.get("iptc"), raw.get("8bim")),
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
        parts.append(Profile("iptc", b"", metadata.iptc).chunk)
    text = dict(metadata.text)
    for comment in metadata.comments:
        text.setdefault("Comment", comment.decode("utf-8", "replace"))
    parts += [Chunk(b"iTXt", f"{k}\0\0\0\0\0{v}".encode()) for k, v in text.items()]
    return _joined(coded, parts)


def with_metadata_of(coded: bytes | bytearray, original: bytes, metadata: Metadata) -> bytes:
    """A PNG with all chunks of another that are no pixels, in their order.

    EXIF, XMP and captions are taken from `metadata`, which may have been edited, and texts that
    tell of a place are left out if it has them no more.
    """
    before, after = chunks(original), chunks(coded)
    same_coding = before[0].payload[8:10] == after[0].payload[8:10]
    said, kept = dict(metadata.text), []
    for part in before:
        if part.kind in _PIXELS or (part.kind in _OF_THE_CODING and not same_coding):
            continue
        if part.kind == b"eXIf":
            part = Chunk(b"eXIf", metadata.exif or b"")
        elif part.kind == b"iTXt" and part.payload.startswith(_XMP + b"\0"):
            part = _xmp_chunk(metadata.xmp or b"")
        elif (profile := profile_in(part)) is not None:
            fresh = _block_for(profile, metadata)
            if not fresh:
                continue
            if fresh != profile.block:
                part = replace(profile, block=fresh).chunk
        elif keyword_tells_place(part.keyword) and part.keyword not in said:
            continue
        kept.append(part)
    if metadata.xmp and not any(_holds_xmp(part) for part in kept):
        kept.append(_xmp_chunk(metadata.xmp))
    return _joined(coded, kept)


def _colour_space(parts: list[Chunk]) -> ColourSpace | None:
    """As cICP states it (PNG specification, 3rd edition: 11.3.2.6)."""
    stated = next((part.payload for part in parts if part.kind == b"cICP"), b"")
    return colour_space(stated[0], stated[1]) if len(stated) == 4 else None


def is_interlaced(data: bytes) -> bool:
    """Whether a PNG shows itself whole at once, and then ever finer (Adam7)."""
    return data[28:29] == b"\1"


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
    return key != _XMP.decode() and not is_raw(key)


def _holds_xmp(part: Chunk) -> bool:
    profile = profile_in(part)
    return part.keyword == _XMP.decode() or (profile is not None and profile.kind == "xmp")


def _xmp_chunk(xmp: bytes) -> Chunk:
    return Chunk(b"iTXt", _XMP + b"\0\0\0\0\0" + xmp)


def _captions(iptc: bytes | None, resources: bytes | None) -> bytes | None:
    """Image resources, of profiles of which the first is bare captions or has them in it."""
    bare = iptc if iptc and iptc[:1] == _IPTC_START else iptc_of(iptc or b"")
    return with_iptc(resources, bare) or iptc


def _block_for(profile: Profile, metadata: Metadata) -> bytes | None:
    """What a profile is to hold."""
    if profile.kind == "exif":
        return metadata.exif
    if profile.kind == "xmp":
        return metadata.xmp
    if profile.kind in ("iptc", "8bim"):
        bare = profile.block[:1] == _IPTC_START
        return metadata.iptc if bare else metadata.photoshop
    return profile.block
