"""Export: the dialog says what each format costs, starts with what loses nothing, and proves it."""

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from engine.photo import estimate_size, mask_sha256, open_photo, repairs_stated
from inpaint_gui.export_dialog import ExportDialog
from inpaint_gui.page_dialog import PageDialog
from inpaint_gui.window import Window
from tests.engine.photo_files import XMP, deep, exif, gradient, write_deep_png
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def export_dialog(window: Window) -> ExportDialog:
    """The dialog, just opened."""
    window.actions_["export"].trigger()
    return next(one for one in window.findChildren(ExportDialog) if one.isVisible())


def choose(dialog: ExportDialog, form: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(form))


def save_as(dialog: ExportDialog, path: Path) -> None:
    """Presses Save as… and names a file."""
    dialog.save.click()
    files = dialog.findChild(QFileDialog)
    assert files is not None
    files.fileSelected.emit(str(path))


@pytest.fixture
def jpeg(window: Window, hand: Hand, tmp_path: Path) -> Window:
    """A JPEG with a place in it, repaired."""
    path = tmp_path / "photo.jpg"
    block = b"Exif\0\0" + exif()
    Image.fromarray(gradient(300, 200)).save(path, quality=92, exif=block, xmp=XMP)
    return repaired(window, hand, path)


def repaired(window: Window, hand: Hand, path: Path) -> Window:
    window.open(path)
    window.document.set_options(method="telea")
    window.canvas.tools.options.set_size(4)
    hand.stroke((20, 15), (30, 15))
    hand.press("r")
    assert window.document.repair is not None
    return window


def test_a_jpeg_starts_as_it_was_and_its_blocks_are_said(jpeg: Window, tmp_path: Path) -> None:
    dialog = export_dialog(jpeg)
    assert dialog.options.as_it_was and dialog.options.keep_gps and dialog.form.name == "JPEG"
    assert not dialog.quality.isEnabled() and "stays as it is" in dialog.words.text()
    save_as(dialog, tmp_path / "out.jpg")
    assert not dialog.isVisible() and not jpeg.document.dirty
    said = jpeg.status.message.text()
    assert said.startswith("Saved as out.jpg.") and "JPEG blocks" in said or "0 changed" in said
    with Image.open(tmp_path / "photo.jpg") as before, Image.open(tmp_path / "out.jpg") as after:
        assert before.quantization == after.quantization  # type: ignore[attr-defined]


def test_a_chosen_quality_is_announced_and_kept_to(jpeg: Window, tmp_path: Path) -> None:
    dialog = export_dialog(jpeg)
    dialog.as_it_was.trigger()
    dialog.quality.setValue(40)
    dialog.subsampling.setCurrentIndex(dialog.subsampling.findData("4:2:0"))
    assert "encoded with loss" in dialog.words.text()
    save_as(dialog, tmp_path / "out.jpg")
    assert (tmp_path / "out.jpg").stat().st_size < (tmp_path / "photo.jpg").stat().st_size * 0.6
    with Image.open(tmp_path / "out.jpg") as out:
        assert out.layer[0][1:3] == (2, 2)  # type: ignore[attr-defined]
    assert "encoded with loss" in jpeg.status.message.text()


def test_the_place_is_left_out_when_it_is_not_ticked(jpeg: Window, tmp_path: Path) -> None:
    dialog = export_dialog(jpeg)
    dialog.keep_gps.trigger()
    save_as(dialog, tmp_path / "out.jpg")
    metadata = open_photo(tmp_path / "out.jpg").metadata
    assert not metadata.has_gps and metadata.exif is not None


def test_a_place_that_is_only_named_can_be_left_out(
    window: Window, hand: Hand, tmp_path: Path
) -> None:
    packet = XMP.replace(b"exif:GPSL", b"exif:L").replace(
        b"<dc:title>", b"<photoshop:City>Linz</photoshop:City><dc:title>"
    )
    path = tmp_path / "photo.jpg"
    Image.fromarray(gradient(300, 200)).save(path, xmp=packet)
    dialog = export_dialog(repaired(window, hand, path))
    offered = {"JPEG": True, "GIF": True, "BMP": False}  # a GIF holds XMP alone
    for form, expected in offered.items():
        choose(dialog, form)
        assert dialog._gps.isVisible() == expected
    choose(dialog, "JPEG")
    dialog.keep_gps.trigger()
    save_as(dialog, tmp_path / "out.jpg")
    assert b"Linz" not in (tmp_path / "out.jpg").read_bytes()


def test_the_size_follows_what_is_chosen(jpeg: Window, qtbot: QtBot) -> None:
    dialog = export_dialog(jpeg)
    sizes = []
    for form in ("JPEG", "PNG", "BMP"):
        choose(dialog, form)
        assert dialog.estimate.text() == "…"
        qtbot.waitUntil(lambda: dialog.estimate.text().startswith("About "))
        sizes.append(float(dialog.estimate.text().split()[1]))
    assert sizes[2] == pytest.approx(300 * 200 * 3 / 1000, rel=0.01) and len(set(sizes)) == 3
    dialog.reject()


def test_the_size_said_last_is_of_what_was_chosen_last(
    threaded_window: Window, qtbot: QtBot, sky: Path
) -> None:
    window = threaded_window
    with qtbot.waitSignal(window.reading.opened):
        window.open(sky)
    window.saving.ask_export()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None and window.document.photo is not None
    for form in ("TIFF", "WEBP", "BMP"):
        choose(dialog, form)
        qtbot.wait(200)  # the one before may still be estimated
    expected = estimate_size(window.document.photo, dialog.options) / 1000
    qtbot.waitUntil(lambda: dialog.estimate.text().startswith(f"About {expected:.1f} kB"))
    dialog.reject()


def test_only_what_a_format_has_is_offered(jpeg: Window) -> None:
    dialog = export_dialog(jpeg)
    for form, quality, subsampling in (
        ("JPEG", True, True),
        ("PNG", False, False),
        ("WEBP", True, False),
        ("AVIF", True, True),
        ("BMP", False, False),
    ):
        choose(dialog, form)
        assert dialog.quality.isVisible() == quality
        assert dialog.subsampling.isVisible() == subsampling
        assert dialog.options.as_it_was
    dialog.reject()


def test_a_cancelled_file_dialog_leads_back_to_the_options(jpeg: Window, tmp_path: Path) -> None:
    dialog = export_dialog(jpeg)
    choose(dialog, "TIFF")
    dialog.save.click()
    files = dialog.findChild(QFileDialog)
    assert files is not None and files.selectedFiles() == [str(tmp_path / "photo-repaired.tif")]
    files.reject()
    assert dialog.isVisible() and dialog.form.name == "TIFF"
    dialog.reject()


def test_an_ending_that_contradicts_the_format_is_said(jpeg: Window, tmp_path: Path) -> None:
    save_as(export_dialog(jpeg), tmp_path / "out.png")
    assert "a JPEG ends in .jpg" in jpeg.stage.notice.words.text()
    assert jpeg.document.dirty and not (tmp_path / "out.png").exists()


def test_lost_transparency_is_said_before_saving(
    window: Window, hand: Hand, tmp_path: Path
) -> None:
    path = tmp_path / "clear.png"
    Image.new("RGBA", (60, 40), (90, 120, 150, 128)).save(path)
    dialog = export_dialog(repaired(window, hand, path))
    assert dialog.form.name == "PNG" and dialog.words.text().startswith("Every pixel")
    choose(dialog, "JPEG")
    assert "no transparency" in dialog.words.text() and "with loss" in dialog.words.text()
    save_as(dialog, tmp_path / "clear.jpg")
    assert "encoded with loss" in window.status.message.text()
    save_as(export_dialog(window), tmp_path / "again.png")
    said = "Saved as again.png. Pixels outside the mask: 0 changed."
    assert window.status.message.text() == said


def test_sixteen_bits_go_through_the_window(window: Window, hand: Hand, tmp_path: Path) -> None:
    path = write_deep_png(tmp_path / "deep.png", deep())
    document = repaired(window, hand, path).document
    assert document.photo is not None and document.image().dtype == np.uint16
    shown = window.canvas.grab().toImage().pixelColor(hand.place(40, 30))
    assert np.abs(np.array(shown.getRgb()[:3]) - gradient()[30, 40]).max() <= 6
    save_as(export_dialog(window), tmp_path / "out.png")
    written, mask = open_photo(tmp_path / "out.png").pixels, document.repair.mask
    np.testing.assert_array_equal(written[~mask], deep()[~mask])
    assert (written[mask] != deep()[mask]).any() and "0 changed" in window.status.message.text()


def test_what_was_retouched_by_hand_is_no_reason_to_refuse_and_is_named(
    window: Window, hand: Hand, tmp_path: Path
) -> None:
    path = write_deep_png(tmp_path / "deep.png", deep(200, 160))
    window.open(path)
    window.canvas.tools.options.set_size(6)
    hand.press("j")
    hand.stroke((100, 80))
    assert window.document.image().dtype == np.uint16
    hand.press("b")
    window.document.set_options(method="telea")
    hand.stroke((40, 40), (50, 40))
    hand.press("r")
    hand.press("j")
    hand.stroke((150, 120))  # over the repair
    save_as(export_dialog(window), tmp_path / "out.png")
    said = "Pixels outside the mask and your retouching: 0 changed."
    assert said in window.status.message.text()
    written = open_photo(tmp_path / "out.png").pixels
    np.testing.assert_array_equal(written, window.document.image())
    changed = (written != deep(200, 160)).any(2)
    assert changed[78:83, 98:103].any() and changed[118:123, 148:153].any()
    assert not changed[:, 110:140].any()


def test_the_page_of_a_tiff_is_asked_for(window: Window, hand: Hand, tmp_path: Path) -> None:
    path = tmp_path / "scans.tif"
    with tifffile.TiffWriter(path) as file:
        for picture in (gradient(), 255 - gradient(50, 30)):
            file.write(picture, photometric="rgb", metadata=None)
    window.open(path)
    dialog = window.findChild(PageDialog)
    assert dialog is not None and window.document.photo is None
    assert [dialog.pages.item(i).text() for i in range(2)] == [
        "Page 1 — 60 × 40",
        "Page 2 — 50 × 30",
    ]
    dialog.pages.setCurrentRow(1)
    dialog.accept()
    assert window.document.photo is not None and window.document.photo.page == 2
    assert window.windowTitle().startswith("scans.tif, page 2")
    hand.stroke((20, 15), (30, 15))
    window.document.set_options(method="telea")
    hand.press("r")
    export = export_dialog(window)
    save_as(export, tmp_path / "out.tif")
    np.testing.assert_array_equal(open_photo(tmp_path / "out.tif", page=1).pixels, gradient())
    changed = open_photo(tmp_path / "out.tif", page=2).pixels != 255 - gradient(50, 30)
    assert changed.any() and not changed[~window.document.mask].any()


def test_a_page_that_is_not_chosen_leaves_what_is_open(
    window: Window, sky: Path, tmp_path: Path
) -> None:
    with tifffile.TiffWriter(tmp_path / "scans.tif") as file:
        for _ in range(2):
            file.write(gradient(), photometric="rgb", metadata=None)
    window.open(sky)
    window.open(tmp_path / "scans.tif")
    dialog = window.findChild(PageDialog)
    assert dialog is not None
    dialog.reject()
    assert window.document.photo is not None and window.document.photo.path == sky
    assert window.document.faces.searched


def test_what_was_repaired_is_said_in_the_file_unless_not_wanted(
    jpeg: Window, tmp_path: Path
) -> None:
    dialog = export_dialog(jpeg)
    assert dialog.state_repair.isChecked()
    save_as(dialog, tmp_path / "says.jpg")
    (said,) = repairs_stated(open_photo(tmp_path / "says.jpg").metadata.xmp)
    assert said.method == "telea" and 0 < said.share < 0.1
    assert jpeg.document.mask is not None and said.mask_sha256 == mask_sha256(jpeg.document.mask)
    dialog = export_dialog(jpeg)
    dialog.state_repair.trigger()
    save_as(dialog, tmp_path / "silent.jpg")
    assert repairs_stated(open_photo(tmp_path / "silent.jpg").metadata.xmp) == ()
    dialog = export_dialog(jpeg)
    choose(dialog, "BMP")
    assert not dialog._repair.isVisible()
