"""The mask as the canvas shows it: its coverage as a veil of one colour."""

import cv2
import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from engine.mask import Box, bounds, view
from inpaint_gui.pictures import halved
from inpaint_gui.sight import Sight, sampled

_SMALLEST = 512
_CELL = 256


class MaskLevels:
    """A coverage (H, W) uint8 that is changed in place, and its halves."""

    def __init__(self, coverage: np.ndarray) -> None:
        self._arrays = [coverage]
        while max(self._arrays[-1].shape) > _SMALLEST:
            height, width = self._arrays[-1].shape
            self._arrays.append(np.zeros((-(-height // 2), -(-width // 2)), np.uint8))
        height, width = coverage.shape
        self._cells = np.zeros((-(-height // _CELL), -(-width // _CELL)), bool)
        """Where there is something to draw at all: a small mask is to cost little."""

        self._table = np.zeros(256, np.uint32)
        self.update((0, 0, coverage.shape[1], coverage.shape[0]))

    def set_colour(self, colour: QColor, opacity: float) -> None:
        """How the veil looks; opacity: of what is covered in full."""
        alpha = np.arange(256) / 255 * opacity
        blue_green_red = (colour.blue(), colour.green(), colour.red())
        channels = [np.round(alpha * value) for value in blue_green_red]
        bgra = np.stack([*channels, np.round(alpha * 255)], 1).astype(np.uint8)
        self._table = np.ascontiguousarray(bgra).view(np.uint32)[:, 0]

    def update(self, box: Box) -> None:
        """Brings the halves up to date after the coverage has changed within a box."""
        x0, y0, x1, y1 = box
        for y in range(y0 // _CELL, -(-y1 // _CELL)):
            for x in range(x0 // _CELL, -(-x1 // _CELL)):
                cell = (x * _CELL, y * _CELL, (x + 1) * _CELL, (y + 1) * _CELL)
                self._cells[y, x] = view(self._arrays[0], cell).any()
        for k in range(1, len(self._arrays)):
            x0, y0, x1, y1 = x0 // 2, y0 // 2, -(-x1 // 2), -(-y1 // 2)
            finer = view(self._arrays[k - 1], (2 * x0, 2 * y0, 2 * x1, 2 * y1))
            view(self._arrays[k], (x0, y0, x1, y1))[:] = halved(finer, cv2.BORDER_CONSTANT)

    def draw(self, painter: QPainter, sight: Sight, rect: Box) -> None:
        """Paints what of it lies in a rectangle of the screen."""
        cells = bounds(self._cells)
        if cells is None:
            return
        left, top, right, bottom = (_CELL * value for value in cells)
        x0, y0, x1, y1 = sight.rect((left, top, right, bottom), 2 ** len(self._arrays))
        rect = (max(rect[0], x0), max(rect[1], y0), min(rect[2], x1), min(rect[3], y1))
        height, width = self._arrays[0].shape
        seen = sampled(self._arrays, (0, 0, width, height), sight, rect)
        if seen is None or not seen[2].any():
            return
        x, y, coverage = seen
        pixels = np.take(self._table, coverage)
        rows, columns = pixels.shape
        form = QImage.Format.Format_ARGB32_Premultiplied
        painter.drawImage(QPoint(x, y), QImage(pixels.data, columns, rows, 4 * columns, form))
