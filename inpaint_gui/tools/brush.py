"""The brush and the eraser: strokes on the document's mask, and the ring that shows their size."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.overlay import paint_ring
from inpaint_gui.tools.options import ToolOptions
from inpaint_gui.tools.resizing import Resizing
from inpaint_gui.tools.tool import Touch
from inpaint_gui.viewport import Viewport


class BrushTool:
    """One for both: whether strokes take marks away is among the options."""

    def __init__(self, photos: OpenPhotos, viewport: Viewport, options: ToolOptions) -> None:
        self._photos, self._viewport, self._options = photos, viewport, options
        self._resizing = Resizing(options, viewport)
        self._last: tuple[float, float] | None = None
        self._width = 0.0

    def press(self, touch: Touch) -> bool:
        if touch.alt:
            self._resizing.begin(touch.point)
        elif not self._photos.shown.marks.painting:
            self._last = None
            self._photos.shown.marks.begin()
            self.move(touch)
        return True

    def move(self, touch: Touch) -> None:
        if self._resizing.start is not None:
            self._resizing.move(touch.point)
        elif self._photos.shown.marks.painting:
            options = self._options
            place = self._viewport.to_photo(touch.point.x(), touch.point.y())
            width = options.size * (touch.pressure if options.pressure else 1.0)
            start, before = (place, width) if self._last is None else (self._last, self._width)
            self._last, self._width = place, width
            self._photos.shown.marks.paint(
                start,
                place,
                before,
                value=not options.erases,
                hardness=options.hardness / 100,
                end_diameter=width,
            )

    def release(self) -> None:
        self._resizing.end()
        if self._photos.shown.marks.painting:
            self._photos.shown.marks.end("erasing" if self._options.erases else "stroke")

    def key(self, event: QKeyEvent) -> bool:
        return False

    def lay_down(self) -> None:
        self.release()

    def cancel(self) -> bool:
        if not self._photos.shown.marks.painting:
            return self._resizing.cancel()
        self._photos.shown.marks.cancel()
        return True

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        return Qt.CursorShape.BlankCursor  # the ring is the pointer

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        at = self._resizing.start or point
        if at is not None:
            width = self._options.size * self._viewport.scale
            paint_ring(painter, at, width, self._options.hardness / 100)
