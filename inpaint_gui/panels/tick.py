"""A box to tick for an action, in the program's own hand."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from inpaint_gui.overlay import paint_tick
from inpaint_gui.style import colours, font


class Tick(QAbstractButton):
    """Ticked as the action is."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """The action says what is ticked."""

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(24 + self.fontMetrics().horizontalAdvance(self.text()) + 4, 24)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        turned = self.isRightToLeft()
        box = QRectF(self.width() - 16 if turned else 0, (self.height() - 16) / 2, 16, 16)
        ratio, ticked = self.devicePixelRatioF(), self.isChecked()
        paint_tick(painter, box, ticked=ticked, ratio=ratio, colours=colours())
        painter.setFont(font())
        colour = colours().gold if self.hasFocus() else colours().text
        painter.setPen(QColor(colour if self.isEnabled() else colours().faint))
        place = QRectF(0 if turned else 24, 0, self.width() - 24, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _follow(self) -> None:
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())
        self.update()
