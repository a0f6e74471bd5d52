"""A photo comes in: by the first screen, an argument, a dialog, a drop; or it does not."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFileOpenEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from engine.assets import sample_photo
from engine.step import Step
from inpaint_gui.app import Application
from inpaint_gui.images import to_array, to_qimage
from inpaint_gui.recent_pictures import picture_of
from inpaint_gui.settings import RECENT, Settings
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_first_screen_offers_open_and_a_sample_and_nothing_else(window: Window) -> None:
    assert window.stage.start.isVisible() and window.stage.start.open_button.isVisible()
    assert not window.rail.isVisible() and not window.options.isVisible()
    assert not window.canvas.isVisible() and not window.stage.zoom.isVisible()
    assert not window.actions_["repair"].isEnabled() and not window.actions_["export"].isEnabled()


def test_enter_presses_what_has_the_focus_on_the_first_screen(
    window: Window, sky: Path, settings: Settings
) -> None:
    start = window.stage.start
    QTest.keyClick(start.open_button, Qt.Key.Key_Return)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    settings.remember(sky)
    start.show_recent(settings.recent)
    QTest.keyClick(start.recent[0], Qt.Key.Key_Return)
    assert window.document.photo is not None and window.document.photo.path == sky


def test_the_sample_opens_and_its_face_is_found(window: Window) -> None:
    QTest.mouseClick(window.stage.start.sample_button, Qt.MouseButton.LeftButton)
    assert window.document.photo is not None and window.document.photo.path == sample_photo()
    assert window.canvas.isVisible() and window.rail.isVisible()
    assert len(window.document.faces.all) == 1
    assert [tile.accessibleName() for tile in window.faces.grid.tiles] == ["Face 1"]
    assert window.status.message.text().startswith("One face found.")


def test_photos_given_as_arguments_open_and_the_first_is_shown(
    window: Window, sky: Path, pair: Path
) -> None:
    window.opening.open_all([sky, pair])
    assert window.document.photo is not None and window.document.photo.path == sky
    assert len(window.photos.all) == 2
    assert window.windowTitle() == "sky.png[*] — Facemend"


def test_a_file_that_macos_asks_to_open_is_told(qapp: Application, qtbot: QtBot, sky: Path) -> None:
    with qtbot.waitSignal(qapp.asked) as told:
        assert QApplication.sendEvent(qapp, QFileOpenEvent(str(sky)))
    assert told.args == [sky]


def test_a_folder_is_not_a_photo_and_that_is_said(window: Window, tmp_path: Path) -> None:
    window.opening.open_all([tmp_path])
    assert window.stage.notice.words.text() == f"{tmp_path} is a folder: drop photos."


def during_search(window: Window, act: Callable[[], object]) -> None:
    """Does something at the first step of the next search for faces."""

    def stepped(step: Step) -> None:
        if step.message == "Looking for faces":
            window.work.stepped.disconnect(stepped)
            act()

    window.work.stepped.connect(stepped)


@pytest.mark.parametrize("cancelled", [False, True])
def test_faces_are_looked_for_again_when_another_photo_was_not_opened_meanwhile(
    window: Window, hand: Hand, sky: Path, tmp_path: Path, cancelled: bool
) -> None:
    def stop(step: Step) -> None:
        if cancelled and "Opening gone" in step.message:
            hand.press(Qt.Key.Key_Escape)

    window.work.stepped.connect(stop)
    during_search(window, lambda: window.open(tmp_path / "gone.png"))
    window.open(sky)
    assert window.document.photo is not None and window.document.photo.path == sky
    assert window.document.faces.searched
    assert window.stage.notice.isVisible() != cancelled


def test_a_cancelled_search_says_so_and_the_next_repair_makes_up_for_it(
    window: Window, hand: Hand, sky: Path
) -> None:
    during_search(window, lambda: hand.press(Qt.Key.Key_Escape))
    window.open(sky)
    assert not window.document.faces.searched and "cancelled" in window.status.message.text()
    window.document.set_options(method="telea")
    hand.stroke((20, 20), (50, 30))
    hand.press("r")
    assert window.document.repair is not None and window.document.faces.searched


def test_escape_in_a_stroke_takes_the_stroke_back_and_not_the_search(
    window: Window, hand: Hand, sky: Path
) -> None:
    def paint_and_escape() -> None:
        QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=hand.place(40, 40))
        assert window.document.painting
        hand.press(Qt.Key.Key_Escape)

    during_search(window, paint_and_escape)
    window.open(sky)
    assert window.document.faces.searched
    assert not window.document.painting and not window.document.mask.any()


def test_a_dropped_photo_opens(window: Window, sky: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sky))])
    where, left, none = QPoint(300, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, drop)
    assert window.document.photo is not None and window.document.photo.path == sky


def test_a_dropped_picture_without_a_file_opens(window: Window) -> None:
    """As a browser gives one that is dragged out of a page."""
    pixels = np.random.default_rng(2).integers(0, 256, (50, 70, 3), np.uint8)
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/anna.jpg")])
    data.setImageData(to_qimage(pixels))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, drop)
    assert window.document.photo is not None and window.document.photo.path is None
    np.testing.assert_array_equal(window.document.photo.pixels, pixels)


def test_the_dialog_opens_a_photo(window: Window, sky: Path) -> None:
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(sky)])
    dialog.reject()
    assert window.document.photo is not None and window.document.photo.path == sky


def test_a_photo_that_cannot_be_read_is_said_and_the_open_one_stays(
    window: Window, hand: Hand, sky: Path, tmp_path: Path
) -> None:
    window.open(sky)
    hand.stroke((10, 10), (30, 20))
    mask = window.document.mask.copy()
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"not a photo")
    window.open(broken)
    notice = window.stage.notice
    assert notice.isVisible() and "broken.jpg" in notice.words.text()
    assert window.document.photo is not None and window.document.photo.path == sky
    np.testing.assert_array_equal(window.document.mask, mask)
    hand.press(Qt.Key.Key_Escape)
    assert not notice.isVisible()


def test_a_missing_photo_leaves_the_first_screen_and_the_recent_ones(window: Window) -> None:
    gone = Path("gone") / "photo.jpg"
    window.settings.remember(gone)
    window.open(gone)
    assert window.stage.start.isVisible() and window.stage.notice.isVisible()
    assert gone not in window.settings.recent


def test_what_saving_will_change_is_said_on_opening(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "few.png"
    few = Image.fromarray(np.full((40, 40), 30, np.uint8)).convert("1")
    few.save(path, transparency=0)  # a transparent grey needs its 8 bits
    window.open(path)
    assert "1 bit a pixel" in window.stage.notice.words.text()


def test_recent_photos_are_shown_by_their_pictures_and_open_again(
    window: Window, sky: Path, pair: Path, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.png"
    gone.write_bytes(sky.read_bytes())
    for path in (gone, pair, sky):
        window.open(path)
    gone.unlink()
    for _ in range(3):
        window.photos.close(window.document)
    tiles = window.stage.start.recent
    assert [tile.accessibleName() for tile in tiles] == [
        "sky.png",
        "pair.png",
        "gone.png, not found",
    ]
    assert [tile.isEnabled() for tile in tiles] == [True, True, False]
    assert not any(tile._picture.isNull() for tile in tiles)
    faded, fresh = (to_array(tile.grab().toImage())[4:70, 4:100] for tile in (tiles[2], tiles[0]))
    assert np.ptp(faded, axis=2).max() <= 12 < np.ptp(fresh, axis=2).max()
    QTest.mouseClick(tiles[0], Qt.MouseButton.LeftButton)
    assert window.document.photo is not None and window.document.photo.path == sky


def test_pictures_of_photos_that_are_recent_no_more_are_deleted(
    window: Window, sky: Path, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{i}.png" for i in range(RECENT + 2)]
    for path in paths:
        path.write_bytes(sky.read_bytes())
    window.opening.open_all(paths)
    assert [picture_of(path).isNull() for path in paths] == [True, True] + RECENT * [False]


def test_a_copied_picture_is_pasted(window: Window, hand: Hand) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (50, 70, 3), np.uint8)
    QApplication.clipboard().setImage(to_qimage(pixels))
    hand.press("v", control=True)
    assert window.document.photo is not None and window.document.photo.path is None
    np.testing.assert_array_equal(window.document.photo.pixels, pixels)
    assert window.canvas.isVisible()


def test_what_shows_through_a_pasted_picture_still_does(window: Window) -> None:
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 100, 50, 128))
    QApplication.clipboard().setImage(image)
    window.opening.paste()
    assert window.document.photo is not None and window.document.photo.alpha is not None
    assert (window.document.photo.alpha == 128).all()


def test_copied_files_are_pasted(window: Window, sky: Path, pair: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (sky, pair)])
    QApplication.clipboard().setMimeData(data)
    window.actions_["paste"].trigger()
    assert [document.name for document in window.photos.all] == ["sky.png", "pair.png"]


def test_there_being_nothing_to_paste_is_said(window: Window) -> None:
    QApplication.clipboard().setText("Dear Anna")
    window.actions_["paste"].trigger()
    assert "nothing to paste" in window.stage.notice.words.text() and not window.photos.all


@pytest.mark.parametrize("size", [(1, 1), (3, 1200), (1300, 2)])
def test_photos_of_odd_shapes_are_shown(
    window: Window, hand: Hand, tmp_path: Path, size: tuple[int, int]
) -> None:
    path = tmp_path / "odd.png"
    Image.new("RGB", size, (200, 100, 50)).save(path)
    window.open(path)
    window.actions_["move"].trigger()
    fitted = window.canvas.zoom
    hand.press("-", control=True)
    assert window.canvas.zoom <= fitted
    middle = hand.place((size[0] - 1) / 2, (size[1] - 1) / 2)
    for zoom in (window.canvas.zoom, 1.0, 0.1):
        window.canvas.zoom_to(zoom, QPointF(middle))
        middle = hand.place((size[0] - 1) / 2, (size[1] - 1) / 2)
        shown = window.canvas.grab().toImage().pixelColor(middle)
        if zoom >= 1:
            assert (shown.red(), shown.green(), shown.blue()) == (200, 100, 50)
