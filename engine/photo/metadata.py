"""What a file says of its picture, apart from EXIF's own structure: XMP, IPTC, comments."""

import re
from dataclasses import dataclass, replace

import numpy as np

from engine import exif as exif_tags
from engine import exif_thumbnail
from engine.depth import eight_bits
from engine.photo.colour_space import ColourSpace
from engine.photo.image_resources import iptc_of, resources_with_thumbnail
from engine.photo.location import (
    keyword_tells_place,
    resources_tell_place,
    resources_without_place,
    xmp_tells_place,
    xmp_without_place,
)
from engine.photo.provenance import Provenance, with_repair
from engine.photo.xmp_thumbnails import has_xmp_thumbnails, xmp_with_thumbnails


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
        return iptc_of(self.photoshop or b"")

    @property
    def orientation(self) -> int:
        """How the picture is to be turned, 1 to 8: EXIF's word, or else XMP's."""
        stated = exif_tags.orientation_of(self.exif)
        found = _STATED.search(self.xmp) if stated is None and self.xmp else None
        return int(found[1]) if found else stated or 1

    @property
    def has_gps(self) -> bool:
        """Whether it says where the photo was taken."""
        return (
            exif_tags.has_gps(self.exif)
            or xmp_tells_place(self.xmp)
            or xmp_tells_place(self.extended_xmp)
            or resources_tell_place(self.photoshop)
            or any(keyword_tells_place(keyword) for keyword, _ in self.text)
        )

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
        extended = None if xmp_tells_place(self.extended_xmp) else self.extended_xmp
        resources = resources_without_place(self.photoshop) if self.photoshop else None
        return replace(
            self,
            exif=exif_tags.without_gps(self.exif) if self.exif else None,
            xmp=xmp_without_place(self.xmp) if self.xmp else None,
            extended_xmp=extended,  # found by its digest, so it cannot be another
            photoshop=resources or None,
            text=tuple(said for said in self.text if not keyword_tells_place(said[0])),
        )

    def with_repair(self, repair: Provenance, room: int | None = None) -> "Metadata":
        """The same with XMP that tells of a repair, if it can and fits into `room` bytes."""
        return replace(self, xmp=with_repair(self.xmp, repair, room) or self.xmp)

    def with_thumbnails(self, pixels: np.ndarray) -> "Metadata":
        """The same with the thumbnails of pixels (H, W, 3), as the file stores them.

        XMP's extended part goes as a whole if it has some.
        """
        if not (self.exif or self.xmp or self.photoshop):
            return self
        seen, resources = eight_bits(pixels), self.photoshop
        return replace(
            self,
            exif=exif_thumbnail.with_thumbnail(self.exif, seen)[0] if self.exif else None,
            xmp=xmp_with_thumbnails(self.xmp, seen) if self.xmp else None,
            extended_xmp=None if has_xmp_thumbnails(self.extended_xmp) else self.extended_xmp,
            photoshop=resources_with_thumbnail(resources, seen) if resources else None,
        )


_ORIENTATION = re.compile(rb'(tiff:Orientation(?:="|>))[2-8]')
_STATED = re.compile(rb'tiff:Orientation(?:="|>)([1-8])')


def bare_exif(block: bytes | None) -> bytes | None:
    """An EXIF block without the letters that JPEGs begin it with; None where there is none."""
    return block.removeprefix(b"Exif\0\0") if block else None
