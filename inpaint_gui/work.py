"""What is looked for in a photo: its faces, its damage; and what every job has in common."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from engine.damage import suggest_damage
from engine.errors import FacemendError, disk_trouble
from engine.face import Face
from engine.mask import bounds, view
from engine.sentence import joined, plural, say
from engine.step import Step
from inpaint_gui import jobs
from inpaint_gui.change import Change, Part
from inpaint_gui.document import Document
from inpaint_gui.keys import key_to
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.runner import Job, Runner, Steps

BRUSH_NOW = say("Brush over the damage, then press Repair.")
CANCELLED = say("Cancelled; everything is as it was.")


class Work(QObject):
    """No widgets here: what is to be shown or said is a signal."""

    said = Signal(object)
    """A sentence for the status line."""

    warned = Signal(object)
    """Something the user should know and may go on from."""

    failed = Signal(object)
    """Something could not be done, in a sentence."""

    stepped = Signal(object)
    """A Step of the running job."""

    def __init__(self, photos: OpenPhotos, runner: Runner) -> None:
        super().__init__()
        self._photos, self.runner = photos, runner
        self._search: Job | None = None
        photos.changed.connect(self._changed)

    # -- jobs ---------------------------------------------------------------------------------

    def start(self, job: Job) -> None:
        """Runs a job, showing how far it is."""
        job.stepped.connect(self.stepped)
        self.runner.start(job)

    def step(self, prefix: str, step: Step) -> None:
        """One of a series of jobs is so far."""
        self.stepped.emit(replace(step, message=joined([prefix, step.message], "")))

    def start_exclusive(self, title: str, steps: Steps, then: Callable[..., None]) -> None:
        """A job during which the shown photo stays as it is; `then` gets document and result."""
        document = self._photos.shown
        job = Job(title, steps, exclusive=True, about=document)
        job.finished.connect(partial(then, document))
        job.failed.connect(self.fail)
        job.cancelled.connect(self.say_cancelled)
        self.start(job)

    def tell_of_wait(self) -> None:
        """Says that what is opened now comes after the job that goes on, if it must wait for it."""
        job = self.runner.exclusive()
        if job is not None:
            self.warned.emit(
                say(
                    "Opened as soon as this is done: {title}. {key} stops it.",
                    title=job.title,
                    key=key_to("cancel"),
                )
            )

    @Slot(object)
    def fail(self, error: Exception) -> None:
        """Says that something could not be done."""
        self.failed.emit(sentence(error))

    @Slot()
    def say_cancelled(self) -> None:
        """Says that nothing has changed."""
        self.said.emit(CANCELLED)

    def load_model(self) -> None:
        """Loads the method's weights when there is nothing else to do."""
        work = partial(jobs.loading, self._photos.shown.options)
        job = Job(say("Loading model…"), work, cancellable=False, background=True)
        job.failed.connect(self.fail)
        self.start(job)

    # -- faces --------------------------------------------------------------------------------

    def _changed(self, change: Change) -> None:
        if Part.PHOTO in change.parts:
            self.drop_search()  # of the photo before; it is made up for on return
            self.find_missed_faces()

    def find_faces(self) -> None:
        """Looks for the photo's faces; painting goes on meanwhile."""
        document = self._photos.shown
        assert document.photo is not None
        nothing = np.zeros(document.photo.pixels.shape[:2], bool)
        work = partial(jobs.finding, document.photo.seen, nothing)
        job = self._search = Job(say("Looking for faces"), work, about=document)
        job.finished.connect(partial(self._found, document))
        job.failed.connect(self._not_found)
        job.cancelled.connect(self._not_searched)
        self.start(job)

    def find_missed_faces(self) -> None:
        """Looks for the faces of the shown photo if that was not done, or was cut short."""
        document = self._photos.shown
        if document.photo is not None and not document.faces.searched and self._search is None:
            self.find_faces()

    def drop_search(self) -> bool:
        """Something else comes first; whether there was a search."""
        search, self._search = self._search, None
        if search is not None:
            self.runner.drop(search)
        return search is not None

    def _found(self, document: Document, found: tuple[Face, ...]) -> None:
        self._search = None
        document.faces.join(found)
        count = len(found)
        said: list[str] = [say("No face found.")]
        if count:
            said = [plural("One face found.", "{n} faces found.", count)]
        if document.repair is None:
            said.append(BRUSH_NOW)
        self.said.emit(joined(said))

    def _not_found(self, error: Exception) -> None:
        self._search = None
        self.fail(error)

    def _not_searched(self) -> None:
        self._search = None
        self.said.emit(say("The search for faces was cancelled; the next Repair looks for them."))

    def find_faces_again(self) -> None:
        """Looks for faces once more, also behind the mask and for those that were removed."""
        document = self._photos.shown
        assert document.photo is not None
        work = partial(jobs.finding, document.photo.seen, document.mask.copy())
        then = partial(self._found_again, document.faces.removed)
        self.start_exclusive(say("Looking for faces"), work, then)

    def _found_again(
        self, forgiven: tuple[Face, ...], document: Document, found: tuple[Face, ...]
    ) -> None:
        count = document.faces.join_again(found, forgiven)
        self._photos.rest(document)
        if count:
            self.said.emit(plural("One face more found.", "{n} faces more found.", count))
        else:
            self.said.emit(
                say(
                    "No other face was found; press {key} to mark the eyes of one.",
                    key=key_to("mark_eyes"),
                )
            )

    # -- damage -------------------------------------------------------------------------------

    def suggest_damage(self, sensitivity: str) -> None:
        """Marks what looks damaged, beside what is marked already, as one step to undo."""
        photo = self._photos.shown.photo
        assert photo is not None
        work = partial(suggest_damage, photo.seen, sensitivity)
        self.start_exclusive(say("Looking for damage"), work, self._suggested)

    def _suggested(self, document: Document, mask: np.ndarray) -> None:
        box = bounds(mask & ~document.mask)
        if box is None:
            self.said.emit(
                say(
                    "No more damage was seen. {key} marks also what is doubtful.",
                    key=key_to("suggest_more"),
                )
            )
            return
        document.marks.cover(box, view(mask, box), "suggested damage", value=True)
        self._photos.rest(document)
        self.said.emit(say("Correct the suggestion with brush and eraser, then press Repair."))


def sentence(error: Exception) -> str:
    """What an error says to the user."""
    if isinstance(error, FacemendError):
        return str(error)
    if isinstance(error, MemoryError):
        return say(
            "This computer has too little free memory for that: close other programs, or make the "
            "photo smaller. Nothing was changed."
        )
    if isinstance(error, OSError):
        trouble = disk_trouble(error)
        return say("{trouble} Nothing was changed.", trouble=trouble)
    return say(
        "Something failed inside ({kind}: {error}); nothing was changed.",
        kind=type(error).__name__,
        error=error,
    )
