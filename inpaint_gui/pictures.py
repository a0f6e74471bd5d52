"""What the window shows of a photo, a mask and a repair, at every zoom: made in the worker.

A picture is kept at its own size and at halves of it down to a small one, so that drawing costs
as much as the window is large, however many pixels the photo has.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from engine import alignment as aligning
from engine.alignment import Alignment
from engine.mask import Box, view
from inpaint_gui.images import to_qimage, wrapped

_INTERSECT = Qt.ClipOperation.IntersectClip
_SMALLEST = 512
_TILE = 512


@dataclass(frozen=True, eq=False)
class Levels:
    """A picture and its halves; level k is 2^k times smaller, its last row and column padded."""

    x: int
    y: int
    width: int
    height: int
    images: tuple[QImage, ...]
    memory: tuple[np.ndarray, ...] = ()
    """The arrays that the images do not own."""

    def draw(self, painter: QPainter, scale: float) -> None:
        """Paints it at its place in photo pixels; `scale`: screen pixels a photo pixel covers."""
        level = level_for(scale, len(self.images))
        image = self.images[level]
        place = QRectF(self.x, self.y, image.width() << level, image.height() << level)
        if place.width() == self.width and place.height() == self.height:
            painter.drawImage(place, image)
            return
        painter.save()
        painter.setClipRect(QRectF(self.x, self.y, self.width, self.height), _INTERSECT)
        painter.drawImage(place, image)
        painter.restore()


def level_for(scale: float, count: int) -> int:
    """The smallest of `count` levels that still has a pixel for each of the screen's."""
    level = 0
    while level + 1 < count and scale * 2 ** (level + 1) <= 1:
        level += 1
    return level


def photo_levels(pixels: np.ndarray) -> Levels:
    """Levels of a photo (H, W, 3) uint8; the first is the photo's own memory."""
    height, width = pixels.shape[:2]
    images, memory = [wrapped(pixels)], [pixels]
    while max(memory[-1].shape[:2]) > _SMALLEST:
        memory.append(_halved(memory[-1], cv2.BORDER_REPLICATE))
        images.append(wrapped(memory[-1]))
    return Levels(0, 0, width, height, tuple(images), tuple(memory))


def patch_levels(box: Box, pixels: np.ndarray, where: np.ndarray) -> tuple[Levels, ...]:
    """Tiles of the pixels (h, w, 3) uint8 of a box, transparent but `where` (h, w) bool is True.

    Tiles without such a pixel are left out: a scratch across the photo costs what it covers.
    """
    tiles = []
    for y in range(0, where.shape[0], _TILE):
        for x in range(0, where.shape[1], _TILE):
            part = where[y : y + _TILE, x : x + _TILE]
            if not part.any():
                continue
            colour = pixels[y : y + _TILE, x : x + _TILE]
            array = cv2.cvtColor(np.ascontiguousarray(colour), cv2.COLOR_RGB2BGRA)
            array[~part] = 0
            images = [to_qimage(array)]
            while max(array.shape[:2]) > 32:
                array = _halved(array, cv2.BORDER_CONSTANT)
                images.append(to_qimage(array))
            place = box[0] + x, box[1] + y, part.shape[1], part.shape[0]
            tiles.append(Levels(*place, tuple(images)))
    return tuple(tiles)


class MaskLevels:
    """The mask as the canvas shows it: level 0 is the document's own array, changed in place."""

    def __init__(self, mask: np.ndarray, colour: QColor, opacity: float) -> None:
        self._arrays = [mask.view(np.uint8)]
        while max(self._arrays[-1].shape) > _SMALLEST:
            height, width = self._arrays[-1].shape
            self._arrays.append(np.zeros((-(-height // 2), -(-width // 2)), np.uint8))
        self._images = [wrapped(array) for array in self._arrays]
        alphas = [QColor(colour) for _ in range(256)]
        for i, shade in enumerate(alphas):
            shade.setAlphaF(opacity * i / 255)
        table = [shade.rgba() for shade in alphas]
        self._images[0].setColorTable([table[0], table[255]])
        for image in self._images[1:]:
            image.setColorTable(table)
        self.update((0, 0, mask.shape[1], mask.shape[0]))

    def update(self, box: Box) -> None:
        """Brings the halves up to date after the mask has changed within a box."""
        x0, y0, x1, y1 = box
        for k in range(1, len(self._arrays)):
            x0, y0, x1, y1 = x0 // 2, y0 // 2, -(-x1 // 2), -(-y1 // 2)
            finer = view(self._arrays[k - 1], (2 * x0, 2 * y0, 2 * x1, 2 * y1))
            finer = finer * np.uint8(255) if k == 1 else finer
            view(self._arrays[k], (x0, y0, x1, y1))[:] = _halved(finer, cv2.BORDER_CONSTANT)

    def draw(self, painter: QPainter, scale: float) -> None:
        """Paints it in photo pixels; `scale`: screen pixels a photo pixel covers."""
        level = level_for(scale, len(self._images))
        image = self._images[level]
        painter.drawImage(QRectF(0, 0, image.width() << level, image.height() << level), image)


def thumbnail(pixels: np.ndarray, side: int) -> QImage:
    """An image (H, W, 3) uint8, cut square about its middle and scaled to `side` pixels."""
    height, width = pixels.shape[:2]
    short = min(height, width)
    y, x = (height - short) // 2, (width - short) // 2
    square = np.ascontiguousarray(pixels[y : y + short, x : x + short])
    way = cv2.INTER_AREA if short > side else cv2.INTER_CUBIC
    return to_qimage(cv2.resize(square, (side, side), interpolation=way))


def face_picture(levels: Levels, alignment: Alignment, side: int) -> QImage:
    """A photo's face as its aligned crop, `side` pixels wide.

    Cut from the smallest of the photo's halves that is still as fine: quick enough to follow a
    hand, however large the face.
    """
    wanted = alignment.at(side)
    level = level_for(1 / wanted.scale, len(levels.memory))
    matrix = wanted.matrix.copy()
    matrix[:, :2] *= 2**level
    matrix[:, 2] += wanted.matrix[:, :2].sum(1) * (2**level - 1) / 2  # centres of larger pixels
    return to_qimage(aligning.cut(levels.memory[level], Alignment(matrix, side)))


def _halved(array: np.ndarray, border: int) -> np.ndarray:
    """Means of 2 x 2 pixels; an odd last row or column is padded first."""
    height, width = array.shape[:2]
    if height % 2 or width % 2:
        array = cv2.copyMakeBorder(array, 0, height % 2, 0, width % 2, border)
    size = (array.shape[1] // 2, array.shape[0] // 2)
    return cv2.resize(array, size, interpolation=cv2.INTER_AREA)
