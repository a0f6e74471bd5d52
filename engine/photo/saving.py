"""Saving: a file is written beside its place, read again, proved, and only then put there."""

import struct
from pathlib import Path

import numpy as np

from engine.depth import at_depth, differing
from engine.errors import FacemendError, UnreadableInput, WrongUsage, reason
from engine.files import exists, new_file, sweep_partial
from engine.memory import give_back_memory
from engine.photo.encoding import encoded
from engine.photo.model import Photo
from engine.photo.options import AS_IT_WAS, ExportOptions, format_for
from engine.photo.proof import Proof, verify_untouched
from engine.photo.provenance import Provenance
from engine.photo.transplant import Damaged
from engine.sentence import say


def save_photo(
    photo: Photo,
    pixels: np.ndarray,
    path: str | Path,
    *,
    mask: np.ndarray | None = None,
    options: ExportOptions = AS_IT_WAS,
    provenance: Provenance | None = None,
    overwrite: bool = False,
) -> Proof:
    """Writes `pixels` (H, W, 3) with all else that the photo's file holds, atomically.

    The ending of `path` chooses the format, unless the options do. mask: (H, W) bool, where pixels
    may differ from the photo's; None: wherever they do. What is written is read again and compared
    outside of it first: the proof is the answer, and without it nothing is left at `path`.
    provenance: what the file is to say of the repair, unless the options do not want it.

    Raises WrongUsage when the file exists and `overwrite` is off or the ending is unknown,
    FacemendError when it cannot be written or does not hold the photo's pixels; an existing file
    is then left as it was.
    """
    path = Path(path)
    form = format_for(path, options)
    if exists(path) and not overwrite:  # said before the work of encoding
        raise WrongUsage(
            say("{path} already exists: choose another name or allow overwriting.", path=path)
        )
    pixels = at_depth(pixels, photo.pixels.dtype)
    changed = differing(pixels, photo.pixels)
    told = provenance if options.state_repair and changed.any() else None
    if mask is None:
        mask = changed
    elif (changed & ~mask).any():
        count = int((changed & ~mask).sum())
        raise FacemendError(
            say(
                "{path} was not written: {count} pixels outside the mask had been changed, "
                "which must not happen; please report it.",
                path=path,
                count=count,
            )
        )
    try:
        coded = encoded(photo, pixels, changed, form, options, told)
    except (Damaged, MemoryError, OSError, OverflowError, ValueError, struct.error) as error:
        raise FacemendError(
            say(
                "{path} could not be written as {title} ({reason}); choose another format.",
                path=path,
                title=form.title,
                reason=reason(error),
            )
        ) from error
    exact = coded.exact
    del pixels, changed  # reading a large photo again needs the memory
    with new_file(path, overwrite=overwrite) as file:
        file.write(coded.data)
        del coded
        proof = _proof(photo, path, file.path, mask, exact=exact, provenance=told)
    sweep_partial(path.parent)
    give_back_memory()
    return proof


def _proof(
    photo: Photo,
    path: Path,
    written: Path,
    mask: np.ndarray,
    *,
    exact: bool,
    provenance: Provenance | None,
) -> Proof:
    """What a written file shows before it is called `path`; FacemendError if it must not be."""
    try:
        proof = verify_untouched(photo, written, mask, exact=exact, provenance=provenance)
    except UnreadableInput as error:
        raise FacemendError(
            say(
                "{path} was not written: what was encoded cannot be read again ({error}); "
                "choose another format.",
                path=path,
                error=error,
            )
        ) from error
    if not proof.holds:
        raise FacemendError(
            say(
                "{path} was not written, as pixels outside the mask would have changed "
                "({changed} of them, by up to {largest} of {levels} levels); choose another "
                "format and please report it.",
                path=path,
                changed=proof.changed,
                largest=proof.largest,
                levels=proof.levels,
            )
        )
    return proof
