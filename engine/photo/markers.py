"""The segments of a JPEG file (ITU-T T.81, annex B): found, kept, replaced."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.sentence import say

EOI, SOS, DQT, DRI, COM = 0xD9, 0xDA, 0xDB, 0xDD, 0xFE
APP0, APP1, APP2, APP13, APP14 = 0xE0, 0xE1, 0xE2, 0xED, 0xEE
FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""SOF0 to SOF15: how the picture is coded, and its components."""

PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})

EXIF = b"Exif\0\0"
XMP = b"http://ns.adobe.com/xap/1.0/\0"
ICC = b"ICC_PROFILE\0"
IRB = b"Photoshop 3.0\0"
PICTURES = b"MPF\0"
"""The index of several pictures in one file (CIPA DC-007)."""

LONGEST = 0xFFFF - 2


@dataclass(frozen=True)
class Segment:
    """A marker and what follows its length; of a scan, the coded data too (`scan`)."""

    marker: int
    payload: bytes
    scan: bytes = b""

    @property
    def data(self) -> bytes:
        """As it lies in a file."""
        size = (len(self.payload) + 2).to_bytes(2, "big")
        return bytes((0xFF, self.marker)) + size + self.payload + self.scan

    @property
    def is_metadata(self) -> bool:
        """Whether it says something of the picture, not how it is coded."""
        return APP0 <= self.marker <= 0xEF or self.marker == COM

    def holds(self, prefix: bytes) -> bool:
        """Whether it is an application's segment of that kind."""
        return self.is_metadata and self.payload.startswith(prefix)


def segments(data: bytes) -> tuple[list[Segment], int]:
    """The segments of a JPEG between SOI and EOI, and where what follows EOI starts.

    A file may end without EOI. Raises ValueError when it is not made like a JPEG.
    """
    found: list[Segment] = []
    position = 2
    if data[:2] != b"\xff\xd8":
        raise ValueError(say("it does not start like a JPEG"))
    while True:
        marker, position = _next_marker(data, position)
        if marker == EOI or position >= len(data):
            return found, position
        size = int.from_bytes(data[position : position + 2], "big")
        end = position + size
        if size < 2 or end > len(data):
            raise ValueError(say("a JPEG segment is cut short"))
        payload = data[position + 2 : end]
        position = _scan_end(data, end) if marker == SOS else end
        found.append(Segment(marker, payload, data[end:position]))


def joined(parts: Iterator[Segment] | list[Segment]) -> bytes:
    """A JPEG file of segments."""
    return b"\xff\xd8" + b"".join(part.data for part in parts) + b"\xff\xd9"


def split(marker: int, prefix: bytes, value: bytes) -> list[Segment]:
    """A value in as many segments as it needs, each with the prefix (Photoshop's way)."""
    room = LONGEST - len(prefix)
    return [
        Segment(marker, prefix + value[start : start + room])
        for start in range(0, len(value), room)
    ]


def icc_segments(profile: bytes) -> list[Segment]:
    """A colour profile in numbered segments (ICC.1:2022, B.4)."""
    room = LONGEST - len(ICC) - 2
    parts = [profile[start : start + room] for start in range(0, len(profile), room)]
    return [Segment(APP2, ICC + bytes((i + 1, len(parts))) + part) for i, part in enumerate(parts)]


def _next_marker(data: bytes, position: int) -> tuple[int, int]:
    """The marker at a position, fill bytes skipped, and where its segment goes on."""
    start = data.find(b"\xff", position)
    while 0 <= start < len(data) - 1 and data[start + 1] == 0xFF:
        start += 1
    if start < 0 or start + 1 >= len(data):
        return EOI, len(data)
    return data[start + 1], start + 2


def _scan_end(data: bytes, position: int) -> int:
    """Where the coded data that starts at a position ends: at a marker that is not a restart."""
    while True:
        position = data.find(b"\xff", position)
        if position < 0 or position + 1 >= len(data):
            return len(data)
        follows = data[position + 1]
        if follows != 0 and follows != 0xFF and not 0xD0 <= follows <= 0xD7:
            return position
        position += 1 if follows == 0xFF else 2
