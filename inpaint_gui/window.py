"""The window: puts the places together and connects them. What it shows is in the document."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from inpaint_gui.about import show_about
from inpaint_gui.actions import CHOICES, Actions
from inpaint_gui.canvas import Canvas
from inpaint_gui.commanding import Commanding
from inpaint_gui.change import Change
from inpaint_gui.document import Document
from inpaint_gui.healing import Healer
from inpaint_gui.holding import Holding
from inpaint_gui.masks import Masks
from inpaint_gui.opening import Opening
from inpaint_gui.panels.bar import Bar
from inpaint_gui.panels.candidates import Candidates
from inpaint_gui.panels.faces import Faces
from inpaint_gui.panels.history import History
from inpaint_gui.panels.mask_menu import MaskMenu
from inpaint_gui.panels.options import Options
from inpaint_gui.panels.rail import Rail
from inpaint_gui.panels.side import Side
from inpaint_gui.panels.status import Status
from inpaint_gui.runner import Runner
from inpaint_gui.saving import Saving
from inpaint_gui.settings import Settings
from inpaint_gui.stage import Stage
from inpaint_gui.tools.tool import Tool
from inpaint_gui.viewing import Viewing
from inpaint_gui.work import Work

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
        self.saving = Saving(self, self.document, self.work, runner, settings)
        self.masks = Masks(self, self.document, self.work, runner, self.actions_, settings)
        self.opening = Opening(self, self.work, self.saving, self.masks, self.stage, settings)
        self.healer = Healer(self.document, runner)
        self.viewing = Viewing(self, self.actions_, self.canvas, settings)
        self.holding = Holding(self, self.actions_, self.canvas, settings)
        self.commanding = Commanding(self, self.document, self.actions_, self.canvas, settings)
        self.mask_menu = MaskMenu(self.actions_, self.masks, self.viewing, self.stage)
        self.stage.options.set_menu(self.mask_menu)
        self.status = Status(runner)
        self.rail = Rail(self.actions_, self.canvas)
        acts = self.actions_
        self.candidates = Candidates(self.document, acts["roll"])
        self.faces = Faces(
            self.document, acts["choose_face"], acts["mark_eyes"], acts["find_faces"]
        )
        self.options = Options(self.document, acts["repair"], acts["cancel"])
        self.history = History(self.document, acts["undo"], acts["redo"])
        self._side = Side(self.candidates, self.faces, self.history, self.options)
        self._preload = preload
        self._closing = False
        self._lay_out()
        self._connect()
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
        self.canvas.addAction(self.actions_["show_panels"])  # its key is the canvas's alone
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
            ("open", self.opening.ask),
            ("sample", self.opening.open_sample),
            ("export", saving.ask_export),
            ("export_mask", saving.ask_export_mask),
            ("quit", self.close),
            ("undo", document.stack.undo),
            ("redo", document.stack.redo),
            ("suggest", partial(work.suggest_damage, "normal")),
            ("suggest_more", partial(work.suggest_damage, "high")),
            ("suggest_less", partial(work.suggest_damage, "low")),
            ("find_faces", work.find_faces_again),
            ("choose_face", document.faces.toggle),
            ("next_face", partial(document.faces.step, 1)),
            ("previous_face", partial(document.faces.step, -1)),
            ("remove_face", document.faces.remove),
            ("repair", self._repair),
            ("roll", self._roll),
            ("cancel", work.cancel),
            ("about", partial(show_about, self)),
            ("show_panels", self._panels_toggled),
        ):
            acts[name].triggered.connect(slot)
        for i in range(CHOICES):
            acts[f"choose{i + 1}"].triggered.connect(partial(document.choose, i))
        self.stage.notice.dismissed.connect(canvas.setFocus)
        self.candidates.chosen.connect(self._choose)
        self.faces.selected.connect(document.faces.select)
        self.faces.ticked.connect(self._tick_face)
        canvas.tools.hinted.connect(self.status.say)
        canvas.tools.healing.connect(self.healer.heal)
        canvas.tools.changed.connect(self._tooled)
        canvas.viewed.connect(self._update_actions)
        self.healer.failed.connect(self.complain)
        self.masks.said.connect(self.status.say)
        self.masks.warned.connect(self.warn)
        work.said.connect(self.status.say)
        work.stepped.connect(self.status.show_step)
        work.previewed.connect(canvas.set_preview)
        work.warned.connect(self.warn)
        work.faceless.connect(self._offer_marking)
        work.failed.connect(self.complain)
        work.opened.connect(self._opened)
        work.repairing.connect(self.candidates.set_awaited)
        document.changed.connect(self._document_changed)
        self.runner.changed.connect(self._job_changed)

    # -- saying things ------------------------------------------------------------------------

    def warn(self, sentence: str) -> None:
        """Shows something worth knowing until it is dismissed."""
        self.stage.notice.tell(sentence)

    def complain(self, sentence: str) -> None:
        """Shows what went wrong until it is dismissed."""
        self.stage.notice.tell(sentence, bad=True)

    def _offer_marking(self, sentence: str) -> None:
        """The same of a repair without a face, which may be placed by hand."""
        self.stage.notice.tell(
            sentence, button="Mark the eyes", then=self.actions_["mark_eyes"].trigger
        )

    # -- opening ------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Opens a photo, after asking about work that no file holds."""
        self.opening.open(path)

    def open_sample(self) -> None:
        """Opens the photo that comes with the program."""
        self.opening.open_sample()

    def _opened(self) -> None:
        self.stage.notice.dismiss()
        if self.opening.more:
            self.warn("One photo is open at a time: the first of those you gave.")
        self.stage.show_canvas()
        self._show_panels()

    # -- the rest of the actions --------------------------------------------------------------

    def _repair(self) -> None:
        self.stage.notice.dismiss()
        self.canvas.tools.lay_down()  # a face of which the eyes are marked is one
        self.work.repair()

    def _roll(self) -> None:
        self.stage.notice.dismiss()
        self.canvas.tools.lay_down()
        self.work.roll_again()

    def _show_panels(self) -> None:
        shown = self.settings.panels
        self.actions_["show_panels"].setChecked(shown)
        self.rail.setVisible(shown)
        self._side.setVisible(shown)

    def _panels_toggled(self, shown: bool) -> None:
        self.settings.panels = shown
        self._show_panels()

    def _tick_face(self, index: int) -> None:
        if self.actions_["choose_face"].isEnabled():
            faces = self.document.faces
            faces.choose(index, not faces.all[index].chosen)

    def _choose(self, candidate: int) -> None:
        self.actions_[f"choose{candidate + 1}"].trigger()  # does nothing while it is disabled

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
        self.faces.set_placing(self.canvas.tools.tool is Tool.FACES)
        self._update_actions()

    def _update_actions(self) -> None:
        self.actions_.update(self.document, self.runner, self.canvas)

    def _show_title(self) -> None:
        photo = self.document.photo
        if photo is None:
            self.setWindowTitle("Facemend")
            return
        name = photo.path.name if photo.path is not None else "photo"
        name = name if photo.page is None else f"{name}, page {photo.page}"
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
        if event.key() == Qt.Key.Key_Escape:
            if not self.canvas.tools.cancel():
                self.stage.notice.dismiss()
            self._tooled()
        elif not self.viewing.key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not self.viewing.key(event):
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.actions_.show_icons()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.canvas.set_comparing(False)

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
