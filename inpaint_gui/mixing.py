"""What is made of a face's candidates beside choosing one: strokes of another, opacity, locks."""

from dataclasses import dataclass, replace

import numpy as np

from engine import mixture
from engine.completion.candidate import Candidate
from engine.mask import Box, paint_segment, view
from inpaint_gui.face_list import FaceList
from inpaint_gui.outcome import KeptOutcome, Outcome
from inpaint_gui.result import Result


@dataclass(eq=False)
class _Stroke:
    """Of one candidate over the others of a face; what it covers is on the face's patch."""

    row: int
    candidate: int
    box: Box
    before: Outcome
    cover: np.ndarray
    where: np.ndarray
    changed: bool = False


class Mixing:
    """Part of the result."""

    def __init__(self, result: Result, faces: FaceList) -> None:
        self._result, self._faces = result, faces
        self._stroke: _Stroke | None = None
        self._faded: Outcome | None = None

    @property
    def painting(self) -> bool:
        """A stroke or a drag is going on."""
        return self._stroke is not None or self._faded is not None

    @property
    def stroking(self) -> bool:
        """A stroke is going on."""
        return self._stroke is not None

    @property
    def before(self) -> KeptOutcome | None:
        """What there was before the stroke or drag that is going on."""
        if self._stroke is not None:
            return self._stroke.before.kept
        return self._faded.kept if self._faded is not None else None

    # -- strokes ------------------------------------------------------------------------------

    def begin(self, candidate: int) -> None:
        """A stroke of a candidate (from 0) of the selected face starts."""
        result, before = self._result, self._result.outcome
        row = result.row
        if row is None or before.repaired is None or not 0 <= candidate < result.candidates:
            return
        patch = before.repaired.repair.faces[row].patches[0]
        cover = np.zeros(patch.where.shape, np.uint8)
        self._stroke = _Stroke(row, candidate, patch.box, before, cover, patch.where)
        painted = [
            {index: share.copy() for index, share in before.shares(i).items()}
            for i in range(len(before.choices))
        ]
        if candidate != before.choices[row]:
            painted[row].setdefault(candidate, np.zeros_like(cover))
        x0, y0 = patch.box[:2]
        nothing = (x0, y0, x0, y0)  # is seen of it yet
        result.show_live(replace(before, painted=tuple(painted)), nothing)

    def paint(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        diameter: float,
        *,
        hardness: float,
        end_diameter: float,
    ) -> None:
        """A piece of the stroke in photo pixels, as of `engine.mask.paint_segment`."""
        stroke = self._stroke
        assert stroke is not None
        x0, y0 = stroke.box[:2]
        box = paint_segment(
            stroke.cover,
            (start[0] - x0, start[1] - y0),
            (end[0] - x0, end[1] - y0),
            diameter,
            value=True,
            hardness=hardness,
            end_diameter=end_diameter,
        )
        if box is None:
            return
        outcome, row = self._result.outcome, stroke.row
        before = stroke.before.shares(row)
        here = {
            index: view(before[index], box).copy()
            if index in before
            else np.zeros((box[3] - box[1], box[2] - box[0]), np.uint8)
            for index in outcome.shares(row)
        }
        cover = view(stroke.cover, box)
        mixture.paint(here, outcome.choices[row], stroke.candidate, cover)
        for index, share in outcome.shares(row).items():
            view(share, box)[:] = here[index]
        outcome.touch(row, box)
        stroke.changed |= bool((view(stroke.where, box) & (cover > 0)).any())
        there = (box[0] + x0, box[1] + y0, box[2] + x0, box[3] + y0)
        self._result.show_live(outcome, there)

    def end(self) -> None:
        """The stroke is done and becomes one step to undo."""
        stroke, self._stroke = self._stroke, None
        if stroke is None:
            return
        after = self._result.outcome
        if stroke.changed:
            painted = tuple(
                {index: share for index, share in shares.items() if share.any()}
                for shares in after.painted
            )
            text = f"paint candidate {stroke.candidate + 1}"
            done = replace(after, painted=painted).shown_as(after)
            self._result.push(text, stroke.before.kept, done)
        else:
            self._result.show(stroke.before.kept)

    def cancel(self) -> None:
        """The stroke never was."""
        stroke, self._stroke = self._stroke, None
        if stroke is not None:
            self._result.show(stroke.before.kept)

    # -- opacity ------------------------------------------------------------------------------

    def fade(self, percent: int) -> None:
        """Another opacity of all fills, while it is dragged."""
        outcome = self._result.outcome
        if outcome.repaired is None or outcome.opacity == percent:
            return
        self._faded = self._faded or outcome
        self._result.show_live(replace(outcome, opacity=percent), None)

    def settle(self) -> None:
        """What was dragged becomes one step to undo."""
        before, self._faded = self._faded, None
        after = self._result.outcome
        if before is None:
            return
        if before.opacity == after.opacity:
            self._result.show(before.kept)
        else:
            text = f"opacity {after.opacity} %"
            self._result.push(text, before.kept, after, joined=True)

    @property
    def locked(self) -> dict[int, tuple[Candidate, ...]]:
        """The locked candidates by the index of their face, as a repair is given them."""
        repair, outcome = self._result.repair, self._result.outcome
        if repair is None:
            return {}
        faces, found = self._faces.faces, {}
        for row, done in enumerate(repair.faces):
            index = next((i for i, face in enumerate(faces) if face is done.face), None)
            if index is not None and outcome.locks(row):
                found[index] = tuple(done.candidates[i] for i in sorted(outcome.locks(row)))
        return found

    # -- locks --------------------------------------------------------------------------------

    def toggle_lock(self, candidate: int) -> None:
        """Locks a candidate (from 0) of the selected face for the next roll, or unlocks it."""
        result, outcome = self._result, self._result.outcome
        row = result.row
        if row is None or not 0 <= candidate < result.candidates:
            return
        locked = [outcome.locks(i) for i in range(len(outcome.choices))]
        locked[row] ^= {candidate}
        word = "lock" if candidate in locked[row] else "unlock"
        after = replace(outcome, locked=tuple(locked) if any(locked) else ())
        result.push(f"{word} candidate {candidate + 1}", result.kept, after)
