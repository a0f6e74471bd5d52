"""The terminal's commands: `facemend repair`, `faces`, `complete`, `methods`. Without Qt.

Exit codes: 0 done, 1 a failure inside, 2 wrong usage, 3 an input cannot be read, 4 nothing to
repair. Errors are one sentence on stderr; `--json` prints nothing but JSON.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from tqdm import tqdm

from engine import __version__
from engine.completion.aligned import complete_aligned
from engine.completion.methods import DEFAULT_METHOD, METHODS, method_named, offered_methods
from engine.device import CHOICES
from engine.errors import FacemendError, NothingToRepair, UnreadableInput, WrongUsage
from engine.faces import Face, find_faces
from engine.files import write_atomically
from engine.mask import read_mask
from engine.photo import SUFFIXES, open_photo, save_photo, saved_changes
from engine.repair import Repair, RepairOptions, changed_outside, repair
from engine.step import Result, Step

COMMANDS = ("repair", "faces", "complete", "methods")


def main(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code."""
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as stop:  # --help, or usage that argparse has already explained
        return int(stop.code or 0)
    try:
        options.run(options)
        return 0
    except FacemendError as error:
        print(f"facemend: {error}", file=sys.stderr)
        return _exit_code(error)
    except KeyboardInterrupt:
        print("facemend: cancelled.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our output has gone
        sys.stderr.close()
        return 1
    except Exception as error:
        if options.debug:
            raise
        print(
            f"facemend: something failed inside ({type(error).__name__}: {error}); "
            "run again with --debug for a report to send.",
            file=sys.stderr,
        )
        return 1


def _exit_code(error: FacemendError) -> int:
    codes = {WrongUsage: 2, UnreadableInput: 3, NothingToRepair: 4}
    return codes.get(type(error), 1)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="facemend", description="Repairs photographs of people.")
    parser.add_argument("--version", action="version", version=f"facemend {__version__}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--debug", action="store_true", help="show where a failure came from")
    method = argparse.ArgumentParser(add_help=False)
    method.add_argument(
        "--method",
        default=DEFAULT_METHOD,
        choices=[method.name for method in METHODS],
        metavar="NAME",
        help=f"one that `facemend methods` lists (default: {DEFAULT_METHOD})",
    )
    method.add_argument("--seed", type=_seed, default=RepairOptions.seed, metavar="N")
    method.add_argument("--device", choices=CHOICES, default="auto")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser(
        "repair", parents=[common, method], help="repair a photo where a mask is white"
    )
    command.add_argument("photo", type=Path)
    command.add_argument("--mask", type=Path, required=True, help="a PNG, white = repair")
    command.add_argument("-o", "--out", type=Path, required=True, help="the repaired photo")
    command.add_argument("--candidates", type=_count, default=4, metavar="K")
    command.add_argument("--report", type=Path, metavar="FILE.json")
    command.add_argument("--overwrite", action="store_true", help="replace existing files")
    command.set_defaults(run=_repair)

    command = commands.add_parser("faces", parents=[common], help="find the faces of photos")
    command.add_argument("photos", type=Path, nargs="+", metavar="PHOTO")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_faces)

    command = commands.add_parser(
        "complete", parents=[common, method], help="complete aligned crops by masks of their names"
    )
    command.add_argument("--faces", type=Path, required=True, metavar="DIR")
    command.add_argument("--masks", type=Path, required=True, metavar="DIR")
    command.add_argument("--out", type=Path, required=True, metavar="DIR")
    command.add_argument("--overwrite", action="store_true", help="replace existing files")
    command.set_defaults(run=_complete)

    command = commands.add_parser("methods", parents=[common], help="list the methods")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_methods)
    return parser


def _seed(text: str) -> int:
    return _number(text, 0, 2**63 - 1)


def _count(text: str) -> int:
    return _number(text, 1, 64)


def _number(text: str, low: int, high: int) -> int:
    if not text.isascii() or not text.isdigit() or not low <= int(text) <= high:
        raise argparse.ArgumentTypeError(f"a number from {low} to {high} is wanted, not {text!r}")
    return int(text)


def _repair(options: argparse.Namespace) -> None:
    inputs = {options.photo.resolve(), options.mask.resolve()}
    outputs = [path for path in (options.out, options.report) if path is not None]
    if len({path.resolve() for path in outputs}) < len(outputs):
        raise WrongUsage(f"{options.out} cannot be the photo and the report: name another file.")
    if options.report is not None and options.report.resolve() in inputs:
        raise WrongUsage(f"{options.report} is an input: give the report another name.")
    if options.out.resolve() == options.mask.resolve():
        raise WrongUsage(f"{options.out} is the mask: give the repaired photo another name.")
    for path in outputs:
        if path.exists() and not options.overwrite:
            raise WrongUsage(f"{path} already exists: choose another name or give --overwrite.")
    if options.out.suffix.lower() not in SUFFIXES:
        raise WrongUsage(f"{options.out}: end the name in one of {', '.join(SUFFIXES)}.")
    photo = open_photo(options.photo)
    mask = read_mask(options.mask, photo.size)
    for note in saved_changes(photo, options.out):
        print(f"facemend: {note}", file=sys.stderr)
    wanted = RepairOptions(options.method, options.candidates, options.seed, options.device)
    result = _with_bar(repair(photo, mask, wanted))
    for note in result.notes:
        print(f"facemend: {note}", file=sys.stderr)
    image = result.image()
    save_photo(photo, image, options.out, overwrite=options.overwrite)
    if options.report:
        report = _report(result, image, options.out)
        write_atomically(options.report, _json(report).encode(), overwrite=options.overwrite)
    print(options.out)


def _with_bar(job: Generator[Step, None, Result]) -> Result:
    """Runs a job to its end behind a progress bar on stderr."""
    layout = "{desc}: {percentage:3.0f}%|{bar}| {elapsed}<{remaining}{postfix}"
    with tqdm(desc="Repairing", total=1, bar_format=layout, dynamic_ncols=True) as bar:
        try:
            while True:
                step = next(job)
                bar.total = step.total
                bar.set_description_str(step.message, refresh=False)
                if step.loss is not None:
                    bar.set_postfix_str(f"loss {step.loss:.4f}", refresh=False)
                bar.update(max(0, step.done - bar.n))
        except StopIteration as end:
            bar.set_description_str("Repaired", refresh=False)
            bar.update(max(0, (bar.total or 0) - bar.n))
            return end.value
        finally:
            job.close()


def _report(result: Repair, image: np.ndarray, out: Path) -> dict[str, Any]:
    """What `--report` writes; `written` compares the file, read again, with the photo."""
    written = open_photo(out)
    outside = written.pixels[~result.mask].astype(int) - result.photo.pixels[~result.mask]
    return {
        "faces": [_face(repaired.face) for repaired in result.faces],
        "method": result.options.method,
        "candidates": [
            [candidate.losses for candidate in repaired.candidates] for repaired in result.faces
        ],
        "seed": result.options.seed,
        "seconds": {stage: round(value, 4) for stage, value in result.seconds.items()},
        "device": result.device,
        "weights": result.weights,
        "changed_outside": changed_outside(result.photo.pixels, image, result.mask),
        "written": {
            "file": str(out),
            "changed_outside": changed_outside(result.photo.pixels, written.pixels, result.mask),
            "largest_difference": int(np.abs(outside).max(initial=0)),
        },
        "notes": list(result.notes),
    }


def _faces(options: argparse.Namespace) -> None:
    rows: list[dict[str, Any]] = []
    unread: list[UnreadableInput] = []
    for path in options.photos:
        try:
            photo = open_photo(path)
        except UnreadableInput as error:  # the others are still worth their answer
            unread.append(error)
            rows.append({"photo": str(path), "error": str(error)})
            continue
        faces = find_faces(photo.pixels)
        width, height = photo.size
        rows.append(
            {
                "photo": str(path),
                "width": width,
                "height": height,
                "faces": [_face(face) for face in faces],
            }
        )
        if not options.json:
            print(f"{path}: {len(faces)} face{'' if len(faces) == 1 else 's'}")
            for face in faces:
                x0, y0, x1, y1 = (round(value) for value in face.box)
                scale = face.alignment.scale
                print(f"  at {x0},{y0} to {x1},{y1}: {scale:.1f} photo pixels a crop pixel")
    if options.json:
        print(_json(rows))
    for failure in unread[:-1]:
        print(f"facemend: {failure}", file=sys.stderr)
    if unread:
        raise unread[-1]


def _face(face: Face) -> dict[str, Any]:
    return {
        "box": [round(float(value), 2) for value in face.box],
        "landmarks": np.round(face.landmarks, 2).tolist(),
        "score": round(float(face.score), 4),
        "alignment": np.round(face.alignment.matrix, 6).tolist(),
    }


def _complete(options: argparse.Namespace) -> None:
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
        completed = complete_aligned(photo.pixels, mask, method, networks, options.seed)
        encoded = cv2.imencode(".png", completed[..., ::-1])[1].tobytes()
        write_atomically(out, encoded, overwrite=options.overwrite)
    print(options.out)


def _pictures(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise UnreadableInput(f"{folder} is not a folder of pictures.")
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    if not found:
        raise UnreadableInput(f"{folder} holds no picture.")
    return found


def _methods(options: argparse.Namespace) -> None:
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
        print(_json(rows))
        return
    for row in rows:
        print(f"{row['name']:22} {row['kind']:10} {row['description']}")


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)
