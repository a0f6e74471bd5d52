"""The tour, the diagnostic, and the command that does what was done."""

import logging
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conftest import Hand, MakeWindow
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from engine.assets import sample_mask, sample_photo
from engine.limits import Limits, set_limits
from engine.mask import read_levels, read_mask
from engine.photo import ExportOptions
from inpaint_gui import style
from inpaint_gui.command_line import quoted
from inpaint_gui.crash import Reporter, log_path
from inpaint_gui.panels.tour import Tour
from inpaint_gui.runner import Runner
from inpaint_gui.settings import Settings
from inpaint_gui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY, BUTTON = Qt.Key, Qt.MouseButton.LeftButton

# -- the tour ---------------------------------------------------------------------------------


def test_the_tour_lights_five_real_things(window: Window) -> None:
    window.actions_["tour"].trigger()
    tour: Tour = window.helping.tour
    assert tour.isVisible() and tour.next.hasFocus()
    assert window.document.photo is not None  # there is something to see
    things = []
    for step in range(1, 6):
        assert tour.count.text() == f"{step} of 5" and tour.words.text()
        assert tour.rect().contains(tour.card.geometry()) and not tour.lit.isEmpty()
        things.append(QRect(tour.lit))
        QTest.mouseClick(tour.next, BUTTON)
    assert not tour.isVisible()
    assert len({(thing.x(), thing.y(), thing.width()) for thing in things}) == 5
    for name, thing in zip(("tools_panel", "repair_panel"), things[1:3], strict=True):
        dock = window.docks.all[name]
        assert thing.size() == dock.size() and dock.isVisible()


def test_the_tour_s_words_are_seen_whole_in_the_smallest_window(
    settings: Settings, make_window: MakeWindow
) -> None:
    settings.text_size, settings.language = 150, "de"
    window = make_window(Runner(threaded=False))
    try:
        window.open(sample_photo())
        window.resize(window.minimumSizeHint())
        tour = window.helping.tour
        window.actions_["tour"].trigger()
        for place in range(5):
            tour.go(place)
            QApplication.processEvents()
            assert tour.rect().contains(tour.card.geometry()), place
            assert tour.words.height() >= tour.words.heightForWidth(tour.words.width())
            assert place == 0 or not tour.card.geometry().intersects(tour.lit)
    finally:
        style.set_text_size(0)
        window.preferences.set_language("en")


def test_the_tour_goes_by_keys_and_esc_ends_it(window: Window) -> None:
    window.actions_["tour"].trigger()
    tour = window.helping.tour
    QTest.keyClick(tour.next, KEY.Key_Right)
    QTest.keyClick(tour.next, KEY.Key_Right)
    assert tour.count.text() == "3 of 5"
    QTest.keyClick(tour.next, KEY.Key_Left)
    assert tour.count.text() == "2 of 5"
    QTest.keyClick(tour.next, KEY.Key_Escape)
    assert not tour.isVisible()
    window.actions_["tour"].trigger()
    assert tour.isVisible() and tour.count.text() == "1 of 5"
    QTest.mouseClick(tour.skip, BUTTON)
    assert not tour.isVisible()


def test_the_tour_brings_a_closed_panel_back(window: Window, sky: Path) -> None:
    window.open(sky)
    window.actions_["repair_panel"].trigger()
    window.actions_["show_panels"].trigger()
    window.actions_["tour"].trigger()
    window.helping.tour.go(2)
    assert window.options.isVisible() and window.actions_["show_panels"].isChecked()


def test_the_tour_is_offered_once_and_stands_in_nobody_s_way(window: Window, sky: Path) -> None:
    notice = window.stage.notice
    window.helping.offer_tour()
    assert notice.isVisible() and "tour" in notice.words.text()
    window.open(sky)  # nothing has to be answered
    assert not notice.isVisible() and window.document.photo is not None
    window.helping.offer_tour()
    assert not notice.isVisible()


def test_what_is_to_be_read_comes_before_the_offer(window: Window) -> None:
    window.saying.warn("Unsaved work was kept.")
    window.helping.offer_tour()
    assert window.stage.notice.words.text() == "Unsaved work was kept."


# -- the diagnostic ---------------------------------------------------------------------------


def test_the_diagnostic_names_no_photo(window: Window, sky: Path) -> None:
    window.open(sky)
    reporter = Reporter()
    reporter.install()
    secret = "/home/grandma/My Photos/Aunt Mary 1950.jpg"
    try:
        try:
            raise OSError(f"{secret} cannot be read")
        except OSError as error:
            reporter.report(type(error), error, error.__traceback__)
        logging.getLogger("facemend").error("not caught")
    finally:
        reporter.uninstall()
    assert "Aunt Mary" in log_path().read_text("utf-8")
    window.actions_["diagnostic"].trigger()
    told = QGuiApplication.clipboard().text()
    for words in (
        "Facemend",
        "torch",
        "CPU, ",
        "dcgan64",
        "hybrid",
        "OSError",
        "_helping.py",
    ):
        assert words in told, words
    for words in ("grandma", "Aunt", "1950", str(sky.parent), "sky.png"):
        assert words not in told, words
    assert "copied" in window.status.message.text()


# -- copy as command --------------------------------------------------------------------------


def copied(window: Window, mask: Path | None = None) -> str:
    """The line that Ctrl+Shift+C gives; mask: where it is put, when that is asked."""
    QGuiApplication.clipboard().clear()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, KEY.Key_C, modifiers)
    if mask is not None:
        window.findChildren(QFileDialog)[-1].fileSelected.emit(str(mask))
    return QGuiApplication.clipboard().text()


def run(line: str) -> Path:
    """What a shell makes of the line: the file that was written."""
    done = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip().splitlines()[-1])


def exported(window: Window, path: Path, **options: object) -> bytes:
    window.saving.export(path, ExportOptions(**options))  # type: ignore[arg-type]
    return path.read_bytes()


def test_the_command_repairs_faces_to_the_same_bytes(window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "with space & 'quote'"
    folder.mkdir()
    photo = folder / "astronaut.png"
    photo.write_bytes(sample_photo().read_bytes())
    window.open(photo)
    window.photos.set_options(effort=0.02, seed=7, candidates=5)
    coverage = read_mask(sample_mask(), window.document.photo.size).astype(np.uint8) * 255
    window.document.set_mask(coverage, "mask")
    window.masks.set_edge(3)
    window.actions_["feather"].trigger()  # soft edges
    window.actions_["repair"].trigger()
    assert window.document.result.candidates == 5
    window.actions_["choose3"].trigger()
    window.document.mixing.fade(80)
    window.document.mixing.settle()
    mine = exported(window, folder / "mine.png", state_repair=False)
    line = copied(window, folder / "mask.png")
    for words in ("--seed 7", "--effort 0.02", "--soft", "--choose 3", "--opacity 80"):
        assert words in line
    levels = read_levels(folder / "mask.png", window.document.photo.size)
    assert ((levels > 0) & (levels < 255)).any()
    again = run(line)
    assert again == folder / "mine-2.png" and again.read_bytes() == mine


@pytest.mark.parametrize(
    "name", [b"-o.png", b"a\nb.png", b"$HOME `id` \"q\" 'q' \\ !.png", b"caf\xe9.png"]
)
def test_the_command_takes_any_file_name(
    window: Window, hand: Hand, sky: Path, tmp_path: Path, name: bytes
) -> None:
    photo = tmp_path / os.fsdecode(name)
    try:
        photo.write_bytes(sky.read_bytes())
    except OSError:
        pytest.skip("this system has no such names")
    window.open(photo)
    window.document.set_options(method="telea")
    hand.stroke((20, 20), (50, 30))
    hand.press("r")
    line = copied(window, tmp_path / "mask.png")
    before = {*tmp_path.iterdir()}
    subprocess.run(["bash", "-c", line], capture_output=True, timeout=300, check=True)
    (again,) = {*tmp_path.iterdir()} - before
    assert again.read_bytes() == exported(window, tmp_path / "mine.png")


def test_in_windows_no_letter_of_a_name_means_something_to_the_shell() -> None:
    words = ["facemend", "repair", r"C:\us & them\a.png", r"C:\us&them\a.png", r"C:\us\a.png"]
    assert quoted(words, windows=True) == (
        r'facemend repair "C:\us & them\a.png" "C:\us&them\a.png" C:\us\a.png'
    )


def test_the_command_opens_what_the_window_was_let_open(filled: Window, tmp_path: Path) -> None:
    filled.preferences.set_limits(Limits(300, 5000))
    try:
        line = copied(filled, tmp_path / "mask.png")
    finally:
        set_limits(Limits())
    assert "--max-megapixels 300" in line and "--max-megabytes 5000" in line
    assert run(line).is_file()


def test_the_command_of_a_plain_fill(filled: Window, tmp_path: Path) -> None:
    line = copied(filled, tmp_path / "mask.png")
    again = run(line)
    assert again == tmp_path / "sky-repaired.png"
    assert again.read_bytes() == exported(filled, tmp_path / "mine.png")


def test_faces_that_were_spared_or_are_none_are_said(
    window: Window, pair: Path, hand: Hand, tmp_path: Path
) -> None:
    window.open(pair)
    window.photos.set_options(method="telea")
    assert len(window.document.faces.all) == 2
    mask = np.zeros(window.document.mask.shape, bool)
    mask[90:110, 60:450] = True
    window.document.set_mask(mask, "mask")
    window.document.faces.choose(1, False)
    window.actions_["repair"].trigger()
    line = copied(window, tmp_path / "mask.png")
    assert "--without 2" in line
    line = line.replace(str(pair.with_name("pair-repaired.png")), str(tmp_path / "again.png"))
    assert run(line).read_bytes() == exported(window, tmp_path / "mine.png")


def test_what_was_done_by_hand_is_replayed_from_a_project(
    filled: Window, hand: Hand, tmp_path: Path
) -> None:
    filled.actions_["clone"].trigger()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.mouseClick(filled.canvas, BUTTON, alt, hand.place(70, 50))
    hand.stroke((10, 10), (20, 10))
    assert filled.document.retouch.any
    assert copied(filled) == ""
    notice = filled.stage.notice
    assert notice.isVisible() and "project" in notice.words.text()
    QTest.mouseClick(notice.button, BUTTON)
    filled.findChildren(QFileDialog)[-1].fileSelected.emit(str(tmp_path / "sky.facemend"))
    line = QGuiApplication.clipboard().text()
    assert " replay " in line
    mine = exported(filled, tmp_path / "mine.png")
    assert run(line).read_bytes() == mine


def test_there_is_no_command_before_something_was_done(window: Window, sky: Path) -> None:
    window.open(sky)
    assert not window.actions_["copy_command"].isEnabled()


# -- hints ------------------------------------------------------------------------------------


def test_a_tool_s_hint_goes_with_the_tool(window: Window, hand: Hand) -> None:
    window.open(sample_photo())
    said: Callable[[], str] = window.status.message.text
    for tool in ("faces", "wand", "clone"):
        window.actions_[tool].trigger()
        hint = said()
        assert hint
        hand.press("b")
        assert said() != hint, tool
    window.status.say("Saved as a.png.")
    hand.press("e")
    assert said() == "Saved as a.png."
