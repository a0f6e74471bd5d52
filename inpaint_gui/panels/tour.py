"""A tour over the real window: one thing after the other is lit, with a few words beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inpaint_gui.overlay import faded
from inpaint_gui.style import DARK, colours, fixed, styled
from inpaint_gui.translation import tr, translated, worded

_CARD = 320
_GAP = 12
_RADIUS = 10.0
_SHADE = 0.62


@dataclass(frozen=True)
class Stop:
    """A step of the tour. show: makes the thing visible and gives it."""

    title: str
    words: str
    show: Callable[[], QWidget]


class Tour(QWidget):
    """Lies over its window until it is ended; `ended` then."""

    ended = Signal()

    def __init__(self, window: QWidget, stops: Callable[[], Sequence[Stop]]) -> None:
        """stops: asked for at each start, as words name the keys that hold then."""
        super().__init__(window)
        self._asked = stops
        self._stops: Sequence[Stop] = ()
        self._place = 0
        self._lit: QWidget | None = None
        self.card = styled(QFrame(self), "card")
        self.title = styled(QLabel(), "headline")
        self.title.setWordWrap(True)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.count = styled(QLabel(), "dim")
        self.skip = worded(QPushButton(), text="Skip")
        worded(self.skip, toolTip="End the tour (Esc); Help › Take the Tour starts it again")
        self.back = worded(QPushButton(), text="Back")
        worded(self.back, toolTip="The step before (left arrow)")
        self.next = QPushButton()
        worded(self.next, toolTip="The next step (right arrow)")
        self._buttons = (self.skip, self.back, self.next)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch()
        for button in self._buttons:
            row.addWidget(button)
            button.installEventFilter(self)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(6)
        column.addLayout(row)
        fixed(self.card, _CARD)
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self.go(self._place - 1))
        self.next.clicked.connect(lambda: self.go(self._place + 1))
        self._before: QWidget | None = None
        """Had the focus."""

        self.hide()
        window.installEventFilter(self)

    def start(self) -> None:
        """Begins with the first step."""
        self._before = self.window().focusWidget()
        self._stops = self._asked()
        self.show()
        self.go(0)

    def go(self, place: int) -> None:
        """Goes to a step, from 0; behind the last one is the end."""
        if place >= len(self._stops):
            self.end()
            return
        self._place = max(place, 0)
        stop, last = self._stops[self._place], len(self._stops)
        self._light(stop.show())
        self.title.setText(translated(stop.title))
        self.words.setText(translated(stop.words))
        self.count.setText(tr("{number} of {total}", number=self._place + 1, total=last))
        self.back.setEnabled(self._place > 0)
        self.next.setText(tr("Done") if self._place == last - 1 else tr("Next"))
        self.card.setAccessibleName(self.title.text())
        self.card.setAccessibleDescription(self.words.text())
        self._arrange()
        self.next.setFocus()

    def end(self) -> None:
        """Lets go of the window."""
        self._light(None)
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.ended.emit()

    def _light(self, widget: QWidget | None) -> None:
        if self._lit is not None:
            self._lit.removeEventFilter(self)
        self._lit = widget
        if widget is not None:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kinds = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return watched in self._buttons and self._key(event)
        if self.isVisible() and event.type() in kinds:
            self._arrange()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no key is another's meanwhile
            return True
        return super().event(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether it was one of the tour's."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() == Qt.Key.Key_Left:
            self.go(self._place - 1)
        elif event.key() == Qt.Key.Key_Right:
            self.go(self._place + 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self.next).click()
        else:
            return False
        return True

    @property
    def lit(self) -> QRect:
        """What is lit, in the window."""
        if self._lit is None:
            return QRect()
        corner = self._lit.mapTo(self.window(), QPoint(0, 0))
        return QRect(corner, self._lit.size()).intersected(self.rect())

    def _arrange(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
        self.card.setMinimumHeight(0)
        height = max(self.card.heightForWidth(self.card.width()), self.card.sizeHint().height())
        self.card.resize(self.card.width(), height)
        self.card.move(_beside(self.lit, self.card.rect(), self.rect()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.lit).adjusted(-4, -4, 4, 4).intersected(QRectF(self.rect()))
        frame.adjust(1, 1, -1, -1)
        shade, hole = QPainterPath(), QPainterPath()
        shade.addRect(QRectF(self.rect()))
        hole.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(shade.subtracted(hole), faded(DARK.canvas, _SHADE))
        painter.setPen(QPen(QColor(colours().fill), 2))
        painter.drawPath(hole)


def _beside(lit: QRect, card: QRect, window: QRect) -> QPoint:
    """Where a card goes: beside what is lit where there is room, else within it, at its foot."""
    middle = lit.center() - card.center()
    wanted = (
        QPoint(lit.right() + _GAP, middle.y()),
        QPoint(lit.left() - _GAP - card.width(), middle.y()),
        QPoint(middle.x(), lit.bottom() + _GAP),
        QPoint(middle.x(), lit.top() - _GAP - card.height()),
    )
    room = window.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    for i, corner in enumerate(wanted):
        place = card.translated(corner)
        if i < 2:  # beside it: as high as it is, or where the window lets it
            place.moveTop(max(min(place.top(), room.bottom() - card.height()), room.top()))
        else:
            place.moveLeft(max(min(place.left(), room.right() - card.width()), room.left()))
        if room.contains(place) and not place.intersects(lit):
            return place.topLeft()
    return QPoint(middle.x(), lit.bottom() - _GAP - card.height())
