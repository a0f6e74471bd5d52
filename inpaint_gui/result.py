"""The repair on show: its candidates, what is made of them, and the steps that change it."""

from collections.abc import Callable

from PySide6.QtGui import QUndoStack

from engine.mask import Box, bounds
from engine.project.packed import Known
from engine.repair import FaceRepair, Repair
from inpaint_gui.commands import ChangeOutcome
from inpaint_gui.face_list import FaceList
from inpaint_gui.marks import Marks
from inpaint_gui.outcome import HeldOutcome, KeptOutcome, Outcome, following
from inpaint_gui.repaired import Repaired
from inpaint_gui.retouching import Retouch


class Result:
    """Part of the document."""

    def __init__(
        self,
        stack: QUndoStack,
        faces: FaceList,
        retouch: Retouch,
        changed: Callable[[Box | None, bool], None],
    ) -> None:
        """changed: called after every change, with its box and whether a hand is still at it."""
        self._stack, self._faces, self._retouch = stack, faces, retouch
        self._changed = changed
        self._held = HeldOutcome()

    # -- reading ------------------------------------------------------------------------------

    @property
    def outcome(self) -> Outcome:
        """The repair, and what is made of it."""
        return self._held.outcome

    @property
    def kept(self) -> KeptOutcome:
        """The same, small."""
        return self._held.kept

    @property
    def any(self) -> bool:
        """There is a repair."""
        return self._held.packed is not None

    @property
    def repair(self) -> Repair | None:
        """The engine's result, if there is one."""
        return self.outcome.repaired.repair if self.outcome.repaired else None

    @property
    def row(self) -> int | None:
        """Which of the repair's faces the selected one is; None if it was not damaged."""
        subject = self._faces.current
        if self.repair is None or subject is None:
            return None
        rows = [i for i, done in enumerate(self.repair.faces) if done.face is subject.face]
        return rows[0] if rows else None

    @property
    def face(self) -> FaceRepair | None:
        """The repair of the selected face."""
        return self.repair.faces[self.row] if self.repair and self.row is not None else None

    @property
    def candidates(self) -> int:
        """How many candidates the selected face has to choose among."""
        return len(self.face.candidates) if self.face is not None else 0

    @property
    def choice(self) -> int:
        """Which of them is chosen, from 0; 0 where there are none."""
        return self.outcome.choices[self.row] if self.row is not None else 0

    def of_mask(self, marks: Marks) -> bool:
        """Whether there is a repair, and of just this mask."""
        return self._held.of(marks)

    @property
    def of_faces(self) -> bool:
        """Whether it is of the faces as the user has placed and chosen them now."""
        then = self._held.known
        if then is None:
            return False
        used = {face: i not in then.spared for i, face in enumerate(then.faces)}
        now = {subject.face: subject for subject in self._faces.all}
        same = all(face in now and now[face].chosen == chosen for face, chosen in used.items())
        return same and all(face in used or not now[face].by_hand for face in now)

    def known(self, *, searched: bool) -> Known:
        """What the next repair is told of the faces; searched: also behind what is marked."""
        faces = self._faces
        return Known(faces.faces, faces.spared, faces.removed, faces.searched and searched)

    def repaired_faces(self) -> frozenset[int]:
        """Indices of the faces that the repair completed."""
        done = {id(one.face) for one in self.repair.faces} if self.repair is not None else set()
        return frozenset(i for i, face in enumerate(self._faces.faces) if id(face) in done)

    # -- changing -----------------------------------------------------------------------------

    def put(self, outcome: Outcome) -> None:
        """Takes this for what was there, nothing to undo and nobody told."""
        self._held.set(outcome)

    def rest(self) -> None:
        """Makes it small while it is not seen."""
        self._held.rest()

    def set_repaired(self, repaired: Repaired) -> None:
        """A repair has come to its end.

        The best new candidate of each face is chosen, or the one that was, if it was locked.
        """
        if repaired.found is not None:
            self._faces.join(repaired.found)
        after = following(self.outcome, repaired)
        self._stack.beginMacro("repair")
        hole = bounds(repaired.repair.mask)
        if hole is not None:  # what is filled anew is not hidden by what was put there by hand
            self._retouch.lift(repaired.repair.mask, hole, "repair")
        self.push("repair", self.kept, after)
        self._stack.endMacro()

    def choose(self, candidate: int) -> None:
        """Chooses a candidate (from 0) for the selected face, all of it."""
        row, outcome = self.row, self.outcome
        if row is None or not 0 <= candidate < self.candidates:
            return
        if outcome.choices[row] == candidate and not outcome.shares(row):
            return
        self.push(f"candidate {candidate + 1}", self.kept, outcome.chosen(row, candidate))

    def push(self, text: str, before: KeptOutcome, after: Outcome, *, joined: bool = False) -> None:
        """Puts something else in place of what is made of the repair, as a step.

        before: what was there before the hand began. joined: it is one with a joined step just
        before it.
        """
        then, show = after.kept, self.show
        self._stack.push(ChangeOutcome(show, text, before=before, after=then, joined=joined))

    def show_live(self, outcome: Outcome, box: Box | None) -> None:
        """What a hand that is not done yet makes of the repair; box: all that changed."""
        self._held.set(outcome)
        self._changed(box, True)

    def show(self, kept: KeptOutcome) -> None:
        """The door for undo and redo of repairs and choices."""
        self._held.set(kept.outcome())
        done = sorted(self.repaired_faces())
        if done and self._faces.selected not in done:
            self._faces.select(done[0])
        self._changed(None, False)
