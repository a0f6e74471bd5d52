"""Draws the document and its overlays; gives mouse and keys to the tool that is held."""

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
from inpaint_gui.brush import Brush
from inpaint_gui.document import Change, Document, Part
from inpaint_gui.face_tool import FaceTool
from inpaint_gui.frames import face_at, frames_of, paint_frames
from inpaint_gui.pictures import Levels
from inpaint_gui.scene import Scene
from inpaint_gui.style import DARK
from inpaint_gui.tools import Held, MoveTool, Tool
from inpaint_gui.viewport import Viewport

_WHEEL = 1.0015
"""Zoom by one unit of the wheel; a notch has 120."""

_BUTTON_STEP = 1.25


class Canvas(QWidget):
    """Reads the document; its own are only the view and the tool."""

    viewed = Signal()
    """Zoom or place changed."""

    tooled = Signal()
    """Another tool or brush size, or a tool has begun or ended something."""

    hinted = Signal(str)
    """What to do now, in a sentence."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self.tool = Tool.BRUSH
        self.locked = False
        """No edits now: a job reads the document."""

        self._show_faces = True
        self._document = document
        self._scene = Scene(document)
        self._brush = Brush(document, self.viewport)
        self._face_tool = FaceTool(document, self.viewport, self.hinted.emit, self._tool_changed)
        self._tools: dict[Tool, Held] = {
            Tool.MOVE: MoveTool(document, self.viewport),
            Tool.BRUSH: self._brush,
            Tool.ERASER: self._brush,
            Tool.FACES: self._face_tool,
        }
        self._pointer: QPointF | None = None
        self._grabbed: QPointF | None = None
        self._space = False
        self._hovered: int | None = None
        self._placed = QRectF()
        """Where the face that is being placed was painted."""

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

    @property
    def brush_size(self) -> int:
        """The brush's diameter in photo pixels."""
        return self._brush.size

    @property
    def working(self) -> bool:
        """A face is being placed."""
        return self._face_tool.working

    def set_tool(self, tool: Tool) -> None:
        """Takes another tool."""
        self.lay_down()
        self.tool = tool
        self._brush.marks = tool is Tool.BRUSH
        if tool is Tool.FACES:
            self._face_tool.take()
            self.setFocus()
        self._tool_changed()

    def mark_eyes(self) -> None:
        """The next clicks are the eyes of a new face."""
        self.set_tool(Tool.FACES)
        self._face_tool.start_marking()

    def set_brush_size(self, size: int) -> None:
        """Another diameter, in photo pixels."""
        self._brush.set_size(size)
        self._tool_changed()

    def set_locked(self, locked: bool) -> None:
        """Whether edits are refused."""
        if locked:
            self.lay_down()
        self.locked = locked
        self._tool_changed()

    def lay_down(self) -> None:
        """Ends what is being painted or placed, keeping it."""
        self._tools[self.tool].lay_down()

    def cancel(self) -> bool:
        """Takes back what is being painted or placed; whether there was anything."""
        return self._tools[self.tool].cancel()

    def set_preview(self, preview: tuple[Levels, ...] | None) -> None:
        """What a running repair has so far, in place of the result; None ends it."""
        self._scene.preview = preview
        self.update()

    def set_comparing(self, comparing: bool) -> None:
        """Shows the photo as it was opened."""
        if comparing != self._scene.comparing:
            self._scene.comparing = comparing
            self.update()

    def set_shown(self, *, faces: bool, mask: bool) -> None:
        """Whether frames and mask are drawn."""
        self._show_faces, self._scene.show_mask = faces, mask
        self.update()

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(DARK.canvas))
        painter.save()
        painter.translate(self.viewport.left, self.viewport.top)
        painter.scale(self.viewport.scale, self.viewport.scale)
        self._scene.paint(painter, self.zoom)
        painter.restore()
        ratio = self.devicePixelRatioF()
        if self._frames_shown():
            tickable = self.tool is Tool.FACES
            frames = frames_of(self._document, self.viewport, tickable=tickable)
            selected = self._document.faces.selected
            paint_frames(painter, frames, selected=selected, hovered=self._hovered, ratio=ratio)
        if self._tool_shown():
            self._tools[self.tool].paint(painter, self._pointer, ratio)

    def _frames_shown(self) -> bool:
        return (
            (self._show_faces or self.tool is Tool.FACES)
            and not self._scene.comparing
            and not self._document.painting
            and self._scene.preview is None
        )

    def _tool_shown(self) -> bool:
        return (
            not self.locked
            and not self._space
            and not self._scene.comparing
            and self._grabbed is None
            and self._document.photo is not None
        )

    # -- the document -------------------------------------------------------------------------

    def _changed(self, change: Change) -> None:
        self._scene.follow(change)
        photo = self._document.photo
        if Part.PHOTO in change.parts and photo is not None:
            self._face_tool.forget()
            self.viewport.open(photo.size)
            self._view_changed()
        if change.live and change.box is not None and not self._frames_shown():
            self.update(self._view_rect(change.box).toAlignedRect())
        elif change.live and Part.FACES in change.parts:
            before, self._placed = self._placed, self._face_tool.area()
            self.update(before.united(self._placed).toAlignedRect())
        elif change.parts & (Part.MASK | Part.OUTCOME | Part.FACES):
            self._placed = self._face_tool.area()
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
        drags = self._space or self.locked
        if event.button() == Qt.MouseButton.MiddleButton or (
            left and (drags or not self._tools[self.tool].press(point))
        ):
            self._grabbed = point
            self._tool_changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        point = event.position()
        if self._grabbed is not None:
            self.viewport.pan(point.x() - self._grabbed.x(), point.y() - self._grabbed.y())
            self._grabbed = point
            self._view_changed()
        elif not self.locked:
            shift = Qt.KeyboardModifier.ShiftModifier
            self._tools[self.tool].move(point, snapped=bool(event.modifiers() & shift))
        self._point_to(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._grabbed is not None:
            self._grabbed = None
            self._tool_changed()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._tools[self.tool].release()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if self._document.photo is None:
            return
        self.zoom_to(self.zoom * _WHEEL ** event.angleDelta().y(), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space and not self._document.painting:
            self._space = True
            self._tool_changed()
        elif self.tool is Tool.FACES and not self.locked and self._face_tool.key(event):
            event.accept()
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

    def _point_to(self, point: QPointF | None) -> None:
        for place in (self._pointer, point):
            if place is not None and self._tool_shown():
                self.update(self._brush.ring(place))
        self._pointer = point
        picks = self.tool in (Tool.MOVE, Tool.FACES) and not self.working
        over = (
            face_at(self._document, self.viewport, point) if picks and point is not None else None
        )
        if over != self._hovered:
            self._hovered = over
            self.update()
        if self._grabbed is None:
            self._show_cursor()

    def _view_changed(self) -> None:
        self.update()
        self.viewed.emit()

    def _tool_changed(self) -> None:
        self._show_cursor()
        self.update()
        self.tooled.emit()

    def _show_cursor(self) -> None:
        if self._grabbed is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._document.photo is None:
            shape = Qt.CursorShape.ArrowCursor
        elif self.locked and self.tool is not Tool.MOVE:
            shape = Qt.CursorShape.BusyCursor
        else:
            shape = self._tools[self.tool].cursor(self._pointer)
        if self.cursor().shape() != shape:
            self.setCursor(shape)
