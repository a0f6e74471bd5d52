"""Pictures that are sharp to the pixel, for what makes detail."""

from pathlib import Path

import numpy as np

from engine.shards import load_faces, read_index
from engine.sharp_faces import sharp_faces

_WINDOWS = 4
_SHARPNESS, _LARGEST_SCALE = 300.0, 0.8
"""Of the shards' faces those are taken whose Laplacian has at least this variance, and which were
made smaller at least so much."""


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
