"""Aligned face shards (zips of pictures and an `index.csv`) as arrays in memory."""

import csv
import hashlib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from tqdm import tqdm

from engine.alignment import CANONICAL_FRAME, Frame, canonical_landmarks, cut, fit
from engine.errors import UnreadableInput


def load_faces(
    folder: Path,
    split: str,
    side: int,
    cache: Path | None = None,
    frame: Frame = CANONICAL_FRAME,
) -> np.ndarray:
    """All faces of a split: (N, side, side, 3) uint8 RGB, in the order of `index.csv`.

    Another frame than the canonical one is cut out of each face as out of a photo. Decoded faces
    are kept in `cache` (a folder) as a plain array, read back memory-mapped. Raises
    UnreadableInput when the folder has no index, a shard is missing or a face is broken.
    """
    rows = read_index(folder, split)
    kept = cache / f"{_folder_name(folder)}-{split}-{_cut_name(side, frame)}.npy" if cache else None
    if kept and kept.exists() and kept.stat().st_mtime > (folder / "index.csv").stat().st_mtime:
        faces = np.load(kept, mmap_mode="r")
        if faces.shape == (len(rows), side, side, 3):
            return faces
    faces = np.empty((len(rows), side, side, 3), np.uint8)
    progress = tqdm(_decode(folder, rows, side, frame), total=len(rows), desc=f"reading {split}")
    for i, face in enumerate(progress):
        faces[i] = face
    if kept:
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial = kept.with_suffix(".partial.npy")
        np.save(partial, faces)
        partial.replace(kept)
    return faces


def read_index(folder: Path, split: str) -> list[dict[str, str]]:
    """The rows of `index.csv` that belong to a split (train, dev or val)."""
    index = folder / "index.csv"
    if not index.is_file():
        raise UnreadableInput(
            f"{index} is missing: give the folder of the face shards and their index."
        )
    with index.open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["split"] == split]
    if not rows:
        raise UnreadableInput(f"{index} lists no face of the split '{split}'.")
    return rows


def _folder_name(folder: Path) -> str:
    """What tells one folder of faces from another of the same name."""
    place = folder.resolve()
    return f"{place.name}-{hashlib.sha256(str(place).encode()).hexdigest()[:8]}"


def _cut_name(side: int, frame: Frame) -> str:
    """What tells one way of cutting the faces from another."""
    if frame == CANONICAL_FRAME:
        return f"{side}"
    return f"{side}-{hashlib.sha256(repr(frame).encode()).hexdigest()[:8]}"


def _decode(
    folder: Path, rows: list[dict[str, str]], side: int, frame: Frame
) -> Iterator[np.ndarray]:
    shards: dict[str, zipfile.ZipFile] = {}
    try:
        for row in rows:
            shard, name = row["shard"], row["name"]
            if shard not in shards:
                shards[shard] = _open_shard(folder / shard)
            try:
                data = np.frombuffer(shards[shard].read(name), np.uint8)
            except (KeyError, zipfile.BadZipFile) as error:
                raise UnreadableInput(
                    f"{folder / shard}: cannot read the face {name}: {error}."
                ) from error
            image = cv2.imdecode(data, cv2.IMREAD_COLOR_RGB)
            if image is None:
                raise UnreadableInput(f"{folder / shard}: the face {name} is not a whole picture.")
            yield _cut(image, side, frame)
    finally:
        for shard_file in shards.values():
            shard_file.close()


def _cut(image: np.ndarray, side: int, frame: Frame) -> np.ndarray:
    """A face (S, S, 3) in the canonical frame at another side and in another frame."""
    if frame != CANONICAL_FRAME:
        return cut(image, fit(canonical_landmarks(image.shape[0]), side, frame))
    if image.shape[0] == side:
        return image
    how = cv2.INTER_AREA if image.shape[0] > side else cv2.INTER_CUBIC
    return cv2.resize(image, (side, side), interpolation=how)


def _open_shard(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        raise UnreadableInput(f"{path}: cannot open this face shard: {error}.") from error
