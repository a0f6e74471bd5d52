"""Where work is kept in case the program ends unexpectedly: a folder for each open photo."""

import os
import shutil
import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths

from engine.errors import FacemendError
from engine.project.archive import DOCUMENT, write_folder
from engine.project.fields import Damaged, parsed
from engine.project.model import Project
from engine.sentence import say


def kept_folder() -> Path:
    """Among the user's data, beside the log."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "unsaved"


class Kept:
    """A folder with a project, locked by the program that works on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = QLockFile(str(folder / "lock"))
        self._lock.setStaleLockTime(0)  # stale is only what a dead program has left

    @classmethod
    def new(cls, parent: Path) -> "Kept":
        """An empty one. Raises FacemendError where there is no room for it."""
        kept = cls(parent / uuid.uuid4().hex)
        try:
            kept.folder.mkdir(mode=0o700, parents=True)  # photos are nobody else's business
        except OSError as error:
            raise FacemendError(
                say(
                    "{folder} could not be made ({why}).",
                    folder=kept.folder,
                    why=error.strerror or error,
                )
            ) from error
        if not kept.lock():
            full = kept._lock.error() == QLockFile.LockError.UnknownError
            why = say("no space left on device") if full else say("permission denied")
            raise FacemendError(
                say("{folder} could not be written to ({why}).", folder=kept.folder, why=why)
            )
        return kept

    def lock(self) -> bool:
        """Takes it, unless a program that runs has it."""
        return self._lock.tryLock(0)

    def unlock(self) -> None:
        """Leaves it to the next start."""
        self._lock.unlock()

    def write(self, project: Project) -> None:
        """Keeps this state in place of the one before. Errors as of `write_folder`."""
        write_folder(self.folder, project)

    def holds_photo(self, project: Project) -> bool:
        """The photo's file is here already."""
        return (self.folder / "photo" / project.source.sha256).exists()

    def remove(self) -> None:
        """The work is saved, or not wanted."""
        (self.folder / DOCUMENT).unlink(missing_ok=True)  # first: a half removed one is none
        self._lock.unlock()
        shutil.rmtree(self.folder, ignore_errors=True)


@dataclass(frozen=True, eq=False)
class Offer:
    """Work that a program which is no more has left. name: the photo's."""

    kept: Kept
    name: str
    when: datetime


def offers(parent: Path) -> list[Offer]:
    """What can be brought back, the latest first, each locked; what is empty is swept away."""
    found = []
    folders = [entry.path for entry in os.scandir(parent)] if parent.is_dir() else []
    for kept in (Kept(Path(folder)) for folder in folders):
        if not kept.lock():
            continue
        document = kept.folder / DOCUMENT
        try:
            when = datetime.fromtimestamp(document.stat().st_mtime)
            name = Path(parsed(document.read_bytes()).within("photo").path("path")).name
        except FileNotFoundError:
            kept.remove()
            continue
        except (OSError, Damaged):
            name, when = say("a photo"), datetime.now()
        found.append(Offer(kept, name, when))
    return sorted(found, key=lambda offer: offer.when, reverse=True)
