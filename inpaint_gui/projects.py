"""Projects: saved and opened again, with all steps; the questions about their files."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from engine.project import SUFFIX
from engine.project.original import OriginalMissing
from engine.sentence import joined, say
from inpaint_gui import dialogs
from inpaint_gui.document import Document, ProjectFile
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.project_jobs import (
    OpenedProject,
    SavedProject,
    opening_project,
    opening_title,
    saving_project,
)
from inpaint_gui.project_state import put_back, snapshot_of
from inpaint_gui.recent_pictures import drop_pictures, keep_picture
from inpaint_gui.runner import Job
from inpaint_gui.series import OPENED, Series, Tally, not_done, told
from inpaint_gui.settings import Settings
from inpaint_gui.work import CANCELLED, Work, sentence


@dataclass(frozen=True)
class _Asked:
    """A project to open. elsewhere: where its photo lies now. kept: it is no file of the user's."""

    path: Path
    elsewhere: Path | None = None
    kept: bool = False


class Projects(QObject):
    """Opens them beside what is open; of several the first is shown."""

    began = Signal()
    opened = Signal(object, object)
    """A Document is open now, and the path of its project."""

    saved = Signal(object)
    """A Document whose project is written."""

    not_saved = Signal()
    photo_missed = Signal(object)
    """A project could not be opened, as its photo is not where it was: in a sentence."""

    def __init__(self, window: QWidget, photos: OpenPhotos, work: Work, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._photos, self._work = window, photos, work
        self._settings = settings
        self._series: Series[_Asked] = Series(work.runner, self._job, self)
        self._series.ended.connect(self._ended)
        self._missed: list[tuple[_Asked, OriginalMissing]] = []
        """Those whose photo is still to be found, one after the other."""

        self._shown = self._dropped = False
        self._notes: list[str] = []

    # -- opening ------------------------------------------------------------------------------

    def open(self, paths: Iterable[Path]) -> None:
        """Opens projects beside the open photos; one that is open is shown."""
        self._open(_Asked(path) for path in paths)

    def bring_back(self, folders: Iterable[Path]) -> None:
        """Opens work that was kept when the program ended unexpectedly."""
        self._open(_Asked(folder, kept=True) for folder in folders)

    def ask_photo(self) -> None:
        """Asks where the photo lies that was missed."""
        missed = self._missed[0]

        def found(photo: Path) -> None:
            self._missed.remove(missed)
            self._run([replace(missed[0], elsewhere=photo)])

        dialogs.ask_photo(self._window, self._settings.folder, found)

    def _open(self, asked: Iterable[_Asked]) -> None:
        if not self._series.going:
            self._missed = []
        self._run(asked)

    def _run(self, asked: Iterable[_Asked]) -> None:
        if not self._series.going:
            self._shown, self._dropped, self._notes = False, False, []
            self.began.emit()
        self._dropped |= self._work.drop_search()  # what is asked for comes first
        self._series.run(asked)

    def _job(self, asked: _Asked, prefix: str, more: bool) -> Job | None:
        is_open = [
            one for one in self._photos.all if one.project and one.project.path == asked.path
        ]
        if is_open:
            self._photos.show(is_open[0])
            self._shown = True
            return None
        work = partial(opening_project, asked.path, asked.elsewhere)
        job = Job(joined([prefix, opening_title(asked.path)], ""), work, more=more)
        job.stepped.connect(partial(self._work.step, prefix))
        job.finished.connect(partial(self._read, asked))
        job.failed.connect(partial(self._not_read, asked))
        return job

    def _read(self, asked: _Asked, opened: OpenedProject) -> None:
        document, project = self._photos.made(), opened.project
        document.open(opened.opened)
        put_back(document, project, opened.repairs, opened.repaired)
        if asked.kept:
            document.stack.resetClean()
        else:
            document.project = ProjectFile(asked.path, project.source.data is not None)
            document.mark_saved(project=True)
            self._remember(document, asked.path)
        first, self._shown = not self._shown, True
        self._photos.add(document, show=first)
        for other in self._untouched(document):
            self._photos.close(other)
        self.opened.emit(document, asked.path)
        notes = [*opened.opened.photo.notes, *([opened.note] if opened.note else [])]
        if notes:
            self._notes.append(joined(notes))
            self._work.warned.emit(joined(self._notes, "\n"))

    def _untouched(self, document: Document) -> list[Document]:
        """The same photo opened otherwise, with nothing done in it: it need not stay open."""
        assert document.photo is not None
        file, holds = (document.photo.path, document.photo.page), self._work.runner.holds
        return [
            other
            for other in self._photos.all
            if other.photo is not None
            and other.photo.path is not None
            and (other.photo.path, other.photo.page) == file
            and other is not document
            and other.project is None
            and not (other.stack.count() or holds(other))
        ]

    def _not_read(self, asked: _Asked, error: Exception) -> None:
        if isinstance(error, OriginalMissing):
            self._missed.append((asked, error))
        elif not asked.kept:
            self._settings.forget(asked.path)

    def _ended(self, tally: Tally[_Asked]) -> None:
        failed = [error for _, error in tally.failed if not isinstance(error, OriginalMissing)]
        wrong = [sentence(error) for error in failed]
        if self._missed:
            self.photo_missed.emit(joined([*wrong, str(self._missed[0][1]), *self._notes], "\n"))
        elif wrong:
            if tally.total > 1:
                wrong = [told(not_done(failed, tally.total, OPENED), wrong)]
            self._work.failed.emit(joined([*wrong, *self._notes], "\n"))
        if tally.total > len(tally.done) + len(tally.failed):
            self._work.said.emit(CANCELLED)
        elif tally.done:
            self._work.said.emit(say("Everything is as it was."))
        if self._dropped:
            self._work.find_missed_faces()

    # -- saving -------------------------------------------------------------------------------

    def save(self) -> None:
        """Saves the shown photo's project where it lies; asks where if there is none yet."""
        document = self._photos.shown
        if document.project is None:
            self.ask_save()
        else:
            self.save_as(document, document.project, overwrite=True)

    def ask_save(self) -> None:
        """Asks where to save, and whether with the photo."""
        document = self._photos.shown
        if document.photo is None:
            return
        photo = document.photo.path
        place = self._settings.folder / f"{photo.stem if photo else 'photo'}{SUFFIX}"
        embedded = True
        if document.project is not None:
            place, embedded = document.project.path, document.project.embedded
        chosen = partial(self._chosen, document)
        dialog = dialogs.ask_project(self._window, place, embedded, chosen)
        dialog.rejected.connect(self.not_saved)

    def _chosen(self, document: Document, path: Path, embedded: bool) -> None:
        if path.suffix.lower() == SUFFIX:  # the dialog has asked
            self.save_as(document, ProjectFile(path, embedded), overwrite=True)
        else:
            named = path.with_name(path.name + SUFFIX)
            self.save_as(document, ProjectFile(named, embedded), overwrite=False)

    def save_as(self, document: Document, file: ProjectFile, *, overwrite: bool) -> None:
        """Saves a photo's project there."""
        work = partial(saving_project, file, snapshot_of(document), overwrite=overwrite)
        title = say("Saving {name}", name=file.path.name)
        job = Job(title, work, cancellable=False, exclusive=True, about=document)
        job.finished.connect(partial(self._saved, document))
        job.failed.connect(self._not_saved)
        self._work.start(job)

    def _saved(self, document: Document, saved: SavedProject) -> None:
        document.project = saved.file
        self._remember(document, saved.file.path)
        document.mark_saved(project=True)
        self._work.said.emit(say("Saved as {name}.", name=saved.file.path.name))
        if saved.note:
            self._work.warned.emit(saved.note)
        self.saved.emit(document)

    def _not_saved(self, error: Exception) -> None:
        self._work.fail(error)
        self.not_saved.emit()

    def _remember(self, document: Document, path: Path) -> None:
        assert document.levels is not None
        self._settings.remember(path)
        keep_picture(path, document.levels)
        drop_pictures(self._settings.recent)
