"""Every control can be reached by keys, has a name and a tip, and shows all of its words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inpaint_gui import style
from inpaint_gui.mnemonics import with_mnemonics
from inpaint_gui.page_dialog import PageDialog
from inpaint_gui.runner import Runner
from inpaint_gui.translation import LANGUAGES
from inpaint_gui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
)


@pytest.fixture(params=[100, 150], ids=["as designed", "larger text"])
def percent(request: pytest.FixtureRequest, qapp: QApplication, settings) -> Iterator[int]:
    """The size of all text, which the application's font has then."""
    settings.text_size = request.param
    yield request.param
    style.set_text_size(0)


@pytest.fixture
def parts(percent: int, make_window, pair: Path, tmp_path: Path) -> list[QWidget]:
    """The window in the middle of the work, with all that floats, and every dialog."""
    assert percent in (100, 150)
    window: Window = make_window(Runner(threaded=False))
    assert QApplication.font().pixelSize() == round(12 * percent / 100)
    return all_parts(window, pair)


def all_parts(window: Window, pair: Path) -> list[QWidget]:
    """The same of any window."""
    window.open(pair)
    window.open(pair)
    window.photos.set_options(effort=0.01)
    coverage = window.document.mask.copy()
    coverage[100:140, 90:130] = True
    window.document.set_mask(coverage, "imported mask")
    window.actions_["repair"].trigger()
    window.stage.options.mask_button.click()
    window.stage.notice.tell("Unsaved work was kept.", button="Bring it back", other="Discard")
    window.actions_["find_command"].trigger()
    found: list[QWidget] = [window]
    before = {window}
    for name in ("settings", "about", "change_shortcuts", "shortcuts", "export", "close"):
        window.actions_[name].trigger()
        dialogs = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog) and one.isVisible() and one not in before
        ]
        assert len(dialogs) == 1, name
        found += dialogs
        before |= set(dialogs)
    pages = PageDialog(window, Path("scan.tif"), [(10, 10), (20, 20)])
    pages.open()
    window.actions_["tour"].trigger()
    QApplication.processEvents()
    return [*found, pages]


def inside(part: QWidget) -> Iterator[QWidget]:
    """What is seen of it, without what Qt's own controls are made of."""
    for widget in part.findChildren(QWidget):
        ours = not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
        ours = ours and not isinstance(widget.parentWidget(), QKeySequenceEdit)
        scrolls = isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_")
        header = widget.inherits("QHeaderView") or widget.inherits("QComboBoxPrivateContainer")
        listed = widget.inherits("QComboBoxListView")
        if widget.isVisibleTo(part) and ours and not (scrolls or header or listed):
            yield widget


def told(widget: QWidget) -> str:
    """Which one, in a failure."""
    return f"{type(widget).__name__} {widget.objectName()!r} {getattr(widget, 'text', str)()!r}"


def test_every_control_is_named_and_reached_by_keys(parts: list[QWidget], percent: int) -> None:
    if percent != 100:
        pytest.skip("the size of text changes nothing of it")
    bad = []
    for part in parts:
        for widget in inside(part):
            if not isinstance(widget, CONTROLS):
                continue
            spoken = QAccessible.queryAccessibleInterface(widget)
            if not spoken.text(QAccessible.Text.Name).strip():
                bad.append(f"{told(widget)} has no name")
            reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            listed = widget.accessibleName() == "Commands"  # the line above moves in it
            if widget.isEnabled() and not reached and not listed:
                bad.append(f"{told(widget)} is not reached by Tab")
            standard = isinstance(widget.parentWidget(), QDialogButtonBox | QMessageBox)
            entered = isinstance(widget, QAbstractItemView | QPlainTextEdit)
            if not (standard or entered or widget.toolTip().strip()):
                bad.append(f"{told(widget)} has no tip")
    assert not bad, "\n".join(sorted(set(bad)))


@pytest.mark.parametrize("name", ["settings", "about", "change_shortcuts", "shortcuts", "export"])
def test_tab_goes_through_a_dialog_from_top_to_bottom(
    filled: Window, qtbot: QtBot, name: str
) -> None:
    filled.actions_[name].trigger()
    (dialog,) = (one for one in filled.findChildren(QDialog) if one.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
    first = dialog.focusWidget()
    assert isinstance(first, CONTROLS) or first.inherits("QScrollArea"), told(first)
    heights, reached = [], {first}
    for _ in range(40):
        focused = dialog.focusWidget()
        # of what is scrolled the place in its dialog changes
        inner = next((one for one in ancestors(focused) if one.inherits("QScrollArea")), dialog)
        within = inner.widget() if inner is not dialog and focused is not inner else dialog
        buttons = isinstance(focused.parentWidget(), QDialogButtonBox)
        heights.append((buttons, focused.mapTo(within, focused.rect().topLeft()).y()))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if dialog.focusWidget() in reached:
            break
        reached.add(dialog.focusWidget())
    start = heights.index(min(heights))  # About begins with Close
    assert heights[start:] + heights[:start] == sorted(heights), heights
    wanted = {one for one in inside(dialog) if isinstance(one, CONTROLS) and one.isEnabled()}
    missed = {one for one in wanted - reached if not isinstance(one.parentWidget(), QLineEdit)}
    assert not missed  # a field's own cross is only for the mouse


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    """Its parent, that one's, and so on."""
    while (widget := widget.parentWidget()) is not None:
        yield widget


def test_the_photo_itself_is_named_and_reached(window: Window) -> None:
    spoken = QAccessible.queryAccessibleInterface(window.canvas)
    assert spoken.text(QAccessible.Text.Name)
    assert window.canvas.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_every_action_has_a_tip_of_its_own(window: Window) -> None:
    for action in window.actions_.all():
        assert action.toolTip() and action.toolTip() != action.text(), action.objectName()


def test_no_text_is_cut_off(parts: list[QWidget]) -> None:
    bad = cut_off(parts)
    assert not bad, "\n".join(sorted(set(bad)))


def test_every_dialog_fits_on_the_screen(parts: list[QWidget]) -> None:
    screen = parts[0].screen().availableSize()  # 800 x 800
    for dialog in parts[1:]:
        size = dialog.frameGeometry().size()
        assert size.boundedTo(screen) == size, (told(dialog), size)


def test_the_first_window_fits_on_the_screen(qtbot, settings) -> None:
    window = Window(Runner(threaded=False), settings, preload=False)
    qtbot.addWidget(window)
    window.show()
    size = window.frameGeometry().size()
    assert size.boundedTo(window.screen().availableSize()) == size


def cut_off(parts: list[QWidget]) -> list[str]:
    """What shows less than it says."""
    bad = []
    for part in parts:
        for widget in inside(part):
            if isinstance(widget, QLabel):
                bad += cut_label(widget)
            elif isinstance(widget, QComboBox):
                needed = widget.fontMetrics().horizontalAdvance(widget.currentText()) + 34
                if widget.width() < needed:
                    bad.append(f"{told(widget)} is {widget.width()} wide, needs {needed}")
            elif isinstance(widget, QPushButton) and widget.text():
                rect = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
                if widget.width() < rect.width() + 2 or widget.height() < rect.height():
                    bad.append(f"{told(widget)} is {widget.size()}, needs {rect}")
            elif isinstance(widget, QAbstractButton) and widget.text():
                hint = widget.sizeHint()
                icon_only = widget.width() <= 40
                if not icon_only and (widget.width() < hint.width() - 4):
                    bad.append(f"{told(widget)} is {widget.size()}, needs {hint}")
    return bad


def cut_label(label: QLabel) -> list[str]:
    """Whether a label shows less than it says."""
    if not label.text():
        return []
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        words = max(label.text().split(), key=label.fontMetrics().horizontalAdvance)
        width = label.fontMetrics().horizontalAdvance(words)
    else:
        bounds = label.fontMetrics().size(0, label.text())
        needed, width = bounds.height(), bounds.width()
    if label.height() < needed - 1 or label.width() < width:
        return [f"{told(label)} is {label.width()} x {label.height()}, needs {width} x {needed}"]
    return []


def test_what_is_on_in_a_menu_is_marked_not_only_coloured(window: Window, sky: Path) -> None:
    window.open(sky)
    menu = next(one for one in window.findChildren(QWidget) if one.inherits("QMenuBar"))
    view = menu.actions()[6].menu()
    marks = []
    for on in (True, False):
        action = window.actions_["history_panel"]
        if action.isChecked() != on:
            action.trigger()
        view.popup(window.mapToGlobal(window.rect().topLeft()))
        QApplication.processEvents()
        box = view.actionGeometry(action)
        image = view.grab(box).toImage()
        grey = [
            image.pixelColor(x, y).lightness()
            for x in range(4, 24)
            for y in range(4, image.height() - 4)
        ]
        marks.append(max(grey) - min(grey))
        view.hide()
    assert marks[0] > 60 and marks[1] < 10, marks


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_menu_has_a_letter_of_its_own_that_opens_it(window: Window, code: str) -> None:
    window.preferences.set_language(code)
    bar = next(one for one in window.findChildren(QWidget) if one.inherits("QMenuBar"))
    titles = [action.text() for action in bar.actions()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert all("a" <= letter <= "z" for letter in letters)
    assert len(set(letters)) == len(letters) == 8


def test_a_letter_that_is_taken_is_not_given_again() -> None:
    titles = [("File", "File"), ("Faces", "Faces"), ("文件", "Fit"), ("!", "F")]
    assert with_mnemonics(titles) == ["&File", "F&aces", "文件(&I)", "!"]
