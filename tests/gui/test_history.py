"""The steps by name, the way to any of them, and what undo keeps of a repair."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.assets import sample_mask, sample_photo
from engine.project.packed import PackedArray
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


UP, DOWN, END = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_End


def names(window: Window) -> list[str]:
    """The rows as they are read."""
    model = window.history.list.model()
    return [model.index(i, 0).data() for i in range(model.rowCount())]


def click(window: Window, row: int) -> None:
    view = window.history.list
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def repaired(window: Window) -> Window:
    """The sample with a brushed, a repaired and a chosen step."""
    window.open(sample_photo())
    window.masks.read(sample_mask())
    window.document.set_options(effort=0.05, candidates=4)
    window.repairs.repair()
    window.document.result.choose(2)
    return window


def test_steps_are_named_and_a_click_goes_to_any(window: Window, hand: Hand) -> None:
    window.open(sample_photo())
    hand.stroke((60, 60), (90, 60))
    one = window.document.mask.copy()
    hand.press("e")
    hand.stroke((75, 60), (80, 60))
    hand.stroke((60, 60), (62, 60))
    assert names(window) == ["Beginning", "Stroke", "Erasing", "Erasing"]
    click(window, 1)
    np.testing.assert_array_equal(window.document.mask, one)
    click(window, 0)
    assert not window.document.mask.any()
    click(window, 3)
    assert window.document.stack.index() == 3 and window.document.mask.any()


def test_keys_walk_through_the_steps(window: Window, hand: Hand) -> None:
    window.open(sample_photo())
    hand.stroke((60, 60), (90, 60))
    hand.stroke((60, 90), (90, 90))
    view, stack = window.history.list, window.document.stack
    view.setFocus()
    for key, index in ((UP, 1), (UP, 0), (DOWN, 1), (END, 2)):
        QTest.keyClick(view, key)
        assert stack.index() == index == view.currentIndex().row()


def test_a_screen_reader_reads_the_steps_in_the_window_s_language(
    window: Window, hand: Hand
) -> None:
    window.open(sample_photo())
    hand.stroke((60, 60), (90, 60))
    window.preferences.set_language("de")
    try:
        spoken = QAccessible.queryAccessibleInterface(window.history.list)
        rows = [spoken.child(i).text(QAccessible.Text.Name) for i in range(spoken.childCount())]
        assert rows == ["Anfang", "Strich"]
    finally:
        window.preferences.set_language("en")


def test_what_is_no_longer_kept_is_not_called_the_beginning(
    window: Window, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("document", "panels.history"):
        monkeypatch.setattr(f"inpaint_gui.{module}.STEPS", 3)
    window.open(sample_photo())
    for i in range(3):
        hand.stroke((60, 60 + 40 * i), (90, 60 + 40 * i))
    assert names(window) == ["Beginning", "Stroke", "Stroke", "Stroke"]
    hand.stroke((60, 220), (90, 220))
    click(window, 0)
    assert window.document.mask.any()  # the first stroke cannot be undone any more
    assert names(window)[0] == "Earlier steps are gone"


def test_each_photo_has_its_own_steps(window: Window, hand: Hand, sky: Path) -> None:
    window.open(sample_photo())
    hand.stroke((60, 60), (90, 60))
    window.open(sky)
    assert names(window) == ["Beginning"]
    window.photos.step(1)
    assert names(window) == ["Beginning", "Stroke"]
    assert window.history.list.currentIndex().row() == 1


def test_a_step_after_going_back_replaces_what_came_later(window: Window, hand: Hand) -> None:
    window.open(sample_photo())
    hand.stroke((60, 60), (90, 60))
    hand.stroke((60, 90), (90, 90))
    click(window, 1)
    hand.press("e")
    hand.stroke((75, 60), (80, 60))
    assert names(window) == ["Beginning", "Stroke", "Erasing"]


def test_no_step_can_be_gone_to_while_a_stroke_goes_on(window: Window, hand: Hand) -> None:
    window.open(sample_photo())
    hand.stroke((60, 60), (90, 60))
    QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=hand.place(60, 90))
    assert not window.history.list.isEnabled()
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, pos=hand.place(60, 90))
    assert window.history.list.isEnabled()


def test_no_step_can_be_gone_to_while_a_repair_goes_on(
    threaded_window: Window, qtbot: QtBot
) -> None:
    window = threaded_window
    window.open(sample_photo())
    qtbot.waitUntil(lambda: bool(window.document.faces.all), timeout=60_000)
    window.masks.read(sample_mask())
    qtbot.waitUntil(lambda: window.document.stack.count() == 1)
    QTest.keyClick(window, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: window.runner.holds(window.document))
    click(window, 0)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.document.stack.index() == 1 and not window.history.list.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.history.list.isEnabled, timeout=60_000)
    click(window, 0)
    assert window.document.stack.index() == 0 and not window.document.mask.any()


def test_a_repair_that_undo_has_kept_small_comes_back_whole(repaired: Window) -> None:
    document = repaired.document
    assert names(repaired) == ["Beginning", "Imported mask", "Repair", "Candidate 3"]
    before, image = document.outcome.repaired, document.image()
    patches = before.repair.faces[0].patches
    pictures = before.thumbnails[0]
    faces = document.result.repaired_faces()
    del before
    click(repaired, 1)
    assert document.repair is None
    click(repaired, 3)
    after = document.outcome
    np.testing.assert_array_equal(document.image(), image)
    for old, new in zip(patches, after.repaired.repair.faces[0].patches, strict=True):
        np.testing.assert_array_equal(old.where, new.where)
        np.testing.assert_array_equal(old.pixels[old.where], new.pixels[new.where])
    assert after.repaired.thumbnails[0] == pictures
    assert after.choices == (2,) and document.result.repaired_faces() == faces
    assert document.mask_repaired and document.result.candidates == 4


def test_a_repair_of_a_retouched_photo_comes_back_with_it(repaired: Window) -> None:
    document, box = repaired.document, (300, 300, 340, 330)
    document.retouch.begin()
    document.retouch.lay(box, np.zeros((30, 40, 3), np.uint8), np.ones((30, 40), bool))
    document.retouch.end("cloning")
    repaired.repairs.repair()
    photo, image = document.repair.photo.pixels.copy(), document.image()
    assert not photo[300:330, 300:340].any()
    document.stack.setIndex(0)
    document.stack.setIndex(document.stack.count())
    np.testing.assert_array_equal(document.repair.photo.pixels, photo)
    np.testing.assert_array_equal(document.image(), image)


def test_the_choices_of_a_repair_share_it(repaired: Window) -> None:
    document = repaired.document
    there = document.outcome.repaired
    document.stack.undo()
    assert document.outcome.repaired is there
    document.stack.redo()
    assert document.outcome.repaired is there


@pytest.mark.parametrize("kind", [bool, np.uint8, np.uint16])
@pytest.mark.parametrize("shape", [(40, 30), (40, 30, 3)])
def test_a_packed_array_costs_what_is_in_it(kind: type, shape: tuple[int, ...]) -> None:
    array = np.zeros(shape, kind)
    assert PackedArray.of(array).bytes < 20
    np.testing.assert_array_equal(PackedArray.of(array).array(), array)
    array[5:9, 7:12] = 1
    packed = PackedArray.of(array)
    np.testing.assert_array_equal(packed.array(), array)
    assert packed.array().dtype == array.dtype and packed.bytes < 40
