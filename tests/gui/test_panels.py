"""Panels are docks: they can be closed, floated and dragged, come back, and stay as they were."""

import pytest
from conftest import MakeWindow
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inpaint_gui.panels.dock import Dock
from inpaint_gui.runner import Runner
from inpaint_gui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
BUTTON = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(window: Window, sky) -> Window:
    window.open(sky)
    return window


def dragged(dock: Dock, window: Window, to: QPoint) -> None:
    """The dock's grip is taken and let go at a place in the window."""
    grip = dock.grip
    start = QPoint(grip.width() // 2, grip.height() // 2)
    QTest.mousePress(grip, BUTTON, pos=start)
    for share in (0.3, 0.6, 0.9, 1.0):
        way = window.mapToGlobal(to) - grip.mapToGlobal(start)
        QTest.mouseMove(grip, start + way * share)
        QApplication.processEvents()
    QTest.mouseRelease(grip, BUTTON, pos=grip.mapFromGlobal(window.mapToGlobal(to)))
    QApplication.processEvents()


def test_a_closed_panel_comes_back_by_the_view_menu(opened: Window) -> None:
    dock, action = opened.docks.all["history_panel"], opened.actions_["history_panel"]
    assert dock.isVisible() and action.isChecked()
    QTest.mouseClick(dock.grip.close_button, BUTTON)
    assert not opened.history.isVisible() and not action.isChecked()
    assert opened.candidates.isVisible()
    action.trigger()
    assert opened.history.isVisible()


def test_a_panel_floats_and_returns(opened: Window) -> None:
    dock = opened.docks.all["results_panel"]
    QTest.mouseClick(dock.grip.float_button, BUTTON)
    assert dock.isFloating() and dock.isVisible()
    opened.actions_["show_panels"].trigger()
    assert not dock.isVisible()
    opened.actions_["show_panels"].trigger()
    assert dock.isVisible() and dock.isFloating()
    QTest.mouseClick(dock.grip.float_button, BUTTON)
    assert not dock.isFloating() and opened.dockWidgetArea(dock) == RIGHT


def test_a_panel_is_dragged_to_the_other_side(opened: Window, qtbot: QtBot) -> None:
    dock = opened.docks.all["history_panel"]
    dragged(dock, opened, QPoint(26, 740))
    qtbot.waitUntil(lambda: not dock.isFloating())
    assert opened.dockWidgetArea(dock) == LEFT
    assert dock.geometry().right() < opened.stage.geometry().left()


def test_panels_stay_as_they_were(opened: Window, make_window: MakeWindow, sky) -> None:
    opened.addDockWidget(LEFT, opened.docks.all["results_panel"])
    QTest.mouseClick(opened.docks.all["history_panel"].grip.close_button, BUTTON)
    opened.close()
    other = make_window(Runner(threaded=False))
    other.open(sky)
    assert other.dockWidgetArea(other.docks.all["results_panel"]) == LEFT
    assert other.candidates.isVisible() and not other.history.isVisible()
    other.actions_["reset_panels"].trigger()
    assert other.dockWidgetArea(other.docks.all["results_panel"]) == RIGHT
    assert other.history.isVisible() and other.rail.isVisible()


def test_on_the_first_screen_there_is_no_panel(window: Window) -> None:
    assert not any(dock.isVisible() for dock in window.docks.all.values())
