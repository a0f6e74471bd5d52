"""Keeps the work on a document while it goes on, so that whatever ends the program loses nothing.

What was done is on the disk a second later: `_SOON_MS`, and the writing of what is new, in a
thread of its own, as the runner's may be repairing.
"""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from engine.errors import FacemendError
from engine.photo import Photo
from engine.project.model import Source
from engine.project.original import source_of
from inpaint_gui.document import Change, Document, Part
from inpaint_gui.kept_work import Kept
from inpaint_gui.project_state import Snapshot, snapshot_of

_SOON_MS = 400
_AGAIN_MS = 5000
"""After a failure, as of a full disk."""

_log = logging.getLogger("facemend")


class Autosave(QObject):
    """One for each document. Photos that came from no file are not kept."""

    failed = Signal(str)
    """The work cannot be kept, in a sentence; told once until it can be again."""

    _ended = Signal(str)

    def __init__(self, document: Document, folder: Path) -> None:
        """folder: where to keep it, see `kept_work.kept_folder`."""
        super().__init__()
        self._document, self._folder = document, folder
        self._kept: Kept | None = None
        self._writer = _Writer()
        self._busy = self._told = self._over = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._write)
        self._ended.connect(self._written)
        # a thread that lives on is waited for when the program ends
        self._thread = ThreadPoolExecutor(1, "autosave")
        document.changed.connect(self._changed)

    def adopt(self, kept: Kept) -> None:
        """The document is what was kept there, and is kept there from now on."""
        self.forget()
        self._kept = kept

    def forget(self) -> None:
        """The work is saved, or the user has let it go."""
        self._timer.stop()
        kept, self._kept = self._kept, None
        if kept is not None:
            self._thread.submit(kept.remove)

    def shutdown(self) -> None:
        """Ends the thread, once what was asked for is done; nothing is kept from now on."""
        self._over = True
        self._timer.stop()
        self._thread.shutdown()

    @property
    def _worth_it(self) -> bool:
        """Something was done that opening photo or project again does not bring."""
        document = self._document
        if document.photo is None or document.photo.path is None or document.photo.data is None:
            return False
        return document.painting or (document.stack.count() > 0 and not document.in_project)

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if self._over:
            return
        if Part.PHOTO in change.parts:
            self.forget()
        if not self._timer.isActive():
            self._timer.start(_SOON_MS)

    def _write(self) -> None:
        if self._busy:
            self._timer.start(_SOON_MS)
            return
        if not self._worth_it:
            self.forget()
            return
        try:
            if self._kept is None:
                self._kept = Kept.new(self._folder)
        except FacemendError as error:
            self._written(str(error))
            return
        self._busy = True
        self._thread.submit(self._keep, self._kept, snapshot_of(self._document))

    def _keep(self, kept: Kept, snapshot: Snapshot) -> None:
        """In the thread."""
        trouble = ""
        try:
            self._writer.write(kept, snapshot)
        except FacemendError as error:
            trouble = str(error)
        except Exception as error:  # whatever it is, the work itself goes on
            _log.error("the work could not be kept", exc_info=error)
            trouble = f"Something failed inside ({type(error).__name__}: {error})."
        self._ended.emit(trouble)

    @Slot(str)
    def _written(self, trouble: str) -> None:
        self._busy = False
        if self._over:
            return
        if not trouble:
            self._told = False
            return
        if not self._told:
            self._told = True
            self.failed.emit(
                f"{trouble} Your work goes on, but a crash would lose it: save it as a project."
            )
        if not self._timer.isActive():
            self._timer.start(_AGAIN_MS)


class _Writer:
    """Lives in the thread. The strokes come before the photo's file, which may be large."""

    def __init__(self) -> None:
        self._photo: Photo | None = None
        self._source: Source | None = None

    def write(self, kept: Kept, snapshot: Snapshot) -> None:
        if self._photo is not snapshot.photo or self._source is None:
            self._photo = snapshot.photo
            self._source = source_of(snapshot.photo, embedded=True)
        project = snapshot.project(self._source)
        if not kept.holds_photo(project):
            kept.write(replace(project, source=replace(self._source, data=None)))
        kept.write(project)
