"""The magic wand: marks an evenly coloured stain; dragged to the right it takes more in."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from engine.wand import even_area
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.tools.options import ToolOptions
from inpaint_gui.tools.tool import Touch
from inpaint_gui.viewport import Viewport

_LEVELS_A_PIXEL = 0.25
"""How much a logical pixel of dragging adds to the tolerance."""


class WandTool:
    """Reads the photo as it is now, repaired and retouched."""

    def __init__(self, photos: OpenPhotos, viewport: Viewport, options: ToolOptions) -> None:
        self._photos, self._viewport, self._options = photos, viewport, options
        self._start: QPointF | None = None
        self._seed = (0, 0)
        self._tolerance = 0
        self._pixels: np.ndarray | None = None
        self._value = True

    def press(self, touch: Touch) -> bool:
        photo = self._photos.shown.photo
        x, y = map(round, self._viewport.to_photo(touch.point.x(), touch.point.y()))
        if photo is None or not (0 <= x < photo.size[0] and 0 <= y < photo.size[1]):
            return True
        self._start, self._seed = touch.point, (x, y)
        self._tolerance = self._options.tolerance
        self._pixels = self._photos.shown.image()
        self._value = self._options.erases == touch.alt
        self._photos.shown.marks.begin()
        self._select()
        return True

    def move(self, touch: Touch) -> None:
        if self._start is None:
            return
        before = self._options.tolerance
        further = (touch.point.x() - self._start.x()) * _LEVELS_A_PIXEL
        self._options.set_tolerance(round(self._tolerance + further))
        if self._options.tolerance != before:
            self._select()

    def _select(self) -> None:
        assert self._pixels is not None
        box, inside = even_area(self._pixels, self._seed, self._options.tolerance)
        self._photos.shown.marks.show(box, inside, value=self._value)

    def release(self) -> None:
        if self._start is not None:
            self._start = self._pixels = None
            self._photos.shown.marks.end("magic wand" if self._value else "erasing with the wand")

    def key(self, event: QKeyEvent) -> bool:
        return False

    def lay_down(self) -> None:
        self.release()

    def cancel(self) -> bool:
        if self._start is None:
            return False
        self._start = self._pixels = None
        self._photos.shown.marks.cancel()
        self._options.set_tolerance(self._tolerance)
        return True

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        return Qt.CursorShape.CrossCursor

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        pass
