"""The tools' actions and what is remembered of them."""

from functools import partial

from PySide6.QtCore import QObject

from inpaint_gui.actions import TOOLS, Actions
from inpaint_gui.canvas import Canvas
from inpaint_gui.settings import Settings
from inpaint_gui.tools.tool import Tool


class Holding(QObject):
    """Connects the actions that choose a tool or change one."""

    def __init__(self, parent: QObject, actions: Actions, canvas: Canvas, settings: Settings):
        super().__init__(parent)
        self._canvas, self._tools, self._settings = canvas, canvas.tools, settings
        options = canvas.tools.options
        options.set_size(settings.brush_size)
        options.set_hardness(settings.brush_hardness)
        options.set_tolerance(settings.tolerance)
        options.set_pressure(settings.pen_pressure)
        actions["pressure"].setChecked(options.pressure)
        for name, tool in TOOLS.items():
            actions[name].triggered.connect(partial(self._take, tool))
        for name, slot in (
            ("swap", canvas.tools.swap),
            ("smaller", options.smaller),
            ("larger", options.larger),
            ("softer", options.softer),
            ("harder", options.harder),
            ("pressure", options.set_pressure),
            ("mark_eyes", self._mark_eyes),
        ):
            actions[name].triggered.connect(slot)
        options.changed.connect(self._remember)

    def _take(self, tool: Tool) -> None:
        self._tools.select(tool)
        self._canvas.setFocus()  # keys are for the tool now

    def _mark_eyes(self) -> None:
        self._tools.mark_eyes()
        self._canvas.setFocus()

    def _remember(self) -> None:
        options, settings = self._tools.options, self._settings
        settings.brush_size = options.size
        settings.brush_hardness = options.hardness
        settings.tolerance = options.tolerance
        settings.pen_pressure = options.pressure
