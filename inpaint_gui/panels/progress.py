"""How a search goes: its loss so far as a curve, and the button that takes what is shown."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from engine.step import Step
from inpaint_gui.actions import key_of
from inpaint_gui.style import SMALL, colours, font
from inpaint_gui.translation import tr, worded

_HEIGHT = 72
_PAD = 8


class Curve(QWidget):
    """The misfit (loss) of the best candidate over the steps; it falls as the search goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.losses: list[float] = []
        self.setFixedHeight(_HEIGHT)
        worded(self, accessibleName="How the search goes")
        worded(
            self, toolTip="How far the best candidate is from fitting the photo: lower is better"
        )

    def add(self, loss: float) -> None:
        """One step on."""
        self.losses.append(loss)
        words = tr("Misfit {loss:.3f}", loss=loss)
        self.setAccessibleDescription(words)
        self.update()

    def clear(self) -> None:
        """Another search."""
        self.losses = []
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours().line), 1))
        painter.setBrush(QColor(colours().raised))
        painter.drawRoundedRect(frame, 6, 6)
        if not self.losses:
            return
        painter.setFont(font(SMALL))
        line = QRectF(_PAD, 4, self.width() - 2 * _PAD, 16)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colours().text))
        text = tr("Misfit {loss:.3f}", loss=self.losses[-1])
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, text)
        painter.setPen(QColor(colours().dim))
        text = tr("from {loss:.3f}", loss=self.losses[0])
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, text)
        painter.setPen(QPen(QColor(colours().gold), 1.5))
        points = self._points(QRectF(_PAD, 26, self.width() - 2 * _PAD, self.height() - 34))
        painter.drawPolyline(points)
        painter.setBrush(QColor(colours().gold))
        painter.drawEllipse(points.last(), 2.5, 2.5)

    def _points(self, area: QRectF) -> QPolygonF:
        low, high = min(self.losses), max(self.losses)
        span, count = max(high - low, 1e-9), max(len(self.losses) - 1, 1)
        return QPolygonF(
            [
                QPointF(
                    area.left() + area.width() * i / count,
                    area.bottom() - area.height() * (loss - low) / span,
                )
                for i, loss in enumerate(self.losses)
            ]
        )


class Progress(QWidget):
    """Seen while a repair goes on; the curve only of a method that searches."""

    def __init__(self, use_this: QAction) -> None:
        super().__init__()
        self._use_this = use_this
        self.curve = Curve()
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.curve)
        column.addWidget(self.button)
        self._of = ""
        self._awaited = False
        self.curve.hide()
        self.button.clicked.connect(use_this.trigger)
        use_this.changed.connect(self._action_changed)
        self._action_changed()
        self.hide()

    def set_awaited(self, awaited: bool) -> None:
        """Whether a repair goes on."""
        if awaited != self._awaited:
            self._awaited = awaited
            self.curve.clear()
            self.curve.hide()
            self._of = ""
        self.setVisible(awaited)

    def show_step(self, step: Step) -> None:
        """It has come so far."""
        if step.loss is None:
            return
        of = step.message.split(" · ")[0]
        if of != self._of:  # the next face: another search
            self.curve.clear()
            self._of = of
        self.curve.show()
        self.curve.add(step.loss)

    def _action_changed(self) -> None:
        self.button.setText(f"{self._use_this.text()}   {key_of(self._use_this)}".rstrip())
        self.button.setToolTip(self._use_this.toolTip())
        self.button.setEnabled(self._use_this.isEnabled())
