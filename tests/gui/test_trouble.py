"""What goes wrong is a sentence in the window, and nothing is lost."""

import signal
from collections.abc import Generator
from functools import partial
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from engine.assets import sample_photo
from engine.mask import write_mask
from engine.step import Step
from inpaint_gui.app import close_on_interrupt
from inpaint_gui.export_dialog import ExportDialog
from inpaint_gui.runner import Job
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def button(box: QMessageBox | None, kind: QMessageBox.StandardButton) -> QPushButton:
    assert box is not None
    found = box.button(kind)
    assert isinstance(found, QPushButton)
    return found


def question(window: Window) -> QMessageBox | None:
    """The question that is open now."""
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)


def waiting_for(event: Event) -> Generator[Step, None, None]:
    """A job that goes on until then."""
    yield Step(0, 1, "Waiting")
    event.wait(60)


def test_an_empty_mask_is_said(window: Window, hand: Hand, sky: Path) -> None:
    window.open(sky)
    hand.press("r")
    assert "The mask is empty" in window.stage.notice.words.text()
    assert window.stage.notice.isVisible() and window.document.repair is None


def test_a_photo_without_a_face_is_filled_from_its_surroundings_and_says_so(
    window: Window, hand: Hand, sky: Path
) -> None:
    window.open(sky)
    assert "No face was found" in window.faces.words.text()
    hand.stroke((20, 20), (50, 30))
    hand.press("r")
    assert "No face was found under the mask" in window.stage.notice.words.text()
    assert window.document.repair is not None and len(window.candidates.grid.tiles) == 1
    assert window.candidates.words.text() == "Filled from its surroundings."


def test_escape_cancels_a_search_and_leaves_everything_as_it_was(
    window: Window, hand: Hand
) -> None:
    window.open(sample_photo())
    hand.stroke((210, 140), (230, 140))
    mask, steps = window.document.mask.copy(), []

    def stop(step: object) -> None:
        steps.append(step)
        if len(steps) == 4:
            hand.press(Qt.Key.Key_Escape)

    window.work.stepped.connect(stop)
    hand.press("r")
    assert len(steps) == 4 and window.runner.current is None
    assert window.document.repair is None and window.document.stack.count() == 1
    np.testing.assert_array_equal(window.document.mask, mask)
    np.testing.assert_array_equal(window.document.image(), window.document.photo.pixels)
    assert window.status.message.text() == "Cancelled; everything is as it was."
    assert window.actions_["repair"].isEnabled() and not window.actions_["cancel"].isEnabled()


def test_esc_drops_a_rectangle_and_not_the_search_that_goes_on(
    threaded_window: Window, sky: Path, qtbot: QtBot
) -> None:
    """Esc is for what the hand does, first; then for the job."""
    window, go_on = threaded_window, Event()
    window.open(sky)
    qtbot.waitUntil(lambda: window.document.photo is not None, timeout=60_000)
    qtbot.waitUntil(lambda: window.runner.current is None, timeout=60_000)
    job = Job("Waiting", partial(waiting_for, go_on))
    window.runner.start(job)
    hand = Hand(window)
    hand.press("m")
    QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=hand.place(20, 20))
    QTest.mouseMove(window.canvas, hand.place(60, 40))
    hand.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, pos=hand.place(60, 40))
    assert window.runner.current is job and not window.document.mask.any()
    hand.stroke((20, 20), (60, 40))
    assert window.document.mask.any()
    hand.press("z", control=True)
    assert not window.document.mask.any()
    hand.press(Qt.Key.Key_Escape)
    assert window.runner.current is None
    go_on.set()


def test_a_mask_that_is_dropped_during_a_job_waits_for_it(
    threaded_window: Window, sky: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window, go_on = threaded_window, Event()
    window.open(sky)
    qtbot.waitUntil(lambda: window.document.photo is not None, timeout=60_000)
    mask = np.zeros((60, 90), bool)
    mask[10:20, 30:60] = True
    write_mask(tmp_path / "mask.png", mask)
    window.runner.start(Job("Looking", partial(waiting_for, go_on)))  # which need not be waited for
    window.runner.start(
        Job("Waiting", partial(waiting_for, go_on), exclusive=True, about=window.document)
    )
    window.masks.drop(tmp_path / "mask.png")
    assert "as soon as this is done: Waiting" in window.stage.notice.words.text()
    go_on.set()
    qtbot.waitUntil(lambda: window.document.mask.any(), timeout=60_000)
    np.testing.assert_array_equal(window.document.mask, mask)
    assert len(window.photos.all) == 1


def test_a_cancelled_second_repair_leaves_the_first(filled: Window, hand: Hand) -> None:
    before = filled.document.repair
    filled.work.stepped.connect(lambda step: hand.press(Qt.Key.Key_Escape))
    hand.press("r", shift=True)
    assert filled.document.repair is before


def test_what_is_no_longer_marked_is_the_photo_again_and_that_is_said(filled: Window) -> None:
    hand, document = Hand(filled), filled.document
    assert "no longer marked" not in filled.status.message.text()
    hand.stroke((70, 50))
    hand.press("r")
    assert "no longer marked" not in filled.status.message.text()
    filled.actions_["clear"].trigger()
    hand.stroke((70, 10))
    hand.press("r")
    np.testing.assert_array_equal(document.image()[20:40], document.photo.pixels[20:40])
    assert "no longer marked" in filled.status.message.text()


def test_the_seed_of_the_repair_on_show_is_said(filled: Window, hand: Hand) -> None:
    about, document = filled.status.about, filled.document
    seed = document.options.seed
    assert about.text().endswith(f"seed {seed}")
    hand.press("r", shift=True)
    assert about.text().endswith(f"seed {seed + 1}") and document.options.seed == seed + 1
    hand.press("z", control=True)
    assert about.text().endswith(f"seed {seed}")
    filled.work.stepped.connect(lambda step: hand.press(Qt.Key.Key_Escape))
    hand.press("r", shift=True)
    assert document.options.seed == seed + 1 and document.repair.options.seed == seed


def test_the_candidates_are_announced_during_the_first_repair(
    window: Window, hand: Hand, sky: Path
) -> None:
    window.open(sky)
    words, said = window.candidates.words, []
    before = words.text()
    window.document.set_options(method="telea")
    hand.stroke((20, 20), (50, 30))

    def stop(step: object) -> None:
        said.append(words.text())
        hand.press(Qt.Key.Key_Escape)

    window.work.stepped.connect(stop)
    hand.press("r")
    assert said == ["The answers to choose from appear here."]
    assert words.text() == before and before.startswith("Brush over the damage")


def test_a_job_that_fails_inside_is_a_sentence(window: Window, hand: Hand, sky: Path) -> None:
    window.open(sky)
    hand.stroke((20, 20), (50, 30))
    window.document.set_options(method="no-such-method")
    hand.press("r")
    assert "there is no method 'no-such-method'" in window.stage.notice.words.text()
    window.document.set_options(method="telea")

    def broken():
        yield from ()
        raise RuntimeError("out of luck")

    job = Job("Breaking", broken)
    job.failed.connect(window.work.fail)
    window.runner.start(job)
    assert "RuntimeError: out of luck" in window.stage.notice.words.text()
    hand.press("r")
    assert window.document.repair is not None


def test_closing_with_unsaved_work_asks_and_cancel_stays(filled: Window) -> None:
    filled.close()
    assert filled.isVisible()
    box = question(filled)
    button(box, QMessageBox.StandardButton.Cancel).click()
    assert filled.isVisible() and filled.document.repair is not None


def test_discard_closes(filled: Window) -> None:
    filled.close()
    button(question(filled), QMessageBox.StandardButton.Discard).click()
    assert not filled.isVisible()


def export_dialog(window: Window) -> ExportDialog:
    """The dialog of an export that is open now."""
    return next(one for one in window.findChildren(ExportDialog) if one.isVisible())


def save_as(dialog: ExportDialog, path: Path) -> None:
    """Presses Save as… and names a file."""
    dialog.save.click()
    files = dialog.findChild(QFileDialog)
    assert files is not None
    files.fileSelected.emit(str(path))


def test_save_exports_and_then_closes(filled: Window, tmp_path: Path) -> None:
    filled.close()
    button(question(filled), QMessageBox.StandardButton.Save).click()
    assert filled.isVisible()
    save_as(export_dialog(filled), tmp_path / "sky-repaired.png")
    assert (tmp_path / "sky-repaired.png").exists() and not filled.isVisible()


def test_a_save_that_fails_keeps_the_window_open(filled: Window, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    filled.close()
    button(question(filled), QMessageBox.StandardButton.Save).click()
    save_as(export_dialog(filled), tmp_path / "file" / "sky.png")
    assert filled.isVisible() and filled.document.dirty
    assert "could not be written" in filled.stage.notice.words.text()


def test_opening_another_photo_asks_nothing_and_loses_nothing(filled: Window, pair: Path) -> None:
    first = filled.document
    filled.open(pair)
    assert question(filled) is None and filled.document.name == "pair.png"
    assert first in filled.photos.all and first.repair is not None


def test_the_source_is_replaced_only_when_that_is_said_outright(
    filled: Window, tmp_path: Path
) -> None:
    source = tmp_path / "sky.png"
    before = source.read_bytes()
    filled.saving.export(source)
    button(question(filled), QMessageBox.StandardButton.Cancel).click()
    assert source.read_bytes() == before and filled.document.dirty
    filled.saving.export(source)
    box = question(filled)
    assert box is not None
    replace = [
        one
        for one in box.buttons()
        if box.buttonRole(one) == QMessageBox.ButtonRole.DestructiveRole
    ]
    replace[0].click()
    assert source.read_bytes() != before and not filled.document.dirty


def test_new_marks_that_are_not_in_the_photo_are_said_before_saving(
    filled: Window, hand: Hand, tmp_path: Path
) -> None:
    hand.stroke((60, 45), (70, 45))
    filled.saving.ask_export()
    dialog = export_dialog(filled)
    assert "The mask has changed since the repair" in dialog.words.text()
    save_as(dialog, tmp_path / "late.png")
    assert (tmp_path / "late.png").exists()
    filled.actions_["repair"].trigger()
    filled.saving.ask_export()
    dialog = export_dialog(filled)
    assert "The mask has changed" not in dialog.words.text()
    dialog.reject()


def test_what_waited_for_the_saving_is_dropped_when_it_is_cancelled(
    filled: Window, tmp_path: Path
) -> None:
    filled.close()
    button(question(filled), QMessageBox.StandardButton.Save).click()
    export_dialog(filled).reject()
    filled.saving.ask_export()
    save_as(export_dialog(filled), tmp_path / "later.png")
    assert (tmp_path / "later.png").exists() and filled.isVisible()


def test_a_saved_mask_is_not_a_saved_repair(filled: Window, tmp_path: Path) -> None:
    filled.exports.export_mask(tmp_path / "mask.png", overwrite=False)
    assert (tmp_path / "mask.png").exists() and filled.document.dirty
    filled.document.stack.undo()
    assert filled.document.repair is None
    filled.exports.export_mask(tmp_path / "mask.png", overwrite=True)
    assert not filled.document.dirty


def test_ctrl_c_asks_once_and_then_closes(filled: Window, qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGINT)
    close_on_interrupt(filled)
    try:
        for _ in range(2):
            signal.raise_signal(signal.SIGINT)
        boxes = [box for box in filled.findChildren(QMessageBox) if box.isVisible()]
        assert len(boxes) == 1 and filled.isVisible()
        button(boxes[0], QMessageBox.StandardButton.Discard).click()
        qtbot.waitUntil(lambda: not filled.isVisible())
    finally:
        signal.signal(signal.SIGINT, before)


def test_masks_are_saved_and_opened_again(window: Window, hand: Hand, sky: Path) -> None:
    window.open(sky)
    hand.stroke((20, 20), (50, 30))
    mask = window.document.mask.copy()
    path = sky.with_name("mask.png")
    window.exports.export_mask(path, overwrite=True)
    assert not window.document.dirty
    window.actions_["clear"].trigger()
    window.masks.read(path)
    np.testing.assert_array_equal(window.document.mask, mask)
    hand.press("z", control=True)
    assert not window.document.mask.any()
    Image.new("L", (5, 5)).save(path)
    window.masks.read(path)
    assert "give a mask of the photo's upright size" in window.stage.notice.words.text()


def test_through_the_real_thread(threaded_window: Window, qtbot: QtBot, sky: Path) -> None:
    window = threaded_window
    with qtbot.waitSignal(window.reading.opened):
        window.open(sky)
    qtbot.waitUntil(lambda: window.document.faces.searched)
    window.document.set_options(method="navier-stokes")
    Hand(window).stroke((20, 20), (50, 30))
    with qtbot.waitSignal(window.document.changed):
        window.actions_["repair"].trigger()
    assert window.runner.current is None and window.document.repair is not None


def test_the_sample_is_not_exported_into_the_program(window: Window, tmp_path: Path) -> None:
    window.settings.folder = tmp_path
    window.open(sample_photo())
    assert window.settings.recent == ()
    window.saving.ask_export()
    dialog = export_dialog(window)
    dialog.save.click()
    files = dialog.findChild(QFileDialog)
    assert files is not None
    assert files.selectedFiles() == [str(tmp_path / "astronaut-repaired.png")]
    dialog.reject()


def test_dialogs_have_the_programs_buttons(filled: Window) -> None:
    filled.close()
    box = question(filled)
    assert box is not None and "sky.png" in box.text()
    assert box.findChild(QDialogButtonBox) is not None
    button(box, QMessageBox.StandardButton.Cancel).click()
