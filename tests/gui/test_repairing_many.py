"""All open photos are repaired, one after the other, and exported into a folder."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from engine.photo import open_photo
from engine.step import Step
from inpaint_gui.document import Document
from inpaint_gui.photo_state import State, state_of
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def marked(document: Document) -> None:
    document.marks.begin()
    document.marks.paint((20, 20), (40, 30), 8, value=True)
    document.marks.end("stroke")


def opened(window: Window, folder: Path) -> Window:
    """Four photos of noise, the first three of them marked; quick to fill."""
    random = np.random.default_rng(4)
    paths = []
    for name in ("a.png", "b.jpg", "c.png", "d.png"):
        paths.append(folder / name)
        Image.fromarray(random.integers(60, 200, (60, 90, 3), np.uint8)).save(paths[-1])
    window.photos.set_options(method="telea")
    window.opening.open_all(paths)
    for document in window.photos.all[:3]:
        marked(document)
    return window


@pytest.fixture
def four(window: Window, tmp_path: Path) -> Window:
    return opened(window, tmp_path)


def states(window: Window) -> list[State]:
    return [state_of(document) for document in window.photos.all]


def during(window: Window, message: str, act: Callable[[], object]) -> None:
    """Does something at the first step that says so."""

    def stepped(step: Step) -> None:
        if message in step.message:
            window.work.stepped.disconnect(stepped)
            act()

    window.work.stepped.connect(stepped)


def said_of(window: Window, row: int) -> str:
    return window.filmstrip.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)


def test_all_marked_photos_are_repaired_and_the_status_line_counts(
    four: Window, hand: Hand
) -> None:
    heads = []
    four.work.stepped.connect(lambda step: heads.append(step.message.split(" · ")[0]))
    hand.press("r", control=True)
    assert list(dict.fromkeys(heads)) == [f"Photo {i} of 3" for i in (1, 2, 3)]
    assert states(four) == 3 * [State.REPAIRED] + [State.UNMASKED]
    assert four.status.message.text().startswith("All 3 photos were repaired.")
    assert four.document.name == "a.png"
    for row, word in enumerate(("repaired", "repaired", "repaired", "nothing marked")):
        assert said_of(four, row).endswith(word)


def test_the_best_candidate_is_applied_in_each_and_undone_in_each(four: Window, hand: Hand) -> None:
    hand.press("r", control=True)
    for document in four.photos.all[:3]:
        four.photos.show(document)
        assert set(document.outcome.choices) <= {0}
        assert (document.image() != document.photo.pixels)[document.mask].any()
        hand.press("z", control=True)
        np.testing.assert_array_equal(document.image(), document.photo.pixels)
        assert document.mask.any()


def test_what_is_repaired_already_is_left_as_it_is(four: Window, hand: Hand) -> None:
    hand.press("r")
    first = four.document.outcome
    hand.press("r", control=True)
    assert four.document.outcome is first
    assert four.status.message.text().startswith("All 2 photos were repaired.")
    hand.press("r", control=True)
    assert four.status.message.text() == "Every mask is repaired already."


def test_escape_stops_the_queue_and_keeps_what_is_done(four: Window, hand: Hand) -> None:
    during(four, "Photo 2 of 3", lambda: hand.press(Qt.Key.Key_Escape))
    hand.press("r", control=True)
    assert states(four) == [State.REPAIRED, State.MASKED, State.MASKED, State.UNMASKED]
    said = four.status.message.text()
    assert said == "Stopped: 1 of 3 photos was repaired. The others are as they were."
    assert four.actions_["repair_all"].isEnabled()


def test_one_may_look_at_other_photos_and_mark_them_meanwhile(four: Window, hand: Hand) -> None:
    seen = []

    def walk() -> None:
        assert four.canvas.locked
        four.photos.show(four.photos.all[3])
        assert not four.canvas.locked
        hand.stroke((20, 20), (40, 30))
        seen.append(said_of(four, 0))

    during(four, "Photo 1 of 3", walk)
    hand.press("r", control=True)
    assert seen == ["a.png, photo 1 of 4, being repaired"]
    assert four.document.name == "d.png"
    assert states(four) == 3 * [State.REPAIRED] + [State.MASKED]


def test_a_photo_repaired_by_itself_meanwhile_is_not_repaired_twice(
    four: Window, hand: Hand
) -> None:
    third = four.photos.all[2]

    def repair_the_third() -> None:
        four.photos.show(third)
        hand.press("r")

    during(four, "Photo 1 of 3", repair_the_third)
    hand.press("r", control=True)
    assert states(four)[:3] == 3 * [State.REPAIRED]
    assert third.stack.count() == 2  # the stroke and one repair


def test_previews_are_of_the_photo_that_is_shown(four: Window, hand: Hand) -> None:
    previews = []
    four.repairs.previewed.connect(previews.append)
    four.photos.show(four.photos.all[3])
    hand.press("r", control=True)
    assert not any(previews)


def test_a_photo_that_fails_says_why_and_stops_no_other(four: Window, hand: Hand) -> None:
    second = four.photos.all[1]
    second.set_options(method="magic")
    hand.press("r", control=True)
    assert states(four)[:3] == [State.REPAIRED, State.FAILED, State.REPAIRED]
    assert second.trouble and second.trouble in said_of(four, 1)
    assert second.trouble in four.filmstrip.list.item(1).toolTip()
    head, reason = four.stage.notice.words.text().split("\n")
    assert head == "1 of 3 photos was not repaired." and reason == f"b.jpg: {second.trouble}"
    four.photos.show(second)
    hand.stroke((60, 45), (70, 50))
    assert not second.trouble and states(four)[1] is State.MASKED


def test_the_queue_works_in_the_thread_and_results_stay_where_they_belong(
    threaded_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window = threaded_window
    paths = []
    for name in ("a.png", "b.png"):
        paths.append(tmp_path / name)
        Image.new("RGB", (90, 60), (90, 120, 60)).save(paths[-1])
    window.photos.set_options(method="telea")
    window.opening.open_all(paths)
    qtbot.waitUntil(lambda: len(window.photos.all) == 2 and window.runner.current is None)
    for document in window.photos.all:
        marked(document)
    window.actions_["repair_all"].trigger()
    window.photos.step(1)
    qtbot.waitUntil(lambda: not window.repairs.queue_going and window.runner.current is None)
    assert states(window) == 2 * [State.REPAIRED]
    assert [document.repair.photo.path for document in window.photos.all] == paths


def test_the_strips_pictures_show_what_was_repaired(four: Window, hand: Hand) -> None:
    before = four.filmstrip.grab().toImage()
    hand.press("r", control=True)
    assert four.filmstrip.grab().toImage() != before


# -- export -------------------------------------------------------------------------------------


def export_all(window: Window, folder: Path) -> None:
    window.actions_["export_all"].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    dialog.fileSelected.emit(str(folder))


def test_all_repaired_photos_go_into_a_folder_and_no_file_is_replaced(
    four: Window, hand: Hand, tmp_path: Path
) -> None:
    hand.press("r", control=True)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "a-repaired.png").write_text("mine")
    export_all(four, folder)
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["a-repaired-2.png", "a-repaired.png", "b-repaired.jpg", "c-repaired.png"]
    assert (folder / "a-repaired.png").read_text() == "mine"
    for row, name in ((0, "a-repaired-2.png"), (2, "c-repaired.png")):
        image = four.photos.all[row].image()
        np.testing.assert_array_equal(open_photo(folder / name).pixels, image)
    assert states(four) == 3 * [State.SAVED] + [State.UNMASKED]
    assert not four.photos.dirty
    assert said_of(four, 2) == "c.png, photo 3 of 4, repaired and saved"


def test_an_export_that_fails_is_named_and_the_others_are_saved(
    four: Window, hand: Hand, tmp_path: Path
) -> None:
    hand.press("r", control=True)
    folder = tmp_path / "out"
    during(four, "Photo 1 of 3 · Saving", lambda: (folder / "a-repaired.png").mkdir(parents=True))
    export_all(four, folder)
    assert states(four)[:3] == [State.REPAIRED, State.SAVED, State.SAVED]
    head, reason = four.stage.notice.words.text().split("\n")
    assert head == "1 of 3 photos was not saved." and reason.startswith("a.png: ")


def test_escape_stops_exporting_after_the_file_it_is_at(
    four: Window, hand: Hand, tmp_path: Path
) -> None:
    hand.press("r", control=True)
    during(four, "Photo 2 of 3 · Saving", lambda: hand.press(Qt.Key.Key_Escape))
    export_all(four, tmp_path / "out")
    assert states(four)[:3] == [State.SAVED, State.SAVED, State.REPAIRED]
    assert four.status.message.text().startswith("Stopped: 2 of 3 photos were saved in ")
