"""What the user has set: in force at once, and remembered."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from engine.limits import Limits, set_limits
from engine.photo import AS_IT_WAS, ExportOptions, Photo
from engine.photo.options import Format
from inpaint_gui import file_names, style
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.settings import Settings
from inpaint_gui.style import Theme
from inpaint_gui.translation import switch_language


def show_look(settings: Settings) -> None:
    """Language, theme and size of text as they were set before."""
    switch_language(settings.language)
    style.set_text_size(settings.text_size)
    style.set_theme(settings.theme)


class Preferences(QObject):
    """Puts in force what was set before, when it is made; the look before, by `show_look`."""

    changed = Signal()

    def __init__(self, photos: OpenPhotos, settings: Settings) -> None:
        super().__init__()
        self._photos, self._settings = photos, settings
        kept = settings.repair
        photos.set_options(
            method=kept.method,
            candidates=kept.candidates,
            device=kept.device,
            effort=kept.effort,
        )
        set_limits(settings.limits)

    def set_repair(self, **values: object) -> None:
        """Changes how all open photos, and those to come, are repaired."""
        self._photos.set_options(**values)
        self._settings.repair = replace(self._settings.repair, **values)  # type: ignore[arg-type]
        self.changed.emit()

    @property
    def theme(self) -> Theme:
        """The system's look, or always the light or the dark one."""
        return self._settings.theme

    def set_theme(self, theme: Theme) -> None:
        """Shows another look."""
        self._settings.theme = theme
        style.set_theme(theme)

    @property
    def text_size(self) -> int:
        """In percent; 0: as large as the system's."""
        return self._settings.text_size

    def set_text_size(self, percent: int) -> None:
        """Makes all text larger or smaller."""
        self._settings.text_size = percent
        style.set_text_size(percent)

    @property
    def language(self) -> str:
        """The code of the window's language; "" for the system's."""
        return self._settings.language

    def set_language(self, code: str) -> None:
        """Says all that is shown in another language."""
        self._settings.language = code
        switch_language(code)

    @property
    def limits(self) -> Limits:
        """What is opened at most."""
        return self._settings.limits

    def set_limits(self, limits: Limits) -> None:
        """For files that are opened from now on."""
        self._settings.limits = limits
        set_limits(limits)

    @property
    def export_pattern(self) -> str:
        """What exports are called."""
        return self._settings.export_pattern

    def set_export_pattern(self, pattern: str) -> None:
        """Takes a pattern in which `file_names.trouble` finds nothing."""
        self._settings.export_pattern = pattern

    def export_name(self, photo: Photo, form: Format, method: str) -> str:
        """What an export is called unless the user says otherwise."""
        return file_names.export_name(self.export_pattern, photo, form, method)

    @property
    def export(self) -> ExportOptions:
        """How photos are exported where nothing else is said."""
        settings = self._settings
        return replace(AS_IT_WAS, state_repair=settings.provenance, keep_gps=settings.place)

    def set_provenance(self, on: bool) -> None:
        """Whether an export says what was repaired in it."""
        self._settings.provenance = on

    def set_place(self, on: bool) -> None:
        """Whether an export says where the photo was taken."""
        self._settings.place = on
