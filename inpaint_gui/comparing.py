"""Before and after: which of them is shown where."""

from dataclasses import dataclass
from enum import Enum

from engine.mask import Box


class Compare(Enum):
    """How the photo as it was opened is shown beside what it is now."""

    OFF = "off"
    SPLIT = "split"
    SIDE = "side"
    DIFFERENCE = "difference"


class Shown(Enum):
    """What a part of the canvas shows."""

    RESULT = "result"
    ORIGINAL = "original"
    DIFFERENCE = "difference"


@dataclass(frozen=True)
class Pane:
    """A part of the canvas, in screen pixels; shift: how far right of its place the photo lies."""

    box: Box
    shown: Shown
    shift: int = 0


@dataclass
class Comparison:
    """What is compared now, and where the split's divider stands, as a share of the width."""

    mode: Compare = Compare.OFF
    split: float = 0.5
    held: bool = False
    """The original alone is wanted, while a key is held."""

    def panes(self, width: int, height: int) -> tuple[Pane, ...]:
        """The panes of a canvas of that many screen pixels."""
        whole = (0, 0, width, height)
        if self.held:
            return (Pane(whole, Shown.ORIGINAL),)
        if self.mode is Compare.SPLIT:
            x = round(width * self.split)
            before = Pane((0, 0, x, height), Shown.ORIGINAL)
            return before, Pane((x, 0, width, height), Shown.RESULT)
        if self.mode is Compare.SIDE:
            half = width // 2
            before = Pane((0, 0, half, height), Shown.ORIGINAL)
            return before, Pane((half, 0, width, height), Shown.RESULT, half)
        difference = self.mode is Compare.DIFFERENCE
        return (Pane(whole, Shown.DIFFERENCE if difference else Shown.RESULT),)

    @property
    def side_by_side(self) -> bool:
        """The photo is seen twice."""
        return self.mode is Compare.SIDE
