"""The heal brush: another place's texture in the colours of this one."""

from collections.abc import Callable

import numpy as np

from engine.mask import Box, padded, view
from inpaint_gui.healing import Spot
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.tools.copying import CopyingTool
from inpaint_gui.tools.options import ToolOptions
from inpaint_gui.viewport import Viewport

_VEIL = 0.5
"""How light a stroke without a source looks until it is healed."""

_HALF = 128
_AROUND = 3
"""Sides of the stroke's box that are looked through for a source."""


class HealTool(CopyingTool):
    """Without a source it looks for the place that fits best."""

    def __init__(
        self,
        photos: OpenPhotos,
        viewport: Viewport,
        options: ToolOptions,
        say: Callable[[str], None],
        ask: Callable[[Spot], None],
    ) -> None:
        """ask: has a spot healed, which ends the stroke."""
        super().__init__(photos, viewport, options, say)
        self._ask = ask

    def may_start(self) -> bool:
        return True

    def lay(self, box: Box, cover: np.ndarray) -> None:
        if self.offset is not None:
            self.lay_copy(box, cover)
            return
        before = self._photos.shown.part(box, before=True)
        top = np.iinfo(before.dtype).max
        veiled = (before * (1 - _VEIL) + top * _VEIL).astype(before.dtype)
        self._photos.shown.retouch.lay(box, veiled, cover > 0)

    def finish(self, box: Box, cover: np.ndarray) -> None:
        assert self._photos.shown.photo is not None
        size = self._photos.shown.photo.size
        side = max(box[2] - box[0], box[3] - box[1])
        around = padded(box, 1 if self.offset is not None else _AROUND * side, size)
        hole = np.zeros((around[3] - around[1], around[2] - around[0]), bool)
        x, y = box[0] - around[0], box[1] - around[1]
        view(hole, (x, y, x + cover.shape[1], y + cover.shape[0]))[:] = cover >= _HALF
        source = None
        if self.offset is not None:
            source, inside = self.copied(around)
            hole &= inside
            here = self._photos.shown.part(around, before=True)
            source[~inside] = here[~inside]
        if not hole.any():
            self._photos.shown.retouch.cancel()
            return
        pixels = self._photos.shown.part(around, before=True)
        self._ask(Spot(around, pixels, hole, source))
