"""Where the candidates of a repair are apart: contours, hatching and a legend over the photo."""

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF, QTransform

from engine.confidence import spread
from engine.repair import FaceRepair, Repair
from engine.sentence import say
from inpaint_gui.colours import DARK
from inpaint_gui.overlay import faded, pen
from inpaint_gui.repaired import Repaired
from inpaint_gui.style import SMALL, font
from inpaint_gui.translation import tr, translated
from inpaint_gui.viewport import Viewport

APART, FAR = 8, 16
"""From these standard deviations on, in levels of 255, candidates are called apart, or far so."""

_WORDS = {APART: say("candidates apart"), FAR: say("far apart: a guess")}
_STEPS = {APART: 9.0, FAR: 4.5}
"""Logical pixels between the lines of the hatching."""

_ROW = 20
_SWATCH = 22


class SpreadOverlay:
    """Keeps the contours of the repair that it showed last."""

    def __init__(self) -> None:
        self._shown: Repaired | None = None
        self.areas: dict[int, QPainterPath] = {}
        """By APART and FAR, in photo pixels; pixel centres are at integers."""

    def paint(self, painter: QPainter, viewport: Viewport, repaired: Repaired, top: float) -> None:
        """Paints the areas, and the legend below `top` at the left."""
        if repaired is not self._shown:
            self._shown, self.areas = repaired, areas_of(repaired.repair)
        x, y = viewport.to_view(0, 0)
        place = QTransform(viewport.scale, 0, 0, viewport.scale, x, y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for level, area in self.areas.items():
            if not area.isEmpty():
                _hatch(painter, place.map(area), level, QPointF(x, y))
        self._paint_legend(painter, repaired.repair, top)

    def words(self, repair: Repair) -> list[str]:
        """What the legend says, line by line."""
        if not any(len(face.candidates) > 1 for face in repair.faces):
            return [tr("One answer: nothing to compare")]
        if self.areas[APART].isEmpty():
            return [tr("The candidates agree everywhere")]
        return [
            translated(_WORDS[level]) for level, area in self.areas.items() if not area.isEmpty()
        ]

    def _paint_legend(self, painter: QPainter, repair: Repair, top: float) -> None:
        words = self.words(repair)
        painter.setFont(font(SMALL))
        metrics = painter.fontMetrics()
        swatches = not self.areas[APART].isEmpty()
        left = 16 + (_SWATCH + 10 if swatches else 0)
        width = left + max(map(metrics.horizontalAdvance, words))
        box = QRectF(16, top, width, _ROW * len(words) + 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(DARK.canvas, 0.8))
        painter.drawRoundedRect(box, 6, 6)
        for i, (line, level) in enumerate(zip(words, (APART, FAR), strict=False)):
            y = top + 3 + i * _ROW
            if swatches:
                swatch = QPainterPath()
                swatch.addRoundedRect(QRectF(24, y + 3, _SWATCH, _ROW - 6), 2, 2)
                _hatch(painter, swatch, level, QPointF(24, y))
            painter.setPen(QColor(DARK.text))
            row = QRectF(left + 8, y, width, _ROW)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)


def areas_of(repair: Repair) -> dict[int, QPainterPath]:
    """Where the candidates are apart by so much at least, in photo pixels, by APART and FAR."""
    areas = {APART: QPainterPath(), FAR: QPainterPath()}
    for face in repair.faces:
        if len(face.candidates) > 1:
            smooth = _smoothed(face)
            for level, area in areas.items():
                _add(area, smooth >= level, face.patches[0].box[:2])
    return areas


def _smoothed(face: FaceRepair) -> np.ndarray:
    """The spread (h, w) as a mean about each pixel of what is filled: areas, not specks."""
    where = face.patches[0].where
    sigma = 1.5 * max(face.face.alignment.scale, 1.0)
    size = 2 * round(3 * sigma) + 1
    weight = cv2.GaussianBlur(where.astype(np.float32), (size, size), sigma)
    smooth = cv2.GaussianBlur(spread(face.patches), (size, size), sigma)
    return np.where(where, smooth / np.maximum(weight, 1e-6), 0)


def _add(area: QPainterPath, inside: np.ndarray, corner: tuple[int, int]) -> None:
    """Adds the outlines of (h, w) bool, whose first pixel is at `corner`, half a pixel outside."""
    double = cv2.resize(inside.astype(np.uint8), None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST)
    lines, _ = cv2.findContours(double, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    for line in lines:
        if len(line) >= 3:
            points = line[:, 0] / 2 - 0.25 + np.array(corner)
            area.addPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in points]))
            area.closeSubpath()


def _hatch(painter: QPainter, area: QPainterPath, level: int, origin: QPointF) -> None:
    """Slanting lines, for FAR across each other, that move with `origin`; and the outline."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    seen = area.boundingRect() & QRectF(painter.clipBoundingRect())
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    step = _STEPS[level]
    lines = QPainterPath()
    for way in (1, -1) if level == FAR else (1,):
        # x + way * y is the same along a line
        offset = origin.x() + way * origin.y()
        ends = [seen.left() + way * y for y in (seen.top(), seen.bottom())]
        ends += [seen.right() + way * y for y in (seen.top(), seen.bottom())]
        first = np.ceil((min(ends) - offset) / step)
        for k in np.arange(first, (max(ends) - offset) / step + 1):
            total = offset + float(k) * step
            lines.moveTo(total - way * seen.top(), seen.top())
            lines.lineTo(total - way * seen.bottom(), seen.bottom())
    for colour, width in ((faded(DARK.canvas, 0.5), 2.0), (faded(DARK.bright, 0.8), 0.8)):
        painter.setPen(pen(colour, width))
        painter.drawPath(lines)
    painter.restore()
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wide = 1.75 if level == FAR else 1.0
    for colour, width in ((faded(DARK.canvas, 0.6), wide + 1.5), (QColor(DARK.bright), wide)):
        painter.setPen(pen(colour, width))
        painter.drawPath(area)
    painter.restore()
