"""Extending a photo's canvas: asked how far and where to, made, and opened beside the photo."""

from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engine.errors import WrongUsage
from engine.extending import Margins, extend
from engine.photo import AS_IT_WAS, Photo, Proof, save_photo
from engine.photo.options import format_for, format_named
from engine.repair import RepairOptions
from engine.sentence import joined, say
from engine.step import Step
from inpaint_gui import dialogs
from inpaint_gui.actions import Actions
from inpaint_gui.document import Document
from inpaint_gui.extend_dialog import ExtendDialog
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.opening import Opening
from inpaint_gui.saving import Saving
from inpaint_gui.thumbnails import document_picture
from inpaint_gui.work import Work

TITLE = say("Extending the canvas")
CHANGED = say(
    "Export the photo with its repair first, then extend that file: here it would be lost."
)
_LARGEST = 520
"""Pixels of the preview's longer side."""


class Extending(QObject):
    """The open photo stays as it is, so there is nothing to undo: what is made is a new file."""

    def __init__(
        self,
        window: QWidget,
        photos: OpenPhotos,
        work: Work,
        opening: Opening,
        saving: Saving,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._window, self._photos, self._work = window, photos, work
        self._opening, self._saving = opening, saving
        actions["extend"].triggered.connect(self.ask)

    def ask(self) -> None:
        """Asks how far to extend the shown photo."""
        document = self._photos.shown
        if document.photo is None:
            return
        if document.changed_photo:
            self._work.warned.emit(CHANGED)
            return
        width, height = document.photo.size
        scale = min(1.0, _LARGEST / max(width, height))
        picture = document_picture(document, max(1, round(width * scale)), round(height * scale))
        dialog = ExtendDialog(self._window, picture, (width, height), document.photo.format)
        dialog.asked.connect(partial(self._ask_where, dialog, document.photo))
        dialog.open()

    def _ask_where(self, how: ExtendDialog, photo: Photo, margins: Margins) -> None:
        """Over the dialog that says how far, which stays until a file is chosen."""
        own = format_named(photo.format)
        form = own if own.written else format_named("PNG")

        def chosen(path: Path) -> None:
            how.accept()
            self.extend(path, margins)

        dialogs.ask_extended(how, photo, form, self._saving.folder_of(photo), chosen)

    def extend(self, path: Path, margins: Margins) -> None:
        """Extends the shown photo and opens what came of it."""
        photo, options = self._photos.shown.photo, self._photos.shown.options
        assert photo is not None
        work = partial(_extending, photo, margins, options, path)
        self._work.start_exclusive(TITLE, work, self._done)

    def _done(self, _document: Document, done: tuple[Path, Proof, tuple[str, ...]]) -> None:
        path, proof, notes = done
        self._opening.open(path)
        self._work.said.emit(
            joined([say("Saved as {name}.", name=path.name), proof.said(say("the new margins"))])
        )
        if notes:
            self._work.warned.emit(joined(notes))


def _extending(
    photo: Photo, margins: Margins, options: RepairOptions, path: Path
) -> Generator[Step, None, tuple[Path, Proof, tuple[str, ...]]]:
    """Writes the extended photo; where it is, the proof and what the user should know."""
    if photo.path is not None and path.resolve() == photo.path.resolve():
        raise WrongUsage(
            say("{path} is the photo itself: give the extended one another name.", path=path)
        )
    format_for(path, AS_IT_WAS)  # said before the work
    result = yield from extend(photo, margins, options)
    proof = save_photo(
        result.photo,
        result.image,
        path,
        mask=result.mask,
        provenance=result.provenance,
        overwrite=True,
    )
    return path, proof, (*result.notes, *proof.notes)
