"""The brush, the eraser, the view and what can be taken back."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.mask import paint_segment
from inpaint_gui.colours import DARK
from inpaint_gui.window import Window
from tests.gui.conftest import Hand


@pytest.fixture(autouse=True)
def open_sky(window: Window, sky: Path) -> None:
    window.open(sky)
    window.canvas.tools.options.set_size(8)


def test_the_brush_marks_the_pixels_under_it_and_the_eraser_takes_them_away(
    window: Window, hand: Hand
) -> None:
    points = [(20.0, 20.0), (40.0, 30.0), (60.0, 22.0)]
    hand.press("b")
    hand.stroke(*points)
    expected = np.zeros((60, 90), bool)
    meant = [hand.point(*point) for point in points]
    for start, end in zip([meant[0], *meant], meant, strict=False):
        paint_segment(expected, start, end, 8, value=True)
    np.testing.assert_array_equal(window.document.mask, expected)
    assert expected.sum() > 300

    hand.press("e")
    hand.stroke(points[1])
    paint_segment(expected, meant[1], meant[1], 8, value=False)
    np.testing.assert_array_equal(window.document.mask, expected)


def test_strokes_are_undone_and_redone_one_by_one(window: Window, hand: Hand) -> None:
    states = [window.document.mask.copy()]
    for y in (10, 25, 40):
        hand.stroke((10, y), (70, y + 3))
        states.append(window.document.mask.copy())
    for state in reversed(states[:-1]):
        hand.press("z", control=True)
        np.testing.assert_array_equal(window.document.mask, state)
    assert not window.actions_["undo"].isEnabled()
    hand.press("z", control=True, shift=True)
    hand.press("y", control=True)
    np.testing.assert_array_equal(window.document.mask, states[2])
    assert window.actions_["redo"].text() == "Redo stroke"


def test_clearing_the_mask_is_undone(window: Window, hand: Hand) -> None:
    hand.stroke((10, 10), (70, 40))
    before = window.document.mask.copy()
    window.actions_["clear"].trigger()
    assert not window.document.mask.any() and not window.actions_["clear"].isEnabled()
    hand.press("z", control=True)
    np.testing.assert_array_equal(window.document.mask, before)


def test_escape_takes_a_running_stroke_back(window: Window, hand: Hand) -> None:
    hand.stroke((10, 10), (30, 10))
    before = window.document.mask.copy()
    QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=hand.place(40, 40))
    QTest.mouseMove(window.canvas, hand.place(60, 40))
    assert (window.document.mask != before).any()
    hand.press(Qt.Key.Key_Escape)
    np.testing.assert_array_equal(window.document.mask, before)
    assert window.document.stack.count() == 1
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, pos=hand.place(60, 40))
    hand.stroke((10, 50))
    assert not window.document.mask[20:44, 20:].any()  # no line from where it ended


def test_nothing_is_undone_in_the_middle_of_a_stroke(window: Window, hand: Hand) -> None:
    hand.stroke((10, 10), (30, 10))
    QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=hand.place(40, 40))
    painted = window.document.mask.copy()
    hand.press("z", control=True)
    np.testing.assert_array_equal(window.document.mask, painted)
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, pos=hand.place(40, 40))
    hand.press("z", control=True)
    hand.press("z", control=True)
    assert not window.document.mask.any()


def test_a_stroke_beside_the_photo_is_nothing_to_undo(window: Window, hand: Hand) -> None:
    hand.stroke((-40, -20), (-30, -20))
    assert window.document.stack.count() == 0 and not window.document.dirty


def test_the_mask_is_seen_while_it_is_painted(window: Window, hand: Hand) -> None:
    window.actions_["move"].trigger()
    place = hand.place(30, 30)
    bare = window.canvas.grab().toImage().pixelColor(place)
    window.actions_["brush"].trigger()
    hand.stroke((28, 30), (32, 30))
    window.actions_["move"].trigger()
    rose = window.canvas.grab().toImage().pixelColor(place)
    share = 0.55
    mixed = [
        round(a * (1 - share) + b * share)
        for a, b in zip(bare.getRgb()[:3], QColor(DARK.mask).getRgb()[:3], strict=True)
    ]
    np.testing.assert_allclose(rose.getRgb()[:3], mixed, atol=2)
    hand.press("q")
    assert window.canvas.grab().toImage().pixelColor(place) == bare


@pytest.mark.parametrize("zoom", [1.0, 4.0])
def test_the_ring_is_as_wide_as_the_brush_at_every_zoom(
    window: Window, hand: Hand, zoom: float
) -> None:
    window.canvas.tools.options.set_size(20)
    window.canvas.zoom_to(zoom)
    middle = hand.place(45, 30)
    QTest.mouseMove(window.canvas, middle + QPoint(3, 0))
    QTest.mouseMove(window.canvas, middle)
    image = window.canvas.grab().toImage()
    radius = round(10 * zoom)
    for way in (-1, 1):
        rim = [
            image.pixelColor(middle + QPoint(way * (radius + d), 0)).lightness() for d in (-1, 0, 1)
        ]
        assert max(rim) > 170
    assert image.pixelColor(middle).lightness() < 160


def test_brackets_change_the_brush_size_and_it_is_remembered(window: Window, hand: Hand) -> None:
    hand.press("]")
    assert window.canvas.tools.options.size == 10 and window.settings.brush_size == 10
    for _ in range(12):
        hand.press("[")
    assert window.canvas.tools.options.size == 1
    window.stage.options.size_slider.setValue(12 * 5)
    assert window.canvas.tools.options.size == 32


def test_the_wheel_zooms_about_the_point_under_it(window: Window, hand: Hand) -> None:
    at = QPointF(hand.place(70, 15))
    before = window.canvas.viewport.to_photo(at.x(), at.y())
    for turn in (120, 120, -120, 120):
        event = QWheelEvent(
            at,
            QPointF(window.canvas.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(window.canvas, event)
        after = window.canvas.viewport.to_photo(at.x(), at.y())
        np.testing.assert_allclose(after, before, atol=1e-9)


def test_a_zoom_beside_the_photo_does_not_lose_it(window: Window) -> None:
    for at in (QPointF(4, 200), QPointF(window.canvas.width() - 4, 4)):
        window.canvas.fit()
        for _ in range(30):
            window.canvas.zoom_to(window.canvas.zoom * 1.25, at)
        left, top = window.canvas.viewport.to_view(-0.5, -0.5)
        right, bottom = window.canvas.viewport.to_view(89.5, 59.5)
        assert right >= 40 and left <= window.canvas.width() - 40
        assert bottom >= 40 and top <= window.canvas.height() - 40


def test_fit_and_100_percent(window: Window, hand: Hand) -> None:
    fitted = window.canvas.zoom
    hand.press("1", control=True)
    assert window.canvas.zoom == 1 and window.stage.zoom.percent.text() == "100 %"
    hand.press("0", control=True)
    assert window.canvas.zoom == fitted
    left, top = window.canvas.viewport.to_view(-0.5, -0.5)
    right, bottom = window.canvas.viewport.to_view(89.5, 59.5)
    assert left >= 32 and top >= 32
    assert right <= window.canvas.width() - 31 and bottom <= window.canvas.height() - 71


def test_the_middle_button_and_space_move_the_photo(window: Window, hand: Hand) -> None:
    canvas, middle = window.canvas, Qt.MouseButton.MiddleButton
    start = hand.place(40, 30)
    QTest.mousePress(canvas, middle, pos=start)
    QTest.mouseMove(canvas, start + QPoint(50, -20))
    QTest.mouseRelease(canvas, middle, pos=start + QPoint(50, -20))
    assert hand.place(40, 30) == start + QPoint(50, -20)

    QTest.keyPress(canvas, Qt.Key.Key_Space)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, start + QPoint(-50, 20))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(-50, 20))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert hand.place(40, 30) == start and not window.document.mask.any()


def click(window: Window, place: QPoint, *, shift: bool = False) -> None:
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, keys, place)


def test_shift_and_a_click_go_on_in_a_straight_line(window: Window, hand: Hand, pair: Path) -> None:
    hand.stroke((10, 20), (10, 10))
    click(window, hand.place(70, 50), shift=True)
    assert window.document.mask[30, 40] and window.document.stack.count() == 2
    hand.press("z", control=True)
    assert not window.document.mask[30, 40] and window.document.mask[10, 10]
    hand.press("e")
    click(window, hand.place(10, 20), shift=True)  # from where the line ended
    hand.press("b")
    window.open(pair)
    click(window, hand.place(200, 100), shift=True)  # begins anew in another photo
    assert window.document.mask.sum() < 100


def test_without_shift_a_click_is_a_dot(window: Window, hand: Hand) -> None:
    click(window, hand.place(10, 10))
    click(window, hand.place(70, 50))
    assert not window.document.mask[30, 40] and window.document.mask[50, 70]


@pytest.mark.parametrize("other", [Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton])
def test_another_button_in_a_stroke_does_nothing(
    window: Window, hand: Hand, other: Qt.MouseButton
) -> None:
    canvas, left, place = window.canvas, Qt.MouseButton.LeftButton, hand.place(40, 30)
    QTest.mousePress(canvas, left, pos=place)
    QTest.mousePress(canvas, other, pos=place)
    QTest.mouseRelease(canvas, left, pos=place)
    QTest.mouseRelease(canvas, other, pos=place)
    assert not window.document.painting and window.document.stack.count() == 1
    before = window.document.mask.copy()
    QTest.mouseMove(canvas, hand.place(60, 30))
    np.testing.assert_array_equal(window.document.mask, before)
    assert hand.place(40, 30) == place


def test_a_stroke_whose_end_nobody_told_ends_where_the_pointer_comes_back(
    window: Window, hand: Hand
) -> None:
    """Another window may have taken the release: a question that came up, a screen that locked."""
    canvas, left = window.canvas, Qt.MouseButton.LeftButton
    QTest.mousePress(canvas, left, pos=hand.place(20, 20))
    QTest.mouseRelease(window.status, left)
    QTest.mouseMove(canvas, hand.place(60, 40))
    assert not window.document.painting and window.document.stack.count() == 1
    assert not window.document.mask[40, 60]
    hand.stroke((60, 40), (62, 40))
    assert window.document.mask[40, 60] and window.document.stack.count() == 2
