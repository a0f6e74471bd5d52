"""The window: puts the places together and connects them. What it shows is in the document."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from inpaint_gui.actions import Actions
from inpaint_gui.as_command import AsCommand
from inpaint_gui.at_hand import AtHand
from inpaint_gui.autosave import Autosaves
from inpaint_gui.canvas import Canvas
from inpaint_gui.captions import Captions
from inpaint_gui.change import Change
from inpaint_gui.choosing import Choosing
from inpaint_gui.commanding import Commanding
from inpaint_gui.docks import Docks
from inpaint_gui.document import Document
from inpaint_gui.estimates import Estimates
from inpaint_gui.exports import Exports
from inpaint_gui.extending import Extending
from inpaint_gui.healing import Healer
from inpaint_gui.helping import Helping
from inpaint_gui.holding import Holding
from inpaint_gui.kept_work import kept_folder
from inpaint_gui.masks import Masks
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.opening import Opening
from inpaint_gui.panels.bar import Bar
from inpaint_gui.panels.candidates import Candidates
from inpaint_gui.panels.care import Care
from inpaint_gui.panels.dock import Section, together
from inpaint_gui.panels.faces import Faces
from inpaint_gui.panels.filmstrip import Filmstrip
from inpaint_gui.panels.history import History
from inpaint_gui.panels.language_menu import LanguageMenu
from inpaint_gui.panels.mask_menu import MaskMenu
from inpaint_gui.panels.options import Options
from inpaint_gui.panels.rail import Rail
from inpaint_gui.panels.status import Status
from inpaint_gui.panels.vary import Vary
from inpaint_gui.placing import keep_room, place
from inpaint_gui.preferences import Preferences, show_look
from inpaint_gui.projects import Projects
from inpaint_gui.reading import Reading
from inpaint_gui.recovery import Recovery
from inpaint_gui.references import References
from inpaint_gui.repairs import Repairs
from inpaint_gui.runner import Runner
from inpaint_gui.saving import Saving
from inpaint_gui.saying import Saying
from inpaint_gui.settings import Settings
from inpaint_gui.stage import Stage
from inpaint_gui.starting import Starting
from inpaint_gui.tools.tool import Tool
from inpaint_gui.translation import LANGUAGE
from inpaint_gui.viewing import Viewing
from inpaint_gui.work import Work

_LOAD_AFTER_MS = 400
"""The model is loaded once the window has been painted and a first photo asked for."""


class Window(QMainWindow):
    """Takes its runner, so that tests can give it one that works at once."""

    def __init__(self, runner: Runner, settings: Settings, *, preload: bool = True) -> None:
        show_look(settings)  # before there is anything to be painted twice
        super().__init__()
        self.runner, self.settings = runner, settings
        self.photos = photos = OpenPhotos()
        self.work = work = Work(photos, runner)
        self.repairs = repairs = Repairs(photos, work)
        self.reading = reading = Reading(photos, work, settings)
        self.projects = projects = Projects(self, photos, work, settings)
        self.autosaves = autosaves = Autosaves(photos, kept_folder())
        self.preferences = preferences = Preferences(photos, settings)
        self.estimates = estimates = Estimates(runner, settings)
        self.exports = exports = Exports(photos, work, preferences)
        self.canvas = canvas = Canvas(photos)
        self.actions_ = acts = Actions(self)
        self.stage = stage = Stage(canvas, acts)
        self.saving = saving = Saving(
            self, photos, exports, projects, runner, acts, settings, preferences
        )
        self.masks = masks = Masks(self, photos, work, reading, acts, settings)
        self.opening = opening = Opening(
            self, work, reading, projects, masks, stage, acts, settings
        )
        self.extending = Extending(self, photos, work, opening, saving, acts)
        self.references = References(self, photos, work, acts, settings)
        self.recovery = Recovery(kept_folder(), autosaves, projects, stage.notice, acts)
        self.at_hand = at_hand = AtHand(
            photos, canvas, repairs, acts, settings, threaded=runner.threaded
        )
        self.healer = healer = Healer(photos, runner)
        self.viewing = Viewing(self, photos, acts, canvas, settings)
        self.holding = Holding(self, acts, canvas, settings)
        self.commanding = Commanding(self, photos, acts, canvas, settings)
        self.mask_menu = MaskMenu(acts, self.masks, self.viewing, self.stage)
        self.stage.options.set_menu(self.mask_menu)
        self.status = Status(runner)
        self.rail = Rail(acts, self.canvas)
        self.candidates = Candidates(photos, acts["roll"], acts["use_this"])
        self.vary = Vary(photos, self.at_hand.varying, acts["roll"])
        self.faces = Faces(photos, acts["choose_face"], acts["mark_eyes"], acts["find_faces"])
        care = Care(photos, self.preferences, self.estimates)
        self.options = Options(photos, self.preferences, care, acts["repair"], acts["cancel"])
        self.history = History(photos, acts["undo"], acts["redo"])
        self.filmstrip = Filmstrip(photos, self.repairs, acts)
        self.saying = Saying(self.status, self.stage.notice, acts)
        for source in (work, repairs, masks, healer, autosaves, at_hand):
            self.saying.hear(source)
        canvas.tools.hinted.connect(self.status.hint)
        self.starting = Starting(self, work, repairs, canvas, stage.notice, acts)
        self.choosing = Choosing(self, photos, acts, canvas, self.candidates, self.faces)
        self._preload = preload
        self._closing = False
        self._lay_out()
        self.as_command = AsCommand(
            self, photos, work, saving, exports, projects, preferences, stage.notice, acts
        )
        docks, menus = self.docks, self._menus
        self.helping = Helping(
            self, photos, work, opening, stage, docks, menus, acts, settings, preferences, estimates
        )
        self._connect()
        keep_room(self)
        place(self, settings.geometry)
        stage.start.show_recent(settings.recent)
        self._update_actions()

    # -- building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = Bar(self.actions_)
        self.setMenuWidget(bar)
        bar.submenus["View"].addMenu(LanguageMenu(self.preferences, bar))
        self._captions = Captions(self, self.photos, bar.about, self.status.about)
        self.addActions(self.actions_.all())
        self.canvas.addAction(self.actions_["show_panels"])  # its key is the canvas's alone
        self.setCentralWidget(self.stage)
        foot = self.statusBar()
        foot.setSizeGripEnabled(False)
        foot.addWidget(self.status, 1)
        self._menus = bar.menus
        self.docks = Docks(
            self,
            self.photos,
            self.actions_,
            self.settings,
            tools=self.rail,
            results=Section(together(self.candidates, self.vary), self.faces, scrolls=True),
            history=Section(self.history),
            repair=Section(self.options),
            films=self.filmstrip,
        )

    def _connect(self) -> None:
        acts, canvas, photos = self.actions_, self.canvas, self.photos
        repairs = self.repairs
        for name, slot in (
            ("quit", self.close),
            ("undo", photos.stacks.undo),
            ("redo", photos.stacks.redo),
            ("next_photo", partial(photos.step, 1)),
            ("previous_photo", partial(photos.step, -1)),
        ):
            acts[name].triggered.connect(slot)
        self.stage.notice.dismissed.connect(canvas.setFocus)
        acts["show_panels"].triggered.connect(
            lambda: canvas.setFocus()
        )  # what had it may be hidden
        canvas.tools.healing.connect(self.healer.heal)
        canvas.tools.changed.connect(self._tooled)
        canvas.viewed.connect(self._update_actions)
        self.work.stepped.connect(self.candidates.progress.show_step)
        repairs.ended_well.connect(self.estimates.learn)
        repairs.previewed.connect(canvas.set_preview)
        repairs.running.connect(self._update_actions)
        repairs.awaited.connect(self.candidates.set_awaited)
        photos.changed.connect(self._document_changed)
        photos.listed.connect(self._photos_listed)
        self.runner.changed.connect(self._job_changed)
        LANGUAGE.changed.connect(self._update_actions)

    @property
    def document(self) -> Document:
        """The photo that is shown."""
        return self.photos.shown

    # -- opening ------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Opens a photo or project beside those that are open."""
        self.opening.open(path)

    def open_sample(self) -> None:
        """Opens the photo that comes with the program."""
        self.opening.open_sample()

    def _photos_listed(self) -> None:
        """Photos came or went, or another one is shown."""
        if self.document.photo is None:
            self.status.say("")
            self.stage.show_start()
            self.stage.start.show_recent(self.settings.recent)
        else:
            self.stage.show_canvas()
        self._job_changed()

    # -- following ----------------------------------------------------------------------------

    def _document_changed(self, change: Change) -> None:
        if not change.live:
            self._update_actions()

    def _job_changed(self) -> None:
        self.canvas.set_locked(self.runner.holds(self.document))
        self._update_actions()

    def _tooled(self) -> None:
        self.faces.set_placing(self.canvas.tools.tool is Tool.FACES)
        self._update_actions()

    def _update_actions(self) -> None:
        self.actions_.update(self.photos, self.runner, self.repairs, self.canvas)
        self.stage.options.set_candidates(
            self.document.result.candidates, self.document.result.choice
        )

    # -- events -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if self._preload:
            self._preload = False
            QTimer.singleShot(_LOAD_AFTER_MS, self._load)
            self.at_hand.load_later()
        self.setFocus()  # no button looks pressed before a key was

    def _load(self) -> None:
        self.work.load_model()
        self.estimates.measure(self.document.options)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            if not (self.canvas.tools.cancel() or self.stage.options.close_menu()):
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
        elif event.type() == QEvent.Type.FontChange:
            keep_room(self)
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.canvas.let_go_of_keys()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if self.photos.dirty and not self._closing:
            event.ignore()
            if QApplication.activeModalWidget() is None:  # Ctrl-C comes past an open question
                self.saving.before_leaving(self._close_now)
            return
        self.settings.geometry = self.saveGeometry()
        self.docks.remember()
        self.settings.sync()
        self.hide()  # what cannot be cut short ends unseen
        self.runner.shutdown()
        self.at_hand.shutdown()
        self.autosaves.forget()
        self.autosaves.shutdown()
        self.recovery.shutdown()
        event.accept()

    def _close_now(self) -> None:
        self._closing = True
        self.close()
