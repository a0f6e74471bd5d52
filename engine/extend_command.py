"""`facemend extend`: a photo's canvas made larger, and what is new of it filled."""

import argparse
import sys

from engine import typed
from engine.bar import with_bar
from engine.errors import FacemendError, WrongUsage
from engine.extending import Margins, extend, margin, untouched
from engine.files import exists
from engine.photo import open_photo, save_photo, saved_changes
from engine.photo.options import format_for
from engine.repair import RepairOptions

NOT_WRITTEN = (
    "{} was not written: {} pixels of the photo itself had been changed, which must not happen; "
    "please report it."
)


def extend_command(options: argparse.Namespace) -> None:
    if exists(options.out) and not options.overwrite:
        raise WrongUsage(f"{options.out} already exists: choose another name or give --overwrite.")
    export = typed.export_options(options)
    format_for(options.out, export)  # said before the work
    photo = open_photo(options.photo, options.page)
    width, height = photo.size
    margins = Margins(
        left=margin(options.left, width),
        top=margin(options.top, height),
        right=margin(options.right, width),
        bottom=margin(options.bottom, height),
    )
    wanted = RepairOptions(options.method, options.candidates, options.seed, options.device)
    result = with_bar(extend(photo, margins, wanted), "Extending", "Extended")
    for note in (*result.notes, *saved_changes(result.photo, options.out, export)):
        print(f"facemend: {note}", file=sys.stderr)
    changed = untouched(photo, result.image, result.margins)
    if changed:
        raise FacemendError(NOT_WRITTEN.format(options.out, changed))
    proof = save_photo(
        result.photo,
        result.image,
        options.out,
        mask=result.mask,
        options=export,
        provenance=result.provenance,
        overwrite=options.overwrite,
    )
    for note in (proof.said("the new margins"), *proof.notes):
        print(f"facemend: {note}", file=sys.stderr)
    print(options.out)
