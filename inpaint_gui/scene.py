"""What the canvas shows of the document below its overlays: photo, result, mask and preview."""

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap

from engine.mask import Box
from inpaint_gui.change import Change, Part
from inpaint_gui.colours import DARK
from inpaint_gui.comparing import Shown
from inpaint_gui.differences import Differences
from inpaint_gui.document import Document
from inpaint_gui.mask_levels import MaskLevels
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.pictures import Levels
from inpaint_gui.sight import Sight
from inpaint_gui.style import MASK_OPACITY, colours

_SQUARE = 8
_SQUARES = ("#9a9a9a", "#c8c8c8")
"""The checkerboard behind transparent photos: greys of neither theme, as it is no part of it."""

_BRIGHTENED = 2
"""The difference is doubled so often: a few grey levels are hardly seen."""


class Scene:
    """Reads the document; its own are only what is to be seen of it."""

    def __init__(self, photos: OpenPhotos) -> None:
        self.show_mask = True
        self.preview: tuple[Levels, ...] | None = None
        """What a running repair has so far, in place of the result."""

        self.glimpses: dict[Hashable, Levels] = {}
        """What a hand is at would look like, in place of the result and of its marks."""

        self._photos = photos
        self._differences = Differences()
        self._mask: MaskLevels | None = None
        self._mask_hidden = False
        self._colour, self._opacity = QColor(DARK.mask), MASK_OPACITY

    def set_mask_colour(self, colour: QColor, opacity: float) -> None:
        """How the mask's veil looks."""
        self._colour, self._opacity = colour, opacity
        if self._mask is not None:
            self._mask.set_colour(colour, opacity)

    def follow(self, change: Change) -> None:
        """The document has changed."""
        document = self._photos.shown
        if Part.PHOTO in change.parts:
            self.preview = self._mask = None
            self.glimpses.clear()
        if Part.PHOTO in change.parts and document.photo is not None:
            self._mask = MaskLevels(document.marks.coverage)
            self._mask.set_colour(self._colour, self._opacity)
        if Part.MASK in change.parts and change.box is not None and self._mask is not None:
            self._mask.update(change.box)
        if change.live and Part.MASK in change.parts:
            self._mask_hidden = False
        elif change.parts & (Part.MASK | Part.OUTCOME) and not change.live:
            self._mask_hidden = document.mask_repaired

    def paint(self, painter: QPainter, sight: Sight, rect: Box, shown: Shown) -> None:
        """Paints a rectangle of the screen, in its pixels."""
        area = QRect(rect[0], rect[1], rect[2] - rect[0], rect[3] - rect[1])
        painter.setClipRect(area)
        document = self._photos.shown
        levels = document.levels
        if levels is None or not levels.opaque or not _holds(sight.rect(levels.box, -1), rect):
            painter.fillRect(area, QColor(colours().canvas))
        if levels is None:
            return
        if not levels.opaque:
            self._paint_squares(painter, sight, area, levels.box)
        if shown is Shown.DIFFERENCE:
            self._paint_difference(painter, sight, rect)
            return
        levels.draw(painter, sight, rect)
        if shown is Shown.ORIGINAL:
            return
        paint_changes(document, painter, sight, rect)
        if self._mask is not None and self.show_mask and not self._mask_hidden:
            self._mask.draw(painter, sight, rect)
        for glimpse in self.glimpses.values():
            glimpse.draw(painter, sight, rect)
        for layer in self.preview or ():  # what is found so far hides its marks
            layer.draw(painter, sight, rect)

    def _paint_difference(self, painter: QPainter, sight: Sight, rect: Box) -> None:
        """How far the result is from the original, brightened: black is unchanged."""
        document = self._photos.shown
        levels = document.levels
        assert levels is not None
        width, height = rect[2] - rect[0], rect[3] - rect[1]
        here = Sight(sight.scale, sight.left - rect[0], sight.top - rect[1])
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.black)
        side = QPainter(image)
        paint_changes(document, side, here, (0, 0, width, height), self._differences)
        side.end()
        for _ in range(_BRIGHTENED):
            side = QPainter(image)
            side.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
            side.drawImage(0, 0, image.copy())
            side.end()
        painter.setClipRect(
            QRect(*_cut(sight.rect(levels.box), rect)), Qt.ClipOperation.IntersectClip
        )
        painter.drawImage(QPoint(rect[0], rect[1]), image)

    @staticmethod
    def _paint_squares(painter: QPainter, sight: Sight, area: QRect, box: Box) -> None:
        x0, y0, x1, y1 = sight.rect(box)
        painter.setBrushOrigin(sight.left, sight.top)
        painter.fillRect(area & QRect(x0, y0, x1 - x0, y1 - y0), _squares())


def paint_changes(
    document: Document,
    painter: QPainter,
    sight: Sight,
    rect: Box,
    differences: Differences | None = None,
) -> None:
    """Paints what was repaired and retouched in a photo, over it; or how far that is from it."""
    fills = document.outcome.layers(sight.photo_box(rect))
    strokes = (layer for tile in document.retouch.tiles.values() for layer in tile.levels)
    photo = document.levels
    if differences is not None and photo is not None:
        fills = (differences.of(layer, photo) for layer in fills)
        strokes = (differences.of(layer, photo) for layer in strokes)
    if document.outcome.opacity == 100:
        for layer in fills:
            layer.draw(painter, sight, rect)
    else:
        _paint_faded(fills, document.outcome.opacity, painter, sight, rect)
    for layer in strokes:
        layer.draw(painter, sight, rect)


def _paint_faded(
    fills: Iterable[Levels], opacity: int, painter: QPainter, sight: Sight, rect: Box
) -> None:
    """Paints the fills together and lets the photo through them: they lie one over the other."""
    width, height = rect[2] - rect[0], rect[3] - rect[1]
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    here = Sight(sight.scale, sight.left - rect[0], sight.top - rect[1])
    side = QPainter(image)
    for layer in fills:
        layer.draw(side, here, (0, 0, width, height))
    side.end()
    painter.setOpacity(opacity / 100)
    painter.drawImage(QPoint(rect[0], rect[1]), image)
    painter.setOpacity(1)


def _holds(box: Box, other: Box) -> bool:
    """Whether the other box lies within the first."""
    return box[0] <= other[0] and box[1] <= other[1] and box[2] >= other[2] and box[3] >= other[3]


def _cut(box: Box, rect: Box) -> tuple[int, int, int, int]:
    """The common part of two boxes as x, y, width and height."""
    x0, y0 = max(box[0], rect[0]), max(box[1], rect[1])
    return x0, y0, max(min(box[2], rect[2]) - x0, 0), max(min(box[3], rect[3]) - y0, 0)


def _squares() -> QBrush:
    """The checkerboard that shows through what is transparent."""
    pixmap = QPixmap(2 * _SQUARE, 2 * _SQUARE)
    pixmap.fill(QColor(_SQUARES[0]))
    painter = QPainter(pixmap)
    for x, y in ((0, 0), (_SQUARE, _SQUARE)):
        painter.fillRect(x, y, _SQUARE, _SQUARE, QColor(_SQUARES[1]))
    painter.end()
    return QBrush(pixmap)
