"""Draws the document and its overlays; turns mouse and keys into strokes on the photo."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from engine.mask import Box
from inpaint_gui.document import Change, Document, Part
from inpaint_gui.overlay import frame_polygon, paint_frames, paint_ring, ring_rect
from inpaint_gui.pictures import Levels, MaskLevels
from inpaint_gui.style import DARK, MASK_OPACITY
from inpaint_gui.viewport import Viewport

_WHEEL = 1.0015
"""Zoom by one unit of the wheel; a notch has 120."""

_BUTTON_STEP = 1.25
BRUSH_SIZES = (1, 1024)
"""The smallest and largest brush, diameters in photo pixels."""


class Tool(Enum):
    """What the left mouse button does."""

    MOVE = "move"
    BRUSH = "brush"
    ERASER = "eraser"


class Canvas(QWidget):
    """Reads the document; its own are only the view, the tool and a preview of a running repair."""

    viewed = Signal()
    """Zoom or place changed."""

    tooled = Signal()
    """Another tool or brush size."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self.tool = Tool.BRUSH
        self.brush_size = 32
        self.locked = False
        """No strokes now: a job reads the document."""

        self.comparing = False
        self.show_faces = True
        self.show_mask = True
        self._document = document
        self._mask: MaskLevels | None = None
        self._mask_hidden = False
        self._preview: tuple[Levels, ...] | None = None
        self._pointer: QPointF | None = None
        self._last: tuple[float, float] | None = None
        self._grabbed: QPointF | None = None
        self._space = False
        self._hovered: int | None = None
        document.changed.connect(self._changed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 240)
        self.setAccessibleName("Photo")

    # -- view ---------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Pixels of the screen a photo pixel covers: 1.0 is 100 %."""
        return self.viewport.scale * self.devicePixelRatioF()

    def fit(self) -> None:
        """Shows the whole photo."""
        self.viewport.fit()
        self._view_changed()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Another zoom (1.0 = 100 %) about a point of the canvas, its middle if None."""
        point = (at.x(), at.y()) if at is not None else None
        self.viewport.zoom_to(zoom / self.devicePixelRatioF(), point)
        self._view_changed()

    def zoom_in(self) -> None:
        """A step closer."""
        self.zoom_to(self.zoom * _BUTTON_STEP)

    def zoom_out(self) -> None:
        """A step back."""
        self.zoom_to(self.zoom / _BUTTON_STEP)

    def actual_size(self) -> None:
        """A photo pixel for each of the screen's."""
        self.zoom_to(1.0)

    def set_tool(self, tool: Tool) -> None:
        """Takes another tool."""
        self.tool = tool
        self._tool_changed()

    def set_brush_size(self, size: int) -> None:
        """Another diameter, in photo pixels."""
        self.brush_size = min(max(size, BRUSH_SIZES[0]), BRUSH_SIZES[1])
        self._tool_changed()

    def set_locked(self, locked: bool) -> None:
        """Whether strokes are refused."""
        if locked and self._document.painting:
            self._document.end_stroke("stroke")
        self.locked = locked
        self._tool_changed()

    def set_preview(self, preview: tuple[Levels, ...] | None) -> None:
        """What a running repair has so far, in place of the result; None ends it."""
        self._preview = preview
        self.update()

    def set_comparing(self, comparing: bool) -> None:
        """Shows the photo as it was opened."""
        if comparing != self.comparing:
            self.comparing = comparing
            self.update()

    def set_shown(self, *, faces: bool, mask: bool) -> None:
        """Whether frames and mask are drawn."""
        self.show_faces, self.show_mask = faces, mask
        self.update()

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(DARK.canvas))
        document, levels = self._document, self._document.levels
        if levels is None:
            return
        zoom = self.zoom
        painter.save()
        painter.translate(self.viewport.left, self.viewport.top)
        painter.scale(self.viewport.scale, self.viewport.scale)
        # from 300 % on pixels are shown as they are
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom < 3)
        levels.draw(painter, zoom)
        if not self.comparing:
            for layer in self._layers():
                layer.draw(painter, zoom)
            if self._mask is not None and self.show_mask and not self._mask_hidden:
                self._mask.draw(painter, zoom)
            for layer in self._preview or ():  # what is found so far hides its marks
                layer.draw(painter, zoom)
        painter.restore()
        if self._frames_shown() and document.found is not None:
            faces, selected = document.found.faces, document.selected
            paint_frames(painter, faces, self.viewport, selected=selected, hovered=self._hovered)
        if self._pointer is not None and self._ring_shown():
            paint_ring(painter, self._pointer, self.brush_size * self.viewport.scale)

    def _layers(self) -> list[Levels]:
        outcome = self._document.outcome
        if outcome.repaired is None:
            return []
        layers = list(outcome.repaired.background)
        for row, choice in zip(outcome.repaired.candidates, outcome.choices, strict=True):
            layers += row[choice]
        return layers

    def _frames_shown(self) -> bool:
        return (
            self.show_faces
            and not self.comparing
            and not self._document.painting
            and self._preview is None
        )

    def _ring_shown(self) -> bool:
        return (
            self.tool is not Tool.MOVE
            and not self.locked
            and not self._space
            and self._grabbed is None
        )

    # -- the document -------------------------------------------------------------------------

    def _changed(self, change: Change) -> None:
        document = self._document
        if Part.PHOTO in change.parts and document.photo is not None:
            self._preview = None
            self._mask = MaskLevels(document.mask, QColor(DARK.mask), MASK_OPACITY)
            self.viewport.open(document.photo.size)
            self._view_changed()
        if Part.MASK in change.parts and change.box is not None and self._mask is not None:
            self._mask.update(change.box)
            self.update(self._view_rect(change.box).toAlignedRect())
        if not change.live and change.parts & (Part.MASK | Part.OUTCOME | Part.FACES):
            self._mask_hidden = document.mask_repaired
            self.update()
        elif change.live and self._mask_hidden:
            self._mask_hidden = False
            self.update()

    def _view_rect(self, box: Box) -> QRectF:
        # the smoothing of a halved picture reaches a few photo pixels further
        reach = 2 + 4 / min(self.viewport.scale, 1)
        x0, y0 = self.viewport.to_view(box[0] - reach, box[1] - reach)
        x1, y1 = self.viewport.to_view(box[2] + reach, box[3] + reach)
        return QRectF(x0, y0, x1 - x0, y1 - y0) & QRectF(self.rect())

    # -- mouse and keys -----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._document.photo is None:
            return
        point = event.position()
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space):
            self._grab(point)
        elif left and self.tool is Tool.MOVE:
            face = self._face_at(point)
            if face is not None:
                self._document.select(face)
            self._grab(point)
        elif left and not self.locked and not self._document.painting:
            self._last = None
            self._document.begin_stroke()
            self._stroke_to(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        point = event.position()
        if self._grabbed is not None:
            self.viewport.pan(point.x() - self._grabbed.x(), point.y() - self._grabbed.y())
            self._grabbed = point
            self._view_changed()
        elif self._document.painting:
            self._stroke_to(point)
        self._point_to(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._grabbed is not None:
            self._grabbed = None
            self._tool_changed()
        elif event.button() == Qt.MouseButton.LeftButton and self._document.painting:
            self._document.end_stroke("stroke" if self.tool is Tool.BRUSH else "erasing")

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if self._document.photo is None:
            return
        self.zoom_to(self.zoom * _WHEEL ** event.angleDelta().y(), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space and not self._document.painting:
            self._space = True
            self._tool_changed()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._tool_changed()
        else:
            super().keyReleaseEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        self._point_to(event.position())

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        self._point_to(None)

    def focusOutEvent(self, event: object) -> None:  # noqa: N802
        self._space = False
        self._tool_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self.viewport.resize(event.size().width(), event.size().height())
        self._view_changed()

    def _stroke_to(self, point: QPointF) -> None:
        place = self.viewport.to_photo(point.x(), point.y())
        start = self._last or place
        value = self.tool is Tool.BRUSH
        self._last = place
        self._document.paint(start, place, self.brush_size, value=value)

    def _point_to(self, point: QPointF | None) -> None:
        diameter = self.brush_size * self.viewport.scale
        for place in (self._pointer, point):
            if place is not None and self._ring_shown():
                self.update(ring_rect(place, diameter).toAlignedRect())
        self._pointer = point
        hovered = self._face_at(point) if point is not None and self.tool is Tool.MOVE else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def _face_at(self, point: QPointF) -> int | None:
        found = self._document.found
        for i, face in enumerate(found.faces if found is not None else ()):
            polygon = frame_polygon(face, self.viewport)
            if polygon.containsPoint(point, Qt.FillRule.OddEvenFill):
                return i
        return None

    def _grab(self, point: QPointF) -> None:
        self._grabbed = point
        self._tool_changed()

    def _view_changed(self) -> None:
        self.update()
        self.viewed.emit()

    def _tool_changed(self) -> None:
        if self._grabbed is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self.tool is Tool.MOVE or self._document.photo is None:
            shape = Qt.CursorShape.ArrowCursor
        elif self.locked:
            shape = Qt.CursorShape.BusyCursor
        else:
            shape = Qt.CursorShape.BlankCursor
        self.setCursor(shape)
        self.update()
        self.tooled.emit()
