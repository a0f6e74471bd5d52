"""A brush's size by dragging with Alt: to the right larger, to the left smaller."""

from PySide6.QtCore import QPointF

from inpaint_gui.tools.options import ToolOptions
from inpaint_gui.viewport import Viewport


class Resizing:
    """From the press to the release."""

    def __init__(self, options: ToolOptions, viewport: Viewport) -> None:
        self._options, self._viewport = options, viewport
        self.start: QPointF | None = None
        """Where the drag began: there the ring stays."""

        self._size = 0

    def begin(self, point: QPointF) -> None:
        """Alt and the button are down."""
        self.start, self._size = point, self._options.size

    def move(self, point: QPointF) -> None:
        """As far as the pointer is dragged, the ring's rim follows it."""
        assert self.start is not None
        further = 2 * (point.x() - self.start.x()) / self._viewport.scale
        self._options.set_size(round(self._size + further))

    def end(self) -> None:
        """The button is up."""
        self.start = None

    def cancel(self) -> bool:
        """The size is as before; whether it was being changed."""
        if self.start is None:
            return False
        self.start = None
        self._options.set_size(self._size)
        return True
