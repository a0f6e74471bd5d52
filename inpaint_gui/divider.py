"""The line between the two halves of a split comparison: where it is taken hold of and moved."""

from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from inpaint_gui.comparing import Compare, Comparison

_REACH = 8
"""Logical pixels about it that take hold of it."""

_NEAR, _FAR = 0.01, 0.1
"""Shares of the width by which a key moves it, without and with Shift."""


class Split(Protocol):
    """What is split."""

    comparison: Comparison

    def set_split(self, share: float) -> None:
        """Where the divider is."""


class Divider:
    """Stands on the canvas while that shows a split."""

    def __init__(self, canvas: Split, widget: QWidget) -> None:
        """canvas, widget: the same, as what it shows and as Qt has it."""
        self._canvas, self._widget = canvas, widget
        self.dragged = False
        """It follows the pointer."""

    @property
    def _shown(self) -> bool:
        comparison = self._canvas.comparison
        return comparison.mode is Compare.SPLIT and not comparison.held

    def under(self, point: QPointF) -> bool:
        """Whether a point of the canvas takes hold of it."""
        place = self._canvas.comparison.split * self._widget.width()
        return self._shown and abs(point.x() - place) < _REACH

    def follow(self, point: QPointF) -> None:
        """It is there now."""
        self._canvas.set_split(point.x() / max(self._widget.width(), 1))

    def key(self, event: QKeyEvent) -> bool:
        """Left and right move it; whether they did."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not way or not self._shown:
            return False
        far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._canvas.set_split(self._canvas.comparison.split + way * (_FAR if far else _NEAR))
        return True
