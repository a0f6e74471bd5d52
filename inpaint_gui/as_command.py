"""Edit › Copy as Command: the terminal's line that does what was done, on the clipboard."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from engine.assets import sample_photo
from engine.sentence import say
from inpaint_gui import dialogs
from inpaint_gui.actions import Actions
from inpaint_gui.command_line import Done, export_words, line, writing_repair
from inpaint_gui.document import Document
from inpaint_gui.exports import Exports, free_path
from inpaint_gui.file_names import form_of
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.panels.notice import Notice
from inpaint_gui.preferences import Preferences
from inpaint_gui.projects import Projects
from inpaint_gui.runner import Job
from inpaint_gui.saving import Saving
from inpaint_gui.work import Work

_COPIED = say("The command is copied: paste it into a terminal.")


class AsCommand(QObject):
    """Asks where to put the mask that the line names, or for a project where that is too little."""

    def __init__(
        self,
        window: QWidget,
        photos: OpenPhotos,
        work: Work,
        saving: Saving,
        exports: Exports,
        projects: Projects,
        preferences: Preferences,
        notice: Notice,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._window, self._photos, self._work = window, photos, work
        self._saving, self._exports, self._preferences = saving, exports, preferences
        self._notice, self._actions = notice, actions
        self._waiting: Document | None = None
        """Is being saved as a project, which the line is to name."""

        actions["copy_command"].triggered.connect(self.copy)
        projects.saved.connect(self._project_saved)
        projects.not_saved.connect(self._not_saved)

    def copy(self) -> None:
        """Copies the line for the shown photo."""
        document = self._photos.shown
        done = _done(document)
        if document.in_project or done is None:
            self._by_project(document)
            return
        where = self._saving.folder_of(done.photo)
        then = partial(self._write, document, done)
        dialogs.ask_mask_export(self._window, done.photo, where, then)

    def _write(self, document: Document, done: Done, mask: Path) -> None:
        path, options = self._out(document), self._exports.options_of(document)
        work = partial(writing_repair, done, mask, path, options)
        job = Job(say("Writing the command"), work, exclusive=True, about=document)
        job.finished.connect(partial(self._written, document))
        job.failed.connect(self._work.fail)
        job.cancelled.connect(self._work.say_cancelled)
        self._work.start(job)

    def _written(self, document: Document, command: str | None) -> None:
        if command is None:
            self._by_project(document)
        else:
            self._put(command)

    def _by_project(self, document: Document) -> None:
        if document.project is not None and document.in_project:
            words = ["replay", str(document.project.path), "-o", str(self._out(document))]
            self._put(line(*words, *export_words(self._exports.options_of(document))))
            return
        self._waiting = document
        self._notice.tell(
            say(
                "A mask and options do not say all that was done here: save a project, which does, "
                "and the command will replay it."
            ),
            button=say("Save Project…"),
            then=self._actions["save_project"].trigger,
        )

    def _project_saved(self, document: Document) -> None:
        if document is self._waiting and document.in_project:
            self._by_project(document)
        self._waiting = None

    def _not_saved(self) -> None:
        self._waiting = None

    def _put(self, command: str) -> None:
        QGuiApplication.clipboard().setText(command)
        self._work.said.emit(_COPIED)

    def _out(self, document: Document) -> Path:
        """A name that no file has, beside the last export or the photo."""
        last = self._exports.path_of(document)
        if last is not None:
            return free_path(last)
        photo = document.photo
        assert photo is not None
        name = self._preferences.export_name(photo, form_of(photo), document.method)
        return free_path(self._saving.folder_of(photo) / name)


def _done(document: Document) -> Done | None:
    """What was done, None where a mask and options cannot say it."""
    photo, outcome = document.photo, document.outcome
    repaired = outcome.repaired
    if photo is None or photo.path is None or repaired is None or document.retouch.any:
        return None
    result = repaired.repair
    mixed = any(outcome.shares(row) for row in range(len(result.faces)))
    kept = any(face.kept for face in result.faces)
    by_hand = result.photo.pixels is not photo.pixels
    varied = any(one.varied is not None for face in result.faces for one in face.candidates)
    other = varied or result.cut_short or result.reference is not None
    if (
        mixed
        or kept
        or by_hand
        or other
        or not result.options.detail
        or _replaced(photo.path, photo.data)
    ):
        return None
    return Done(photo, result, repaired.coverage, repaired.known, outcome.choices, outcome.opacity)


def _replaced(path: Path, data: bytes | None) -> bool:
    """The photo's file is not what was opened."""
    try:
        return data is not None and path != sample_photo() and path.read_bytes() != data
    except OSError:
        return True
