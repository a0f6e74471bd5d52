"""Fingers on the canvas: one does what the mouse does, two move and zoom the photo."""

from math import hypot

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QTouchEvent

from inpaint_gui.pointing import Pointing, Surface

_UP = QEventPoint.State.Released


class Fingers:
    """Qt's own pinch recognizer counts each step twice where a window has it, too."""

    def __init__(self, canvas: Surface, pointing: Pointing) -> None:
        self._canvas, self._pointing = canvas, pointing
        self._centre = QPointF()
        self._span = 0.0
        """How far apart two fingers are, 0 while there is one."""

        self._pinched = False
        """There were two: what is left of them does nothing until all are up."""

    def handle(self, event: QEvent) -> bool:
        """Whether the event was of fingers on the screen, and is done with."""
        if not isinstance(event, QTouchEvent):
            return False
        if event.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        down = [point.position() for point in event.points() if point.state() != _UP]
        if len(down) > 1:
            self._pinch(down[0], down[1])
        elif down and not self._pinched:
            touch = self._pointing.touch_at(down[0], event.modifiers())
            if event.type() == QEvent.Type.TouchBegin:
                self._pointing.press(touch, Qt.MouseButton.LeftButton)
            else:
                self._pointing.move(touch)
        else:
            self._span = 0.0
        if not down:
            if not self._pinched:
                self._pointing.release(Qt.MouseButton.LeftButton)
            self._pinched = False
        event.accept()
        return True

    def _pinch(self, one: QPointF, other: QPointF) -> None:
        canvas, off = self._canvas, other - one
        centre, span = (one + other) / 2, max(hypot(off.x(), off.y()), 1.0)
        if not self._pinched:
            canvas.tools.cancel()  # what the first finger painted before the second came
            self._pointing.release(Qt.MouseButton.LeftButton)
            self._pinched = True
        if self._span:
            canvas.viewport.pan(centre.x() - self._centre.x(), centre.y() - self._centre.y())
            at = self._pointing.in_pane(centre)
            canvas.zoom_to(canvas.zoom * span / self._span, at)
        self._centre, self._span = centre, span
