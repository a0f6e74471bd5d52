"""What is too large to be opened: limits by name, the same for a whole process.

They are checked before anything is decoded: a file of a few bytes can unpack to many gigabytes.
"""

import stat
from dataclasses import dataclass
from pathlib import Path

from engine.errors import UnreadableInput
from engine.sentence import say


@dataclass(frozen=True)
class Limits:
    """What is opened at most."""

    max_megapixels: int = 250
    """Of a photo or mask."""

    max_megabytes: int = 4000
    """Of a file."""


_current = Limits()


def limits() -> Limits:
    """Those in force."""
    return _current


def set_limits(wanted: Limits) -> None:
    """Puts others in force, for every thread of this process."""
    global _current
    _current = wanted


def check_file(path: Path) -> None:
    """Raises UnreadableInput for what is no file or larger than is read, OSError for nothing."""
    there, most = path.stat(), limits().max_megabytes
    size = there.st_size
    if not stat.S_ISREG(there.st_mode) and not stat.S_ISDIR(there.st_mode):  # a pipe never ends
        raise UnreadableInput(say("{path} is no file: choose a photo.", path=path))
    if size > most * 1_000_000:
        raise UnreadableInput(
            say(
                "{path} has {size} MB, more than the {most} that are read: make it smaller "
                "or, if you trust it, raise max_megabytes.",
                path=path,
                size=size // 1_000_000,
                most=most,
            )
        )
