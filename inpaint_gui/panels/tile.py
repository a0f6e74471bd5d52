"""A picture to choose by, with its number and a figure below: a candidate or a face."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from inpaint_gui.overlay import clip_rounded, paint_lock, paint_tick
from inpaint_gui.style import SMALL, colours, drawing, font, px
from inpaint_gui.translation import tr

SIDE = 84
_CAPTION = 20
_RADIUS = 8.0
_TICK = QRectF(6, 6, 18, 18)
_LOCK = QRectF(SIDE - 24, 6, 18, 18)


class Tile(QAbstractButton):
    """Checked = selected. A click on the box in its left corner is told by `ticked`."""

    ticked = Signal()
    lock_asked = Signal()
    """The lock in the right corner was clicked, or L pressed."""

    def __init__(
        self,
        picture: QImage,
        title: str,
        figure: str = "",
        *,
        tick: bool | None = None,
        lock: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """tick: whether the box in the left corner is ticked; lock: whether the lock in the right
        one is closed; None: there is none."""
        super().__init__(parent)
        self._picture, self._title, self._figure = picture, title, figure
        self.tick, self.lock = tick, lock
        self.setCheckable(True)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = f"{title} {figure}".strip()
        self.setAccessibleName(tr("{name}, locked", name=name) if lock else name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(SIDE, SIDE + px(_CAPTION))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedSize(self.sizeHint())

    def nextCheckState(self) -> None:  # noqa: N802
        """A click asks the document; what it answers sets the tile."""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.tick is not None and _over(_TICK, event):
            self.ticked.emit()
        elif left and self.lock is not None and _over(_LOCK, event):
            self.lock_asked.emit()
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._is_lock_key(event):
            event.accept()  # with the focus here it is no tool's key
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if self._is_lock_key(event):
            self.lock_asked.emit()
        else:
            super().keyPressEvent(event)

    def _is_lock_key(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return self.lock is not None and plain and event.key() == Qt.Key.Key_L

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        frame = QRectF(0, 0, SIDE, SIDE)
        clip_rounded(painter, frame, _RADIUS)
        painter.setOpacity(0.45 if self.tick is False else 1.0)
        painter.drawImage(frame, self._picture)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._border())
        inset = painter.pen().widthF() / 2
        painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        if self.tick is not None:
            paint_tick(painter, _TICK, ticked=self.tick, ratio=self.devicePixelRatioF())
        if self.lock or (self.lock is not None and (self.underMouse() or self.hasFocus())):
            paint_lock(painter, _LOCK, locked=self.lock, ratio=self.devicePixelRatioF())
        self._paint_caption(painter)

    def _border(self) -> QPen:
        if self.hasFocus():
            return QPen(QColor(colours().bright), 2)
        if self.isChecked():
            return QPen(QColor(colours().gold), 2)
        return QPen(QColor(colours().dim if self.underMouse() else colours().line), 1)

    def _paint_caption(self, painter: QPainter) -> None:
        line = QRectF(4, SIDE, SIDE - 8, px(_CAPTION))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(SMALL, bold=True))
        painter.setPen(QColor(colours().gold if self.isChecked() else colours().text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, self._title)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(colours().dim))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, self._figure)


def _over(corner: QRectF, event: QMouseEvent) -> bool:
    return corner.adjusted(-6, -6, 6, 6).contains(event.position())


class AddTile(QAbstractButton):
    """A dashed place for one more, with an icon and its text."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(SIDE, SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.underMouse() and self.isEnabled()
        shown = colours()
        colour = shown.bright if self.hasFocus() else shown.dim if near else shown.outline
        dashes = QPen(QColor(colour), 1.5 if self.hasFocus() else 1)
        dashes.setDashPattern([4, 3])
        painter.setPen(dashes)
        painter.setBrush(QColor(colours().raised if self.isDown() else colours().panel))
        painter.drawRoundedRect(QRectF(1, 1, SIDE - 2, SIDE - 2), _RADIUS, _RADIUS)
        words = (colours().text if near else colours().dim) if self.isEnabled() else colours().faint
        sign = drawing(self._icon, 20, words, self.devicePixelRatioF())
        painter.drawPixmap((SIDE - 20) // 2, SIDE // 2 - 22, sign)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(words))
        words_go = (
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        )
        painter.drawText(QRectF(4, SIDE / 2 + 4, SIDE - 8, SIDE / 2 - 4), words_go, self.text())


class Grid(QWidget):
    """Tiles in rows of three, 8 pixels apart; `last`, if given, comes after them all."""

    def __init__(self, last: QWidget | None = None) -> None:
        super().__init__()
        self.tiles: list[Tile] = []
        self._last = last
        if last is not None:
            last.setParent(self)

    def show_tiles(self, tiles: list[Tile]) -> None:
        """Puts other tiles in place of the present ones; the focus stays where it was."""
        focused = next((i for i, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        for tile in self.tiles:
            tile.hide()
            tile.deleteLater()
        self.tiles = tiles
        before: QWidget | None = None
        for i, tile in enumerate(tiles):
            tile.setParent(self)
            self._put(tile, i)
            tile.show()
            if before is not None:
                QWidget.setTabOrder(before, tile)
            before = tile
        if self._last is not None:
            self._put(self._last, len(tiles))
            if before is not None:
                QWidget.setTabOrder(before, self._last)
        if focused is not None and tiles:
            tiles[min(focused, len(tiles) - 1)].setFocus()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._put_all()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._put_all()

    def _put_all(self) -> None:
        for i, widget in enumerate(self._all()):
            self._put(widget, i)

    def _all(self) -> list[QWidget]:
        return [*self.tiles, *([self._last] if self._last is not None else [])]

    def _fit(self) -> None:
        rows = -(-len(self._all()) // 3)
        self.setFixedHeight(max(rows * (SIDE + px(_CAPTION) + 4) - 4, 0))

    def _put(self, widget: QWidget, place: int) -> None:
        left = (place % 3) * (SIDE + 8)
        if self.isRightToLeft():
            left = self.width() - SIDE - left
        widget.move(left, (place // 3) * (SIDE + px(_CAPTION) + 4))
