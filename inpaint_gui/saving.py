"""Saving: asks how and where, and lets nothing unsaved be dropped unasked."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget

from engine.assets import sample_photo
from engine.photo import AS_IT_WAS, ExportOptions, Photo
from inpaint_gui import dialogs
from inpaint_gui.document import Document
from inpaint_gui.export_dialog import ExportDialog
from inpaint_gui.jobs import estimating
from inpaint_gui.projects import Projects
from inpaint_gui.runner import Job, Runner
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
        runner: Runner,
        projects: Projects,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._work = window, document, work
        self._projects = projects
        self._runner, self._settings = runner, settings
        self._then: Callable[[], object] | None = None
        """What waits until the work has been saved."""

        work.saved.connect(self._saved)
        work.not_saved.connect(self.forget)
        projects.saved.connect(self._saved)
        projects.not_saved.connect(self.forget)

    def ask_export(self) -> None:
        """Asks how and where to save the repaired photo."""
        photo = self._document.photo
        if photo is None:
            return
        dialog = ExportDialog(self._window, photo, self._warnings())
        dialog.estimate_asked.connect(partial(self._estimate, dialog, photo))
        dialog.asked.connect(partial(self._ask_where, dialog))
        dialog.rejected.connect(self.forget)
        dialog.open()

    def _estimate(self, dialog: ExportDialog, photo: Photo, options: ExportOptions) -> None:
        work = partial(estimating, photo, options)
        job = Job("Estimating the size", work, cancellable=False)
        job.finished.connect(dialog.show_size)
        job.failed.connect(dialog.show_no_size)
        self._runner.start(job)

    def _ask_where(self, how: ExportDialog, options: ExportOptions) -> None:
        """Over the dialog that says how, which stays until a file is chosen."""
        photo = self._document.photo
        assert photo is not None

        def chosen(path: Path) -> None:
            how.accept()
            self.export(path, options)

        dialogs.ask_export(how, photo, how.form, self._folder(photo), chosen)

    def export(self, path: Path, options: ExportOptions = AS_IT_WAS) -> None:
        """Saves under a name the user chose, asking first if the source would be replaced."""
        photo = self._document.photo
        assert photo is not None
        save = partial(self._work.export, path, options, overwrite=True)
        if photo.path is not None and path.resolve() == photo.path.resolve():
            box = dialogs.ask_replace_source(self._window, path, changed=_changed(photo))
            box.buttonClicked.connect(partial(self._replace_source, box, save))
            box.open()
        else:
            save()

    def _replace_source(
        self, box: QMessageBox, save: Callable[[], object], button: QAbstractButton
    ) -> None:
        if box.buttonRole(button) == QMessageBox.ButtonRole.DestructiveRole:
            save()
        else:
            self.forget()

    def _folder(self, photo: Photo) -> Path:
        """Beside the photo; what comes with the program is no place for the user's files."""
        if photo.path is None or photo.path == sample_photo():
            return self._settings.folder
        return photo.path.parent

    def _warnings(self) -> tuple[str, ...]:
        """What of the work is not in what would be saved."""
        document = self._document
        said = []
        if document.repair is not None and not document.mask_repaired:
            said.append(_MASK_CHANGED)
        if document.repair is not None and not document.faces_repaired:
            said.append(_FACES_CHANGED)
        return tuple(said)

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
            if document.mask.any()
            else "Your work"
        )
        save = "Export…" if document.changed_photo else "Save the Mask…"
        box, project = dialogs.ask_unsaved(self._window, name, what, self._lost(), save)
        box.buttonClicked.connect(partial(self._unsaved_answered, box, project))
        box.open()

    def _lost(self) -> str:
        """What only a project would keep."""
        document = self._document
        faces = document.repair.faces if document.repair is not None else ()
        candidates = sum(len(face.candidates) for face in faces)
        count = document.stack.index()
        parts = [
            "the mask" if document.mask.any() else "",
            f"{candidates} candidates" if candidates > 1 else "",
            f"{count} steps of the history" if count > 1 else "the last step",
        ]
        lost = [part for part in parts if part]
        words = " and ".join((", ".join(lost[:-1]), lost[-1])) if len(lost) > 1 else lost[0]
        return f"A project keeps all of it: {words}. Without one it is lost."

    def _unsaved_answered(
        self, box: QMessageBox, project: QPushButton, button: QAbstractButton
    ) -> None:
        answer = box.standardButton(button)
        if button is project:
            self._projects.save()
        elif answer == QMessageBox.StandardButton.Save:
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


def _changed(photo: Photo) -> bool:
    """The photo's file is not what was opened."""
    assert photo.path is not None
    try:
        return photo.path.read_bytes() != photo.data
    except OSError:
        return True
