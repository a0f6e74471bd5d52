"""The tools that mark, one by one, by mouse, pen and key."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.mask import paint_segment, view
from engine.shapes import polygon
from engine.wand import even_area
from inpaint_gui.settings import Settings
from inpaint_gui.tools.tool import Tool
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def open_sky(window: Window, sky: Path) -> None:
    window.open(sky)
    window.canvas.tools.options.set_size(8)


def drag(hand: Hand, *points: tuple[float, float], keys: Qt.KeyboardModifier) -> None:
    """A stroke with keys held."""
    QTest.mousePress(hand.canvas, LEFT, keys, hand.place(*points[0]))
    for point in points[1:]:
        place = QPointF(hand.place(*point))
        event = mouse_move(place, keys)
        QApplication.sendEvent(hand.canvas, event)
    QTest.mouseRelease(hand.canvas, LEFT, keys, hand.place(*points[-1]))


def mouse_move(place: QPointF, keys: Qt.KeyboardModifier) -> QMouseEvent:
    return QMouseEvent(QEvent.Type.MouseMove, place, place, Qt.MouseButton.NoButton, LEFT, keys)


def filled(hand: Hand, *points: tuple[float, float]) -> np.ndarray:
    """The mask of an outline through the points that the mouse really means."""
    mask = np.zeros((60, 90), bool)
    area = polygon([hand.point(*point) for point in points], (90, 60))
    assert area is not None
    view(mask, area[0])[:] = area[1]
    return mask


# -- areas ------------------------------------------------------------------------------------


def test_a_rectangle_is_marked_and_with_alt_taken_away_again(window: Window, hand: Hand) -> None:
    hand.press("m")
    hand.stroke((10, 12), (30, 20), (50, 40))
    whole = filled(hand, (10, 12), (50, 12), (50, 40), (10, 40))
    np.testing.assert_array_equal(window.document.mask, whole)
    drag(hand, (20, 20), (30, 30), keys=ALT)
    inner = filled(hand, (20, 20), (30, 20), (30, 30), (20, 30))
    np.testing.assert_array_equal(window.document.mask, whole & ~inner)
    assert window.actions_["undo"].text() == "Undo erasing rectangle"
    hand.press("z", control=True)
    np.testing.assert_array_equal(window.document.mask, whole)


def test_shift_makes_the_rectangle_a_square(window: Window, hand: Hand) -> None:
    hand.press("m")
    drag(hand, (10, 10), (40, 20), keys=SHIFT)
    rows, columns = np.nonzero(window.document.mask)
    assert np.ptp(rows) == np.ptp(columns) > 25


def test_the_lasso_marks_what_is_drawn_around(window: Window, hand: Hand) -> None:
    hand.press("l")
    points = [(20, 10), (60, 12), (70, 40), (40, 50), (15, 30)]
    hand.stroke(*points)
    np.testing.assert_array_equal(window.document.mask, filled(hand, *points))
    assert window.document.stack.count() == 1


@pytest.mark.parametrize("way", ["enter", "double", "first"])
def test_a_polygon_goes_from_click_to_click(window: Window, hand: Hand, way: str) -> None:
    hand.press("l", shift=True)
    points = [(20, 10), (70, 14), (64, 50), (18, 44)]
    for point in points:
        QTest.mouseClick(window.canvas, LEFT, pos=hand.place(*point))
    assert not window.document.mask.any() and not window.actions_["undo"].isEnabled()
    if way == "enter":
        QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    elif way == "double":
        QTest.mouseDClick(window.canvas, LEFT, pos=hand.place(*points[-1]))
    else:
        QTest.mouseClick(window.canvas, LEFT, pos=hand.place(*points[0]))
    np.testing.assert_array_equal(window.document.mask, filled(hand, *points))


def test_a_corner_of_the_polygon_is_taken_back_and_escape_drops_it(
    window: Window, hand: Hand
) -> None:
    hand.press("l", shift=True)
    corners = [(20, 10), (70, 14), (80, 55), (40, 50)]
    for point in corners[:3]:
        QTest.mouseClick(window.canvas, LEFT, pos=hand.place(*point))
    QTest.keyClick(window.canvas, Qt.Key.Key_Backspace)
    QTest.mouseClick(window.canvas, LEFT, pos=hand.place(*corners[3]))
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    expected = filled(hand, corners[0], corners[1], corners[3])
    np.testing.assert_array_equal(window.document.mask, expected)
    QTest.mouseClick(window.canvas, LEFT, pos=hand.place(5, 5))
    hand.press(Qt.Key.Key_Escape)
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    assert window.document.stack.count() == 1


def test_the_wand_marks_the_even_part_and_dragging_right_takes_more(
    window: Window, hand: Hand
) -> None:
    hand.press("w")
    options, pixels = window.canvas.tools.options, window.document.photo.pixels
    options.set_tolerance(20)
    QTest.mousePress(window.canvas, LEFT, pos=hand.place(40, 30))
    seed = tuple(round(value) for value in hand.point(40, 30))

    def wanted(tolerance: int) -> np.ndarray:
        mask = np.zeros((60, 90), bool)
        box, inside = even_area(pixels, seed, tolerance)
        view(mask, box)[:] = inside
        return mask

    np.testing.assert_array_equal(window.document.mask, wanted(20))
    QTest.mouseMove(window.canvas, hand.place(40, 30) + QPoint(80, 0))
    assert options.tolerance == 40
    np.testing.assert_array_equal(window.document.mask, wanted(40))
    QTest.mouseMove(window.canvas, hand.place(40, 30) + QPoint(-40, 0))
    np.testing.assert_array_equal(window.document.mask, wanted(10))
    QTest.mouseRelease(window.canvas, LEFT, pos=hand.place(40, 30))
    assert window.document.stack.count() == 1 and Settings().tolerance == 10


def test_escape_takes_a_wand_back_in_the_middle_of_it(window: Window, hand: Hand) -> None:
    hand.press("w")
    QTest.mousePress(window.canvas, LEFT, pos=hand.place(40, 30))
    assert window.document.mask.any()
    tolerance = window.canvas.tools.options.tolerance
    QTest.mouseMove(window.canvas, hand.place(60, 30))
    assert window.canvas.tools.options.tolerance > tolerance
    hand.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(window.canvas, LEFT, pos=hand.place(60, 30))
    assert not window.document.mask.any() and window.document.stack.count() == 0
    assert window.canvas.tools.options.tolerance == tolerance


def test_x_swaps_marking_and_taking_away_with_every_tool(window: Window, hand: Hand) -> None:
    tools = window.canvas.tools
    hand.press("b")
    hand.press("x")
    assert tools.tool is Tool.ERASER and window.actions_["eraser"].isChecked()
    hand.press("x")
    assert tools.tool is Tool.BRUSH
    hand.press("m")
    hand.stroke((10, 10), (60, 50))
    hand.press("x")
    assert tools.tool is Tool.RECTANGLE and window.stage.options.erases.text() == "Takes away"
    hand.stroke((10, 10), (60, 50))
    assert not window.document.mask.any()
    hand.press("l")  # another tool marks again
    assert not tools.options.erases


# -- the brush --------------------------------------------------------------------------------


def test_a_soft_brush_paints_a_soft_edge_that_is_undone(window: Window, hand: Hand) -> None:
    options = window.canvas.tools.options
    options.set_size(20)
    for _ in range(2):
        hand.press(Qt.Key.Key_BracketLeft, shift=True)
    assert options.hardness == 50 and Settings().brush_hardness == 50
    hand.stroke((30, 30), (50, 32))
    expected = np.zeros((60, 90), np.uint8)
    a, b = hand.point(30, 30), hand.point(50, 32)
    paint_segment(expected, a, a, 20, value=True, hardness=0.5)
    paint_segment(expected, a, b, 20, value=True, hardness=0.5)
    np.testing.assert_array_equal(window.document.marks.coverage, expected)
    np.testing.assert_array_equal(window.document.mask, expected > 0)
    hand.press("e")
    options.set_hardness(0)
    hand.stroke((40, 25), (45, 40))
    before = window.document.marks.coverage.copy()
    assert (before < expected).any()
    hand.press("z", control=True)
    np.testing.assert_array_equal(window.document.marks.coverage, expected)
    hand.press("z", control=True, shift=True)
    np.testing.assert_array_equal(window.document.marks.coverage, before)
    hand.press(Qt.Key.Key_BracketRight, shift=True)
    assert options.hardness == 25


def test_dragging_with_alt_changes_the_size_and_marks_nothing(window: Window, hand: Hand) -> None:
    options, zoom = window.canvas.tools.options, window.canvas.viewport.scale
    drag(hand, (40, 30), (50, 30), keys=ALT)
    assert options.size == pytest.approx(8 + 20, abs=1 + 1 / zoom)
    assert not window.document.mask.any()
    drag(hand, (40, 30), (5, 30), keys=ALT)
    assert options.size == 1
    hand.stroke((40, 30))  # let go, it paints again
    assert window.document.mask.any()


def test_the_wheel_with_ctrl_changes_the_size_and_not_the_zoom(window: Window, hand: Hand) -> None:
    options, zoom = window.canvas.tools.options, window.canvas.zoom
    sizes = []
    for turn in (120, 120, -120, -120, -120):
        at = QPointF(hand.place(40, 30))
        event = QWheelEvent(
            at,
            at,
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(window.canvas, event)
        sizes.append(options.size)
    assert sizes[0] > 8 and sizes[1] > sizes[0] and sizes[4] < 8 and window.canvas.zoom == zoom


def pen(
    window: Window,
    kind: QEvent.Type,
    place: QPoint,
    pressure: float,
    end: QPointingDevice.PointerType = QPointingDevice.PointerType.Pen,
) -> None:
    """A pen's event at a place in the canvas."""
    device = QPointingDevice(
        "pen",
        1,
        QPointingDevice.DeviceType.Stylus,
        end,
        QPointingDevice.Capability.Pressure | QPointingDevice.Capability.Position,
        1,
        2,
    )
    up = kind == QEvent.Type.TabletRelease
    event = QTabletEvent(
        kind,
        device,
        QPointF(place),
        QPointF(window.canvas.mapToGlobal(place)),
        pressure,
        0,
        0,
        0.0,
        0.0,
        0,
        Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else LEFT,
        Qt.MouseButton.NoButton if up else LEFT,
    )
    QApplication.sendEvent(window.canvas, event)
    assert event.isAccepted()


def pen_stroke(window: Window, hand: Hand, pressures: tuple[float, float], **options) -> None:
    press, move, release = (
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
    )
    pen(window, press, hand.place(20, 30), pressures[0], **options)
    pen(window, move, hand.place(70, 30), pressures[1], **options)
    pen(window, release, hand.place(70, 30), 0.0, **options)


def test_a_pen_that_presses_harder_paints_wider(window: Window, hand: Hand) -> None:
    window.canvas.tools.options.set_size(24)
    pen_stroke(window, hand, (0.25, 1.0))
    widths = window.document.mask.sum(0)
    assert widths[21] <= 8 and widths[68] >= 22 and window.document.stack.count() == 1
    hand.press("z", control=True)
    window.actions_["pressure"].trigger()
    pen_stroke(window, hand, (0.25, 1.0))
    assert window.document.mask.sum(0)[21] >= 22 and not Settings().pen_pressure


def test_a_pen_turned_round_takes_marks_away(window: Window, hand: Hand) -> None:
    window.canvas.tools.options.set_size(24)
    pen_stroke(window, hand, (1.0, 1.0))
    assert window.document.mask.any()
    pen_stroke(window, hand, (1.0, 1.0), end=QPointingDevice.PointerType.Eraser)
    assert not window.document.mask.any()
    assert window.canvas.tools.tool is Tool.BRUSH


def test_the_bar_shows_what_the_tool_can_be_set_to(window: Window, hand: Hand) -> None:
    bar = window.stage.options
    seen = {}
    for key in "vbmwsf":
        hand.press(key)
        rows = (bar.size_slider, bar.hardness, bar.tolerance, bar.erases, bar.mask_button)
        seen[key] = [row.isVisible() for row in rows]
    assert seen["b"] == [True, True, False, True, True]
    assert seen["m"] == [False, False, False, True, True]
    assert seen["w"] == [False, False, True, True, True]
    assert seen["s"] == [True, True, False, False, False]
    assert not any(seen["v"]) and not any(seen["f"])
    hand.press("b")
    bar.hardness.setValue(40)
    assert window.canvas.tools.options.hardness == 40


def test_the_bars_fit_the_smallest_window_and_do_not_overlap(window: Window, hand: Hand) -> None:
    window.resize(window.minimumSize())
    QApplication.processEvents()
    stage = window.stage
    for key in "bws":
        hand.press(key)
        bar = stage.options.geometry()
        assert stage.rect().contains(bar) and not bar.intersects(stage.zoom.geometry())
    hand.press("b")
    stage.options.mask_button.click()
    assert stage.rect().contains(window.mask_menu.geometry())
