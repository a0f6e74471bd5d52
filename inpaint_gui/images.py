"""numpy <-> QImage, nothing else."""

import numpy as np
from PySide6.QtGui import QImage

_FORMATS = {
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_ARGB32_Premultiplied,
}


def to_qimage(array: np.ndarray) -> QImage:
    """A copy of an image (H, W, 3) uint8 RGB, or (H, W, 4) uint8 BGRA premultiplied."""
    return wrapped(np.ascontiguousarray(array)).copy()


def wrapped(array: np.ndarray) -> QImage:
    """A QImage of the array's own memory, which the caller keeps alive; contiguous uint8.

    (H, W, 3) RGB, (H, W, 4) BGRA premultiplied, or (H, W) indices of a colour table.
    """
    form = QImage.Format.Format_Indexed8 if array.ndim == 2 else _FORMATS[array.shape[2]]
    height, width = array.shape[:2]
    return QImage(array.data, width, height, array.strides[0], form)


def to_array(image: QImage) -> np.ndarray:
    """A copy as (H, W, 3) uint8 RGB."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def to_opacity(image: QImage) -> np.ndarray | None:
    """A copy of how opaque it is as (H, W) uint8; None if nothing shows through."""
    if not image.hasAlphaChannel():
        return None
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    alpha = rows[:, 3 : image.width() * 4 : 4].copy()
    return None if (alpha == 255).all() else alpha
