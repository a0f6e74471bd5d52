"""What was done goes into files: the shown photo, its mask, or all that are repaired."""

import os
from functools import partial
from pathlib import Path
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from engine.photo import AS_IT_WAS, ExportOptions
from engine.sentence import joined, say
from inpaint_gui import jobs, mask_jobs
from inpaint_gui.document import Document
from inpaint_gui.file_names import form_of
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.preferences import Preferences
from inpaint_gui.runner import Job
from inpaint_gui.series import SAVED, Series, Tally, counted, not_done, stopped, told
from inpaint_gui.work import Work, sentence


class Exports(QObject):
    """No widgets here."""

    saved = Signal(object)
    """A Document whose work is in a file now."""

    not_saved = Signal()

    def __init__(self, photos: OpenPhotos, work: Work, preferences: Preferences) -> None:
        super().__init__()
        self._photos, self._work = photos, work
        self._preferences = preferences
        self._folder = Path()
        self._series: Series[Document] = Series(work.runner, self._next, self)
        self._series.ended.connect(self._all_ended)
        self._notes: list[str] = []
        self._last: WeakKeyDictionary[Document, tuple[Path, ExportOptions]] = WeakKeyDictionary()
        self._changed = False

    def path_of(self, document: Document) -> Path | None:
        """Where a photo was exported last."""
        return self._last[document][0] if document in self._last else None

    def options_of(self, document: Document) -> ExportOptions:
        """How it was exported, or would be unless something else is said."""
        return self._last[document][1] if document in self._last else self._preferences.export

    # -- one ----------------------------------------------------------------------------------

    def export(self, path: Path, options: ExportOptions = AS_IT_WAS, *, overwrite: bool) -> None:
        """Saves the shown photo as it is now."""
        document = self._photos.shown
        job = self._job(document, path, options, overwrite=overwrite)
        job.finished.connect(partial(self._saved, document))
        job.failed.connect(self._not_saved)
        self._work.start(job)

    def export_mask(self, path: Path, *, overwrite: bool) -> None:
        """Saves the shown photo's mask."""
        document = self._photos.shown
        mask = document.marks.coverage.copy()
        work = partial(mask_jobs.writing_mask, path, mask, overwrite=overwrite)
        title = say("Saving {name}", name=path.name)
        job = Job(title, work, cancellable=False, exclusive=True, about=document)
        job.finished.connect(partial(self._mask_saved, document))
        job.failed.connect(self._not_saved)
        self._work.start(job)

    def _saved(self, document: Document, exported: jobs.Exported) -> None:
        document.mark_saved()
        proof = exported.proof
        name = exported.path.name
        said = (say("Saved as {name}.", name=name), proof.said(_area(document)), *proof.notes)
        self._work.said.emit(joined(said))
        self.saved.emit(document)

    def _mask_saved(self, document: Document, path: Path) -> None:
        self._work.said.emit(say("Saved as {name}.", name=path.name))
        if not document.changed_photo:  # else the repair is still in no file
            document.mark_saved()
            self.saved.emit(document)

    def _not_saved(self, error: Exception) -> None:
        self._work.fail(error)
        self.not_saved.emit()

    # -- all ----------------------------------------------------------------------------------

    def export_all(self, folder: Path) -> None:
        """Saves every changed photo into a folder, under names that no file there has."""
        self._folder, self._notes, self._changed = folder, [], False
        self._series.run([document for document in self._photos.all if document.changed_photo])

    def _next(self, document: Document, prefix: str, more: bool) -> Job | None:
        if document not in self._photos.all:
            return None
        if document is self._photos.shown:
            self._photos.hands_off.emit()
        path = self._free_path(document)
        options = self._preferences.export
        job = self._job(document, path, options, overwrite=False, prefix=prefix, more=more)
        job.stepped.connect(partial(self._work.step, prefix))
        job.finished.connect(partial(self._one_saved, document))
        job.failed.connect(lambda error: self._photos.rest(document))
        return job

    def _free_path(self, document: Document) -> Path:
        """A name that no file has, beside the source's others."""
        photo = document.photo
        assert photo is not None
        name = self._preferences.export_name(photo, form_of(photo), document.method)
        return free_path(self._folder / name)

    def _one_saved(self, document: Document, exported: jobs.Exported) -> None:
        document.mark_saved()
        self._photos.rest(document)
        self._changed |= exported.proof.changed > 0
        name = exported.path.name
        self._notes += [_about(name, note) for note in exported.proof.notes]
        if exported.proof.changed:
            self._notes.append(_about(name, exported.proof.said(_area(document))))
        self.saved.emit(document)

    def _all_ended(self, tally: Tally[Document]) -> None:
        said = counted(tally.done, tally.total, say("saved in {folder}", folder=self._folder))
        if not self._changed:
            said = joined([said, say("Pixels outside the masks: 0 changed.")])
        if tally.total > len(tally.done) + len(tally.failed):
            said = stopped(said)
        self._work.said.emit(said)
        if tally.failed:
            wrong = [_about(document.name, sentence(error)) for document, error in tally.failed]
            head = not_done(tally.failed, tally.total, SAVED)
            self._work.failed.emit(told(head, wrong))
        elif self._notes:
            self._work.warned.emit(told(said, self._notes))

    # -- both ---------------------------------------------------------------------------------

    def _job(
        self,
        document: Document,
        path: Path,
        options: ExportOptions,
        *,
        overwrite: bool,
        prefix: str = "",
        more: bool = False,
    ) -> Job:
        assert document.photo is not None
        work = partial(
            jobs.exporting,
            document.photo,
            document.outcome,
            document.retouch.patches((0, 0, *document.photo.size)),
            path,
            options,
            overwrite=overwrite,
        )
        title = joined([prefix, say("Saving {name}", name=path.name)], "")
        job = Job(title, work, cancellable=False, exclusive=True, about=document, more=more)
        job.finished.connect(lambda exported: self._last.update({document: (path, options)}))
        return job


def free_path(wished: Path) -> Path:
    """That name, or one like it that no file has."""
    path, number = wished, 2
    while os.path.exists(path):  # also of a drive that fails: saving says so
        path, number = wished.with_stem(f"{wished.stem}-{number}"), number + 1
    return path


def _area(document: Document) -> str:
    """What is said to have changed."""
    if document.retouch.any:
        return say("the mask and your retouching")
    return say("the mask", meaning="in a sentence")


def _about(name: str, said: str) -> str:
    return say("{name}: {said}", name=name, said=said)
