"""The labelled photos of shared/photos, and which half of them may be used for what.

`tune` is for choosing constants, for backgrounds to train on and for looking at; `report` is for
the figures that are told. A photo's half follows from its name alone.
"""

import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.errors import UnreadableInput

HALVES = ("tune", "report")

_COLUMNS = ("left_eye", "right_eye", "nose", "left_mouth", "right_mouth")


@dataclass(frozen=True, eq=False)
class LabelledPhoto:
    """A photo and the landmarks (5, 2) of its labelled faces, in photo pixels."""

    path: Path
    faces: tuple[np.ndarray, ...]

    checked: bool
    """False: nobody looked for faces, so that it has no labels says nothing."""


def half(name: str) -> str:
    """The half a photo belongs to, by a hash of its file name."""
    return HALVES[hashlib.sha256(name.encode()).digest()[0] % 2]


def labelled_photos(folder: Path, *halves: str) -> list[LabelledPhoto]:
    """The photos of `faces.csv` in its order, those of the given halves (all when none is given).

    Raises UnreadableInput when the folder has no such table.
    """
    table = folder / "faces.csv"
    if not table.is_file():
        raise UnreadableInput(f"{table} is missing: give the folder of the labelled photos.")
    faces: dict[str, list[np.ndarray]] = {}
    unchecked = set()
    with table.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found = faces.setdefault(row["photo"], [])
            if row["annotator"] == "unlabelled":
                unchecked.add(row["photo"])
            elif row["annotator"] != "none":
                points = [(row[f"{name}_x"], row[f"{name}_y"]) for name in _COLUMNS]
                found.append(np.array(points, np.float64))
    return [
        LabelledPhoto(folder / name, tuple(found), name not in unchecked)
        for name, found in faces.items()
        if half(name) in (halves or HALVES)
    ]
