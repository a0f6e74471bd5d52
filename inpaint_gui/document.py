"""One open photo: mask, faces, retouching, the repair and what was chosen, undo, where one looked.

Every widget reads the one that is shown and repaints on `changed`; none keeps a state of its own.
"""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QUndoStack

from engine.doubts import Doubt, doubts
from engine.face import Face
from engine.mask import Box, view
from engine.photo import Photo
from engine.place import paste
from engine.project.model import STEPS
from engine.project.packed import Known
from engine.reference import Reference
from engine.repair import Repair, RepairOptions
from engine.sentence import say
from inpaint_gui.change import ALL, Change, Part
from inpaint_gui.face_list import FaceList
from inpaint_gui.jobs import Opened
from inpaint_gui.marks import Marks
from inpaint_gui.mixing import Mixing
from inpaint_gui.outcome import KeptOutcome, Outcome
from inpaint_gui.pictures import Levels, face_picture, regrown
from inpaint_gui.repaired import THUMBNAIL
from inpaint_gui.result import Result
from inpaint_gui.retouching import Retouch
from inpaint_gui.subjects import Subject
from inpaint_gui.viewport import Place


@dataclass(frozen=True)
class ProjectFile:
    """embedded: the project holds the photo's file, too."""

    path: Path
    embedded: bool


class Document(QObject):
    """Masks are changed in place, so views of `mask` stay valid until the photo is hidden."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.photo: Photo | None = None
        self.place: Place | None = None
        """Where one looked last; None: nowhere yet."""

        self.trouble = ""
        """Why it could not be repaired among the others; "" once something has changed."""

        self._levels: Levels | None = None
        self._bare = False
        self.options = RepairOptions()
        self.reference: Reference | None = None
        """A face that the next repairs are drawn to."""

        self.project: ProjectFile | None = None
        """Where it was saved as a project."""

        self._in_project = False
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(STEPS)
        self.stack.indexChanged.connect(self._moved)
        self.stack.cleanChanged.connect(self._moved)
        self.faces = FaceList(self.stack, self._faces_changed, self._face_picture)
        self.marks = Marks(self.stack, self._mask_changed)
        self.retouch = Retouch(self.stack, self._retouch_changed)
        self.result = Result(self.stack, self.faces, self.retouch, self._result_changed)
        self.mixing = Mixing(self.result, self.faces)
        self._doubts: dict[Subject, tuple[Doubt, ...]] = {}

    # -- reading ------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """What to call it in a sentence."""
        if self.photo is None or self.photo.path is None:
            return say("photo")
        name = self.photo.path.name
        page = self.photo.page
        return name if page is None else say("{name}, page {page}", name=name, page=page)

    @property
    def levels(self) -> Levels | None:
        """How the photo is shown at every zoom."""
        if self._levels is not None and self._bare:
            self._levels, self._bare = regrown(self._levels), False
        return self._levels

    @property
    def outcome(self) -> Outcome:
        """The repair on show, and what is made of it."""
        return self.result.outcome

    @property
    def kept_outcome(self) -> KeptOutcome:
        """The same, small; without a stroke that is going on."""
        return self.mixing.before or self.result.kept

    def rest(self) -> None:
        """Makes it small while it is not seen; whatever is asked for comes back by itself."""
        self.marks.rest()
        self.result.rest()
        if self._levels is not None:
            self._levels, self._bare = self._levels.bare(), True

    @property
    def repair(self) -> Repair | None:
        """The engine's result, if there is one."""
        return self.result.repair

    @property
    def method(self) -> str:
        """That of the repair on show, or of the next one."""
        return (self.repair.options if self.repair is not None else self.options).method

    @property
    def mask(self) -> np.ndarray:
        """(H, W) bool, True = repair; what is covered at all, see `marks`."""
        return self.marks.mask

    @property
    def changed_photo(self) -> bool:
        """The photo is not as it was opened."""
        return self.result.any or self.retouch.any

    @property
    def dirty(self) -> bool:
        """Something was done that no file holds yet; faces alone go into none but a project."""
        if self.project is not None:
            return not self.in_project
        something = self.changed_photo or self.marks.any
        return self.photo is not None and not self.stack.isClean() and something

    @property
    def in_project(self) -> bool:
        """The project's file holds all that was done; an export holds only the photo."""
        return self._in_project and self.stack.isClean()

    @property
    def painting(self) -> bool:
        """A stroke is going on."""
        hand = self.retouch.stroke is not None or self.mixing.painting
        return self.marks.painting or hand

    @property
    def mask_repaired(self) -> bool:
        """The repair on show is of just this mask: it need not be drawn over it."""
        return not self.marks.painting and self.result.of_mask(self.marks)

    def part(self, box: Box, *, before: bool = False) -> np.ndarray:
        """A copy of a box (h, w, 3) as it is now; before: as it was when the stroke began."""
        assert self.photo is not None
        part = view(self.photo.pixels, box).copy()
        paste(self.outcome.patches(self.photo.pixels), part, box)
        paste(self.retouch.patches(box, before=before), part, box)
        return part

    def image(self) -> np.ndarray:
        """All of it, (H, W, 3)."""
        assert self.photo is not None
        return self.part((0, 0, *self.photo.size))

    @property
    def retouched(self) -> Photo:
        """The photo with what was retouched by hand: what a repair is given."""
        assert self.photo is not None
        if not self.retouch.any:
            return self.photo
        pixels, box = self.photo.pixels.copy(), (0, 0, *self.photo.size)
        paste(self.retouch.patches(box), pixels, box)
        pixels.flags.writeable = False
        return replace(self.photo, pixels=pixels)

    @property
    def known(self) -> Known:
        """What the next repair is told of the faces."""
        return self.result.known(searched=self.mask_repaired)

    def doubts_of(self, subject: Subject) -> tuple[Doubt, ...]:
        """Why a repair of a face under the present mask would be a guess."""
        if subject not in self._doubts:
            self._doubts[subject] = doubts(subject.face, self.mask)
        return self._doubts[subject]

    # -- opening ------------------------------------------------------------------------------

    def open(self, opened: Opened) -> None:
        """Puts a photo in place of what was there and all that belonged to it."""
        self.photo, self._levels, self._bare = opened.photo, opened.levels, False
        self.project, self._in_project = None, False
        self.marks.clear(opened.photo.pixels.shape)
        self.retouch.clear(opened.photo)
        self.result.put(Outcome())
        self.place, self.trouble, self.reference = None, "", None
        self.faces.clear()
        self.stack.clear()
        self._emit(Change(ALL))

    def set_options(self, **values: object) -> None:
        """Changes some of the next repair's options."""
        self.options = replace(self.options, **values)  # type: ignore[arg-type]
        self._emit(Change(Part.OPTIONS))

    def set_reference(self, reference: Reference | None) -> None:
        """Draws the next repairs to another face, or to none."""
        self.reference = reference
        self._emit(Change(Part.OPTIONS))

    def set_trouble(self, sentence: str) -> None:
        """It could not be repaired among the others, and why."""
        self.trouble = sentence
        self._emit(Change(Part.OUTCOME))

    def put_back(
        self, outcome: Outcome, options: RepairOptions, reference: Reference | None
    ) -> None:
        """The last part of what a project held, after marks, retouching and faces."""
        self.options, self.reference = options, reference
        self.result.put(outcome)
        parts = Part.MASK | Part.RETOUCH | Part.FACES | Part.OUTCOME | Part.OPTIONS
        self._emit(Change(parts, (0, 0, *self.photo.size) if self.photo else None))

    def mark_saved(self, *, project: bool = False) -> None:
        """What is on show is in a file now; project: and so are all steps."""
        self._in_project = project or self.in_project
        self.stack.setClean()
        self._moved()

    def set_mask(self, mask: np.ndarray, text: str) -> None:
        """Puts a mask (H, W) bool, or a coverage, in place of the present one, as a step."""
        self.marks.replace(mask, text)

    def _mask_changed(self, box: Box | None, live: bool) -> None:
        self._emit(Change(Part.MASK, box, live))

    def _retouch_changed(self, box: Box | None, live: bool) -> None:
        self._emit(Change(Part.RETOUCH, box, live))

    def _result_changed(self, box: Box | None, live: bool) -> None:
        parts = Part.OUTCOME if live else Part.OUTCOME | Part.FACES
        self._emit(Change(parts, box, live))

    def _faces_changed(self, live: bool) -> None:
        parts = Part.FACES if live else Part.FACES | Part.OUTCOME
        self._emit(Change(parts, live=live))

    def _face_picture(self, face: Face) -> QImage:
        assert self.levels is not None
        return face_picture(self.levels, face.alignment, THUMBNAIL)

    def _emit(self, change: Change) -> None:
        if change.parts & (Part.MASK | Part.RETOUCH | Part.FACES):
            self.trouble = ""
        if Part.MASK in change.parts:
            self._doubts.clear()
        elif Part.FACES in change.parts:
            there = {*self.faces.all, self.faces.draft}
            self._doubts = {one: why for one, why in self._doubts.items() if one in there}
        self.changed.emit(change)

    def _moved(self) -> None:
        self._emit(Change(Part.CLEAN))
