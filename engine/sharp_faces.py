"""The faces of `sharp256.zip`: few, but sharp at 256x256."""

import csv
import zipfile
from pathlib import Path

import cv2
import numpy as np

from engine.errors import UnreadableInput

_SHARP = "sharp256"


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
