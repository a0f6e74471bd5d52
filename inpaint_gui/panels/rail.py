"""The tools, at the left."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from inpaint_gui.actions import TOOLS, Actions
from inpaint_gui.canvas import Canvas
from inpaint_gui.style import colours
from inpaint_gui.translation import LANGUAGE

_LAST = ("move", "wand", "heal", "mix")
"""A gap follows these: moving, marking, retouching, mixing, faces."""


class Rail(QWidget):
    """A gold mark stands beside the tool that is held."""

    def __init__(self, actions: Actions, canvas: Canvas) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(52)
        self._tools = [self._button(actions, name) for name in TOOLS]
        others = [self._button(actions, name) for name in ("undo", "redo")]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(1)
        for name, button in zip(TOOLS, self._tools, strict=True):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            if name in _LAST:
                column.addSpacing(6)
        column.addSpacing(6)
        column.addWidget(self._button(actions, "suggest"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        for button in others:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        canvas.tools.changed.connect(self.update)
        LANGUAGE.changed.connect(self._renew)

    def _renew(self) -> None:
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(button.defaultAction().text())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().gold))
        for button in self._tools:
            if button.isChecked() and button.isEnabled():
                middle = button.geometry().center().y() + 1
                left = self.width() - 3 if self.isRightToLeft() else 0
                painter.drawRoundedRect(QRectF(left, middle - 12, 3, 24), 1.5, 1.5)

    def _button(self, actions: Actions, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions[name])
        button.setIconSize(QSize(20, 20))
        button.setFixedSize(36, 32)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(actions[name].text())
        return button
