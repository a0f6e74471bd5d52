"""A JPEG's own numbers, its quantised DCT coefficients, read and written without loss.

By jpeglib, which brings libjpeg-turbo and mozjpeg: Pillow and OpenCV know pixels alone. What is
not repaired keeps its coefficients, so it decodes to what it was, however often it is saved.
Where there is no wheel of jpeglib, a JPEG is encoded anew, and that is announced.
"""

import importlib.util
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.photo.markers import (
    APP14,
    DQT,
    DRI,
    FRAMES,
    PROGRESSIVE,
    SOS,
    Segment,
    joined,
    segments,
)
from engine.sentence import say

INSTALLED = importlib.util.find_spec("jpeglib") is not None

_LIBRARY = threading.Lock()
"""jpeglib's choice of a library is one for the whole process."""

_PLAIN, _PROGRESSIVE = "turbo210", "mozjpeg403"
"""mozjpeg writes progressive files; libjpeg-turbo is faster where that is not wanted."""

_OPTIMAL = ["+OPTIMIZE_CODING"]
_FAILURES = (OSError, KeyError, IndexError, AttributeError)
"""What jpeglib raises on a file it does not understand."""

_DHT = 0xC4
_CODED = frozenset({DQT, _DHT, 0xCC, DRI, APP14, SOS}) | FRAMES
"""What jpeglib is given of a file: what it needs to decode it, and no more."""


@dataclass(frozen=True, eq=False)
class Coefficients:
    """One array and one quantisation table a component."""

    blocks: tuple[np.ndarray, ...]
    """(rows, columns, 8, 8) int16."""

    tables: tuple[np.ndarray, ...]
    """(8, 8) uint16."""

    sampling: tuple[tuple[int, int], ...]
    """Vertical and horizontal sampling factors."""

    @property
    def count(self) -> int:
        """Blocks in all components."""
        return sum(part.shape[0] * part.shape[1] for part in self.blocks)


def read_coefficients(data: bytes) -> Coefficients:
    """Of a JPEG file. Raises ValueError when jpeglib cannot read it, or is not installed."""
    if not INSTALLED:
        raise ValueError(say("jpeglib is not installed"))
    import jpeglib

    coded = joined([part for part in segments(data)[0] if part.marker in _CODED])
    try:
        with _LIBRARY, jpeglib.version(_PLAIN), tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "read.jpg"
            path.write_bytes(coded)
            jpeg = jpeglib.read_dct(path)
            jpeg.load()
    except _FAILURES as error:
        raise ValueError(say("its coefficients cannot be read ({error})", error=error)) from error
    channels = [jpeg.Y, jpeg.Cb, jpeg.Cr, jpeg.K][: jpeg.num_components]
    return Coefficients(
        blocks=tuple(channels),
        tables=tuple(jpeg.get_component_qt(i).copy() for i in range(len(channels))),
        sampling=tuple((int(v), int(h)) for v, h in jpeg.samp_factor[: len(channels)]),
    )


def with_coefficients(data: bytes, fresh: Coefficients) -> bytes:
    """The JPEG file with other coefficients: its metadata, tables and kind of coding are kept.

    Huffman tables are made anew and the best for the data. Raises ValueError when it cannot be
    written.
    """
    parts = segments(data)[0]
    frame = next(part for part in parts if part.marker in FRAMES)
    progressive = frame.marker in PROGRESSIVE
    library = _PROGRESSIVE if progressive else _PLAIN
    try:
        with _LIBRARY, tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "written.jpg"
            if len(fresh.blocks) == 4:
                scans = _four_scans(path, frame, fresh, library)
            else:
                scans = _scans(path, parts, fresh, library, _names(frame))
    except _FAILURES as error:
        raise ValueError(
            say("its coefficients cannot be written ({error})", error=error)
        ) from error
    if frame.marker not in (0xC0, 0xC1, 0xC2):  # arithmetic coding has become Huffman's
        frame = Segment(0xC2 if progressive else 0xC1, frame.payload)
    kept = [part for part in parts if part.is_metadata]
    tables = [part for part in parts if part.marker == DQT]
    return joined([*kept, *tables, frame, *scans])


def _scans(
    path: Path, parts: list[Segment], fresh: Coefficients, library: str, names: bytes
) -> list[Segment]:
    """The scans of the file's components with other coefficients, which are called `names`."""
    import jpeglib

    with jpeglib.version(library):
        path.write_bytes(joined([part for part in parts if part.marker in _CODED]))
        jpeg = jpeglib.read_dct(path)  # only looks at the header until it is asked for more
        jpeg.Y = fresh.blocks[0]
        if len(fresh.blocks) == 3:
            jpeg.Cb, jpeg.Cr = fresh.blocks[1:]
        jpeg.qt = np.stack(fresh.tables)
        jpeg.quant_tbl_no = list(range(len(fresh.tables)))
        jpeg.write_dct(str(path), flags=_OPTIMAL)
    written = segments(path.read_bytes())[0]
    given = _names(next(part for part in written if part.marker in FRAMES))
    return [_renamed(part, given, names) for part in written if part.marker in (_DHT, SOS)]


def _four_scans(path: Path, frame: Segment, fresh: Coefficients, library: str) -> list[Segment]:
    """The same of four components, each in scans of its own.

    jpeglib does not write the fourth; but a component's own scans are those of a grey picture.
    """
    import jpeglib

    scans = []
    for i, (blocks, table) in enumerate(zip(fresh.blocks, fresh.tables, strict=True)):
        with jpeglib.version(_PLAIN):
            jpeglib.from_dct(blocks, qt=table[None]).write_dct(str(path))
        parts = segments(path.read_bytes())[0]
        alone = Coefficients((blocks,), (table,), ((1, 1),))
        scans += _scans(path, parts, alone, library, _names(frame)[i : i + 1])
    return scans


def _names(frame: Segment) -> bytes:
    """The identifiers of a frame's components, a byte each."""
    return frame.payload[6 : 6 + 3 * frame.payload[5] : 3]


def _renamed(part: Segment, given: bytes, names: bytes) -> Segment:
    """A scan whose components have other identifiers."""
    if part.marker != SOS:
        return part
    payload = bytearray(part.payload)
    for at in range(1, 1 + 2 * payload[0], 2):
        payload[at] = names[given.index(payload[at])]
    return Segment(SOS, bytes(payload), part.scan)
