"""Sliders that change the face in the hole: towards another candidate, and to the sides.

A slider's ends show what it leads to, as no word could say it of every face.
"""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from engine.completion.candidate import DIRECTIONS, Varied
from engine.sentence import say
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.overlay import clip_rounded
from inpaint_gui.panels.choice import Choice
from inpaint_gui.style import SECTION, colours, styled
from inpaint_gui.translation import LANGUAGE, tr, worded
from inpaint_gui.varying import Ends, VaryingFaces

_PAUSE_MS = 400
"""After the last key: several are one step."""

_FULL = 100
_END = 32
_RADIUS = 5.0

_WORDS = say("Change the face in the hole. What is around it stays.")
_NAMES = (say("Change, first way"), say("Change, second way"), say("Change, third way"))
_TIP = say("The pictures show what lies at either end; what fits the photo less shows at the rim")


class End(QWidget):
    """A small picture of what a slider leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QImage()
        self.setFixedSize(_END, _END)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_END, _END)

    def show_picture(self, picture: QImage) -> None:
        """Another one."""
        self.picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        frame = QRectF(0, 0, _END, _END)
        clip_rounded(painter, frame, _RADIUS)
        painter.fillRect(frame, QColor(colours().raised))
        if not self.picture.isNull():
            painter.setOpacity(1.0 if self.isEnabled() else 0.45)
            painter.drawImage(frame, self.picture)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours().line), 1))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


class Vary(QWidget):
    """Shown where the candidates can be varied; its sliders only when they are asked for."""

    def __init__(self, photos: OpenPhotos, varying: VaryingFaces, free: QAction) -> None:
        """free: an action that is enabled when candidates may be changed."""
        super().__init__()
        self._photos, self._varying, self._free = photos, varying, free
        title = styled(worded(QLabel(), text="VARY"), "section")
        title.setFixedHeight(SECTION)
        self.toggle = styled(QPushButton(), "link")
        self.toggle.setCheckable(True)
        worded(self.toggle, toolTip="Sliders that change the face in the hole")
        words = styled(worded(QLabel(), text=_WORDS), "caption")
        words.setWordWrap(True)
        self.other = Choice()
        worded(self.other, accessibleName="Candidate to go towards")
        self.towards = _slider(say("Towards the other candidate"), 0)
        self.moves = [_slider(_NAMES[i], -_FULL) for i in range(DIRECTIONS)]
        self.ends = [(End(), End()) for _ in range(DIRECTIONS + 1)]
        self.back = styled(QPushButton(), "link")
        for widget in (self.toggle, self.back, self.other):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for row, slider in enumerate((self.towards, *self.moves)):
            left, right = self.ends[row]
            grid.addWidget(left, row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(right, row, 2)
        self.body = QWidget()
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(words)
        inner.addWidget(self.other)
        inner.addLayout(grid)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addStretch()
        foot.addWidget(self.back)
        inner.addLayout(foot)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.body)
        self.body.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(varying.settle)
        self.toggle.toggled.connect(self._toggled)
        self.other.activated.connect(self._towards_another)
        self.back.clicked.connect(self._go_back)
        for slider in (self.towards, *self.moves):
            slider.valueChanged.connect(self._moved)
            slider.sliderReleased.connect(self._released)
        varying.changed.connect(self.show_sliders)
        varying.ended.connect(self._show_ends)
        free.changed.connect(self._freed)
        LANGUAGE.changed.connect(self._renew)
        self._renew()

    # -- showing ------------------------------------------------------------------------------

    def show_sliders(self) -> None:
        """As they stand."""
        bases = self._varying.bases
        self.setVisible(bool(bases))
        if not bases or not self.toggle.isChecked():
            return
        varied = self._varying.varied
        others = [i for i in bases if i != varied.first]
        self.other.blockSignals(True)
        self.other.clear()
        for i in others:
            self.other.addItem(tr("Towards candidate {number}", number=i + 1), i)
        self.other.setCurrentIndex(max(self.other.findData(varied.other), 0))
        self.other.blockSignals(False)
        for widget in (self.other, self.towards, *self.ends[0]):
            widget.setVisible(bool(others))
        values = [varied.share, *varied.moves, *(0.0,) * (DIRECTIONS - len(varied.moves))]
        for slider, value in zip((self.towards, *self.moves), values, strict=True):
            slider.blockSignals(True)
            slider.setValue(round(value * _FULL))
            slider.blockSignals(False)
        self.back.setText(tr("Back to candidate {number}", number=varied.first + 1))
        self.back.setEnabled(self._is_varied())
        for end, index in zip(self.ends[0], (varied.first, varied.other), strict=True):
            end.show_picture(self._varying.picture(index))
        self._freed()
        if self.isVisible():
            self._varying.show_ends()

    def _show_ends(self, ends: Ends) -> None:
        for pair, pictures in zip(self.ends[1:], ends.pairs, strict=True):
            for end, picture in zip(pair, pictures, strict=True):
                end.show_picture(picture)

    def _is_varied(self) -> bool:
        result = self._photos.shown.result
        return result.face is not None and result.face.candidates[result.choice].varied is not None

    def _freed(self) -> None:
        self.body.setEnabled(self._free.isEnabled())

    def _name(self) -> None:
        shown = self.toggle.isChecked()
        self.toggle.setText(tr("Hide sliders") if shown else tr("Show sliders"))

    def _renew(self) -> None:
        self._name()
        self.show_sliders()

    def _toggled(self, shown: bool) -> None:
        self._name()
        self.body.setVisible(shown)
        self.show_sliders()
        if shown:
            QTimer.singleShot(0, self._bring_into_sight)  # when they have their place

    def _bring_into_sight(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(self.body, 0, 8)
            above.ensureWidgetVisible(self.toggle, 0, 8)

    # -- the hand -----------------------------------------------------------------------------

    def _moved(self) -> None:
        first, other = self._varying.varied.first, self.other.currentData()
        self._varying.drag(
            Varied(
                first,
                first if other is None else int(other),
                self.towards.value() / _FULL,
                tuple(slider.value() / _FULL for slider in self.moves),
            )
        )
        if not any(slider.isSliderDown() for slider in (self.towards, *self.moves)):
            self._pause.start()

    def _released(self) -> None:
        self._pause.stop()
        self._varying.settle()

    def _towards_another(self) -> None:
        other = self.other.currentData()
        if other is None:
            return
        self.ends[0][1].show_picture(self._varying.picture(int(other)))
        if self.towards.value():
            self._moved()

    def _go_back(self) -> None:
        self._pause.stop()
        self._photos.shown.result.choose(self._varying.varied.first)


def _slider(name: str, low: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(low, _FULL)
    slider.setPageStep(20)
    slider.setSingleStep(5)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return worded(slider, accessibleName=name, toolTip=_TIP)
