"""What the clone and heal brush share: a source by Alt and click, a stroke that copies from it."""

from abc import ABC, abstractmethod
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from engine.mask import Box, joined, paint_segment, view
from engine.sentence import say
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.overlay import paint_ring, paint_source
from inpaint_gui.tools.options import ToolOptions
from inpaint_gui.tools.tool import Touch
from inpaint_gui.viewport import Viewport

Point = tuple[float, float]


class CopyingTool(ABC):
    """The source keeps its distance from the brush from its first stroke on."""

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
        self.source: Point | None = None
        """Where Alt was clicked, in photo pixels."""

        self.offset: tuple[int, int] | None = None
        """From the brush to its source, in photo pixels; known from the first stroke on."""

        self._last: Point | None = None
        self._width = 0.0
        self._cover: np.ndarray | None = None
        self._area: Box | None = None

    def forget(self) -> None:
        """Another photo."""
        self.source = self.offset = self._last = None

    # -- the stroke ---------------------------------------------------------------------------

    def press(self, touch: Touch) -> bool:
        photo, place = self._photos.shown.photo, self._place(touch)
        if photo is None or self._photos.shown.painting:
            return True
        if touch.alt:
            self.source, self.offset = place, None
            self._say(say("Now brush where it is to go."))
            return True
        if not self.may_start():
            return True
        if self.source is not None and self.offset is None:
            self.offset = (round(self.source[0] - place[0]), round(self.source[1] - place[1]))
        self._cover, self._area = np.zeros(photo.pixels.shape[:2], np.uint8), None
        if not touch.shift:  # else a straight line from where the last stroke ended
            self._last = None
        self._width = self._options.width(touch.pressure)
        self._photos.shown.retouch.begin()
        self.move(touch)
        return True

    def move(self, touch: Touch) -> None:
        if self._cover is None:
            return
        place, width = self._place(touch), self._options.width(touch.pressure)
        start, before = (place, width) if self._last is None else (self._last, self._width)
        self._last, self._width = place, width
        hardness = self._options.hardness / 100
        box = paint_segment(
            self._cover, start, place, before, value=True, hardness=hardness, end_diameter=width
        )
        if box is not None:
            self._area = box if self._area is None else joined(self._area, box)
            self.lay(box, view(self._cover, box))

    def release(self) -> None:
        cover, area = self._cover, self._area
        self._cover = self._area = None
        if cover is not None and area is not None:
            self.finish(area, view(cover, area))
        elif cover is not None:
            self._photos.shown.retouch.cancel()

    def copied(self, box: Box) -> tuple[np.ndarray, np.ndarray]:
        """What lies at the source of a box, as it was when the stroke began, and where.

        (h, w, 3) and (h, w) bool: False where the source is beyond the photo.
        """
        assert self._photos.shown.photo is not None and self.offset is not None
        dx, dy = self.offset
        width, height = self._photos.shown.photo.size
        there = (
            min(max(box[0] + dx, 0), width),
            min(max(box[1] + dy, 0), height),
            min(max(box[2] + dx, 0), width),
            min(max(box[3] + dy, 0), height),
        )
        shape = (box[3] - box[1], box[2] - box[0])
        pixels = np.zeros((*shape, 3), self._photos.shown.photo.pixels.dtype)
        inside = np.zeros(shape, bool)
        if there[0] < there[2] and there[1] < there[3]:
            x, y = box[0] + dx, box[1] + dy
            place = (there[0] - x, there[1] - y, there[2] - x, there[3] - y)
            view(pixels, place)[:] = self._photos.shown.part(there, before=True)
            view(inside, place)[:] = True
        return pixels, inside

    def lay_copy(self, box: Box, cover: np.ndarray) -> None:
        """Lays the source over a box where the stroke covers it (h, w) uint8."""
        pixels, inside = self.copied(box)
        if self._options.hardness < 100:
            before = self._photos.shown.part(box, before=True)
            mixed = pixels.astype(np.float32)
            mixed -= before
            mixed *= cover[..., None].astype(np.float32) / 255
            mixed += before
            pixels = np.rint(mixed, out=mixed).astype(pixels.dtype)
        self._photos.shown.retouch.lay(box, pixels, inside & (cover > 0))

    def _place(self, touch: Touch) -> Point:
        return self._viewport.to_photo(touch.point.x(), touch.point.y())

    # -- what the two differ in ---------------------------------------------------------------

    @abstractmethod
    def may_start(self) -> bool:
        """Whether a stroke can begin."""

    @abstractmethod
    def lay(self, box: Box, cover: np.ndarray) -> None:
        """What the stroke shows on a box that it covers (h, w) uint8."""

    @abstractmethod
    def finish(self, box: Box, cover: np.ndarray) -> None:
        """The stroke is made; it covers a box so (h, w) uint8."""

    # -- the rest -----------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        return False

    def lay_down(self) -> None:
        self.release()

    def cancel(self) -> bool:
        stroking = self._photos.shown.retouch.stroke is not None
        self._cover = self._area = self._last = None
        if stroking:
            self._photos.shown.retouch.cancel()
        return stroking

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        return Qt.CursorShape.BlankCursor  # the ring is the pointer

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        width = self._options.size * self._viewport.scale
        source = self.source
        if point is not None:
            paint_ring(painter, point, width, self._options.hardness / 100)
            if self.offset is not None:
                x, y = self._viewport.to_photo(point.x(), point.y())
                source = (x + self.offset[0], y + self.offset[1])
        if source is not None:
            paint_source(painter, QPointF(*self._viewport.to_view(*source)))
