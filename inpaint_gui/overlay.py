"""What is painted over the photo in one hand: the brush's ring, and the pens of all the rest."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inpaint_gui.style import DARK, drawing


def ring_rect(centre: QPointF, diameter: float) -> QRectF:
    """All that the brush's ring touches."""
    radius = max(diameter / 2, 4) + 3
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)


def paint_ring(painter: QPainter, centre: QPointF, diameter: float) -> None:
    """The brush: white with a dark edge, seen on any ground; a cross marks a tiny one."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((faded(DARK.canvas, 0.6), 3.0), (QColor(DARK.bright), 1.25)):
        painter.setPen(pen(colour, width))
        if diameter >= 5:
            painter.drawEllipse(centre, diameter / 2, diameter / 2)
        else:
            paint_cross(painter, centre, 4)


def paint_cross(painter: QPainter, centre: QPointF, reach: float) -> None:
    """An upright cross in the painter's pen."""
    painter.drawLine(centre + QPointF(-reach, 0), centre + QPointF(reach, 0))
    painter.drawLine(centre + QPointF(0, -reach), centre + QPointF(0, reach))


def paint_tick(painter: QPainter, box: QRectF, *, ticked: bool, ratio: float) -> None:
    """A small box to tick, on a picture or a panel; `ratio`: the screen's pixels a logical one."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(faded(DARK.canvas, 0.7))
    painter.setPen(QPen(QColor(DARK.gold if ticked else DARK.dim), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        side = round(box.width()) - 2
        painter.drawPixmap(box.topLeft() + QPointF(1, 1), drawing("check", side, DARK.gold, ratio))


def faded(colour: str, opacity: float) -> QColor:
    """A colour of the program that lets some of the photo through."""
    result = QColor(colour)
    result.setAlphaF(opacity)
    return result


def pen(colour: QColor, width: float) -> QPen:
    """A pen with round corners."""
    result = QPen(colour, width)
    result.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return result
