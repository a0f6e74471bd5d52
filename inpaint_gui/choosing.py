"""What is clicked in the panels of candidates and faces goes to the shown photo."""

from functools import partial

from PySide6.QtCore import QObject

from inpaint_gui.action_table import CHOICES
from inpaint_gui.actions import Actions
from inpaint_gui.canvas import Canvas
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.panels.candidates import Candidates
from inpaint_gui.panels.faces import Faces


class Choosing(QObject):
    """A click does nothing while the action it stands for is disabled."""

    def __init__(
        self,
        parent: QObject,
        photos: OpenPhotos,
        actions: Actions,
        canvas: Canvas,
        candidates: Candidates,
        faces: Faces,
    ) -> None:
        super().__init__(parent)
        self._photos, self._actions, self._canvas = photos, actions, canvas
        for i in range(CHOICES):
            actions[f"choose{i + 1}"].triggered.connect(partial(self._take, i))
        for name, slot in (
            ("choose_face", lambda: photos.shown.faces.toggle()),
            ("next_face", lambda: photos.shown.faces.step(1)),
            ("previous_face", lambda: photos.shown.faces.step(-1)),
            ("remove_face", lambda: photos.shown.faces.remove()),
        ):
            actions[name].triggered.connect(slot)
        candidates.chosen.connect(self._choose)
        candidates.lock_asked.connect(self._lock)
        candidates.mix_asked.connect(self._mix)
        candidates.faded.connect(lambda percent: photos.shown.mixing.fade(percent))
        candidates.settled.connect(lambda: photos.shown.mixing.settle())
        faces.selected.connect(lambda face: photos.shown.faces.select(face))
        faces.ticked.connect(self._tick_face)

    def _take(self, candidate: int) -> None:
        self._photos.shown.result.choose(candidate)

    def _choose(self, candidate: int) -> None:
        if self._actions["roll"].isEnabled():  # some candidates have no key of their own
            self._take(candidate)

    def _lock(self, candidate: int) -> None:
        if self._actions["roll"].isEnabled():
            self._photos.shown.mixing.toggle_lock(candidate)

    def _mix(self, candidate: int) -> None:
        if self._actions["mix"].isEnabled():
            self._canvas.tools.mix(candidate)
            self._canvas.setFocus()

    def _tick_face(self, index: int) -> None:
        if self._actions["choose_face"].isEnabled():
            faces = self._photos.shown.faces
            faces.choose(index, not faces.all[index].chosen)
