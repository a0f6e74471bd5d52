"""The window: puts the places together and connects them. What it shows is in the document."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from engine.assets import sample_photo
from inpaint_gui import dialogs
from inpaint_gui.about import show_about
from inpaint_gui.actions import CHOICES, TOOLS, Actions
from inpaint_gui.canvas import Canvas
from inpaint_gui.document import Change, Document
from inpaint_gui.panels.bar import Bar
from inpaint_gui.panels.candidates import Candidates
from inpaint_gui.panels.faces import Faces
from inpaint_gui.panels.options import Options
from inpaint_gui.panels.rail import Rail
from inpaint_gui.panels.side import Side
from inpaint_gui.panels.status import Status
from inpaint_gui.runner import Runner
from inpaint_gui.saving import Saving
from inpaint_gui.settings import Settings
from inpaint_gui.stage import Stage
from inpaint_gui.tools import Tool
from inpaint_gui.work import Work

_BRUSH_STEP = 1.25
_LOAD_AFTER_MS = 400
"""The model is loaded once the window has been painted and a first photo asked for."""


class Window(QMainWindow):
    """Takes its runner, so that tests can give it one that works at once."""

    def __init__(self, runner: Runner, settings: Settings, *, preload: bool = True) -> None:
        super().__init__()
        self.runner, self.settings = runner, settings
        self.document = Document()
        self.work = Work(self.document, runner, settings)
        self.canvas = Canvas(self.document)
        self.actions_ = Actions(self)
        self.stage = Stage(self.canvas, self.actions_)
        self.saving = Saving(self, self.document, self.work, self.stage.notice, settings)
        self.status = Status(runner)
        self.rail = Rail(self.actions_, self.canvas)
        acts = self.actions_
        self.candidates = Candidates(self.document, acts["roll"])
        self.faces = Faces(
            self.document, acts["choose_face"], acts["mark_eyes"], acts["find_faces"]
        )
        self.options = Options(self.document, acts["repair"], acts["cancel"])
        self._side = Side(self.candidates, self.faces, self.options)
        self._preload = preload
        self._closing = False
        self._more = 0
        self._lay_out()
        self._connect()
        self.canvas.set_brush_size(settings.brush_size)
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.setMinimumSize(880, 600)
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)
        self.stage.start.show_recent(settings.recent)
        self._show_title()
        self._update_actions()

    # -- building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._bar = Bar(self.actions_)
        self.setMenuWidget(self._bar)
        self.addActions(self.actions_.all())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stage, 1)
        row.addWidget(self._side)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        self.rail.hide()
        self._side.hide()

    def _connect(self) -> None:
        acts, work, canvas, document = self.actions_, self.work, self.canvas, self.document
        saving = self.saving
        for name, slot in (
            ("open", self.ask_open),
            ("sample", self.open_sample),
            ("export", saving.ask_export),
            ("quit", self.close),
            ("undo", document.stack.undo),
            ("redo", document.stack.redo),
            ("smaller", self._smaller_brush),
            ("larger", self._larger_brush),
            ("clear", self._clear_mask),
            ("import_mask", saving.ask_import_mask),
            ("export_mask", saving.ask_export_mask),
            ("mark_eyes", canvas.mark_eyes),
            ("find_faces", work.find_faces_again),
            ("choose_face", document.faces.toggle),
            ("next_face", partial(document.faces.step, 1)),
            ("previous_face", partial(document.faces.step, -1)),
            ("remove_face", document.faces.remove),
            ("repair", self._repair),
            ("roll", self._roll),
            ("cancel", work.cancel),
            ("fit", canvas.fit),
            ("actual", canvas.actual_size),
            ("zoom_in", canvas.zoom_in),
            ("zoom_out", canvas.zoom_out),
            ("show_faces", self._shown_changed),
            ("show_mask", self._shown_changed),
            ("about", partial(show_about, self)),
        ):
            acts[name].triggered.connect(slot)
        for name, tool in TOOLS.items():
            acts[name].triggered.connect(partial(canvas.set_tool, tool))
        for i in range(CHOICES):
            acts[f"choose{i + 1}"].triggered.connect(partial(document.choose, i))
        start = self.stage.start
        start.open_asked.connect(self.ask_open)
        start.sample_asked.connect(self.open_sample)
        start.photo_asked.connect(self.open)
        self.stage.notice.dismissed.connect(canvas.setFocus)
        self.candidates.chosen.connect(self._choose)
        self.faces.selected.connect(document.faces.select)
        self.faces.ticked.connect(self._tick_face)
        canvas.hinted.connect(self.status.say)
        work.said.connect(self.status.say)
        work.stepped.connect(self.status.show_step)
        work.previewed.connect(canvas.set_preview)
        work.warned.connect(self.warn)
        work.faceless.connect(self._offer_marking)
        work.failed.connect(self.complain)
        work.opened.connect(self._opened)
        work.repairing.connect(self.candidates.set_awaited)
        canvas.tooled.connect(self._tooled)
        document.changed.connect(self._document_changed)
        self.runner.changed.connect(self._job_changed)

    # -- saying things ------------------------------------------------------------------------

    def warn(self, sentence: str) -> None:
        """Shows something worth knowing until it is dismissed."""
        self.saving.forget_notice()
        self.stage.notice.tell(sentence)

    def complain(self, sentence: str) -> None:
        """Shows what went wrong until it is dismissed."""
        self.saving.forget_notice()
        self.stage.notice.tell(sentence, bad=True)

    def _offer_marking(self, sentence: str) -> None:
        """The same of a repair without a face, which may be placed by hand."""
        self.saving.forget_notice()
        self.stage.notice.tell(
            sentence, button="Mark the eyes", then=self.actions_["mark_eyes"].trigger
        )

    # -- opening ------------------------------------------------------------------------------

    def open(self, path: Path, *, more: int = 0) -> None:
        """Opens a photo, after asking about work that no file holds; `more` came with it."""
        self.saving.before(partial(self._open, path, more))

    def _open(self, path: Path, more: int) -> None:
        self._more = more
        self.work.open(path)

    def open_sample(self) -> None:
        """Opens the photo that comes with the program."""
        self.open(sample_photo())

    def ask_open(self) -> None:
        """Asks which photo to open."""
        dialogs.ask_photo(self, self.settings.folder, self.open)

    def _opened(self) -> None:
        self.stage.notice.dismiss()
        if self._more:
            self.warn("One photo is open at a time: the first of those you gave.")
        self.stage.show_canvas()
        self.rail.show()
        self._side.show()

    # -- the rest of the actions --------------------------------------------------------------

    def _repair(self) -> None:
        self.stage.notice.dismiss()
        self.canvas.lay_down()  # a face of which the eyes are marked is one
        self.work.repair()

    def _roll(self) -> None:
        self.stage.notice.dismiss()
        self.canvas.lay_down()
        self.work.roll_again()

    def _tick_face(self, index: int) -> None:
        if self.actions_["choose_face"].isEnabled():
            faces = self.document.faces
            faces.choose(index, not faces.all[index].chosen)

    def _choose(self, candidate: int) -> None:
        self.actions_[f"choose{candidate + 1}"].trigger()  # does nothing while it is disabled

    def _clear_mask(self) -> None:
        self.document.set_mask(np.zeros_like(self.document.mask), "clear mask")

    def _smaller_brush(self) -> None:
        size = self.canvas.brush_size
        self.canvas.set_brush_size(min(round(size / _BRUSH_STEP), size - 1))

    def _larger_brush(self) -> None:
        size = self.canvas.brush_size
        self.canvas.set_brush_size(max(round(size * _BRUSH_STEP), size + 1))

    def _shown_changed(self) -> None:
        acts = self.actions_
        self.canvas.set_shown(
            faces=acts["show_faces"].isChecked(), mask=acts["show_mask"].isChecked()
        )

    # -- following ----------------------------------------------------------------------------

    def _document_changed(self, change: Change) -> None:
        if change.live:
            return
        self._update_actions()
        self._show_title()

    def _job_changed(self) -> None:
        self.canvas.set_locked(self.runner.busy)
        self._update_actions()

    def _tooled(self) -> None:
        self.settings.brush_size = self.canvas.brush_size
        self.faces.set_placing(self.canvas.tool is Tool.FACES)
        self._update_actions()

    def _update_actions(self) -> None:
        self.actions_.update(self.document, self.runner, self.canvas)

    def _show_title(self) -> None:
        photo = self.document.photo
        if photo is None:
            self.setWindowTitle("Facemend")
            return
        name = photo.path.name if photo.path is not None else "photo"
        self.setWindowTitle(f"{name}[*] — Facemend")
        self.setWindowModified(self.document.dirty)
        self._bar.about.setText(f"{name} — {photo.size[0]} × {photo.size[1]}")
        repair = self.document.repair
        options = repair.options if repair is not None else self.document.options
        seed = f"seed {options.seed}"
        self.status.about.setText(f"{repair.device} · {seed}" if repair else seed)

    # -- events -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if self._preload:
            self._preload = False
            QTimer.singleShot(_LOAD_AFTER_MS, self.work.load_model)
        self.setFocus()  # no button looks pressed before a key was

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Backslash:
            self.canvas.set_comparing(True)
        elif event.key() == Qt.Key.Key_Escape:
            if not self.canvas.cancel():
                self.stage.notice.dismiss()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Backslash:
            if not event.isAutoRepeat():
                self.canvas.set_comparing(False)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.canvas.set_comparing(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.stage.show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self.stage.show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.stage.show_drop(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_first(paths)

    def open_first(self, paths: Sequence[Path]) -> None:
        """Opens the first of some photos, as one is open at a time."""
        self.open(paths[0], more=len(paths) - 1)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if self.document.dirty and not self._closing:
            event.ignore()
            if QApplication.activeModalWidget() is None:  # Ctrl-C comes past an open question
                self.saving.before(self._close_now)
            return
        self.settings.geometry = self.saveGeometry()
        self.settings.sync()
        self.hide()  # what cannot be cut short ends unseen
        self.runner.shutdown()
        event.accept()

    def _close_now(self) -> None:
        self._closing = True
        self.close()
