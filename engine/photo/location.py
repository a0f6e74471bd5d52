"""Where a photo was taken, as XMP, IPTC's captions and a PNG's texts say it: found, and removed.

Coordinates, and names of places: cities, streets, countries. Where the photographer lives (IPTC's
contact) is something else and stays. EXIF's coordinates are `engine.exif`'s.
"""

import re

from engine import exif as exif_tags
from engine.photo.image_resources import EXIF, IPTC, XMP, edited_resources

_XMP_NAMES: dict[bytes, tuple[bytes, tuple[bytes, ...]]] = {
    b"http://ns.adobe.com/photoshop/1.0/": (b"photoshop", (b"City", b"State", b"Country")),
    b"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": (
        b"Iptc4xmpCore",
        (b"Location", b"CountryCode"),
    ),
    b"http://iptc.org/std/Iptc4xmpExt/2008-02-29/": (
        b"Iptc4xmpExt",
        (b"LocationCreated", b"LocationShown"),
    ),
    b"http://ns.adobe.com/xmp/1.0/DynamicMedia/": (b"xmpDM", (b"shotLocation",)),
    b"http://www.dji.com/drone-dji/1.0/": (b"drone-dji", (b"AbsoluteAltitude",)),
}
"""By namespace: its usual prefix, and its properties that name a place."""

_GPS = rb"[\w.-]+:(?i:gps)\w*"
_EMPTY_DESCRIPTION = re.compile(
    rb"""(?<!\s)\s*<([\w.-]+:Description)(?=[^>]*:about)"""
    rb"""(?:\s+(?:xmlns:[\w.-]+|[\w.-]+:about)\s*=\s*(?:"[^"]*"|'[^']*'))+\s*"""
    rb"""(?:/>|>\s*</\1\s*>)"""
)

_IPTC_START, _IPTC_EXTENDED = 0x1C, 0x8000
_IPTC_PLACES = frozenset((2, kind) for kind in (26, 27, 90, 92, 95, 100, 101))
"""Record and dataset of content location code and name, city, sub-location, province or state,
country code and name (IPTC IIM 4.2, chapter 6)."""

_KEYWORD = re.compile(
    r"(?:[\w-]+:)*(?:gps\w*|city|country|countrycode|location|sub-?location)|photoshop:state",
    re.IGNORECASE,
)


def xmp_tells_place(xmp: bytes | None) -> bool:
    """Whether an XMP packet says where the photo was taken."""
    return xmp is not None and _places_in(xmp).search(xmp) is not None


def xmp_without_place(xmp: bytes) -> bytes:
    """An XMP packet without properties that say where the photo was taken.

    Attributes and elements (XMP specification 3, 2.4), structures with all that is in them; a
    description in which nothing else was goes, too.
    """
    bare, count = _places_in(xmp).subn(b"", xmp)
    return _EMPTY_DESCRIPTION.sub(b"", bare) if count else xmp


def iptc_without_place(iptc: bytes) -> bytes:
    """IPTC's captions without the datasets that name a place."""
    kept, position = [], 0
    while position + 5 <= len(iptc) and iptc[position] == _IPTC_START:
        size = int.from_bytes(iptc[position + 3 : position + 5], "big")
        start = position + 5
        if size & _IPTC_EXTENDED:  # the length of the length
            start += size & ~_IPTC_EXTENDED
            size = int.from_bytes(iptc[position + 5 : start], "big")
        end = min(start + size, len(iptc))
        if (iptc[position + 1], iptc[position + 2]) not in _IPTC_PLACES:
            kept.append(iptc[position:end])
        position = end
    return b"".join((*kept, iptc[position:]))


def resources_tell_place(resources: bytes | None) -> bool:
    """Whether image resources say where the photo was taken."""
    return resources is not None and resources_without_place(resources) != resources


def resources_without_place(resources: bytes) -> bytes:
    """Image resources without the place, in IPTC's captions and in copies of EXIF and XMP."""
    edits = {
        IPTC: iptc_without_place,
        EXIF: exif_tags.without_gps,
        XMP: xmp_without_place,
    }
    return edited_resources(resources, edits)


def keyword_tells_place(keyword: str) -> bool:
    """Whether a PNG's text with this keyword says where the photo was taken."""
    return _KEYWORD.fullmatch(keyword) is not None


def _places_in(xmp: bytes) -> re.Pattern[bytes]:
    """What finds attributes and elements of places, whatever prefixes the packet gives them."""
    names = [_GPS]
    for space, (usual, properties) in _XMP_NAMES.items():
        stated = re.findall(rb"xmlns:([\w.-]+)\s*=\s*[\"']" + re.escape(space) + rb"[\"']", xmp)
        prefixes = b"|".join(re.escape(prefix) for prefix in sorted({usual, *stated}))
        names.append(b"(?:" + prefixes + b"):(?:" + b"|".join(properties) + b")")
    name = b"(?:" + b"|".join(names) + b")"
    return re.compile(
        rb"(?<!\s)\s+" + name + rb"""\s*=\s*(?:"[^"]*"|'[^']*')"""
        rb"|<(" + name + rb")(?:\s[^>]*?)?(?:/>|>.*?</\1\s*>)",
        re.DOTALL,
    )
