"""The engine's work as jobs: generators for the runner, run in its thread. No widget is touched."""

import time
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

import numpy as np

from engine import torch_library
from engine.completion.candidate import Candidate
from engine.completion.methods import method_named
from engine.device import described_devices
from engine.errors import UnreadableInput
from engine.face import Face
from engine.hidden_faces import find_faces_behind
from engine.photo import (
    ExportOptions,
    Photo,
    Proof,
    estimate_size,
    open_photo,
    page_sizes,
)
from engine.place import Patch
from engine.placement import same_face
from engine.project.export import export
from engine.project.packed import Known, PackedRepair
from engine.reference import Reference
from engine.regions import regions
from engine.repair import Repair, RepairOptions, repair
from engine.sentence import say
from engine.step import Enough, Step, never
from inpaint_gui.outcome import Outcome
from inpaint_gui.pictures import Levels, patch_levels, photo_levels
from inpaint_gui.repaired import Packed, Repaired

_PREVIEW_SECONDS = 0.1


@dataclass(frozen=True, eq=False)
class Opened:
    """A photo and how it is shown."""

    photo: Photo
    levels: Levels


@dataclass(frozen=True)
class Pages:
    """A file of several pages, of which one is to be named."""

    path: Path
    sizes: tuple[tuple[int, int], ...]


@dataclass(frozen=True, eq=False)
class Progress:
    """A step of a repair, and now and then what the fill looks like so far."""

    step: Step
    preview: tuple[Levels, ...] | None


@dataclass(frozen=True)
class Exported:
    """A file that was written, and the proof that nothing else was changed."""

    path: Path
    proof: Proof


def opening(path: Path, page: int | None = None) -> Generator[Step, None, Opened | Pages]:
    """Reads a photo; of a file of several pages that page, from 1, or else which there are."""
    yield Step(0, 1, say("Opening {name}", name=path.name))
    if path.is_dir():
        raise UnreadableInput(say("{path} is a folder: drop photos.", path=path))
    sizes = page_sizes(path) if page is None else ()
    if len(sizes) > 1:
        return Pages(path, sizes)
    photo = open_photo(path, page)
    return Opened(photo, photo_levels(photo))


def finding(pixels: np.ndarray, mask: np.ndarray) -> Generator[Step, None, tuple[Face, ...]]:
    """Looks for the faces of a photo (H, W, 3) uint8, also behind its mask (H, W) bool."""
    yield Step(0, 1, say("Looking for faces"))
    return find_faces_behind(pixels, mask)


def repairing(
    photo: Photo,
    coverage: np.ndarray,
    options: RepairOptions,
    known: Known,
    original: Photo | None = None,
    kept: Mapping[int, Sequence[Candidate]] = MappingProxyType({}),
    before: Repair | None = None,
    enough: Enough = never,
    reference: Reference | None = None,
) -> Generator[Progress, None, Repaired]:
    """Repairs what a coverage (H, W) uint8 marks, with the faces known so far.

    original: the photo as it was opened, if it was retouched since. kept, before, enough,
    reference: as of
    `repair`.

    Damage beside them all may hide another, so it is looked for behind the mask, unless that was
    done before.
    """
    start = time.perf_counter()
    mask, found = coverage > 0, None
    searched = known.searched or _all_in_frames(mask, known.faces)
    if not searched and method_named(options.method).kind != "classical":
        yield Progress(Step(0, 1, say("Looking for faces behind the damage")), None)
        there = (*known.faces, *known.removed)
        found = tuple(
            face
            for face in find_faces_behind(photo.seen, mask)
            if not any(same_face(face, other) for other in there)
        )
        known = replace(known, faces=(*known.faces, *found))
    work = repair(
        photo,
        mask,
        options,
        faces=known.faces,
        spared=known.spared,
        coverage=coverage,
        kept=kept,
        before=before,
        enough=enough,
        reference=reference,
    )
    shown_at, place = 0.0, (0, 0)
    earlier: tuple[Levels, ...] = ()
    latest: tuple[Levels, ...] = ()
    try:
        while True:
            step = next(work)
            levels: tuple[Levels, ...] | None = None
            if step.preview is not None and time.perf_counter() - shown_at >= _PREVIEW_SECONDS:
                seen = step.preview
                height, width = seen.where.shape
                box = (seen.x0, seen.y0, seen.x0 + width, seen.y0 + height)
                if place != box[:2]:  # the next face: the one before stays to be seen
                    earlier, place = earlier + latest, box[:2]
                latest = tuple(patch_levels(photo, box, seen.pixels, seen.where))
                levels = earlier + latest
                shown_at = time.perf_counter()
            yield Progress(replace(step, preview=None), levels)
    except StopIteration as end:
        result: Repair = end.value
    finally:
        work.close()
    yield Progress(Step(1, 1, say("Laying out the candidates")), None)
    original = original or photo
    packed = Packed(PackedRepair.of(result, coverage, known, original), original)
    return packed.repaired(result, found=found, seconds=time.perf_counter() - start)


def estimating(
    photo: Photo, options: ExportOptions
) -> Generator[Step, None, tuple[ExportOptions, int]]:
    """About how many bytes an export with these options takes, and the options."""
    yield Step(0, 1, say("Estimating the size"))
    return options, estimate_size(photo, options)


def exporting(
    photo: Photo,
    outcome: Outcome,
    retouched: tuple[Patch, ...],
    path: Path,
    options: ExportOptions,
    *,
    overwrite: bool,
) -> Generator[Step, None, Exported]:
    """Writes the photo as it is now; retouched: what was put over the repair by hand."""
    yield Step(0, 1, say("Saving {name}", name=path.name))
    result = outcome.repaired.repair if outcome.repaired is not None else None
    proof = export(
        photo,
        result,
        outcome.choices,
        retouched,
        path,
        options,
        painted=outcome.painted,
        opacity=outcome.opacity,
        overwrite=overwrite,
    )
    return Exported(path, proof)


def describing_devices() -> Generator[Step, None, dict[str, str]]:
    """What each choice of a device is on this computer, see `engine.device`."""
    yield Step(0, 1, say("Asking for devices"))
    torch_library.read_in()
    return described_devices()


def loading(options: RepairOptions) -> Generator[Step, None, None]:
    """Loads a method's weights and takes it a few steps, as the first ones load half of torch.

    The first repair then need not wait, nor the window stutter.
    """
    try:
        method = method_named(options.method)
        if method.recipe is None:
            return
        yield Step(0, 1, say("Loading model…"))
        torch_library.read_in()
        from engine.completion.surviving import SurvivingCompleter

        completer = SurvivingCompleter(method, options.device)
    except UnreadableInput:
        return  # said when a repair asks for them: until then they are not needed
    side = completer.networks.config.side
    hole = np.zeros((side, side), bool)
    hole[20:40, 20:40] = True
    crop = np.full((side, side, 3), 128, np.uint8)
    for _ in completer.complete(crop, hole, candidates=1, seed=0, effort=0.02):
        yield Step(0, 1, say("Loading model…"))


def _all_in_frames(mask: np.ndarray, faces: tuple[Face, ...]) -> bool:
    """Whether every separate part of the mask touches the box about a face's frame."""
    frames = [(*face.alignment.corners.min(0), *face.alignment.corners.max(0)) for face in faces]
    return all(
        any(x0 <= fx1 and fx0 <= x1 and y0 <= fy1 and fy0 <= y1 for fx0, fy0, fx1, fy1 in frames)
        for x0, y0, x1, y1 in regions(mask)
    )
