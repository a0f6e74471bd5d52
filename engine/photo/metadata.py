"""What a file says of its picture, apart from EXIF's own structure: XMP, IPTC, comments."""

import re
from dataclasses import dataclass, replace

import numpy as np

from engine import exif as exif_tags
from engine.depth import eight_bits
from engine.photo.colour_space import ColourSpace
from engine.photo.provenance import Provenance, with_repair
from engine.thumbnail import fitted_jpeg

_IPTC, _THUMBNAILS = 0x0404, (0x0409, 0x040C)
_THUMBNAIL_HEADER = 28


@dataclass(frozen=True)
class Metadata:
    """Blocks as they came."""

    exif: bytes | None = None
    """Its "Exif" prefix left off."""

    xmp: bytes | None = None
    extended_xmp: bytes | None = None
    """More of it, in segments as only a JPEG has them."""

    photoshop: bytes | None = None
    """Photoshop's image resources, among them IPTC's captions."""

    comments: tuple[bytes, ...] = ()
    text: tuple[tuple[str, str], ...] = ()
    """A PNG's keywords and what they say, XMP left off."""

    thumbnails: tuple[int, ...] = ()
    """The longer sides of a HEIC's own small pictures."""

    density: tuple[float, float] | None = None
    """Dots an inch, across and down."""

    colour_space: ColourSpace | None = None
    """As HEIC, AVIF and PNG files state it, beside a profile or without one."""

    @property
    def iptc(self) -> bytes | None:
        """IPTC's captions (IIM)."""
        return dict(_resources(self.photoshop or b"")).get(_IPTC)

    @property
    def orientation(self) -> int:
        """How the picture is to be turned, 1 to 8: EXIF's word, or else XMP's."""
        stated = exif_tags.orientation_of(self.exif)
        found = _STATED.search(self.xmp) if stated is None and self.xmp else None
        return int(found[1]) if found else stated or 1

    @property
    def has_gps(self) -> bool:
        """Whether it says where the photo was taken."""
        return exif_tags.has_gps(self.exif) or _has_gps(self.xmp) or _has_gps(self.extended_xmp)

    def upright(self, size: tuple[int, int]) -> "Metadata":
        """The same of the upright picture, of that width and height."""
        return replace(
            self,
            exif=exif_tags.upright(self.exif, size) if self.exif else None,
            xmp=_ORIENTATION.sub(rb"\g<1>1", self.xmp) if self.xmp else None,
        )

    def sized(self, size: tuple[int, int]) -> "Metadata":
        """The same of a picture that is stored with another width and height."""
        return replace(self, exif=exif_tags.sized(self.exif, size) if self.exif else None)

    def without_gps(self) -> "Metadata":
        """The same without the place; XMP's extended part goes as a whole if it tells of one."""
        return replace(
            self,
            exif=exif_tags.without_gps(self.exif) if self.exif else None,
            xmp=xmp_without_gps(self.xmp) if self.xmp else None,
            # it is found by its digest, so it cannot be another
            extended_xmp=None if _has_gps(self.extended_xmp) else self.extended_xmp,
        )

    def with_repair(self, repair: Provenance, room: int | None = None) -> "Metadata":
        """The same with XMP that tells of a repair, if it can and fits into `room` bytes."""
        return replace(self, xmp=with_repair(self.xmp, repair, room) or self.xmp)

    def with_thumbnails(self, pixels: np.ndarray) -> "Metadata":
        """The same with the thumbnails of pixels (H, W, 3), as the file stores them."""
        if not (self.exif or self.xmp or self.photoshop):
            return self
        seen = eight_bits(pixels)
        return replace(
            self,
            exif=exif_tags.with_thumbnail(self.exif, seen)[0] if self.exif else None,
            xmp=xmp_without_thumbnails(self.xmp) if self.xmp else None,
            photoshop=resources_with_thumbnail(self.photoshop, seen) if self.photoshop else None,
        )


_ORIENTATION = re.compile(rb'(tiff:Orientation(?:="|>))[2-8]')
_STATED = re.compile(rb'tiff:Orientation(?:="|>)([1-8])')
_XMP_GPS = re.compile(
    rb"""\s+\w+:GPS\w+\s*=\s*(?:"[^"]*"|'[^']*')|<(\w+:GPS\w+)(?:\s[^>]*)?(?:/>|>.*?</\1\s*>)""",
    re.DOTALL,
)
_XMP_THUMBNAILS = re.compile(rb"<((?:xmp|xap):Thumbnails)\b[^>]*>.*?</\1\s*>", re.DOTALL)


def bare_exif(block: bytes | None) -> bytes | None:
    """An EXIF block without the letters that JPEGs begin it with; None where there is none."""
    return block.removeprefix(b"Exif\0\0") if block else None


def _has_gps(xmp: bytes | None) -> bool:
    return xmp is not None and _XMP_GPS.search(xmp) is not None


def xmp_without_gps(xmp: bytes) -> bytes:
    """An XMP packet without attributes and elements of GPS (XMP specification 3, 2.4)."""
    return _XMP_GPS.sub(b"", xmp)


def xmp_without_thumbnails(xmp: bytes) -> bytes:
    """An XMP packet without its small pictures, which still show what was repaired."""
    return _XMP_THUMBNAILS.sub(b"", xmp)


def resources_with_thumbnail(resources: bytes, pixels: np.ndarray) -> bytes:
    """Image resources with their thumbnail made anew of pixels (H, W, 3) uint8, in its place.

    Where it does not fit, it is overwritten with zeros.
    """
    patched = bytearray(resources)
    for kind, start, end in _located(resources):
        if kind in _THUMBNAILS and end - start > _THUMBNAIL_HEADER:
            inner = start + _THUMBNAIL_HEADER
            fresh = fitted_jpeg(resources[inner:end], pixels) or b""
            patched[inner:end] = fresh.ljust(end - inner, b"\0")
    return bytes(patched)


def resources_of_iptc(iptc: bytes) -> bytes:
    """Image resources that hold IPTC's captions alone."""
    size = len(iptc).to_bytes(4, "big")
    return b"8BIM" + _IPTC.to_bytes(2, "big") + b"\0\0" + size + iptc + b"\0" * (len(iptc) % 2)


def _resources(data: bytes) -> list[tuple[int, bytes]]:
    return [(kind, data[start:end]) for kind, start, end in _located(data)]


def _located(data: bytes) -> list[tuple[int, int, int]]:
    """Kind, start and end of each resource (Adobe Photoshop file formats, image resources)."""
    found, position = [], 0
    while data[position : position + 4] == b"8BIM" and position + 12 <= len(data):
        kind = int.from_bytes(data[position + 4 : position + 6], "big")
        name = data[position + 6] + 1
        start = position + 6 + name + name % 2 + 4
        end = start + int.from_bytes(data[start - 4 : start], "big")
        if end > len(data):
            break
        found.append((kind, start, end))
        position = end + (end - start) % 2
    return found
