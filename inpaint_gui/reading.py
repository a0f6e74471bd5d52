"""Photos are read, one after the other, and become documents."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.assets import sample_photo
from engine.photo import Photo
from engine.sentence import joined, say
from inpaint_gui import jobs
from inpaint_gui.document import Document
from inpaint_gui.look import look_of
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.pictures import photo_levels
from inpaint_gui.recent_pictures import drop_pictures, keep_picture
from inpaint_gui.runner import Job
from inpaint_gui.series import OPENED, Series, Tally, counted, not_done, told
from inpaint_gui.settings import Settings
from inpaint_gui.work import BRUSH_NOW, CANCELLED, Work, sentence

File = tuple[Path, int | None]
"""Where a photo is, and which page of the file, from 1."""


class Reading(QObject):
    """No widgets here. Of several photos the first is shown; a file that is none stops no other."""

    began = Signal()
    opened = Signal(object)
    """A Document is open now."""

    paged = Signal(object)
    """Pages: which to open is to be asked for."""

    def __init__(self, photos: OpenPhotos, work: Work, settings: Settings) -> None:
        super().__init__()
        self._photos, self._work, self._settings = photos, work, settings
        self._series: Series[File] = Series(work.runner, self._job, self)
        self._series.ended.connect(self._ended)
        self._shown = self._dropped = False
        self._notes: list[str] = []

    def open(self, paths: Iterable[Path], page: int | None = None) -> None:
        """Opens photos beside those that are open; one that is open is shown.

        page: of a TIFF, from 1; where it has several and none is given, `paged` is emitted.
        """
        if not self._series.going:
            self._shown, self._dropped, self._notes = False, False, []
            self.began.emit()
        self._dropped |= self._work.drop_search()  # a photo asked for comes first
        self._work.tell_of_wait()
        self._series.run((path, page) for path in paths)

    def take(self, photo: Photo) -> None:
        """Opens a photo that is in no file."""
        self.began.emit()
        self._notes = []
        self._add(jobs.Opened(photo, photo_levels(photo)), show=True)

    def _open_as(self, file: File) -> Document | None:
        """The document of a file that is open already."""
        path, page = file
        for document in self._photos.all:
            photo = document.photo
            if photo is None or photo.path is None or photo.page != page:
                continue
            if photo.path == path or _same(photo.path, path):
                return document
        return None

    def _job(self, file: File, prefix: str, more: bool) -> Job | None:
        path, page = file
        document = self._open_as(file)
        if document is not None:
            if not self._shown:
                self._photos.show(document)
            self._shown = True
            return None
        work = partial(jobs.opening, path, page)
        job = Job(joined([prefix, say("Opening {name}", name=path.name)], ""), work, more=more)
        job.stepped.connect(partial(self._work.step, prefix))
        job.finished.connect(partial(self._read, path))
        job.failed.connect(partial(self._not_read, path))
        return job

    def _read(self, path: Path, opened: jobs.Opened | jobs.Pages) -> None:
        if isinstance(opened, jobs.Pages):
            self.paged.emit(opened)
            return
        if path != sample_photo():
            self._settings.remember(path)
            keep_picture(path, opened.levels)
            drop_pictures(self._settings.recent)
        first, self._shown = not self._shown, True
        self._add(opened, show=first)

    def _add(self, opened: jobs.Opened, *, show: bool) -> None:
        document = self._photos.made()
        document.open(opened)
        self._work.said.emit(BRUSH_NOW)
        self._photos.add(document, show=show)
        self.opened.emit(document)
        notes = opened.photo.notes + look_of(opened.photo.profile, opened.photo.grey).notes
        if notes:
            self._notes.append(joined(notes))
            self._work.warned.emit(joined(self._notes, "\n"))

    def _not_read(self, path: Path, error: Exception) -> None:
        self._settings.forget(path)

    def _ended(self, tally: Tally[File]) -> None:
        if tally.failed:
            said = [sentence(error) for _, error in tally.failed]
            if tally.total > 1:
                said = [told(not_done(tally.failed, tally.total, OPENED), said)]
            self._work.failed.emit(joined([*said, *self._notes], "\n"))
        left = tally.total - len(tally.done) - len(tally.failed)
        if left:
            self._work.said.emit(CANCELLED)
        elif len(tally.done) > 1:
            self._work.said.emit(joined([counted(tally.done, tally.total, OPENED), BRUSH_NOW]))
        if self._dropped:
            self._work.find_missed_faces()


def _same(one: Path, other: Path) -> bool:
    """Whether two paths lead to the same file."""
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there any more
        return False
