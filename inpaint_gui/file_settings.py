"""The settings about files: how exports are called, what they say, what is too large to open."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from engine.limits import Limits
from engine.photo import Photo
from inpaint_gui import file_names
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.panels.form import hint, named, over
from inpaint_gui.panels.tick import Tick
from inpaint_gui.preferences import Preferences
from inpaint_gui.settings import LIMITS
from inpaint_gui.translation import tr, translated


class FileSettings(QObject):
    """`rows` for a form; what is changed in them holds at once."""

    def __init__(self, parent: QObject, photos: OpenPhotos, preferences: Preferences) -> None:
        super().__init__(parent)
        self._photos, self._preferences = photos, preferences
        self.pattern = QLineEdit(preferences.export_pattern)
        named(
            self.pattern,
            tr("Names of exports"),
            tr(
                "{name} is the photo's name, {method} the method, {date} the day",
                **{part.strip("{}"): part for part in file_names.PARTS},
            ),
        )
        self.preview = hint("")
        exported = preferences.export
        self.provenance = QAction(self, checkable=True, checked=exported.state_repair)
        self.provenance.setToolTip(
            tr("Every exported file says what was repaired in it, how and with which weights")
        )
        tick = Tick(self.provenance)
        tick.setText(tr("Say in the file what was repaired, and how"))
        self.place = QAction(self, checkable=True, checked=exported.keep_gps)
        self.place.setToolTip(tr("Leave it out before you show the photo to others"))
        where = Tick(self.place)
        where.setText(tr("Keep where the photo was taken (GPS, names of places)"))
        limits = preferences.limits
        self.megapixels = QSpinBox()
        self.megapixels.setSuffix(tr(" megapixels"))
        self.megabytes = QSpinBox()
        self.megabytes.setSuffix(" MB")
        for box, value, name in (
            (self.megapixels, limits.max_megapixels, tr("Largest photo")),
            (self.megabytes, limits.max_megabytes, tr("Largest file")),
        ):
            box.setRange(LIMITS[0], LIMITS[-1])
            box.lineEdit().setTextMargins(6, 0, 0, 0)
            box.setValue(value)
            named(
                box,
                name,
                tr("A file that says it is larger is refused before it can fill the memory"),
            )
            box.valueChanged.connect(self._limits_changed)
        self.pattern.textChanged.connect(self._pattern_changed)
        self.provenance.toggled.connect(preferences.set_provenance)
        self.place.toggled.connect(preferences.set_place)
        self._pattern_changed(self.pattern.text())
        self.rows: list[tuple[str, QWidget]] = [
            (tr("Names"), over(self.pattern, self.preview)),
            (tr("Repair", meaning="noun"), tick),
            (tr("Place"), where),
            (tr("Largest photo"), self.megapixels),
            (tr("Largest file"), self.megabytes),
        ]

    def _pattern_changed(self, pattern: str) -> None:
        said = file_names.trouble(pattern)
        if not said:
            self._preferences.set_export_pattern(pattern)
            photo = self._photos.shown.photo
            if photo is None:
                photo = Photo(np.zeros((1, 1, 3), np.uint8), path=Path("family.jpg"), format="JPEG")
            form = file_names.form_of(photo)
            method = self._photos.shown.method
            name = self._preferences.export_name(photo, form, method)
            said = tr("The next one: {name}", name=name)
        self.preview.setText(translated(said))

    def _limits_changed(self) -> None:
        self._preferences.set_limits(Limits(self.megapixels.value(), self.megabytes.value()))
