"""Files damaged at random, the same each time: bits, numbers, pieces; and checksums put right."""

import io
import json
import random
import zipfile
import zlib
from collections.abc import Callable, Sequence
from typing import Any

_EDGES = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
_HEADER = 400
"""Bytes in which half of the damage is done: there is what decoders believe."""

_ZIP = b"PK\3\4"
_ODD: tuple[Any, ...] = (
    None,
    -1,
    0,
    1,
    2**40,
    -0.5,
    1e300,
    "",
    "x" * 100,
    "../x",
    [],
    {},
    [[]],
    True,
)
_PNG = b"\x89PNG\r\n\x1a\n"


def mutated(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """A file damaged in one to eight places; `others`: files of its kind to take pieces from."""
    if data[8:9] == b"{" and chance.random() < 0.5:
        return _header_changed(data, chance)
    if data.startswith(_ZIP) and chance.random() < 0.8:
        return _member_changed(data, others, chance)
    damaged = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 2, 4, 8))):
        if damaged:
            chance.choice(_DAMAGES)(damaged, others, chance)
    if data.startswith(_PNG) and chance.random() < 0.8:
        _check(damaged)
    return bytes(damaged)


def _place(data: bytearray, chance: random.Random) -> int:
    near = chance.random() < 0.5
    return chance.randrange(min(len(data), _HEADER) if near else len(data))


def _flip(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    data[_place(data, chance)] ^= 1 << chance.randrange(8)


def _byte(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    data[_place(data, chance)] = chance.randrange(256)


def _number(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    """A number at the edge of what fits, or near what was there."""
    size, at = chance.choice((2, 4, 8)), _place(data, chance)
    order = chance.choice(("little", "big"))
    there = int.from_bytes(data[at : at + size], order)
    value = chance.choice((*_EDGES, there + 1, there - 1, there * 2, chance.getrandbits(8 * size)))
    data[at : at + size] = (value % (1 << 8 * size)).to_bytes(size, order)


def _cut(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    del data[_place(data, chance) :]


def _removed(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    at = _place(data, chance)
    del data[at : at + chance.randint(1, 32)]


def _repeated(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    at = _place(data, chance)
    data[at:at] = data[at : at + chance.randint(1, 64)] * chance.randint(1, 4)


def _noise(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    at = _place(data, chance)
    data[at : at + chance.randint(1, 32)] = chance.randbytes(chance.randint(1, 32))


def _blank(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    at, size = _place(data, chance), chance.randint(1, 64)
    data[at : at + size] = bytes((chance.choice((0, 255)),)) * len(data[at : at + size])


def _spliced(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    """A piece of another file: at the same place, or anywhere."""
    other = chance.choice(others)
    size, at = chance.randint(1, 256), _place(data, chance)
    source = at if chance.random() < 0.5 else chance.randrange(len(other))
    data[at : at + size] = other[source : source + size]


_DAMAGES: tuple[Callable[[bytearray, Sequence[bytes], random.Random], None], ...] = (
    _flip,
    _byte,
    _number,
    _number,
    _cut,
    _removed,
    _repeated,
    _noise,
    _blank,
    _spliced,
)


def _check(data: bytearray) -> None:
    """A PNG's checksums put right, or nearly every damage ends at one."""
    at = len(_PNG)
    while at + 12 <= len(data):
        end = at + 8 + int.from_bytes(data[at : at + 4], "big")
        if end + 4 > len(data):
            return
        data[end : end + 4] = zlib.crc32(data[at + 4 : end]).to_bytes(4, "big")
        at = end + 4


def _header_changed(data: bytes, chance: random.Random) -> bytes:
    """A safetensors file whose header says other names, types, shapes or offsets."""
    size = int.from_bytes(data[:8], "little")
    header, tensors = json.loads(data[8 : 8 + size]), data[8 + size :]
    name = chance.choice(list(header))
    entry = header[name]
    if name == "__metadata__":
        key = chance.choice(list(entry))
        said = json.loads(entry[key])
        inner = chance.choice(list(said))
        if isinstance(said[inner], dict) and said[inner] and chance.random() < 0.7:
            said[inner][chance.choice(list(said[inner]))] = chance.choice(_ODD)
        else:
            said[inner] = chance.choice(_ODD)
        entry[key] = json.dumps(said)
    else:
        how = chance.randrange(5)
        if how == 0:
            entry["dtype"] = chance.choice(("F64", "I64", "BOOL", "BF16", "F8_E4M3", "U8", "?"))
        elif how == 1:
            entry["shape"] = [chance.choice((0, 1, -1, 2**31, 2**62, *entry["shape"]))] * 3
        elif how == 2:
            entry["data_offsets"] = [0, chance.choice((0, 1, len(tensors), 2**63, 2**64))]
        elif how == 3:
            header[name + "?"] = header.pop(name)
        else:
            del header[name]
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + tensors


def _member_changed(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """A zip one of whose files is damaged, its checksums right: its JSON, if it has any, mostly."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    texts = [name for name in parts if name.endswith(".json")]
    if texts and chance.random() < 0.8:
        name = chance.choice(texts)
        document = json.loads(parts[name])
        for _ in range(chance.choice((1, 1, 2, 4))):
            _leaf_changed(document, chance)
        parts[name] = json.dumps(document).encode()
    else:
        name = chance.choice(list(parts))
        parts[name] = mutated(parts[name], [*parts.values()], chance)
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return changed.getvalue()


def _leaf_changed(node: Any, chance: random.Random) -> None:
    """Something in a JSON document made odd, near what it was, doubled or taken away."""
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            return
        key = chance.choice(keys)
        if not isinstance(node[key], (dict, list)) or chance.random() < 0.15:
            break
        node = node[key]
    value, how = node[key], chance.randrange(4)
    if how == 0:
        del node[key]
    elif how == 1 and isinstance(node, list):
        node.append(value)
    elif how == 2 and isinstance(value, (int, float)):
        node[key] = value + chance.choice((-1, 1, 0.5, 2**31))
    else:
        node[key] = chance.choice(_ODD)
