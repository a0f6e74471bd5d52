"""The faces a benchmark is made on: a split of aligned shards, or those found in photos."""

import hashlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from engine.alignment import cut, fit
from engine.bench.broken import SIDE, SOURCE_SIDE
from engine.bench.results import Key
from engine.errors import UnreadableInput
from engine.faces import find_faces
from engine.photo import SUFFIXES, open_photo
from engine.shards import load_faces, read_index
from engine.step import Step

SMALLEST = SIDE
"""Photo pixels of a face's frame from which on it takes part: a coarser one has no truth."""


@dataclass(frozen=True, eq=False)
class Faces:
    """The faces in their order; face i is the i-th of them everywhere."""

    split: str
    """The split's name; "photos" where they were found in photos."""

    fingerprint: str
    images: np.ndarray
    """(N, 128, 128, 3) uint8 RGB in the canonical frame."""

    labels: Sequence[dict[str, str]] = field(default_factory=tuple)
    """Each face's row of the shards' index; empty for photos."""

    notes: tuple[str, ...] = ()
    """Sentences about what was left out."""

    def key(
        self,
        method: str,
        hole_name: str,
        *,
        weights: str = "",
        settings: str = "",
        version: int = 1,
    ) -> Key:
        """Of a cell that is measured on these faces."""
        return Key(method, hole_name, self.split, self.fingerprint, weights, settings, version)


def faces_of_shards(folder: Path, split: str, cache: Path | None = None) -> Faces:
    """A split of the shards in the order of its index; decoded faces are kept in `cache`."""
    rows = read_index(folder, split)
    images = load_faces(folder, split, SOURCE_SIDE, cache=cache)
    return Faces(split, fingerprint(rows), images, rows)


def faces_of_photos(paths: Sequence[Path]) -> Generator[Step, None, Faces]:
    """The faces found in photos and in the photos of folders, cut out and aligned.

    A photo that cannot be read, and a face of which the photo holds fewer than `SMALLEST` pixels
    or not all, is left out and said. Raises UnreadableInput when nothing is left.
    """
    photos = [photo for path in paths for photo in _photos(path)]
    found: list[np.ndarray] = []
    unread, coarse, beyond = [], 0, 0
    for i, path in enumerate(photos):
        yield Step(i, len(photos), f"finding faces in {path.name}")
        try:
            pixels = open_photo(path).seen
        except UnreadableInput as error:
            unread.append(str(error))
            continue
        for face in find_faces(pixels):
            corners = face.alignment.corners
            inside = (corners > -1).all() and (corners < pixels.shape[1::-1]).all()
            if face.alignment.scale * face.alignment.side < SMALLEST:
                coarse += 1
            elif not inside:
                beyond += 1
            else:
                found.append(cut(pixels, fit(face.landmarks, SOURCE_SIDE)))
    if not found:
        raise UnreadableInput(
            f"{', '.join(map(str, paths))}: no photo here has a whole face of {SMALLEST} pixels "
            "or more; give other photos."
        )
    notes = list(unread)
    if coarse:
        notes.append(f"{coarse} faces are smaller than {SMALLEST} pixels and left out.")
    if beyond:
        notes.append(f"{beyond} faces reach beyond their photo's edge and are left out.")
    images = np.stack(found)
    digest = hashlib.sha256(images.tobytes()).hexdigest()[:16]
    return Faces("photos", digest, images, notes=tuple(notes))


def _photos(path: Path) -> list[Path]:
    if not path.is_dir():
        if not path.exists():
            raise UnreadableInput(f"{path} does not exist: give photos or folders of them.")
        return [path]
    found = sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
    if not found:
        raise UnreadableInput(f"{path} holds no photo: give another folder.")
    return found


def fingerprint(rows: list[dict[str, str]]) -> str:
    """Which faces a split holds, in which order: 16 hexadecimal digits of their index rows."""
    names = "\n".join(f"{row['shard']}/{row['name']}" for row in rows)
    return hashlib.sha256(names.encode()).hexdigest()[:16]
