"""Help and settings: the tour, About, the diagnostic, and the dialog of settings."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from engine.sentence import say
from inpaint_gui.about import About
from inpaint_gui.actions import Actions
from inpaint_gui.crash import log_path
from inpaint_gui.diagnostic import Machine, diagnostic, examining
from inpaint_gui.docks import Docks
from inpaint_gui.estimates import Estimates
from inpaint_gui.keys import key_to
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.opening import Opening
from inpaint_gui.panels.tour import Stop, Tour
from inpaint_gui.preferences import Preferences
from inpaint_gui.runner import Job
from inpaint_gui.settings import Settings
from inpaint_gui.settings_dialog import SettingsDialog
from inpaint_gui.stage import Stage
from inpaint_gui.work import Work


class Helping(QObject):
    """Connects them."""

    def __init__(
        self,
        window: QWidget,
        photos: OpenPhotos,
        work: Work,
        opening: Opening,
        stage: Stage,
        docks: Docks,
        menus: QWidget,
        actions: Actions,
        settings: Settings,
        preferences: Preferences,
        estimates: Estimates,
    ) -> None:
        super().__init__(window)
        self._window, self._photos, self._work = window, photos, work
        self._opening, self._stage, self._docks = opening, stage, docks
        self._menus = menus
        self._actions, self._settings = actions, settings
        self._preferences, self._estimates = preferences, estimates
        self.tour = Tour(window, self._stops)
        for name, slot in (
            ("about", self._show_about),
            ("tour", self.tour.start),
            ("diagnostic", self._copy_diagnostic),
            ("settings", self._show_settings),
        ):
            actions[name].triggered.connect(slot)

    # -- the tour -----------------------------------------------------------------------------

    def offer_tour(self) -> None:
        """Offers the tour once, at the first start, unless something else is to be read."""
        if self._settings.toured or self._stage.notice.isVisible():
            return
        self._settings.toured = True
        self._stage.notice.tell(
            say("New here? A tour of five steps shows how a photo is repaired."),
            button=say("Take the tour"),
            then=self.tour.start,
            other=say("No, thanks"),
        )

    def _stops(self) -> tuple[Stop, ...]:
        return (
            Stop(
                say("Open a photo"),
                say(
                    "Drop a photo on the window, paste one, or choose File › Open. Here a sample "
                    "is opened, so that there is something to see."
                ),
                self._show_photo,
            ),
            Stop(
                say("Mark the damage"),
                say(
                    "Brush over what is to be repaired; the eraser takes marks away. The "
                    "magnifying glass with the flash suggests what looks damaged."
                ),
                partial(self._show_panel, "tools_panel"),
            ),
            Stop(
                say("Press Repair"),
                say(
                    "Faces are completed by a network, all else is filled from around it. Below "
                    "the method you see how long that takes on this computer."
                ),
                partial(self._show_panel, "repair_panel"),
            ),
            Stop(
                say("Choose an answer"),
                say(
                    "Every face gets several: click one, or press its number. A lock keeps it when "
                    "you roll again; hold {key} to see the original.",
                    key=key_to("original"),
                ),
                partial(self._show_panel, "results_panel"),
            ),
            Stop(
                say("Save it"),
                say(
                    "File › Export saves the repaired photo. Outside your marks no pixel "
                    "changes, and the original is never overwritten unasked."
                ),
                lambda: self._menus,
            ),
        )

    def _show_photo(self) -> QWidget:
        if self._photos.shown.photo is None:
            self._opening.open_sample()
        self._stage.notice.dismiss()
        return self._stage

    def _show_panel(self, name: str) -> QWidget:
        self._docks.bring(name)
        return self._docks.all[name]

    # -- dialogs ------------------------------------------------------------------------------

    def _show_settings(self) -> None:
        dialog = SettingsDialog(
            self._window,
            self._photos,
            self._preferences,
            self._estimates,
            self._work.runner,
            self._actions["change_shortcuts"],
        )
        dialog.spoken_anew.connect(self._show_settings)
        dialog.open()

    def _show_about(self) -> None:
        dialog = About(self._window, self._actions["diagnostic"])
        job = self._examine()
        job.finished.connect(dialog.show_machine)
        dialog.destroyed.connect(partial(self._work.runner.drop, job))
        dialog.open()
        self._work.runner.start(job)

    def _copy_diagnostic(self) -> None:
        job = self._examine()
        job.finished.connect(self._examined)
        self._work.start(job)

    def _examine(self) -> Job:
        job = Job(say("Looking at this computer"), examining, cancellable=False)
        job.failed.connect(self._work.fail)
        return job

    def _examined(self, machine: Machine) -> None:
        options, app = self._settings.repair, QGuiApplication
        screen = self._window.screen()
        said = [
            f"method {options.method}, {options.candidates} candidates, effort {options.effort:g}",
            f"device {options.device}, theme {self._preferences.theme}",
            f"text {self._preferences.text_size}, {app.platformName()}, "
            f"{screen.size().width()} x {screen.size().height()} at "
            f"{screen.devicePixelRatio():g}",
        ]
        QGuiApplication.clipboard().setText(diagnostic(machine, said, log_path()))
        self._work.said.emit(say("The diagnostic is copied: paste it into your message."))
