"""A photo small, as it is now: with what was repaired and retouched."""

from PySide6.QtGui import QColor, QImage, QPainter

from inpaint_gui.colours import DARK
from inpaint_gui.document import Document
from inpaint_gui.scene import paint_changes
from inpaint_gui.sight import Sight


def document_picture(document: Document, width: int, height: int) -> QImage:
    """The photo's middle, as much of it as fills so many pixels."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.track))
    levels = document.levels
    if levels is None:
        return image
    wide, high = levels.box[2], levels.box[3]
    scale = max(width / wide, height / high)
    left, top = round((width - wide * scale) / 2), round((height - high * scale) / 2)
    sight, whole = Sight(scale, left, top), (0, 0, width, height)
    painter = QPainter(image)
    levels.draw(painter, sight, whole)
    paint_changes(document, painter, sight, whole)
    painter.end()
    return image
