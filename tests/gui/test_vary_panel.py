"""The sliders that vary a candidate, with the real network: dragged, let go, kept, exported."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.photo import open_photo
from engine.project import read_project
from engine.project.export import export_project
from engine.repair import changed_outside
from inpaint_gui.document import ProjectFile
from inpaint_gui.images import to_array
from inpaint_gui.panels.tile import SIDE
from inpaint_gui.panels.vary import Vary
from inpaint_gui.runner import Runner
from inpaint_gui.settings import Settings
from inpaint_gui.window import Window
from tests.gui.conftest import Hand, shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def opened(qapp: QApplication, pair: Path) -> Iterator[Window]:
    """Two faces, both damaged and repaired, once for all tests of this file."""
    window = shown(Window(Runner(threaded=False), Settings(), preload=False))
    window.open(pair)
    window.document.set_options(method="latent-search", effort=0.1)
    hand = Hand(window)
    window.canvas.tools.options.set_size(18)
    window.canvas.tools.options.set_hardness(100)
    hand.stroke((112, 152), (140, 154))
    hand.stroke((360, 120), (380, 122))
    hand.press("r")
    assert window.document.repair is not None, window.stage.notice.words.text()
    window.vary.toggle.click()
    yield window
    window.document.mark_saved(project=True)
    window.close()


@pytest.fixture
def repaired(opened: Window) -> Iterator[Window]:
    """The window after the repair; what a test does is taken back."""
    index, options = opened.document.stack.index(), opened.document.options
    yield opened
    opened.document.stack.setIndex(index)
    opened.document.options = options
    opened.document.faces.select(0)
    opened.document.mixing.settle()


def drag(vary: Vary, slider: int, *values: int) -> None:
    """Takes a slider (0: towards another candidate), moves it and lets it go."""
    one = (vary.towards, *vary.moves)[slider]
    one.setSliderDown(True)
    for value in values:
        one.setValue(value)
    one.setSliderDown(False)


def test_the_sliders_come_into_sight_in_a_low_window(repaired: Window, qtbot: QtBot) -> None:
    vary, size = repaired.vary, repaired.size()
    repaired.resize(1280, 720)
    vary.toggle.click()
    qtbot.waitUntil(lambda: not vary.body.isVisible())
    vary.toggle.click()
    sliders = (vary.towards, *vary.moves)
    qtbot.waitUntil(lambda: all(not one.visibleRegion().isEmpty() for one in sliders))
    assert not vary.toggle.visibleRegion().isEmpty()
    repaired.resize(size)


def test_a_drag_is_seen_at_once_and_let_go_a_step(repaired: Window, tmp_path: Path) -> None:
    document, vary, canvas, hand = repaired.document, repaired.vary, repaired.canvas, Hand(repaired)
    first, index = document.image(), document.stack.index()
    before = to_array(canvas.grab().toImage())
    slider = vary.moves[0]
    slider.setSliderDown(True)
    slider.setValue(60)
    slider.setValue(90)
    during = to_array(canvas.grab().toImage())
    place = hand.place(126, 153)
    around = np.s_[place.y() - 6 : place.y() + 7, place.x() - 6 : place.x() + 7]
    assert np.abs(during[around].astype(int) - before[around]).mean() > 2
    assert document.stack.index() == index
    np.testing.assert_array_equal(document.image(), first)
    slider.setSliderDown(False)
    assert document.stack.index() == index + 1 and document.stack.undoText() == "vary"
    after = document.image()
    assert document.outcome.choices == (4, 0) and document.result.candidates == 5
    assert (after != first).any() and changed_outside(first, after, document.mask) == 0
    assert "varied by hand" in repaired.candidates.words.text()
    shown_now = to_array(canvas.grab().toImage())[around].astype(int)
    assert np.abs(shown_now - during[around]).mean() < 12  # it was what it became
    repaired.exports.export(tmp_path / "varied.png", overwrite=False)
    np.testing.assert_array_equal(open_photo(tmp_path / "varied.png").pixels, after)
    hand.press("z", control=True)
    assert document.result.candidates == 4 and slider.value() == 0
    np.testing.assert_array_equal(document.image(), first)
    hand.press("y", control=True)
    np.testing.assert_array_equal(document.image(), after)
    assert slider.value() == 90


def test_another_drag_goes_on_from_there_and_takes_its_place(repaired: Window) -> None:
    document, vary = repaired.document, repaired.vary
    drag(vary, 1, 80)
    one = document.image()
    drag(vary, 2, -70)
    assert document.result.candidates == 5
    face = document.repair.faces[0]
    assert face.candidates[4].varied.moves == (0.8, -0.7, 0.0)
    assert (document.image() != one).any()
    document.stack.undo()
    np.testing.assert_array_equal(document.image(), one)
    assert [slider.value() for slider in vary.moves] == [80, 0, 0]


def test_beside_nine_candidates_it_is_clicked_like_them(repaired: Window) -> None:
    document, grid = repaired.document, repaired.candidates.grid
    document.set_options(candidates=9, effort=0.05)
    Hand(repaired).press("r", shift=True)
    drag(repaired.vary, 1, 90)
    assert len(grid.tiles) == 10 and document.result.choice == 9
    QTest.mouseClick(grid.tiles[0], LEFT)
    assert document.result.choice == 0
    QTest.mouseClick(grid.tiles[9], LEFT)
    assert document.result.choice == 9
    Hand(repaired).press("z", control=True)
    assert document.result.choice == 0


def test_the_line_ends_at_the_other_candidate(repaired: Window) -> None:
    document, vary = repaired.document, repaired.vary
    vary.other.setCurrentIndex(vary.other.findData(2))
    vary.other.activated.emit(vary.other.currentIndex())
    drag(vary, 0, 50, 100)
    varied = document.repair.faces[0].candidates[4]
    assert (varied.varied.first, varied.varied.other, varied.varied.share) == (0, 2, 1.0)
    third = document.repair.image((2, 0))
    assert np.abs(document.image().astype(int) - third).max() <= 3


def test_keys_at_a_slider_are_one_step(repaired: Window, qtbot: QtBot) -> None:
    document, slider = repaired.document, repaired.vary.moves[0]
    index = document.stack.index()
    slider.setFocus()
    for _ in range(3):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert document.stack.index() == index
    qtbot.waitUntil(lambda: document.stack.index() == index + 1, timeout=20_000)
    assert document.repair.faces[0].candidates[4].varied.moves[0] == pytest.approx(0.15)


def test_it_is_a_candidate_like_the_others(repaired: Window) -> None:
    document, vary, hand = repaired.document, repaired.vary, Hand(repaired)
    drag(vary, 1, 100)
    varied = document.image()
    tiles = repaired.candidates.grid.tiles
    assert len(tiles) == 5 and tiles[4].isChecked()
    hand.press("2")
    assert (document.image() != varied).any() and document.result.candidates == 5
    hand.press("5")
    np.testing.assert_array_equal(document.image(), varied)
    repaired.canvas.tools.mix(0)
    repaired.canvas.tools.options.set_size(40)
    hand.stroke((100, 152), (155, 154))
    np.testing.assert_array_equal(document.image()[:, :250], document.repair.image((0, 0))[:, :250])
    hand.press("b")
    repaired.canvas.tools.options.set_size(18)
    hand.press("5")
    fill = document.repair.faces[0].candidates[4].fill
    QTest.mouseClick(repaired.candidates.grid.tiles[4], LEFT, pos=QPoint(SIDE - 15, 15))
    hand.press("r", shift=True)
    face = document.repair.faces[0]
    assert face.kept == 1 and face.candidates[0].fill is fill and face.candidates[0].varied is None


def test_back_is_the_candidate_it_came_from(repaired: Window) -> None:
    document, vary = repaired.document, repaired.vary
    Hand(repaired).press("2")
    second = document.image()
    drag(vary, 3, 100)
    assert (document.image() != second).any() and vary.back.text() == "Back to candidate 2"
    vary.back.click()
    np.testing.assert_array_equal(document.image(), second)
    assert [slider.value() for slider in vary.moves] == [0, 0, 0]


def test_a_project_keeps_it_and_exports_the_same(repaired: Window, tmp_path: Path) -> None:
    document, vary = repaired.document, repaired.vary
    drag(vary, 0, 40)
    drag(vary, 1, -60)
    image, path = document.image(), tmp_path / "varied.facemend"
    repaired.projects.save_as(document, ProjectFile(path, True), overwrite=False)
    project = read_project(path)
    kept = project.outcome.repair.faces[0].candidates[4]
    now = document.repair.faces[0].candidates[4]
    assert kept.varied == now.varied and kept.z.tobytes() == now.z.tobytes()
    export_project(project, document.photo, tmp_path / "again.png", overwrite=False)
    np.testing.assert_array_equal(open_photo(tmp_path / "again.png").pixels, image)
    copy = path.with_name("copy.facemend")
    copy.write_bytes(path.read_bytes())
    repaired.open(copy)
    other = repaired.document
    assert other is not document
    np.testing.assert_array_equal(other.image(), image)
    assert vary.towards.value() == 40 and vary.moves[0].value() == -60
    drag(vary, 1, 0)  # and it can be varied on
    assert other.stack.undoText() == "vary" and (other.image() != image).any()
    other.mark_saved(project=True)
    repaired.actions_["close"].trigger()


def test_the_sliders_ends_show_what_they_lead_to(repaired: Window) -> None:
    vary = repaired.vary
    pictures = [to_array(end.picture) for pair in vary.ends for end in pair]
    assert len(pictures) == 8 and all(picture.any() for picture in pictures)
    for left, right in zip(pictures[2::2], pictures[3::2], strict=True):
        assert np.abs(left.astype(int) - right).mean() > 3


def test_there_are_no_sliders_without_numbers(repaired: Window) -> None:
    document = repaired.document
    repaired.document.set_options(method="context-encoder")
    Hand(repaired).press("r")
    assert document.repair.options.method == "context-encoder"
    assert not repaired.vary.isVisible()
    document.stack.undo()
    assert repaired.vary.isVisible()
    document.set_options(method="latent-search")
