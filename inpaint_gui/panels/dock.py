"""A panel that can be dragged to another side, float, or be closed: Qt's dock in our own look."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.sentence import say
from inpaint_gui.style import colours, drawing, px, styled
from inpaint_gui.translation import LANGUAGE, tr, worded

_GRIP = 16
_WIDTH = 300
_LOWEST = 120


class _Grip(QWidget):
    """What a dock is dragged by: a slim line of dots, and two small buttons at its end."""

    def __init__(self, dock: "Dock", title: str) -> None:
        super().__init__(dock)
        self.setFixedHeight(_GRIP)
        self.setMinimumWidth(2 * _GRIP)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        worded(
            self,
            toolTip="Drag this panel to another side or out of the window; a double click does the "
            "latter",
        )
        self._title = title
        self.float_button = _button(say("Take the panel out of the window, or put it back"))
        self.close_button = _button(say("Close the panel; the View menu brings it back"))
        self._name()
        LANGUAGE.changed.connect(self._name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 2, 0)
        row.setSpacing(0)
        row.addStretch()
        row.addWidget(self.float_button)
        row.addWidget(self.close_button)
        self.float_button.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self.close_button.clicked.connect(dock.close)
        self._show_icons()

    def _name(self) -> None:
        self.float_button.setAccessibleName(tr("Float: {title}", title=self._title))
        self.close_button.setAccessibleName(tr("Close: {title}", title=self._title))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icons()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().dim if self.underMouse() else colours().track))
        wide = self.width() > 8 * _GRIP
        middle, count = (self.width() / 2, 5) if wide else (9, 2)
        for i in range(count):
            x = middle + (i - (count - 1) / 2) * 6
            painter.drawEllipse(QPointF(x, _GRIP / 2), 1.25, 1.25)

    def _show_icons(self) -> None:
        ratio = self.devicePixelRatioF()
        for button, name in ((self.float_button, "float"), (self.close_button, "close")):
            button.setIcon(QIcon(drawing(name, 12, colours().dim, ratio)))


class Dock(QDockWidget):
    """Holds one of the window's panels."""

    closed = Signal()
    """The user has closed it."""

    def __init__(self, name: str, title: str, areas: Qt.DockWidgetArea, content: QWidget) -> None:
        super().__init__()
        worded(self, windowTitle=title)
        self.setObjectName(name)
        self.setAllowedAreas(areas)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.grip = _Grip(self, title)
        self.setTitleBarWidget(self.grip)
        self.setWidget(content)
        self.topLevelChanged.connect(self._floated)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        super().closeEvent(event)
        self.closed.emit()

    def _floated(self, floating: bool) -> None:
        self.setProperty("floats", floating)
        self.style().unpolish(self)
        self.style().polish(self)  # a floating one has a border


class Section(QWidget):
    """What is in a dock, with air about it; it has the panels' width."""

    def __init__(self, *contents: QWidget, scrolls: bool = False) -> None:
        """contents: from top to bottom, with lines between. scrolls: what is too high for it."""
        super().__init__()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 4, 8 if scrolls else 16, 16)
        column.setSpacing(16)
        for content in contents:
            if content is not contents[0]:
                column.addWidget(styled(QFrame(), "rule"))
            column.addWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        if not scrolls:
            outer.addWidget(inner)
        else:
            column.addStretch(1)
            scroll = QScrollArea()
            scroll.setWidget(inner)
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setMinimumHeight(_LOWEST)
            outer.addWidget(scroll)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        # tiles stay as large as they are, and text may wrap: not all grows with the text
        self.setFixedWidth(_WIDTH + (px(_WIDTH) - _WIDTH) // 2)


def together(*contents: QWidget) -> QWidget:
    """These below each other, without lines between, as one content of a Section."""
    result = QWidget()
    column = QVBoxLayout(result)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for content in contents:
        column.addWidget(content)
    return result


def _button(tip: str) -> QToolButton:
    button = QToolButton()
    button.setIconSize(QSize(12, 12))
    button.setFixedSize(_GRIP, _GRIP)
    button.setCursor(Qt.CursorShape.ArrowCursor)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return worded(button, toolTip=tip)
