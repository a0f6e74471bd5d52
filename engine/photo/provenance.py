"""What a file says of its own repairs, in XMP: read, and written into a packet that may be there.

`DigitalSourceType` is IPTC's (NewsCodes, digitalsourcetype), which search engines and newsrooms
read; the rest is ours, one entry a repair.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

import numpy as np

_SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/"
TRAINED = f"{_SOURCE}compositeWithTrainedAlgorithmicMedia"
"""A photo of which a part was made by a trained network."""

ALGORITHM = f"{_SOURCE}algorithmicallyEnhanced"
"""A photo corrected by an algorithm that was not trained."""

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_OURS = "urn:facemend:provenance#"
_OPEN = (
    f'<rdf:Description xmlns:rdf="{_RDF}" xmlns:Iptc4xmpExt="{_IPTC}" xmlns:facemend="{_OURS}" '
    "rdf:about="
)
_EMPTY_PACKET = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}"></rdf:RDF></x:xmpmeta>\n'
    '<?xpacket end="w"?>'
).encode()

_END = re.compile(rb"</[\w.-]+:RDF\s*>")
_ABOUT = re.compile(rb""":about\s*=\s*("[^"<]*"|'[^'<]*')""")
_STATED = re.compile(
    rb"""\s+[\w.-]+:DigitalSourceType\s*=\s*(?:"[^"]*"|'[^']*')"""
    rb"""|<([\w.-]+:DigitalSourceType|facemend:Repairs)(?:\s[^>]*)?(?:/>|>.*?</\1\s*>)""",
    re.DOTALL,
)
_EMPTIED = re.compile(re.escape(_OPEN).encode() + rb"""(?:"[^"]*"|'[^']*')>\s*</rdf:Description>""")
_PADDING = re.compile(rb"\s{2,}(?=<\?xpacket end)")


@dataclass(frozen=True)
class Provenance:
    """What one repair did to a photo."""

    method: str
    seed: int
    mask_sha256: str
    """`mask_sha256` of the mask it was given."""

    share: float
    """Of the photo's pixels, those that were generated: 0 to 1."""

    weights: dict[str, str] = field(default_factory=dict)
    """SHA-256 of each weight file used, by recipe; none for a fill that was not trained."""

    version: str = ""
    """The program's."""

    retouched: float = 0.0
    """Of the photo's pixels, those that were retouched by hand besides: 0 to 1."""


def mask_sha256(mask: np.ndarray) -> str:
    """Of a mask (H, W) bool, however it is stored: of `WIDTHxHEIGHT`, a line feed, and its pixels.

    Those row by row, eight to a byte, the first the highest bit.
    """
    height, width = mask.shape
    return hashlib.sha256(f"{width}x{height}\n".encode() + np.packbits(mask).tobytes()).hexdigest()


def repairs_stated(xmp: bytes | None) -> tuple[Provenance, ...]:
    """The repairs that an XMP packet tells of, the first first; () for a damaged packet, too."""
    root = _parsed(xmp)
    if root is None:
        return ()
    entries = root.findall(f".//{{{_OURS}}}Repairs/{{{_RDF}}}Seq/{{{_RDF}}}li")
    try:
        return tuple(_read(entry) for entry in entries)
    except ValueError:
        return ()


def source_type(xmp: bytes | None) -> str | None:
    """IPTC's DigitalSourceType of an XMP packet, a URI."""
    root = _parsed(xmp)
    if root is None:
        return None
    name = f"{{{_IPTC}}}DigitalSourceType"
    found = (one.text if one.tag == name else one.get(name) for one in root.iter())
    return next((value for value in found if value), None)


def with_repair(xmp: bytes | None, repair: Provenance, room: int | None = None) -> bytes | None:
    """The packet that tells of this repair too, all else to the byte; a new one for None.

    room: bytes it may have at most. None where it cannot be told: the packet is damaged, not in
    UTF-8, or too long.
    """
    repairs = (*repairs_stated(xmp), repair)
    packet = _EMPTIED.sub(b"", _STATED.sub(b"", xmp)) if xmp else _EMPTY_PACKET
    ends = list(_END.finditer(packet))
    if not ends:
        return None
    about = _ABOUT.search(packet)
    block = _block(repairs, about[1] if about else b'""')
    packet = packet[: ends[-1].start()] + block + packet[ends[-1].start() :]
    if room is not None and len(packet) > room:
        packet = _PADDING.sub(b"\n", packet)
    if room is not None and len(packet) > room:
        return None
    return packet if repairs_stated(packet) == repairs else None


def _block(repairs: Sequence[Provenance], about: bytes) -> bytes:
    source = TRAINED if any(repair.weights for repair in repairs) else ALGORITHM
    entries = "".join(_written(repair) for repair in repairs)
    return (
        _OPEN.encode()
        + about
        + (
            f"><Iptc4xmpExt:DigitalSourceType>{source}</Iptc4xmpExt:DigitalSourceType>"
            f"<facemend:Repairs><rdf:Seq>{entries}</rdf:Seq></facemend:Repairs></rdf:Description>"
        ).encode()
    )


def _written(repair: Provenance) -> str:
    facts = {
        "Method": repair.method,
        "Seed": str(repair.seed),
        "MaskSHA256": repair.mask_sha256,
        "GeneratedShare": repr(repair.share),
        "Version": repair.version,
        "RetouchedShare": repr(repair.retouched),
    }
    said = "".join(f"<facemend:{k}>{escape(v)}</facemend:{k}>" for k, v in facts.items())
    weights = "".join(
        f"<rdf:li rdf:parseType={quoteattr('Resource')}><facemend:Recipe>{escape(recipe)}"
        f"</facemend:Recipe><facemend:SHA256>{escape(sha256)}</facemend:SHA256></rdf:li>"
        for recipe, sha256 in repair.weights.items()
    )
    if weights:
        said += f"<facemend:Weights><rdf:Bag>{weights}</rdf:Bag></facemend:Weights>"
    return f'<rdf:li rdf:parseType="Resource">{said}</rdf:li>'


def _read(entry: ElementTree.Element) -> Provenance:
    """Raises ValueError for numbers that are none."""

    def said(element: ElementTree.Element, name: str) -> str:
        return element.findtext(f".//{{{_OURS}}}{name}", "")

    weights = entry.findall(f".//{{{_OURS}}}Weights/{{{_RDF}}}Bag/{{{_RDF}}}li")
    return Provenance(
        method=said(entry, "Method"),
        seed=int(said(entry, "Seed")),
        mask_sha256=said(entry, "MaskSHA256"),
        share=float(said(entry, "GeneratedShare")),
        weights={said(one, "Recipe"): said(one, "SHA256") for one in weights},
        version=said(entry, "Version"),
        retouched=float(said(entry, "RetouchedShare")),
    )


def _parsed(xmp: bytes | None) -> ElementTree.Element | None:
    """A packet as XML; None for a damaged one, or one with definitions, which XMP has not."""
    if not xmp or b"<!DOCTYPE" in xmp:
        return None
    try:
        return ElementTree.fromstring(xmp.strip(b"\0 \t\r\n"))
    except (ElementTree.ParseError, ValueError):
        return None
