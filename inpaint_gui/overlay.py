"""What is painted over the photo in one hand: the brush's ring, and the pens of all the rest."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from inpaint_gui.colours import DARK, Colours
from inpaint_gui.style import SMALL, drawing, font


def ring_rect(centre: QPointF, diameter: float) -> QRectF:
    """All that the brush's ring touches."""
    radius = max(diameter / 2, 4) + 3
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)


def paint_ring(painter: QPainter, centre: QPointF, diameter: float, hardness: float = 1.0) -> None:
    """The brush: white with a dark edge, seen on any ground; a cross marks a tiny one.

    Within a soft brush a fainter ring shows where it begins to fade.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((faded(DARK.canvas, 0.6), 3.0), (QColor(DARK.bright), 1.25)):
        painter.setPen(pen(colour, width))
        if diameter >= 5:
            painter.drawEllipse(centre, diameter / 2, diameter / 2)
        else:
            paint_cross(painter, centre, 4)
    if hardness < 1 and diameter * hardness >= 5:
        painter.setPen(pen(faded(DARK.bright, 0.5), 1))
        painter.drawEllipse(centre, diameter * hardness / 2, diameter * hardness / 2)


def paint_outline(painter: QPainter, outline: QPolygonF) -> None:
    """An area that is being drawn: a dashed line, seen on any ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(faded(DARK.canvas, 0.7), 3))
    painter.drawPolygon(outline)
    dashed = pen(QColor(DARK.bright), 1.25)
    dashed.setDashPattern([4, 3])
    painter.setPen(dashed)
    painter.drawPolygon(outline)


def paint_source(painter: QPainter, place: QPointF) -> None:
    """Where the clone or heal brush copies from: a gold cross in a ring."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((faded(DARK.canvas, 0.6), 3.0), (QColor(DARK.gold), 1.25)):
        painter.setPen(pen(colour, width))
        painter.drawEllipse(place, 7, 7)
        paint_cross(painter, place, 4)


def paint_divider(painter: QPainter, x: float, height: float, *, movable: bool) -> None:
    """The line between before and after, with a handle if it can be dragged."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((faded(DARK.canvas, 0.5), 3.0), (QColor(DARK.bright), 1.0)):
        painter.setPen(pen(colour, width))
        painter.drawLine(QPointF(x, 0), QPointF(x, height))
    if not movable:
        return
    middle = QPointF(x, height / 2)
    painter.setPen(pen(faded(DARK.canvas, 0.5), 1))
    painter.setBrush(QColor(DARK.bright))
    painter.drawEllipse(middle, 11, 11)
    painter.setPen(pen(QColor(DARK.canvas), 1.5))
    for way in (-1, 1):
        tip = middle + QPointF(way * 6.5, 0)
        painter.drawPolyline([tip + QPointF(-way * 3, -3), tip, tip + QPointF(-way * 3, 3)])


def paint_caption(painter: QPainter, words: str, place: QPointF, *, before: bool = False) -> None:
    """A word or two on a dark ground; it begins at a place, or ends there if it is before it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(SMALL))
    width = painter.fontMetrics().horizontalAdvance(words) + 12
    box = QRectF(place.x() - (width if before else 0), place.y() - 9, width, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(DARK.canvas, 0.72))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QColor(DARK.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def paint_cross(painter: QPainter, centre: QPointF, reach: float) -> None:
    """An upright cross in the painter's pen."""
    painter.drawLine(centre + QPointF(-reach, 0), centre + QPointF(reach, 0))
    painter.drawLine(centre + QPointF(0, -reach), centre + QPointF(0, reach))


def paint_tick(
    painter: QPainter, box: QRectF, *, ticked: bool, ratio: float, colours: Colours = DARK
) -> None:
    """A small box to tick; `ratio`: the screen's pixels a logical one; colours: the ground's."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(faded(colours.canvas, 0.7))
    painter.setPen(QPen(QColor(colours.gold if ticked else colours.dim), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        side = round(box.width()) - 2
        sign = drawing("check", side, colours.gold, ratio)
        painter.drawPixmap(box.topLeft() + QPointF(1, 1), sign)


def paint_lock(painter: QPainter, box: QRectF, *, locked: bool, ratio: float) -> None:
    """A padlock on a dark ground, closed or open; `ratio`: the screen's pixels a logical one."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(faded(DARK.canvas, 0.8))
    painter.setPen(QPen(QColor(DARK.gold if locked else DARK.dim), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    name, colour = ("lock", DARK.gold) if locked else ("unlock", DARK.text)
    sign = drawing(name, round(box.width()) - 2, colour, ratio)
    painter.drawPixmap(box.topLeft() + QPointF(1, 1), sign)


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


def clip_rounded(painter: QPainter, frame: QRectF, radius: float) -> None:
    """Smooth drawing, from now on only inside a frame with rounded corners and room for its line.

    Saves the painter's state: `restore` lifts the clip.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    clip = QPainterPath()
    clip.addRoundedRect(frame.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
    painter.save()
    painter.setClipPath(clip)
