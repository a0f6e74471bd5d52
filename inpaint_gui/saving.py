"""Saving: asks how and where, and lets nothing unsaved be dropped unasked."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget

from engine.assets import sample_photo
from engine.photo import AS_IT_WAS, ExportOptions, Photo, changed_on_disk
from engine.sentence import enumerated, plural, say
from inpaint_gui import dialogs
from inpaint_gui.actions import Actions
from inpaint_gui.document import Document
from inpaint_gui.export_dialog import ExportDialog
from inpaint_gui.exports import Exports
from inpaint_gui.jobs import estimating
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.preferences import Preferences
from inpaint_gui.projects import Projects
from inpaint_gui.runner import Job, Runner
from inpaint_gui.settings import Settings

_MASK_CHANGED = say(
    "The mask has changed since the repair, and new marks are not filled in what is saved: "
    "press Repair first to fill them."
)
_FACES_CHANGED = say(
    "The faces have been placed or chosen anew since the repair, which is saved as it was: press "
    "Repair first to use them."
)


class Saving(QObject):
    """The questions about files; their answers go to the work."""

    def __init__(
        self,
        window: QWidget,
        photos: OpenPhotos,
        exports: Exports,
        projects: Projects,
        runner: Runner,
        actions: Actions,
        settings: Settings,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._window, self._photos, self._exports = window, photos, exports
        self._projects, self._runner, self._settings = projects, runner, settings
        self._then: Callable[[], object] | None = None
        """What waits until the work has been saved."""

        exports.saved.connect(self._go_on)
        exports.not_saved.connect(self.forget)
        projects.saved.connect(self._go_on)
        projects.not_saved.connect(self.forget)
        for name, slot in (
            ("save_project", projects.save),
            ("save_project_as", projects.ask_save),
            ("export", self.ask_export),
            ("export_all", self.ask_export_all),
            ("export_mask", self.ask_export_mask),
            ("close", self.close_photo),
        ):
            actions[name].triggered.connect(slot)

    def ask_export(self) -> None:
        """Asks how and where to save the repaired photo."""
        photo = self._photos.shown.photo
        if photo is None:
            return
        dialog = ExportDialog(self._window, photo, self._warnings(), self._preferences.export)
        dialog.estimate_asked.connect(partial(self._estimate, dialog, photo))
        dialog.asked.connect(partial(self._ask_where, dialog))
        dialog.rejected.connect(self.forget)
        dialog.open()

    def _estimate(self, dialog: ExportDialog, photo: Photo, options: ExportOptions) -> None:
        work = partial(estimating, photo, options)
        job = Job(say("Estimating the size"), work, cancellable=False)
        job.finished.connect(dialog.show_size)
        job.failed.connect(dialog.show_no_size)
        self._runner.start(job)

    def _ask_where(self, how: ExportDialog, options: ExportOptions) -> None:
        """Over the dialog that says how, which stays until a file is chosen."""
        photo = self._photos.shown.photo
        assert photo is not None

        def chosen(path: Path) -> None:
            how.accept()
            self.export(path, options)

        name = self._preferences.export_name(photo, how.form, self._photos.shown.method)
        dialogs.ask_export(how, how.form, self.folder_of(photo) / name, chosen)

    def export(self, path: Path, options: ExportOptions = AS_IT_WAS) -> None:
        """Saves under a name the user chose, asking first if the source would be replaced."""
        photo = self._photos.shown.photo
        assert photo is not None
        save = partial(self._exports.export, path, options, overwrite=True)
        if photo.path is not None and path.resolve() == photo.path.resolve():
            box = dialogs.ask_replace_source(self._window, path, changed=changed_on_disk(photo))
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

    def folder_of(self, photo: Photo) -> Path:
        """Beside the photo; what comes with the program is no place for the user's files."""
        if photo.path is None or photo.path == sample_photo():
            return self._settings.folder
        return photo.path.parent

    def _warnings(self) -> tuple[str, ...]:
        """What of the work is not in what would be saved."""
        document = self._photos.shown
        said = []
        if document.repair is not None and not document.mask_repaired:
            said.append(_MASK_CHANGED)
        if document.repair is not None and not document.result.of_faces:
            said.append(_FACES_CHANGED)
        return tuple(said)

    def ask_export_mask(self) -> None:
        """Asks where to save the mask."""
        photo = self._photos.shown.photo
        if photo is None:
            return
        save = partial(self._exports.export_mask, overwrite=True)
        dialog = dialogs.ask_mask_export(self._window, photo, self.folder_of(photo), save)
        dialog.rejected.connect(self.forget)

    def ask_export_all(self) -> None:
        """Asks for a folder for all repaired photos."""
        photo = self._photos.shown.photo
        folder = self._settings.folder if photo is None else self.folder_of(photo)
        dialogs.ask_folder(self._window, folder, self._exports.export_all)

    # -- before work is lost ------------------------------------------------------------------

    def close_photo(self) -> None:
        """Closes the shown photo, whose work may be saved first."""
        document = self._photos.shown
        self._before([document], partial(self._photos.close, document))

    def before_leaving(self, then: Callable[[], object]) -> None:
        """Does something that drops all work, each photo's of which may be saved first."""
        self._before(self._photos.dirty, then)

    def _before(self, documents: Sequence[Document], then: Callable[[], object]) -> None:
        dirty = [document for document in documents if document.dirty]
        if not dirty:
            then()
            return
        document, others = dirty[0], dirty[1:]
        self._photos.show(document)
        if self._photos.shown is not document:  # a healing brush is still at work
            return
        self._then = partial(self._before, others, then)
        repaired = document.repair is not None
        name = document.name
        unsaved = (
            say("The repair of {name} is not saved.", name=name)
            if repaired
            else say("Your retouching of {name} is not saved.", name=name)
            if document.changed_photo
            else say("The mask of {name} is not saved.", name=name)
            if document.marks.any
            else say("Your work of {name} is not saved.", name=name)
        )
        save = say("Export…") if document.changed_photo else say("Save the Mask…")
        lost, more = _lost(document), len(others)
        box, project = dialogs.ask_unsaved(self._window, unsaved, lost, save, more)
        box.buttonClicked.connect(partial(self._unsaved_answered, box, project, then))
        box.open()

    def _unsaved_answered(
        self,
        box: QMessageBox,
        project: QPushButton,
        then: Callable[[], object],
        button: QAbstractButton,
    ) -> None:
        answer = box.standardButton(button)
        if button is project:
            self._projects.save()
        elif answer == QMessageBox.StandardButton.Save:
            self.ask_export() if self._photos.shown.changed_photo else self.ask_export_mask()
        elif answer == QMessageBox.StandardButton.Discard:
            self._go_on()
        elif answer == QMessageBox.StandardButton.NoToAll:
            self.forget()
            then()
        else:
            self.forget()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def forget(self) -> None:
        """What was to follow the saving no longer is."""
        self._then = None


def _lost(document: Document) -> str:
    """What only a project would keep."""
    faces = document.repair.faces if document.repair is not None else ()
    candidates = sum(len(face.candidates) for face in faces)
    count = document.stack.index()
    parts = [
        say("the mask", meaning="in a list") if document.marks.any else "",
        say("{count} candidates", count=candidates) if candidates > 1 else "",
        plural("the last step", "{n} steps of the history", max(count, 1)),
    ]
    words = enumerated([part for part in parts if part])
    return say("A project keeps all of it: {words}. Without one it is lost.", words=words)
