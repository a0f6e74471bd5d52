"""The tool that marks a rectangle; with Shift, a square."""

from math import copysign

from inpaint_gui.tools.shape import ShapeTool
from inpaint_gui.tools.tool import Touch


class RectangleTool(ShapeTool):
    """From corner to corner of what is dragged."""

    name = "rectangle"

    def press(self, touch: Touch) -> bool:
        self.begin(touch)
        return True

    def move(self, touch: Touch) -> None:
        if not self.working:
            return
        x0, y0 = self.corners[0]
        x1, y1 = self.place(touch)
        if touch.shift:
            side = max(abs(x1 - x0), abs(y1 - y0))
            x1, y1 = x0 + copysign(side, x1 - x0), y0 + copysign(side, y1 - y0)
        self.corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]

    def release(self) -> None:
        self.finish()
