"""What says which photo is shown: the window's title, the bar above, the status line."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QMainWindow

from inpaint_gui.change import Change
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.translation import LANGUAGE, tr, translated


class Captions(QObject):
    """Follows the photos."""

    def __init__(
        self, window: QMainWindow, photos: OpenPhotos, bar: QLabel, status: QLabel
    ) -> None:
        super().__init__(window)
        self._window, self._photos = window, photos
        self._bar, self._status = bar, status
        photos.changed.connect(self._changed)
        photos.listed.connect(self._show)
        LANGUAGE.changed.connect(self._show)
        self._show()

    def _changed(self, change: Change) -> None:
        if not change.live:
            self._show()

    def _show(self) -> None:
        document, count = self._photos.shown, len(self._photos.all)
        photo, repair = document.photo, document.repair
        if photo is None:
            self._window.setWindowTitle("Facemend")
            self._window.setWindowModified(False)
            self._bar.clear()
            self._status.clear()
            return
        title = document.name if document.project is None else document.project.path.name
        self._window.setWindowTitle(f"{translated(title)}[*] — Facemend")
        self._window.setWindowModified(document.dirty)
        name = translated(document.name)
        if count > 1:
            number = self._photos.all.index(document) + 1
            name = tr("{number} of {total} · {name}", number=number, total=count, name=name)
        self._bar.setText(f"{name} — {photo.size[0]} × {photo.size[1]}")
        seed = tr("seed {seed}", seed=(repair.options if repair else document.options).seed)
        self._status.setText(f"{translated(repair.device)} · {seed}" if repair else seed)
