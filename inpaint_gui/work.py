"""What the program does with the document: hands jobs to the runner and takes their results."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from engine.assets import sample_photo
from engine.damage import suggest_damage
from engine.errors import FacemendError
from engine.face import Face
from engine.mask import bounds, view
from engine.photo import AS_IT_WAS, ExportOptions
from engine.repair import NO_FACE, NO_FACE_TOUCHED, RepairOptions
from inpaint_gui import jobs, mask_jobs
from inpaint_gui.document import Document
from inpaint_gui.look import look_of
from inpaint_gui.repaired import Repaired
from inpaint_gui.runner import Job, Runner, Steps
from inpaint_gui.settings import Settings


class Work(QObject):
    """No widgets here: what is to be shown or said is a signal."""

    said = Signal(str)
    """A sentence for the status line."""

    warned = Signal(str)
    """Something the user should know and may go on from."""

    faceless = Signal(str)
    """The same of a repair that completed no face: one may be placed by hand."""

    failed = Signal(str)
    """Something could not be done, in a sentence."""

    stepped = Signal(object)
    """A Step of the running job."""

    previewed = Signal(object)
    """Levels to show in place of the result while a repair runs; None ends it."""

    repairing = Signal(bool)
    """A repair was asked for, or has ended."""

    opened = Signal()
    paged = Signal(object)
    """Pages: which to open is to be asked for."""

    saved = Signal()
    """No work is unsaved any more."""

    not_saved = Signal()

    def __init__(self, document: Document, runner: Runner, settings: Settings) -> None:
        super().__init__()
        self._document, self._runner, self._settings = document, runner, settings
        self._opening = Path()
        self._open_job: Job | None = None
        self._forgiven: tuple[Face, ...] = ()

    # -- photos -------------------------------------------------------------------------------

    def open(self, path: Path, page: int | None = None) -> None:
        """Opens a photo in place of the present one, which stays until the new one is read.

        page: of a TIFF, from 1; where it has several and none is given, `paged` is emitted.
        """
        self._runner.cancel()
        self._opening = path
        job = Job(f"Opening {path.name}", partial(jobs.opening, path, page), exclusive=True)
        job.finished.connect(self._opened)
        job.failed.connect(self._not_opened)
        job.cancelled.connect(self._cancelled)
        self._open_job = job
        self._start(job)

    @Slot(object)
    def _opened(self, opened: jobs.Opened | jobs.Pages) -> None:
        if isinstance(opened, jobs.Pages):
            self.paged.emit(opened)
            self.find_missed_faces()
            return
        if self._opening != sample_photo():
            self._settings.remember(self._opening)
        self._document.open(opened)
        self.opened.emit()
        notes = opened.photo.notes + look_of(opened.photo.icc, opened.photo.grey).notes
        if notes:
            self.warned.emit(" ".join(notes))
        self.said.emit("Brush over the damage, then press Repair.")
        self.find_faces()

    @Slot(object)
    def _not_opened(self, error: Exception) -> None:
        self._settings.forget(self._opening)
        self._failed(error)
        self.find_missed_faces()

    def find_faces(self) -> None:
        """Looks for the photo's faces; painting goes on meanwhile."""
        photo = self._document.photo
        assert photo is not None
        nothing = np.zeros(photo.pixels.shape[:2], bool)
        job = Job("Looking for faces", partial(jobs.finding, photo.seen, nothing))
        job.finished.connect(self._found)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._not_searched)
        self._start(job)

    @Slot(object)
    def _found(self, found: tuple[Face, ...]) -> None:
        self._document.faces.join(found)
        hint = "Brush over the damage, then press Repair." if self._document.repair is None else ""
        self.said.emit(f"{_faces(len(found))} found. {hint}".strip())

    @Slot()
    def _not_searched(self) -> None:
        self.said.emit("The search for faces was cancelled; the next Repair looks for them.")

    def find_missed_faces(self) -> None:
        """Looks for the faces of the present photo if their search was cut short."""
        if self._document.photo is not None and not self._document.faces.searched:
            self.find_faces()

    def find_faces_again(self) -> None:
        """Looks for faces once more, also behind the mask and for those that were removed."""
        document = self._document
        assert document.photo is not None
        self._forgiven = document.faces.removed
        work = partial(jobs.finding, document.photo.seen, document.mask.copy())
        self._start_exclusive("Looking for faces", work, self._found_again)

    @Slot(object)
    def _found_again(self, found: tuple[Face, ...]) -> None:
        count = self._document.faces.join_again(found, self._forgiven)
        if count:
            self.said.emit(f"{_faces(count)} more found.")
        else:
            self.said.emit("No other face was found; press A to mark the eyes of one.")

    def load_model(self) -> None:
        """Loads the method's weights when there is nothing else to do."""
        method = self._document.options.method
        job = Job(
            "Loading model…", partial(jobs.loading, method), cancellable=False, background=True
        )
        job.failed.connect(self._failed)
        self._start(job)

    # -- the mask -----------------------------------------------------------------------------

    def suggest_damage(self, sensitivity: str) -> None:
        """Marks what looks damaged, beside what is marked already, as one step to undo."""
        assert self._document.photo is not None
        work = partial(suggest_damage, self._document.photo.seen, sensitivity)
        self._start_exclusive("Looking for damage", work, self._suggested)

    @Slot(object)
    def _suggested(self, mask: np.ndarray) -> None:
        document = self._document
        box = bounds(mask & ~document.mask)
        if box is None:
            self.said.emit("No more damage was seen. Shift+D marks also what is doubtful.")
            return
        document.marks.cover(box, view(mask, box), "suggested damage", value=True)
        self.said.emit("Correct the suggestion with brush and eraser, then press Repair.")

    # -- repairs ------------------------------------------------------------------------------

    def repair(self) -> None:
        """Repairs what is marked."""
        self._repair(self._document.options)

    def roll_again(self) -> None:
        """The same mask with another seed, which is kept once the repair is there."""
        options = self._document.options
        self._repair(replace(options, seed=options.seed + 1))

    def _repair(self, options: RepairOptions) -> None:
        document = self._document
        assert document.photo is not None
        coverage = document.marks.coverage.copy()
        work = partial(
            jobs.repairing, document.retouched, coverage, options, document.known, document.photo
        )
        job = Job("Repairing", work, exclusive=True)
        job.stepped.connect(self._progressed)
        job.finished.connect(self._repaired)
        job.failed.connect(self._not_repaired)
        job.cancelled.connect(self._repair_cancelled)
        self.repairing.emit(True)
        self._runner.start(job)

    def cancel(self) -> None:
        """Stops what runs; the document stays as it is."""
        opening = self._open_job is not None and self._runner.current is self._open_job
        self._runner.cancel()
        if opening:
            self.find_missed_faces()

    @Slot(object)
    def _progressed(self, progress: jobs.Progress) -> None:
        self.stepped.emit(progress.step)
        if progress.preview is not None:
            self.previewed.emit(progress.preview)

    @Slot(object)
    def _repaired(self, repaired: Repaired) -> None:
        self._repair_ended()
        self._document.set_repaired(repaired)
        self._document.set_options(seed=repaired.repair.options.seed)
        count = self._document.candidates
        keys = f"Press 1 to {count} to choose, hold \\ to compare." if count > 1 else ""
        self.said.emit(f"Repaired in {repaired.seconds:.1f} s. {keys}".strip())
        notes = repaired.repair.notes
        if notes:
            without = NO_FACE in notes or NO_FACE_TOUCHED in notes
            (self.faceless if without else self.warned).emit(" ".join(notes))
        self.find_missed_faces()

    @Slot(object)
    def _not_repaired(self, error: Exception) -> None:
        self._repair_ended()
        self._failed(error)

    @Slot()
    def _repair_cancelled(self) -> None:
        self._repair_ended()
        self._cancelled()

    def _repair_ended(self) -> None:
        self.previewed.emit(None)
        self.repairing.emit(False)

    @Slot()
    def _cancelled(self) -> None:
        self.said.emit("Cancelled; everything is as it was.")

    # -- files --------------------------------------------------------------------------------

    def export(self, path: Path, options: ExportOptions = AS_IT_WAS, *, overwrite: bool) -> None:
        """Saves the photo as it is now."""
        document = self._document
        assert document.photo is not None
        work = partial(
            jobs.exporting,
            document.photo,
            document.repair,
            document.outcome.choices,
            document.retouch.patches((0, 0, *document.photo.size)),
            path,
            options,
            overwrite=overwrite,
        )
        job = Job(f"Saving {path.name}", work, cancellable=False, exclusive=True)
        job.finished.connect(self._saved)
        job.failed.connect(self._not_saved)
        self._start(job)

    def export_mask(self, path: Path, *, overwrite: bool) -> None:
        """Saves the mask."""
        mask = self._document.marks.coverage.copy()
        work = partial(mask_jobs.writing_mask, path, mask, overwrite=overwrite)
        job = Job(f"Saving {path.name}", work, cancellable=False, exclusive=True)
        job.finished.connect(self._mask_saved)
        job.failed.connect(self._not_saved)
        self._start(job)

    def import_mask(self, path: Path, *, inverted: bool = False) -> None:
        """Puts a mask file in place of the present mask; inverted: black is to be repaired."""
        assert self._document.photo is not None
        size = self._document.photo.size
        work = partial(mask_jobs.reading_mask, path, size, inverted=inverted)
        job = Job(f"Opening {path.name}", work, exclusive=True)
        job.finished.connect(self._mask_read)
        job.failed.connect(self._failed)
        self._start(job)

    @Slot(object)
    def _mask_read(self, mask: np.ndarray) -> None:
        self._document.set_mask(mask, "imported mask")

    @Slot(object)
    def _saved(self, exported: jobs.Exported) -> None:
        self._document.mark_saved()
        area = "the mask and your retouching" if self._document.retouch.any else "the mask"
        proof = exported.proof
        self.said.emit(
            " ".join((f"Saved as {exported.path.name}.", proof.said(area), *proof.notes))
        )
        self.saved.emit()

    @Slot(object)
    def _mask_saved(self, path: Path) -> None:
        self.said.emit(f"Saved as {path.name}.")
        if not self._document.changed_photo:  # else the repair is still in no file
            self._document.mark_saved()
            self.saved.emit()

    @Slot(object)
    def _not_saved(self, error: Exception) -> None:
        self._failed(error)
        self.not_saved.emit()

    def _start_exclusive(self, title: str, steps: Steps, then: Callable[..., None]) -> None:
        """A job during which the document stays as it is; `then` gets its result."""
        job = Job(title, steps, exclusive=True)
        job.finished.connect(then)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        self._start(job)

    def _start(self, job: Job) -> None:
        job.stepped.connect(self.stepped)
        self._runner.start(job)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        if isinstance(error, FacemendError):
            self.failed.emit(str(error))
        elif isinstance(error, MemoryError):
            self.failed.emit(
                "This computer has too little free memory for that: close other programs, or make "
                "the photo smaller. Nothing was changed."
            )
        else:
            kind = type(error).__name__
            self.failed.emit(f"Something failed inside ({kind}: {error}); nothing was changed.")


def _faces(count: int) -> str:
    return "No face" if not count else "One face" if count == 1 else f"{count} faces"
