"""The canvas's picture, kept from one frame to the next: only what is new is painted."""

from dataclasses import replace

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from engine.mask import Box
from inpaint_gui.comparing import Pane
from inpaint_gui.scene import Scene
from inpaint_gui.sight import Sight

_FEW = 8
"""More rectangles than this are painted as the one around them."""


_FINE = 1.5
"""From this many of the screen's pixels to a logical one on, half of them do while one zooms."""


class Frame:
    """In screen pixels. A photo that is moved is copied along, and its new edge painted.

    On a fine screen a photo that is being zoomed is painted at half its fineness, which is a
    quarter of the work; `coarse` then asks for the rest when the hand rests.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._pixmap = QPixmap()
        self._rough = QPixmap()
        self._scale = 0.0
        self.coarse = False
        """What was given last is not as fine as the screen."""

        self._sight: Sight | None = None
        self._panes: tuple[Pane, ...] = ()
        self._changed: list[Box] = []

    def forget(self, box: Box | None = None) -> None:
        """What a box of the photo shows is not so any more; None: nothing is."""
        if box is None:
            self._sight = None
        else:
            self._changed.append(box)

    def picture(self, size: QSize, sight: Sight, panes: tuple[Pane, ...], ratio: float) -> QPixmap:
        """The scene as it is now, to be stretched to `size`; ratio: the screen's pixels a logical
        one."""
        zooming = self._scale not in (0.0, sight.scale) and size == self._pixmap.size()
        self._scale = sight.scale
        self.coarse = zooming and ratio >= _FINE
        if self.coarse:
            return self._roughly(size, sight, panes)
        whole = QRect(0, 0, size.width(), size.height())
        if size != self._pixmap.size():
            self._pixmap = QPixmap(size)
            self._sight = None
        before, self._sight = self._sight, sight
        stale = QRegion()
        if before is None or before.scale != sight.scale or self._panes != panes:
            stale = QRegion(whole)
        elif before != sight:
            dx, dy = sight.left - before.left, sight.top - before.top
            for rect in map(_rect, panes):
                self._pixmap.scroll(dx, dy, rect)
                stale += QRegion(rect) - QRegion(rect.translated(dx, dy))
        for box in self._changed:
            # the smoothing of a halved picture reaches a few photo pixels further
            x0, y0, x1, y1 = sight.rect(box, 2 + 4 / min(sight.scale, 1))
            for pane in panes:
                stale += QRect(x0 + pane.shift, y0, x1 - x0, y1 - y0) & _rect(pane)
        self._changed.clear()
        self._panes = panes
        self._paint(self._pixmap, stale, sight)
        return self._pixmap

    def _roughly(self, size: QSize, sight: Sight, panes: tuple[Pane, ...]) -> QPixmap:
        """The scene at half its size."""
        half = QSize((size.width() + 1) // 2, (size.height() + 1) // 2)
        if half != self._rough.size():
            self._rough = QPixmap(half)
        self._sight, self._changed = None, []
        self._panes = tuple(
            replace(
                pane,
                box=_halved(pane.box),
                shift=pane.shift // 2,
            )
            for pane in panes
        )
        there = Sight(sight.scale / 2, sight.left // 2, sight.top // 2)
        self._paint(self._rough, QRegion(QRect(0, 0, half.width(), half.height())), there)
        return self._rough

    def _paint(self, pixmap: QPixmap, stale: QRegion, sight: Sight) -> None:
        if stale.isEmpty():
            return
        rects = [stale.boundingRect()]
        if stale.rectCount() <= _FEW:
            rects = list(stale)  # type: ignore[call-overload]
        painter = QPainter(pixmap)
        for pane in self._panes:
            here = Sight(sight.scale, sight.left + pane.shift, sight.top)
            for rect in rects:
                part = rect & _rect(pane)
                if not part.isEmpty():
                    box = (part.left(), part.top(), part.right() + 1, part.bottom() + 1)
                    self._scene.paint(painter, here, box, pane.shown)
        painter.end()


def _halved(box: Box) -> Box:
    return box[0] // 2, box[1] // 2, -(-box[2] // 2), -(-box[3] // 2)


def _rect(pane: Pane) -> QRect:
    x0, y0, x1, y1 = pane.box
    return QRect(x0, y0, x1 - x0, y1 - y0)
