"""Where work is kept in case the program ends unexpectedly: a folder for each open photo."""

import os
import shutil
import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths

from engine.errors import FacemendError
from engine.project.archive import DOCUMENT, SETTLED
from engine.project.fields import Damaged, parsed
from engine.project.folder import ProjectFolder
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
        self._project = ProjectFolder(folder)
        self._lock = QLockFile(str(folder / "lock"))
        self._lock.setStaleLockTime(0)  # stale is only what a dead program has left

    @classmethod
    def new(cls, parent: Path) -> "Kept":
        """One that is made when it is first written."""
        return cls(parent / uuid.uuid4().hex)

    def lock(self) -> bool:
        """Takes it, unless a program that runs has it."""
        return self._lock.isLocked() or self._lock.tryLock(0)

    def unlock(self) -> None:
        """Leaves it to the next start."""
        self._lock.unlock()

    def write(self, project: Project) -> None:
        """Keeps this state in place of the one before. Raises FacemendError where it cannot."""
        self._make()
        self._project.write(project)

    def settle(self) -> None:
        """Waits until what was written is on the disk; errors as of `ProjectFolder.settle`."""
        self._project.settle()

    def holds_photo(self, project: Project) -> bool:
        """The photo's file is here already."""
        return (self.folder / "photo" / project.source.sha256).exists()

    def remove(self) -> None:
        """The work is saved, or not wanted."""
        self._project.remove()  # first: a half removed one is none
        self._lock.unlock()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _make(self) -> None:
        try:
            # photos are nobody else's business
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise FacemendError(
                say(
                    "{folder} could not be made ({why}).",
                    folder=self.folder,
                    why=error.strerror or error,
                )
            ) from error
        if not self.lock():
            full = self._lock.error() == QLockFile.LockError.UnknownError
            why = say("no space left on device") if full else say("permission denied")
            raise FacemendError(
                say("{folder} could not be written to ({why}).", folder=self.folder, why=why)
            )


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
        documents = [kept.folder / name for name in (DOCUMENT, SETTLED)]
        there = [document for document in documents if document.exists()]
        if not there:
            kept.remove()
            continue
        name: str = say("a photo")
        when = datetime.now()
        for document in reversed(there):  # what the newest says is said, unless it is damaged
            with suppress(OSError, Damaged):
                told = Path(parsed(document.read_bytes()).within("photo").path("path")).name
                name = told or say("a pasted picture")
                when = datetime.fromtimestamp(document.stat().st_mtime)
        found.append(Offer(kept, name, when))
    return sorted(found, key=lambda offer: offer.when, reverse=True)
