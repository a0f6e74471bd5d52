"""What is painted over the photo: face frames, the brush's ring, the drop border."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from engine.faces import Face
from inpaint_gui.style import DARK, SMALL, font
from inpaint_gui.viewport import Viewport

_SMALL_FACE = 0.5
"""Below so many photo pixels a crop pixel a face is too small for a faithful repair."""


def face_label(index: int, face: Face, *, full: bool) -> str:
    """What stands at a face's frame."""
    scale = face.alignment.scale
    if scale < _SMALL_FACE:
        return f"Face {index + 1} · very small, expect a rough repair"
    return f"Face {index + 1} · {scale:.1f}" + (" px a crop pixel" if full else "")


def frame_polygon(face: Face, viewport: Viewport) -> QPolygonF:
    """The outline of the face's crop in the canvas."""
    corners = np.asarray(face.alignment.corners)
    return QPolygonF([QPointF(*viewport.to_view(float(x), float(y))) for x, y in corners])


def paint_frames(
    painter: QPainter,
    faces: Sequence[Face],
    viewport: Viewport,
    *,
    selected: int,
    hovered: int | None,
) -> None:
    """Each face's frame with its label, the selected one's in full."""
    for i, face in enumerate(faces):
        _paint_frame(
            painter,
            frame_polygon(face, viewport),
            face_label(i, face, full=i == selected),
            selected=i == selected,
            strong=i == hovered,
        )


def _paint_frame(
    painter: QPainter, polygon: QPolygonF, label: str, *, selected: bool, strong: bool
) -> None:
    """A thin gold frame with its label above; `strong`: the pointer is over it."""
    gold = QColor(DARK.gold)
    gold.setAlphaF(1.0 if selected or strong else 0.7)
    shade = QColor(DARK.canvas)
    shade.setAlphaF(0.45)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(shade, 4.0 if strong else 3.0))  # keeps the gold visible on a bright sky
    painter.drawPolygon(polygon)
    painter.setPen(_pen(gold, 2.5 if strong else 1.5))
    painter.drawPolygon(polygon)
    painter.setFont(font(SMALL))
    metrics = QFontMetricsF(painter.font())
    # beside the top left corner as seen, wherever the face's own top is
    corner = min(map(polygon.at, range(4)), key=lambda point: point.x() + point.y())
    box = QRectF(0, 0, metrics.horizontalAdvance(label) + 12, 20)
    box.moveBottomLeft(corner + QPointF(-1, -6))
    if box.top() < 4:
        box.moveTop(corner.y() + 6)
        box.moveLeft(corner.x() + 6)
    ground = QColor(DARK.canvas)
    ground.setAlphaF(0.72)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QColor(DARK.gold))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)


def ring_rect(centre: QPointF, diameter: float) -> QRectF:
    """All that the brush's ring touches."""
    radius = max(diameter / 2, 4) + 3
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)


def paint_ring(painter: QPainter, centre: QPointF, diameter: float) -> None:
    """The brush: white with a dark edge, seen on any ground; a cross marks a tiny one."""
    dark = QColor(DARK.canvas)
    dark.setAlphaF(0.6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((dark, 3.0), (QColor(DARK.bright), 1.25)):
        painter.setPen(_pen(colour, width))
        if diameter >= 5:
            painter.drawEllipse(centre, diameter / 2, diameter / 2)
        else:
            painter.drawLine(centre + QPointF(-4, 0), centre + QPointF(4, 0))
            painter.drawLine(centre + QPointF(0, -4), centre + QPointF(0, 4))


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
