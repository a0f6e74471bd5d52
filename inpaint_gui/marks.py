"""What is marked to be repaired: the document's mask, painted in place and undone box by box."""

from collections.abc import Callable

import numpy as np
from PySide6.QtGui import QUndoStack

from engine.mask import Box, bounds, joined, paint_segment, view
from engine.project.packed import PackedArray
from inpaint_gui.commands import ChangePixels, difference


class Marks:
    """Part of the document. The arrays are changed in place while the photo is seen."""

    def __init__(self, stack: QUndoStack, changed: Callable[[Box | None, bool], None]) -> None:
        """changed: called after every change, with its box and whether a stroke goes on."""
        self._stack, self._changed = stack, changed
        self.clear((0, 0))

    def clear(self, shape: tuple[int, ...]) -> None:
        """Another photo, of that height and width."""
        self._coverage = np.zeros(shape[:2], np.uint8)
        self._mask = np.zeros(shape[:2], bool)
        self._resting = False
        self.packed: PackedArray | None = None
        """The coverage, small, if it has not changed since it was made so."""

        self._before: np.ndarray | None = None
        self._area: Box | None = None

    @property
    def coverage(self) -> np.ndarray:
        """(H, W) uint8, how much of the fill is seen, 255 = all of it (see engine.mask)."""
        self._unpack()
        return self._coverage

    @property
    def mask(self) -> np.ndarray:
        """(H, W) bool, what is covered at all: the hole to be filled."""
        self._unpack()
        return self._mask

    @property
    def any(self) -> bool:
        """Something is marked."""
        return self.packed.any if self.packed is not None else bool(self._mask.any())

    def rest(self) -> None:
        """Keeps the mask small until it is asked for again; not while a stroke goes on."""
        if not self._resting and not self.painting:
            self.packed = self.packed or PackedArray.of(self._coverage)
            self._coverage, self._mask = np.zeros((0, 0), np.uint8), np.zeros((0, 0), bool)
            self._resting = True

    def _unpack(self) -> None:
        if self._resting and self.packed is not None:
            self._coverage, self._resting = self.packed.array(), False
            self._mask = self._coverage > 0

    @property
    def painting(self) -> bool:
        """A stroke is going on."""
        return self._before is not None

    def begin(self) -> None:
        """A stroke starts: what follows until `end` is undone together."""
        self._before = self.coverage.copy()
        self._area = None
        self._changed(None, False)

    def paint(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        diameter: float,
        *,
        value: bool,
        hardness: float = 1.0,
        end_diameter: float | None = None,
    ) -> None:
        """A piece of the stroke, as of `engine.mask.paint_segment`."""
        box = paint_segment(
            self.coverage,
            start,
            end,
            diameter,
            value=value,
            hardness=hardness,
            end_diameter=end_diameter,
        )
        if box is not None:
            self._note(box)

    def show(self, box: Box, inside: np.ndarray, *, value: bool) -> None:
        """Pixels (h, w) bool of a box are the stroke now, and nothing that was shown before."""
        assert self._before is not None
        if self._area is not None:
            view(self.coverage, self._area)[:] = view(self._before, self._area)
        view(self.coverage, box)[inside] = 255 if value else 0
        self._note(box if self._area is None else joined(self._area, box))

    def _note(self, box: Box) -> None:
        self._area = box if self._area is None else joined(self._area, box)
        self._cover(box)
        self._changed(box, True)

    def end(self, text: str) -> None:
        """The stroke is done and becomes one step to undo."""
        before, area = self._before, self._area
        self._before = self._area = None
        if before is not None and area is not None:
            self._push(text, view(before, area), area)
        else:
            self._changed(None, False)

    def cancel(self) -> None:
        """The stroke never was."""
        before, area = self._before, self._area
        self._before = self._area = None
        if before is not None and area is not None:
            view(self.coverage, area)[:] = view(before, area)
            self._cover(area)
        self._changed(area, False)

    def replace(self, mask: np.ndarray, text: str) -> None:
        """Another mask (H, W) bool, or coverage (H, W) uint8, as one step to undo."""
        coverage = mask.astype(np.uint8) * np.uint8(255) if mask.dtype == bool else mask
        areas = [box for box in (bounds(self.mask), bounds(coverage > 0)) if box is not None]
        if areas:
            area = joined(areas[0], areas[-1])
            before = view(self.coverage, area).copy()
            view(self.coverage, area)[:] = view(coverage, area)
            self._cover(area)
            self._push(text, before, area)

    def cover(self, box: Box, inside: np.ndarray, text: str, *, value: bool) -> None:
        """Marks pixels (h, w) bool of a box, or takes their marks away, as one step to undo."""
        before = view(self.coverage, box).copy()
        view(self.coverage, box)[inside] = 255 if value else 0
        self._cover(box)
        self._push(text, before, box)

    @property
    def unfinished(self) -> tuple[np.ndarray, np.ndarray, Box] | None:
        """Copies of what the stroke that goes on has changed so far: before, after, their box."""
        if self._before is None or self._area is None:
            return None
        return (
            view(self._before, self._area).copy(),
            view(self.coverage, self._area).copy(),
            self._area,
        )

    def put_back(self, coverage: np.ndarray) -> None:
        """Takes a coverage (H, W) uint8 for what was marked before, nothing to undo."""
        self.coverage[:] = coverage
        self._cover((0, 0, coverage.shape[1], coverage.shape[0]))

    def turn(self, box: Box, turned: np.ndarray) -> None:
        """Turns bits of a box: the door for undo and redo."""
        part = view(self.coverage, box)
        np.bitwise_xor(part, turned, out=part)
        self._cover(box)
        self._changed(box, False)

    def _cover(self, box: Box) -> None:
        self.packed = None
        np.greater(view(self.coverage, box), 0, out=view(self.mask, box))

    def _push(self, text: str, before: np.ndarray, area: Box) -> None:
        after = view(self.coverage, area)
        command = ChangePixels(self.turn, text, "mask", *difference(before, after, area))
        self._changed(area, False)
        if not command.empty:
            self._stack.push(command)
