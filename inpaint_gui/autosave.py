"""Keeps the work on the open photos as it goes on, so that whatever ends the program loses nothing.

What was done outlives the program half a second later: `_SOON_MS`, and the writing of what is new,
in a thread of its own, as the runner's may be repairing. The disk is waited for in another, so that
what is done meanwhile does not wait with it.
"""

import logging
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from engine.errors import FacemendError
from engine.photo import Photo
from engine.project.model import Source
from engine.project.original import source_of
from engine.sentence import say
from inpaint_gui.change import Change
from inpaint_gui.document import Document
from inpaint_gui.kept_work import Kept
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.project_state import Snapshot, snapshot_of

_SOON_MS = 250
_LOOK_MS = 50
"""While a writing takes longer: what has changed since is written as soon as it is done."""

_AGAIN_MS = 5000
"""After a failure, as of a full disk."""

_log = logging.getLogger("facemend")


class Autosaves(QObject):
    """One for each open photo, from when it is opened until it is closed."""

    failed = Signal(object)
    """The work on a photo cannot be kept, in a sentence."""

    def __init__(self, photos: OpenPhotos, folder: Path) -> None:
        """folder: where to keep it, see `kept_work.kept_folder`."""
        super().__init__()
        self._photos, self.folder = photos, folder
        self._all: dict[Document, Autosave] = {}
        # threads that live on are waited for when the program ends
        self._threads = _Threads(
            ThreadPoolExecutor(1, "autosave"), ThreadPoolExecutor(1, "autosave-disk")
        )
        photos.listed.connect(self._listed)

    def of(self, document: Document) -> "Autosave":
        """An open photo's."""
        return self._all[document]

    def _listed(self) -> None:
        """Photos came or went."""
        for document in [one for one in self._all if one not in self._photos.all]:
            one = self._all.pop(document)
            one.forget()
            one.end()
        for document in self._photos.all:
            if document not in self._all:
                one = self._all[document] = Autosave(document, self.folder, self._threads)
                one.failed.connect(self.failed)

    def forget(self) -> None:
        """All work is saved, or the user has let it go."""
        for one in self._all.values():
            one.forget()

    def shutdown(self) -> None:
        """Ends the threads, once what was asked for is done; nothing is kept from now on."""
        for one in self._all.values():
            one.end()
        self._threads.writer.shutdown()
        self._threads.disk.shutdown()


@dataclass(frozen=True)
class _Threads:
    """Of one thread each. disk: waits for it, and may wait long."""

    writer: Executor
    disk: Executor


class Autosave(QObject):
    """Of one document."""

    failed = Signal(object)
    """The work cannot be kept, in a sentence; told once until it can be again."""

    def __init__(self, document: Document, folder: Path, threads: _Threads) -> None:
        super().__init__()
        self._document, self._folder, self._threads = document, folder, threads
        self._kept: Kept | None = None
        self._writer = _Writer()
        self._writing: Future[None] | None = None
        self._settling: Future[None] | None = None
        """What the threads do, which know of no QObject: none may end its life there."""

        self._changed = self._unsettled = self._told = self._over = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        document.changed.connect(self._note)

    def adopt(self, kept: Kept) -> None:
        """The document is what was kept there, and is kept there from now on."""
        self.forget()
        self._kept = kept

    def forget(self) -> None:
        """The work is saved, or the user has let it go."""
        self._changed = self._unsettled = False
        kept, self._kept = self._kept, None
        if kept is not None:
            # after what is being written, and after what waits for the disk
            disk = self._threads.disk
            self._threads.writer.submit(lambda: disk.submit(kept.remove))

    def end(self) -> None:
        """Nothing is kept from now on."""
        self._over = True
        self._timer.stop()

    @property
    def busy(self) -> bool:
        """What was done last may not be on the disk yet."""
        return self._changed or self._writing is not None or self._settling is not None

    @property
    def _worth_it(self) -> bool:
        """Something was done that opening photo or project again does not bring."""
        document = self._document
        if document.photo is None:
            return False
        return document.painting or (document.stack.count() > 0 and not document.in_project)

    @Slot(object)
    def _note(self, _: Change) -> None:
        self._changed = True
        if not self._over and not self._timer.isActive():
            self._timer.start(_SOON_MS)

    def _look(self) -> None:
        """What was being written, and whether there is more to write."""
        try:
            if self._writing is not None and self._writing.done():
                written, self._writing = self._writing, None
                written.result()
                self._unsettled = True
            if self._settling is not None and self._settling.done():
                settled, self._settling = self._settling, None
                settled.result()
                self._told = False
        except Exception as error:  # whatever it is, the work itself goes on
            self._fail(error)
            return
        if self._unsettled and self._settling is None and self._kept is not None:
            self._unsettled = False
            self._settling = self._threads.disk.submit(self._kept.settle)
        if self._writing is not None:
            self._timer.start(_LOOK_MS)
        elif self._changed:
            self._changed = False
            self._write()
        elif self._settling is not None:
            self._timer.start(_SOON_MS)

    def _write(self) -> None:
        if not self._worth_it:
            self.forget()
            return
        if self._kept is None:
            self._kept = Kept.new(self._folder)
        snapshot = snapshot_of(self._document)
        self._writing = self._threads.writer.submit(self._writer.write, self._kept, snapshot)
        self._timer.start(_SOON_MS)

    def _fail(self, error: Exception) -> None:
        trouble = str(error)
        if not isinstance(error, FacemendError):
            _log.error("the work could not be kept", exc_info=error)
            trouble = say(
                "Something failed inside ({kind}: {error}).", kind=type(error).__name__, error=error
            )
        if not self._told:
            self._told = True
            self.failed.emit(
                say(
                    "{trouble} Your work goes on, but a crash would lose it: save it as a project.",
                    trouble=trouble,
                )
            )
        self._changed = True
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
