"""The tools of the canvas, and what each of them is asked."""

from enum import Enum
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from inpaint_gui.document import Document
from inpaint_gui.frames import face_at
from inpaint_gui.viewport import Viewport


class Tool(Enum):
    """What the left mouse button does."""

    MOVE = "move"
    BRUSH = "brush"
    ERASER = "eraser"
    FACES = "faces"


class Held(Protocol):
    """A tool in the hand; points are places in the canvas."""

    def press(self, point: QPointF) -> bool:
        """Whether it takes the press; else the photo is dragged."""

    def move(self, point: QPointF, *, snapped: bool) -> None:
        """The pointer is there now, the button down or not; snapped: in steps."""

    def release(self) -> None:
        """The button is up."""

    def lay_down(self) -> None:
        """Another tool is taken, or a job needs the document: what was begun is done."""

    def cancel(self) -> bool:
        """Takes back what was begun; whether there was anything."""

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        """What the pointer looks like."""

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        """What it shows over the photo; ratio: the screen's pixels a logical one."""


class MoveTool:
    """Moves the photo; a face under the press is selected."""

    def __init__(self, document: Document, viewport: Viewport) -> None:
        self._document, self._viewport = document, viewport

    def press(self, point: QPointF) -> bool:
        face = face_at(self._document, self._viewport, point)
        if face is not None:
            self._document.faces.select(face)
        return False

    def move(self, point: QPointF, *, snapped: bool) -> None:
        pass

    def release(self) -> None:
        pass

    def lay_down(self) -> None:
        pass

    def cancel(self) -> bool:
        return False

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        return Qt.CursorShape.ArrowCursor

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        pass
