"""Extending the canvas: the dialog says how large it becomes; the new file is opened beside."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from engine.extending import Margins
from engine.photo import open_photo
from inpaint_gui.extend_dialog import ExtendDialog
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def dialog(window: Window, sky: Path, tmp_path: Path) -> ExtendDialog:
    """Of a sky of 90 x 60 pixels."""
    path = tmp_path / "sky.png"
    path.write_bytes(sky.read_bytes())
    window.open(path)
    window.actions_["extend"].trigger()
    return next(one for one in window.findChildren(ExtendDialog) if one.isVisible())


def test_units_are_exchanged_and_nothing_is_no_margin(dialog: ExtendDialog) -> None:
    assert dialog.margins == Margins(9, 6, 9, 6)
    assert "90 × 60 pixels become 108 × 72" in dialog.words.text()
    dialog.unit.setCurrentIndex(1)
    assert dialog.margins == Margins(9, 6, 9, 6) and dialog.sides["Left"].suffix() == " px"
    for box in dialog.sides.values():
        box.setValue(0)
    assert not dialog.extend.isEnabled()


def test_the_extended_photo_is_a_file_of_its_own(
    dialog: ExtendDialog, window: Window, tmp_path: Path
) -> None:
    for name, box in dialog.sides.items():
        box.setValue(20 if name == "Right" else 0)
    dialog.extend.click()
    files = dialog.findChild(QFileDialog)
    assert files is not None and files.selectedFiles()[0].endswith("sky-extended.png")
    out = tmp_path / "wide.png"
    files.fileSelected.emit(str(out))
    assert len(window.photos.all) == 2
    assert window.document.photo is not None and window.document.photo.path == out
    before, after = open_photo(tmp_path / "sky.png"), open_photo(out)
    assert after.size == (108, 60)
    np.testing.assert_array_equal(after.pixels[:, :90], before.pixels)


def test_an_unsaved_repair_is_not_lost(filled: Window, hand: Hand) -> None:
    filled.actions_["extend"].trigger()
    assert not filled.findChildren(ExtendDialog)
    assert "Export the photo" in filled.stage.notice.words.text()


def test_a_jpeg_keeps_its_blocks(window: Window, sky: Path, tmp_path: Path) -> None:
    path = tmp_path / "sky.jpg"
    Image.open(sky).save(path, quality=90)
    window.open(path)
    window.extending.extend(tmp_path / "tall.jpg", Margins(top=10))
    assert window.document.photo is not None and window.document.photo.size == (90, 76)
