"""Undoable edits. Each is given one door into the document, used in both directions."""

import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Generic, TypeVar

import numpy as np
from PySide6.QtGui import QUndoCommand

from engine.mask import Box, bounds, view
from inpaint_gui.subjects import Edit

_JOINED = 1

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
        *,
        before: np.ndarray,
        after: np.ndarray,
        area: Box,
    ) -> None:
        """turn: turns bits of a box. before, after: (h, w) or (h, w, n), how `area` was and is."""
        super().__init__(text)
        turned = before ^ after
        changed = turned > 0
        inner = bounds(changed if turned.ndim == 2 else changed.any(2)) or (0, 0, 0, 0)
        x0, y0 = area[:2]
        self.box = (inner[0] + x0, inner[1] + y0, inner[2] + x0, inner[3] + y0)
        part = np.ascontiguousarray(view(turned, inner))
        self._shape, self._type = part.shape, part.dtype
        self._turned = zlib.compress(part.data, level=1)
        self._turn_pixels = turn
        self._done = True

    @property
    def empty(self) -> bool:
        """Nothing changed, so there is nothing to undo."""
        return 0 in self._shape

    @property
    def bytes(self) -> int:
        """What keeping it costs."""
        return len(self._turned)

    def undo(self) -> None:
        self._turn()
        self._done = False

    def redo(self) -> None:
        if not self._done:  # the push that follows the edit itself calls redo, too
            self._turn()
            self._done = True

    def _turn(self) -> None:
        turned = np.frombuffer(zlib.decompress(self._turned), self._type)
        self._turn_pixels(self.box, turned.reshape(self._shape))


class ChangeOutcome(QUndoCommand, Generic[Outcome]):
    """A repair, or a choice among its candidates."""

    def __init__(
        self, show: Callable[[Outcome], None], text: str, *, before: Outcome, after: Outcome
    ) -> None:
        super().__init__(text)
        self._show, self.before, self.after = show, before, after

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
        self._apply, self._edit, self._joined = apply, edit, joined

    def id(self) -> int:
        return _JOINED if self._joined else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        if not isinstance(other, ChangeFaces) or other._edit.gone != self._edit.come:
            return False
        self._edit = replace(self._edit, come=other._edit.come)
        return True

    def undo(self) -> None:
        self._apply(self._edit.reverse)

    def redo(self) -> None:
        self._apply(self._edit)
