"""One table of actions: menus, context menu, finder, sheet, keys of one's own, hidden panels."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar, QWidget

from engine.assets import sample_photo
from inpaint_gui.action_table import CONTEXT, TABLE
from inpaint_gui.runner import Runner
from inpaint_gui.settings import Settings
from inpaint_gui.shortcut_dialog import ShortcutDialog
from inpaint_gui.shortcut_sheet import ShortcutSheet
from inpaint_gui.shortcuts import HELD
from inpaint_gui.tools.tool import Tool
from inpaint_gui.window import Window
from package.translations import messages
from tests.gui.conftest import Hand, MakeWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key


@pytest.fixture
def open_window(window: Window) -> Window:
    """With a photo that has no face."""
    window.open(sample_photo())
    return window


def top(window: Window, kind: type[QWidget]) -> QWidget:
    """The window's dialog of that kind."""
    found = [child for child in window.findChildren(kind) if child.isVisible()]
    assert len(found) == 1
    return found[0]


def test_every_action_is_in_a_menu_and_no_key_is_there_twice(window: Window) -> None:
    menus = window.findChild(QMenuBar).actions()
    listed = [action.objectName() for menu in menus for action in menu.menu().actions()]
    assert {spec.name for spec in TABLE if spec.name} <= set(listed)
    keys = [QKeySequence(key).toString() for spec in TABLE for key in spec.shortcuts]
    assert len(keys) == len(set(keys))


def test_the_sheet_shows_every_key_that_there_is(open_window: Window, hand: Hand) -> None:
    hand.press(KEY.Key_F1)
    sheet = top(open_window, ShortcutSheet)
    words = "\n".join(label.text() for label in sheet.findChildren(QLabel))
    for spec in TABLE:
        for key in spec.shortcuts:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in words
    assert all(key in words for key, _ in HELD)
    QTest.keyClick(sheet, KEY.Key_Escape)
    assert not sheet.isVisible()


def test_the_sheet_is_there_once_and_goes_by_the_same_key(open_window: Window, hand: Hand) -> None:
    hand.press(KEY.Key_F1)
    sheet = top(open_window, ShortcutSheet)
    open_window.activateWindow()
    hand.press(KEY.Key_F1)
    assert not sheet.isVisible() and not any(
        other.isVisible() for other in open_window.findChildren(ShortcutSheet)
    )


def test_an_open_sheet_says_what_has_changed(open_window: Window, hand: Hand) -> None:
    hand.press(KEY.Key_F1)
    sheet = top(open_window, ShortcutSheet)
    open_window.commanding.shortcuts.assign("lasso", ("F7",))
    assert "F7" in shown_words(sheet)
    open_window.preferences.set_language("de")
    try:
        assert "Öffnen" in shown_words(sheet) and sheet.windowTitle() == "Tastenkürzel"
    finally:
        open_window.preferences.set_language("en")


def shown_words(sheet: QWidget) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


# -- the command finder -----------------------------------------------------------------------


def found(window: Window) -> list[str]:
    tree = window.commanding.finder.list
    return [tree.topLevelItem(i).text(0) for i in range(tree.topLevelItemCount())]


def test_a_command_is_typed_and_run(open_window: Window, hand: Hand) -> None:
    finder = open_window.commanding.finder
    hand.press(KEY.Key_P, shift=True, control=True)
    assert finder.line.hasFocus()
    QTest.keyClicks(finder.line, "lasso")
    assert found(open_window)[0] == "Lasso"
    QTest.keyClick(finder.line, KEY.Key_Return)
    assert not finder.isVisible()
    assert open_window.canvas.tools.tool is Tool.LASSO


def test_typing_a_command_triggers_no_shortcut(open_window: Window, hand: Hand) -> None:
    hand.press(KEY.Key_P, shift=True, control=True)
    QTest.keyClicks(open_window.commanding.finder.line, "eraser")
    QTest.keyClick(open_window.commanding.finder.line, KEY.Key_Escape)
    assert not open_window.commanding.finder.isVisible()
    assert open_window.canvas.tools.tool is Tool.BRUSH
    assert open_window.canvas.hasFocus()


def test_arrows_choose_among_the_found(open_window: Window, hand: Hand) -> None:
    finder = open_window.commanding.finder
    hand.press(KEY.Key_P, shift=True, control=True)
    QTest.keyClicks(finder.line, "brush")
    second = found(open_window)[1]
    QTest.keyClick(finder.line, KEY.Key_Down)
    assert finder.list.currentItem().text(0) == second


def test_what_cannot_be_done_now_is_last_and_does_nothing(open_window: Window, hand: Hand) -> None:
    finder = open_window.commanding.finder
    hand.press(KEY.Key_P, shift=True, control=True)
    assert "Clear Mask" in found(open_window)[-30:] and found(open_window)[0] == "Open…"
    QTest.keyClicks(finder.line, "clear mask")  # nothing is marked
    QTest.keyClick(finder.line, KEY.Key_Return)
    assert finder.isVisible() and open_window.document.stack.count() == 0


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("language", "Settings…"),
        ("dark", "Settings…"),
        ("text size", "Settings…"),
        ("hide panels", "Panels"),
        ("before after", "Compare: Split"),
    ],
)
def test_what_has_another_name_here_is_found(open_window: Window, query: str, name: str) -> None:
    open_window.commanding.finder.line.setText(query)
    assert name in found(open_window)


def test_words_are_found_in_any_order_and_in_the_tips(open_window: Window, hand: Hand) -> None:
    finder = open_window.commanding.finder
    hand.press(KEY.Key_P, shift=True, control=True)
    for query, name in (("shrink", "Shrink Mask by 4 px"), ("mask clear", "Clear Mask")):
        finder.line.setText(query)
        assert found(open_window)[0] == name
    finder.line.setText("stain")
    assert "Magic Wand" in found(open_window)
    finder.line.setText("no such thing")
    assert found(open_window) == []
    QTest.keyClick(finder.line, KEY.Key_Return)
    assert finder.isVisible()


# -- keys of one's own ------------------------------------------------------------------------


def dialog_of(window: Window) -> ShortcutDialog:
    window.actions_["change_shortcuts"].trigger()
    dialog = top(window, ShortcutDialog)
    assert isinstance(dialog, ShortcutDialog)
    return dialog


def give(dialog: ShortcutDialog, name: str, key: Qt.Key) -> None:
    dialog.choose(name)
    QTest.keyClick(dialog.keys, key)
    QTest.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)


def test_a_changed_key_works_at_once_and_the_old_one_no_more(
    open_window: Window, hand: Hand
) -> None:
    dialog = dialog_of(open_window)
    give(dialog, "lasso", KEY.Key_K)
    dialog.close()
    hand.press("l")
    assert open_window.canvas.tools.tool is Tool.BRUSH
    hand.press("k")
    assert open_window.canvas.tools.tool is Tool.LASSO
    assert "(K)" in open_window.actions_["lasso"].toolTip()


def test_a_taken_key_is_said_and_then_taken_away(open_window: Window) -> None:
    dialog = dialog_of(open_window)
    dialog.choose("lasso")
    QTest.keyClick(dialog.keys, KEY.Key_R)
    assert dialog.words.text() == "R is the key of “Repair”, which would lose it."
    assert open_window.commanding.shortcuts.keys("repair") == ("R",)
    QTest.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)
    assert open_window.commanding.shortcuts.keys("repair") == ()
    assert open_window.commanding.shortcuts.keys("lasso") == ("R",)
    assert open_window.options.button.text() == "Repair"


def test_a_key_that_is_held_cannot_be_given_away(open_window: Window) -> None:
    dialog = dialog_of(open_window)
    dialog.choose("lasso")
    QTest.keyClick(dialog.keys, KEY.Key_Space)
    assert "kept for" in dialog.words.text() and not dialog.set_button.isEnabled()


def test_another_key_shows_the_original_while_it_is_held(open_window: Window, hand: Hand) -> None:
    dialog, held = dialog_of(open_window), open_window.canvas.comparison
    dialog.choose("original")
    QTest.keyClick(dialog.keys, KEY.Key_Less)
    QTest.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, KEY.Key_Escape)
    QTest.keyPress(open_window.canvas, KEY.Key_Backslash)
    assert not held.held
    QTest.keyPress(open_window.canvas, KEY.Key_Less)
    assert held.held
    QTest.keyRelease(open_window.canvas, KEY.Key_Less)
    assert not held.held
    assert "(<)" in open_window.stage.zoom.compare.toolTip()
    hand.press(KEY.Key_F1)
    sheet = top(open_window, ShortcutSheet)
    assert "<" in {label.text() for label in sheet.findChildren(QLabel)}


def test_what_is_said_names_the_keys_that_hold(filled: Window, hand: Hand) -> None:
    shortcuts = filled.commanding.shortcuts
    shortcuts.assign("roll", ("F7",))
    shortcuts.assign("cancel", ("F4",))
    hand.press("r")  # nothing has changed
    assert "F7 tries other starts" in filled.status.message.text()
    assert filled.status.stop.text() == "F4 cancels"
    shortcuts.assign("roll", ())
    hand.press("r")
    assert "“Roll Again” tries other starts" in filled.status.message.text()


def test_no_sentence_names_a_key_that_can_be_changed() -> None:
    named = re.compile(r"\b(Ctrl|Shift|Alt)\+(?!Wheel|Drag)|[Pp]ress [A-Z0-9]\b|\bF\d\b")
    assert not [message.source for message in messages() if named.search(message.source)]


def test_keys_are_remembered_until_they_are_reset(
    open_window: Window, make_window: MakeWindow
) -> None:
    dialog = dialog_of(open_window)
    give(dialog, "repair", KEY.Key_K)
    dialog.close()
    other = make_window(Runner(threaded=False))
    assert other.commanding.shortcuts.keys("repair") == ("K",)
    assert other.options.button.text() == "Repair   K"
    dialog = dialog_of(other)
    QTest.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    assert other.commanding.shortcuts.keys("repair") == ("R",)
    assert Settings().shortcuts == {}


def test_a_chosen_key_that_a_newer_version_gives_another_action_stays_the_user_s(
    settings: Settings, make_window: MakeWindow
) -> None:
    settings.shortcuts = {"lasso": ("D",), "wand": ("D",)}  # of two that have it, the first
    window = make_window(Runner(threaded=False))
    window.open(sample_photo())
    QTest.keyClick(window, KEY.Key_D)
    assert window.canvas.tools.tool is Tool.LASSO and not window.document.marks.any
    keys = window.commanding.shortcuts.keys
    assert keys("lasso") == ("D",) and keys("wand") == keys("suggest") == ()


@pytest.mark.parametrize("key", ["Left", "Enter", "Esc", "Shift+Tab"])
def test_a_key_that_panels_are_worked_with_cannot_be_given_away(
    settings: Settings, make_window: MakeWindow, key: str
) -> None:
    settings.shortcuts = {"eraser": (key,)}  # as an earlier version let it
    window = make_window(Runner(threaded=False))
    window.open(sample_photo())
    assert window.commanding.shortcuts.keys("eraser") == ()
    dialog = dialog_of(window)
    dialog.choose("lasso")
    dialog.keys.setKeySequence(QKeySequence(key))
    assert "kept for" in dialog.words.text() and not dialog.set_button.isEnabled()


def test_an_action_gets_its_own_key_back(open_window: Window) -> None:
    dialog = dialog_of(open_window)
    give(dialog, "cancel", KEY.Key_F4)
    give(dialog, "cancel", KEY.Key_Escape)
    assert open_window.commanding.shortcuts.keys("cancel") == ("Esc",)


@pytest.mark.parametrize("stored", ["no JSON", "[1]", '{"repair": 7, "no such action": ["Q"]}'])
def test_damaged_settings_leave_the_keys_as_they_are(
    settings: Settings, make_window: MakeWindow, stored: str
) -> None:
    settings.store.setValue("shortcuts", stored)
    window = make_window(Runner(threaded=False))
    assert window.commanding.shortcuts.keys("repair") == ("R",)
    assert window.commanding.shortcuts.keys("show_mask") == ("Q",)


# -- context menu and panels ------------------------------------------------------------------


def right_click(window: Window, place: QPoint) -> None:
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, window.canvas.mapToGlobal(place))
    QApplication.sendEvent(window.canvas, event)


def test_the_photo_has_a_context_menu_of_the_same_actions(open_window: Window) -> None:
    menu = open_window.commanding.menu
    right_click(open_window, QPoint(300, 300))
    assert menu.isVisible()
    assert menu.actions()[0] is open_window.actions_["undo"]
    assert len(menu.actions()) == len(CONTEXT)
    menu.hide()


def test_a_stroke_is_not_interrupted_by_the_menu(open_window: Window, hand: Hand) -> None:
    QTest.mousePress(open_window.canvas, Qt.MouseButton.LeftButton, pos=hand.place(50, 50))
    right_click(open_window, QPoint(300, 300))
    assert not open_window.commanding.menu.isVisible()
    QTest.mouseRelease(open_window.canvas, Qt.MouseButton.LeftButton, pos=hand.place(50, 50))


def test_tab_hides_the_panels_and_that_is_remembered(
    open_window: Window, make_window: MakeWindow
) -> None:
    QTest.keyClick(open_window.canvas, KEY.Key_Tab)
    assert not open_window.rail.isVisible() and not open_window.candidates.isVisible()
    other = make_window(Runner(threaded=False))
    other.open(sample_photo())
    assert not other.rail.isVisible()
    QTest.keyClick(other.canvas, KEY.Key_Tab)
    assert other.rail.isVisible() and other.candidates.isVisible()


def test_tab_brings_panels_back_that_were_hidden_from_one_of_them(open_window: Window) -> None:
    open_window.options.method.setFocus()
    open_window.actions_["show_panels"].trigger()  # by the View menu
    assert not open_window.options.isVisible()
    QTest.keyClick(open_window.focusWidget() or open_window, KEY.Key_Tab)
    assert open_window.options.isVisible()


def test_in_the_panels_tab_goes_from_control_to_control(open_window: Window) -> None:
    open_window.options.method.setFocus()
    QTest.keyClick(open_window.options.method, KEY.Key_Tab)
    assert open_window.options.count.hasFocus() and open_window.rail.isVisible()
