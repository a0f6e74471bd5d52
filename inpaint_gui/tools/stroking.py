"""What the brush and the mix brush share: a stroke as wide as the options or a pen say."""

from abc import ABC, abstractmethod

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.overlay import paint_ring
from inpaint_gui.tools.options import ToolOptions
from inpaint_gui.tools.resizing import Resizing
from inpaint_gui.tools.tool import Touch
from inpaint_gui.viewport import Viewport

Point = tuple[float, float]


class StrokingTool(ABC):
    """Alt and a drag change its size; a ring shows it.

    With Shift a stroke goes on in a straight line from where the last one ended.
    """

    def __init__(self, photos: OpenPhotos, viewport: Viewport, options: ToolOptions) -> None:
        self._photos, self._viewport, self._options = photos, viewport, options
        self._resizing = Resizing(options, viewport)
        self._last: Point | None = None
        self._width = 0.0

    def forget(self) -> None:
        """Another photo."""
        self._last = None

    # -- what the two differ in ---------------------------------------------------------------

    @property
    @abstractmethod
    def stroking(self) -> bool:
        """Whether a stroke is being made."""

    @abstractmethod
    def may_start(self) -> bool:
        """Whether a stroke can begin."""

    @abstractmethod
    def begin(self) -> None:
        """A stroke begins."""

    @abstractmethod
    def segment(self, start: Point, end: Point, before: float, after: float) -> None:
        """The stroke goes on, from one diameter to another; all in photo pixels."""

    @abstractmethod
    def end(self) -> None:
        """The stroke is made."""

    @abstractmethod
    def take_back(self) -> None:
        """The stroke is not to be."""

    # -- the hand -----------------------------------------------------------------------------

    def press(self, touch: Touch) -> bool:
        if touch.alt:
            self._resizing.begin(touch.point)
        elif self.may_start():
            if not touch.shift:
                self._last = None
            self._width = self._options.width(touch.pressure)
            self.begin()
            self.move(touch)
        return True

    def move(self, touch: Touch) -> None:
        if self._resizing.start is not None:
            self._resizing.move(touch.point)
        elif self.stroking:
            place = self._viewport.to_photo(touch.point.x(), touch.point.y())
            width = self._options.width(touch.pressure)
            start, before = (place, width) if self._last is None else (self._last, self._width)
            self._last, self._width = place, width
            self.segment(start, place, before, width)

    def release(self) -> None:
        self._resizing.end()
        if self.stroking:
            self.end()

    def key(self, event: QKeyEvent) -> bool:
        return False

    def lay_down(self) -> None:
        self.release()

    def cancel(self) -> bool:
        if not self.stroking:
            return self._resizing.cancel()
        self.take_back()
        self._last = None
        return True

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        return Qt.CursorShape.BlankCursor  # the ring is the pointer

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        at = self._resizing.start or point
        if at is not None:
            width = self._options.size * self._viewport.scale
            paint_ring(painter, at, width, self._options.hardness / 100)
