"""Draws the document and its overlays; what the hand does there is for `pointing` to say."""

from collections.abc import Hashable
from math import floor

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from engine.mask import Box
from inpaint_gui.change import Change, Part
from inpaint_gui.comparing import Compare, Comparison
from inpaint_gui.fingers import Fingers
from inpaint_gui.frame import Frame
from inpaint_gui.frames import frames_of, paint_frames
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.overlay import paint_caption, paint_divider
from inpaint_gui.pictures import Levels
from inpaint_gui.pointing import Pointing
from inpaint_gui.scene import Scene
from inpaint_gui.sight import Sight
from inpaint_gui.spread import SpreadOverlay
from inpaint_gui.tools.tool import Tool
from inpaint_gui.tools.toolbox import Toolbox
from inpaint_gui.translation import tr, worded
from inpaint_gui.viewport import Viewport

_BUTTON_STEP = 1.25
_REFINED_AFTER_MS = 150
"""After the last notch of a zoom."""

_CAPTION = 76
"""How far from the top a caption's middle is: below the tool's options."""


class Canvas(QWidget):
    """Reads the document; its own are only the view and the tools."""

    viewed = Signal()
    """Zoom, place or comparison changed."""

    def __init__(self, photos: OpenPhotos, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self.tools = Toolbox(photos, self.viewport)
        self.comparison = Comparison()
        self.locked = False
        """No edits now: a job reads the document."""

        self._show_faces = True
        self._show_spread = False
        self._photos = photos
        self._scene = Scene(photos)
        self._frame = Frame(self._scene)
        self.spread = SpreadOverlay()
        self._pointing = Pointing(self, self, photos)
        self._fingers = Fingers(self, self._pointing)
        self._placed = QRectF()
        """Where the face that is being placed was painted."""

        self._refining = QTimer(self)
        self._refining.setSingleShot(True)
        self._refining.setInterval(_REFINED_AFTER_MS)
        self._refining.timeout.connect(self._repaint)
        photos.changed.connect(self._changed)
        photos.hands_off.connect(self.tools.lay_down)
        self.tools.changed.connect(self.update)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMinimumSize(320, 240)
        worded(self, accessibleName="Photo")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a photo is not mirrored

    # -- view ---------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Pixels of the screen a photo pixel covers: 1.0 is 100 %."""
        return self.viewport.scale * self.devicePixelRatioF()

    def fit(self) -> None:
        """Shows the whole photo."""
        self.viewport.fit()
        self.view_changed()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Another zoom (1.0 = 100 %) about a point of the photo's pane, its middle if None."""
        point = (at.x(), at.y()) if at is not None else None
        self.viewport.zoom_to(zoom / self.devicePixelRatioF(), point)
        self.view_changed()

    def zoom_in(self) -> None:
        """A step closer."""
        self.zoom_to(self.zoom * _BUTTON_STEP)

    def zoom_out(self) -> None:
        """A step back."""
        self.zoom_to(self.zoom / _BUTTON_STEP)

    def actual_size(self) -> None:
        """A photo pixel for each of the screen's, just where that is."""
        self.viewport.zoom_to(1.0 / self.devicePixelRatioF())
        self.viewport.snap(self.devicePixelRatioF())
        self.view_changed()

    def view_changed(self) -> None:
        """The viewport is another."""
        self._photos.shown.place = self.viewport.place
        self.update()
        self.viewed.emit()

    def set_locked(self, locked: bool) -> None:
        """Whether edits are refused."""
        if locked and not self.locked:
            self.tools.lay_down()
        self.locked = locked
        self.tools.changed.emit()

    def set_preview(self, preview: tuple[Levels, ...] | None) -> None:
        """What a running repair has so far, in place of the result; None ends it."""
        self._scene.preview = preview
        self._repaint()

    def set_glimpse(self, what: Hashable, glimpse: Levels | None) -> None:
        """What a hand is at would look like; None: as the document says, again."""
        before = self._scene.glimpses.pop(what, None)
        if glimpse is not None:
            self._scene.glimpses[what] = glimpse
        for levels in (before, glimpse):
            if levels is not None:
                step = 2**levels.halved
                x0, y0, x1, y1 = (step * value for value in levels.box)
                self._repaint_box((x0, y0, x1, y1))

    def set_comparing(self, comparing: bool) -> None:
        """Shows the photo as it was opened, and nothing else."""
        if comparing != self.comparison.held:
            self.comparison.held = comparing
            self._repaint()
            self.viewed.emit()

    def let_go_of_keys(self) -> None:
        """Another window has the keyboard: what was held is not any more."""
        self.set_comparing(False)
        self._pointing.let_go_of_keys()

    def set_compare(self, mode: Compare) -> None:
        """How before and after are shown."""
        self.comparison.mode = mode
        self._size_viewport()
        self._repaint()
        self.viewed.emit()

    def set_split(self, share: float) -> None:
        """Where the divider of the split is, as a share of the width."""
        self.comparison.split = min(max(share, 0.0), 1.0)
        self.update()

    def set_shown(self, *, faces: bool, mask: bool, spread: bool) -> None:
        """Whether frames, mask and where candidates are apart are drawn."""
        self._show_faces, self._scene.show_mask = faces, mask
        self._show_spread = spread
        self._repaint()

    def set_mask_colour(self, colour: QColor, opacity: float) -> None:
        """How the mask's veil looks."""
        self._scene.set_mask_colour(colour, opacity)
        self._repaint()

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # not the program's
        ratio = self.devicePixelRatioF()
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        panes = self.comparison.panes(size.width(), size.height())
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        picture = self._frame.picture(size, self._sight(), panes, ratio)
        painter.drawPixmap(QRect(QPoint(), size), picture)
        painter.restore()
        if self._frame.coarse:
            self._refining.start()
        if self._photos.shown.photo is None:
            return
        pane = panes[-1]
        painter.save()
        painter.setClipRect(QRectF(pane.box[0] / ratio, 0, self.width(), self.height()))
        painter.translate(pane.shift / ratio, 0)
        self._paint_overlays(painter, ratio)
        painter.restore()
        if not self.comparison.held:
            self._paint_comparison(painter, pane.box[0] / ratio)

    def _paint_comparison(self, painter: QPainter, middle: float) -> None:
        """Says which side of the middle is what."""
        if self.comparison.mode is Compare.DIFFERENCE:
            paint_caption(painter, tr("Difference"), QPointF(16, _CAPTION))
        elif self.comparison.mode is not Compare.OFF:
            movable = self.comparison.mode is Compare.SPLIT
            paint_divider(painter, middle, self.height(), movable=movable)
            paint_caption(painter, tr("Before"), QPointF(middle - 12, _CAPTION), before=True)
            paint_caption(painter, tr("After"), QPointF(middle + 12, _CAPTION))

    def _paint_overlays(self, painter: QPainter, ratio: float) -> None:
        repaired = self._photos.shown.outcome.repaired
        if self._show_spread and repaired is not None and not self.comparison.held:
            captioned = self.comparison.mode is Compare.DIFFERENCE
            self.spread.paint(painter, self.viewport, repaired, _CAPTION - 16 + 32 * captioned)
        if self._frames_shown():
            tickable = self.tools.tool is Tool.FACES
            frames = frames_of(self._photos.shown, self.viewport, tickable=tickable)
            selected, hovered = self._photos.shown.faces.selected, self._pointing.hovered
            paint_frames(painter, frames, selected=selected, hovered=hovered, ratio=ratio)
        if self.tool_shown:
            self.tools.held.paint(painter, self._pointing.pointer, ratio)

    def _sight(self) -> Sight:
        ratio, seen = self.devicePixelRatioF(), self.viewport
        left, top = floor(seen.left * ratio + 0.5), floor(seen.top * ratio + 0.5)
        return Sight(seen.scale * ratio, left, top)

    def _frames_shown(self) -> bool:
        return (
            (self._show_faces or self.tools.tool is Tool.FACES)
            and not self.comparison.held
            and (self.comparison.mode is Compare.OFF or self.tools.tool is Tool.FACES)
            and not self._photos.shown.painting
            and self._scene.preview is None
        )

    @property
    def tool_shown(self) -> bool:
        """The tool is at work, or might be."""
        return (
            not self.locked
            and not self.comparison.held
            and not self._pointing.dragging
            and self._photos.shown.photo is not None
        )

    def _repaint(self) -> None:
        self._frame.forget()
        self.update()

    # -- following ----------------------------------------------------------------------------

    def _changed(self, change: Change) -> None:
        self._scene.follow(change)
        photo = self._photos.shown.photo
        drawn = bool(change.parts & (Part.MASK | Part.RETOUCH | Part.OUTCOME))
        if Part.PHOTO in change.parts and photo is not None:
            self.tools.forget()
            place = self._photos.shown.place
            self.viewport.open(photo.size)
            if place is not None:
                self.viewport.look(place)
            self._frame.forget()
            self.view_changed()
        elif change.live and drawn and change.box is not None:
            self._repaint_box(change.box)
        elif change.live and Part.FACES in change.parts:
            before, self._placed = self._placed, self.tools.faces.area()
            self.update(before.united(self._placed).toAlignedRect())
        elif drawn or Part.FACES in change.parts:
            self._placed = self.tools.faces.area()
            self._repaint()

    def _repaint_box(self, box: Box) -> None:
        self._frame.forget(box)
        if len(self.comparison.panes(1, 1)) > 1 or box[0] == box[2]:
            self.update()  # all of it: frames go as a stroke begins
            return
        scale, reach = self.viewport.scale, 2 + 4 / min(self.viewport.scale, 1)
        x, y = self.viewport.to_view(box[0] - reach, box[1] - reach)
        width, height = (box[2] - box[0]) + 2 * reach, (box[3] - box[1]) + 2 * reach
        self.update(QRectF(x - 1, y - 1, width * scale + 2, height * scale + 2).toAlignedRect())

    # -- events -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        return self._fingers.handle(event) or self._pointing.handle(event) or super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._size_viewport()
        self.view_changed()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._repaint()

    def _size_viewport(self) -> None:
        width = self.width() // 2 if self.comparison.side_by_side else self.width()
        self.viewport.resize(width, self.height())
