"""Projects: saved and opened again, with all steps; the questions about their files."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from engine.errors import FacemendError
from engine.project import SUFFIX
from engine.project.original import OriginalMissing
from inpaint_gui import dialogs
from inpaint_gui.document import Document, ProjectFile
from inpaint_gui.project_jobs import (
    OpenedProject,
    SavedProject,
    opening_project,
    saving_project,
)
from inpaint_gui.project_state import put_back, snapshot_of
from inpaint_gui.runner import Job, Runner
from inpaint_gui.settings import Settings
from inpaint_gui.work import Work


class Projects(QObject):
    """Signals what came of it."""

    opened = Signal()
    saved = Signal()
    not_saved = Signal()
    photo_missed = Signal(str)
    """A project could not be opened, as its photo is not where it was: in a sentence."""

    not_opened = Signal()
    """Nor was there another photo to try."""

    def __init__(
        self, window: QWidget, document: Document, work: Work, runner: Runner, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._work = window, document, work
        self._runner, self._settings = runner, settings
        self._opening = Path()
        self._kept = False

    # -- opening ------------------------------------------------------------------------------

    def open(self, path: Path, elsewhere: Path | None = None, *, kept: bool = False) -> None:
        """Opens a project in place of the present photo.

        elsewhere: where its photo lies now. kept: it is no file of the user's but work that was
        kept when the program ended unexpectedly.
        """
        self._runner.cancel()
        self._opening, self._kept = path, kept
        work = partial(opening_project, path, elsewhere)
        job = Job(f"Opening {path.name}", work, exclusive=True)
        job.finished.connect(self._opened)
        job.failed.connect(self._not_opened)
        job.cancelled.connect(self._cancelled)
        job.stepped.connect(self._work.stepped)
        self._runner.start(job)

    @Slot(object)
    def _opened(self, opened: OpenedProject) -> None:
        document, project = self._document, opened.project
        document.open(opened.opened)
        put_back(document, project, opened.repairs, opened.repaired)
        if self._kept:
            document.stack.resetClean()
        else:
            document.project = ProjectFile(self._opening, project.source.data is not None)
            document.mark_saved(project=True)
            self._settings.remember(self._opening)
        self.opened.emit()
        notes = (*opened.opened.photo.notes, *([opened.note] if opened.note else []))
        if notes:
            self._work.warned.emit(" ".join(notes))
        self._work.said.emit("Everything is as it was.")
        self._work.find_missed_faces()

    @Slot(object)
    def _not_opened(self, error: Exception) -> None:
        if isinstance(error, OriginalMissing):
            self.photo_missed.emit(str(error))
        else:
            if not self._kept:
                self._settings.forget(self._opening)
            self._fail(error)
        self._work.find_missed_faces()
        self.not_opened.emit()

    @Slot()
    def _cancelled(self) -> None:
        self._work.said.emit("Cancelled; everything is as it was.")
        self._work.find_missed_faces()
        self.not_opened.emit()

    def ask_photo(self) -> None:
        """Asks where the photo lies that was missed."""
        open_with = partial(self.open, self._opening, kept=self._kept)
        dialogs.ask_photo(self._window, self._settings.folder, open_with)

    # -- saving -------------------------------------------------------------------------------

    def save(self) -> None:
        """Saves where the project lies; asks where if there is none yet."""
        file = self._document.project
        if file is None:
            self.ask_save()
        else:
            self._save(file, overwrite=True)

    def ask_save(self) -> None:
        """Asks where to save, and whether with the photo."""
        document = self._document
        if document.photo is None:
            return
        photo = document.photo.path
        place = self._settings.folder / f"{photo.stem if photo else 'photo'}{SUFFIX}"
        embedded = True
        if document.project is not None:
            place, embedded = document.project.path, document.project.embedded
        dialog = dialogs.ask_project(self._window, place, embedded, self._chosen)
        dialog.rejected.connect(self.not_saved)

    def _chosen(self, path: Path, embedded: bool) -> None:
        if path.suffix.lower() == SUFFIX:
            self._save(ProjectFile(path, embedded), overwrite=True)  # the dialog has asked
        else:
            named = path.with_name(path.name + SUFFIX)
            self._save(ProjectFile(named, embedded), overwrite=False)

    def _save(self, file: ProjectFile, *, overwrite: bool) -> None:
        work = partial(saving_project, file, snapshot_of(self._document), overwrite=overwrite)
        job = Job(f"Saving {file.path.name}", work, cancellable=False, exclusive=True)
        job.finished.connect(self._saved)
        job.failed.connect(self._not_saved)
        job.stepped.connect(self._work.stepped)
        self._runner.start(job)

    @Slot(object)
    def _saved(self, saved: SavedProject) -> None:
        self._document.project = saved.file
        self._settings.remember(saved.file.path)
        self._document.mark_saved(project=True)
        self._work.said.emit(f"Saved as {saved.file.path.name}.")
        if saved.note:
            self._work.warned.emit(saved.note)
        self.saved.emit()

    @Slot(object)
    def _not_saved(self, error: Exception) -> None:
        self._fail(error)
        self.not_saved.emit()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, FacemendError):
            self._work.failed.emit(str(error))
        else:
            kind = type(error).__name__
            self._work.failed.emit(
                f"Something failed inside ({kind}: {error}); nothing was changed."
            )
