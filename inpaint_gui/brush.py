"""The brush and the eraser: strokes on the document's mask, and the ring that shows their size."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter

from inpaint_gui.document import Document
from inpaint_gui.overlay import paint_ring, ring_rect
from inpaint_gui.viewport import Viewport

BRUSH_SIZES = (1, 1024)
"""The smallest and largest brush, diameters in photo pixels."""


class Brush:
    """One for both tools. marks: strokes mark what is to be repaired, else they take marks away."""

    def __init__(self, document: Document, viewport: Viewport) -> None:
        self.size = 32
        self.marks = True
        self._document, self._viewport = document, viewport
        self._last: tuple[float, float] | None = None

    def set_size(self, size: int) -> None:
        """Another diameter, in photo pixels."""
        self.size = min(max(size, BRUSH_SIZES[0]), BRUSH_SIZES[1])

    def press(self, point: QPointF) -> bool:
        if not self._document.painting:
            self._last = None
            self._document.begin_stroke()
            self.move(point, snapped=False)
        return True

    def move(self, point: QPointF, *, snapped: bool) -> None:
        if self._document.painting:
            place = self._viewport.to_photo(point.x(), point.y())
            start = self._last or place
            self._last = place
            self._document.paint(start, place, self.size, value=self.marks)

    def release(self) -> None:
        if self._document.painting:
            self._document.end_stroke("stroke" if self.marks else "erasing")

    def lay_down(self) -> None:
        self.release()

    def cancel(self) -> bool:
        if not self._document.painting:
            return False
        self._document.cancel_stroke()
        return True

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        return Qt.CursorShape.BlankCursor  # the ring is the pointer

    def ring(self, point: QPointF) -> QRect:
        """All that the ring about a place touches."""
        return ring_rect(point, self.size * self._viewport.scale).toAlignedRect()

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        if point is not None:
            paint_ring(painter, point, self.size * self._viewport.scale)
