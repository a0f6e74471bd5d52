"""The program's icon in the sizes and files that the systems want, drawn from our own SVG."""

import os
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from engine.assets import app_icon

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw_icons(folder: Path) -> None:
    """Writes facemend-SIZE.png, facemend.ico and facemend.icns to a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for size in (*SIZES, 1024):
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(str(app_icon(size))).render(painter, QRectF(image.rect()))
        painter.end()
        image.save(str(folder / f"facemend-{size}.png"))
    drawn = {size: Image.open(folder / f"facemend-{size}.png") for size in (*SIZES, 1024)}
    small = [drawn[size] for size in SIZES if size <= 256]
    drawn[256].save(
        folder / "facemend.ico", sizes=[image.size for image in small], append_images=small
    )
    drawn[1024].save(folder / "facemend.icns", append_images=list(drawn.values()))
