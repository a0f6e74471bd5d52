"""The boxes that JPEG 2000, HEIC and AVIF files are made of (ISO base media, JP2)."""

from collections.abc import Iterator
from dataclasses import dataclass

XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
"""What the boxes begin with that hold XMP (XMP specification 3, 1.1)."""


_HDR = (b"mdcv", b"clli", b"amve", b"tmap")
"""Mastering display, light level, surroundings, gain map (ISO 14496-12, HEIF)."""


@dataclass(frozen=True)
class Box:
    """A kind of four letters and what is inside."""

    kind: bytes
    payload: bytes

    @property
    def data(self) -> bytes:
        """As it lies in a file."""
        size = len(self.payload) + 8
        if size < 1 << 32:
            return size.to_bytes(4, "big") + self.kind + self.payload
        return b"\0\0\0\1" + self.kind + (size + 8).to_bytes(8, "big") + self.payload

    def holds(self, identifier: bytes) -> bool:
        """Whether it is a box of that identifier (`uuid`)."""
        return self.kind == b"uuid" and self.payload.startswith(identifier)


def states_hdr(data: bytes) -> bool:
    """Whether a HEIC or AVIF says how its high dynamic range is to be shown."""
    described = (box.payload for box in boxes(data) if box.kind == b"meta")
    return any(kind in payload for payload in described for kind in _HDR)


def boxes(data: bytes) -> Iterator[Box]:
    """The boxes side by side in a file or in another box."""
    position = 0
    while position + 8 <= len(data):
        size = int.from_bytes(data[position : position + 4], "big")
        kind, start = data[position + 4 : position + 8], position + 8
        if size == 1:
            size = int.from_bytes(data[position + 8 : position + 16], "big")
            start = position + 16
        end = len(data) if size == 0 else position + size
        if end < start:
            return
        yield Box(kind, data[start:end])
        position = end
