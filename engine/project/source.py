"""The photo of a project that is read: where it lies, or its file from the project itself."""

import os
from pathlib import Path

from engine.errors import UnreadableInput
from engine.limits import limits
from engine.project.archive import Members
from engine.project.arrays import hash_of, type_of
from engine.project.fields import Fields
from engine.project.model import Source
from engine.sentence import say


def read_source(members: Members, fields: Fields) -> Source:
    """What a project says of its photo, and its file where the project holds it.

    Raises UnreadableInput where it is larger than is opened, Damaged where it makes no sense.
    """
    digest = hash_of(fields)
    most = limits().max_megapixels
    width, height = fields.wholes("size", 2, 1, most * 1_000_000)
    if width * height > most * 1_000_000:
        raise UnreadableInput(
            say(
                "{path} is of a photo of {width} x {height} pixels, more than the {most} "
                "million that are opened.",
                path=members.path,
                width=width,
                height=height,
                most=most,
            )
        )
    path, relative = fields.path("path"), fields.path("relative")
    held = members.holds(f"photo/{digest}")
    return Source(
        path=(_present(members.path, relative) or Path(path)) if path else None,
        sha256=digest,
        length=fields.whole("bytes", 0, 2**40),
        page=None if fields.absent("page") else fields.whole("page", 1, 65535),
        size=(width, height),
        type=type_of(fields, ("uint8", "uint16")),
        data=members.checked("photo", digest) if held else None,
    )


def _present(project: Path, relative: str) -> Path | None:
    """The photo seen from the project, as both may have moved together."""
    beside = Path(os.path.abspath(project.absolute().parent / relative))
    try:
        return beside if relative and beside.is_file() else None
    except OSError:  # no name that this system has
        return None
