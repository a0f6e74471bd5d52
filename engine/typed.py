"""What is typed after a command's name: options that several have, and how values are read."""

import argparse
from math import isfinite

from engine.damage import SENSITIVITIES
from engine.photo import SUBSAMPLINGS, ExportOptions


def add_sensitivity(command: argparse.ArgumentParser) -> None:
    """How much is taken for damage."""
    command.add_argument(
        "--sensitivity",
        choices=SENSITIVITIES,
        default="normal",
        help="to damage: low finds only what is obvious, high also what is doubtful",
    )


def add_export(command: argparse.ArgumentParser) -> None:
    """The options that say how a photo is written."""
    export = command.add_argument_group("export", "without these nothing of the photo is lost")
    export.add_argument("--quality", type=quality, metavar="1-100", help="of a lossy format")
    export.add_argument("--subsampling", choices=SUBSAMPLINGS, help="of a JPEG's colours")
    export.add_argument(
        "--remove-gps", action="store_true", help="do not say where the photo was taken"
    )
    export.add_argument(
        "--no-provenance",
        action="store_true",
        help="do not say in the file what was repaired, how and with which weights",
    )


def export_options(options: argparse.Namespace) -> ExportOptions:
    """What was typed of the options that `add_export` adds."""
    return ExportOptions(
        quality=options.quality,
        subsampling=options.subsampling,
        keep_gps=not options.remove_gps,
        state_repair=not options.no_provenance,
    )


def add_choice(command: argparse.ArgumentParser) -> None:
    """The options that say which faces are repaired."""
    group = command.add_argument_group("faces", "N is a number that `facemend faces` lists")
    group.add_argument(
        "--eyes",
        type=points,
        action="append",
        default=[],
        metavar="X,Y,X,Y[,X,Y]",
        help="place a face by its two eyes and, if you like, its mouth, in photo pixels; once "
        "for each face, in place of a found one there",
    )
    either = group.add_mutually_exclusive_group()
    either.add_argument(
        "--only", type=numbers, metavar="N,N", help="the others stay as they are, mask or not"
    )
    either.add_argument(
        "--without", type=numbers, default=[], metavar="N,N", help="these stay as they are"
    )
    group.add_argument(
        "--not-a-face",
        type=numbers,
        default=[],
        metavar="N,N",
        help="these were found in error: fill what is marked there from its surroundings",
    )


def points(text: str) -> list[tuple[float, float]]:
    try:
        values = [float(part) for part in text.split(",")]
    except ValueError:
        values = []
    if len(values) not in (4, 6) or not all(map(isfinite, values)):
        raise argparse.ArgumentTypeError(
            f"x1,y1,x2,y2 of the eyes, or six numbers with the mouth's, are wanted, not {text!r}"
        )
    return list(zip(values[::2], values[1::2], strict=True))


def numbers(text: str) -> list[int]:
    return [_number(part.strip(), 1, 9999) for part in text.split(",")]


def effort(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0.01 <= value <= 100:
        raise argparse.ArgumentTypeError(f"a number from 0.01 to 100 is wanted, not {text!r}")
    return value


def opacity(text: str) -> int:
    return _number(text, 0, 100)


def seed(text: str) -> int:
    return _number(text, 0, 2**63 - 1)


def count(text: str) -> int:
    return _number(text, 1, 64)


def faces(text: str) -> int:
    return _number(text, 1, 10**6)


def page(text: str) -> int:
    return _number(text, 1, 65535)


def limit(text: str) -> int:
    return _number(text, 1, 10**6)


def quality(text: str) -> int:
    return _number(text, 1, 100)


def _number(text: str, low: int, high: int) -> int:
    if not text.isascii() or not text.isdigit() or not low <= int(text) <= high:
        raise argparse.ArgumentTypeError(f"a number from {low} to {high} is wanted, not {text!r}")
    return int(text)
