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

    origins: Sequence[str] = ()
    """The name of each face's photo; empty for shards."""

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
    origins, unread, without, coarse, beyond = [], [], [], 0, 0
    for i, path in enumerate(photos):
        yield Step(i, len(photos), f"finding faces in {path.name}")
        try:
            pixels = open_photo(path).seen
        except UnreadableInput as error:
            unread.append(str(error))
            continue
        faces = find_faces(pixels)
        if not faces:
            without.append(path.name)
        for face in faces:
            corners = face.alignment.corners
            inside = (corners > -1).all() and (corners < pixels.shape[1::-1]).all()
            if face.alignment.scale * face.alignment.side < SMALLEST:
                coarse += 1
            elif not inside:
                beyond += 1
            else:
                found.append(cut(pixels, fit(face.landmarks, SOURCE_SIDE)))
                origins.append(path.name)
    if not found:
        raise UnreadableInput(
            f"{', '.join(map(str, paths))}: no photo here has a whole face of {SMALLEST} pixels "
            "or more; give other photos."
        )
    notes = list(unread)
    if without:
        notes.append(f"No face is found in {', '.join(without)}.")
    if coarse:
        notes.append(f"{_told(coarse)} smaller than {SMALLEST} pixels and left out.")
    if beyond:
        notes.append(f"{_told(beyond)} cut off by the edge of the photo and left out.")
    images = np.stack(found)
    digest = hashlib.sha256(images.tobytes()).hexdigest()[:16]
    return Faces("photos", digest, images, origins=origins, notes=tuple(notes))


def _told(count: int) -> str:
    return "1 face is" if count == 1 else f"{count} faces are"


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
