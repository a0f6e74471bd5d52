"""What may be typed: `facemend repair`, `damage`, `faces`, `complete`, `batch`, `replay`...

Without Qt. Exit codes: 0 done, 1 a failure inside, 2 wrong usage, 3 an input cannot be read,
4 nothing to repair. Errors are one sentence on stderr; `--json` prints nothing but JSON.
"""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from engine import __version__, typed
from engine.batch.command import batch_command
from engine.commands import (
    bench_command,
    complete_command,
    damage_command,
    faces_command,
    methods_command,
)
from engine.completion.methods import DEFAULT_METHOD, METHODS
from engine.device import CHOICES
from engine.errors import FacemendError, disk_trouble
from engine.extend_command import extend_command
from engine.holes import NAMES
from engine.limits import Limits, set_limits
from engine.project.command import replay_command
from engine.repair import RepairOptions
from engine.repair_command import repair_command
from engine.verify import verify_command

_BENCH_MASKS = ("centre", "mouth", "eyes", "half", "random", "scratches", "pattern")


def main(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # names that are no text are told as they are
        sys.stdout.reconfigure(errors="surrogateescape" if os.name == "posix" else "replace")
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as stop:  # --help, or usage that argparse has already explained
        return int(stop.code or 0)
    try:
        set_limits(Limits(options.max_megapixels, options.max_megabytes))
        options.run(options)
        return 0
    except FacemendError as error:
        print(f"facemend: {error}", file=sys.stderr)
        return error.exit_code
    except MemoryError:
        print(
            "facemend: this computer has too little free memory for it: close other programs, or "
            "make the photo smaller.",
            file=sys.stderr,
        )
        return 1
    except KeyboardInterrupt:
        print("facemend: cancelled.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our output has gone
        sys.stderr.close()
        return 1
    except OSError as error:
        if options.debug:
            raise
        print(f"facemend: {disk_trouble(error)}", file=sys.stderr)
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="facemend", description="Repairs photographs of people.")
    parser.add_argument("--version", action="version", version=f"facemend {__version__}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--debug", action="store_true", help="show where a failure came from")
    for name, most in asdict(Limits()).items():
        common.add_argument(
            f"--{name.replace('_', '-')}",
            type=typed.limit,
            default=most,
            metavar="N",
            help=f"refuse larger files (default: {most})",
        )
    method = argparse.ArgumentParser(add_help=False)
    method.add_argument(
        "--method",
        default=DEFAULT_METHOD,
        choices=[method.name for method in METHODS],
        metavar="NAME",
        help=f"one that `facemend methods` lists (default: {DEFAULT_METHOD})",
    )
    method.add_argument("--seed", type=typed.seed, default=RepairOptions.seed, metavar="N")
    method.add_argument("--device", choices=CHOICES, default="auto")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser(
        "repair", parents=[common, method], help="repair a photo where a mask is white"
    )
    command.add_argument("photo", type=Path)
    command.add_argument("--mask", type=Path, required=True, help="a PNG, white = repair")
    command.add_argument("-o", "--out", type=Path, required=True, help="the repaired photo")
    command.add_argument("--candidates", type=typed.count, default=4, metavar="K")
    command.add_argument(
        "--effort",
        type=typed.effort,
        default=RepairOptions.effort,
        metavar="SHARE",
        help="how long a search looks: 0.5 for half of the usual, 2 for twice (default: 1)",
    )
    command.add_argument(
        "--soft",
        action="store_true",
        help="the mask's greys are soft edges: so much of the fill is seen",
    )
    command.add_argument(
        "--choose",
        type=typed.numbers,
        default=[],
        metavar="N,N",
        help="the candidate of each completed face, from left to right (default: 1, the best)",
    )
    command.add_argument(
        "--opacity",
        type=typed.opacity,
        default=100,
        metavar="0-100",
        help="how much of the fill is seen, in percent (default: 100)",
    )
    command.add_argument("--report", type=Path, metavar="FILE.json")
    command.add_argument(
        "--reference",
        type=Path,
        metavar="PHOTO",
        help="another photo of the same person: its largest face shows what is missing",
    )
    command.add_argument(
        "--confidence",
        type=Path,
        metavar="FILE.png",
        help="where the candidates disagree: their standard deviation in levels of 255",
    )
    command.add_argument("--page", type=typed.page, metavar="N", help="of a TIFF, from 1")
    typed.add_export(command)
    typed.add_choice(command)
    command.add_argument("--overwrite", action="store_true", help="replace existing files")
    command.set_defaults(run=repair_command)

    command = commands.add_parser(
        "extend",
        parents=[common, method],
        help="extend a photo's canvas beyond its edge",
        description="Puts margins on a photo, in pixels (120) or as a share of it (10%), and "
        "fills them. The photo itself stays as it is.",
    )
    command.add_argument("photo", type=Path)
    for side in ("left", "right", "top", "bottom"):
        command.add_argument(f"--{side}", default="0", metavar="N", help="or N%%")
    command.add_argument("-o", "--out", type=Path, required=True, help="the extended photo")
    command.add_argument("--candidates", type=typed.count, default=1, metavar="K")
    command.add_argument("--page", type=typed.page, metavar="N", help="of a TIFF, from 1")
    typed.add_export(command)
    command.add_argument("--overwrite", action="store_true", help="replace an existing file")
    command.set_defaults(run=extend_command)

    command = commands.add_parser(
        "damage", parents=[common], help="suggest a mask of a photo's damage, to be corrected"
    )
    command.add_argument("photo", type=Path)
    command.add_argument("-o", "--out", type=Path, required=True, help="the mask, a PNG")
    command.add_argument("--page", type=typed.page, metavar="N", help="of a TIFF, from 1")
    typed.add_sensitivity(command)
    command.add_argument("--overwrite", action="store_true", help="replace an existing mask")
    command.set_defaults(run=damage_command)

    command = commands.add_parser("faces", parents=[common], help="find the faces of photos")
    command.add_argument("photos", type=Path, nargs="+", metavar="PHOTO")
    command.add_argument("--page", type=typed.page, metavar="N", help="of TIFFs, from 1")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=faces_command)

    command = commands.add_parser(
        "complete", parents=[common, method], help="complete aligned crops by masks of their names"
    )
    command.add_argument("--faces", type=Path, required=True, metavar="DIR")
    command.add_argument("--masks", type=Path, required=True, metavar="DIR")
    command.add_argument("--out", type=Path, required=True, metavar="DIR")
    command.add_argument("--overwrite", action="store_true", help="replace existing files")
    command.set_defaults(run=complete_command)

    command = commands.add_parser(
        "batch",
        parents=[common, method],
        help="repair a folder of photos",
        description="Repairs the photos of a folder and those below, and writes them under the "
        "same names, with OUT/facemend-batch.json saying what became of each. Begun again, it "
        "goes on where it was stopped.",
    )
    command.add_argument("photos", type=Path, metavar="IN", help="a folder")
    command.add_argument(
        "--masks",
        required=True,
        metavar="DIR|ONE.png|auto",
        help="a folder of PNGs with the photos' names (for a/b.jpg: a/b.png or a/b.jpg.png), one "
        "PNG for all, or the damage that is found",
    )
    typed.add_sensitivity(command)
    command.add_argument("-o", "--out", type=Path, required=True, metavar="DIR")
    command.add_argument("--candidates", type=typed.count, default=4, metavar="K")
    command.add_argument(
        "--page", type=typed.page, metavar="N", help="of the TIFFs with several pages, from 1"
    )
    where = command.add_mutually_exclusive_group()
    where.add_argument(
        "--workers", type=typed.count, metavar="N", help="processes (default: one for each core)"
    )
    where.add_argument(
        "--cluster", metavar="tcp://HOST:PORT", help="a Dask scheduler; all see the same folders"
    )
    typed.add_export(command)
    command.add_argument("--overwrite", action="store_true", help="replace existing files")
    command.set_defaults(run=batch_command)

    command = commands.add_parser(
        "verify",
        parents=[common],
        help="tell what a file says of its repair, and check it",
        description="Reads what was repaired, how and with which weights. With the original, it "
        "says and shows where they differ; exit code 1 where that is not what the file says.",
    )
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--original", type=Path, metavar="PHOTO")
    command.add_argument("--mask", type=Path, metavar="MASK.png", help="that it was repaired with")
    command.add_argument(
        "-o", "--out", type=Path, metavar="AREA.png", help="what differs, as a mask (white)"
    )
    command.add_argument("--page", type=typed.page, metavar="N", help="of a TIFF, from 1")
    command.add_argument("--json", action="store_true")
    command.add_argument("--overwrite", action="store_true", help="replace existing files")
    command.set_defaults(run=verify_command)

    command = commands.add_parser(
        "replay",
        parents=[common],
        help="export a project as the window would",
        description="Writes the photo with the repair that is saved in a .facemend project: the "
        "same bytes as the window's export.",
    )
    command.add_argument("project", type=Path, metavar="PROJECT")
    command.add_argument("-o", "--out", type=Path, required=True, help="the repaired photo")
    command.add_argument(
        "--photo", type=Path, help="where the project's photo lies, if it was moved"
    )
    typed.add_export(command)
    command.add_argument("--overwrite", action="store_true", help="replace an existing file")
    command.set_defaults(run=replay_command)

    command = commands.add_parser("methods", parents=[common], help="list the methods")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=methods_command)

    command = commands.add_parser(
        "bench",
        parents=[common],
        help="measure the methods on photos of your own",
        description="Cuts the faces out of photos, breaks them with masks, lets every method "
        "complete them, and writes OUT/report.md, OUT/results.json and contact sheets. What is "
        "measured already, of the same faces, weights and settings, is not measured again.",
    )
    command.add_argument("photos", type=Path, nargs="*", metavar="PHOTO", help="or a folder")
    command.add_argument("-o", "--out", type=Path, required=True, metavar="DIR")
    command.add_argument(
        "--shards", type=Path, metavar="DIR", help="aligned face shards in place of photos"
    )
    command.add_argument("--split", default="val", choices=["val", "dev"], help="of the shards")
    command.add_argument(
        "--cache", type=Path, metavar="DIR", help="where to keep the shards' decoded faces"
    )
    command.add_argument(
        "--methods",
        nargs="+",
        metavar="NAME",
        help="default: all that are here but the papers' own slow searches (yeh, amos, jiang)",
    )
    command.add_argument(
        "--masks", nargs="+", choices=NAMES, default=list(_BENCH_MASKS), metavar="NAME"
    )
    command.add_argument(
        "--count",
        type=typed.faces,
        default=200,
        metavar="N",
        help="the first N faces (default: 200)",
    )
    command.add_argument(
        "--sheets", type=Path, metavar="DIR", help="put the sheets here and out of the report"
    )
    command.add_argument("--device", choices=CHOICES, default="auto", help="to take the pace of")
    command.set_defaults(run=bench_command)
    return parser
