"""Writing files so that nothing is lost: whole or not at all, over another only when told."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from engine.errors import FacemendError, WrongUsage
from engine.sentence import say

_UMASK = os.umask(0)
os.umask(_UMASK)  # it can only be read by setting it: once, before there are threads


def write_atomically(
    path: Path,
    data: bytes | bytearray,
    *,
    overwrite: bool,
    check: Callable[[Path], None] | None = None,
) -> None:
    """Writes `data` through a temporary file in the same folder, fsync and `os.replace`.

    check: is given the temporary file once it is on the disk; what it raises is raised, and
    nothing has been written. Missing folders are made. Raises WrongUsage when the file exists and
    `overwrite` is off, FacemendError when the folder or the disk refuses; an existing file is then
    left as it was.
    """
    if path.exists() and not overwrite:
        raise WrongUsage(
            say("{path} already exists: choose another name or allow overwriting.", path=path)
        )
    path = path.resolve() if path.is_symlink() else path  # write to what it points to
    partial: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_UMASK
        handle, partial = tempfile.mkstemp(dir=path.parent, prefix=".facemend-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if check is not None:
            check(Path(partial))
        os.chmod(partial, mode)
        if overwrite:
            os.replace(partial, path)
        else:
            _place_new(partial, path)
        partial = None
    except OSError as error:
        reason = error.strerror or str(error)
        if isinstance(error, (FileExistsError, NotADirectoryError)):
            reason = say("{folder} is not a folder", folder=path.parent)
        raise FacemendError(
            say(
                "{path} could not be written ({reason}); choose another folder or free some space.",
                path=path,
                reason=reason,
            )
        ) from error
    finally:
        if partial is not None and os.path.exists(partial):
            os.unlink(partial)


def _place_new(partial: str, path: Path) -> None:
    """Moves a file to a name nobody holds, even if someone took it a moment ago."""
    try:
        os.link(partial, path)
    except FileExistsError as error:
        raise WrongUsage(say("{path} already exists: choose another name.", path=path)) from error
    except OSError:  # a file system without hard links
        os.replace(partial, path)
    else:
        os.unlink(partial)
