"""Varying a candidate by hand: its face on the way to another one, and to the sides.

What is dragged is seen at once; let go, it is the last of the face's candidates, a step to undo.
"""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from engine.completion.candidate import DIRECTIONS, Candidate, Varied
from engine.completion.methods import offered_methods
from engine.looks import Looks
from engine.mask import bounds, padded, view
from engine.place import Patch
from engine.quick import Marked, glimpse, seen_from
from engine.repair_result import FaceRepair
from inpaint_gui.canvas import Canvas
from inpaint_gui.change import Change, Part
from inpaint_gui.document import Document
from inpaint_gui.latest import Latest
from inpaint_gui.live import glimpse_levels
from inpaint_gui.look import Look, look_of
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.outcome import Outcome
from inpaint_gui.pictures import Levels, thumbnail
from inpaint_gui.repaired import Repaired, with_variation
from inpaint_gui.sight import level_for
from inpaint_gui.work import sentence

if TYPE_CHECKING:
    from engine.varied_face import VariedFace

END_SIDE = 64
"""Of the pictures at a slider's ends: twice what is seen, for fine screens."""

_VARY, _ENDS = "vary", "ends"


class _Session:
    """What the worker alone uses: one face of a repair, made there, as it loads torch."""

    def __init__(self, repaired: Repaired, row: int) -> None:
        self._repaired, self._row = repaired, row
        self._face: VariedFace | None = None

    def face(self) -> "VariedFace":
        """It, with its networks."""
        if self._face is None:
            from engine.varied_face import VariedFace

            self._face = VariedFace(self._repaired.repair, self._repaired.coverage, self._row)
        return self._face


@dataclass(frozen=True, eq=False)
class Ends:
    """What the sliders lead to: for each direction the picture at its left and right end."""

    pairs: tuple[tuple[QImage, QImage], ...]


class VaryingFaces(QObject):
    """No widgets here but the canvas, for which it is."""

    changed = Signal()
    """Other sliders make sense now, or stand elsewhere."""

    ended = Signal(object)
    """The Ends of the sliders as they stand."""

    failed = Signal(object)

    def __init__(self, photos: OpenPhotos, canvas: Canvas, latest: Latest) -> None:
        super().__init__()
        self._photos, self._canvas, self._latest = photos, canvas, latest
        self._session: tuple[Repaired, int, _Session] | None = None
        self._dragged: Varied | None = None
        photos.changed.connect(self._changed)

    # -- reading ------------------------------------------------------------------------------

    @property
    def bases(self) -> tuple[int, ...]:
        """Indices of the candidates of the selected face that can be varied; none: no sliders."""
        document = self._photos.shown
        repair, face = document.repair, document.result.face
        if repair is None or face is None:
            return ()
        offered = {method.name: method.several for method in offered_methods()}
        if not offered.get(repair.options.method, False):
            return ()  # a project's: its weights are not here
        own = face.candidates[: face.own_candidates]
        return tuple(i for i, one in enumerate(own) if one.z is not None)

    @property
    def varied(self) -> Varied:
        """Where the sliders stand."""
        if self._dragged is not None:
            return self._dragged
        result, bases = self._photos.shown.result, self.bases
        if result.face is None or not bases:
            return Varied(0, 0)
        chosen = result.face.candidates[result.choice]
        if chosen.varied is not None:
            return chosen.varied
        first = result.choice if result.choice in bases else bases[0]
        return Varied(first, next((i for i in bases if i != first), first))

    def picture(self, index: int) -> QImage:
        """How a candidate of the selected face fills its hole."""
        document = self._photos.shown
        face, photo = document.result.face, document.photo
        if face is None or photo is None:
            return QImage()
        return _pictured(face, face.candidates[index], look_of(photo.profile, photo.grey))

    # -- the hand -----------------------------------------------------------------------------

    def drag(self, varied: Varied) -> None:
        """Shows what lies there."""
        document, session = self._photos.shown, self._session_now()
        if session is None:
            return
        self._dragged = varied
        levels = document.levels
        assert levels is not None
        times = level_for(self._canvas.zoom, len(levels.arrays))
        opacity = document.outcome.opacity
        question = partial(
            _seen, session[2], session[0], session[1], varied, levels, times, opacity
        )
        self._latest.ask(_VARY, question, self._seen, self._not_made)

    def settle(self) -> None:
        """What is dragged becomes a candidate, and a step to undo."""
        session, varied = self._session_now(), self._dragged
        if session is None or varied is None:
            return
        document = self._photos.shown
        question = partial(_made, session[2], session[0], session[1], varied)
        then = partial(self._settled, document, document.outcome, session[1])
        self._latest.ask(_VARY, question, then, self._not_made)

    def cancel(self) -> None:
        """What is dragged never was."""
        self._dragged = None
        self._latest.forget(_VARY)
        self._canvas.set_glimpse(_VARY, None)
        self.changed.emit()

    def show_ends(self) -> None:
        """Asks for the pictures at the sliders' ends."""
        session = self._session_now()
        if session is not None:
            question = partial(_ends, session[2], session[0], session[1], self.varied)
            self._latest.ask(_ENDS, question, self.ended.emit, self._not_made)

    # -- answers ------------------------------------------------------------------------------

    def _seen(self, levels: Levels | None) -> None:
        if self._dragged is not None:
            self._canvas.set_glimpse(_VARY, levels)

    def _settled(
        self, document: Document, before: Outcome, row: int, made: tuple[Repaired, int]
    ) -> None:
        self._dragged = None
        self._canvas.set_glimpse(_VARY, None)
        if document.outcome is not before or document.photo is None:
            self.changed.emit()  # something else was done meanwhile
            return
        repaired, index = made
        after = replace(before.chosen(row, index), repaired=repaired)
        document.result.push("vary", document.result.kept, after)

    def _not_made(self, error: Exception) -> None:
        self.cancel()
        self.failed.emit(sentence(error))

    # -- following ----------------------------------------------------------------------------

    def _session_now(self) -> tuple[Repaired, int, _Session] | None:
        result = self._photos.shown.result
        repaired, row = result.outcome.repaired, result.row
        if repaired is None or row is None or not self.bases:
            return None
        kept = self._session
        if kept is None or kept[1] != row or not _same(kept[0], repaired, row):
            self._session = (repaired, row, _Session(repaired, row))
        else:
            self._session = (repaired, row, kept[2])
        return self._session

    def _changed(self, change: Change) -> None:
        if change.live:
            return
        if change.parts & (Part.PHOTO | Part.OUTCOME | Part.FACES):
            if Part.PHOTO in change.parts:
                self._session = None
                if self._dragged is not None:
                    self.cancel()
            self.changed.emit()


def _same(a: Repaired, b: Repaired, row: int) -> bool:
    """Whether the candidates that a method found for a face are those of both."""
    if a is b:
        return True
    one, other = a.repair.faces, b.repair.faces
    if row >= len(one) or row >= len(other):
        return False
    return one[row].candidates[0] is other[row].candidates[0] and a.repair.photo is b.repair.photo


def _seen(
    session: _Session,
    repaired: Repaired,
    row: int,
    varied: Varied,
    levels: Levels,
    times: int,
    opacity: int,
) -> Levels | None:
    """How a variation would look, for the screen; in the worker."""
    face = session.face()
    one: Candidate = face.candidate(varied)
    result = repaired.repair
    box = result.faces[row].patches[0].box
    photo, step = result.photo, 2**times
    around = padded(box, 4 * step, photo.size)
    corner = (around[0] // step * step, around[1] // step * step)
    part = (corner[0] // step, corner[1] // step, -(-around[2] // step), -(-around[3] // step))
    picture = view(levels.arrays[times], part)
    if not levels.opaque:
        picture = cv2.cvtColor(picture, cv2.COLOR_BGRA2RGB)
    place = (*corner, *around[2:])
    marked = Marked(result.faces[row].face, place, view(result.mask, place).view(np.uint8) * 255)
    hole = marked.hole(times)
    fill = look_of(photo.profile, photo.grey).shown(one.completed)
    there = seen_from(face.alignment, corner, times)
    seen = glimpse(picture, hole, there, fill, grey=face.grey)
    if seen is None:
        return None
    shown = glimpse_levels(seen, part[:2], times)
    if opacity == 100:
        return shown
    faded = tuple((array * (opacity / 100)).astype(np.uint8) for array in shown.arrays)
    return replace(shown, arrays=faded)


def _made(session: _Session, repaired: Repaired, row: int, varied: Varied) -> tuple[Repaired, int]:
    """The repair with the variation among its candidates, and its index; in the worker."""
    face = session.face()
    one: Candidate = face.candidate(varied)
    patch: Patch
    looks: Looks
    patch, looks = face.laid(one)
    return with_variation(repaired, row, one, patch, looks)


def _ends(session: _Session, repaired: Repaired, row: int, varied: Varied) -> Ends:
    """What the sliders lead to from where they stand; in the worker."""
    face, of = session.face(), repaired.repair.faces[row]
    photo = repaired.repair.photo
    look = look_of(photo.profile, photo.grey)
    pairs = []
    moves = np.zeros(DIRECTIONS)
    moves[: len(varied.moves)] = varied.moves
    for i in range(DIRECTIONS):
        ends = []
        for end in (-1.0, 1.0):
            there = moves.copy()
            there[i] = end
            one = face.candidate(replace(varied, moves=tuple(map(float, there))))
            ends.append(_pictured(of, one, look))
        pairs.append((ends[0], ends[1]))
    return Ends(tuple(pairs))


def _pictured(face: FaceRepair, one: Candidate, look: Look) -> QImage:
    """The hole as a candidate fills it, and a little around it."""
    side = face.hole.shape[0]
    box = padded(bounds(face.hole) or (0, 0, side, side), 6, (side, side))
    return thumbnail(view(look.shown(one.completed), box), END_SIDE)
