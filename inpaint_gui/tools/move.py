"""The tool that moves the photo; a click on a face selects it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from inpaint_gui.frames import face_at
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.tools.tool import Touch
from inpaint_gui.viewport import Viewport


class MoveTool:
    """Takes no press, so that the canvas drags the photo."""

    def __init__(self, photos: OpenPhotos, viewport: Viewport) -> None:
        self._photos, self._viewport = photos, viewport

    def press(self, touch: Touch) -> bool:
        face = face_at(self._photos.shown, self._viewport, touch.point)
        if face is not None:
            self._photos.shown.faces.select(face)
        return False

    def move(self, touch: Touch) -> None:
        pass

    def release(self) -> None:
        pass

    def key(self, event: QKeyEvent) -> bool:
        return False

    def lay_down(self) -> None:
        pass

    def cancel(self) -> bool:
        return False

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        return Qt.CursorShape.ArrowCursor

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        pass
