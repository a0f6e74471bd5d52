"""The tool that puts faces right: select, choose, drag a frame by its handles, mark a new one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import atan2, degrees, hypot, sqrt
from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from engine.placement import SMALLEST, Square, moved
from engine.sentence import say
from inpaint_gui.frames import (
    REACH,
    Frame,
    face_at,
    frame_of,
    frame_polygon,
    frames_of,
    paint_frame,
    paint_handles,
)
from inpaint_gui.keys import key_to
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.tools.eyes import EyeMarking
from inpaint_gui.tools.tool import Touch
from inpaint_gui.viewport import Viewport

_TURNING = say("Hold Shift to turn in steps of 15°.")

_THRESHOLD = 3.0
"""Logical pixels a press may shake before it is a drag."""

_SNAP = 15.0
_LARGEST = 8.0
"""The largest frame's side, in longer sides of the photo."""

_TEXTS = {"move": "moving a face", "scale": "scaling a face", "turn": "turning a face"}

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True)
class _Grip:
    """What the mouse has hold of. index: the corner, or the knob's edge; start: in the canvas."""

    kind: Literal["move", "scale", "turn"]
    index: int
    start: QPointF
    square: Square


class FaceTool:
    """Takes the canvas's mouse and keys while it is held; the faces are the document's."""

    def __init__(
        self,
        photos: OpenPhotos,
        viewport: Viewport,
        say: Callable[[str], None],
        changed: Callable[[], None],
    ) -> None:
        """say: shows a hint. changed: what the tool is doing is another thing now."""
        self._photos, self._viewport = photos, viewport
        self._say, self._changed = say, changed
        self._marking = EyeMarking(photos, viewport, say)
        self._grip: _Grip | None = None
        self._dragging = False

    @property
    def working(self) -> bool:
        """Something goes on that Esc ends."""
        return self._marking.active or self._dragging

    def take(self) -> None:
        """The tool is chosen."""
        key = key_to("mark_eyes")
        if self._photos.shown.faces.all:
            self._say(
                say(
                    "Drag a face to move it, a corner to scale it, the gold knob to turn it. {key} "
                    "adds a face.",
                    key=key,
                )
            )
        else:
            self._say(
                say("There is no face here yet: press {key} and click its two eyes.", key=key)
            )

    def start_marking(self) -> None:
        """The next clicks are the eyes of a new face."""
        self._marking.start()
        self._changed()

    # -- mouse --------------------------------------------------------------------------------

    def press(self, touch: Touch) -> bool:
        """Whether there was something to click or to take hold of."""
        faces, point = self._photos.shown.faces, touch.point
        if self._marking.active:
            self._marking.click(point)
            self._changed()
            return True
        self._grip = self._grip_at(point)
        if self._grip is not None:
            if self._grip.kind == "turn":
                self._say(_TURNING)
            return True
        for i, frame in enumerate(frames_of(self._photos.shown, self._viewport, tickable=True)):
            if frame.tick.adjusted(-4, -3, 4, 3).contains(point):
                faces.choose(i, not frame.subject.chosen)
                return True
        index = face_at(self._photos.shown, self._viewport, point)
        if index is None:
            return False
        faces.select(index)
        self._grip = _Grip("move", 0, point, faces.all[index].square)
        return True

    def move(self, touch: Touch) -> None:
        """The pointer is there now; with Shift a frame turns in steps."""
        self._marking.follow(touch.point)
        grip, point = self._grip, touch.point
        if grip is None:
            return
        off = point - grip.start
        if not self._dragging:
            if hypot(off.x(), off.y()) < _THRESHOLD:
                return
            self._dragging = True
            self._photos.shown.faces.begin()
            self._changed()
        self._place(self._dragged(grip, point, snapped=touch.shift))

    def release(self) -> None:
        """The mouse lets go."""
        grip, self._grip = self._grip, None
        if grip is not None and self._dragging:
            self._dragging = False
            self._photos.shown.faces.end(_TEXTS[grip.kind])
            self._changed()

    def lay_down(self) -> None:
        """Another tool is taken, or a job needs the document: what goes on is done."""
        self.release()
        if self._marking.active:
            self._marking.finish()
            self._changed()

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        """What the pointer looks like at a place in the canvas."""
        if self._marking.active:
            return Qt.CursorShape.CrossCursor
        grip = self._grip or (self._grip_at(point) if point is not None else None)
        if grip is not None and grip.kind == "turn":
            return Qt.CursorShape.PointingHandCursor
        if grip is not None and grip.kind == "scale":
            # which diagonal the corner lies on as seen, however the face is turned
            turned = round((grip.square.angle + 90 * grip.index) / 90) % 2
            return Qt.CursorShape.SizeBDiagCursor if turned else Qt.CursorShape.SizeFDiagCursor
        if point is None or (
            grip is None and face_at(self._photos.shown, self._viewport, point) is None
        ):
            return Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.SizeAllCursor

    # -- keys ---------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """Arrows move the selected face, with Ctrl they scale and turn it; Shift: further."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._marking.active:
            self._marking.finish(middle=True)
            self._changed()
            return True
        step = _ARROWS.get(Qt.Key(event.key()))
        subject = self._photos.shown.faces.current
        if step is None or subject is None or self.working:
            return False
        (dx, dy), held = step, event.modifiers()
        far = bool(held & Qt.KeyboardModifier.ShiftModifier)
        square = subject.square
        if held & Qt.KeyboardModifier.ControlModifier:
            side = self._side(square.side * (1.1 if far else 1.01) ** -dy)
            square = replace(square, side=side, angle=square.angle + dx * (_SNAP if far else 1))
        else:
            length = (10 if far else 1) * max(1.0, 1 / self._viewport.scale)
            square = replace(square, x=square.x + dx * length, y=square.y + dy * length)
        self._photos.shown.faces.begin()
        self._place(square)
        self._photos.shown.faces.end("placing a face", joined=True)
        return True

    def cancel(self) -> bool:
        """Esc: whether there was something to end. Two eyes that are marked stay a face."""
        if not self.working:
            return False
        if self._dragging:
            self._grip, self._dragging = None, False
            self._photos.shown.faces.cancel()
        else:
            self._marking.finish()
        self._changed()
        return True

    def forget(self) -> None:
        """Another photo: what went on was about the one before."""
        self._marking.forget()
        self._grip, self._dragging = None, False

    # -- painting -----------------------------------------------------------------------------

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        """The handles of the selected face, and one that is being marked."""
        frame, draft = self._selected_frame(), self._draft_frame()
        if not self._marking.active and frame is not None:
            paint_handles(painter, frame, self._edge(frame), self._viewport)
        if draft is not None:
            paint_frame(painter, draft, selected=True, hovered=False, ratio=ratio)
        self._marking.paint(painter)

    def area(self) -> QRectF:
        """All that changes on the canvas while a face is dragged or marked."""
        frame = self._draft_frame() if self._marking.active else self._selected_frame()
        return frame.area if frame is not None else QRectF()

    # -- geometry -----------------------------------------------------------------------------

    def _selected_frame(self) -> Frame | None:
        faces = self._photos.shown.faces
        if faces.current is None:
            return None
        return frame_of(self._photos.shown, self._viewport, faces.selected, tickable=True)

    def _draft_frame(self) -> Frame | None:
        draft = self._photos.shown.faces.draft
        if draft is None:
            return None
        return Frame(draft, frame_polygon(draft, self._viewport), "", False)

    def _edge(self, frame: Frame) -> int:
        """The edge with the knob: while it is held the same."""
        if self._grip is not None and self._grip.kind == "turn":
            return self._grip.index
        return frame.lowest_edge(self._viewport.width, self._viewport.height)

    def _grip_at(self, point: QPointF) -> _Grip | None:
        """The handle of the selected face at a place in the canvas."""
        frame = self._selected_frame()
        if frame is None:
            return None
        edge = self._edge(frame)
        handles: list[tuple[Literal["scale", "turn"], int, QPointF]]
        handles = [("turn", edge, frame.knob(edge))]
        handles += [("scale", i, frame.polygon.at(i)) for i in range(4)]
        for kind, index, place in handles:
            off = point - place
            if hypot(off.x(), off.y()) <= REACH:
                return _Grip(kind, index, point, frame.subject.square)
        return None

    def _dragged(self, grip: _Grip, point: QPointF, *, snapped: bool) -> Square:
        """The held frame with the pointer at a place in the canvas."""
        square, view = grip.square, self._viewport
        x, y = view.to_photo(point.x(), point.y())
        x0, y0 = view.to_photo(grip.start.x(), grip.start.y())
        if grip.kind == "move":
            return replace(square, x=square.x + x - x0, y=square.y + y - y0)
        if grip.kind == "turn":
            turn = atan2(y - square.y, x - square.x) - atan2(y0 - square.y, x0 - square.x)
            angle = square.angle + degrees(turn)
            return replace(square, angle=round(angle / _SNAP) * _SNAP if snapped else angle)
        # away from the opposite corner, which stays, along the diagonal
        corner = square.alignment.corners[grip.index] - (square.x, square.y)
        ux, uy = corner / np.hypot(*corner)
        reach = square.side / sqrt(2)
        fixed_x, fixed_y = square.x - ux * reach, square.y - uy * reach
        along = 2 * reach + (x - x0) * ux + (y - y0) * uy
        side = self._side(along / sqrt(2))
        half = side / sqrt(2)
        return replace(square, x=fixed_x + ux * half, y=fixed_y + uy * half, side=side)

    def _side(self, side: float) -> float:
        assert self._photos.shown.photo is not None
        return min(max(side, SMALLEST), _LARGEST * max(self._photos.shown.photo.size))

    def _place(self, square: Square) -> None:
        """Puts the held face there; its middle stays in the photo."""
        photo, subject = self._photos.shown.photo, self._photos.shown.faces.current
        assert photo is not None and subject is not None
        width, height = photo.size
        x, y = min(max(square.x, 0), width - 1), min(max(square.y, 0), height - 1)
        self._photos.shown.faces.place(moved(subject.face, replace(square, x=x, y=y), photo.size))
