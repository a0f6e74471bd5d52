"""The canvas's picture, kept from one frame to the next: only what is new is painted."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

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
        self._stale = QRegion()

    def forget(self, rect: QRect | None = None) -> None:
        """What a rectangle shows is not so any more; None: nothing is."""
        if rect is None:
            self._sight = None
        else:
            self._stale += rect

    def picture(self, size: QSize, sight: Sight, panes: tuple[Pane, ...]) -> QPixmap:
        """The scene as it is now."""
        whole = QRect(0, 0, size.width(), size.height())
        if size != self._pixmap.size():
            self._pixmap = QPixmap(size)
            self._sight = None
        before, self._sight = self._sight, sight
        dx, dy = (sight.left - before.left, sight.top - before.top) if before else (0, 0)
        moved = dx != 0 or dy != 0
        if before is None or before.scale != sight.scale or self._panes != panes:
            self._stale = QRegion(whole)
        elif moved:
            self._stale = self._stale.translated(dx, dy)
            for rect in map(_rect, panes):
                self._pixmap.scroll(dx, dy, rect)
                self._stale += QRegion(rect) - QRegion(rect.translated(dx, dy))
        self._panes = panes
        self._paint(whole)
        return self._pixmap

    def _paint(self, whole: QRect) -> None:
        stale, self._stale = self._stale & whole, QRegion()
        if stale.isEmpty():
            return
        rects = [stale.boundingRect()]
        if stale.rectCount() <= _FEW:
            rects = list(stale)  # type: ignore[call-overload]
        painter = QPainter(self._pixmap)
        assert self._sight is not None
        for pane in self._panes:
            sight = Sight(self._sight.scale, self._sight.left + pane.shift, self._sight.top)
            for rect in rects:
                part = rect & _rect(pane)
                if not part.isEmpty():
                    box = (part.left(), part.top(), part.right() + 1, part.bottom() + 1)
                    self._scene.paint(painter, sight, box, pane.shown)
        painter.end()


def _rect(pane: Pane) -> QRect:
    x0, y0, x1, y1 = pane.box
    return QRect(x0, y0, x1 - x0, y1 - y0)
