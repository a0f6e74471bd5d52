"""A data set of photos to aligned face shards and their index (`python -m training prepare`).

Pictures are worked on in chunks; a finished chunk lies in `OUT/unfinished/` until all are done,
so a stopped run goes on where it was. Only then are faces filtered, compared with each other and
written, which makes the result depend on the pictures and options alone.
"""

import csv
import hashlib
import json
import math
import multiprocessing
import os
import shutil
import signal
import threading
import zipfile
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from itertools import groupby, zip_longest
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from engine import __version__
from engine.errors import FacemendError, WrongUsage
from engine.files import write_atomically
from engine.step import Step
from training.crops import Crop, Outcome, crops_of
from training.quality import DUPLICATE, Quality, duplicates
from training.shards import COLUMNS, SPLITS, shards, split_of, table, zipped
from training.sheets import SHEET_TILES, contact_sheet
from training.sources import Picture, list_pictures

CHUNK = 64  # pictures: what a killed run does again at most
VAL, DEV = 0.03, 0.02
INDEX, REFUSED, RECORD, UNFINISHED = "index.csv", "refused.csv", "prepare.json", "unfinished"


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
class _Stored:
    """A WebP that lies in a chunk."""

    chunk: Path
    member: str


@dataclass(frozen=True)
class _Refused:
    """A face or a whole picture that is not kept: why, as "kind: detail", and how it looks."""

    name: str
    reason: str
    stored: _Stored | None

    @property
    def kind(self) -> str:
        return self.reason.partition(":")[0]


def prepare(
    source: Path, kind: str, out: Path, options: Options, *, workers: int = 1
) -> Generator[Step, None, str]:
    """Prepares the faces of a source, a Step a picture; the result is a summary in words.

    kind: one of KINDS. Stop iterating and the same call goes on later. Raises WrongUsage when
    OUT holds something else or the options contradict the source, UnreadableInput when the
    source cannot be listed, FacemendError when nothing is kept or the disk refuses.
    """
    out, source = out.resolve(), source.resolve()
    if out == source or source in out.parents:
        raise WrongUsage(f"{out} lies inside {source}: choose a folder outside the data set.")
    pictures = list_pictures(source, kind)
    if options.quality.no_glasses and all(picture.glasses is None for picture in pictures):
        raise WrongUsage(
            f"faces with glasses cannot be left out: {source} has no list_attr_celeba.txt that "
            "tells who wears them; drop --no-glasses."
        )
    _claim(out, _record(kind, pictures, options))
    work = out / UNFINISHED
    if not work.exists():
        return _summary(out, len(pictures))
    chunks = [work / f"{i:05d}.zip" for i in range(math.ceil(len(pictures) / CHUNK))]
    done = sum(
        len(pictures[i * CHUNK : (i + 1) * CHUNK]) for i, c in enumerate(chunks) if c.exists()
    )
    yield Step(done, len(pictures), "Finding faces")
    with _workers(workers) as each:
        for i, chunk in enumerate(chunks):
            if chunk.exists():
                continue
            outcomes = []
            batch = pictures[i * CHUNK : (i + 1) * CHUNK]
            for outcome in each(partial(crops_of, side=options.side), batch):
                outcomes.append(outcome)
                done += 1
                yield Step(done, len(pictures), "Finding faces")
            write_atomically(chunk, _chunk_bytes(outcomes), overwrite=True)
    yield Step(done, len(pictures), "Writing shards")
    _finish(out, chunks, options)
    return _summary(out, len(pictures))


def _record(kind: str, pictures: Sequence[Picture], options: Options) -> dict[str, Any]:
    """What `prepare.json` holds: enough to know the same preparation again."""
    listing = hashlib.sha256()
    for picture in pictures:
        size = picture.path.stat().st_size if picture.path.is_file() else None
        known = (picture.name, picture.landmarks, picture.known, picture.glasses, size)
        listing.update(repr(known).encode())
    return {
        "facemend": __version__,
        "kind": kind,
        "pictures": len(pictures),
        "listing": listing.hexdigest(),
        **asdict(options),
    }


def _claim(out: Path, record: dict[str, Any]) -> None:
    """Makes OUT this preparation's, or finds that it is; leaves `unfinished/` unless it is done."""
    path = out / RECORD
    if path.exists():
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
            others = [key for key in record if kept.get(key) != record[key]]
        except (OSError, ValueError, AttributeError) as error:
            raise FacemendError(f"{path} is damaged ({error}): choose another folder.") from error
        if others:
            raise WrongUsage(
                f"{out} holds another preparation (it differs in: {', '.join(others)}): choose "
                "another folder, or the same source and options to go on with it."
            )
        if (out / INDEX).exists() and not (out / UNFINISHED).exists():
            return
    elif out.exists() and (not out.is_dir() or {p.name for p in out.iterdir()} - {UNFINISHED}):
        raise WrongUsage(f"{out} already holds something else: choose a new folder.")
    try:
        (out / UNFINISHED).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FacemendError(f"{out} cannot be made ({error.strerror or error}).") from error
    _place(out, RECORD, (json.dumps(record, indent=1) + "\n").encode())


def _place(out: Path, name: str, data: bytes) -> None:
    """Writes a file of the result by way of `unfinished/`, where what a killed run leaves stays."""
    write_atomically(out / UNFINISHED / name, data, overwrite=True)
    try:
        os.replace(out / UNFINISHED / name, out / name)
    except OSError as error:
        raise FacemendError(f"{out / name} cannot be written ({error.strerror}).") from error


@contextmanager
def _workers(count: int) -> Iterator[Callable[..., Iterable[Outcome]]]:
    """A `map` over that many processes, or over none."""
    if count == 1:
        yield map
        return
    # spawned, not forked: OpenCV's and torch's threads do not survive a fork
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(count, mp_context=context, initializer=_begin_worker)
    try:
        yield pool.map
    except BrokenProcessPool as error:
        raise FacemendError(
            "a worker was killed, most likely for want of memory: run the same command with "
            "fewer --workers, it goes on where it was."
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _begin_worker() -> None:
    """One thread each, deaf to Ctrl-C, which the parent answers, and gone when it is killed."""
    cv2.setNumThreads(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _chunk_bytes(outcomes: Sequence[Outcome]) -> bytes:
    """A chunk's outcomes as a zip: `outcomes.json`, crops as I/J.webp, refused ones as I.webp."""
    notes, files = [], []
    for i, outcome in enumerate(outcomes):
        crops = [asdict(crop) for crop, _ in outcome.crops]
        notes.append({"picture": outcome.picture, "refusal": outcome.refusal, "crops": crops})
        files += [(f"{i}/{j}.webp", webp) for j, (_, webp) in enumerate(outcome.crops)]
        files += [(f"{i}.webp", outcome.glance)] if outcome.glance else []
    return zipped([("outcomes.json", json.dumps(notes).encode()), *files])


def _finish(out: Path, chunks: Sequence[Path], options: Options) -> None:
    """From finished chunks to shards, lists and sheets; done again from the start when killed."""
    found: list[tuple[Crop, _Stored]] = []
    refused: list[_Refused] = []
    names: set[str] = set()
    for chunk in chunks:
        with zipfile.ZipFile(chunk) as archive:
            for i, note in enumerate(json.loads(archive.read("outcomes.json"))):
                if note["refusal"]:
                    glance = _Stored(chunk, f"{i}.webp")
                    seen = glance if glance.member in archive.NameToInfo else None
                    refused.append(_Refused(note["picture"], note["refusal"], seen))
                for j, values in enumerate(note["crops"]):
                    crop, stored = Crop(**values), _Stored(chunk, f"{i}/{j}.webp")
                    reason = options.quality.refusal(crop, options.side)
                    if crop.name in names:
                        reason = "name: another face has the same"
                    if reason:
                        refused.append(_Refused(crop.name, reason, stored))
                    else:
                        names.add(crop.name)
                        found.append((crop, stored))
    same = duplicates([crop for crop, _ in found], options.duplicate)
    for i, stays in same.items():
        crop, stored = found[i]
        refused.append(_Refused(crop.name, f"duplicate: of {found[stays][0].name}", stored))
    kept = [face for i, face in enumerate(found) if i not in same]
    refused.sort(key=lambda face: face.name)

    rows = _write_shards(out, kept, options)
    _place(out, REFUSED, table(("name", "reason"), [[r.name, r.reason] for r in refused]))
    every = np.linspace(0, len(kept) - 1, min(len(kept), SHEET_TILES)).astype(int)
    _write_sheet(out, "kept.png", [(kept[i][1], kept[i][0].name) for i in every])
    chosen = _of_every_reason(refused, SHEET_TILES)
    _write_sheet(out, "refused.png", [(face.stored, face.reason) for face in chosen])
    _place(out, INDEX, table(COLUMNS, [[r.get(c, "") for c in COLUMNS] for r in rows]))
    shutil.rmtree(out / UNFINISHED)


def _write_shards(
    out: Path, kept: Sequence[tuple[Crop, _Stored]], options: Options
) -> list[dict[str, str]]:
    """Writes the shards, split by split, and gives the index's rows in their order."""
    val = VAL if options.val is None else options.val
    dev = DEV if options.dev is None else options.dev
    as_known = options.val is None and options.dev is None
    splits: dict[str, list[tuple[Crop, _Stored]]] = {split: [] for split in SPLITS}
    for crop, stored in kept:
        known = crop.row.get("split") if as_known else None
        splits[known or split_of(crop.picture, val, dev)].append((crop, stored))
    rows: list[dict[str, str]] = []
    for split, faces in splits.items():
        contents = _contents(stored for _, stored in faces)
        pairs = zip(faces, contents, strict=True)
        for shard in shards(split, ((crop.name, crop.row, webp) for (crop, _), webp in pairs)):
            _place(out, shard.name, shard.data)
            rows += shard.rows
    return rows


def _contents(stored: Iterable[_Stored]) -> Iterator[bytes]:
    """The bytes of pictures in chunks, each chunk opened once where neighbours share it."""
    for chunk, group in groupby(stored, key=lambda item: item.chunk):
        with zipfile.ZipFile(chunk) as archive:
            yield from (archive.read(item.member) for item in group)


def _of_every_reason(refused: Sequence[_Refused], most: int) -> list[_Refused]:
    """Up to `most` refused faces, the kinds of reason in turn, so that a rare one is seen too."""
    kinds: dict[str, list[_Refused]] = {}
    for face in refused:
        kinds.setdefault(face.kind, []).append(face)
    turns = zip_longest(*(kinds[kind] for kind in sorted(kinds)))
    chosen = [face for turn in turns for face in turn if face][:most]
    return sorted(chosen, key=lambda face: (face.kind, face.name))


def _write_sheet(out: Path, name: str, tiles: Sequence[tuple[_Stored | None, str]]) -> None:
    if tiles:
        pictures = [next(_contents([stored])) if stored else None for stored, _ in tiles]
        _place(out, name, contact_sheet(pictures, [caption for _, caption in tiles]))


def _summary(out: Path, pictures: int) -> str:
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
