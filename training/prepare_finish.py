"""The end of `python -m training prepare`: from finished chunks to shards, lists and sheets."""

import csv
import json
import os
import shutil
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, zip_longest
from pathlib import Path

import numpy as np

from engine.errors import FacemendError
from engine.files import write_atomically
from training.crops import Crop
from training.quality import DUPLICATE, Quality, duplicates
from training.shards import COLUMNS, SPLITS, shards, split_of, table
from training.sheets import SHEET_TILES, contact_sheet

VAL, DEV = 0.03, 0.02
INDEX, REFUSED, UNFINISHED = "index.csv", "refused.csv", "unfinished"


@dataclass(frozen=True)
class Options:
    """Everything but the pictures that the result depends on; kept in `prepare.json`."""

    side: int = 128
    val: float | None = None
    """Shares of the splits; None: as the source's own index says, else VAL and DEV."""

    dev: float | None = None
    duplicate: int = DUPLICATE
    quality: Quality = field(default_factory=Quality)


@dataclass(frozen=True)
class Stored:
    """A WebP that lies in a chunk."""

    chunk: Path
    member: str


@dataclass(frozen=True)
class Refused:
    """A face or a whole picture that is not kept: why, as "kind: detail", and how it looks."""

    name: str
    reason: str
    stored: Stored | None

    @property
    def kind(self) -> str:
        return self.reason.partition(":")[0]


def finish(out: Path, chunks: Sequence[Path], options: Options) -> None:
    """From finished chunks to shards, lists and sheets; done again from the start when killed."""
    found: list[tuple[Crop, Stored]] = []
    refused: list[Refused] = []
    names: set[str] = set()
    for chunk in chunks:
        with zipfile.ZipFile(chunk) as archive:
            for i, note in enumerate(json.loads(archive.read("outcomes.json"))):
                if note["refusal"]:
                    glance = Stored(chunk, f"{i}.webp")
                    seen = glance if glance.member in archive.NameToInfo else None
                    refused.append(Refused(note["picture"], note["refusal"], seen))
                for j, values in enumerate(note["crops"]):
                    crop, stored = Crop(**values), Stored(chunk, f"{i}/{j}.webp")
                    reason = options.quality.refusal(crop, options.side)
                    if crop.name in names:
                        reason = "name: another face has the same"
                    if reason:
                        refused.append(Refused(crop.name, reason, stored))
                    else:
                        names.add(crop.name)
                        found.append((crop, stored))
    same = duplicates([crop for crop, _ in found], options.duplicate)
    for i, stays in same.items():
        crop, stored = found[i]
        refused.append(Refused(crop.name, f"duplicate: of {found[stays][0].name}", stored))
    kept = [face for i, face in enumerate(found) if i not in same]
    refused.sort(key=lambda face: face.name)

    rows = _write_shards(out, kept, options)
    place(out, REFUSED, table(("name", "reason"), [[r.name, r.reason] for r in refused]))
    every = np.linspace(0, len(kept) - 1, min(len(kept), SHEET_TILES)).astype(int)
    _write_sheet(out, "kept.png", [(kept[i][1], kept[i][0].name) for i in every])
    chosen = _of_every_reason(refused, SHEET_TILES)
    _write_sheet(out, "refused.png", [(face.stored, face.reason) for face in chosen])
    place(out, INDEX, table(COLUMNS, [[r.get(c, "") for c in COLUMNS] for r in rows]))
    shutil.rmtree(out / UNFINISHED)


def _write_shards(
    out: Path, kept: Sequence[tuple[Crop, Stored]], options: Options
) -> list[dict[str, str]]:
    """Writes the shards, split by split, and gives the index's rows in their order."""
    val = VAL if options.val is None else options.val
    dev = DEV if options.dev is None else options.dev
    as_known = options.val is None and options.dev is None
    splits: dict[str, list[tuple[Crop, Stored]]] = {split: [] for split in SPLITS}
    for crop, stored in kept:
        known = crop.row.get("split") if as_known else None
        splits[known or split_of(crop.picture, val, dev)].append((crop, stored))
    rows: list[dict[str, str]] = []
    for split, faces in splits.items():
        contents = _contents(stored for _, stored in faces)
        pairs = zip(faces, contents, strict=True)
        for shard in shards(split, ((crop.name, crop.row, webp) for (crop, _), webp in pairs)):
            place(out, shard.name, shard.data)
            rows += shard.rows
    return rows


def _contents(stored: Iterable[Stored]) -> Iterator[bytes]:
    """The bytes of pictures in chunks, each chunk opened once where neighbours share it."""
    for chunk, group in groupby(stored, key=lambda item: item.chunk):
        with zipfile.ZipFile(chunk) as archive:
            yield from (archive.read(item.member) for item in group)


def _of_every_reason(refused: Sequence[Refused], most: int) -> list[Refused]:
    """Up to `most` refused faces, the kinds of reason in turn, so that a rare one is seen too."""
    kinds: dict[str, list[Refused]] = {}
    for face in refused:
        kinds.setdefault(face.kind, []).append(face)
    turns = zip_longest(*(kinds[kind] for kind in sorted(kinds)))
    chosen = [face for turn in turns for face in turn if face][:most]
    return sorted(chosen, key=lambda face: (face.kind, face.name))


def _write_sheet(out: Path, name: str, tiles: Sequence[tuple[Stored | None, str]]) -> None:
    if tiles:
        pictures = [next(_contents([stored])) if stored else None for stored, _ in tiles]
        place(out, name, contact_sheet(pictures, [caption for _, caption in tiles]))


def summary(out: Path, pictures: int) -> str:
    """What a finished folder holds, in words, from its own lists."""
    splits: Counter[str] = Counter()
    with (out / INDEX).open(newline="", encoding="utf-8") as file:
        splits.update(row["split"] for row in csv.DictReader(file))
    with (out / REFUSED).open(newline="", encoding="utf-8") as file:
        kinds = Counter(row["reason"].partition(":")[0] for row in csv.DictReader(file))
    if not splits:
        raise FacemendError(f"no face of {pictures} pictures was kept: {out / REFUSED} says why.")
    sizes = [path.stat().st_size for path in out.glob("*.zip")]
    parts = ", ".join(f"{splits[split]} {split}" for split in reversed(SPLITS) if splits[split])
    text = (
        f"{out}: {splits.total()} faces kept from {pictures} pictures ({parts}) "
        f"in {len(sizes)} shard{'s' * (len(sizes) != 1)} of {sum(sizes) / 1e6:.1f} MB; "
        "kept.png shows some."
    )
    if kinds:
        reasons = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
        text += f"\nRefused {kinds.total()} ({reasons}): see refused.csv and refused.png."
    return text


def place(out: Path, name: str, data: bytes) -> None:
    """Writes a file of the result by way of `unfinished/`, where what a killed run leaves stays."""
    write_atomically(out / UNFINISHED / name, data, overwrite=True)
    try:
        os.replace(out / UNFINISHED / name, out / name)
    except OSError as error:
        raise FacemendError(f"{out / name} cannot be written ({error.strerror}).") from error
