"""A picture to choose by, with its number and a figure below: a candidate or a face."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from inpaint_gui.style import DARK, SMALL, drawing, font

SIDE = 84
_CAPTION = 20
_RADIUS = 8.0


class Tile(QAbstractButton):
    """Checked = chosen. `done` puts a tick into its corner."""

    def __init__(
        self,
        picture: QImage,
        title: str,
        figure: str = "",
        *,
        done: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture, self._title, self._figure, self._done = picture, title, figure, done
        self.setCheckable(True)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{title} {figure}".strip())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(SIDE, SIDE + _CAPTION)

    def nextCheckState(self) -> None:  # noqa: N802
        """A click asks the document; what it answers sets the tile."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(0, 0, SIDE, SIDE)
        clip = QPainterPath()
        clip.addRoundedRect(frame.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        painter.save()
        painter.setClipPath(clip)
        painter.drawImage(frame, self._picture)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._border())
        inset = painter.pen().widthF() / 2
        painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        if self._done:
            self._paint_tick(painter)
        self._paint_caption(painter)

    def _border(self) -> QPen:
        if self.hasFocus():
            return QPen(QColor(DARK.bright), 2)
        if self.isChecked():
            return QPen(QColor(DARK.gold), 2)
        return QPen(QColor(DARK.dim if self.underMouse() else DARK.line), 1)

    def _paint_tick(self, painter: QPainter) -> None:
        ground = QColor(DARK.canvas)
        ground.setAlphaF(0.7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(6, 6, 20, 20), 6, 6)
        painter.drawPixmap(8, 8, drawing("check", 16, DARK.gold, self.devicePixelRatioF()))

    def _paint_caption(self, painter: QPainter) -> None:
        line = QRectF(4, SIDE, SIDE - 8, _CAPTION)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(SMALL, bold=True))
        painter.setPen(QColor(DARK.gold if self.isChecked() else DARK.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, self._title)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(DARK.dim))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, self._figure)


class Grid(QWidget):
    """Tiles in rows of three, 8 pixels apart."""

    def __init__(self) -> None:
        super().__init__()
        self.tiles: list[Tile] = []

    def show_tiles(self, tiles: list[Tile]) -> None:
        """Puts other tiles in place of the present ones."""
        for tile in self.tiles:
            tile.hide()
            tile.deleteLater()
        self.tiles = tiles
        for i, tile in enumerate(tiles):
            tile.setParent(self)
            tile.move((i % 3) * (SIDE + 8), (i // 3) * (SIDE + _CAPTION + 4))
            tile.show()
        rows = -(-len(tiles) // 3)
        self.setFixedHeight(max(rows * (SIDE + _CAPTION + 4) - 4, 0))
