"""The settings: what is changed holds at once, and is remembered; none needs to be."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from engine.completion.methods import offered_method, offered_methods
from engine.sentence import say
from inpaint_gui.estimates import Estimates
from inpaint_gui.file_settings import FileSettings
from inpaint_gui.jobs import describing_devices
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.panels.care import Care
from inpaint_gui.panels.choice import Choice
from inpaint_gui.panels.form import fit, group, hint, named, over
from inpaint_gui.preferences import Preferences
from inpaint_gui.runner import Job, Runner
from inpaint_gui.settings import CANDIDATES, TEXT_SIZES
from inpaint_gui.style import px, styled
from inpaint_gui.translation import LANGUAGES, tr, translated

_DEVICES = {
    "auto": say("Automatic"),
    "cpu": say("Processor (CPU)"),
    "cuda": say("Graphics card (CUDA)"),
    "mps": say("Graphics (Apple)"),
}
_THEMES = {"system": say("As the system"), "light": say("Light"), "dark": say("Dark")}


class SettingsDialog(QDialog):
    """Groups of rows; each row shows and sets one thing."""

    spoken_anew = Signal()
    """It is closed, as another language is spoken, and to be opened again."""

    def __init__(
        self,
        parent: QWidget,
        photos: OpenPhotos,
        preferences: Preferences,
        estimates: Estimates,
        runner: Runner,
        change_keys: QAction,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self._photos, self._preferences, self._estimates = photos, preferences, estimates
        self._described: dict[str, str] = {}
        self.files = FileSettings(self, photos, preferences)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addLayout(group(tr("REPAIR"), self._repair_rows()))
        column.addWidget(styled(QFrame(), "rule"))
        column.addLayout(group(tr("FILES"), self.files.rows))
        column.addWidget(styled(QFrame(), "rule"))
        column.addLayout(group(tr("WINDOW"), self._window_rows(change_keys)))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(styled(QFrame(), "rule"))
        outer.addLayout(foot)
        fit(self, px(560), px(780))
        job = Job(say("Asking for devices"), describing_devices, cancellable=False, background=True)
        job.finished.connect(self._devices_known)
        self.destroyed.connect(partial(runner.drop, job))
        runner.start(job)
        estimates.measure(photos.shown.options)

    # -- repair -------------------------------------------------------------------------------

    def _repair_rows(self) -> list[tuple[str, QWidget]]:
        options = self._photos.shown.options
        self.device = Choice()
        for name, title in _DEVICES.items():
            self.device.addItem(translated(title), name)
        self.device.setCurrentIndex(self.device.findData(options.device))
        named(
            self.device, tr("Device"), tr("What the networks run on: automatic takes the fastest")
        )
        self.device_words = hint(tr("Asking for devices…"))
        self.method = Choice()
        for method in offered_methods():
            self.method.addItem(translated(method.title), method.name)
            last = self.method.count() - 1
            self.method.setItemData(
                last, translated(method.description), Qt.ItemDataRole.ToolTipRole
            )
        self.method.setMaxVisibleItems(self.method.count())
        self.method.setCurrentIndex(self.method.findData(options.method))
        named(self.method, tr("Method"), tr("How holes in faces are filled"))
        self.method_words = hint("")
        self.candidates = QSlider(Qt.Orientation.Horizontal)
        self.candidates.setRange(CANDIDATES[0], CANDIDATES[-1])
        self.candidates.setPageStep(1)
        self.candidates.setValue(options.candidates)
        named(
            self.candidates, tr("Candidates"), tr("So many answers to choose among for each face")
        )
        self.candidate_words = hint("")
        self.care = Care(self._photos, self._preferences, self._estimates)
        self.device.activated.connect(self._device_chosen)
        self.method.activated.connect(self._method_chosen)
        self.candidates.valueChanged.connect(self._candidates_chosen)
        self._show_repair()
        return [
            (tr("Device"), over(self.device, self.device_words)),
            (tr("Method"), over(self.method, self.method_words)),
            (tr("Candidates"), over(self.candidates, self.candidate_words)),
            (tr("Care"), self.care),
        ]

    def _device_chosen(self, index: int) -> None:
        self._preferences.set_repair(device=self.device.itemData(index))
        self._estimates.measure(self._photos.shown.options)
        self._show_repair()

    def _method_chosen(self, index: int) -> None:
        self._preferences.set_repair(method=self.method.itemData(index))
        self._estimates.measure(self._photos.shown.options)
        self._show_repair()

    def _candidates_chosen(self, count: int) -> None:
        self._preferences.set_repair(candidates=count)
        self._show_repair()

    def _devices_known(self, described: dict[str, str]) -> None:
        self._described = described
        model = self.device.model()
        for row in range(self.device.count()):
            if not described.get(self.device.itemData(row)):
                words = tr("{device}: not in this computer", device=self.device.itemText(row))
                self.device.setItemText(row, words)
                model.setData(model.index(row, 0), 0, Qt.ItemDataRole.UserRole - 1)  # disabled
        self._show_repair()

    def _show_repair(self) -> None:
        if self._described:
            device = self.device.currentData()
            self.device_words.setText(
                translated(self._described[device] or self._described["auto"])
            )
        chosen = offered_method(self._photos.shown.options.method)
        words = translated(chosen.description) if chosen is not None else tr("it is not here")
        self.method_words.setText(tr("{sentence}.", sentence=f"{words[:1].upper()}{words[1:]}"))
        several = chosen is not None and chosen.several
        self.candidates.setEnabled(several)
        count = self.candidates.value()
        said = tr("{count} answers to choose among.", count=count)
        one = tr("This method has one answer.")
        self.candidate_words.setText(said if several else one)

    # -- window -------------------------------------------------------------------------------

    def _window_rows(self, change_keys: QAction) -> list[tuple[str, QWidget]]:
        self.theme = Choice()
        for name, title in _THEMES.items():
            self.theme.addItem(translated(title), name)
        self.theme.setCurrentIndex(self.theme.findData(self._preferences.theme))
        named(self.theme, tr("Look"), tr("Light or dark"))
        self.language = Choice()
        for code, own_name in {"": tr("As the system"), **LANGUAGES}.items():
            self.language.addItem(own_name, code)
        self.language.setCurrentIndex(max(self.language.findData(self._preferences.language), 0))
        named(self.language, tr("Language"), tr("What the window is written in"))
        self.language.activated.connect(self._language_chosen)
        self.text_size = Choice()
        for percent in TEXT_SIZES:
            words = tr("{percent} %", percent=percent) if percent else tr("As the system")
            self.text_size.addItem(words, percent)
        self.text_size.setCurrentIndex(self.text_size.findData(self._preferences.text_size))
        named(self.text_size, tr("Size of text"), tr("How large all words in the window are"))
        self.keys = QPushButton(tr("Change shortcuts…"))
        named(self.keys, tr("Change shortcuts"), change_keys.toolTip())
        self.keys.clicked.connect(change_keys.trigger)
        self.theme.activated.connect(
            lambda index: self._preferences.set_theme(self.theme.itemData(index))
        )
        self.text_size.activated.connect(
            lambda index: self._preferences.set_text_size(self.text_size.itemData(index))
        )
        return [
            (tr("Language"), self.language),
            (tr("Look"), self.theme),
            (tr("Size of text"), self.text_size),
            (tr("Keys"), self.keys),
        ]

    def _language_chosen(self, index: int) -> None:
        self._preferences.set_language(self.language.itemData(index))
        self.close()
        self.spoken_anew.emit()
