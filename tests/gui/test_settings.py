"""The settings: every one holds at once, shows in the window and is there at the next start."""

from pathlib import Path

import pytest
from conftest import Hand, MakeWindow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from engine.assets import sample_photo
from engine.expected_time import Pace
from engine.limits import Limits, limits, set_limits
from engine.photo import open_photo
from engine.repair import RepairOptions
from inpaint_gui import style
from inpaint_gui.colours import DARK, LIGHT
from inpaint_gui.file_names import export_name, trouble
from inpaint_gui.panels.care import Care
from inpaint_gui.runner import Runner
from inpaint_gui.settings import EFFORTS, Settings
from inpaint_gui.settings_dialog import SettingsDialog
from inpaint_gui.shortcut_dialog import ShortcutDialog
from inpaint_gui.window import Window
from tests.engine.photo_files import write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY = Qt.Key


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication):
    """Look and limits are the process's: they are put back."""
    yield
    set_limits(Limits())
    style.set_theme("system")
    style.set_text_size(0)


def opened(window: Window) -> SettingsDialog:
    """The dialog, by its key."""
    QTest.keyClick(window, KEY.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return window.findChildren(SettingsDialog)[-1]


def choose(box: QComboBox, data: object) -> None:
    """Chooses an entry by keys, as a hand does."""
    box.setFocus()
    QTest.keyClick(box, KEY.Key_Home)
    for _ in range(box.findData(data)):
        QTest.keyClick(box, KEY.Key_Down)
    assert box.currentData() == data


def known_pace(settings: Settings) -> None:
    """This computer was measured before."""
    settings.set_pace(RepairOptions(), Pace(8.0, 1.0))


@pytest.fixture
def dialog(window: Window, settings: Settings) -> SettingsDialog:
    known_pace(settings)
    return opened(window)


def test_a_first_run_needs_no_setting(window: Window) -> None:
    assert window.document.options == RepairOptions()
    assert limits() == Limits() and window.preferences.export.state_repair


def test_the_device_is_named(dialog: SettingsDialog) -> None:
    assert dialog.device_words.text().startswith("CPU, ")
    assert "thread" in dialog.device_words.text()
    row = dialog.device.findData("mps")
    assert "not in this computer" in dialog.device.itemText(row)


def test_how_to_repair_holds_at_once_and_is_remembered(
    window: Window, dialog: SettingsDialog, make_window: MakeWindow
) -> None:
    choose(dialog.method, "telea")
    assert window.document.options.method == "telea"
    assert window.options.method.currentData() == "telea"
    assert dialog.method_words.text().endswith(".") and not dialog.candidates.isEnabled()
    choose(dialog.method, "latent-search")
    QTest.keyClick(dialog.candidates, KEY.Key_Right)
    choose(dialog.device, "cpu")
    QTest.keyClick(dialog.care.slider, KEY.Key_Left)
    expected = RepairOptions("latent-search", 5, device="cpu", effort=EFFORTS[1])
    assert window.document.options == expected
    assert make_window(Runner(threaded=False)).document.options == expected


def test_care_says_how_long_it_takes_here(window: Window, dialog: SettingsDialog) -> None:
    assert "About 9 s" in dialog.care.words.text()
    QTest.keyClick(dialog.care.slider, KEY.Key_Right)
    assert "Careful" in dialog.care.words.text() and "About 15 s" in dialog.care.words.text()
    choose(dialog.method, "telea")
    assert not dialog.care.slider.isEnabled() and "moment" in dialog.care.words.text()


def test_a_repair_tells_how_fast_this_computer_is(window: Window, settings: Settings) -> None:
    assert settings.pace(RepairOptions()) is None
    window.open(sample_photo())
    window.photos.set_options(effort=0.02)
    box = window.document.faces.all[0].face.box
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    mask = window.document.mask.copy()
    mask[int(y) - 5 : int(y) + 5, int(x) - 5 : int(x) + 5] = True
    window.document.set_mask(mask, "mask")
    window.actions_["repair"].trigger()
    pace = settings.pace(RepairOptions())
    assert pace is not None and pace.face > 0 and pace.rest is not None
    assert "on this computer" in window.options.findChild(Care).words.text()


def test_exports_are_called_as_the_pattern_says(
    window: Window, dialog: SettingsDialog, sky: Path
) -> None:
    assert "family-repaired.jpg" in dialog.files.preview.text()
    dialog.files.pattern.clear()
    QTest.keyClicks(dialog.files.pattern, "{name}_{method}")
    assert "family_hybrid.jpg" in dialog.files.preview.text()
    QTest.keyClicks(dialog.files.pattern, "/x")
    assert "cannot hold /" in dialog.files.preview.text()
    assert window.preferences.export_pattern == "{name}_{method}"


def test_no_pattern_gives_the_photo_its_own_name(sky: Path) -> None:
    from engine.photo import open_photo
    from engine.photo.options import format_named

    photo, form = open_photo(sky), format_named("PNG")
    assert export_name("{name}", photo, form, "telea") == "sky-repaired.png"
    for pattern in ("", "..", "photo", "{name}{what}", "a:{name}", "{name", "{name}" + "x" * 200):
        assert trouble(pattern), pattern
        assert export_name(pattern, photo, form, "telea") == "sky-repaired.png"


def test_limits_hold_at_once(window: Window, dialog: SettingsDialog, sky: Path) -> None:
    dialog.files.megapixels.setValue(40)
    dialog.files.megabytes.setValue(900)
    assert limits() == Limits(40, 900)
    assert Settings().limits == Limits(40, 900)


def test_the_statement_in_the_file_can_be_left_out(window: Window, dialog: SettingsDialog) -> None:
    dialog.files.provenance.trigger()
    assert not window.preferences.export.state_repair


def test_the_place_can_be_left_out_of_all_exports(
    window: Window, dialog: SettingsDialog, hand: Hand, tmp_path: Path
) -> None:
    dialog.files.place.trigger()
    dialog.close()
    photo = write(tmp_path / "photo.jpg")
    assert open_photo(photo).metadata.has_gps
    window.open(photo)
    window.document.set_options(method="telea")
    hand.stroke((20, 20), (40, 20))
    window.actions_["repair"].trigger()
    (tmp_path / "out").mkdir()
    window.exports.export_all(tmp_path / "out")
    (exported,) = (tmp_path / "out").iterdir()
    assert not open_photo(exported).metadata.has_gps


def test_look_and_size_of_text_change_at_once(window: Window, dialog: SettingsDialog) -> None:
    choose(dialog.theme, "light")
    assert style.colours() == LIGHT
    choose(dialog.theme, "dark")
    assert style.colours() == DARK
    before = window.status.height(), window.options.method.fontMetrics().height()
    choose(dialog.text_size, 150)
    QApplication.processEvents()
    assert window.status.height() == round(before[0] * 1.5)
    assert window.options.method.fontMetrics().height() > before[1] * 1.3
    choose(dialog.text_size, 0)
    assert window.status.height() == before[0]


def test_another_language_chosen_here_is_spoken_here_too(
    window: Window, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    try:
        choose(dialog.language, "de")
        dialog.language.activated.emit(dialog.language.currentIndex())
        assert window.actions_["open"].text() == "Öffnen…"
        again = window.findChildren(SettingsDialog)[-1]
        assert again is not dialog and again.isVisible() and not dialog.isVisible()
        assert again.windowTitle() == "Einstellungen" and again.language.currentData() == "de"
    finally:
        window.preferences.set_language("en")


def test_keys_open_the_shortcuts(window: Window, dialog: SettingsDialog) -> None:
    QTest.mouseClick(dialog.keys, Qt.MouseButton.LeftButton)
    assert window.findChild(ShortcutDialog).isVisible()


def test_what_a_file_of_settings_says_wrongly_is_the_default(settings: Settings) -> None:
    for name in ("method", "device", "theme", "candidates", "effort", "paces", "text_size"):
        settings.store.setValue(name, "[nonsense")
    assert settings.repair == RepairOptions() and settings.theme == "system"
    assert settings.pace(RepairOptions()) is None and settings.text_size == 0
    settings.store.setValue("paces", '{"latent-search auto": [-1, "x"]}')
    assert settings.pace(RepairOptions()) is None


@pytest.mark.parametrize("number", [-40, 0, 3, 10**12])
def test_numbers_that_make_no_sense_keep_nobody_from_working(
    settings: Settings, make_window: MakeWindow, sky: Path, number: int
) -> None:
    for name in ("max_megapixels", "max_megabytes", "text_size", "candidates", "mask_opacity"):
        settings.store.setValue(name, number)
    window = make_window(Runner(threaded=False))
    assert 12 <= QApplication.font().pixelSize() <= 24  # it can be read
    window.open(sky)
    assert window.document.photo is not None
    dialog = opened(window)
    assert dialog.text_size.currentText() == "As the system"
    assert dialog.files.megapixels.value() == limits().max_megapixels > 0
    assert dialog.candidates.value() == window.document.options.candidates


def test_the_next_name_has_the_ending_that_the_export_gets(
    window: Window, settings: Settings, tmp_path: Path
) -> None:
    window.open(write(tmp_path / "photo.webp"))
    assert "photo-repaired.webp" in opened(window).files.preview.text()
