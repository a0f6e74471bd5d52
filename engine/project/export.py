"""Exporting a photo with its repair and what was put over it by hand: from window and project."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from engine.depth import differing
from engine.errors import NothingToRepair
from engine.mixture import Shares
from engine.photo import AS_IT_WAS, ExportOptions, Photo, Proof, save_photo
from engine.place import Patch, paste
from engine.project.model import Project
from engine.repair import Repair
from engine.sentence import say


def export(
    photo: Photo,
    result: Repair | None,
    choices: tuple[int, ...],
    retouched: Iterable[Patch],
    path: Path,
    options: ExportOptions = AS_IT_WAS,
    *,
    painted: Sequence[Shares] = (),
    opacity: int = 100,
    overwrite: bool,
) -> Proof:
    """Writes the photo as it was opened with the repair's chosen candidates and the retouching.

    result: its photo may have been retouched before it; choices, painted and opacity as of
    `Repair.patches`, what shows through being the photo as it was opened. Errors as of
    `save_photo`.
    """
    retouched = tuple(retouched)
    box, provenance = (0, 0, *photo.size), None
    if result is None:
        pixels = photo.pixels.copy()
        by_hand = np.zeros(photo.pixels.shape[:2], bool)
    else:  # which was given the photo with what was retouched before
        pixels = result.image(choices, painted, opacity, under=photo.pixels)
        by_hand = differing(result.photo.pixels, photo.pixels)
    paste(retouched, pixels, box)
    marks = (replace(patch, pixels=patch.where.view(np.uint8)) for patch in retouched)
    paste(marks, by_hand.view(np.uint8), box)
    mask = by_hand
    if result is not None:
        share = round(float((by_hand & ~result.generated).mean()), 6)
        mask, provenance = by_hand | result.mask, replace(result.provenance, retouched=share)
    return save_photo(
        photo,
        pixels,
        path,
        mask=mask,
        options=options,
        provenance=provenance,
        overwrite=overwrite,
    )


def export_project(
    project: Project,
    photo: Photo,
    path: Path,
    options: ExportOptions = AS_IT_WAS,
    *,
    overwrite: bool,
) -> Proof:
    """The same of a project and its photo, as it was saved.

    Raises NothingToRepair where there is neither a repair nor retouching in it.
    """
    kept = project.outcome
    retouched = tuple(tile.patch for tile in project.retouch)
    if kept.repair is None and not any(patch.where.any() for patch in retouched):
        raise NothingToRepair(
            say(
                "The project holds no repair yet: open it and press Repair, or give its mask "
                "to facemend repair."
            )
        )
    result = kept.repair.repair(photo) if kept.repair is not None else None
    painted = [{index: share.array() for index, share in shares.items()} for shares in kept.painted]
    return export(
        photo,
        result,
        kept.choices,
        retouched,
        path,
        options,
        painted=painted,
        opacity=kept.opacity,
        overwrite=overwrite,
    )
