"""What is open: the photo, its mask and faces, the repair and what was chosen, and the undo stack.

Every widget reads this and repaints on `changed`; none keeps a state of its own.
"""

from dataclasses import dataclass, replace
from enum import Flag, auto

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from engine.mask import Box, bounds, paint_segment, view
from engine.photo import Photo
from engine.repair import Repair, RepairOptions
from inpaint_gui.commands import ChangeMask, ChangeOutcome
from inpaint_gui.jobs import Found, Opened, Repaired
from inpaint_gui.pictures import Levels

_UNDO_LIMIT = 200


class Part(Flag):
    """What has changed."""

    PHOTO = auto()
    MASK = auto()
    FACES = auto()
    OUTCOME = auto()
    OPTIONS = auto()
    CLEAN = auto()


@dataclass(frozen=True)
class Change:
    """The parts that changed; `box`: where the mask did; `live`: a stroke is still going on."""

    parts: Part
    box: Box | None = None
    live: bool = False


@dataclass(frozen=True, eq=False)
class Outcome:
    """What a repair came to: nothing yet, or a result and the candidate chosen for each face."""

    repaired: Repaired | None = None
    choices: tuple[int, ...] = ()


class Document(QObject):
    """Masks are changed in place, so views of `mask` stay valid until another photo is opened."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.photo: Photo | None = None
        self.levels: Levels | None = None
        self.mask = np.zeros((0, 0), bool)
        self.found: Found | None = None
        """None until the faces have been looked for."""

        self.selected = 0
        """Index of the face whose candidates are shown."""

        self.outcome = Outcome()
        self.options = RepairOptions()
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_UNDO_LIMIT)
        self.stack.indexChanged.connect(self._moved)
        self.stack.cleanChanged.connect(self._moved)
        self._before: np.ndarray | None = None
        self._area: Box | None = None

    # -- reading ------------------------------------------------------------------------------

    @property
    def repair(self) -> Repair | None:
        """The engine's result, if there is one."""
        return self.outcome.repaired.repair if self.outcome.repaired else None

    @property
    def dirty(self) -> bool:
        """Something was done that no file holds yet."""
        return self.photo is not None and not self.stack.isClean()

    @property
    def painting(self) -> bool:
        """A stroke is going on."""
        return self._before is not None

    @property
    def mask_repaired(self) -> bool:
        """The repair on show is of just this mask: it need not be drawn over it."""
        return (
            self.repair is not None
            and not self.painting
            and np.array_equal(self.repair.mask, self.mask)
        )

    @property
    def row(self) -> int | None:
        """Which of the repair's faces the selected one is; None if it was not damaged."""
        if self.repair is None or self.found is None or self.selected >= len(self.found.faces):
            return None
        face = self.found.faces[self.selected]
        rows = [i for i, repaired in enumerate(self.repair.faces) if repaired.face is face]
        return rows[0] if rows else None

    @property
    def candidates(self) -> int:
        """How many candidates the selected face has to choose among."""
        if self.repair is None or self.row is None:
            return 0
        return len(self.repair.faces[self.row].candidates)

    def image(self) -> np.ndarray:
        """The photo as it is now, (H, W, 3) uint8; outside the mask it is the opened one."""
        assert self.photo is not None
        if self.repair is None:
            return self.photo.pixels
        return self.repair.image(self.outcome.choices)

    def repaired_faces(self) -> frozenset[int]:
        """Indices of the faces that the repair completed."""
        if self.repair is None or self.found is None:
            return frozenset()
        done = {id(repaired.face) for repaired in self.repair.faces}
        return frozenset(i for i, face in enumerate(self.found.faces) if id(face) in done)

    # -- opening ------------------------------------------------------------------------------

    def open(self, opened: Opened) -> None:
        """Puts another photo in place of the old one and all that belonged to it."""
        self.photo, self.levels = opened.photo, opened.levels
        self.mask = np.zeros(opened.photo.pixels.shape[:2], bool)
        self.found, self.selected, self.outcome = None, 0, Outcome()
        self._before = self._area = None
        self.stack.clear()
        self.changed.emit(Change(Part.PHOTO | Part.MASK | Part.FACES | Part.OUTCOME))

    def set_faces(self, found: Found) -> None:
        """The faces have been looked for."""
        self.found = found
        self.selected = 0
        self.changed.emit(Change(Part.FACES))

    def select(self, face: int) -> None:
        """Shows the candidates of another face."""
        if self.found is not None and 0 <= face < len(self.found.faces) and face != self.selected:
            self.selected = face
            self.changed.emit(Change(Part.FACES | Part.OUTCOME))

    def set_options(self, **values: object) -> None:
        """Changes some of the next repair's options."""
        self.options = replace(self.options, **values)  # type: ignore[arg-type]
        self.changed.emit(Change(Part.OPTIONS))

    def mark_saved(self) -> None:
        """What is on show is in a file now."""
        self.stack.setClean()

    # -- the mask -----------------------------------------------------------------------------

    def begin_stroke(self) -> None:
        """A stroke starts: what follows until `end_stroke` is undone together."""
        self._before = self.mask.copy()
        self._area = None
        self.changed.emit(Change(Part.MASK))

    def paint(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        diameter: float,
        *,
        value: bool,
    ) -> None:
        """A piece of the stroke; points (x, y) in photo pixels, centres at integers."""
        box = paint_segment(self.mask, start, end, diameter, value=value)
        if box is not None:
            self._area = box if self._area is None else _joined(self._area, box)
            self.changed.emit(Change(Part.MASK, box, live=True))

    def end_stroke(self, text: str) -> None:
        """The stroke is done and becomes one step to undo."""
        before, area = self._before, self._area
        self._before = self._area = None
        if before is not None and area is not None:
            self._push_mask(text, view(before, area), area)
        else:
            self.changed.emit(Change(Part.MASK))

    def cancel_stroke(self) -> None:
        """The stroke never was."""
        before, area = self._before, self._area
        self._before = self._area = None
        if before is not None and area is not None:
            view(self.mask, area)[:] = view(before, area)
        self.changed.emit(Change(Part.MASK, area))

    def set_mask(self, mask: np.ndarray, text: str) -> None:
        """Puts a mask (H, W) bool in place of the present one, as one step to undo."""
        areas = [box for box in (bounds(self.mask), bounds(mask)) if box is not None]
        if not areas:
            return
        area = _joined(areas[0], areas[-1])
        before = view(self.mask, area).copy()
        view(self.mask, area)[:] = view(mask, area)
        self._push_mask(text, before, area)

    def turn_mask(self, box: Box, turned: np.ndarray) -> None:
        """Turns pixels of a box: the door for undo and redo."""
        part = view(self.mask, box)
        np.logical_xor(part, turned, out=part)
        self.changed.emit(Change(Part.MASK, box))

    def _push_mask(self, text: str, before: np.ndarray, area: Box) -> None:
        after = view(self.mask, area)
        command = ChangeMask(self.turn_mask, text, before=before, after=after, area=area)
        self.changed.emit(Change(Part.MASK, area))
        if not command.empty:
            self.stack.push(command)

    # -- the repair ---------------------------------------------------------------------------

    def set_repaired(self, repaired: Repaired) -> None:
        """A repair has come to its end; the best candidate of each face is chosen."""
        after = Outcome(repaired, (0,) * len(repaired.repair.faces))
        self._push_outcome("repair", after)

    def choose(self, candidate: int) -> None:
        """Chooses a candidate (from 0) for the selected face."""
        row = self.row
        if row is None or not 0 <= candidate < self.candidates:
            return
        choices = list(self.outcome.choices)
        if choices[row] == candidate:
            return
        choices[row] = candidate
        after = replace(self.outcome, choices=tuple(choices))
        self._push_outcome("choice", after)

    def _push_outcome(self, text: str, after: Outcome) -> None:
        self.stack.push(ChangeOutcome(self.show_outcome, text, before=self.outcome, after=after))

    def show_outcome(self, outcome: Outcome) -> None:
        """The door for undo and redo of repairs and choices."""
        self.outcome = outcome
        if outcome.repaired is not None:
            self.found = outcome.repaired.found or self.found
            done = sorted(self.repaired_faces())
            if done and self.selected not in done:
                self.selected = done[0]
        self.changed.emit(Change(Part.OUTCOME | Part.FACES))

    def _moved(self) -> None:
        self.changed.emit(Change(Part.CLEAN))


def _joined(a: Box, b: Box) -> Box:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])
