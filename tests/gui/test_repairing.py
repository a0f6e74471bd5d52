"""The way through the window with the real completer: paint, repair, choose, compare, export."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from engine.photo import open_photo
from engine.repair import changed_outside
from engine.step import Step
from inpaint_gui.colours import DARK
from inpaint_gui.export_dialog import ExportDialog
from inpaint_gui.images import to_array
from inpaint_gui.runner import Runner
from inpaint_gui.settings import Settings
from inpaint_gui.window import Window
from tests.gui.conftest import Hand, shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@dataclass
class Seen:
    """What a repair of both faces showed on its way."""

    window: Window
    messages: list[str]
    losses: list[float]
    previews: int
    during: np.ndarray
    """The canvas (H, W, 3) with a preview."""

    curve: list[float]
    usable: bool = False
    """"Use what is shown" could be chosen when something was."""


@pytest.fixture(scope="module")
def seen(qapp: QApplication, pair: Path) -> Iterator[Seen]:
    """Both faces damaged by the brush and repaired once, for all tests of this file."""
    window = shown(Window(Runner(threaded=False), Settings(), preload=False))
    window.open(pair)
    window.document.set_options(method="latent-search", effort=0.2)
    hand = Hand(window)
    window.canvas.tools.options.set_size(18)
    hand.stroke((112, 152), (140, 154))
    hand.stroke((360, 120), (380, 122))
    result = Seen(window, [], [], 0, np.zeros(0), [])

    def stepped(step: object) -> None:
        result.messages.append(window.status.message.text())
        if step.loss is not None:  # type: ignore[attr-defined]
            result.losses.append(step.loss)  # type: ignore[attr-defined]
            if "face 1" in step.message:  # type: ignore[attr-defined]
                result.curve = list(window.candidates.progress.curve.losses)

    def previewed(preview: object) -> None:
        if preview is not None:
            result.previews += 1
            result.usable |= window.actions_["use_this"].isEnabled()
            result.during = to_array(window.canvas.grab().toImage())

    window.work.stepped.connect(stepped)
    window.repairs.previewed.connect(previewed)
    hand.press("r")
    assert window.document.repair is not None, window.stage.notice.words.text()
    yield result
    window.document.mark_saved()
    window.close()


@pytest.fixture
def repaired(seen: Seen) -> Iterator[Window]:
    """The window after the repair; what a test does is taken back."""
    stack = seen.window.document.stack
    index = stack.index()
    yield seen.window
    stack.setIndex(index)
    seen.window.document.faces.select(0)


def test_the_status_line_tells_how_it_goes(seen: Seen) -> None:
    assert any("loss" in message for message in seen.messages)
    assert seen.losses[-1] < seen.losses[0] and seen.previews >= 1


def test_a_curve_shows_how_the_loss_falls_and_goes_when_all_is_done(seen: Seen) -> None:
    assert len(seen.curve) >= 2 and seen.curve[-1] < seen.curve[0]
    progress = seen.window.candidates.progress
    assert seen.usable and not progress.isVisible() and not progress.curve.losses
    assert not seen.window.actions_["use_this"].isEnabled()


def test_the_preview_lies_in_its_place(seen: Seen) -> None:
    window = seen.window
    hand = Hand(window)
    window.canvas.set_comparing(True)
    plain = to_array(window.canvas.grab().toImage())
    window.canvas.set_comparing(False)
    place = hand.place(126, 153)
    fill, skin = seen.during[place.y(), place.x()], plain[place.y(), place.x()]
    marked = 0.45 * skin + 0.55 * np.array(QColor(DARK.mask).getRgb()[:3])
    assert (fill != skin).any() and np.abs(fill - marked).max() > 20
    outside = hand.place(20, 240)
    assert (seen.during[outside.y(), outside.x()] == plain[outside.y(), outside.x()]).all()


def test_both_faces_have_candidates_seen_with_their_surroundings(repaired: Window) -> None:
    document = repaired.document
    assert document.result.repaired_faces() == {0, 1} and document.faces.selected == 0
    for face in (0, 1):
        document.faces.select(face)
        tiles = repaired.candidates.grid.tiles
        assert len(tiles) == 4
        pictures = [to_array(tile._picture) for tile in tiles]
        # at the corners all show the same surroundings, in the middle each its own fill
        for picture in pictures[1:]:
            np.testing.assert_array_equal(picture[:12, :12], pictures[0][:12, :12])
        assert any((picture != pictures[0]).any() for picture in pictures[1:])
        assert tiles[0].isChecked() and all(tile.toolTip().endswith(".") for tile in tiles)
    assert "match" in repaired.candidates.words.text()


def test_each_candidate_tells_its_losses(repaired: Window) -> None:
    face = repaired.document.repair.faces[0]
    for tile, candidate in zip(repaired.candidates.grid.tiles, face.candidates, strict=True):
        assert tile.accessibleName().endswith(f"{candidate.losses['total']:.3f}")
        for loss in (value for name, value in candidate.losses.items() if name != "total"):
            assert f" {loss:.3f}" in tile.accessibleDescription() == tile.toolTip()


def test_a_key_chooses_for_the_selected_face_and_undo_takes_it_back(repaired: Window) -> None:
    document, hand = repaired.document, Hand(repaired)
    best = document.image()
    hand.press("2")
    assert document.outcome.choices == (1, 0)
    assert (document.image() != best).any()
    tile = repaired.faces.grid.tiles[1]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert document.faces.selected == 1
    QTest.mouseClick(repaired.candidates.grid.tiles[2], Qt.MouseButton.LeftButton)
    assert document.outcome.choices == (1, 2)
    assert repaired.candidates.grid.tiles[2].isChecked()
    hand.press("z", control=True)
    hand.press("z", control=True)
    assert document.outcome.choices == (0, 0)
    np.testing.assert_array_equal(document.image(), best)


def test_no_candidate_is_chosen_while_the_photo_is_saved(repaired: Window, tmp_path: Path) -> None:
    document = repaired.document

    def click(step: Step) -> None:
        QTest.mouseClick(repaired.candidates.grid.tiles[1], Qt.MouseButton.LeftButton)

    repaired.work.stepped.connect(click)
    repaired.exports.export(tmp_path / "pair.png", overwrite=False)
    repaired.work.stepped.disconnect(click)
    assert document.outcome.choices == (0, 0) and not document.dirty
    np.testing.assert_array_equal(open_photo(tmp_path / "pair.png").pixels, document.image())


def test_a_click_on_a_frame_selects_its_face(repaired: Window) -> None:
    hand = Hand(repaired)
    hand.press("v")
    QTest.mouseClick(repaired.canvas, Qt.MouseButton.LeftButton, pos=hand.place(385, 120))
    assert repaired.document.faces.selected == 1
    hand.press("b")


def test_the_repair_itself_is_undone_and_redone(repaired: Window) -> None:
    document, hand = repaired.document, Hand(repaired)
    result = document.image()
    hand.press("z", control=True)
    assert document.repair is None and not repaired.candidates.grid.tiles
    np.testing.assert_array_equal(document.image(), document.photo.pixels)
    hand.press("y", control=True)
    np.testing.assert_array_equal(document.image(), result)


def test_the_canvas_shows_the_result_and_backslash_the_original(repaired: Window) -> None:
    document, canvas, hand = repaired.document, repaired.canvas, Hand(repaired)
    hand.press("v")
    hand.press("f", shift=True)
    hand.press("1", control=True)
    corner = QPoint(int(canvas.viewport.left), int(canvas.viewport.top))

    def shown() -> np.ndarray:
        image = to_array(canvas.grab().toImage())
        return image[corner.y() : corner.y() + 256, corner.x() : corner.x() + 512]

    QTest.mouseMove(canvas, QPoint(1, 1))
    np.testing.assert_array_equal(shown(), document.image())
    QTest.keyPress(repaired, Qt.Key.Key_Backslash)
    np.testing.assert_array_equal(shown(), document.photo.pixels)
    QTest.keyRelease(repaired, Qt.Key.Key_Backslash)
    np.testing.assert_array_equal(shown(), document.image())
    hand.press("f", shift=True)
    hand.press("0", control=True)
    hand.press("b")


def test_painting_on_shows_the_mask_again(repaired: Window) -> None:
    hand = Hand(repaired)
    assert repaired.document.mask_repaired
    hand.stroke((60, 60), (70, 60))
    assert not repaired.document.mask_repaired
    hand.press("z", control=True)
    assert repaired.document.mask_repaired


def test_only_the_face_whose_mask_changed_is_repaired_again(repaired: Window) -> None:
    document, hand = repaired.document, Hand(repaired)
    document.faces.select(1)
    hand.press("3")
    document.faces.select(0)
    before, image = document.repair, document.image()
    messages: list[str] = []
    repaired.work.stepped.connect(lambda step: messages.append(step.message))
    hand.stroke((108, 110), (118, 110))
    hand.press("r")
    told = " ".join(messages)
    assert "Completing face 1" in told and "Completing face 2" not in told
    assert document.repair is not before and document.outcome.choices == (0, 2)
    assert document.repair.faces[1].candidates is before.faces[1].candidates
    np.testing.assert_array_equal(document.image()[:, 256:], image[:, 256:])
    assert (document.image()[:, :256] != image[:, :256]).any()


def test_where_nothing_changed_nothing_is_repaired(repaired: Window) -> None:
    document = repaired.document
    index, before = document.stack.index(), document.repair
    Hand(repaired).press("r")
    assert document.stack.index() == index and document.repair is before
    assert "Nothing has changed" in repaired.status.message.text()


def test_what_is_shown_can_be_taken_before_the_search_has_ended(repaired: Window) -> None:
    document, hand = repaired.document, Hand(repaired)
    document.stack.setIndex(document.stack.index() - 1)
    document.set_options(effort=3.0)
    losses: list[float] = []

    def stepped(step: Step) -> None:
        if step.loss is not None and "face 1" in step.message:
            losses.append(step.loss)
            if len(losses) == 2:
                hand.press("u")

    repaired.work.stepped.connect(stepped)
    hand.press("r")
    repaired.work.stepped.disconnect(stepped)
    assert len(losses) == 2 and document.repair is not None
    best = document.repair.faces[0].candidates[0]
    assert best.losses["total"] == pytest.approx(losses[-1])
    assert document.result.candidates == 4 and len(document.repair.faces) == 2
    document.set_options(effort=0.2)


def test_an_export_differs_from_the_source_under_the_mask_alone(
    repaired: Window, pair: Path
) -> None:
    hand = Hand(repaired)
    source = pair.read_bytes()
    hand.press("2")
    hand.press("e", control=True)
    dialog = repaired.findChild(ExportDialog)
    assert dialog is not None
    dialog.save.click()
    files = dialog.findChild(QFileDialog)
    target = pair.with_name("pair-repaired.png")
    assert files is not None and files.selectedFiles() == [str(target)]
    files.fileSelected.emit(str(target))
    saved = open_photo(target).pixels
    document = repaired.document
    np.testing.assert_array_equal(saved, document.image())
    assert changed_outside(document.photo.pixels, saved, document.mask) == 0
    assert (saved != document.photo.pixels).any()
    assert pair.read_bytes() == source
    assert not document.dirty and "pair-repaired.png" in repaired.status.message.text()
    target.unlink()
