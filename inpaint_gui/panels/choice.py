"""A combo box with an arrow of the program's own hand."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from inpaint_gui.style import colours, drawing


class Choice(QComboBox):
    """Looks as the sheet says."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        colour = colours().dim if self.isEnabled() else colours().faint
        arrow = drawing("chevron-down", 16, colour, self.devicePixelRatioF())
        left = 8 if self.isRightToLeft() else self.width() - 24
        QPainter(self).drawPixmap(QPointF(left, (self.height() - 16) / 2), arrow)
