"""The mix brush: paints one candidate of the selected face over the others."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.overlay import paint_ring
from inpaint_gui.tools.options import ToolOptions
from inpaint_gui.tools.resizing import Resizing
from inpaint_gui.tools.tool import Touch
from inpaint_gui.viewport import Viewport


class MixTool:
    """Which candidate it paints is among the options."""

    def __init__(
        self,
        photos: OpenPhotos,
        viewport: Viewport,
        options: ToolOptions,
        say: Callable[[str], None],
    ) -> None:
        """say: shows a hint."""
        self._photos, self._viewport, self._options = photos, viewport, options
        self._say = say
        self._resizing = Resizing(options, viewport)
        self._last: tuple[float, float] | None = None
        self._width = 0.0

    def take(self) -> None:
        """It is taken: the best candidate that is not chosen is to be painted."""
        document = self._photos.shown
        candidate, chosen = self._options.candidate, document.choice
        if document.candidates > 1 and (candidate == chosen or candidate >= document.candidates):
            self._options.set_candidate(1 if chosen == 0 else 0)

    def press(self, touch: Touch) -> bool:
        document = self._photos.shown
        if touch.alt:
            self._resizing.begin(touch.point)
        elif self._options.candidate >= document.candidates:
            self._say("Select a repaired face with that candidate first.")
        elif not document.painting:
            self._last = None
            document.mixing.begin(self._options.candidate)
            self.move(touch)
        return True

    def move(self, touch: Touch) -> None:
        if self._resizing.start is not None:
            self._resizing.move(touch.point)
        elif self._photos.shown.mixing.stroking:
            options = self._options
            place = self._viewport.to_photo(touch.point.x(), touch.point.y())
            width = options.size * (touch.pressure if options.pressure else 1.0)
            start, before = (place, width) if self._last is None else (self._last, self._width)
            self._last, self._width = place, width
            self._photos.shown.mixing.paint(
                start, place, before, hardness=options.hardness / 100, end_diameter=width
            )

    def release(self) -> None:
        self._resizing.end()
        self._photos.shown.mixing.end()

    def key(self, event: QKeyEvent) -> bool:
        return False

    def lay_down(self) -> None:
        self.release()

    def cancel(self) -> bool:
        if not self._photos.shown.mixing.stroking:
            return self._resizing.cancel()
        self._photos.shown.mixing.cancel()
        return True

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        return Qt.CursorShape.BlankCursor  # the ring is the pointer

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        at = self._resizing.start or point
        if at is not None:
            width = self._options.size * self._viewport.scale
            paint_ring(painter, at, width, self._options.hardness / 100)
