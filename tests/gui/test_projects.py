"""Projects in the window: all steps come back, exports are the same bytes, trouble is told."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from engine.assets import sample_mask, sample_photo
from engine.cli import main
from engine.photo import ExportOptions
from inpaint_gui.document import Document
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A JPEG of the sample, which is the user's."""
    path = tmp_path / "family.jpg"
    with Image.open(sample_photo()) as image:
        image.convert("RGB").save(path, quality=92)
    return path


@pytest.fixture
def worked(window: Window, hand: Hand, photo: Path) -> Window:
    """Strokes, a retouched spot, a repair, a choice and what was made of it, a face left out, and a
    step undone."""
    window.open(photo)
    document = window.document
    window.masks.read(sample_mask())
    hand.stroke((60, 60), (90, 60))
    document.retouch.begin()
    pixels = np.full((40, 300, 3), 200, np.uint8)
    document.retouch.lay((200, 240, 500, 280), pixels, np.ones((40, 300), bool))
    document.retouch.end("cloning")
    document.set_options(effort=0.05, candidates=3, seed=7)
    window.repairs.repair()
    document.result.choose(2)
    document.mixing.toggle_lock(1)
    assert document.repair is not None
    x0, y0, x1, y1 = document.repair.faces[0].patches[0].box
    document.mixing.begin(0)
    document.mixing.paint((x0, y0), (x1, y1), 30, hardness=0.5, end_diameter=30)
    document.mixing.end()
    document.mixing.fade(80)
    document.mixing.settle()
    document.faces.choose(0, False)
    hand.stroke((20, 20), (30, 20))
    document.stack.undo()
    return window


def save(window: Window, path: Path, *, embedded: bool = True) -> Path:
    window.projects._chosen(window.document, path, embedded)
    assert path.exists(), window.stage.notice.words.text()
    return path


def reopen(window: Window, path: Path) -> None:
    """Closes the shown photo, whose work may be lost, and opens a project."""
    window.photos.close(window.document)
    window.open(path)


def state(document: Document) -> list[object]:
    """All that can be seen of a document."""
    repair, faces = document.repair, document.faces
    return [
        document.marks.coverage.tobytes(),
        document.image().tobytes(),
        document.outcome.choices,
        (document.outcome.opacity, document.outcome.locked),
        document.result.candidates,
        document.options,
        [(one.chosen, one.by_hand, one.face.landmarks.tolist()) for one in faces.all],
        (len(faces.removed), faces.searched, faces.selected),
        repair is not None and [face.looks for face in repair.faces],
        repair is not None and (repair.options, repair.weights, repair.notes, repair.device),
        (document.stack.index(), document.stack.count(), document.stack.undoText()),
    ]


def states(document: Document) -> list[list[object]]:
    """The document at each step of its history."""
    index = document.stack.index()
    found = []
    for i in range(document.stack.count() + 1):
        document.stack.setIndex(i)
        found.append(state(document))
    document.stack.setIndex(index)
    return found


def exported(window: Window, path: Path, **options: object) -> bytes:
    window.exports.export(path, ExportOptions(**options), overwrite=True)
    return path.read_bytes()


def test_a_reopened_project_is_what_it_was_at_every_step(worked: Window, tmp_path: Path) -> None:
    before, now = states(worked.document), state(worked.document)
    path = save(worked, tmp_path / "family.facemend")
    assert not worked.document.dirty and worked.windowTitle().startswith("family.facemend")
    reopen(worked, path)
    assert state(worked.document) == now
    assert states(worked.document) == before
    assert not worked.document.dirty and not worked.isWindowModified()


@pytest.mark.parametrize("name", ["out.jpg", "out.png", "out.tif"])
def test_window_before_and_after_and_terminal_export_the_same_bytes(
    worked: Window, tmp_path: Path, name: str
) -> None:
    before = exported(worked, tmp_path / name)
    path = save(worked, tmp_path / "family.facemend")
    reopen(worked, path)
    assert exported(worked, tmp_path / name) == before
    (tmp_path / name).unlink()
    assert main(["replay", str(path), "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / name).read_bytes() == before


def test_the_reference_photo_is_kept(worked: Window, tmp_path: Path, hand: Hand) -> None:
    worked.references.take(sample_photo())
    hand.press("r")
    drawn = worked.document.image()
    path = save(worked, tmp_path / "family.facemend")
    worked.open(path)
    document = worked.document
    assert document.reference is not None and document.repair is not None
    hand.press("r")
    np.testing.assert_array_equal(document.image(), drawn)
    assert document.repair.reference is document.reference


def test_work_goes_on_in_a_reopened_project(filled: Window, tmp_path: Path, hand: Hand) -> None:
    path = save(filled, tmp_path / "sky.facemend")
    reopen(filled, path)
    hand.stroke((60, 40), (70, 50))
    assert filled.document.dirty and filled.isWindowModified()
    now = state(filled.document)
    hand.press("s", control=True)
    assert not filled.document.dirty
    reopen(filled, path)
    assert state(filled.document) == now
    hand.press("r")
    assert filled.document.mask_repaired


def test_a_step_back_from_what_was_saved_is_a_change(filled: Window, tmp_path: Path) -> None:
    path = save(filled, tmp_path / "sky.facemend")
    filled.document.stack.setIndex(0)
    assert not filled.document.mask.any() and filled.isWindowModified()
    reopen(filled, path)
    assert filled.document.mask.any()


def test_the_photo_inside_helps_where_the_file_has_changed(filled: Window, tmp_path: Path) -> None:
    photo = tmp_path / "sky.png"
    now = state(filled.document)
    path = save(filled, tmp_path / "sky.facemend")
    photo.write_bytes(photo.read_bytes() + b"\0")
    reopen(filled, path)
    assert state(filled.document) == now
    words = filled.stage.notice.words.text()
    assert "sky.png has changed" in words and "the project holds was taken" in words


def test_a_missing_photo_is_asked_for(filled: Window, tmp_path: Path) -> None:
    photo = tmp_path / "sky.png"
    now = state(filled.document)
    path = save(filled, tmp_path / "sky.facemend", embedded=False)
    (tmp_path / "album").mkdir()
    moved = photo.rename(tmp_path / "album" / "moved.jpg")
    reopen(filled, path)
    notice = filled.stage.notice
    assert "sky.png is missing" in notice.words.text()
    assert filled.document.photo is None
    notice.button.click()
    dialog = filled.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(moved))
    dialog.close()
    assert state(filled.document) == now


def test_a_project_moves_together_with_its_photo(filled: Window, tmp_path: Path) -> None:
    photo = tmp_path / "sky.png"
    path = save(filled, tmp_path / "sky.facemend", embedded=False)
    now = state(filled.document)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for one in (path, photo):
        one.rename(elsewhere / one.name)
    reopen(filled, elsewhere / path.name)
    assert state(filled.document) == now
    assert filled.document.photo.path == elsewhere / photo.name


def test_saving_beside_a_photo_that_has_changed_puts_it_into_the_project(
    filled: Window, tmp_path: Path
) -> None:
    photo = tmp_path / "sky.png"
    photo.unlink()
    now = state(filled.document)
    path = save(filled, tmp_path / "sky.facemend", embedded=False)
    assert "sky.png is missing, so the project holds" in filled.stage.notice.words.text()
    reopen(filled, path)
    assert state(filled.document) == now


def test_a_project_that_cannot_be_written_leaves_the_work_and_the_old_file(
    filled: Window, tmp_path: Path, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = save(filled, tmp_path / "sky.facemend")
    before = path.read_bytes()
    hand.stroke((60, 40), (70, 50))

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("engine.files.os.fsync", full)
        hand.press("s", control=True)
    assert "No space left" in filled.stage.notice.words.text()
    assert filled.document.dirty and path.read_bytes() == before
    assert not list(tmp_path.glob(".facemend-*"))


def test_an_export_is_no_saved_project(filled: Window, hand: Hand, tmp_path: Path) -> None:
    save(filled, tmp_path / "sky.facemend")
    filled.exports.export(tmp_path / "out.png", overwrite=False)
    assert not filled.document.dirty
    hand.stroke((60, 40), (70, 50))
    filled.exports.export(tmp_path / "out.png", overwrite=True)
    assert filled.document.dirty and filled.isWindowModified()
    hand.press("s", control=True)
    assert not filled.document.dirty and not filled.isWindowModified()


def test_replacing_a_photo_that_another_program_has_changed_says_so(
    filled: Window, tmp_path: Path
) -> None:
    photo = tmp_path / "sky.png"
    photo.write_bytes(photo.read_bytes() + b"\0")
    filled.saving.export(photo)
    box = next(box for box in filled.findChildren(QMessageBox) if box.isVisible())
    assert "changed since by another program" in box.informativeText()
    box.button(QMessageBox.StandardButton.Cancel).click()


def test_a_photo_is_not_overwritten_by_a_project(filled: Window, tmp_path: Path) -> None:
    photo = tmp_path / "sky.png"
    before = photo.read_bytes()
    filled.projects._chosen(filled.document, photo, True)
    assert photo.read_bytes() == before
    assert (tmp_path / "sky.png.facemend").exists()


def test_closing_says_what_is_lost_and_can_save_the_project(worked: Window, tmp_path: Path) -> None:
    worked.close()
    box = next(box for box in worked.findChildren(QMessageBox) if box.isVisible())
    assert "3 candidates" in box.informativeText() and "steps of the history" in (
        box.informativeText()
    )
    next(one for one in box.buttons() if one.text() == "Save Project").click()
    dialog = next(one for one in worked.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "kept.facemend"))
    assert (tmp_path / "kept.facemend").exists() and not worked.isVisible()


def test_a_damaged_project_leaves_what_is_open(filled: Window, tmp_path: Path) -> None:
    path = save(filled, tmp_path / "sky.facemend")
    damaged = tmp_path / "damaged.facemend"
    damaged.write_bytes(path.read_bytes()[:2000])
    filled.open(damaged)
    assert "no Facemend project" in filled.stage.notice.words.text()
    assert filled.document.photo.path == tmp_path / "sky.png" and filled.document.repair is not None


def test_a_dropped_project_opens(filled: Window, tmp_path: Path) -> None:
    path = save(filled, tmp_path / "sky.facemend")
    filled.photos.close(filled.document)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where, left = QPointF(200, 200), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(filled, QDragEnterEvent(QPoint(200, 200), copy, data, left, none))
    QApplication.sendEvent(filled, QDropEvent(where, copy, data, left, none))
    assert filled.document.project is not None and filled.document.repair is not None


def test_projects_open_beside_photos_and_an_open_one_is_shown(
    filled: Window, tmp_path: Path, pair: Path
) -> None:
    path, now = save(filled, tmp_path / "sky.facemend"), state(filled.document)
    other = tmp_path / "again.facemend"
    other.write_bytes(path.read_bytes())
    filled.opening.open_all([pair, path, other])
    names = [document.name for document in filled.photos.all]
    assert sorted(names) == ["pair.png", "sky.png", "sky.png"]
    assert filled.document.project.path == path
    for document in filled.photos.all:
        if document.project is not None:
            assert state(document) == now and not document.dirty
    assert len({document.project for document in filled.photos.all}) == 3


def test_two_projects_whose_photos_are_gone_ask_for_one_after_the_other(
    filled: Window, tmp_path: Path
) -> None:
    path = save(filled, tmp_path / "a.facemend", embedded=False)
    other = tmp_path / "b.facemend"
    other.write_bytes(path.read_bytes())
    (tmp_path / "album").mkdir()
    moved = (tmp_path / "sky.png").rename(tmp_path / "album" / "moved.png")
    filled.photos.close(filled.document)
    filled.opening.open_all([path, other])
    for _ in range(2):
        filled.stage.notice.button.click()
        dialog = next(one for one in filled.findChildren(QFileDialog) if one.isVisible())
        dialog.fileSelected.emit(str(moved))
        dialog.done(QFileDialog.DialogCode.Accepted)
    assert [document.project.path for document in filled.photos.all] == [path, other]
    assert not filled.stage.notice.isVisible()


def test_a_saved_project_is_repaired_and_saved_in_the_strip(
    filled: Window, tmp_path: Path, pair: Path
) -> None:
    save(filled, tmp_path / "sky.facemend")
    filled.open(pair)
    said = filled.filmstrip.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "sky.png, photo 1 of 2, repaired and saved"


def test_quitting_may_save_the_projects_of_several_photos(
    filled: Window, tmp_path: Path, pair: Path, hand: Hand
) -> None:
    filled.open(pair)
    hand.stroke((60, 60), (90, 60))
    filled.close()
    for name in ("one.facemend", "two.facemend"):
        box = next(box for box in filled.findChildren(QMessageBox) if box.isVisible())
        next(one for one in box.buttons() if one.text() == "Save Project").click()
        dialog = next(one for one in filled.findChildren(QFileDialog) if one.isVisible())
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.done(QFileDialog.DialogCode.Accepted)
    assert not filled.isVisible()
    assert (tmp_path / "one.facemend").exists() and (tmp_path / "two.facemend").exists()
