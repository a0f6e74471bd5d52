"""The middle of the window: the canvas or the first screen, and what floats over them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from inpaint_gui.actions import Actions
from inpaint_gui.canvas import Canvas
from inpaint_gui.panels.notice import Notice
from inpaint_gui.panels.start import Start
from inpaint_gui.panels.tool_options import ToolOptionsBar
from inpaint_gui.panels.zoom import ZoomBar
from inpaint_gui.style import colours, px

_LEAST = (528, 360)
"""What floats over the canvas has room then."""

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress, QEvent.Type.TouchBegin)


class _DropFrame(QWidget):
    """A gold border while a photo is dragged over the window."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().gold), 2))
        painter.drawRoundedRect(self.rect().adjusted(8, 8, -8, -8), 10, 10)


class Stage(QWidget):
    """Owns no state: the window says what is to be seen."""

    def __init__(self, canvas: Canvas, actions: Actions) -> None:
        super().__init__()
        self.canvas = canvas
        self.start = Start()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.start)
        self._stack.addWidget(canvas)
        self.zoom = ZoomBar(actions, canvas, self)
        self.options = ToolOptionsBar(actions, canvas.tools, self)
        self.notice = Notice(self)
        self._drop = _DropFrame(self)
        self._drop.hide()
        self.zoom.hide()
        canvas.installEventFilter(self)
        self.options.menu_left.connect(canvas.setFocus)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _PRESSES:
            self.options.close_menu()
        return False

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            self._place()

    def _fit(self) -> None:
        self.setMinimumSize(px(_LEAST[0]), px(_LEAST[1]))

    def show_canvas(self) -> None:
        """A photo is open now."""
        if self._stack.currentWidget() is self.canvas:
            return
        self._stack.setCurrentWidget(self.canvas)
        self.zoom.show()
        self.options.set_open(True)
        self._place()
        self.canvas.setFocus()

    def show_start(self) -> None:
        """No photo is open any more."""
        self._stack.setCurrentWidget(self.start)
        self.zoom.hide()
        self.options.set_open(False)
        self.start.open_button.setFocus()

    def show_drop(self, shown: bool) -> None:
        """A photo is being dragged over the window."""
        self._drop.setVisible(shown)
        self._drop.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self.zoom.place()
        self.zoom.raise_()
        self.options.place()
        self.options.raise_()
        self.notice.place()
        self.notice.raise_()
        self._drop.setGeometry(self.rect())
