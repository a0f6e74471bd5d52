"""What the tools that draw an area's outline share: the outline as it grows, and what it does."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPolygonF

from engine.shapes import polygon
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.overlay import paint_outline
from inpaint_gui.tools.options import ToolOptions
from inpaint_gui.tools.tool import Touch
from inpaint_gui.viewport import Viewport

Point = tuple[float, float]


class ShapeTool:
    """Its corners are photo points; `corners` is empty while nothing is drawn."""

    name = "area"

    def __init__(self, photos: OpenPhotos, viewport: Viewport, options: ToolOptions) -> None:
        self._photos, self._viewport, self._options = photos, viewport, options
        self.corners: list[Point] = []
        self._taken = False

    @property
    def working(self) -> bool:
        """An outline is being drawn."""
        return bool(self.corners)

    def forget(self) -> None:
        """Another photo."""
        self.corners = []

    def begin(self, touch: Touch) -> None:
        """The outline starts here."""
        self.corners = [self.place(touch)]
        self._taken = touch.alt

    def place(self, touch: Touch) -> Point:
        """The photo point that is touched."""
        return self._viewport.to_photo(touch.point.x(), touch.point.y())

    def finish(self) -> None:
        """The outline is done: what lies within is marked, or its marks are taken away."""
        corners, self.corners = self.corners, []
        photo = self._photos.shown.photo
        area = polygon(corners, photo.size) if photo is not None else None
        if area is None:
            return
        value = self._options.erases == self._taken
        text = self.name if value else f"erasing {self.name}"
        self._photos.shown.marks.cover(*area, text, value=value)

    def release(self) -> None:
        pass

    def key(self, event: QKeyEvent) -> bool:
        return False

    def lay_down(self) -> None:
        self.finish()

    def cancel(self) -> bool:
        working = self.working
        self.forget()
        return working

    def cursor(self, point: QPointF | None) -> Qt.CursorShape:
        return Qt.CursorShape.CrossCursor

    def paint(self, painter: QPainter, point: QPointF | None, ratio: float) -> None:
        if self.corners:
            paint_outline(painter, self.outline(point))

    def outline(self, point: QPointF | None) -> QPolygonF:
        """The outline in the canvas."""
        return QPolygonF([QPointF(*self._viewport.to_view(*corner)) for corner in self.corners])
