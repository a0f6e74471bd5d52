"""How long a repair may take: a slider from quick to careful, and the seconds that means here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSlider, QVBoxLayout, QWidget

from engine.completion.methods import offered_method
from engine.sentence import say
from inpaint_gui.change import Change, Part
from inpaint_gui.estimates import Estimates
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.preferences import Preferences
from inpaint_gui.settings import EFFORTS
from inpaint_gui.style import styled
from inpaint_gui.translation import LANGUAGE, translated, worded

_WORDS = (
    say("Quickest"),
    say("Quick"),
    say("Usual"),
    say("Careful"),
    say("Most careful"),
)


class Care(QWidget):
    """Shows what the shown photo is repaired with; sets it for all."""

    def __init__(self, photos: OpenPhotos, preferences: Preferences, estimates: Estimates) -> None:
        super().__init__()
        self._photos, self._preferences, self._estimates = photos, preferences, estimates
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(EFFORTS) - 1)
        self.slider.setPageStep(1)
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        worded(self.slider, accessibleName="Care")
        worded(
            self.slider,
            toolTip="How long a search may look: to the left it is quicker, to the right it finds "
            "better faces",
        )
        self.words = styled(QLabel(), "hint")
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.slider)
        column.addWidget(self.words)
        self.slider.valueChanged.connect(self._slid)
        photos.changed.connect(self._changed)
        estimates.changed.connect(self._show)
        LANGUAGE.changed.connect(self._show)
        self._show()

    def _slid(self, place: int) -> None:
        self._preferences.set_repair(effort=EFFORTS[place])

    def _changed(self, change: Change) -> None:
        if not change.live and change.parts & (Part.OPTIONS | Part.PHOTO):
            self._show()

    def _show(self) -> None:
        options = self._photos.shown.options
        nearest = min(range(len(EFFORTS)), key=lambda i: abs(EFFORTS[i] - options.effort))
        self.slider.blockSignals(True)
        self.slider.setValue(nearest)
        self.slider.blockSignals(False)
        method = offered_method(options.method)
        searches = method is not None and method.searches
        self.slider.setEnabled(searches)
        said = self._estimates.sentence(options)
        if searches:
            said = say("{word}. {said}", word=_WORDS[nearest], said=said)
        self.words.setText(translated(said))
        self.slider.setAccessibleDescription(translated(said))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # a grid asks no widget in it how high its wrapped words are
        self.words.setMinimumHeight(self.words.heightForWidth(self.words.width()))
