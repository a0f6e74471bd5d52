"""Photo files of every format, made on the spot, with all the metadata that a format can hold."""

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from engine.photo import coefficients
from engine.photo.image_resources import resources_of_iptc

needs_jpeglib = pytest.mark.skipif(
    not coefficients.INSTALLED, reason="needs jpeglib, which has no wheel for this machine"
)

XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
    b'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
    b'xmlns:dc="http://purl.org/dc/elements/1.1/" tiff:Orientation="6" exif:GPSLatitude="48,51N" '
    b'dc:source="Dachboden, Stra\xc3\x9fe"><exif:GPSLongitude>2,21E</exif:GPSLongitude>'
    b"<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Oma</rdf:li></rdf:Alt></dc:title>"
    b'</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
CAPTION, CITY = b"Grandmother in the garden", b"Linz"
IPTC = b"".join(
    bytes((0x1C, 2, kind)) + len(text).to_bytes(2, "big") + text
    for kind, text in ((120, CAPTION), (90, CITY))
)
RESOURCES = resources_of_iptc(IPTC)


def gradient(width: int = 60, height: int = 40) -> np.ndarray:
    """(H, W, 3) uint8, none of whose turns or flips equals another."""
    y, x = np.mgrid[:height, :width]
    return np.stack([x * 240 // width, y * 240 // height, (x + y) * 2 % 250], -1).astype(np.uint8)


def deep(width: int = 60, height: int = 40) -> np.ndarray:
    """The same of 16 bits, whose lower 8 say something too."""
    wide = gradient(width, height).astype(np.uint16) * 257
    return wide + np.random.default_rng(3).integers(0, 200, wide.shape).astype(np.uint16)


def thumbnail() -> bytes:
    """A JPEG for an EXIF block."""
    file = io.BytesIO()
    Image.fromarray(gradient(48, 32)).save(file, "JPEG", quality=95)
    return file.getvalue()


def exif(orientation: int = 1, *, small: bytes = b"", size: tuple[int, int] = (60, 40)) -> bytes:
    """An EXIF block: camera, date, place, maker notes, and a thumbnail if one is given."""
    tags = Image.Exif()
    tags[0x010F] = "Camera & Co"
    tags[0x0112] = orientation
    inner = tags.get_ifd(0x8769)
    inner[0x9003] = "1962:06:01 12:00:00"
    inner[0xA002], inner[0xA003] = size
    inner[0x927C] = b"maker note \x00\x01 with any bytes"
    tags[0x8769] = inner
    place = tags.get_ifd(0x8825)
    place[1], place[2] = "N", (48.0, 51.0, 30.0)
    place[3], place[4] = "E", (2.0, 21.0, 7.0)
    tags[0x8825] = place
    block = bytearray(tags.tobytes().removeprefix(b"Exif\0\0"))
    if small:
        order = {b"II": "<", b"MM": ">"}[bytes(block[:2])]
        (first,) = struct.unpack_from(order + "I", block, 4)
        (count,) = struct.unpack_from(order + "H", block, first)
        struct.pack_into(order + "I", block, first + 2 + 12 * count, len(block))
        start = len(block) + 2 + 3 * 12 + 4
        entries = ((0x0103, 3, 6), (0x0201, 4, start), (0x0202, 4, len(small)))
        block += struct.pack(order + "H", 3)
        for tag, kind, value in entries:
            code = order + ("HHIHH" if kind == 3 else "HHII")
            more = (value, 0) if kind == 3 else (value,)
            block += struct.pack(code, tag, kind, 1, *more)
        block += bytes(4) + small
    return bytes(block)


def canon() -> bytes:
    """An EXIF block with maker notes as Canon writes them: a directory of its own, whose values
    lie where its offsets say, counted from the block's start."""
    owner, model = b"Oma and Opa, Linz\0", b"Camera & Co Box 100\0"
    size = 2 + 2 * 12 + 4 + len(model) + len(owner)
    tags = Image.Exif()
    tags[0x010F] = "Canon"
    tags.get_ifd(0x8769)[0x927C] = b"?" * size
    block = bytearray(tags.tobytes().removeprefix(b"Exif\0\0"))
    start = block.index(b"?" * size)
    values = start + size - len(owner) - len(model)
    note = struct.pack(">HHHII", 2, 6, 2, len(model), values)
    note += struct.pack(">HHIII", 9, 2, len(owner), values + len(model), 0)
    block[start : start + size] = note + model + owner
    return bytes(block)


def write(path: Path, orientation: int = 1, **more: Any) -> Path:
    """A photo of `gradient` in the format of the name, with all metadata that Pillow writes."""
    options: dict[str, Any] = {"icc_profile": ICC, "exif": exif(orientation)}
    if path.suffix == ".png":
        text = PngInfo()
        text.add_itxt("XML:com.adobe.xmp", XMP.decode())
        text.add_text("Title", "Oma")
        options["pnginfo"] = text
    elif path.suffix == ".tif":
        tags = Image.Exif()
        tags.load(options["exif"])
        tags[700], tags[33723], tags[34377] = XMP, IPTC, RESOURCES
        options["exif"] = tags
    elif path.suffix == ".heic":
        options["exif"] = b"Exif\0\0" + options["exif"]
        return _write_heic(path, options | {"xmp": XMP} | more)
    else:
        options["xmp"] = XMP
    if path.suffix == ".jpg":
        options["exif"] = b"Exif\0\0" + options["exif"]
    elif path.suffix == ".webp":
        options["lossless"] = True
    elif path.suffix in (".jp2", ".bmp", ".gif"):
        options = {}
    elif path.suffix == ".avif":
        options["quality"] = 95
    Image.fromarray(gradient()).save(path, **options | more)
    return path


def _write_heic(path: Path, options: dict[str, Any]) -> Path:
    import pillow_heif

    pillow_heif.from_pillow(Image.fromarray(gradient())).save(path, quality=95, **options)
    return path


def write_deep_png(path: Path, samples: np.ndarray) -> Path:
    """A PNG of 16 bits, grey, RGB or RGBA."""
    order = [2, 1, 0, 3][: samples.shape[2]] if samples.shape[2] > 1 else [0]
    cv2.imwrite(str(path), np.ascontiguousarray(samples[..., order]))
    return path


def write_tiff(path: Path, samples: np.ndarray, **options: Any) -> Path:
    """A TIFF as tifffile writes it."""
    tifffile.imwrite(path, samples, metadata=None, **options)
    return path


def png(header: tuple[int, int, int, int, int], rows: bytes, before: bytes = b"") -> bytes:
    """A PNG by hand: width, height, bits, colour type, interlace; filtered rows; other chunks."""
    width, height, bits, kind, interlace = header
    start = struct.pack(">IIBBBBB", width, height, bits, kind, 0, 0, interlace)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", start)
        + before
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def chunk(kind: bytes, payload: bytes) -> bytes:
    """A PNG's chunk."""
    check = zlib.crc32(kind + payload).to_bytes(4, "big")
    return len(payload).to_bytes(4, "big") + kind + payload + check


def repaired(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The pixels with a hole filled otherwise, and the hole (H, W) bool."""
    height, width = pixels.shape[:2]
    mask = np.zeros((height, width), bool)
    mask[height // 3 : height // 2, width // 4 : width // 2] = True
    fresh = pixels.copy()
    top = np.iinfo(pixels.dtype).max
    fresh[mask] = top - fresh[mask] // 2
    return fresh, mask
