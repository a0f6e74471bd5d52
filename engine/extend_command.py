"""`facemend extend`: a photo's canvas made larger, and what is new of it filled."""

import argparse
import sys
from collections.abc import Callable, Generator

from engine.errors import FacemendError, WrongUsage
from engine.extending import Margins, extended, margin, untouched
from engine.photo import ExportOptions, open_photo, save_photo, saved_changes
from engine.photo.options import format_for
from engine.repair import Repair, RepairOptions, repair
from engine.step import Step

NOT_WRITTEN = (
    "{} was not written: {} pixels of the photo itself had been changed, which must not happen; "
    "please report it."
)


def extend_command(
    options: argparse.Namespace, watched: Callable[[Generator[Step, None, Repair]], Repair]
) -> None:
    """watched: runs a job to its end and shows how far it is."""
    if options.out.exists() and not options.overwrite:
        raise WrongUsage(f"{options.out} already exists: choose another name or give --overwrite.")
    export = ExportOptions(
        quality=options.quality,
        subsampling=options.subsampling,
        keep_gps=not options.remove_gps,
        state_repair=not options.no_provenance,
    )
    format_for(options.out, export)  # said before the work
    photo = open_photo(options.photo, options.page)
    width, height = photo.size
    larger = extended(
        photo,
        Margins(
            left=margin(options.left, width),
            top=margin(options.top, height),
            right=margin(options.right, width),
            bottom=margin(options.bottom, height),
        ),
    )
    for note in (*larger.notes, *saved_changes(larger.photo, options.out, export)):
        print(f"facemend: {note}", file=sys.stderr)
    wanted = RepairOptions(options.method, options.candidates, options.seed, options.device)
    result = watched(repair(larger.photo, larger.mask, wanted))
    for note in result.notes:
        print(f"facemend: {note}", file=sys.stderr)
    image = result.image()
    changed = untouched(photo, image, larger.margins)
    if changed:
        raise FacemendError(NOT_WRITTEN.format(options.out, changed))
    proof = save_photo(
        larger.photo,
        image,
        options.out,
        mask=larger.mask,
        options=export,
        provenance=result.provenance,
        overwrite=options.overwrite,
    )
    for note in (proof.said("the new margins"), *proof.notes):
        print(f"facemend: {note}", file=sys.stderr)
    print(options.out)
