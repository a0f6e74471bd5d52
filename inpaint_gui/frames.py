"""The faces' frames on the canvas: where their parts lie, and how they are painted."""

from dataclasses import dataclass
from math import cos, radians, sin

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF

from engine.doubts import Doubt, resolution
from engine.sentence import say
from inpaint_gui.colours import DARK
from inpaint_gui.document import Document
from inpaint_gui.overlay import faded, paint_cross, paint_tick, pen
from inpaint_gui.style import SMALL, font
from inpaint_gui.subjects import Subject
from inpaint_gui.translation import tr
from inpaint_gui.viewport import Viewport

REACH = 9.0
"""Within so many logical pixels of a handle the mouse takes hold of it."""

_STEM = 24.0
"""How far the knob stands off its edge."""

_TICK = 14.0


def face_label(index: int, subject: Subject, doubts: tuple[Doubt, ...], *, full: bool) -> str:
    """What stands at a face's frame."""
    if not subject.chosen:
        words: str = say("stays as it is")
    elif doubts:
        words = doubts[0].short
    else:
        scale = float(subject.alignment.scale)
        words = resolution(subject.face) if full else say("{scale:.1f}", scale=scale)
    return tr("Face {number} · {words}", number=index + 1, words=words)


def frame_polygon(subject: Subject, viewport: Viewport) -> QPolygonF:
    """The outline of the face's crop in the canvas, clockwise from its own top left."""
    corners = np.asarray(subject.alignment.corners)
    return QPolygonF([QPointF(*viewport.to_view(float(x), float(y))) for x, y in corners])


@dataclass(frozen=True, eq=False)
class Frame:
    """A face's frame in the canvas. tickable: it has a box that chooses the face."""

    subject: Subject
    polygon: QPolygonF
    label: str
    tickable: bool

    @property
    def box(self) -> QRectF:
        """The label's."""
        metrics = QFontMetricsF(font(SMALL))
        room = 12 + (_TICK + 4 if self.tickable else 0)
        box = QRectF(0, 0, metrics.horizontalAdvance(self.label) + room, 20)
        # beside the top left corner as seen, wherever the face's own top is
        corner = min(map(self.polygon.at, range(4)), key=lambda point: point.x() + point.y())
        box.moveBottomLeft(corner + QPointF(-1, -6))
        if box.top() < 4:
            box.moveTop(corner.y() + 6)
            box.moveLeft(corner.x() + 6)
        return box

    @property
    def tick(self) -> QRectF:
        """The box to tick, in the label."""
        box = self.box
        return QRectF(box.left() + 4, box.center().y() - _TICK / 2, _TICK, _TICK)

    @property
    def area(self) -> QRectF:
        """All that the frame, its label and its handles touch."""
        reach = _STEM + 8
        around = self.polygon.boundingRect().adjusted(-reach, -reach, reach, reach)
        return around.united(self.box.adjusted(-2, -2, 2, 2))

    def knob(self, edge: int) -> QPointF:
        """Where the handle that turns the frame stands, off one of its edges (0 = its own top)."""
        middle = (self.polygon.at(edge) + self.polygon.at((edge + 1) % 4)) / 2
        away = radians(self.subject.square.angle + 90 * (edge - 1))
        return middle + QPointF(cos(away), sin(away)) * _STEM

    def lowest_edge(self, width: float, height: float) -> int:
        """The edge whose knob is lowest in the canvas and in sight: above stands the label."""
        knobs = [self.knob(edge) for edge in range(4)]
        seen = QRectF(0, 0, width, height).adjusted(12, 12, -12, -12)
        return max(range(4), key=lambda edge: (seen.contains(knobs[edge]), knobs[edge].y()))


def frame_of(document: Document, viewport: Viewport, index: int, *, tickable: bool) -> Frame:
    """The frame of one of a document's faces, the selected one's label in full."""
    subject, full = document.faces.all[index], index == document.faces.selected
    label = face_label(index, subject, document.doubts_of(subject), full=full)
    return Frame(subject, frame_polygon(subject, viewport), label, tickable)


def frames_of(document: Document, viewport: Viewport, *, tickable: bool) -> list[Frame]:
    """The frames of a document's faces by number."""
    count = len(document.faces.all)
    return [frame_of(document, viewport, i, tickable=tickable) for i in range(count)]


def face_at(document: Document, viewport: Viewport, point: QPointF) -> int | None:
    """The face under a place in the canvas: the selected one first, small ones before large."""
    faces = document.faces
    under = [
        i
        for i, subject in enumerate(faces.all)
        if frame_polygon(subject, viewport).containsPoint(point, Qt.FillRule.OddEvenFill)
    ]
    if faces.selected in under:
        return faces.selected
    return min(under, key=lambda i: faces.all[i].square.side, default=None)


def paint_frames(
    painter: QPainter, frames: list[Frame], *, selected: int, hovered: int | None, ratio: float
) -> None:
    """Every face's frame, the selected one's above the others."""
    for i in sorted(range(len(frames)), key=lambda i: i == selected):
        over = i == hovered
        paint_frame(painter, frames[i], selected=i == selected, hovered=over, ratio=ratio)


def paint_frame(
    painter: QPainter, frame: Frame, *, selected: bool, hovered: bool, ratio: float
) -> None:
    """A thin gold frame with its label, grey and dashed around a face that stays as it is."""
    chosen = frame.subject.chosen
    line = faded(DARK.gold if chosen else DARK.text, 1.0 if selected or hovered else 0.7)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = 2.5 if hovered else 1.5
    # a shade keeps the line visible on a bright sky
    for outline in (pen(faded(DARK.canvas, 0.45), width + 1.5), pen(line, width)):
        if not chosen:
            outline.setDashPattern([6 / outline.widthF(), 6 / outline.widthF()])
        painter.setPen(outline)
        painter.drawPolygon(frame.polygon)
    if not frame.label:
        return
    box = frame.box
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(DARK.canvas, 0.72))
    painter.drawRoundedRect(box, 5, 5)
    if frame.tickable:
        paint_tick(painter, frame.tick, ticked=chosen, ratio=ratio)
    painter.setFont(font(SMALL))
    painter.setPen(QColor(DARK.gold if chosen else DARK.text))
    left = frame.tick.right() + 4 if frame.tickable else box.left() + 6
    words = QRectF(left, box.top(), box.right() - left, box.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, frame.label)


def paint_handles(painter: QPainter, frame: Frame, edge: int, viewport: Viewport) -> None:
    """What a selected frame is taken hold of by, and where its five landmarks are."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x, y in frame.subject.face.landmarks.tolist():
        paint_mark(painter, QPointF(*viewport.to_view(x, y)))
    middle = (frame.polygon.at(edge) + frame.polygon.at((edge + 1) % 4)) / 2
    knob = frame.knob(edge)
    for colour, width in ((faded(DARK.canvas, 0.45), 3.0), (QColor(DARK.gold), 1.5)):
        painter.setPen(pen(colour, width))
        painter.drawLine(middle, knob)
    painter.setBrush(QColor(DARK.canvas))
    for corner in map(frame.polygon.at, range(4)):
        painter.drawEllipse(corner, 4.5, 4.5)
    painter.setBrush(QColor(DARK.gold))
    painter.drawEllipse(knob, 4.5, 4.5)


def paint_mark(painter: QPainter, place: QPointF) -> None:
    """A landmark: a small cross, seen on any ground."""
    for colour, width in ((faded(DARK.canvas, 0.6), 3.0), (QColor(DARK.gold), 1.25)):
        painter.setPen(pen(colour, width))
        paint_cross(painter, place, 4)
