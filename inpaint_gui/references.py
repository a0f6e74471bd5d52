"""A reference photo of the person in the shown one, which the next repairs are drawn to."""

from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engine.completion.methods import method_named
from engine.reference import Reference, read_reference
from engine.sentence import say
from engine.step import Step
from inpaint_gui import dialogs
from inpaint_gui.actions import Actions
from inpaint_gui.document import Document
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.settings import Settings
from inpaint_gui.work import Work


class References(QObject):
    """It is kept with the photo, in projects, too."""

    def __init__(
        self,
        window: QWidget,
        photos: OpenPhotos,
        work: Work,
        actions: Actions,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._photos, self._work = window, photos, work
        self._settings = settings
        actions["reference"].triggered.connect(self.ask)
        actions["no_reference"].triggered.connect(self.drop)

    def ask(self) -> None:
        """Asks for another photo of the same person."""
        dialogs.ask_reference(self._window, self._settings.folder, self.take)

    def take(self, path: Path) -> None:
        """Draws the shown photo's repairs to the largest face of another."""
        work = partial(_reading, path)
        self._work.start_exclusive(
            say("Looking for a face in {name}", name=path.name), work, partial(self._taken, path)
        )

    def _taken(self, path: Path, document: Document, reference: Reference) -> None:
        document.set_reference(reference)
        used = method_named(document.options.method).kind == "hybrid"
        title = method_named("hybrid").title
        if used:
            said = say(
                "{name} is the reference photo now: repairs are drawn to its face.", name=path.name
            )
        else:
            said = say(
                "{name} is the reference photo now, but only the method {title} looks at one.",
                name=path.name,
                title=title,
            )
        self._work.said.emit(said)

    def drop(self) -> None:
        """Draws them to none."""
        self._photos.shown.set_reference(None)
        self._work.said.emit(say("Repairs are drawn to no reference photo any more."))


def _reading(path: Path) -> Generator[Step, None, Reference]:
    yield Step(0, 1, say("Looking for a face in {name}", name=path.name))
    return read_reference(path)
