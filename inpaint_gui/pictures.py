"""What the window shows of a photo and a repair, at every zoom: made in the worker.

A picture is kept at its own size and at halves of it down to a small one, so that drawing costs
as much as the window is large, however many pixels the photo has.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter

from engine import alignment as aligning
from engine.alignment import Alignment
from engine.depth import eight_bits
from engine.mask import Box, padded, put, view
from engine.photo import Photo
from inpaint_gui.images import to_qimage
from inpaint_gui.look import look_of
from inpaint_gui.sight import CRISP, Sight, level_for, sampled

_SMALLEST = 512
_TILE = 512
SMALLEST_TILE = 32
_RIM = 16
"""Photo pixels drawn around a fill: a smoothed picture at an eighth reaches so far."""


@dataclass(frozen=True, eq=False)
class Levels:
    """A picture and its halves; level k is 2^k times smaller, its last row and column padded.

    box: where in the photo it lies. arrays: (h, w, 3) uint8 RGB, or (h, w, 4) BGRA premultiplied.
    """

    box: Box
    arrays: tuple[np.ndarray, ...]
    halved: int = 0
    """So many times it is smaller than the photo to begin with; `box` is in its own pixels."""

    @property
    def opaque(self) -> bool:
        """Nothing shows through."""
        return self.arrays[0].shape[2] == 3

    def bare(self) -> "Levels":
        """The picture without its halves."""
        return Levels(self.box, self.arrays[:1])

    def draw(self, painter: QPainter, sight: Sight, rect: Box) -> None:
        """Paints what of it lies in a rectangle of the screen."""
        larger = 2**self.halved
        sight = Sight(sight.scale * larger, sight.left, sight.top)
        seen = sampled(self.arrays, self.box, sight, rect, crisp=CRISP * larger)
        if seen is None:
            return
        x, y, pixels = seen
        form = QImage.Format.Format_ARGB32_Premultiplied
        if self.opaque:  # a blue to the red: Qt copies these straight
            pixels, form = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGRA), QImage.Format.Format_RGB32
        pixels = np.ascontiguousarray(pixels)
        height, width = pixels.shape[:2]
        painter.drawImage(QPoint(x, y), QImage(pixels.data, width, height, 4 * width, form))


def photo_levels(photo: Photo) -> Levels:
    """Levels of a photo in the screen's colours; where they are its own, its own memory."""
    pixels = look_of(photo.profile, photo.grey).shown(photo.seen)
    if photo.alpha is not None:
        pixels = _premultiplied(pixels, eight_bits(photo.alpha))
    box = (0, 0, *photo.size)
    return Levels(box, halves(pixels, _SMALLEST, cv2.BORDER_REPLICATE))


def regrown(bare: Levels) -> Levels:
    """The levels of a photo that was left without its halves."""
    return Levels(bare.box, halves(bare.arrays[0], _SMALLEST, cv2.BORDER_REPLICATE))


def patch_levels(
    photo: Photo,
    box: Box,
    pixels: np.ndarray,
    where: np.ndarray,
    *,
    mask: np.ndarray | None = None,
) -> list[Levels]:
    """Tiles of the pixels (h, w, 3) of a box, transparent but `where` (h, w) bool is True.

    mask: (H, W) bool, what of the photo may be changed: near `where` the rest of it is drawn too,
    or what lies hidden below would show through where both are smoothed together. Tiles without a
    pixel of their own are left out: a scratch across the photo costs what it covers.
    """
    tiles = []
    look = look_of(photo.profile, photo.grey)
    reach = 0 if mask is None else _RIM
    x0, y0, _, _ = box
    for y in range(0, where.shape[0], _TILE):
        for x in range(0, where.shape[1], _TILE):
            if not where[y : y + _TILE, x : x + _TILE].any():
                continue
            tile = (x0 + x, y0 + y, min(x0 + x + _TILE, box[2]), min(y0 + y + _TILE, box[3]))
            place = padded(tile, reach, photo.size)
            left, top = max(place[0], x0), max(place[1], y0)
            right, bottom = min(place[2], box[2]), min(place[3], box[3])
            own = (left - x0, top - y0, right - x0, bottom - y0)
            there = (left - place[0], top - place[1], right - place[0], bottom - place[1])
            part = np.zeros((place[3] - place[1], place[2] - place[0]), bool)
            view(part, there)[:] = view(where, own)
            colour = view(photo.pixels, place).copy()
            put(view(colour, there), view(pixels, own), view(part, there))
            if mask is not None:
                near = cv2.dilate(part.view(np.uint8), np.ones((2 * _RIM + 1,) * 2, np.uint8)) > 0
                part |= near & ~view(mask, place)
            shown = look.shown(np.ascontiguousarray(eight_bits(colour)))
            alpha = np.where(part, np.uint8(255), np.uint8(0))
            if photo.alpha is not None:
                alpha = np.minimum(alpha, eight_bits(view(photo.alpha, place)))
            array = _premultiplied(shown, alpha)
            tiles.append(Levels(place, halves(array, SMALLEST_TILE, cv2.BORDER_CONSTANT)))
    return tiles


def halves(array: np.ndarray, smallest: int, border: int) -> tuple[np.ndarray, ...]:
    """The array and its halves, down to where no side is longer than `smallest`."""
    levels = [array]
    while max(levels[-1].shape[:2]) > smallest:
        levels.append(halved(levels[-1], border))
    return tuple(levels)


def halved(array: np.ndarray, border: int) -> np.ndarray:
    """Means of 2 x 2 pixels; an odd last row or column is padded first."""
    height, width = array.shape[:2]
    if height % 2 or width % 2:
        array = cv2.copyMakeBorder(array, 0, height % 2, 0, width % 2, border)
    size = (array.shape[1] // 2, array.shape[0] // 2)
    return cv2.resize(array, size, interpolation=cv2.INTER_AREA)


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
    level = level_for(1 / wanted.scale, len(levels.arrays))
    matrix = wanted.matrix.copy()
    matrix[:, :2] *= 2**level
    matrix[:, 2] += wanted.matrix[:, :2].sum(1) * (2**level - 1) / 2  # centres of larger pixels
    crop = aligning.cut(levels.arrays[level], Alignment(matrix, side))
    if not levels.opaque:
        crop = cv2.cvtColor(crop, cv2.COLOR_BGRA2RGB)
    return to_qimage(crop)


def _premultiplied(pixels: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    """RGB (h, w, 3) and alpha (h, w), both uint8, as (h, w, 4) BGRA premultiplied."""
    result = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGRA)
    result[..., 3] = alpha
    if alpha.min() == 255:
        return result
    result = cv2.copyTo(result, alpha)  # zero where alpha is
    soft = (alpha > 0) & (alpha < 255)
    if soft.any():
        share = alpha[soft][:, None].astype(np.uint16)
        result[soft, :3] = (result[soft, :3] * share + 127) // 255
    return result
