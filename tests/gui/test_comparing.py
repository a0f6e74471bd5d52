"""Before and after: split, side by side, difference, always in step with the zoom."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from inpaint_gui.comparing import Compare
from inpaint_gui.images import to_array
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

LEFT = Qt.MouseButton.LeftButton


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
