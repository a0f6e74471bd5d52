"""Saving: asks where, says what will be lost, and lets nothing unsaved be dropped unasked."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from engine.assets import sample_photo
from engine.photo import Photo, saved_changes
from inpaint_gui import dialogs
from inpaint_gui.document import Document
from inpaint_gui.panels.notice import Notice
from inpaint_gui.settings import Settings
from inpaint_gui.work import Work

_MASK_CHANGED = (
    "The mask has changed since the repair, and new marks are not filled in what is saved: "
    "press Repair first to fill them."
)
_FACES_CHANGED = (
    "The faces have been placed or chosen anew since the repair, which is saved as it was: press "
    "Repair first to use them."
)


class Saving(QObject):
    """The questions about files; their answers go to the work."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        work: Work,
        notice: Notice,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._work = window, document, work
        self._notice, self._settings = notice, settings
        self._then: Callable[[], object] | None = None
        """What waits until the work has been saved."""

        self._go_on: Callable[[], object] | None = None
        """What the notice's button does."""

        work.saved.connect(self._saved)
        work.not_saved.connect(self.forget)
        notice.accepted.connect(self._notice_accepted)
        notice.dismissed.connect(self.forget_notice)

    def ask_export(self) -> None:
        """Asks where to save the repaired photo."""
        photo = self._document.photo
        if photo is None:
            return
        dialog = dialogs.ask_export(self._window, photo, self._folder(photo), self.export)
        dialog.rejected.connect(self.forget)

    def export(self, path: Path) -> None:
        """Saves under a name the user chose, asking first if the source would be replaced."""
        photo = self._document.photo
        assert photo is not None
        if photo.path is not None and path.resolve() == photo.path.resolve():
            box = dialogs.ask_replace_source(self._window, path)
            box.buttonClicked.connect(partial(self._replace_source, box, path))
            box.open()
        else:
            self._export(path)

    def _replace_source(self, box: QMessageBox, path: Path, button: QAbstractButton) -> None:
        if box.buttonRole(button) == QMessageBox.ButtonRole.DestructiveRole:
            self._export(path)
        else:
            self.forget()

    def _folder(self, photo: Photo) -> Path:
        """Beside the photo; what comes with the program is no place for the user's files."""
        if photo.path is None or photo.path == sample_photo():
            return self._settings.folder
        return photo.path.parent

    def _export(self, path: Path) -> None:
        document, photo = self._document, self._document.photo
        assert photo is not None
        save = partial(self._work.export, path, overwrite=True)
        lost = [note for note in saved_changes(photo, path) if note not in photo.notes]
        if document.repair is not None and not document.mask_repaired:
            lost.append(_MASK_CHANGED)
        if document.repair is not None and not document.faces_repaired:
            lost.append(_FACES_CHANGED)
        if lost:
            self._go_on = save
            self._notice.tell(" ".join(lost), button="Save anyway")
        else:
            save()

    def ask_export_mask(self) -> None:
        """Asks where to save the mask."""
        photo = self._document.photo
        if photo is None:
            return
        save = partial(self._work.export_mask, overwrite=True)
        dialog = dialogs.ask_mask_export(self._window, photo, self._folder(photo), save)
        dialog.rejected.connect(self.forget)

    def before(self, then: Callable[[], object]) -> None:
        """Does something that drops the present work, which may be saved first."""
        document = self._document
        if not document.dirty:
            then()
            return
        assert document.photo is not None
        self._then = then
        name = document.photo.path.name if document.photo.path else "the photo"
        repaired = document.repair is not None
        what = (
            "The repair"
            if repaired
            else "Your retouching"
            if document.changed_photo
            else "The mask"
        )
        box = dialogs.ask_unsaved(self._window, name, what)
        box.buttonClicked.connect(partial(self._unsaved_answered, box))
        box.open()

    def _unsaved_answered(self, box: QMessageBox, button: QAbstractButton) -> None:
        answer = box.standardButton(button)
        if answer == QMessageBox.StandardButton.Save:
            self.ask_export() if self._document.changed_photo else self.ask_export_mask()
        elif answer == QMessageBox.StandardButton.Discard:
            self._saved()
        else:
            self.forget()

    def _saved(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def forget(self) -> None:
        """What was to follow the saving no longer is."""
        self._then = None

    def forget_notice(self) -> None:
        """The notice on show asks nothing more, nor does what waited for its answer happen."""
        if self._go_on is not None:
            self._go_on = None
            self.forget()

    def _notice_accepted(self) -> None:
        go_on, self._go_on = self._go_on, None
        if go_on is not None:
            go_on()
