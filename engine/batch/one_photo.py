"""One photo of a batch, from its file to the repaired file: the same bytes wherever it runs."""

import hashlib
import json
import tempfile
import time
from dataclasses import asdict, dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

import cv2
import numpy as np
from threadpoolctl import threadpool_limits

from engine import __version__
from engine.assets import weights_path
from engine.batch.outcome import Outcome
from engine.batch.tasks import Task
from engine.completion.methods import method_named
from engine.damage import suggest_damage
from engine.errors import FacemendError, NothingToRepair, UnreadableInput, WrongUsage
from engine.limits import Limits, set_limits
from engine.mask import read_mask
from engine.photo import (
    ExportOptions,
    Photo,
    Proof,
    open_photo,
    page_sizes,
    save_photo,
    saved_changes,
)
from engine.photo.options import format_for
from engine.repair import Repair, RepairOptions, repair
from engine.step import result_of


@dataclass(frozen=True)
class How:
    """What to do with every photo."""

    repair: RepairOptions = RepairOptions()
    export: ExportOptions = ExportOptions()
    sensitivity: str = "normal"
    """Where damage is looked for: one of `engine.damage.SENSITIVITIES`."""

    overwrite: bool = False
    """Whether results of something else are replaced."""

    page: int | None = None
    """Of the TIFFs that have several, from 1; None: these fail, and say so."""

    limits: Limits = Limits()
    """What is opened at most."""


def repair_file(task: Task, how: How) -> Outcome:
    """Repairs one photo; raises nothing that its files or their contents may cause.

    On one thread, whatever the machine: how sums are split must not show in the bytes. That is
    set for the whole process and stays, so it wants one of its own.
    """
    start = time.perf_counter()
    set_limits(how.limits)
    try:
        _use_one_thread(networks=method_named(how.repair.method).recipe is not None)
        outcome = _repaired(task, how)
    except NothingToRepair as nothing:
        outcome = Outcome(task.name, task.out_name, "nothing to repair", str(nothing))
    except FacemendError as error:
        outcome = failed(task, str(error), error.exit_code)
    except MemoryError:
        outcome = failed(task, f"{task.photo} needs more memory than there is: use fewer workers.")
    except Exception as error:  # whatever it is, the other photos go on
        outcome = failed(
            task,
            f"{task.photo}: something failed inside ({type(error).__name__}: {error}); "
            "`facemend repair --debug` with it gives a report to send.",
        )
    return replace(outcome, seconds=round(time.perf_counter() - start, 3))


def failed(task: Task, sentence: str, exit_code: int = 1) -> Outcome:
    """The outcome of a photo that could not be repaired."""
    return Outcome(task.name, task.out_name, "failed", sentence, exit_code)


def _repaired(task: Task, how: How) -> Outcome:
    if task.refused is not None:
        raise UnreadableInput(task.refused)
    format_for(task.out, how.export)
    page = how.page if len(page_sizes(task.photo)) > 1 else None
    found = fingerprint(_sha256_of(task.photo), _mask_facts(task, how), how, page)
    before = task.before
    if before is not None and before.fingerprint == found and task.out.exists():
        if _sha256_of(task.out) == before.sha256:
            return replace(before, status="done before")
    photo = open_photo(task.photo, page)
    mask = _mask(task, photo, how)
    notes = saved_changes(photo, task.out, how.export)
    result = result_of(repair(photo, mask, how.repair))
    warnings = [f"Face {one.number}: {why.sentence}" for one in result.faces for why in one.doubts]
    proof = _saved(result, task.out, how)
    return Outcome(
        photo=task.name,
        out=task.out_name,
        status="repaired",
        fingerprint=found,
        sha256=_sha256_of(task.out),
        faces=len(result.faces),
        proof=proof.sentence,
        notes=(*notes, *result.notes, *warnings, *proof.notes),
        device=result.device,
        weights=result.weights,
    )


def _mask(task: Task, photo: Photo, how: How) -> np.ndarray:
    if task.mask is not None:
        return read_mask(task.mask, photo.size)
    mask = result_of(suggest_damage(photo.seen, how.sensitivity))
    if not mask.any():
        raise NothingToRepair(f"No damage was seen in {task.photo}.")
    return mask


def _mask_facts(task: Task, how: How) -> str:
    """What the mask depends on besides the photo."""
    if task.mask is not None:
        return _sha256_of(task.mask)
    return f"{how.sensitivity} {_sha256_of(weights_path('damage').with_suffix('.onnx'))}"


def _saved(result: Repair, out: Path, how: How) -> Proof:
    """Writes the repaired photo.

    What is there already is another's and stays, unless told otherwise, or unless it is this very
    file: a run that was killed between writing it and noting so.
    """
    save = partial(
        save_photo,
        result.photo,
        result.image(),
        mask=result.mask,
        options=how.export,
        provenance=result.provenance,
        overwrite=how.overwrite,
    )
    if not out.exists() or how.overwrite:
        return save(out)
    with tempfile.TemporaryDirectory(prefix="facemend-") as folder:
        again = Path(folder) / out.name
        proof = save(again)
        if again.read_bytes() != out.read_bytes():
            raise WrongUsage(
                f"{out} already exists and is not what this would write: choose another folder or "
                "give --overwrite."
            )
    return proof


def fingerprint(photo: str, mask: str, how: How, page: int | None = None) -> str:
    """SHA-256 of what the repaired bytes depend on; photo: its file's own, mask: what it is of."""
    recipes = method_named(how.repair.method).recipes
    facts = {
        "photo": photo,
        "page": page,
        "mask": mask,
        "repair": asdict(how.repair),
        "export": asdict(how.export),
        "weights": [_weights_sha256(recipe) for recipe in recipes],
        "version": __version__,
    }
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def _sha256_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UnreadableInput(f"{path} cannot be read: {error.strerror or error}.") from error


def _weights_sha256(recipe: str) -> str:
    path = weights_path(recipe)
    return _unchanged_sha256(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=8)
def _unchanged_sha256(path: Path, _stamp: int) -> str:
    return _sha256_of(path)


def _use_one_thread(*, networks: bool) -> None:
    """Libraries that split their sums among threads no longer do in this process.

    networks: torch is needed, and is told so, too.
    """
    cv2.setNumThreads(1)
    threadpool_limits(1)
    if networks:
        import torch

        torch.set_num_threads(1)
