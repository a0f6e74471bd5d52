"""Mouse, pen, touchpad and keys at the canvas: what they mean for the view and for the tool."""

from typing import Protocol, cast

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from inpaint_gui.comparing import Comparison
from inpaint_gui.divider import Divider
from inpaint_gui.frames import face_at
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.overlay import ring_rect
from inpaint_gui.tools.tool import Tool, Touch
from inpaint_gui.tools.toolbox import Toolbox
from inpaint_gui.viewport import Viewport

_WHEEL = 1.0015
"""Zoom by one unit of the wheel; a notch has 120."""

_SIZE_WHEEL = 1.0019
_NOTCH = 120
_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)

_Type = QEvent.Type


class Surface(Protocol):
    """What is pointed at."""

    viewport: Viewport
    tools: Toolbox
    comparison: Comparison
    locked: bool

    @property
    def zoom(self) -> float:
        """Pixels of the screen a photo pixel covers."""

    @property
    def tool_shown(self) -> bool:
        """The tool is at work, or might be."""

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Another zoom about a point of the photo's pane."""

    def view_changed(self) -> None:
        """The viewport is another."""

    def set_split(self, share: float) -> None:
        """Where the divider of the split is."""


class Pointing:
    """Its own are where the pointer is and what it drags: the photo, or the split's divider."""

    def __init__(self, canvas: Surface, widget: QWidget, photos: OpenPhotos) -> None:
        """canvas, widget: the same, as what it shows and as Qt has it."""
        self._canvas, self._widget, self._photos = canvas, widget, photos
        self.pointer: QPointF | None = None
        """Where the pointer is in the photo's pane, None if it is not over the canvas."""

        self.hovered: int | None = None
        """Index of the face under the pointer."""

        self._button: Qt.MouseButton | None = None
        """The one that is down and counts: another one does nothing until it is up."""

        self._grabbed: QPointF | None = None
        self._divider = Divider(canvas, widget)
        self._space = False
        self._eraser_end = False
        self._shift = 0.0

    @property
    def dragging(self) -> bool:
        """The photo is being moved, or would be."""
        return self._space or self._grabbed is not None or self._divider.dragged

    def handle(self, event: QEvent) -> bool:
        """Whether the event was meant for this, and is done with."""
        kind = event.type()
        if kind in (_Type.MouseButtonPress, _Type.MouseButtonDblClick):
            mouse = cast(QMouseEvent, event)
            self.press(self._touch(mouse), mouse.button())
        elif kind == _Type.MouseMove:
            mouse = cast(QMouseEvent, event)
            if self._button is not None and mouse.buttons() == Qt.MouseButton.NoButton:
                self.release(self._button)  # it was let go where no word of it came from
            self.move(self._touch(mouse))
        elif kind == _Type.MouseButtonRelease:
            self.release(cast(QMouseEvent, event).button())
        elif kind in (_Type.TabletPress, _Type.TabletMove, _Type.TabletRelease):
            self._pen(cast(QTabletEvent, event))
        elif kind == _Type.Wheel:
            return self._wheel(cast(QWheelEvent, event))
        elif kind == _Type.NativeGesture:
            return self._native_gesture(cast(QNativeGestureEvent, event))
        elif kind in (_Type.KeyPress, _Type.KeyRelease):
            return self._key(cast(QKeyEvent, event))
        else:
            self._note(kind)
            return False
        event.accept()
        return True

    def _note(self, kind: QEvent.Type) -> None:
        if kind == _Type.Leave:
            self._point_to(None)
        elif kind == _Type.FocusOut:
            self.let_go_of_keys()
        elif kind == _Type.Enter:
            self.show_cursor()

    # -- mouse and pen ------------------------------------------------------------------------

    def _touch(self, event: QMouseEvent | QTabletEvent, pressure: float = 1.0) -> Touch:
        double = event.type() == _Type.MouseButtonDblClick
        place = event.position()
        begins = event.type() != _Type.MouseMove or event.buttons() == Qt.MouseButton.NoButton
        if begins and not self.dragging and not self._photos.shown.painting:
            self._shift = self._shift_at(place)  # what is begun in one pane goes on in it
        return Touch(place - QPointF(self._shift, 0), event.modifiers(), pressure, double)

    def touch_at(self, place: QPointF, keys: Qt.KeyboardModifier) -> Touch:
        """A finger's place in the canvas."""
        return Touch(self.in_pane(place), keys)

    def _shift_at(self, place: QPointF) -> float:
        """How far right of its place the photo lies there: side by side it is seen twice."""
        half = self._canvas.viewport.width
        return half if self._canvas.comparison.side_by_side and place.x() >= half else 0

    def in_pane(self, place: QPointF) -> QPointF:
        """A place in the canvas as one in the photo's pane."""
        return place - QPointF(self._shift_at(place), 0)

    def press(self, touch: Touch, button: Qt.MouseButton) -> None:
        """A button, the pen or a finger is down."""
        canvas = self._canvas
        if self._photos.shown.photo is None or button not in _BUTTONS:
            return
        if self._button not in (None, button):
            return
        self._button = button
        left, worked = button == Qt.MouseButton.LeftButton, canvas.tools.working
        if left and not self._space and self._divider.under(touch.point):
            self._divider.dragged = True
        elif button == Qt.MouseButton.MiddleButton or (
            left and (self._space or canvas.locked or not canvas.tools.held.press(touch))
        ):
            self._grabbed = touch.point
        if self.dragging or canvas.tools.working != worked:
            canvas.tools.changed.emit()
        self.show_cursor()

    def move(self, touch: Touch) -> None:
        """The pointer is there now."""
        canvas, point = self._canvas, touch.point
        if self._divider.dragged:
            self._divider.follow(point)
        elif self._grabbed is not None:
            canvas.viewport.pan(point.x() - self._grabbed.x(), point.y() - self._grabbed.y())
            self._grabbed = point
            canvas.view_changed()
        elif not canvas.locked:
            canvas.tools.held.move(touch)
        self._point_to(point)

    def release(self, button: Qt.MouseButton) -> None:
        """It is up."""
        if button != self._button:
            return
        self._button, tools = None, self._canvas.tools
        if self._grabbed is not None or self._divider.dragged:
            self._grabbed, self._divider.dragged = None, False
            self._changed()
        else:
            worked = tools.working
            tools.held.release()
            if tools.working != worked:
                tools.changed.emit()
            self.show_cursor()

    def _pen(self, event: QTabletEvent) -> None:
        kind, tools = event.type(), self._canvas.tools
        touch = self._touch(event, event.pressure() if kind != _Type.TabletRelease else 1.0)
        if kind == _Type.TabletMove:
            self.move(touch)
        elif self._button not in (None, event.button()):
            return
        elif kind == _Type.TabletPress:
            # turned round, a pen takes marks away
            turned = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._eraser_end = turned and tools.tool is Tool.BRUSH
            if self._eraser_end:
                tools.select(Tool.ERASER)
            self.press(touch, event.button())
        else:
            self.release(event.button())
            if self._eraser_end:
                tools.select(Tool.BRUSH)
                self._eraser_end = False

    # -- wheel and fingers --------------------------------------------------------------------

    def _wheel(self, event: QWheelEvent) -> bool:
        if self._photos.shown.photo is None:
            return False
        turn = event.angleDelta().y() or event.angleDelta().x()
        canvas, options = self._canvas, self._canvas.tools.options
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            wanted = options.size * _SIZE_WHEEL**turn
            least = options.size + (turn > 0) - (turn < 0) if abs(turn) >= _NOTCH else options.size
            options.set_size(max(round(wanted), least) if turn > 0 else min(round(wanted), least))
        else:
            canvas.zoom_to(canvas.zoom * _WHEEL**turn, self.in_pane(event.position()))
        event.accept()
        return True

    def _native_gesture(self, event: QNativeGestureEvent) -> bool:
        zooms = event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        if not zooms or self._photos.shown.photo is None:
            return False
        canvas = self._canvas
        canvas.zoom_to(canvas.zoom * (1 + event.value()), self.in_pane(event.position()))
        event.accept()
        return True

    # -- keys ---------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> bool:
        pressed = event.type() == _Type.KeyPress
        if event.key() == Qt.Key.Key_Space:
            if event.isAutoRepeat() or (pressed and self._photos.shown.painting):
                return True
            self._space = pressed
            self._changed()
            return True
        canvas = self._canvas
        if pressed and not canvas.locked and canvas.tools.held.key(event):
            canvas.tools.changed.emit()
            event.accept()
            return True
        return pressed and self._divider.key(event)

    def let_go_of_keys(self) -> None:
        """Nobody will tell when they are up."""
        self._space = False
        self._changed()

    # -- the pointer --------------------------------------------------------------------------

    def _point_to(self, point: QPointF | None) -> None:
        canvas, tools = self._canvas, self._canvas.tools
        if canvas.tool_shown:
            if tools.tool in (Tool.BRUSH, Tool.ERASER) and not canvas.comparison.side_by_side:
                width = tools.options.size * canvas.viewport.scale
                for place in (self.pointer, point):
                    if place is not None:
                        self._widget.update(ring_rect(place, width).toAlignedRect())
            elif tools.tool is not Tool.MOVE and tools.tool is not Tool.FACES:
                self._widget.update()
        self.pointer = point
        picks = tools.tool in (Tool.MOVE, Tool.FACES) and not tools.working
        over = None
        if picks and point is not None:
            over = face_at(self._photos.shown, canvas.viewport, point)
        if over != self.hovered:
            self.hovered = over
            self._widget.update()
        if self._grabbed is None:
            self.show_cursor()

    def _changed(self) -> None:
        self.show_cursor()
        self._canvas.tools.changed.emit()

    def show_cursor(self) -> None:
        """What the pointer looks like now."""
        canvas = self._canvas
        if self._grabbed is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._photos.shown.photo is None:
            shape = Qt.CursorShape.ArrowCursor
        elif self._divider.dragged or (self.pointer and self._divider.under(self.pointer)):
            shape = Qt.CursorShape.SplitHCursor
        elif canvas.locked and canvas.tools.tool is not Tool.MOVE:
            shape = Qt.CursorShape.BusyCursor
        else:
            shape = canvas.tools.held.cursor(self.pointer)
        if self._widget.cursor().shape() != shape:
            self._widget.setCursor(shape)
