"""Undoable edits. Each changes the document through the same door in both directions."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QUndoCommand

from engine.mask import Box, bounds, view

if TYPE_CHECKING:
    from inpaint_gui.document import Document, Outcome


class ChangeMask(QUndoCommand):
    """A stroke, a cleared or an imported mask: the changed box and which of its pixels turned.

    Turning the same pixels again takes it back, so before and after need not both be kept.
    """

    def __init__(self, document: "Document", text: str, before: np.ndarray, area: Box) -> None:
        """before: (h, w) bool, how `area` was; the mask already is as it shall be."""
        super().__init__(text)
        turned = before ^ view(document.mask, area)
        inner = bounds(turned) or (0, 0, 0, 0)
        x0, y0 = area[:2]
        self.box = (inner[0] + x0, inner[1] + y0, inner[2] + x0, inner[3] + y0)
        self._shape = (inner[3] - inner[1], inner[2] - inner[0])
        self._turned = np.packbits(view(turned, inner))
        self._document = document
        self._done = True

    @property
    def empty(self) -> bool:
        """Nothing changed, so there is nothing to undo."""
        return 0 in self._shape

    def undo(self) -> None:
        self._turn()
        self._done = False

    def redo(self) -> None:
        if not self._done:  # the push that follows the edit itself calls redo, too
            self._turn()
            self._done = True

    def _turn(self) -> None:
        count = self._shape[0] * self._shape[1]
        turned = np.unpackbits(self._turned, count=count).reshape(self._shape).astype(bool)
        self._document.turn_mask(self.box, turned)


class ChangeOutcome(QUndoCommand):
    """A repair, or a choice among its candidates."""

    def __init__(self, document: "Document", text: str, after: "Outcome") -> None:
        super().__init__(text)
        self._document = document
        self._before, self._after = document.outcome, after

    def undo(self) -> None:
        self._document.show_outcome(self._before)

    def redo(self) -> None:
        self._document.show_outcome(self._after)
