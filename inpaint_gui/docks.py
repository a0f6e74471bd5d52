"""The panels around the photo: where they are, which are seen, and that it is remembered."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QWidget

from engine.sentence import say
from inpaint_gui.actions import Actions
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.panels.dock import Dock
from inpaint_gui.settings import Settings

_AREA = Qt.DockWidgetArea
_SIDES = _AREA.LeftDockWidgetArea | _AREA.RightDockWidgetArea
_ENDS = _AREA.TopDockWidgetArea | _AREA.BottomDockWidgetArea

_HISTORY = 104
"""Its height at first, in pixels."""


class Docks(QObject):
    """A panel is seen while a photo is open, unless it, or all of them, are hidden."""

    def __init__(
        self,
        window: QMainWindow,
        photos: OpenPhotos,
        actions: Actions,
        settings: Settings,
        *,
        tools: QWidget,
        results: QWidget,
        history: QWidget,
        repair: QWidget,
        films: QWidget,
    ) -> None:
        """Puts these into the window, each in a dock with an action in the View menu."""
        super().__init__(window)
        self._window, self._photos = window, photos
        self._actions, self._settings = actions, settings
        repair.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.all = {
            "tools_panel": Dock("tools_panel", say("Tools"), _SIDES, tools),
            "results_panel": Dock("results_panel", say("Results"), _SIDES, results),
            "history_panel": Dock("history_panel", say("History"), _SIDES, history),
            "repair_panel": Dock("repair_panel", say("Repair", meaning="noun"), _SIDES, repair),
            "films_panel": Dock("films_panel", say("Photos"), _ENDS, films),
        }
        for corner, area in (
            (Qt.Corner.TopLeftCorner, _AREA.LeftDockWidgetArea),
            (Qt.Corner.BottomLeftCorner, _AREA.LeftDockWidgetArea),
            (Qt.Corner.TopRightCorner, _AREA.RightDockWidgetArea),
            (Qt.Corner.BottomRightCorner, _AREA.RightDockWidgetArea),
        ):
            window.setCorner(corner, area)
        window.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks)
        self._put()
        self._first = window.saveState()
        closed = settings.closed_panels
        for name, dock in self.all.items():
            actions[name].setChecked(name not in closed)
            actions[name].triggered.connect(self._toggled)
            dock.closed.connect(partial(self._closed, name))
        actions["show_panels"].setChecked(settings.panels)
        actions["show_panels"].triggered.connect(self._all_toggled)
        actions["reset_panels"].triggered.connect(self.reset)
        if not settings.docks.isEmpty():
            window.restoreState(settings.docks)
        photos.listed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Shows the panels that are to be seen now."""
        there = self._settings.panels and self._photos.shown.photo is not None
        for name, dock in self.all.items():
            several = name != "films_panel" or len(self._photos.all) > 1
            dock.setVisible(there and several and self._actions[name].isChecked())

    def bring(self, name: str) -> None:
        """Shows a panel, whatever was hidden."""
        self._actions["show_panels"].setChecked(True)
        self._settings.panels = True
        self._actions[name].setChecked(True)
        self._toggled()
        self.all[name].raise_()  # it may lie behind another one

    def reset(self) -> None:
        """All panels are seen, where they were at the first start."""
        self._settings.panels = True
        self._actions["show_panels"].setChecked(True)
        for name, dock in self.all.items():
            dock.setFloating(False)
            self._actions[name].setChecked(True)
        self._window.restoreState(self._first)
        self._toggled()
        self._share()

    def remember(self) -> None:
        """Keeps where the panels are."""
        self._settings.docks = self._window.saveState()

    def _put(self) -> None:
        docks, first, second = self.all, _AREA.LeftDockWidgetArea, _AREA.RightDockWidgetArea
        if self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            first, second = second, first
        self._window.addDockWidget(first, docks["tools_panel"])
        for name in ("results_panel", "history_panel", "repair_panel"):
            self._window.addDockWidget(second, docks[name])
        self._window.addDockWidget(_AREA.BottomDockWidgetArea, docks["films_panel"])
        self._share()

    def _share(self) -> None:
        """Most of the height is the results'."""
        upper = [self.all["results_panel"], self.all["history_panel"]]
        self._window.resizeDocks(upper, [4 * _HISTORY, _HISTORY], Qt.Orientation.Vertical)

    def _toggled(self) -> None:
        names = (name for name in self.all if not self._actions[name].isChecked())
        self._settings.closed_panels = tuple(names)
        self.show()

    def _all_toggled(self, shown: bool) -> None:
        self._settings.panels = shown
        self.show()

    def _closed(self, name: str) -> None:
        if self._window.isVisible():  # else it goes with the window
            self._actions[name].setChecked(False)
            self._toggled()
