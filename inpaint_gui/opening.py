"""Photos and projects come in: by a dialog, dropped, pasted, from the first screen, the sample."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from engine.assets import sample_photo
from engine.photo import Photo
from engine.project import SUFFIX
from engine.sentence import say
from inpaint_gui import dialogs
from inpaint_gui.actions import Actions
from inpaint_gui.images import to_array, to_opacity
from inpaint_gui.jobs import Pages
from inpaint_gui.masks import Masks
from inpaint_gui.page_dialog import PageDialog
from inpaint_gui.projects import Projects
from inpaint_gui.reading import Reading
from inpaint_gui.settings import Settings
from inpaint_gui.stage import Stage
from inpaint_gui.work import Work


class Opening(QObject):
    """What is opened comes beside what is open."""

    def __init__(
        self,
        window: QWidget,
        work: Work,
        reading: Reading,
        projects: Projects,
        masks: Masks,
        stage: Stage,
        actions: Actions,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self._reading, self._projects = reading, projects
        self._masks, self._stage, self._settings = masks, stage, settings
        start = stage.start
        start.open_asked.connect(self.ask)
        start.sample_asked.connect(self.open_sample)
        start.photo_asked.connect(self.open)
        masks.photo_dropped.connect(self.open)
        reading.paged.connect(self._ask_page)
        projects.photo_missed.connect(self._offer_finding)
        for source in (reading, projects):
            source.began.connect(stage.notice.dismiss)
        for name, slot in (
            ("open", self.ask),
            ("paste", self.paste),
            ("sample", self.open_sample),
        ):
            actions[name].triggered.connect(slot)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def open(self, path: Path) -> None:
        """Opens a photo or a project."""
        self.open_all([path])

    def open_all(self, paths: Iterable[Path]) -> None:
        """Opens photos and projects; the first of either is shown."""
        paths = list(paths)
        projects = [path for path in paths if path.suffix.lower() == SUFFIX]
        photos = [path for path in paths if path not in projects]
        if photos:
            self._reading.open(photos)
        if projects:
            self._projects.open(projects)

    def _ask_page(self, pages: Pages) -> None:
        dialog = PageDialog(self._window, pages.path, pages.sizes)
        dialog.chosen.connect(partial(self._reading.open, [pages.path]))
        dialog.open()

    def _offer_finding(self, sentence: str) -> None:
        """A project's photo is not where it was."""
        self._stage.notice.tell(
            sentence, bad=True, button=say("Find the photo…"), then=self._projects.ask_photo
        )

    def open_sample(self) -> None:
        """Opens the photo that comes with the program."""
        self.open(sample_photo())

    def ask(self) -> None:
        """Asks which photos and projects to open."""
        dialogs.ask_opened(self._window, self._settings.folder, self.open_all)

    def paste(self) -> None:
        """Opens what was copied: files, or a picture."""
        data = QGuiApplication.clipboard().mimeData()
        paths, image = _paths(data), _picture(data)
        if paths:
            self.open_all(paths)
        elif image is not None:
            self._reading.take(_pasted(image))
        else:
            self._work.failed.emit(
                say("There is nothing to paste: copy a picture, or photos' files.")
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QDropEvent):  # a QDragEnterEvent is one, too
            data = event.mimeData()
            paths, pictured = _paths(data), data.hasImage()
            if isinstance(event, QDragEnterEvent):
                self._stage.show_drop(bool(paths) or pictured)
            elif event.type() == QEvent.Type.Drop:
                self._stage.show_drop(False)
                self._dropped(paths, data)
            if paths or pictured:
                event.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.DragLeave:
            self._stage.show_drop(False)
        return False

    def _dropped(self, paths: list[Path], data: QMimeData) -> None:
        image = _picture(data) if not paths else None
        if len(paths) == 1:
            self._masks.drop(paths[0])
        elif paths:
            self.open_all(paths)
        elif image is not None:  # out of a web page, say, that has no file
            self._reading.take(_pasted(image))


def _paths(data: QMimeData) -> list[Path]:
    """The files that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _picture(data: QMimeData) -> QImage | None:
    """The picture itself that was dropped or copied, if there is one."""
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def _pasted(image: QImage) -> Photo:
    """A photo that is in no file."""
    pixels, alpha = to_array(image), to_opacity(image)
    pixels.flags.writeable = False
    if alpha is not None:
        alpha.flags.writeable = False
    return Photo(pixels, alpha)
