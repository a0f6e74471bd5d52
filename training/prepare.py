"""A data set of photos to aligned face shards and their index (`python -m training prepare`).

Pictures are worked on in chunks; a finished chunk lies in `OUT/unfinished/` until all are done,
so a stopped run goes on where it was. Only then are faces filtered, compared with each other and
written, which makes the result depend on the pictures and options alone.
"""

import hashlib
import json
import math
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import cv2

from engine import __version__
from engine.errors import FacemendError, WrongUsage
from engine.files import write_atomically
from engine.step import Step
from training.crops import Outcome, crops_of
from training.prepare_finish import INDEX, UNFINISHED, Options, finish, place, summary
from training.shards import zipped
from training.sources import Picture, list_pictures

RECORD = "prepare.json"
CHUNK = 64  # pictures: what a killed run does again at most


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
        return summary(out, len(pictures))
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
    finish(out, chunks, options)
    return summary(out, len(pictures))


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
    place(out, RECORD, (json.dumps(record, indent=1) + "\n").encode())


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
