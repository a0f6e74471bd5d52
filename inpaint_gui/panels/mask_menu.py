"""The mask's look and form, in a small panel below its button."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine.sentence import say
from inpaint_gui.actions import Actions
from inpaint_gui.colours import MASK_COLOURS
from inpaint_gui.masks import EDGES, Masks
from inpaint_gui.style import colours, fixed, styled
from inpaint_gui.translation import worded
from inpaint_gui.viewing import Viewing

_OPACITIES = (15, 90)


class Swatch(QAbstractButton):
    """A colour to choose; a ring is about the chosen one."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(26, 26)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        worded(self, accessibleName=name, toolTip=name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        painter.drawEllipse(QRectF(5, 5, 16, 16))
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = colours().gold if self.hasFocus() else colours().bright
            painter.setPen(QPen(QColor(ring), 1.5))
            painter.drawEllipse(QRectF(2, 2, 22, 22))


class MaskMenu(QFrame):
    """Opened and closed by its button in the tool's options."""

    def __init__(self, actions: Actions, masks: Masks, viewing: Viewing, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self._masks, self._viewing = masks, viewing
        self.swatches = [Swatch(name, colour) for name, colour in MASK_COLOURS.items()]
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(*_OPACITIES)
        self.opacity.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        worded(self.opacity, accessibleName="Mask opacity")
        worded(self.opacity, toolTip="How much the mask hides of the photo")
        self.edge = QSpinBox()
        worded(self.edge, toolTip="So many pixels the mask grows, shrinks or softens by")
        self.edge.setRange(*EDGES)
        worded(self.edge, suffix=" px")
        worded(self.edge, accessibleName="Pixels to grow, shrink or feather by")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        colours = QHBoxLayout()
        colours.setSpacing(2)
        for swatch in self.swatches:
            colours.addWidget(swatch)
            swatch.clicked.connect(partial(viewing.set_mask_colour, swatch.colour))
        column.addLayout(_row(say("Colour"), colours))
        column.addLayout(_row(say("Opacity"), self.opacity))
        column.addWidget(styled(QFrame(), "rule"))
        column.addLayout(_row(say("Edge by"), self.edge))
        edits = QHBoxLayout()
        edits.setSpacing(8)
        self.buttons = {}
        for name, text in (
            ("grow", say("Grow")),
            ("shrink", say("Shrink")),
            ("feather", say("Feather")),
        ):
            self.buttons[name] = _button(actions, name, text)
            edits.addWidget(self.buttons[name])
        column.addLayout(edits)
        others = QHBoxLayout()
        others.setSpacing(8)
        for name, text in (("invert", say("Invert")), ("clear", say("Clear"))):
            self.buttons[name] = _button(actions, name, text)
            others.addWidget(self.buttons[name])
        column.addLayout(others)
        self.opacity.valueChanged.connect(viewing.set_mask_opacity)
        self.edge.valueChanged.connect(masks.set_edge)
        self.hide()

    def set_open(self, opened: bool, place: QPoint) -> None:
        """Opens with its top left corner there, or closes."""
        self.setVisible(opened)
        if not opened:
            return
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour == self._viewing.mask_colour)
        self.opacity.setValue(self._viewing.mask_opacity)
        self.edge.setValue(self._masks.edge)
        self.adjustSize()
        self.move(place)
        self.raise_()


def _row(name: str, content: QHBoxLayout | QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    label = styled(worded(QLabel(), text=name), "dim")
    fixed(label, 64)
    row.addWidget(label)
    if isinstance(content, QWidget):
        row.addWidget(content, 1)
    else:
        row.addLayout(content)
        row.addStretch()
    return row


def _button(actions: Actions, name: str, text: str) -> QPushButton:
    action, button = actions[name], worded(QPushButton(), text=text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())

    action.changed.connect(follow)
    follow()
    return button
