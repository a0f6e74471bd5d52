"""The canvas's picture, kept from one frame to the next: only what is new is painted."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from engine.mask import Box
from inpaint_gui.comparing import Pane
from inpaint_gui.scene import Scene
from inpaint_gui.sight import Sight

_FEW = 8
"""More rectangles than this are painted as the one around them."""


class Frame:
    """In screen pixels. A photo that is moved is copied along, and its new edge painted."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._pixmap = QPixmap()
        self._sight: Sight | None = None
        self._panes: tuple[Pane, ...] = ()
        self._changed: list[Box] = []

    def forget(self, box: Box | None = None) -> None:
        """What a box of the photo shows is not so any more; None: nothing is."""
        if box is None:
            self._sight = None
        else:
            self._changed.append(box)

    def picture(self, size: QSize, sight: Sight, panes: tuple[Pane, ...]) -> QPixmap:
        """The scene as it is now."""
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
        self._paint(stale, sight)
        return self._pixmap

    def _paint(self, stale: QRegion, sight: Sight) -> None:
        if stale.isEmpty():
            return
        rects = [stale.boundingRect()]
        if stale.rectCount() <= _FEW:
            rects = list(stale)  # type: ignore[call-overload]
        painter = QPainter(self._pixmap)
        for pane in self._panes:
            here = Sight(sight.scale, sight.left + pane.shift, sight.top)
            for rect in rects:
                part = rect & _rect(pane)
                if not part.isEmpty():
                    box = (part.left(), part.top(), part.right() + 1, part.bottom() + 1)
                    self._scene.paint(painter, here, box, pane.shown)
        painter.end()


def _rect(pane: Pane) -> QRect:
    x0, y0, x1, y1 = pane.box
    return QRect(x0, y0, x1 - x0, y1 - y0)
