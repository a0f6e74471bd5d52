"""Several photos are open: the strip, each photo's own state, one mask for all, closing."""

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from engine.photo import Photo
from inpaint_gui.jobs import Opened
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.pictures import photo_levels
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MakePhoto = Callable[..., Path]


@pytest.fixture
def make_photo(tmp_path: Path) -> MakePhoto:
    """Small photos without a face, by name."""

    def made(name: str, size: tuple[int, int] = (90, 60), shade: int = 0) -> Path:
        row = np.linspace(40, 180, size[0]).astype(np.uint8) + shade
        pixels = np.repeat(np.tile(row, (size[1], 1))[..., None], 3, 2)
        Image.fromarray(pixels).save(tmp_path / name)
        return tmp_path / name

    return made


@pytest.fixture
def three(window: Window, make_photo: MakePhoto) -> Window:
    """Three photos, opened together; quick to fill."""
    window.photos.set_options(method="telea")
    window.canvas.tools.options.set_size(8)
    window.opening.open_all([make_photo(name) for name in ("a.png", "b.png", "c.png")])
    return window


def names(window: Window) -> list[str]:
    return [document.name for document in window.photos.all]


def said_of(window: Window, row: int) -> str:
    """What a screen reader says of a photo in the strip."""
    return window.filmstrip.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)


def question(window: Window) -> QMessageBox:
    """The question that is open now."""
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def answer(window: Window, kind: QMessageBox.StandardButton) -> None:
    button = question(window).button(kind)
    assert button is not None
    button.click()


def test_several_photos_open_and_the_first_is_shown(three: Window) -> None:
    assert names(three) == ["a.png", "b.png", "c.png"]
    assert three.document.name == "a.png" and three.filmstrip.isVisible()
    assert three.filmstrip.list.count() == 3 and three.filmstrip.list.currentRow() == 0
    assert said_of(three, 1) == "b.png, photo 2 of 3, nothing marked"
    assert "All 3 photos were opened." in three.status.message.text()


def test_one_photo_needs_no_strip(window: Window, sky: Path) -> None:
    window.open(sky)
    assert not window.filmstrip.isVisible()


def test_a_wrong_file_is_named_with_the_reason_and_the_others_open(
    window: Window, hand: Hand, make_photo: MakePhoto, tmp_path: Path
) -> None:
    (tmp_path / "letter.jpg").write_text("Dear Anna")
    gone = tmp_path / "gone.png"
    paths = [make_photo("a.png"), tmp_path / "letter.jpg", gone, make_photo("b.png")]
    window.opening.open_all(paths)
    notice = window.stage.notice
    assert names(window) == ["a.png", "b.png"] and notice.isVisible()
    head, *reasons = notice.words.text().split("\n")
    assert head == "2 of 4 photos were not opened."
    assert "letter.jpg" in reasons[0] and "gone.png cannot be read" in reasons[1]
    window.photos.step(1)
    assert notice.isVisible()  # until it is read
    hand.press(Qt.Key.Key_Escape)
    assert not notice.isVisible()


def test_arrow_keys_walk_through_the_strip_and_the_focus_stays_there(three: Window) -> None:
    strip = three.filmstrip.list
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert three.document.name == "b.png"
    QTest.keyClick(strip, Qt.Key.Key_End)
    assert three.document.name == "c.png"
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert three.document.name == "b.png" and strip.hasFocus()


def test_ctrl_page_keys_walk_from_anywhere_and_around(three: Window, hand: Hand) -> None:
    three.canvas.setFocus()
    hand.press(Qt.Key.Key_PageDown, control=True)
    assert three.document.name == "b.png" and three.filmstrip.list.currentRow() == 1
    hand.press(Qt.Key.Key_PageUp, control=True)
    hand.press(Qt.Key.Key_PageUp, control=True)
    assert three.document.name == "c.png"
    assert three.windowTitle() == "c.png[*] — Facemend"


def test_a_click_in_the_strip_shows_that_photo(three: Window) -> None:
    strip = three.filmstrip.list
    place = strip.visualItemRect(strip.item(2)).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert three.document.name == "c.png"


def test_after_a_click_in_the_strip_space_moves_the_photo_and_the_backslash_compares(
    three: Window, hand: Hand
) -> None:
    strip, canvas, left = three.filmstrip.list, three.canvas, Qt.MouseButton.LeftButton
    QTest.mouseClick(strip.viewport(), left, pos=strip.visualItemRect(strip.item(1)).center())
    assert strip.hasFocus()
    start = hand.place(40, 30)
    QTest.keyPress(strip, Qt.Key.Key_Space)
    QTest.mousePress(canvas, left, pos=start)
    QTest.mouseMove(canvas, start + QPoint(50, -20))
    QTest.mouseRelease(canvas, left, pos=start + QPoint(50, -20))
    assert hand.place(40, 30) == start + QPoint(50, -20) and not three.document.mask.any()
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    hand.stroke((40, 30), (50, 30))
    assert three.document.mask.any()
    strip.setFocus()
    QTest.keyPress(strip, Qt.Key.Key_Backslash)
    assert canvas.comparison.held
    QTest.keyRelease(strip, Qt.Key.Key_Backslash)
    assert not canvas.comparison.held


def test_each_photo_keeps_its_mask_its_zoom_and_its_undo(three: Window, hand: Hand) -> None:
    hand.stroke((20, 20), (50, 30))
    mask = three.document.mask.copy()
    three.canvas.zoom_to(6.0, QPointF(300, 200))
    place = three.canvas.viewport.place
    three.photos.step(1)
    assert not three.document.mask.any() and three.canvas.viewport.fitted
    assert not three.actions_["undo"].isEnabled()
    hand.stroke((10, 40), (20, 40))
    hand.stroke((70, 40), (80, 40))
    three.resize(1400, 900)
    three.photos.step(-1)
    np.testing.assert_array_equal(three.document.mask, mask)
    assert three.canvas.viewport.place.scale == place.scale
    np.testing.assert_allclose(
        (three.canvas.viewport.place.x, three.canvas.viewport.place.y), (place.x, place.y), atol=1
    )
    hand.press("z", control=True)
    assert not three.document.mask.any()
    hand.press("z", control=True)
    three.photos.step(1)
    assert three.document.stack.index() == 2 and three.document.mask.any()
    assert three.history.list.model().rowCount() == 3


def test_a_repair_is_the_same_after_its_photo_was_hidden(three: Window, hand: Hand) -> None:
    hand.stroke((20, 20), (50, 30))
    hand.press("r")
    document, image = three.document, three.document.image()
    faces, shown = document.faces.all, three.canvas.grab().toImage()
    assert not document.mask_repaired or not document.painting
    three.photos.step(1)
    assert document.mask_repaired and document.changed_photo and document.marks.any
    three.photos.step(-1)
    np.testing.assert_array_equal(document.image(), image)
    assert document.faces.all == faces and document.mask_repaired
    assert three.canvas.grab().toImage() == shown
    assert len(three.candidates.grid.tiles) == 1


def test_a_stroke_that_goes_on_is_ended_before_another_photo_is_shown(
    three: Window, hand: Hand
) -> None:
    QTest.mousePress(three.canvas, Qt.MouseButton.LeftButton, pos=hand.place(20, 20))
    hand.press(Qt.Key.Key_PageDown, control=True)
    QTest.mouseMove(three.canvas, hand.place(60, 50))
    QTest.mouseRelease(three.canvas, Qt.MouseButton.LeftButton, pos=hand.place(60, 50))
    assert three.document.name == "b.png" and not three.document.mask.any()
    assert three.photos.all[0].stack.undoText() == "stroke"


def test_a_photo_that_is_open_is_shown_and_not_opened_again(three: Window, tmp_path: Path) -> None:
    three.open(tmp_path / "c.png")
    assert three.document.name == "c.png" and len(three.photos.all) == 3
    three.open(tmp_path / ".." / tmp_path.name / "a.png")  # as a terminal may name it
    assert three.document.name == "a.png" and len(three.photos.all) == 3


def test_method_and_candidates_are_those_of_all_open_photos(three: Window) -> None:
    options = three.options
    options.method.activated.emit(options.method.findData("navier-stokes"))
    assert {document.options.method for document in three.photos.all} == {"navier-stokes"}


@pytest.mark.parametrize("count", [0, 2])
def test_every_control_can_be_reached_by_keys_and_has_a_name(
    window: Window, sky: Path, make_photo: MakePhoto, count: int
) -> None:
    window.opening.open_all([sky, make_photo("a.png")])
    for _ in range(2 - count):
        window.photos.close(window.document)
    reached, place = set(), window.nextInFocusChain()
    while place not in reached:
        reached.add(place)
        place = place.nextInFocusChain()
    start, strip = window.stage.start, window.filmstrip
    tiles = [start.open_button, start.sample_button, *start.recent]
    controls = [strip.list, *strip.findChildren(QPushButton)] if count else tiles
    assert len(controls) >= 4
    for control in controls:
        assert control in reached and control.focusPolicy() & Qt.FocusPolicy.TabFocus
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface is not None and interface.text(QAccessible.Text.Name)


# -- one mask for many --------------------------------------------------------------------------


def test_a_mask_goes_on_the_others_of_its_size_and_the_unlike_are_named(
    three: Window, hand: Hand, make_photo: MakePhoto
) -> None:
    three.opening.open_all([make_photo("large.png", (180, 120))])
    three.photos.show(three.photos.all[0])
    hand.stroke((20, 20), (50, 30))
    hand.press("m", control=True, shift=True)
    first, second, third, large = three.photos.all
    for document in (second, third):
        np.testing.assert_array_equal(document.mask, first.mask)
    assert not large.mask.any() and "large.png" in three.stage.notice.words.text()
    assert "90 x 60" in three.stage.notice.words.text()
    assert said_of(three, 2) == "c.png, photo 3 of 4, marked"
    three.photos.step(1)
    hand.press("z", control=True)
    assert not second.mask.any() and third.mask.any()


def test_the_mask_of_the_photo_before_is_reused(three: Window, hand: Hand) -> None:
    hand.stroke((20, 20), (50, 30))
    mask = three.document.mask.copy()
    three.photos.step(1)
    hand.press("m", control=True)
    np.testing.assert_array_equal(three.document.mask, mask)


def test_the_same_mask_for_all_is_on_every_photo_that_is_opened_then(
    window: Window, hand: Hand, make_photo: MakePhoto
) -> None:
    window.open(make_photo("a.png"))
    hand.stroke((20, 20), (50, 30))
    mask = window.document.mask.copy()
    window.actions_["keep_mask"].trigger()
    window.opening.open_all([make_photo("b.png"), make_photo("c.png")])
    assert window.document.name == "b.png"
    for document in window.photos.all:
        np.testing.assert_array_equal(document.mask, mask)


def test_a_file_that_is_named_twice_is_opened_once(window: Window, sky: Path) -> None:
    window.opening.open_all([sky, sky])
    assert names(window) == ["sky.png"]


# -- closing ------------------------------------------------------------------------------------


def test_closing_shows_the_neighbour_and_at_last_the_first_screen(
    three: Window, hand: Hand
) -> None:
    three.photos.step(1)
    hand.press("w", control=True)
    assert names(three) == ["a.png", "c.png"] and three.document.name == "c.png"
    hand.press("w", control=True)
    assert three.document.name == "a.png" and not three.filmstrip.isVisible()
    hand.press("w", control=True)
    assert three.stage.start.isVisible() and not three.rail.isVisible()
    assert not three.stage.options.isVisible() and three.windowTitle() == "Facemend"
    assert not three.actions_["repair"].isEnabled()


def test_closing_a_photo_with_unsaved_work_asks(three: Window, hand: Hand) -> None:
    hand.stroke((20, 20), (50, 30))
    hand.press("w", control=True)
    answer(three, QMessageBox.StandardButton.Cancel)
    assert len(three.photos.all) == 3
    hand.press("w", control=True)
    assert "The mask of a.png is not saved." in question(three).text()
    answer(three, QMessageBox.StandardButton.Discard)
    assert names(three) == ["b.png", "c.png"]


def test_quitting_asks_for_each_photo_with_unsaved_work_and_shows_it(
    three: Window, hand: Hand
) -> None:
    for row in (0, 2):
        three.photos.show(three.photos.all[row])
        hand.stroke((20, 20), (50, 30))
    three.photos.show(three.photos.all[1])
    three.close()
    assert three.document.name == "a.png"
    answer(three, QMessageBox.StandardButton.Discard)
    assert three.isVisible() and three.document.name == "c.png"
    answer(three, QMessageBox.StandardButton.Discard)
    assert not three.isVisible()


def test_all_unsaved_work_may_be_discarded_at_once(three: Window, hand: Hand) -> None:
    for document in three.photos.all:
        three.photos.show(document)
        hand.stroke((20, 20), (50, 30))
    three.close()
    answer(three, QMessageBox.StandardButton.NoToAll)
    assert not three.isVisible()


def test_a_closed_photo_takes_no_memory_any_more(three: Window, hand: Hand) -> None:
    hand.stroke((20, 20), (50, 30))
    hand.press("r")
    gone = weakref.ref(three.document.photo)
    three.document.mark_saved()
    hand.press("w", control=True)
    three.photos.step(1)
    gc.collect()
    assert gone() is None


STEP = st.one_of(
    st.tuples(st.just("show"), st.integers(0, 5)),
    st.tuples(st.just("open"), st.integers(8, 40)),
    st.tuples(st.just("close"), st.integers(0, 5)),
    st.tuples(st.just("paint"), st.integers(0, 30)),
    st.tuples(st.just("undo"), st.just(0)),
    st.tuples(st.just("others"), st.just(0)),
)


@settings(max_examples=40)
@given(st.lists(STEP, max_size=25))
def test_whatever_is_walked_opened_and_closed_each_photo_has_its_own_mask(
    qapp: object, steps: list[tuple[str, int]]
) -> None:
    photos, masks = OpenPhotos(), {}
    for what, i in steps:
        there, shown = len(photos.all), photos.shown
        if what == "open":
            document = photos.made()
            photo = Photo(np.full((i, 40, 3), i, np.uint8))
            document.open(Opened(photo, photo_levels(photo)))
            photos.add(document, show=i % 2 == 0)
            masks[document] = [np.zeros((i, 40), bool)]
        elif not there:
            continue
        elif what == "show":
            photos.show(photos.all[i % there])
        elif what == "close":
            document = photos.all[i % there]
            photos.close(document)
            del masks[document]
        elif what == "paint":
            before = shown.mask.copy()
            shown.marks.begin()
            shown.marks.paint((i, 3), (i + 5, 6), 3, value=True)
            shown.marks.end("stroke")
            if (shown.mask != before).any():
                masks[shown].append(shown.mask.copy())
        elif what == "undo" and shown.stack.canUndo():
            shown.stack.undo()
            masks[shown].pop()
        elif what == "others":
            for document in photos.others:
                if document.photo.size == shown.photo.size and shown.marks.any:
                    document.set_mask(shown.marks.coverage, "mask")
                    photos.rest(document)
                    if (masks[document][-1] != shown.mask).any():
                        masks[document].append(shown.mask.copy())
        assert (photos.shown in photos.all) == bool(photos.all)
        assert photos.stacks.activeStack() is photos.shown.stack
        for document, own in masks.items():
            assert document.marks.any == own[-1].any()
            np.testing.assert_array_equal(document.mask, own[-1])
            photos.rest(document)
