"""The tools by name, what each of them is asked, and what the hand does with it."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter


class Tool(Enum):
    """What the left mouse button does."""

    MOVE = "move"
    BRUSH = "brush"
    ERASER = "eraser"
    RECTANGLE = "rectangle"
    LASSO = "lasso"
    POLYGON = "polygon"
    WAND = "wand"
    CLONE = "clone"
    HEAL = "heal"
    MIX = "mix"
    FACES = "faces"


SIZED = frozenset({Tool.BRUSH, Tool.ERASER, Tool.CLONE, Tool.HEAL, Tool.MIX})
"""Those with a brush's size and hardness."""

SHAPES = frozenset({Tool.RECTANGLE, Tool.LASSO, Tool.POLYGON, Tool.WAND})
"""Those that mark an area, or with Alt, or after X, take its marks away."""

_KEYS = Qt.KeyboardModifier


@dataclass(frozen=True)
class Touch:
    """A place in the canvas, the keys held there, and how hard a pen presses: 1.0 for a mouse."""

    point: QPointF
    keys: Qt.KeyboardModifier = _KEYS.NoModifier
    pressure: float = 1.0
    double: bool = False
    """The second press of a double click."""

    @property
    def alt(self) -> bool:
        """Alt is held."""
        return bool(self.keys & _KEYS.AltModifier)

    @property
    def shift(self) -> bool:
        """Shift is held."""
        return bool(self.keys & _KEYS.ShiftModifier)


class Held(Protocol):
    """A tool in the hand."""

    def press(self, touch: Touch) -> bool:
        """Whether it takes the press; else the photo is dragged."""

    def move(self, touch: Touch) -> None:
        """The pointer is there now, the button down or not."""

    def release(self) -> None:
        """The button is up."""

    def key(self, event: QKeyEvent) -> bool:
        """Whether a key meant something to it."""

    def lay_down(self) -> None:
        """Another tool is taken, or a job needs the document: what was begun is done."""

    def cancel(self) -> bool:
        """Takes back what was begun; whether there was anything."""

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        """What the pointer looks like."""

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        """What it shows over the photo; ratio: the screen's pixels a logical one."""
