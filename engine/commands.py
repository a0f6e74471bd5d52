"""What the terminal's commands do, given what was typed: `engine.cli` says what may be."""

import argparse
import signal
import sys
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from tqdm import tqdm

from engine.choice import Numbered, chosen_faces
from engine.completion.aligned import complete_aligned
from engine.completion.methods import method_named, offered_methods
from engine.confidence import write_spread
from engine.damage import suggest_damage
from engine.doubts import doubts, resolution
from engine.errors import NothingToRepair, UnreadableInput, WrongUsage
from engine.face import Face
from engine.faces import find_faces
from engine.files import write_atomically
from engine.hidden_faces import find_faces_behind
from engine.mask import read_levels, read_mask, settle, write_mask
from engine.photo import OPENED, ExportOptions, Photo, open_photo, save_photo, saved_changes
from engine.photo.options import format_for
from engine.placement import (
    face_of,
    landmarks_of_eyes,
    landmarks_of_eyes_and_mouth,
    left_to_right,
)
from engine.repair import Repair, RepairOptions, repair
from engine.report import as_json, face_entry, repair_report
from engine.step import Result, Step


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
        if path.exists() and not options.overwrite:
            raise WrongUsage(f"{path} already exists: choose another name or give --overwrite.")
    export = ExportOptions(
        quality=options.quality,
        subsampling=options.subsampling,
        keep_gps=not options.remove_gps,
        state_repair=not options.no_provenance,
    )
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
    listed = _listed(options, photo, mask)
    if listed is None:
        result = _with_bar(repair(photo, mask, wanted, coverage=coverage))
        listed = tuple(Numbered(one.number, one.face) for one in result.faces)
    else:
        result = _with_bar(
            repair(
                photo,
                mask,
                wanted,
                faces=[one.face for one in listed],
                numbers=[one.number for one in listed],
                spared=[i for i, one in enumerate(listed) if one.spared],
                coverage=coverage,
            )
        )
    warnings = [f"Face {one.number}: {why.sentence}" for one in result.faces for why in one.doubts]
    for note in (*result.notes, *warnings):
        print(f"facemend: {note}", file=sys.stderr)
    image = result.image(_choices(options.choose, result), opacity=options.opacity)
    proof = save_photo(
        photo,
        image,
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
        report = repair_report(result, image, options.out, listed, proof)
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


def damage_command(options: argparse.Namespace) -> None:
    if options.out.resolve() == options.photo.resolve():
        raise WrongUsage(f"{options.out} is the photo: give the mask another name.")
    if options.out.suffix.lower() != ".png":
        raise WrongUsage(f"{options.out}: a mask is a PNG, end its name in .png.")
    if options.out.exists() and not options.overwrite:
        raise WrongUsage(f"{options.out} already exists: choose another name or give --overwrite.")
    photo = open_photo(options.photo, options.page)
    job = suggest_damage(photo.seen, options.sensitivity)
    mask = _with_bar(job, "Looking for damage", "Looked")
    if not mask.any():
        raise NothingToRepair(
            f"no damage was seen in {options.photo}: give --sensitivity high, or draw a mask."
        )
    write_mask(options.out, mask, overwrite=options.overwrite)
    print(options.out)


def _with_bar(
    job: Generator[Step, None, Result], doing: str = "Repairing", done: str = "Repaired"
) -> Result:
    """Runs a job to its end behind a progress bar on stderr."""
    layout = "{desc}: {percentage:3.0f}%|{bar}| {elapsed}<{remaining}{postfix}"
    with tqdm(desc=doing, total=1, bar_format=layout, dynamic_ncols=True) as bar:
        try:
            while True:
                step = next(job)
                if step.done < bar.n:  # another part of the job
                    bar.reset()
                bar.total = step.total
                bar.set_description_str(step.message, refresh=False)
                if step.loss is not None:
                    bar.set_postfix_str(f"loss {step.loss:.4f}", refresh=False)
                bar.update(max(0, step.done - bar.n))
        except StopIteration as end:
            bar.set_description_str(done, refresh=False)
            bar.update(max(0, (bar.total or 0) - bar.n))
            return end.value
        finally:
            job.close()


def faces_command(options: argparse.Namespace) -> None:
    rows: list[dict[str, Any]] = []
    unread: list[UnreadableInput] = []
    for path in options.photos:
        try:
            photo = open_photo(path, options.page)
        except UnreadableInput as error:  # the others are still worth their answer
            unread.append(error)
            rows.append({"photo": str(path), "error": str(error)})
            continue
        nothing = np.zeros(photo.pixels.shape[:2], bool)
        faces = left_to_right(find_faces(photo.seen))
        width, height = photo.size
        rows.append(
            {
                "photo": str(path),
                "width": width,
                "height": height,
                "faces": [
                    face_entry(Numbered(number, face), doubts(face, nothing))
                    for number, face in enumerate(faces, 1)
                ],
            }
        )
        if not options.json:
            print(f"{path}: {len(faces)} face{'' if len(faces) == 1 else 's'}")
            for number, face in enumerate(faces, 1):
                x0, y0, x1, y1 = (round(value) for value in face.box)
                words = [resolution(face), *(why.short for why in doubts(face, nothing))]
                print(f"  {number}: at {x0},{y0} to {x1},{y1}: {'; '.join(words)}")
    if options.json:
        print(as_json(rows))
    for failure in unread[:-1]:
        print(f"facemend: {failure}", file=sys.stderr)
    if unread:
        raise unread[-1]


def complete_command(options: argparse.Namespace) -> None:
    method = method_named(options.method)
    crops = _pictures(options.faces)
    drawn = _pictures(options.masks)
    masks = {path.stem: path for path in drawn}
    pairs = [(path, masks.get(path.stem), options.out / f"{path.stem}.png") for path in crops]
    for folder, files in ((options.faces, crops), (options.masks, drawn)):
        twice = [stem for stem, count in Counter(f.stem for f in files).items() if count > 1]
        if twice:
            raise WrongUsage(f"{folder} has two pictures named {twice[0]}: rename one.")
    for path, mask_path, out in pairs:
        if mask_path is None:
            raise UnreadableInput(f"{options.masks} has no mask named {path.stem}.png.")
        if out.exists() and not options.overwrite:
            raise WrongUsage(f"{out} already exists: choose another folder or give --overwrite.")
    networks = None
    if method.recipe:
        from engine import checkpoint
        from engine.device import chosen_device

        device, sentence = chosen_device(options.device)
        if sentence:
            print(f"facemend: {sentence}", file=sys.stderr)
        networks = checkpoint.load(method.recipe, device)
    for path, mask_path, out in tqdm(pairs, desc=method.title, unit="face", dynamic_ncols=True):
        assert mask_path is not None
        photo = open_photo(path)
        mask = read_mask(mask_path, photo.size)
        if photo.size[0] != photo.size[1]:
            raise UnreadableInput(f"{path} is not square: give crops in the canonical frame.")
        completed = complete_aligned(photo.seen, mask, method, networks, options.seed)
        encoded = cv2.imencode(".png", completed[..., ::-1])[1].tobytes()
        write_atomically(out, encoded, overwrite=options.overwrite)
    print(options.out)


def bench_command(options: argparse.Namespace) -> None:
    from engine.bench.command import bench  # loads torch

    if bool(options.photos) == bool(options.shards):
        raise WrongUsage("give either photos (or folders of them) or --shards with a folder.")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # `kill` keeps what is measured, too
    try:
        written = _with_bar(bench(options), "Measuring", "Measured")
    except KeyboardInterrupt:
        print("facemend: what is measured is kept, the same command goes on.", file=sys.stderr)
        raise
    for path in written:
        print(path)


def _pictures(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise UnreadableInput(f"{folder} is not a folder of pictures.")
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in OPENED)
    if not found:
        raise UnreadableInput(f"{folder} holds no picture.")
    return found


def methods_command(options: argparse.Namespace) -> None:
    rows = [
        {
            "name": method.name,
            "recipe": method.recipe,
            "kind": method.kind,
            "description": method.description,
        }
        for method in offered_methods()
    ]
    if options.json:
        print(as_json(rows))
        return
    for row in rows:
        print(f"{row['name']:22} {row['kind']:10} {row['description']}")
