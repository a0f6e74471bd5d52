"""A small ICC profile of primaries and a curve, for colours that a file tells without one.

ICC.1:2022: 7.2 (header), 9.2 (tags), 10 (their types), Annex E (adaptation to D50).
"""

import struct

import numpy as np

Chromaticity = tuple[float, float]
Curve = tuple[float, ...]
"""From coded to linear: the exponent g, or g, a, b, c, d of ICC.1's 10.18 (type 3)."""

_D50 = (0.9642, 1.0, 0.8249)
_BRADFORD = np.array(
    ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
)
_VERSION = 0x04400000
_FUNCTIONS = {1: 0, 5: 3}
"""The type of a curve by how many parameters it has."""

_LARGEST = 1 << 15


def matrix_profile(
    name: str,
    white: Chromaticity,
    primaries: tuple[Chromaticity, Chromaticity, Chromaticity],
    curve: Curve,
    *,
    grey: bool,
) -> bytes:
    """A display profile of RGB, or of grey values with that curve.

    Raises ValueError for primaries that span no colours, or numbers that a profile cannot hold.
    """
    try:
        columns = np.stack([_xyz(*colour) for colour in primaries], axis=1)
        columns *= np.linalg.solve(columns, _xyz(*white))
        seen = _BRADFORD @ _xyz(*white)
        adapted = np.linalg.inv(_BRADFORD) @ np.diag(_BRADFORD @ _D50 / seen) @ _BRADFORD
    except (ZeroDivisionError, np.linalg.LinAlgError) as error:
        raise ValueError("primaries span no colours") from error
    columns = adapted @ columns
    # infinite and undefined ones are no less than it, either
    if not (np.abs((columns, adapted)) < _LARGEST).all() or not max(curve) < _LARGEST:
        raise ValueError("numbers beyond a profile's")
    response = b"para" + struct.pack(">IHH", 0, _FUNCTIONS[len(curve)], 0) + _fixed(curve)
    tags = {
        b"desc": _text(name),
        b"cprt": _text("No copyright"),
        b"wtpt": _located(_D50),
        b"chad": b"sf32" + bytes(4) + _fixed(adapted.ravel()),
    }
    if grey:
        tags[b"kTRC"] = response
    else:
        for letter, column in zip(b"rgb", columns.T, strict=True):
            tags[bytes((letter,)) + b"XYZ"] = _located(column)
            tags[bytes((letter,)) + b"TRC"] = response
    return _file(b"GRAY" if grey else b"RGB ", tags)


def _file(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    place = 128 + 4 + 12 * len(tags)
    table, blocks = [struct.pack(">I", len(tags))], bytearray()
    for kind, block in tags.items():
        table.append(struct.pack(">4sII", kind, place + len(blocks), len(block)))
        blocks += block + bytes(-len(block) % 4)
    header = struct.pack(">II", place + len(blocks), 0) + struct.pack(">I", _VERSION)
    header += b"mntr" + space + b"XYZ " + struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp"
    header += bytes(28) + _fixed(_D50)
    return header.ljust(128, b"\0") + b"".join(table) + bytes(blocks)


def _xyz(x: float, y: float) -> np.ndarray:
    return np.array((x / y, 1.0, (1 - x - y) / y))


def _fixed(values: np.ndarray | tuple[float, ...]) -> bytes:
    """As s15Fixed16 numbers."""
    return b"".join(struct.pack(">i", round(float(value) * 65536)) for value in values)


def _located(colour: np.ndarray | tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(colour)


def _text(words: str) -> bytes:
    coded = words.encode("utf-16-be")
    return b"mluc" + struct.pack(">III4sII", 0, 1, 12, b"enUS", len(coded), 28) + coded
