"""The open photos along the bottom: a click or an arrow key shows another one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from engine.sentence import say
from inpaint_gui.actions import Actions, key_of
from inpaint_gui.change import Change, Part
from inpaint_gui.colours import DARK
from inpaint_gui.document import Document
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.overlay import clip_rounded, faded
from inpaint_gui.photo_state import State, state_of
from inpaint_gui.repairs import Repairs
from inpaint_gui.style import colours, drawing, styled
from inpaint_gui.thumbnails import document_picture
from inpaint_gui.translation import LANGUAGE, tr, translated, worded

WIDTH, HEIGHT = 80, 64
_HIGH = 88
_RADIUS = 8.0
_BADGE = 20.0
_RATIO = 2
"""Pictures are drawn for screens that fine."""

_MARKS = {
    State.MASKED: ("brush", DARK.mask),
    State.REPAIRED: ("check", DARK.gold),
    State.SAVED: ("export", DARK.text),
    State.FAILED: ("alert", DARK.alert),
}
"""How far a photo is, as a drawing; where nothing is marked, an empty ring."""

_PICTURE, _STATE, _RUNNING = (Qt.ItemDataRole.UserRole + i for i in range(3))

_DRAWN = Part.PHOTO | Part.OUTCOME | Part.RETOUCH


_LINKS = {
    "repair_all": say("Repair all"),
    "export_all": say("Export all…"),
    "open": say("+ Add photos"),
}
"""What is done with all of them, beside them."""


class _Film(QStyledItemDelegate):
    """Paints a photo, and in its corner how far it is."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(WIDTH + 8, HEIGHT + 8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRectF = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        frame = QRectF(rect.x() + 4, rect.y() + 4, WIDTH, HEIGHT)
        clip_rounded(painter, frame, _RADIUS)
        painter.drawImage(frame, index.data(_PICTURE))
        painter.restore()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_border(state))
        inset = painter.pen().widthF() / 2
        painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        self._paint_badge(painter, frame, index)
        painter.restore()

    def _paint_badge(
        self, painter: QPainter, frame: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place = QRectF(frame.right() - _BADGE - 4, frame.top() + 4, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(DARK.canvas, 0.8))
        painter.drawEllipse(place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = place.adjusted(5, 5, -5, -5)
        mark = _MARKS.get(index.data(_STATE))
        if index.data(_RUNNING):
            painter.setPen(QPen(QColor(DARK.gold), 2))
            painter.drawArc(ring, 90 * 16, -270 * 16)
        elif mark is not None:
            ratio = painter.device().devicePixelRatioF()
            sign = drawing(mark[0], 14, mark[1], ratio)
            painter.drawPixmap(QPointF(place.x() + 3, place.y() + 3), sign)
        else:
            painter.setPen(QPen(QColor(DARK.dim), 1.5))
            painter.drawEllipse(ring)


class _Films(QListWidget):
    """The row of photos."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(320, _HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.text().isprintable() and event.text():
            event.ignore()  # photos are not looked for by letters: it is meant for the canvas
        else:
            super().keyPressEvent(event)


class Filmstrip(QWidget):
    """Seen once more than one photo is open."""

    def __init__(self, photos: OpenPhotos, repairs: Repairs, actions: Actions) -> None:
        super().__init__()
        self._photos, self._repairs = photos, repairs
        self._listed: list[Document] = []
        self.setObjectName("filmstrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HIGH)
        self.list = styled(_Films(), "films")
        worded(self.list, accessibleName="Open photos")
        self.list.setFlow(QListWidget.Flow.LeftToRight)
        self.list.setWrapping(False)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_Film(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        links = QVBoxLayout()
        links.setSpacing(2)
        for name, words in _LINKS.items():
            links.addWidget(_link(actions[name], words))
        links.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.list, 1)
        row.addLayout(links)
        self.list.currentRowChanged.connect(self._chosen)
        photos.listed.connect(self._show)
        photos.touched.connect(self._touched)
        repairs.running.connect(self._show_running)
        LANGUAGE.changed.connect(self._show)

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self._listed):
            self._photos.show(self._listed[row])
            self._show_current()  # it may have refused

    def _show(self) -> None:
        """Photos came or went, or another one is shown."""
        now = self._photos.all
        self.list.blockSignals(True)
        for row in reversed(range(len(self._listed))):
            if self._listed[row] not in now:
                del self._listed[row]
                self.list.takeItem(row)
        for document in now[len(self._listed) :]:
            self._listed.append(document)
            item = QListWidgetItem()
            item.setData(_PICTURE, QImage())
            item.setData(_STATE, State.UNMASKED)
            self.list.addItem(item)
        for row in range(len(now)):
            self._name(row)
        self.list.blockSignals(False)
        self._show_current()

    def _show_current(self) -> None:
        if self._photos.shown in self._listed:
            self.list.blockSignals(True)
            self.list.setCurrentRow(self._listed.index(self._photos.shown))
            self.list.blockSignals(False)

    def _touched(self, document: Document, change: Change) -> None:
        if document not in self._listed:
            return
        row = self._listed.index(document)
        item = self.list.item(row)
        if change.parts & _DRAWN:
            picture = document_picture(document, WIDTH * _RATIO, HEIGHT * _RATIO)
            item.setData(_PICTURE, picture)
        item.setData(_STATE, state_of(document))
        self._name(row)

    def _show_running(self) -> None:
        for row, document in enumerate(self._listed):
            self.list.item(row).setData(_RUNNING, document is self._repairs.current)
            self._name(row)

    def _name(self, row: int) -> None:
        document, item = self._listed[row], self.list.item(row)
        state = tr("being repaired") if item.data(_RUNNING) else translated(item.data(_STATE).said)
        why = f": {translated(document.trouble)}" if document.trouble else ""
        name = translated(document.name)
        item.setToolTip(f"{name}\n{state[:1].upper()}{state[1:]}{why}")
        place = tr("photo {number} of {total}", number=row + 1, total=len(self._listed))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {place}, {state}{why}")


def _link(action: QAction, words: str) -> QPushButton:
    button = styled(QPushButton(), "link")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setText(f"{translated(words)}  {key_of(action)}".rstrip())
        button.setToolTip(action.toolTip())

    action.changed.connect(follow)
    follow()
    return button


def _border(state: QStyle.StateFlag) -> QPen:
    flags = QStyle.StateFlag
    if state & flags.State_Selected:
        focus = bool(state & flags.State_HasFocus)
        return QPen(QColor(colours().bright if focus else colours().gold), 2)
    return QPen(QColor(colours().dim if state & flags.State_MouseOver else colours().line), 1)
