"""Measured values, a number a face, kept in a file so that only what changed is measured anew."""

import base64
import json
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from engine.errors import UnreadableInput
from engine.files import write_atomically

FORMAT = 1
_DIGITS = 4


@dataclass(frozen=True)
class Key:
    """What the values of a cell depend on: while it is the same they hold."""

    method: str
    hole: str
    split: str
    faces: str
    """Fingerprint of the split's names in their order; face i is the i-th of them."""

    weights: str = ""
    """SHA-256 of the weight file; empty without."""

    settings: str = ""
    version: int = 1
    """Raised by hand when the method's code answers differently."""

    @property
    def place(self) -> tuple[str, str, str]:
        """The cell of the table."""
        return self.method, self.hole, self.split


@dataclass
class Cell:
    """Values by name, each a list with a number a face, the first face first."""

    key: Key
    machine: str
    """Where the seconds were taken."""

    values: dict[str, list[float]] = field(default_factory=dict)

    embeddings: np.ndarray | None = None
    """(n, 128) float16 of the first completions, until the distance of all of them is known."""

    frechet: float | None = None
    """The distance between the first `engine.bench.judge.JUDGED` completions and originals."""

    def __len__(self) -> int:
        return len(next(iter(self.values.values()), []))

    def add(self, face: dict[str, float], embedding: np.ndarray | None = None) -> None:
        """The next face's values, rounded to four digits, all at once or not at all.

        embedding: (128,) of its completion. ValueError if a value is not finite or they are not
        the values of the faces before.
        """
        for name, value in face.items():
            if not math.isfinite(value):
                raise ValueError(f"{self.key.method}, {self.key.hole}: {name} is {value}")
        if self.values and self.values.keys() != face.keys():
            raise ValueError(f"{self.key.method}, {self.key.hole}: not the values of other faces")
        self.values = {
            name: [*self.values.get(name, []), float(f"{value:.{_DIGITS}g}")]
            for name, value in face.items()
        }
        if embedding is not None and self.frechet is None:
            before = np.empty((0, len(embedding))) if self.embeddings is None else self.embeddings
            self.embeddings = np.vstack([before, embedding]).astype(np.float16)


class Results:
    """The cells of a file (JSON, a cell a line), at most one a place."""

    def __init__(self, path: Path) -> None:
        """Raises UnreadableInput when there is a file and it is not one of these."""
        self.path = path
        self._cells: dict[tuple[str, str, str], Cell] = {}
        if path.exists():
            for cell in _read(path):
                self._cells[cell.key.place] = cell

    def current(self, key: Key) -> Cell | None:
        """The cell that was measured under this very key, if any."""
        cell = self._cells.get(key.place)
        return cell if cell is not None and cell.key == key else None

    def put(self, cell: Cell) -> None:
        """Takes the place of what was measured there before."""
        self._cells[cell.key.place] = cell

    def seconds(self, method: str) -> list[float]:
        """All that a method's faces took, whatever the hole and the weights."""
        return [
            value
            for cell in self._cells.values()
            if cell.key.method == method
            for value in cell.values.get("seconds", [])
        ]

    def save(self) -> None:
        """Writes the file atomically."""
        cells = sorted(self._cells.values(), key=lambda cell: cell.key.place)
        lines = [json.dumps(_entry(cell), separators=(",", ":"), allow_nan=False) for cell in cells]
        text = f'{{"format":{FORMAT},"cells":[\n' + ",\n".join(lines) + "\n]}\n"
        write_atomically(self.path, text.encode(), overwrite=True)


def _read(path: Path) -> list[Cell]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["format"] != FORMAT:
            raise ValueError(f"format {document['format']}")
        return [_cell(**entry) for entry in document["cells"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UnreadableInput(
            f"{path}: not a file of results ({error}); move it away to measure anew."
        ) from error


def _entry(cell: Cell) -> dict[str, Any]:
    entry: dict[str, Any] = {**vars(cell.key), "machine": cell.machine, "values": cell.values}
    if cell.embeddings is not None:
        entry["embeddings"] = base64.b64encode(cell.embeddings.astype("<f2").tobytes()).decode()
    if cell.frechet is not None:
        entry["frechet"] = cell.frechet
    return entry


def _cell(
    machine: str,
    values: dict[str, list[float]],
    embeddings: str | None = None,
    frechet: float | None = None,
    **key: Any,
) -> Cell:
    if len({len(column) for column in values.values()}) > 1:
        raise ValueError("columns of different lengths")
    cell = Cell(Key(**key), machine, values, frechet=frechet)
    if embeddings is not None:
        numbers = np.frombuffer(base64.b64decode(embeddings, validate=True), "<f2")
        cell.embeddings = numbers.reshape(len(cell), -1)
    return cell
