"""Directories of tags as TIFF files and EXIF blocks hold them: found and patched where they lie.

Byte order, 42, the offset of the first directory; a directory is a count, entries of 12 bytes
(tag, type, count, value or where it is) and the offset of the next (TIFF 6.0, section 2). BigTIFF
has 43, wider numbers and entries of 20 bytes.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from engine.sentence import say

LONG = 4
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_SIZES |= {16: 8, 17: 8, 18: 8}
_WHOLE = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}

MOST = 1000
"""More directories in a row, or more entries than 64 of them have, are a damaged file."""


@dataclass(frozen=True)
class Layout:
    """How a file's numbers are written."""

    order: str
    """"<" or ">", as struct has it."""

    big: bool = False

    @property
    def entry(self) -> int:
        """Bytes of an entry."""
        return 20 if self.big else 12

    @property
    def pointer(self) -> str:
        """An offset, as struct has it."""
        return self.order + ("Q" if self.big else "I")

    @property
    def room(self) -> int:
        """Bytes of a value that lie in its entry."""
        return 8 if self.big else 4


@dataclass(frozen=True)
class Entry:
    """One tag: where its entry starts, and where its value lies."""

    tag: int
    kind: int
    count: int
    start: int
    value: int

    @property
    def size(self) -> int:
        """Bytes of the value."""
        return _SIZES.get(self.kind, 1) * self.count


@dataclass(frozen=True)
class Directory:
    """Its entries by tag, and where the offset of the next directory is written."""

    start: int
    entries: dict[int, Entry]
    link: int
    next: int


def layout_of(data: bytes | bytearray) -> tuple[Layout, int]:
    """Of a TIFF file or an EXIF block, and the offset of its first directory.

    Raises ValueError for anything else.
    """
    order = {b"II": "<", b"MM": ">"}.get(bytes(data[:2]))
    if order is None or len(data) < 16:
        raise ValueError(say("it is no TIFF structure"))
    version, first = struct.unpack_from(order + "HI", data, 2)
    if version == 43:
        return Layout(order, big=True), struct.unpack_from(order + "Q", data, 8)[0]
    return Layout(order), first


def directory(data: bytes | bytearray, layout: Layout, start: int) -> Directory:
    """The directory at an offset; entries whose value lies beyond the file are left out.

    Raises ValueError when it does not lie within the file.
    """
    try:
        (count,) = struct.unpack_from(layout.order + ("Q" if layout.big else "H"), data, start)
        first = start + (8 if layout.big else 2)
        link = first + layout.entry * count
        (following,) = struct.unpack_from(layout.pointer, data, link)
    except (struct.error, OverflowError) as error:  # an offset of 64 bits may be any number
        raise ValueError(say("a directory lies beyond the end of the file")) from error
    if count > 64 * MOST:
        raise ValueError(say("a directory has more entries than a file can"))
    entries: dict[int, Entry] = {}
    for at in range(first, link, layout.entry):
        tag, kind = struct.unpack_from(layout.order + "HH", data, at)
        (many,) = struct.unpack_from(layout.pointer, data, at + 4)
        value = at + 4 + layout.room
        size = _SIZES.get(kind, 1) * many
        if size > layout.room:
            (value,) = struct.unpack_from(layout.pointer, data, value)
        if value + size <= len(data):
            entries.setdefault(tag, Entry(tag, kind, many, at, value))
    return Directory(start, entries, link, following)


def directories(data: bytes | bytearray) -> Iterator[Directory]:
    """The chain of directories of a file: its pages, or a block's picture and thumbnail."""
    layout, start = layout_of(data)
    seen: set[int] = set()
    while start and start not in seen and len(seen) < MOST:
        seen.add(start)
        found = directory(data, layout, start)
        yield found
        start = found.next


def numbers(data: bytes | bytearray, layout: Layout, entry: Entry) -> tuple[int, ...]:
    """The whole numbers of an entry. Raises ValueError when it holds others."""
    if entry.kind not in _WHOLE:
        raise ValueError(say("tag {tag} holds no whole numbers", tag=entry.tag))
    return struct.unpack_from(f"{layout.order}{entry.count}{_WHOLE[entry.kind]}", data, entry.value)


def number(
    data: bytes | bytearray, layout: Layout, found: Directory, tag: int, default: int = 0
) -> int:
    """The first whole number of a tag, or the default where there is none."""
    entry = found.entries.get(tag)
    if entry is None or entry.kind not in _WHOLE or not entry.count:
        return default
    return numbers(data, layout, entry)[0]


def set_number(data: bytearray, layout: Layout, entry: Entry, value: int, index: int = 0) -> None:
    """Sets a whole number of an entry, in place. Raises ValueError when it has no room for it."""
    code = _WHOLE.get(entry.kind, "B")
    try:
        place = entry.value + index * struct.calcsize("=" + code)
        struct.pack_into(layout.order + code, data, place, value)
    except struct.error as error:
        raise ValueError(
            say("tag {tag} has no room for {value}", tag=entry.tag, value=value)
        ) from error


def shorten(data: bytearray, layout: Layout, entry: Entry, value: bytes) -> None:
    """Replaces an entry's value by one no longer, in its place; zeros fill what is left of it."""
    unit = _SIZES.get(entry.kind, 1)
    count = -(-len(value) // unit)
    value = value.ljust(entry.size, b"\0")
    data[entry.value : entry.value + entry.size] = value
    inline = entry.start + 4 + layout.room
    if count * unit <= layout.room < entry.size:  # then it lies in the entry itself
        data[entry.value : entry.value + entry.size] = bytes(entry.size)
        data[inline : inline + layout.room] = value[: layout.room]
    struct.pack_into(layout.pointer, data, entry.start + 4, count)


def move_with(data: bytearray, layout: Layout, found: Directory, entry: bytes) -> None:
    """Writes a directory of a file's chain anew at the end, with one entry more, as it lies there.

    Raises ValueError for one that is not in the chain.
    """
    wide = "Q" if layout.big else "H"
    first = found.start + struct.calcsize("=" + wide)
    rows = [data[at : at + layout.entry] for at in range(first, found.link, layout.entry)]
    tag = struct.Struct(layout.order + "H")
    rows = sorted((*rows, bytearray(entry)), key=lambda row: tag.unpack_from(row)[0])
    links = [8 if layout.big else 4, *(other.link for other in directories(data))]
    starts = [struct.unpack_from(layout.pointer, data, at)[0] for at in links]
    link = links[starts.index(found.start)]
    data += bytes(len(data) % 2)
    struct.pack_into(layout.pointer, data, link, len(data))
    data += struct.pack(layout.order + wide, len(rows)) + b"".join(rows)
    data += struct.pack(layout.pointer, found.next)


def remove(data: bytearray, layout: Layout, found: Directory, tag: int) -> None:
    """Takes a tag out of its directory, in place; no offset in the file changes."""
    entry = found.entries[tag]
    wide = "Q" if layout.big else "H"
    (count,) = struct.unpack_from(layout.order + wide, data, found.start)
    end = found.link + struct.calcsize(layout.pointer)
    data[entry.start : end - layout.entry] = data[entry.start + layout.entry : end]
    data[end - layout.entry : end] = bytes(layout.entry)
    struct.pack_into(layout.order + wide, data, found.start, max(count - 1, 0))
