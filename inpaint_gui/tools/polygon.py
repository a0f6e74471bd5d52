"""The tool that marks within straight lines, from click to click."""

from math import hypot

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPolygonF

from inpaint_gui.tools.shape import ShapeTool
from inpaint_gui.tools.tool import Touch

_NEAR = 8.0
"""Logical pixels about the first corner that a click closes the outline in."""

_CLOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PolygonTool(ShapeTool):
    """A double click, Enter or a click on the first corner closes it; Backspace takes one back."""

    name = "polygon"

    def press(self, touch: Touch) -> bool:
        if not self.working:
            self.begin(touch)
        elif touch.double or self._on_first(touch.point):
            self.finish()
        else:
            self.corners.append(self.place(touch))
        return True

    def move(self, touch: Touch) -> None:
        pass

    def key(self, event: QKeyEvent) -> bool:
        if not self.working:
            return False
        if event.key() in _CLOSING:
            self.finish()
        elif event.key() == Qt.Key.Key_Backspace:
            self.corners.pop()
        else:
            return False
        return True

    def outline(self, point: QPointF | None) -> QPolygonF:
        result = super().outline(point)
        if point is not None:
            result.append(point)
        return result

    def _on_first(self, point: QPointF) -> bool:
        x, y = self._viewport.to_view(*self.corners[0])
        return len(self.corners) > 2 and hypot(point.x() - x, point.y() - y) < _NEAR
