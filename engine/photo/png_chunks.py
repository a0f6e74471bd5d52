"""The pieces that a PNG file is made of, and the blocks that ImageMagick hides in its texts."""

import re
import zlib
from dataclasses import dataclass

from engine.sentence import say

START = b"\x89PNG\r\n\x1a\n"
_PIXELS = (b"IDAT", b"fdAT")
TEXTS = (b"tEXt", b"zTXt", b"iTXt")
_RAW = "Raw profile type "
_PREFIXES = {b"Exif\0\0": "exif", b"http://ns.adobe.com/xap/1.0/\0": "xmp"}
"""What a JPEG's APP1 segments begin with, and what they hold then."""

_LONGEST = 1 << 25
"""Letters of a profile at most: more is a decompression bomb."""


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

    @property
    def keyword(self) -> str:
        """Of a text; "" for any other piece."""
        named = self.payload.split(b"\0", 1)[0] if self.kind in TEXTS else b""
        return named.decode("latin-1")


def chunks(data: bytes | bytearray) -> list[Chunk]:
    """A PNG file's pieces, the pixels' left out. Raises ValueError when it is not made like one."""
    if not data.startswith(START):
        raise ValueError(say("it does not start like a PNG"))
    found, position = [], len(START)
    while position + 12 <= len(data):
        size = int.from_bytes(data[position : position + 4], "big")
        kind = data[position + 4 : position + 8]
        if kind not in _PIXELS:
            found.append(Chunk(bytes(kind), bytes(data[position + 8 : position + 8 + size])))
        position += 12 + size
        if kind == b"IEND":
            break
    return found


@dataclass(frozen=True)
class Profile:
    """A block in hexadecimal text, ImageMagick's "raw profile"."""

    name: str
    """As the text's keyword has it: exif, APP1, xmp, iptc, 8bim, icc..."""

    prefix: bytes
    """What a JPEG begins the block with, where it is there."""

    block: bytes

    @property
    def kind(self) -> str:
        """What it holds: an APP1 is EXIF or XMP."""
        return _PREFIXES.get(self.prefix, self.name.lower())

    @property
    def chunk(self) -> Chunk:
        """As a PNG holds it, compressed."""
        data = self.prefix + self.block
        hexadecimal = data.hex()
        lines = "\n".join(hexadecimal[i : i + 72] for i in range(0, len(hexadecimal), 72))
        text = f"\n{self.name}\n{len(data):8}\n{lines}\n"
        packed = zlib.compress(text.encode("latin-1"))
        return Chunk(b"zTXt", f"{_RAW}{self.name}\0\0".encode("latin-1") + packed)


def is_raw(keyword: str) -> bool:
    """Whether a text with this keyword is a raw profile."""
    return keyword.startswith(_RAW)


def profile_in(part: Chunk) -> Profile | None:
    """The raw profile of a chunk; None for any other, or a damaged one."""
    if not is_raw(part.keyword) or part.kind == b"iTXt":
        return None
    said = part.payload.split(b"\0", 1)[1:]
    text = said[0] if said else b""
    if part.kind == b"zTXt":
        try:
            text = zlib.decompressobj().decompress(text[1:], _LONGEST)
        except zlib.error:
            return None
    found = re.fullmatch(rb"\s*[^\n]*\n\s*\d+\s+((?:[0-9a-fA-F]{2}\s*)+)", text)
    if found is None:
        return None
    block = bytes.fromhex(b"".join(found[1].split()).decode())
    prefix = next((start for start in _PREFIXES if block.startswith(start)), b"")
    return Profile(part.keyword[len(_RAW) :], prefix, block[len(prefix) :])
