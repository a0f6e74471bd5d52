"""Masks as a whole: their form, their look, their files, and the mask of the photo before."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from engine.mask_edits import feathered, grown, shrunk
from engine.repair import RepairOptions, repair
from inpaint_gui.colours import MASK_COLOURS
from inpaint_gui.settings import Settings
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def marked(window: Window, hand: Hand, sky: Path) -> None:
    window.open(sky)
    window.canvas.tools.options.set_size(10)
    hand.stroke((30, 25), (50, 35))


# -- form -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "change"), [("grow", grown), ("shrink", shrunk), ("feather", feathered)]
)
def test_the_mask_is_grown_shrunk_and_feathered_and_that_is_undone(
    window: Window, hand: Hand, name: str, change
) -> None:
    before = window.document.marks.coverage.copy()
    window.masks.set_edge(3)
    window.actions_[name].trigger()
    np.testing.assert_array_equal(window.document.marks.coverage, change(before, 3))
    np.testing.assert_array_equal(window.document.mask, window.document.marks.coverage > 0)
    assert window.actions_[name].text().endswith("by 3 px")
    hand.press("z", control=True)
    np.testing.assert_array_equal(window.document.marks.coverage, before)


def test_inverting_twice_is_nothing(window: Window, hand: Hand) -> None:
    before = window.document.mask.copy()
    hand.press("i", control=True, shift=True)
    np.testing.assert_array_equal(window.document.mask, ~before)
    hand.press("i", control=True, shift=True)
    np.testing.assert_array_equal(window.document.mask, before)


def test_the_panel_below_the_mask_button_does_it_too(window: Window) -> None:
    window.stage.options.mask_button.click()
    menu, before = window.mask_menu, window.document.marks.coverage.copy()
    assert menu.isVisible()
    menu.edge.setValue(5)
    menu.buttons["grow"].click()
    np.testing.assert_array_equal(window.document.marks.coverage, grown(before, 5))
    assert Settings().mask_edge == 5
    menu.buttons["clear"].click()
    assert not window.document.mask.any() and not menu.buttons["clear"].isEnabled()
    window.stage.options.mask_button.click()
    assert not menu.isVisible()


def test_the_panel_closes_by_esc_and_by_the_hand_that_goes_on(window: Window, hand: Hand) -> None:
    button, menu = window.stage.options.mask_button, window.mask_menu
    button.click()
    QTest.mouseClick(menu.buttons["grow"], Qt.MouseButton.LeftButton)
    assert menu.isVisible() and not menu.buttons["grow"].hasFocus()  # Space is for the photo
    hand.press(Qt.Key.Key_Escape)
    assert not menu.isVisible() and not button.isChecked() and window.document.mask.any()
    button.click()
    QTest.mouseClick(menu.edge, Qt.MouseButton.LeftButton)
    assert menu.isVisible() and menu.edge.hasFocus()
    QTest.keyClick(menu.edge, Qt.Key.Key_Escape)
    assert not menu.isVisible() and window.canvas.hasFocus()
    button.click()
    assert menu.isVisible()
    hand.stroke((10, 10), (12, 10))
    assert not menu.isVisible() and window.document.mask[10, 11]


def test_the_repair_gets_the_mask_that_is_shown(window: Window) -> None:
    window.document.set_options(method="telea")
    window.actions_["feather"].trigger()
    shown = window.document.marks.coverage.copy()
    assert ((shown > 0) & (shown < 255)).any()
    window.actions_["repair"].trigger()
    document = window.document
    assert document.outcome.repaired is not None and document.mask_repaired
    np.testing.assert_array_equal(document.outcome.repaired.coverage, shown)
    np.testing.assert_array_equal(document.repair.mask, shown > 0)
    options = RepairOptions(method="telea")
    for coverage, same in ((shown, True), (None, False)):
        work = repair(document.photo, shown > 0, options, faces=(), coverage=coverage)
        assert np.array_equal(document.image(), ended(work)) is same


def ended(work) -> np.ndarray:
    """The picture that a repair comes to."""
    try:
        while True:
            next(work)
    except StopIteration as end:
        return end.value.image()


def test_a_hidden_mask_is_seen_again_when_something_is_marked(window: Window, hand: Hand) -> None:
    place = hand.place(75, 15)
    hand.press("q")
    bare = window.canvas.grab().toImage().pixelColor(place)
    hand.stroke((70, 15), (80, 15))
    QTest.mouseMove(window.canvas, hand.place(10, 50))
    assert window.canvas.grab().toImage().pixelColor(place) != bare
    assert window.actions_["show_mask"].isChecked()


# -- look -------------------------------------------------------------------------------------


def test_colour_and_opacity_are_chosen_and_remembered(window: Window, hand: Hand) -> None:
    place = hand.place(40, 30)
    hand.press("v")
    hand.press("q")
    bare = window.canvas.grab().toImage().pixelColor(place)
    hand.press("q")
    green = MASK_COLOURS["Green"]
    hand.press("b")
    window.stage.options.mask_button.click()
    swatch = next(one for one in window.mask_menu.swatches if one.colour == green)
    swatch.click()
    window.mask_menu.opacity.setValue(80)
    hand.press("v")
    assert not window.mask_menu.isVisible()
    seen = window.canvas.grab().toImage().pixelColor(place)
    wanted = [
        round(0.2 * a + 0.8 * b)
        for a, b in zip(bare.getRgb()[:3], QColor(green).getRgb()[:3], strict=True)
    ]
    np.testing.assert_allclose(seen.getRgb()[:3], wanted, atol=2)
    assert Settings().mask_colour == green and Settings().mask_opacity == 80


# -- files ------------------------------------------------------------------------------------


@pytest.fixture
def mask_file(tmp_path: Path) -> Path:
    levels = np.zeros((60, 90), np.uint8)
    levels[10:20, 30:60] = 255
    levels[20:24, 30:60] = 100
    path = tmp_path / "scratch.png"
    Image.fromarray(levels).save(path)
    return path


def answer(window: Window, words: str) -> None:
    """Presses a button of the question that is asked."""
    box = window.findChild(QMessageBox)
    assert box is not None
    next(button for button in box.buttons() if button.text().replace("&", "") == words).click()


def test_what_a_mask_means_is_asked_once(window: Window, mask_file: Path) -> None:
    levels = np.asarray(Image.open(mask_file)).copy()
    window.masks.import_file(mask_file)
    answer(window, "The white part")
    np.testing.assert_array_equal(window.document.marks.coverage, levels)
    window.actions_["clear"].trigger()
    window.masks.import_file(mask_file)
    assert QApplication.activeModalWidget() is None
    np.testing.assert_array_equal(window.document.marks.coverage, levels)
    window.actions_["black_masks"].trigger()
    window.masks.import_file(mask_file)
    np.testing.assert_array_equal(window.document.marks.coverage, 255 - levels)
    assert Settings().black_masks is True


def test_a_question_that_is_not_answered_changes_nothing_and_is_asked_again(
    window: Window, mask_file: Path
) -> None:
    before = window.document.mask.copy()
    window.masks.import_file(mask_file)
    QApplication.activeModalWidget().reject()
    np.testing.assert_array_equal(window.document.mask, before)
    assert Settings().black_masks is None


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    no_keys = Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(300, 300), *how, no_keys),
        QDropEvent(QPointF(300, 300), *how, no_keys),
    ):
        QApplication.sendEvent(window, event)
        assert event.isAccepted()


def test_a_mask_that_is_dropped_is_taken_as_one(window: Window, mask_file: Path) -> None:
    photo = window.document.photo
    drop(window, mask_file)
    answer(window, "The white part")
    assert window.document.photo is photo
    assert window.document.mask[12, 40] and not window.document.mask[30, 40]


def test_a_photo_of_the_same_size_that_is_dropped_is_a_photo(
    window: Window, tmp_path: Path, sky: Path
) -> None:
    other = tmp_path / "other.png"
    Image.open(sky).transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(other)
    window.document.mark_saved()
    drop(window, other)
    assert window.document.photo.path == other


def test_a_mask_of_another_size_that_is_dropped_is_opened_as_a_photo(
    window: Window, tmp_path: Path
) -> None:
    small = tmp_path / "small.png"
    Image.new("L", (20, 30)).save(small)
    window.document.mark_saved()
    drop(window, small)
    assert window.document.photo.path == small


@pytest.mark.parametrize("black", [None, True, False])
def test_a_mask_goes_to_its_file_and_back_to_the_bit(
    window: Window, tmp_path: Path, settings: Settings, black: bool | None
) -> None:
    """Whatever is repaired in the masks of other programs."""
    if black is not None:
        settings.black_masks = black
    window.actions_["feather"].trigger()
    shown = window.document.marks.coverage.copy()
    window.exports.export_mask(tmp_path / "mask.png", overwrite=False)
    window.actions_["clear"].trigger()
    window.masks.import_file(tmp_path / "mask.png")
    np.testing.assert_array_equal(window.document.marks.coverage, shown)


def test_an_exported_mask_with_wide_soft_edges_is_known_again_when_it_is_dropped(
    window: Window, tmp_path: Path
) -> None:
    window.masks.set_edge(12)
    window.actions_["feather"].trigger()
    shown, photo = window.document.marks.coverage.copy(), window.document.photo
    assert ((shown > 24) & (shown < 231)).mean() > 0.1
    window.exports.export_mask(tmp_path / "mask.png", overwrite=False)
    window.actions_["clear"].trigger()
    drop(window, tmp_path / "mask.png")
    assert window.document.photo is photo
    np.testing.assert_array_equal(window.document.marks.coverage, shown)


# -- the photo before -------------------------------------------------------------------------


@pytest.fixture
def next_photo(tmp_path: Path, sky: Path) -> Path:
    path = tmp_path / "next.png"
    Image.open(sky).transpose(Image.Transpose.FLIP_TOP_BOTTOM).save(path)
    return path


def test_the_last_mask_is_reused_on_the_next_photo(
    window: Window, hand: Hand, next_photo: Path
) -> None:
    before = window.document.mask.copy()
    window.document.mark_saved()
    window.open(next_photo)
    assert not window.document.mask.any()
    hand.press("m", control=True)
    np.testing.assert_array_equal(window.document.mask, before)
    hand.press("z", control=True)
    assert not window.document.mask.any()


def test_one_mask_serves_many_photos(window: Window, next_photo: Path, tmp_path: Path) -> None:
    before = window.document.mask.copy()
    window.actions_["keep_mask"].trigger()
    double = tmp_path / "double.png"
    Image.open(next_photo).resize((180, 120)).save(double)
    for path in (next_photo, double):
        window.document.mark_saved()
        window.open(path)
    larger = np.repeat(np.repeat(before, 2, 0), 2, 1)
    assert (window.document.mask != larger).mean() < 0.02  # scaled, edges smoothed


def test_a_mask_that_does_not_fit_is_not_forced_on(window: Window, pair: Path, hand: Hand) -> None:
    window.document.mark_saved()
    window.open(pair)
    hand.press("m", control=True)
    assert not window.document.mask.any()
    assert "90 x 60" in window.stage.notice.words.text()


def test_without_another_photo_there_is_no_last_mask(window: Window, hand: Hand) -> None:
    before = window.document.mask.copy()
    hand.press("m", control=True)
    np.testing.assert_array_equal(window.document.mask, before)
    assert "no mask of another photo" in window.stage.notice.words.text()
