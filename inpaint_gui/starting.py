"""The actions that start work, or stop it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from inpaint_gui.actions import Actions
from inpaint_gui.canvas import Canvas
from inpaint_gui.panels.notice import Notice
from inpaint_gui.repairs import Repairs
from inpaint_gui.work import Work


class Starting(QObject):
    """Connects them."""

    def __init__(
        self,
        parent: QObject,
        work: Work,
        repairs: Repairs,
        canvas: Canvas,
        notice: Notice,
        actions: Actions,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._notice = canvas, notice
        for name, slot in (
            ("suggest", partial(work.suggest_damage, "normal")),
            ("suggest_more", partial(work.suggest_damage, "high")),
            ("suggest_less", partial(work.suggest_damage, "low")),
            ("find_faces", work.find_faces_again),
            ("repair", partial(self._repair, repairs.repair)),
            ("roll", partial(self._repair, repairs.roll_again)),
            ("repair_all", partial(self._repair, repairs.repair_all)),
            ("cancel", work.runner.cancel),
        ):
            actions[name].triggered.connect(slot)

    def _repair(self, start: Callable[[], None]) -> None:
        self._notice.dismiss()
        self._canvas.tools.lay_down()  # a face of which the eyes are marked is one
        start()
