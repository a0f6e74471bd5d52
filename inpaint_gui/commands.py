"""Undoable edits. Each is given one door into the document, used in both directions."""

from collections.abc import Callable
from dataclasses import replace
from typing import Generic, Literal, TypeVar

import numpy as np
from PySide6.QtGui import QUndoCommand

from engine.mask import Box, bounds, view
from engine.project.packed import PackedArray
from inpaint_gui.subjects import Edit

_JOINED, _OPACITY = 1, 2

Outcome = TypeVar("Outcome")


class ChangePixels(QUndoCommand):
    """A stroke, a cleared or an imported mask, a retouched spot: which bits of a box turned.

    Turning the same bits again takes it back, so before and after need not both be kept; what did
    not change is nearly nothing once compressed.
    """

    def __init__(
        self,
        turn: Callable[[Box, np.ndarray], None],
        text: str,
        layer: Literal["mask", "retouch"],
        box: Box,
        turned: PackedArray,
    ) -> None:
        """turn: turns bits of a box, those of `turned` (h, w) or (h, w, n); the edit is done."""
        super().__init__(text)
        self.layer, self.box, self.turned = layer, box, turned
        self._turn_pixels = turn
        self._done = True

    @property
    def empty(self) -> bool:
        """Nothing changed, so there is nothing to undo."""
        return 0 in self.turned.shape

    @property
    def bytes(self) -> int:
        """What keeping it costs."""
        return self.turned.bytes

    def undo(self) -> None:
        self._turn()
        self._done = False

    def redo(self) -> None:
        if not self._done:  # the push that follows the edit itself calls redo, too
            self._turn()
            self._done = True

    def _turn(self) -> None:
        self._turn_pixels(self.box, self.turned.array())


def difference(before: np.ndarray, after: np.ndarray, area: Box) -> tuple[Box, PackedArray]:
    """The box and the bits in which two states (h, w) or (h, w, n) of an area differ."""
    turned = before ^ after
    x0, y0, x1, y1 = bounds(turned) or (0, 0, 0, 0)
    box = (x0 + area[0], y0 + area[1], x1 + area[0], y1 + area[1])
    return box, PackedArray.of(view(turned, (x0, y0, x1, y1)))


class ChangeOutcome(QUndoCommand, Generic[Outcome]):
    """A repair, or what is made of its candidates; opacities one after the other join."""

    def __init__(
        self,
        show: Callable[[Outcome], None],
        text: str,
        *,
        before: Outcome,
        after: Outcome,
        joined: bool = False,
    ) -> None:
        super().__init__(text)
        self._show, self.before, self.after, self._joined = show, before, after, joined

    def id(self) -> int:
        return _OPACITY if self._joined else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        if not isinstance(other, ChangeOutcome):
            return False
        self.after = other.after
        self.setText(other.text())
        return True

    def undo(self) -> None:
        self._show(self.before)

    def redo(self) -> None:
        self._show(self.after)


class ChangeFaces(QUndoCommand):
    """A face placed, moved, chosen or removed; small moves of one face one after the other join."""

    def __init__(
        self, apply: Callable[[Edit], None], text: str, edit: Edit, *, joined: bool = False
    ) -> None:
        super().__init__(text)
        self._apply, self.edit, self._joined = apply, edit, joined

    def id(self) -> int:
        return _JOINED if self._joined else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        if not isinstance(other, ChangeFaces) or other.edit.gone != self.edit.come:
            return False
        self.edit = replace(self.edit, come=other.edit.come)
        return True

    def undo(self) -> None:
        self._apply(self.edit.reverse)

    def redo(self) -> None:
        self._apply(self.edit)
