"""Writing files so that nothing is lost: whole or not at all, over another only when told."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from engine.errors import FacemendError, WrongUsage
from engine.sentence import say

_PARTIAL = ".facemend-"
"""How the names of files begin that are being written; eight letters follow."""

_UMASK = os.umask(0)
os.umask(_UMASK)  # it can only be read by setting it: once, before there are threads


def exists(path: Path) -> bool:
    """Whether something has that name; FacemendError where its folder does not tell."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise FacemendError(
            say(
                "{path} cannot be reached ({why}); choose another folder.",
                path=path,
                why=error.strerror or error,
            )
        ) from error
    return True


def write_atomically(
    path: Path, data: bytes | bytearray, *, overwrite: bool, wait: bool = True
) -> None:
    """Writes `data` whole or not at all; raises what `new_file` does.

    wait: until it is on the disk. Otherwise it outlives the program at once, but a power cut only
    after `settle`.
    """
    with new_file(path, overwrite=overwrite) as file:
        file.write(data, wait=wait)


def settle(path: Path) -> None:
    """Waits until a file is on the disk; FacemendError where it does not get there."""
    try:
        with path.open("r+b") as file:  # Windows syncs none that is open for reading only
            os.fsync(file.fileno())
    except OSError as error:
        raise _unwritten(path, error) from error


def sweep_partial(folder: Path) -> None:
    """Removes what programs that were killed a day ago or more had only begun to write there."""
    old = time.time() - 24 * 3600
    with suppress(OSError):
        for path in folder.glob(f"{_PARTIAL}????????"):
            with suppress(OSError):
                if path.stat().st_mtime < old:
                    path.unlink()


class NewFile:
    """A file that has no name yet but a temporary one, in the folder where it will lie."""

    def __init__(self, handle: int, path: Path) -> None:
        self.path = path
        self._file = os.fdopen(handle, "wb")

    def write(self, data: bytes | bytearray, *, wait: bool = True) -> None:
        """Writes all of it. wait: until it is on the disk."""
        with self._file as file:
            file.write(data)
            file.flush()
            if wait:
                os.fsync(file.fileno())

    def close(self) -> None:
        """Also where nothing was written."""
        self._file.close()


@contextmanager
def new_file(path: Path, *, overwrite: bool) -> Iterator[NewFile]:
    """A temporary file beside `path` which gets that name when the block ends, by `os.replace`.

    What is raised in the block leaves nothing behind. Missing folders are made. Raises WrongUsage
    when the file exists and `overwrite` is off, FacemendError when the folder or the disk refuses;
    an existing file is then left as it was.
    """
    if exists(path) and not overwrite:
        raise WrongUsage(
            say("{path} already exists: choose another name or allow overwriting.", path=path)
        )
    path = path.resolve() if path.is_symlink() else path  # write to what it points to
    partial: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = path.stat().st_mode & 0o777 if exists(path) else 0o666 & ~_UMASK
        handle, partial = tempfile.mkstemp(dir=path.parent, prefix=_PARTIAL)
        file = NewFile(handle, Path(partial))
        try:
            yield file
        finally:
            file.close()
        os.chmod(partial, mode)
        if overwrite:
            os.replace(partial, path)
        else:
            _place_new(partial, path)
        partial = None
    except OSError as error:
        raise _unwritten(path, error) from error
    finally:
        if partial is not None and os.path.exists(partial):
            os.unlink(partial)


def _unwritten(path: Path, error: OSError) -> FacemendError:
    reason = error.strerror or str(error)
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        reason = say("{folder} is not a folder", folder=path.parent)
    return FacemendError(
        say(
            "{path} could not be written ({reason}); choose another folder or free some space.",
            path=path,
            reason=reason,
        )
    )


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
