"""Before and after: split, side by side, difference, always in step with the zoom."""

from math import ceil, floor
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.assets import sample_photo
from inpaint_gui.comparing import Compare
from inpaint_gui.images import to_array
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

LEFT = Qt.MouseButton.LeftButton
LEFT_KEY, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture(autouse=True)
def repaired(window: Window, hand: Hand, sky: Path) -> None:
    """The sky with a filled stroke across it, seen at 100 % without overlays."""
    window.open(sky)
    window.document.set_options(method="telea")
    window.canvas.tools.options.set_size(12)
    hand.stroke((10, 10), (80, 50))
    window.actions_["repair"].trigger()
    hand.press("v")
    window.canvas.actual_size()


def seen(window: Window) -> np.ndarray:
    return to_array(window.canvas.grab().toImage())


def photo_at(window: Window, shift: int = 0) -> tuple[slice, slice]:
    left, top = int(window.canvas.viewport.left) + shift, int(window.canvas.viewport.top)
    return slice(top, top + 60), slice(left, left + 90)


def test_the_split_shows_before_left_and_after_right_of_its_line(
    window: Window, hand: Hand
) -> None:
    hand.press("y")
    assert window.canvas.comparison.mode is Compare.SPLIT and window.actions_["split"].isChecked()
    picture = seen(window)[photo_at(window)]
    line = round(window.canvas.width() / 2) - int(window.canvas.viewport.left)
    before, after = window.document.photo.pixels, window.document.image()
    near = 14  # the handle and the line
    np.testing.assert_array_equal(picture[:, : line - near], before[:, : line - near])
    np.testing.assert_array_equal(picture[:, line + near :], after[:, line + near :])


def test_the_line_is_dragged_and_stays_where_it_is_when_the_photo_moves(
    window: Window, hand: Hand
) -> None:
    hand.press("y")
    canvas, middle = window.canvas, window.canvas.width() // 2
    start = QPoint(middle, 100)
    QTest.mouseMove(canvas, start)
    assert canvas.cursor().shape() == Qt.CursorShape.SplitHCursor
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, start + QPoint(-30, 0))
    QTest.mouseRelease(canvas, LEFT, pos=start + QPoint(-30, 0))
    assert canvas.comparison.split == pytest.approx((middle - 30) / canvas.width(), abs=0.002)
    canvas.viewport.pan(-40, 11)
    canvas.view_changed()
    moved = seen(window)
    canvas._repaint()  # all of it anew
    np.testing.assert_array_equal(moved, seen(window))
    line = round(canvas.width() * canvas.comparison.split) - int(canvas.viewport.left)
    picture, after = moved[photo_at(window)], window.document.image()
    np.testing.assert_array_equal(picture[:, line + 14 :], after[:, line + 14 :])


def test_side_by_side_shows_the_same_place_twice(window: Window, hand: Hand) -> None:
    canvas = window.canvas
    hand.press("y", shift=True)
    half = canvas.width() // 2
    for turn in range(2):
        if turn:
            canvas.viewport.pan(17, -9)
            canvas.view_changed()
        canvas.actual_size()
        picture = seen(window)
        before, after = picture[photo_at(window)], picture[photo_at(window, half)]
        np.testing.assert_array_equal(before, window.document.photo.pixels)
        np.testing.assert_array_equal(after, window.document.image())
    canvas.zoom_to(2.0)
    picture = seen(window)
    outside = ~window.document.mask
    y, x = np.argwhere(outside)[800]
    px, py = canvas.viewport.to_view(float(x), float(y))
    px, py = int(px), int(py)
    np.testing.assert_array_equal(picture[py, px], picture[py, px + half])


def test_painting_works_in_either_half(window: Window, hand: Hand) -> None:
    hand.press("y", shift=True)
    hand.press("b")
    half = window.canvas.width() // 2
    for i, shift in enumerate((0, half)):
        before = window.document.mask.copy()
        place = hand.place(20 + 30 * i, 55) + QPoint(shift, 0)
        QTest.mouseClick(window.canvas, LEFT, pos=place)
        new = np.argwhere(window.document.mask & ~before)
        assert len(new) and abs(new[:, 1].mean() - (20 + 30 * i)) < 3


def test_the_difference_is_black_where_nothing_changed(window: Window, hand: Hand) -> None:
    hand.press("y", control=True, shift=True)
    picture = seen(window)[photo_at(window)].astype(int)
    change = np.abs(window.document.image().astype(int) - window.document.photo.pixels)
    np.testing.assert_array_equal(picture, np.minimum(4 * change, 255))
    assert change.any() and not picture[~window.document.mask].any()


@pytest.mark.parametrize("zoom", [0.45, 1.03, 1.5, 2.0])
def test_at_any_zoom_the_difference_is_black_where_nothing_changed(
    window: Window, hand: Hand, zoom: float
) -> None:
    window.open(sample_photo())
    window.document.set_options(method="telea")
    mask = np.zeros(window.document.mask.shape, bool)
    mask[201:260, 241:290] = True
    window.document.set_mask(mask, "imported mask")
    window.actions_["repair"].trigger()
    window.actions_["difference"].trigger()
    canvas = window.canvas
    canvas.zoom_to(zoom)
    x0, y0 = (floor(value) for value in canvas.viewport.to_view(236, 196))
    x1, y1 = (ceil(value) for value in canvas.viewport.to_view(295, 265))
    picture = seen(window)[:, :, :3]
    assert picture[y0:y1, x0:x1].any()
    left, right = (int(canvas.viewport.to_view(x, 0)[0]) for x in (200, 330))
    picture[y0:y1, x0:x1] = 0
    assert not picture[y0 - 30 : y1 + 30, left:right].any()


def test_the_line_is_moved_by_keys(window: Window, hand: Hand) -> None:
    hand.press("y")
    comparison = window.canvas.comparison
    for key, shift, share in ((RIGHT, False, 0.51), (LEFT_KEY, True, 0.41), (LEFT_KEY, False, 0.4)):
        modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(window.canvas, key, modifiers)
        assert comparison.split == pytest.approx(share)


def test_the_original_goes_though_altgr_is_let_go_before_the_key(window: Window) -> None:
    kind, none = QEvent.Type, Qt.KeyboardModifier.NoModifier
    canvas = window.canvas
    for key, event in ((Qt.Key.Key_Backslash, kind.KeyPress), (Qt.Key.Key_ssharp, kind.KeyRelease)):
        assert canvas.comparison.held == (event == kind.KeyRelease)
        QApplication.sendEvent(canvas, QKeyEvent(event, key, none, 20, 0, 0))
    assert not canvas.comparison.held


def test_the_original_stays_when_it_is_chosen_in_the_menu_until_something_is_marked(
    window: Window, hand: Hand
) -> None:
    action, held = window.actions_["original"], window.canvas.comparison
    for there in (True, False, True):
        action.trigger()
        assert (held.held, action.isChecked()) == (there, there)
        assert window.stage.zoom.compare.isDown() == there
    hand.press("b")
    hand.stroke((20, 20), (40, 20))
    assert not held.held and not action.isChecked()


def test_a_view_ends_as_it_began_and_the_backslash_goes_over_all(
    window: Window, hand: Hand
) -> None:
    plain = seen(window)
    for name in ("split", "side", "difference"):
        window.actions_[name].trigger()
        QTest.keyPress(window, Qt.Key.Key_Backslash)
        window.canvas.actual_size()
        picture = seen(window)[photo_at(window)]
        np.testing.assert_array_equal(picture, window.document.photo.pixels)
        QTest.keyRelease(window, Qt.Key.Key_Backslash)
    window.actions_["difference"].trigger()
    assert window.canvas.comparison.mode is Compare.OFF
    window.canvas.fit()
    window.canvas.actual_size()
    np.testing.assert_array_equal(seen(window), plain)
