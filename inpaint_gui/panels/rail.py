"""The tools, at the left: which one is held, and how large the brush is."""

from math import log2

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from inpaint_gui.actions import TOOLS, Actions
from inpaint_gui.brush import BRUSH_SIZES
from inpaint_gui.canvas import Canvas
from inpaint_gui.style import DARK, styled

_STEPS_AN_OCTAVE = 12


class Rail(QWidget):
    """The slider is logarithmic: a step is the same share of a small brush and of a large one."""

    def __init__(self, actions: Actions, canvas: Canvas) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(52)
        self._canvas = canvas
        self._tools = [self._button(actions, name) for name in TOOLS]
        others = [self._button(actions, name) for name in ("undo", "redo")]
        self.slider = QSlider(Qt.Orientation.Vertical)
        self.slider.setRange(0, round(_STEPS_AN_OCTAVE * log2(BRUSH_SIZES[1])))
        self.slider.setFixedHeight(136)
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setAccessibleName("Brush size")
        self.slider.setToolTip("The brush's diameter in photo pixels ([ and ])")
        self._size = QLabel()
        self._size.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = styled(QLabel("size"), "hint")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        centred = QHBoxLayout()
        centred.addWidget(self.slider)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 1, 12)
        column.setSpacing(8)
        for button in self._tools:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        column.addWidget(title)
        column.addLayout(centred)
        column.addWidget(self._size)
        column.addStretch()
        for button in others:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.slider.valueChanged.connect(self._slid)
        canvas.tooled.connect(self._show)
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DARK.gold))
        for button in self._tools:
            if button.isChecked() and button.isEnabled():
                middle = button.geometry().center().y() + 1
                painter.drawRoundedRect(QRectF(0, middle - 12, 3, 24), 1.5, 1.5)

    def _button(self, actions: Actions, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions[name])
        button.setIconSize(QSize(20, 20))
        button.setFixedSize(36, 36)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(actions[name].text())
        return button

    def _slid(self, value: int) -> None:
        self._canvas.set_brush_size(round(2 ** (value / _STEPS_AN_OCTAVE)))

    def _show(self) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(_STEPS_AN_OCTAVE * log2(self._canvas.brush_size)))
        self.slider.blockSignals(False)
        self._size.setText(str(self._canvas.brush_size))
        self.update()
