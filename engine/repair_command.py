"""`facemend repair`: the faces that are meant, the repair, the file and what is told of it."""

import argparse
import sys
from pathlib import Path

import numpy as np

from engine import typed
from engine.bar import with_bar
from engine.choice import Numbered, chosen_faces
from engine.completion.methods import method_named
from engine.confidence import write_spread
from engine.errors import FacemendError, WrongUsage
from engine.face import Face
from engine.files import exists, write_atomically
from engine.hidden_faces import find_faces_behind
from engine.mask import read_levels, read_mask, settle
from engine.photo import (
    Photo,
    changed_on_disk,
    open_photo,
    save_photo,
    saved_changes,
)
from engine.photo.options import format_for
from engine.placement import face_of, landmarks_of_eyes, landmarks_of_eyes_and_mouth
from engine.reference import read_reference
from engine.repair import Repair, RepairOptions, changed_outside, repair
from engine.report import as_json, repair_report


def repair_command(options: argparse.Namespace) -> None:
    inputs = {options.photo.resolve(), options.mask.resolve()}
    asked = (options.out, options.report, options.confidence)
    outputs = [path for path in asked if path is not None]
    if len({path.resolve() for path in outputs}) < len(outputs):
        raise WrongUsage(f"{outputs[-1]} cannot be two things at once: name another file.")
    for path, what in ((options.report, "report"), (options.confidence, "confidence")):
        if path is not None and path.resolve() in inputs:
            raise WrongUsage(f"{path} is an input: give the {what} another name.")
    _check_confidence(options)
    if options.out.resolve() == options.mask.resolve():
        raise WrongUsage(f"{options.out} is the mask: give the repaired photo another name.")
    for path in outputs:
        if exists(path) and not options.overwrite:
            raise WrongUsage(f"{path} already exists: choose another name or give --overwrite.")
    export = typed.export_options(options)
    format_for(options.out, export)  # said before the work of repairing
    photo = open_photo(options.photo, options.page)
    if options.soft:
        coverage = read_levels(options.mask, photo.size)
        settle(coverage)
        mask = coverage > 0
    else:
        coverage, mask = None, read_mask(options.mask, photo.size)
    for note in saved_changes(photo, options.out, export):
        print(f"facemend: {note}", file=sys.stderr)
    wanted = RepairOptions(
        options.method, options.candidates, options.seed, options.device, options.effort
    )
    reference = read_reference(options.reference) if options.reference else None
    listed = _listed(options, photo, mask)
    if listed is None:
        result = with_bar(repair(photo, mask, wanted, reference=reference, coverage=coverage))
        listed = tuple(Numbered(one.number, one.face) for one in result.faces)
    else:
        result = with_bar(
            repair(
                photo,
                mask,
                wanted,
                faces=[one.face for one in listed],
                numbers=[one.number for one in listed],
                spared=[i for i, one in enumerate(listed) if one.spared],
                reference=reference,
                coverage=coverage,
            )
        )
    warnings = [f"Face {one.number}: {why.sentence}" for one in result.faces for why in one.doubts]
    for note in (*result.notes, *warnings):
        print(f"facemend: {note}", file=sys.stderr)
    if options.out.resolve() == options.photo.resolve() and changed_on_disk(photo):
        raise FacemendError(
            f"{options.photo} has been changed since by another program and was not replaced: "
            "choose another name, or repair it again."
        )
    choices = _choices(options.choose, result)
    outside = changed_outside(photo.pixels, result.image(choices, opacity=options.opacity), mask)
    proof = save_photo(
        photo,
        result.image(
            choices, opacity=options.opacity
        ),  # not kept: reading a large photo again needs the memory
        options.out,
        mask=mask,
        options=export,
        provenance=result.provenance,
        overwrite=options.overwrite,
    )
    for note in (proof.sentence, *proof.notes):
        print(f"facemend: {note}", file=sys.stderr)
    if options.confidence:
        write_spread(options.confidence, result, overwrite=options.overwrite)
        if not any(len(face.candidates) > 1 for face in result.faces):
            print(f"facemend: {options.confidence} is black: nothing to compare.", file=sys.stderr)
    if options.report:
        report = repair_report(result, outside, options.out, listed, proof)
        write_atomically(options.report, as_json(report).encode(), overwrite=options.overwrite)
    print(options.out)


def _choices(wanted: list[int], result: Repair) -> list[int]:
    """The candidate of each face, from 0. Raises WrongUsage for one that there is not."""
    if len(wanted) > len(result.faces):
        raise WrongUsage(
            f"--choose names {len(wanted)} candidates, but {len(result.faces)} faces were repaired."
        )
    for number, face in zip(wanted, result.faces, strict=False):
        if number > len(face.candidates):
            raise WrongUsage(
                f"--choose {number}: face {face.number} has {len(face.candidates)} candidates."
            )
    return [number - 1 for number in wanted]


def _check_confidence(options: argparse.Namespace) -> None:
    """WrongUsage where there would be nothing to compare."""
    path = options.confidence
    if path is None:
        return
    if path.suffix.lower() != ".png":
        raise WrongUsage(f"{path}: the confidence is a PNG, end its name in .png.")
    if method_named(options.method).kind == "classical" or options.candidates < 2:
        raise WrongUsage(
            "--confidence compares candidates: give a method that completes faces and "
            "--candidates 2 or more."
        )


def _listed(
    options: argparse.Namespace, photo: Photo, mask: np.ndarray
) -> tuple[Numbered, ...] | None:
    """The faces that the options speak of; None if they say nothing and the repair finds them."""
    if not (options.eyes or options.only or options.without or options.not_a_face):
        return None
    if options.eyes and method_named(options.method).kind == "classical":
        raise WrongUsage(f"{options.method} completes no faces: give --eyes with another method.")
    return chosen_faces(
        find_faces_behind(photo.seen, mask),
        [_placed(points, photo, options.photo) for points in options.eyes],
        only=options.only,
        without=options.without,
        not_faces=options.not_a_face,
    )


def _placed(points: list[tuple[float, float]], photo: Photo, path: Path) -> Face:
    """The face whose eyes, and perhaps mouth, were given."""
    typed = ",".join(f"{value:g}" for point in points for value in point)
    width, height = photo.size
    try:
        marks = landmarks_of_eyes if len(points) == 2 else landmarks_of_eyes_and_mouth
        face = face_of(marks(*points), photo.size)
    except ValueError as error:
        raise WrongUsage(f"--eyes {typed}: {error}.") from error
    if face.box[0] >= face.box[2] or face.box[1] >= face.box[3]:
        raise WrongUsage(
            f"--eyes {typed} is no place in {path}, which is {width} x {height} pixels."
        )
    return face
