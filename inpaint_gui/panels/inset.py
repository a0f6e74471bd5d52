"""The aligned crop of a face, as the repair sees it, following the hand that places it."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from engine.alignment import canonical_landmarks
from inpaint_gui.frames import paint_mark
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.overlay import clip_rounded
from inpaint_gui.pictures import face_picture
from inpaint_gui.style import colours
from inpaint_gui.subjects import Subject
from inpaint_gui.translation import worded

SIDE = 128
_RADIUS = 8.0


class Inset(QWidget):
    """Crosses stand where eyes, nose and mouth are to be: on them a face is well placed."""

    def __init__(self, photos: OpenPhotos) -> None:
        super().__init__()
        self._photos = photos
        self._subject: Subject | None = None
        self._picture = QImage()
        self.setFixedSize(SIDE, SIDE)
        worded(self, accessibleName="Aligned face")
        worded(
            self,
            toolTip="The face as it is repaired: well placed if eyes and mouth are on the crosses",
        )

    def show_subject(self, subject: Subject | None) -> None:
        """Another face, or the same elsewhere."""
        if subject is not self._subject:
            self._subject = subject
            self._picture = QImage()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        frame = QRectF(0, 0, SIDE, SIDE)
        clip_rounded(painter, frame, _RADIUS)
        painter.fillRect(frame, QColor(colours().canvas))
        if self._subject is not None and self._photos.shown.levels is not None:
            if self._picture.isNull():
                side = round(SIDE * self.devicePixelRatioF())
                levels, alignment = self._photos.shown.levels, self._subject.alignment
                self._picture = face_picture(levels, alignment, side)
            painter.drawImage(frame, self._picture)
            for x, y in np.asarray(canonical_landmarks(SIDE)) + 0.5:
                paint_mark(painter, QPointF(float(x), float(y)))
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours().line), 1))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
