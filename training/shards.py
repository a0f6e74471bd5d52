"""Face shards and their index as bytes: the same faces give the same bytes."""

import csv
import hashlib
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from training.sources import LANDMARK_COLUMNS

SPLITS = ("val", "dev", "train")
SHARD_BYTES = 19_000_000

COLUMNS = (
    *("shard", "name", "split", "source", "terms", "scale", "detector_score", "residual"),
    *("sharpness", "yaw", "brightness", "inside", "age", "gender", "ethnicity"),
    *LANDMARK_COLUMNS,
)
"""The columns of `index.csv`, those of shared/faces."""


@dataclass(frozen=True)
class Shard:
    """A finished shard: its file's name and bytes, and its faces' rows of the index."""

    name: str
    data: bytes
    rows: tuple[dict[str, str], ...]


def shards(
    split: str, faces: Iterable[tuple[str, dict[str, str], bytes]], limit: int = SHARD_BYTES
) -> Iterator[Shard]:
    """The shards SPLIT-00.zip and so on of the faces (name, row, WebP), each below `limit` bytes.

    One shard is in memory at a time.
    """
    files: list[tuple[str, bytes]] = []
    rows: list[dict[str, str]] = []
    size, number = 0, 0
    for name, row, webp in faces:
        more = len(webp) + 30 + 46 + 2 * len(name.encode())  # bytes, header, place in the directory
        if files and size + more + 22 >= limit:  # 22: the directory's own end
            yield Shard(f"{split}-{number:02d}.zip", zipped(files), tuple(rows))
            files, rows, size, number = [], [], 0, number + 1
        files.append((name, webp))
        rows.append(row | {"shard": f"{split}-{number:02d}.zip", "name": name, "split": split})
        size += more
    if files:
        yield Shard(f"{split}-{number:02d}.zip", zipped(files), tuple(rows))


def split_of(picture: str, val: float, dev: float) -> str:
    """The split of a picture by a hash of its name: the same whatever else is in the source."""
    place = int.from_bytes(hashlib.sha256(picture.encode()).digest()[:8], "big") / 2**64
    return "val" if place < val else "dev" if place < val + dev else "train"


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of the files as they are: no dates, so the same files give the same bytes."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name)  # dated 1980
            entry.create_system = 3  # on every system
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return data.getvalue()


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV with UTF-8 text and plain line ends on every system."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()
