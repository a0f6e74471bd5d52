"""All tools, and the one that is held."""

from PySide6.QtCore import QObject, Signal

from engine.sentence import say
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.tools.brush import BrushTool
from inpaint_gui.tools.clone import CloneTool
from inpaint_gui.tools.faces import FaceTool
from inpaint_gui.tools.heal import HealTool
from inpaint_gui.tools.lasso import LassoTool
from inpaint_gui.tools.mix import MixTool
from inpaint_gui.tools.move import MoveTool
from inpaint_gui.tools.options import ToolOptions
from inpaint_gui.tools.polygon import PolygonTool
from inpaint_gui.tools.rectangle import RectangleTool
from inpaint_gui.tools.shape import ShapeTool
from inpaint_gui.tools.tool import SHAPES, Held, Tool
from inpaint_gui.tools.wand import WandTool
from inpaint_gui.viewport import Viewport

_HINTS = {
    Tool.RECTANGLE: say("Drag a rectangle; Shift makes it square, Alt takes marks away."),
    Tool.LASSO: say("Draw around the damage; with Alt marks are taken away."),
    Tool.POLYGON: say("Click corner after corner; Enter or a double click closes the outline."),
    Tool.WAND: say("Click an even stain; drag to the right to take more in, Alt takes marks away."),
    Tool.CLONE: say("Alt and click where to copy from, then brush over the damage."),
    Tool.MIX: say(
        "Brush another candidate into the face; painting with the chosen one takes it back."
    ),
    Tool.HEAL: say("Brush over a spot to heal it; Alt and click chooses where from."),
}


class Toolbox(QObject):
    """Asks nothing of the canvas but its viewport."""

    changed = Signal()
    """Another tool or option, or a tool has begun or ended something."""

    hinted = Signal(object)
    """What to do now with the tool in the hand, in a sentence; "" where that is plain."""

    healing = Signal(object)
    """A Spot is to be healed."""

    def __init__(self, photos: OpenPhotos, viewport: Viewport) -> None:
        super().__init__()
        self.tool = Tool.BRUSH
        self.options = ToolOptions()
        self.faces = FaceTool(photos, viewport, self.hinted.emit, self.changed.emit)
        options, say = self.options, self.hinted.emit
        self._brush = brush = BrushTool(photos, viewport, options)
        rectangle = RectangleTool(photos, viewport, options)
        lasso = LassoTool(photos, viewport, options)
        polygon = PolygonTool(photos, viewport, options)
        self._outlines: tuple[ShapeTool, ...] = (rectangle, lasso, polygon)
        self._clone = CloneTool(photos, viewport, options, say)
        self._heal = HealTool(photos, viewport, options, say, self.healing.emit)
        self._mix = MixTool(photos, viewport, options, say)
        self._tools: dict[Tool, Held] = {
            Tool.MOVE: MoveTool(photos, viewport),
            Tool.BRUSH: brush,
            Tool.ERASER: brush,
            Tool.RECTANGLE: rectangle,
            Tool.LASSO: lasso,
            Tool.POLYGON: polygon,
            Tool.WAND: WandTool(photos, viewport, options),
            Tool.CLONE: self._clone,
            Tool.HEAL: self._heal,
            Tool.MIX: self._mix,
            Tool.FACES: self.faces,
        }
        self.options.changed.connect(self.changed)

    @property
    def held(self) -> Held:
        """The tool in the hand."""
        return self._tools[self.tool]

    @property
    def working(self) -> bool:
        """An outline is being drawn or a face placed: Esc ends it."""
        return self.faces.working or any(outline.working for outline in self._outlines)

    def select(self, tool: Tool) -> None:
        """Takes another tool."""
        self.lay_down()
        self.tool = tool
        self.options.set_erases(tool is Tool.ERASER)
        if tool is Tool.FACES:
            self.faces.take()
        if tool is Tool.MIX:
            self._mix.take()
        if tool is not Tool.FACES:
            self.hinted.emit(_HINTS.get(tool, ""))
        self.changed.emit()

    def swap(self) -> None:
        """Marking becomes taking marks away, and the other way round."""
        if self.tool in SHAPES:
            self.options.set_erases(not self.options.erases)
        else:
            self.select(Tool.ERASER if self.tool is not Tool.ERASER else Tool.BRUSH)

    def mark_eyes(self) -> None:
        """The next clicks are the eyes of a new face."""
        self.select(Tool.FACES)
        self.faces.start_marking()

    def mix(self, candidate: int) -> None:
        """The next strokes paint a candidate, from 0, into the selected face."""
        self.options.set_candidate(candidate)
        if self.tool is not Tool.MIX:
            self.lay_down()
            self.tool = Tool.MIX
        self.hinted.emit(_HINTS[Tool.MIX])
        self.changed.emit()

    def lay_down(self) -> None:
        """Ends what is being painted or placed, keeping it."""
        self.held.lay_down()

    def cancel(self) -> bool:
        """Takes back what is being painted or placed; whether there was anything."""
        return self.held.cancel()

    def forget(self) -> None:
        """Another photo: what went on was about the one before."""
        self.faces.forget()
        self._brush.forget()
        self._mix.forget()
        self._clone.forget()
        self._heal.forget()
        for outline in self._outlines:
            outline.forget()
