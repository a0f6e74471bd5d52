"""Faces that are sharp to the pixel: those of `sharp256.zip`, few but large, and of the shards."""

import csv
import zipfile
from pathlib import Path

import cv2
import numpy as np

from engine.errors import UnreadableInput
from engine.shards import load_faces, read_index

_SHARP = "sharp256"
_WINDOWS = 4
_SHARPNESS, _LARGEST_SCALE = 300.0, 0.8
"""Of the shards' faces those are taken whose Laplacian has at least this variance, and which were
made smaller at least so much."""


def sharp_faces(data: Path, split: str) -> list[np.ndarray]:
    """The faces of `sharp256.zip`, (256, 256, 3) uint8 RGB, those of a split."""
    table, archive = data / f"{_SHARP}.csv", data / f"{_SHARP}.zip"
    for path in (table, archive):
        if not path.is_file():
            raise UnreadableInput(f"{path} is missing: give the folder of the face shards.")
    with table.open(newline="", encoding="utf-8") as file:
        names = [row["name"] for row in csv.DictReader(file) if row["split"] == split]
    with zipfile.ZipFile(archive) as packed:
        return [decoded(packed.read(name), f"{archive}: {name}") for name in names]


def decoded(data: bytes, name: str) -> np.ndarray:
    """(H, W, 3) uint8 RGB of a file's bytes; UnreadableInput if it is no picture."""
    image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR_RGB)
    if image is None:
        raise UnreadableInput(f"{name} is not a picture: put it back.")
    return image


def sharp_crops(data: Path, split: str, side: int, cache: Path) -> np.ndarray:
    """Pictures with detail down to the pixel, for what makes detail: (N, side, side, 3) uint8.

    Windows of `sharp256.zip`'s faces, four a face, and whole faces of the shards that are sharp
    and were not enlarged. data, cache: see `load_faces`. Raises UnreadableInput as it does.
    """
    random = np.random.default_rng(0)
    windows = []
    for face in sharp_faces(data, split):
        for y, x in random.integers(0, 256 - side + 1, (_WINDOWS, 2)):
            windows.append(face[y : y + side, x : x + side])
    chosen = [
        i
        for i, row in enumerate(read_index(data, split))
        if float(row["sharpness"]) >= _SHARPNESS and float(row["scale"]) <= _LARGEST_SCALE
    ]
    faces = load_faces(data, split, side, cache)
    return np.concatenate((np.stack(windows), faces[chosen]))
