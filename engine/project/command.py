"""`facemend replay`: exports a project as the window would."""

import argparse
import sys

from engine import typed
from engine.errors import WrongUsage
from engine.files import exists
from engine.photo import saved_changes
from engine.photo.options import format_for
from engine.project.export import export_project
from engine.project.original import OriginalMissing, find_original
from engine.project.reading import read_project


def replay_command(options: argparse.Namespace) -> None:
    out, inputs = options.out.resolve(), [options.project, options.photo]
    if any(path is not None and path.resolve() == out for path in inputs):
        raise WrongUsage(f"{options.out} is an input: give the repaired photo another name.")
    if exists(options.out) and not options.overwrite:
        raise WrongUsage(f"{options.out} already exists: choose another name or give --overwrite.")
    export = typed.export_options(options)
    format_for(options.out, export)  # said before any work
    project = read_project(options.project)
    try:
        photo, note = find_original(project, options.photo)
    except OriginalMissing as error:
        raise OriginalMissing(f"{str(error).removesuffix('.')}; give it with --photo.") from error
    if note:
        print(f"facemend: {note}", file=sys.stderr)
    for change in saved_changes(photo, options.out, export):
        print(f"facemend: {change}", file=sys.stderr)
    proof = export_project(project, photo, options.out, export, overwrite=options.overwrite)
    for sentence in (proof.sentence, *proof.notes):
        print(f"facemend: {sentence}", file=sys.stderr)
    print(options.out)
