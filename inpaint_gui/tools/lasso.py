"""The tool that marks what is drawn around."""

from inpaint_gui.tools.shape import ShapeTool
from inpaint_gui.tools.tool import Touch


class LassoTool(ShapeTool):
    """The outline follows the pointer and closes where it is let go."""

    name = "lasso"

    def press(self, touch: Touch) -> bool:
        self.begin(touch)
        return True

    def move(self, touch: Touch) -> None:
        if self.working:
            self.corners.append(self.place(touch))

    def release(self) -> None:
        self.finish()
