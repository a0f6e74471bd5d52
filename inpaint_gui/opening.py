"""Photos and projects come in: by a dialog, dropped, from the first screen or as the sample."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from engine.assets import sample_photo
from engine.project import SUFFIX
from inpaint_gui import dialogs
from inpaint_gui.jobs import Pages
from inpaint_gui.masks import Masks
from inpaint_gui.page_dialog import PageDialog
from inpaint_gui.projects import Projects
from inpaint_gui.saving import Saving
from inpaint_gui.settings import Settings
from inpaint_gui.stage import Stage
from inpaint_gui.work import Work


class Opening(QObject):
    """Asks about work that no file holds before it is dropped for another photo."""

    def __init__(
        self,
        window: QWidget,
        work: Work,
        saving: Saving,
        projects: Projects,
        masks: Masks,
        stage: Stage,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._work, self._projects = window, work, projects
        self._saving, self._masks, self._stage = saving, masks, stage
        self._settings = settings
        self.more = 0
        """So many photos came with the one that is being opened."""

        start = stage.start
        start.open_asked.connect(self.ask)
        start.sample_asked.connect(self.open_sample)
        start.photo_asked.connect(self.open)
        masks.photo_dropped.connect(self.open)
        work.paged.connect(self._ask_page)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def open(self, path: Path, *, more: int = 0) -> None:
        """Opens a photo or project, after asking about unsaved work; `more` came with it."""
        self._saving.before(partial(self._open, path, more))

    def _open(self, path: Path, more: int) -> None:
        self.more = more
        if path.suffix.lower() == SUFFIX:
            self._projects.open(path)
        else:
            self._work.open(path)

    def _ask_page(self, pages: Pages) -> None:
        dialog = PageDialog(self._window, pages.path, pages.sizes)
        dialog.chosen.connect(partial(self._work.open, pages.path))
        dialog.open()

    def open_sample(self) -> None:
        """Opens the photo that comes with the program."""
        self.open(sample_photo())

    def ask(self) -> None:
        """Asks which photo or project to open."""
        dialogs.ask_opened(self._window, self._settings.folder, self.open)

    def open_first(self, paths: Sequence[Path]) -> None:
        """Opens the first of some photos, as one is open at a time."""
        self.open(paths[0], more=len(paths) - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QDropEvent):  # a QDragEnterEvent is one, too
            paths = [
                Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()
            ]
            if isinstance(event, QDragEnterEvent):
                self._stage.show_drop(bool(paths))
            elif event.type() == QEvent.Type.Drop:
                self._stage.show_drop(False)
                self._dropped(paths)
            if paths:
                event.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.DragLeave:
            self._stage.show_drop(False)
        return False

    def _dropped(self, paths: list[Path]) -> None:
        if len(paths) == 1:
            self._masks.drop(paths[0])
        elif paths:
            self.open_first(paths)
