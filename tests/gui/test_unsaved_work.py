"""Work that no file holds survives whatever ends the program; real kills come at the end."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from benchmarks import kills
from engine.assets import sample_photo
from engine.errors import FacemendError
from engine.project import read_project
from inpaint_gui.document import Document, ProjectFile
from inpaint_gui.images import to_qimage
from inpaint_gui.kept_work import Kept, kept_folder, offers
from inpaint_gui.runner import Runner
from inpaint_gui.settings import Settings
from inpaint_gui.window import Window
from tests.gui.conftest import Hand, MakeWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """No work is left over, neither before nor after."""
    for offer in offers(kept_folder()):
        offer.kept.remove()
    yield
    for offer in offers(kept_folder()):
        offer.kept.remove()


@pytest.fixture
def photo(sky: Path, tmp_path: Path) -> Path:
    path = tmp_path / "sky.png"
    path.write_bytes(sky.read_bytes())
    return path


def folders() -> list[Path]:
    folder = kept_folder()
    return sorted(folder.iterdir()) if folder.exists() else []


def kept(qtbot: QtBot, window: Window, document: Document | None = None) -> Path:
    """Where the work on the only changed photo is, once what was done last is there."""
    document = document or window.document
    mask, repaired = document.marks.coverage.copy(), document.repair is not None

    def there() -> None:
        assert len(folders()) == 1 and (folders()[0] / "project.json").exists()
        try:
            project = read_project(folders()[0])
        except FacemendError as error:  # it is being written just now
            raise AssertionError from error
        np.testing.assert_array_equal(project.coverage.array(), mask)
        assert project.source.data is not None
        assert (project.outcome.repair is not None) == repaired

    qtbot.waitUntil(there, timeout=20_000)
    return folders()[0]


def crash(window: Window) -> None:
    """As after a kill: nothing is tidied up, the locks are those of a program that is gone."""
    window.autosaves.shutdown()
    for document in window.photos.all:
        autosave = window.autosaves.of(document)
        assert autosave._kept is not None
        autosave._kept.unlock()
        autosave._kept = None


@pytest.fixture
def restarted(
    window: Window, qtbot: QtBot, hand: Hand, photo: Path, make_window: MakeWindow
) -> Callable[[], Window]:
    """Work on a photo, a kill, and the next start: called when the photo is as it is to be."""
    window.open(photo)
    window.document.set_options(method="telea")
    window.canvas.tools.options.set_size(8)
    hand.stroke((20, 20), (50, 30))
    hand.press("r")
    hand.stroke((60, 40), (70, 50))
    kept(qtbot, window)
    crash(window)

    def start() -> Window:
        other = make_window(Runner(threaded=False))
        other.recovery.look()
        return other

    return start


def test_a_stroke_is_kept_until_the_photo_is_closed(
    window: Window, hand: Hand, qtbot: QtBot, photo: Path
) -> None:
    window.open(photo)
    QTest.qWait(600)
    assert folders() == []
    hand.stroke((20, 20), (50, 30))
    kept(qtbot, window)
    document = window.document
    window.open(sample_photo())
    kept(qtbot, window, document)
    window.photos.close(document)
    qtbot.waitUntil(lambda: folders() == [])


def test_a_pasted_picture_is_kept_and_can_be_saved_as_a_project(
    window: Window, hand: Hand, qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (60, 80, 3), np.uint8)
    QApplication.clipboard().setImage(to_qimage(pixels))
    hand.press("v", control=True)
    hand.stroke((20, 20), (50, 30))
    kept(qtbot, window)
    mask = window.document.marks.coverage.copy()
    crash(window)
    other = make_window(Runner(threaded=False))
    other.recovery.look()
    assert "a pasted picture" in other.stage.notice.words.text()
    other.stage.notice.button.click()
    for path in (tmp_path / "pasted.facemend", None):
        document = other.document
        assert document.photo is not None and document.photo.path is None
        np.testing.assert_array_equal(document.photo.pixels, pixels)
        np.testing.assert_array_equal(document.marks.coverage, mask)
        if path is not None:
            other.projects.save_as(document, ProjectFile(path, embedded=False), overwrite=False)
            assert not document.dirty
            other.photos.close(document)
            other.open(path)


def test_a_stroke_that_goes_on_is_kept_too(
    window: Window, hand: Hand, qtbot: QtBot, photo: Path
) -> None:
    window.open(photo)
    hand.stroke((20, 50), (30, 50))
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(window.canvas, left, pos=hand.place(20, 20))
    QTest.mouseMove(window.canvas, hand.place(50, 30))
    folder = kept(qtbot, window)
    project = read_project(folder)
    assert window.document.stack.count() == 1
    assert [step.text for step in project.history] == ["stroke", "stroke"] and project.at == 2
    QTest.mouseRelease(window.canvas, left, pos=hand.place(50, 30))


def test_closing_leaves_nothing(window: Window, hand: Hand, qtbot: QtBot, photo: Path) -> None:
    window.open(photo)
    hand.stroke((20, 20), (50, 30))
    kept(qtbot, window)
    window.close()
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    box.button(QMessageBox.StandardButton.Discard).click()
    assert not window.isVisible() and folders() == []


def test_a_saved_project_needs_nothing_kept(
    window: Window, hand: Hand, qtbot: QtBot, photo: Path, tmp_path: Path
) -> None:
    window.open(photo)
    hand.stroke((20, 20), (50, 30))
    kept(qtbot, window)
    window.projects._chosen(window.document, tmp_path / "sky.facemend", True)
    qtbot.waitUntil(lambda: folders() == [])
    hand.stroke((60, 40), (70, 50))
    kept(qtbot, window)


def test_after_a_crash_the_work_is_offered_and_comes_back(
    restarted: Callable[[], Window], window: Window, photo: Path, qtbot: QtBot
) -> None:
    other = restarted()
    notice = other.stage.notice
    assert notice.isVisible() and "Unsaved work on sky.png was kept" in notice.words.text()
    assert other.document.photo is None
    notice.button.click()
    before, after = window.document, other.document
    np.testing.assert_array_equal(after.image(), before.image())
    np.testing.assert_array_equal(after.mask, before.mask)
    assert after.stack.count() == before.stack.count() == 3 and after.photo.path == photo
    assert after.dirty and other.isWindowModified() and not notice.isVisible()
    assert len(folders()) == 1
    after.stack.undo()
    kept(qtbot, other)


def test_the_work_on_every_open_photo_comes_back(
    window: Window, qtbot: QtBot, hand: Hand, photo: Path, make_window: MakeWindow
) -> None:
    second = photo.with_name("second.png")
    second.write_bytes(photo.read_bytes())
    window.opening.open_all([photo, second])
    window.photos.set_options(method="telea")
    window.canvas.tools.options.set_size(8)
    hand.stroke((20, 20), (50, 30))
    hand.press("r")
    window.photos.step(1)
    hand.stroke((60, 40), (70, 50))
    qtbot.waitUntil(lambda: all(not window.autosaves.of(one).busy for one in window.photos.all))
    assert len(folders()) == 2
    crash(window)
    other = make_window(Runner(threaded=False))
    other.recovery.look()
    notice = other.stage.notice
    assert "Unsaved work on 2 photos was kept, the latest " in notice.words.text()
    assert "sky.png" in notice.words.text() and "second.png" in notice.words.text()
    notice.button.click()
    after = {document.name: document for document in other.photos.all}
    for before in window.photos.all:
        np.testing.assert_array_equal(after[before.name].image(), before.image())
        np.testing.assert_array_equal(after[before.name].mask, before.mask)
        assert after[before.name].stack.count() == before.stack.count()
        assert after[before.name].dirty
    assert len(folders()) == 2 and not other.actions_["bring_back"].isVisible()


def test_what_comes_back_takes_the_place_of_the_untouched_photo(
    restarted: Callable[[], Window], photo: Path, pair: Path
) -> None:
    other = restarted()
    other.opening.open_all([photo, pair])
    other.recovery.offer()
    other.stage.notice.button.click()
    assert [document.name for document in other.photos.all] == ["pair.png", "sky.png"]
    assert other.document.name == "sky.png" and other.document.stack.count() == 3


def test_what_is_kept_of_a_hidden_photo_leaves_it_small(
    window: Window, qtbot: QtBot, hand: Hand, photo: Path
) -> None:
    window.open(photo)
    window.open(sample_photo())
    hidden = window.photos.all[0]
    hidden.set_mask(np.ones((60, 90), bool), "mask")
    hidden.rest()
    qtbot.waitUntil(lambda: not window.autosaves.of(hidden).busy)
    assert hidden.marks._resting
    kept(qtbot, window, hidden)


@pytest.mark.parametrize("change", ["gone", "another"])
def test_the_work_comes_back_although_the_photo_does_not(
    restarted: Callable[[], Window], window: Window, photo: Path, change: str
) -> None:
    photo.unlink()
    if change == "another":
        photo.write_bytes(sample_photo().read_bytes())
    other = restarted()
    other.stage.notice.button.click()
    np.testing.assert_array_equal(other.document.image(), window.document.image())
    assert "sky.png" in other.stage.notice.words.text()


def test_what_is_discarded_is_gone_and_what_is_dismissed_stays(
    restarted: Callable[[], Window], make_window: MakeWindow
) -> None:
    other = restarted()
    other.stage.notice.close_button.click()
    assert len(folders()) == 1 and other.actions_["bring_back"].isVisible()
    other.actions_["bring_back"].trigger()
    other.stage.notice.other_button.click()
    assert folders() == [] and not other.actions_["bring_back"].isVisible()


def test_work_that_another_program_has_open_is_not_offered(
    restarted: Callable[[], Window], make_window: MakeWindow
) -> None:
    first = restarted()
    second = make_window(Runner(threaded=False))
    second.recovery.look()
    assert first.stage.notice.isVisible() and not second.stage.notice.isVisible()


def test_a_damaged_remnant_is_said_and_kept(restarted: Callable[[], Window]) -> None:
    document = folders()[0] / "project.json"
    document.write_bytes(document.read_bytes()[:-100])
    other = restarted()
    other.stage.notice.button.click()
    assert "damaged" in other.stage.notice.words.text() and document.exists()
    assert other.document.photo is None


def test_a_full_disk_is_said_once_and_the_work_goes_on(
    window: Window, hand: Hand, qtbot: QtBot, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open(photo)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("engine.files.os.fsync", full)
        hand.stroke((20, 20), (50, 30))
        with qtbot.waitSignal(window.autosaves.failed) as told:
            pass
        assert "No space left on device" in told.args[0]
        assert "a crash would lose it: save it as a project" in window.stage.notice.words.text()
        window.stage.notice.dismiss()
        hand.stroke((60, 40), (70, 50))
        QTest.qWait(600)
        assert not window.stage.notice.isVisible() and window.document.mask.any()
    hand.stroke((60, 20), (70, 20))
    kept(qtbot, window)


def test_a_folder_that_cannot_be_written_is_said(
    window: Window, hand: Hand, qtbot: QtBot, photo: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    window.autosaves.folder = tmp_path / "file" / "unsaved"
    window.open(photo)
    with qtbot.waitSignal(window.autosaves.failed) as told:
        hand.stroke((20, 20), (50, 30))
    assert "could not be made" in told.args[0] and window.document.mask.any()


def test_the_lock_of_a_dead_program_does_not_hold(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from inpaint_gui.kept_work import Kept;"
        f"kept = Kept.new(Path({str(tmp_path)!r})); kept.folder.mkdir(); kept.lock();"
        "(kept.folder / 'project.json').write_text('');"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code], check=False, cwd=kills.ROOT)
    (folder,) = tmp_path.iterdir()
    assert (folder / "lock").exists()
    assert [offer.kept.folder for offer in offers(tmp_path)] == [folder]


def test_what_was_hardly_begun_is_swept_away(tmp_path: Path, settings: Settings) -> None:
    kept = Kept.new(tmp_path)
    kept.folder.mkdir()
    assert kept.lock()
    kept.unlock()
    assert offers(tmp_path) == [] and list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs kill -9")
def test_ten_kills_at_random_moments_lose_nothing_older_than_two_seconds(tmp_path: Path) -> None:
    outcome = kills.run(10, tmp_path, seed=20261120)
    assert outcome.failures == [], outcome.summary
    assert outcome.kills == 10 and outcome.restored >= 5, outcome.summary
    assert "Traceback" not in (tmp_path / "errors.txt").read_text()
