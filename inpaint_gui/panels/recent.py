"""A recent photo on the first screen: its picture, its name, its folder, or that it is gone."""

import os
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton

from engine.sentence import say
from inpaint_gui.overlay import clip_rounded
from inpaint_gui.style import SMALL, colours, drawing, font, px
from inpaint_gui.translation import LANGUAGE, tr, translated

WIDTH, HEIGHT = 104, 78
_WORDS = 40
_RADIUS = 8.0
_GONE = say("Not found")


class Recent(QAbstractButton):
    """Greyed and said to be gone where there is no such file."""

    def __init__(self, path: Path, picture: QImage) -> None:
        """picture: a null one if there is none."""
        super().__init__()
        self._path = path
        self._picture = picture
        there = os.path.exists(path)  # False also of a drive that fails
        if not there:
            self._picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        self.setEnabled(there)
        self._place = str(path.parent).replace(str(Path.home()), "~", 1) if there else _GONE

        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._renew()
        LANGUAGE.changed.connect(self._renew)

    def _renew(self) -> None:
        path, there = self._path, self.isEnabled()
        self.setAccessibleName(path.name if there else tr("{name}, not found", name=path.name))
        self.setToolTip(str(path) if there else tr("{path} is not there any more.", path=path))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(WIDTH, HEIGHT + px(_WORDS))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedSize(self.sizeHint())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        shown, there = colours(), self.isEnabled()
        frame = QRectF(0, 0, WIDTH, HEIGHT)
        clip_rounded(painter, frame, _RADIUS)
        painter.fillRect(frame, QColor(shown.panel))
        if self._picture.isNull():
            sign = drawing("open", 20, shown.dim, self.devicePixelRatioF())
            painter.drawPixmap((WIDTH - 20) // 2, (HEIGHT - 20) // 2, sign)
        else:
            painter.setOpacity(1.0 if there else 0.35)
            painter.drawImage(frame, self._picture)
        painter.restore()
        line = shown.gold if self.hasFocus() else shown.dim if self.underMouse() else shown.line
        border = QPen(QColor(line), 2 if self.hasFocus() else 1)
        if not there:
            border = QPen(QColor(shown.outline), 1, Qt.PenStyle.DashLine)
        inset = border.widthF() / 2
        painter.setPen(border)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        middle = Qt.TextElideMode.ElideMiddle
        self._paint_words(painter, self._path.name, middle, 4, shown.text if there else shown.dim)
        self._paint_words(
            painter, translated(self._place), Qt.TextElideMode.ElideLeft, 21, shown.dim
        )

    def _paint_words(
        self, painter: QPainter, words: str, side: Qt.TextElideMode, down: int, colour: str
    ) -> None:
        painter.setFont(font(SMALL))
        painter.setPen(QColor(colour))
        elided = QFontMetricsF(painter.font()).elidedText(words, side, WIDTH - 4)
        line = QRectF(0, HEIGHT + px(down), WIDTH, px(18))
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, elided)
