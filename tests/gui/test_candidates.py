"""What is made of candidates: locked and rolled, painted one into the other, faded, compared."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.confidence import spread
from engine.photo import open_photo
from engine.repair import changed_outside
from inpaint_gui.images import to_array
from inpaint_gui.panels.tile import SIDE, Tile
from inpaint_gui.runner import Runner
from inpaint_gui.settings import Settings
from inpaint_gui.spread import APART, FAR
from inpaint_gui.tools.tool import Tool
from inpaint_gui.window import Window
from tests.gui.conftest import Hand, shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def opened(qapp: QApplication, pair: Path) -> Iterator[Window]:
    """Two faces, both damaged and repaired, once for all tests of this file."""
    window = shown(Window(Runner(threaded=False), Settings(), preload=False))
    window.open(pair)
    window.document.set_options(effort=0.1, method="latent-search")
    hand = Hand(window)
    window.canvas.tools.options.set_size(18)
    window.canvas.tools.options.set_hardness(100)
    hand.stroke((112, 152), (140, 154))
    hand.stroke((360, 120), (380, 122))
    hand.press("r")
    assert window.document.repair is not None, window.stage.notice.words.text()
    yield window
    window.document.mark_saved()
    window.close()


@pytest.fixture
def repaired(opened: Window) -> Iterator[Window]:
    """The window after the repair; what a test does is taken back."""
    document = opened.document
    index, options = document.stack.index(), document.options
    yield opened
    Hand(opened).press("b")
    document.stack.setIndex(index)
    document.options = options
    document.faces.select(0)


def tiles(window: Window) -> list[Tile]:
    return window.candidates.grid.tiles


def fills(window: Window, row: int = 0) -> list[bytes]:
    repair = window.document.repair
    assert repair is not None
    return [candidate.fill.tobytes() for candidate in repair.faces[row].candidates]


# -- locking and rolling --------------------------------------------------------------------------


def test_a_click_on_the_lock_and_the_key_l_lock_and_unlock(repaired: Window) -> None:
    document = repaired.document
    QTest.mouseClick(tiles(repaired)[1], LEFT, pos=QPoint(SIDE - 15, 15))
    assert document.outcome.locks(0) == {1} and document.outcome.choices == (0, 0)
    assert tiles(repaired)[1].lock and "locked" in tiles(repaired)[1].accessibleName()
    tiles(repaired)[2].setFocus()
    QTest.keyClick(tiles(repaired)[2], Qt.Key.Key_L)
    assert document.outcome.locks(0) == {1, 2} and tiles(repaired)[2].hasFocus()
    assert repaired.canvas.tools.tool is Tool.BRUSH  # L is the lasso's elsewhere
    QTest.keyClick(tiles(repaired)[2], Qt.Key.Key_L)
    assert document.outcome.locks(0) == {1}
    assert document.stack.undoText() == "unlock candidate 3"
    Hand(repaired).press("z", control=True)
    assert document.outcome.locks(0) == {1, 2}


def test_rolling_keeps_the_locked_ones_in_their_order_and_is_undone(repaired: Window) -> None:
    document, hand = repaired.document, Hand(repaired)
    before, image, seed = fills(repaired), document.image(), document.options.seed
    for tile in (1, 3):
        QTest.mouseClick(tiles(repaired)[tile], LEFT, pos=QPoint(SIDE - 15, 15))
    hand.press("4")
    other = fills(repaired, 1)
    hand.press("r", shift=True)
    after = fills(repaired)
    assert after[:2] == [before[1], before[3]] and not set(after[2:]) & set(before)
    assert document.options.seed == seed + 1
    assert document.outcome.locks(0) == {0, 1} and not document.outcome.locks(1)
    # the chosen one was locked and stays chosen; of the other face the best new one is
    assert document.outcome.choices == (1, 0)
    assert not set(fills(repaired, 1)) & set(other)
    for _ in range(4):
        hand.press("z", control=True)
    assert fills(repaired) == before and not document.outcome.locks(0)
    np.testing.assert_array_equal(document.image(), image)


def test_all_locked_or_of_another_method_are_no_roll(repaired: Window) -> None:
    document, hand = repaired.document, Hand(repaired)
    before = document.repair
    for face in (0, 1):
        document.faces.select(face)
        for i in range(4):
            document.mixing.toggle_lock(i)
    hand.press("r", shift=True)
    assert document.repair is before and "All candidates" in repaired.stage.notice.words.text()
    document.mixing.toggle_lock(0)
    document.set_options(method="latent-search-uniform")
    hand.press("r", shift=True)
    assert document.repair is before and "Latent search" in repaired.stage.notice.words.text()


# -- painting one into another --------------------------------------------------------------------


def test_a_stroke_paints_another_candidate_into_the_face(repaired: Window, tmp_path: Path) -> None:
    document, hand = repaired.document, Hand(repaired)
    first = document.image()
    hand.press("k")
    options = repaired.canvas.tools.options
    assert repaired.canvas.tools.tool is Tool.MIX and options.candidate == 1
    assert repaired.stage.options.candidate.currentText() == "Candidate 2"
    options.set_size(12)
    hand.stroke((112, 152), (118, 152))
    mixed = document.image()
    assert document.repair is not None
    second = document.repair.image((1, 0))
    near, far = np.s_[150:155, 110:120], np.s_[145:162, 128:150]
    np.testing.assert_array_equal(mixed[near], second[near])
    np.testing.assert_array_equal(mixed[far], first[far])
    assert (second[far] != first[far]).any() and (second[near] != first[near]).any()
    assert "strokes of 2" in repaired.candidates.words.text()
    repaired.exports.export(tmp_path / "mixed.png", overwrite=False)
    np.testing.assert_array_equal(open_photo(tmp_path / "mixed.png").pixels, mixed)
    assert changed_outside(document.photo.pixels, mixed, document.repair.mask) == 0
    hand.press("z", control=True)
    np.testing.assert_array_equal(document.image(), first)
    hand.press("y", control=True)
    np.testing.assert_array_equal(document.image(), mixed)


def test_strokes_are_undone_one_by_one_and_the_chosen_one_takes_them_back(repaired: Window) -> None:
    document, hand = repaired.document, Hand(repaired)
    first = document.image()
    repaired.canvas.tools.mix(2)
    repaired.canvas.tools.options.set_size(40)
    hand.stroke((112, 152), (140, 154))
    third = document.image()
    repaired.stage.options.candidate.setCurrentIndex(1)
    repaired.stage.options.candidate.activated.emit(1)
    hand.stroke((130, 152), (140, 154))
    assert set(document.outcome.shares(0)) == {1, 2}
    hand.press("z", control=True)
    np.testing.assert_array_equal(document.image(), third)
    repaired.canvas.tools.mix(0)
    hand.stroke((100, 152), (155, 154))
    np.testing.assert_array_equal(document.image(), first)
    assert not document.outcome.shares(0)


def test_the_canvas_shows_the_stroke_while_it_goes_on_and_esc_ends_it(repaired: Window) -> None:
    document, hand, canvas = repaired.document, Hand(repaired), repaired.canvas
    first, index = document.image(), document.stack.index()
    hand.press("f", shift=True)
    canvas.tools.mix(1)
    canvas.tools.options.set_size(16)
    before = to_array(canvas.grab().toImage())
    QTest.mousePress(canvas, LEFT, pos=hand.place(112, 152))
    QTest.mouseMove(canvas, hand.place(120, 152))
    QTest.mouseMove(canvas, hand.place(126, 153))
    during = to_array(canvas.grab().toImage())
    x, y = hand.place(113, 152).x(), hand.place(113, 152).y()
    assert (during[y - 2 : y + 3, x - 2 : x + 3] != before[y - 2 : y + 3, x - 2 : x + 3]).any()
    hand.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, pos=hand.place(126, 153))
    assert document.stack.index() == index
    np.testing.assert_array_equal(document.image(), first)
    hand.press("f", shift=True)


def test_what_is_shown_of_a_mixture_is_what_is_exported(repaired: Window) -> None:
    document, hand, canvas = repaired.document, Hand(repaired), repaired.canvas
    hand.press("f", shift=True)
    canvas.tools.mix(1)
    canvas.tools.options.set_hardness(0)
    hand.stroke((115, 152), (130, 154))
    canvas.tools.options.set_hardness(100)
    document.mixing.fade(70)
    document.mixing.settle()
    hand.press("v")
    hand.press("1", control=True)
    left, top = int(canvas.viewport.left), int(canvas.viewport.top)
    seen = to_array(canvas.grab().toImage())[top + 140 : top + 165, left + 100 : left + 150]
    np.testing.assert_allclose(seen, document.image()[140:165, 100:150], atol=1)
    hand.press("0", control=True)
    hand.press("f", shift=True)


def test_a_tile_shows_its_candidate_alone_again(repaired: Window) -> None:
    document, hand = repaired.document, Hand(repaired)
    first = document.image()
    repaired.canvas.tools.mix(1)
    hand.stroke((112, 152), (140, 154))
    assert (document.image() != first).any()
    QTest.mouseClick(tiles(repaired)[0], LEFT, pos=QPoint(SIDE // 2, SIDE // 2))
    np.testing.assert_array_equal(document.image(), first)


def test_a_hidden_photo_keeps_its_mixture(repaired: Window, sky: Path) -> None:
    document, hand = repaired.document, Hand(repaired)
    repaired.canvas.tools.mix(3)
    hand.stroke((112, 152), (140, 154))
    mixed = document.image()
    repaired.open(sky)
    assert repaired.document is not document
    repaired.actions_["close"].trigger()
    assert repaired.document is document
    np.testing.assert_array_equal(document.image(), mixed)


# -- opacity --------------------------------------------------------------------------------------


def test_the_opacity_is_dragged_exported_and_undone_as_one_step(
    repaired: Window, tmp_path: Path
) -> None:
    document, hand, slider = repaired.document, Hand(repaired), repaired.candidates.opacity
    full, index = document.image(), document.stack.index()
    slider.setSliderDown(True)
    for percent in (80, 55, 50):
        slider.setValue(percent)
    live = document.image()
    assert document.stack.index() == index
    slider.setSliderDown(False)
    assert document.stack.index() == index + 1 and document.stack.undoText() == "opacity 50 %"
    mask = document.repair.mask
    half = (full[mask].astype(float) + document.photo.pixels[mask]) / 2
    assert np.abs(document.image()[mask] - half).max() <= 0.51
    np.testing.assert_array_equal(document.image(), live)
    repaired.exports.export(tmp_path / "half.png", overwrite=False)
    np.testing.assert_array_equal(open_photo(tmp_path / "half.png").pixels, live)
    hand.press("z", control=True)
    assert slider.value() == 100
    np.testing.assert_array_equal(document.image(), full)


def test_by_the_keys_it_is_one_step_too(repaired: Window) -> None:
    document, slider = repaired.document, repaired.candidates.opacity
    index = document.stack.index()
    for _ in range(3):
        QTest.keyClick(slider, Qt.Key.Key_Left)
    assert document.outcome.opacity == 97 and document.stack.index() == index + 1
    assert document.stack.undoText() == "opacity 97 %"
    document.stack.undo()
    assert document.outcome.opacity == 100


# -- where they are apart -------------------------------------------------------------------------


def test_the_overlay_marks_where_candidates_are_apart_and_has_a_legend(repaired: Window) -> None:
    hand, canvas, document = Hand(repaired), repaired.canvas, repaired.document
    hand.press("v")
    without = to_array(canvas.grab().toImage())
    hand.press("q", shift=True)
    marked = to_array(canvas.grab().toImage())
    area = canvas.spread.areas[APART]
    assert not area.isEmpty() and canvas.spread.areas[FAR].length() < area.length()
    assert canvas.spread.words(document.repair)[0] == "candidates apart"
    face = document.repair.faces[0]
    x0, y0, x1, y1 = face.patches[0].box
    apart = spread(face.patches)
    y, x = np.unravel_index(apart.argmax(), apart.shape)
    middle = area.boundingRect()
    assert middle.left() >= x0 - 1 and middle.top() >= min(y0, 100) - 1
    place = hand.place(x0 + int(x), y0 + int(y))
    around = np.s_[place.y() - 8 : place.y() + 9, place.x() - 8 : place.x() + 9]
    assert (marked[around] != without[around]).any()
    outside = np.s_[place.y() + 120 :, : place.x() - 60]
    np.testing.assert_array_equal(marked[outside], without[outside])
    hand.press("q", shift=True)
    np.testing.assert_array_equal(to_array(canvas.grab().toImage()), without)
