"""Disks that are full, read-only, gone or changed by others, for real: a sentence, no work lost.

They are mounted for the tests, which only root may; elsewhere these tests are skipped.
"""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine import cli, repair_command
from engine.mask import write_mask
from engine.photo import open_photo
from inpaint_gui.document import ProjectFile
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Drive:
    """A small file system in memory."""

    def __init__(self, place: Path) -> None:
        self.place = place
        place.mkdir(parents=True)
        self._mount("-t", "tmpfs", "-o", "size=64k", "tmpfs")

    def _mount(self, *options: str) -> None:
        subprocess.run(["mount", *options, str(self.place)], check=True, capture_output=True)

    def fill(self) -> None:
        """Leaves no room."""
        with (self.place / "other.bin").open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass

    def close(self) -> None:
        """Lets nothing more be written."""
        self._mount("-o", "remount,ro")

    def vanish(self) -> None:
        """As when the cable is pulled: its folder is empty, and nothing can be made there."""
        subprocess.run(["umount", "-l", str(self.place)], check=True, capture_output=True)


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Drive]:
    """A drive in a folder where nothing else can be made."""
    media = tmp_path / "media"
    try:
        outer = Drive(media)
        made = Drive(media / "drive")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root may mount a drive")
    outer.close()
    yield made
    subprocess.run(["umount", "-R", "-l", str(media)], check=False, capture_output=True)


Spoil = Callable[[Drive], None]
WAYS = [
    pytest.param(Drive.fill, "No space left on device", id="full"),
    pytest.param(Drive.close, "Read-only file system", id="read-only"),
]


def everything_stays(window: Window, before: np.ndarray) -> None:
    """The repair is still there, still unsaved, and can be saved elsewhere."""
    assert window.document.repair is not None and window.document.dirty
    np.testing.assert_array_equal(window.document.image(), before)


@pytest.mark.parametrize(("spoil", "words"), WAYS)
def test_an_export_that_cannot_be_written_is_said_and_the_work_stays(
    filled: Window, drive: Drive, tmp_path: Path, spoil: Spoil, words: str
) -> None:
    before = filled.document.image().copy()
    spoil(drive)
    there = os.listdir(drive.place)
    filled.exports.export(drive.place / "out.png", overwrite=False)
    assert words in filled.stage.notice.words.text() and filled.stage.notice.isVisible()
    assert os.listdir(drive.place) == there
    everything_stays(filled, before)
    filled.exports.export(tmp_path / "elsewhere.png", overwrite=False)
    np.testing.assert_array_equal(open_photo(tmp_path / "elsewhere.png").pixels, before)


@pytest.mark.parametrize(("spoil", "words"), WAYS)
def test_a_project_that_cannot_be_written_leaves_the_one_before(
    filled: Window, drive: Drive, hand: Hand, spoil: Spoil, words: str
) -> None:
    file = ProjectFile(drive.place / "work.facemend", embedded=True)
    filled.projects.save_as(filled.document, file, overwrite=False)
    data = file.path.read_bytes()
    hand.stroke((60, 40), (70, 45))
    spoil(drive)
    filled.projects.save()
    assert words in filled.stage.notice.words.text()
    assert file.path.read_bytes() == data
    assert filled.document.mask[42, 65] and not filled.document.in_project


def test_work_goes_on_when_the_drive_of_the_photo_has_gone(
    window: Window, hand: Hand, drive: Drive, sky: Path, tmp_path: Path
) -> None:
    path = drive.place / "sky.png"
    path.write_bytes(sky.read_bytes())
    window.open(path)
    window.document.set_options(method="telea")
    hand.stroke((20, 20), (50, 30))
    drive.vanish()
    hand.press("r")
    assert window.document.repair is not None
    before = window.document.image().copy()
    window.exports.export(path.with_name("out.png"), overwrite=False)
    assert "could not be written (Read-only file system)" in window.stage.notice.words.text()
    everything_stays(window, before)
    window.exports.export(tmp_path / "elsewhere.png", overwrite=False)
    np.testing.assert_array_equal(open_photo(tmp_path / "elsewhere.png").pixels, before)
    window.open(path.with_name("other.png"))
    assert "cannot be read: No such file" in window.stage.notice.words.text()


def test_work_is_kept_again_once_its_drive_has_room(
    window: Window, hand: Hand, qtbot: QtBot, drive: Drive, sky: Path
) -> None:
    window.autosaves.folder = drive.place / "unsaved"
    drive.fill()
    window.open(sky)
    with qtbot.waitSignal(window.autosaves.failed) as told:
        hand.stroke((20, 20), (50, 30))
    assert "o space left on device" in told.args[0]
    assert "a crash would lose it" in window.stage.notice.words.text()
    (drive.place / "other.bin").unlink()
    hand.stroke((60, 40), (70, 45))
    qtbot.waitUntil(lambda: not window.autosaves.of(window.document).busy, timeout=10_000)
    assert list((drive.place / "unsaved").rglob("project.json"))


def test_a_folder_of_another_user_is_said(filled: Window, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root may become another user")
    before = filled.document.image().copy()
    theirs = tmp_path / "theirs"
    theirs.mkdir(mode=0o755)
    os.seteuid(65534)
    try:
        filled.exports.export(theirs / "out.png", overwrite=False)
    finally:
        os.seteuid(0)
    assert "cannot be reached (Permission denied)" in filled.stage.notice.words.text()
    assert not os.listdir(theirs)
    everything_stays(filled, before)


def test_a_photo_changed_by_others_is_exported_as_it_was_opened(
    filled: Window, tmp_path: Path
) -> None:
    before = filled.document.image().copy()
    (tmp_path / "sky.png").write_bytes(b"something else")
    filled.exports.export(tmp_path / "out.png", overwrite=False)
    np.testing.assert_array_equal(open_photo(tmp_path / "out.png").pixels, before)
    assert (tmp_path / "sky.png").read_bytes() == b"something else"


@pytest.fixture
def typed(drive: Drive, sky: Path) -> list[str]:
    """`facemend repair` of a photo on the drive."""
    photo, mask = drive.place / "sky.png", drive.place / "mask.png"
    photo.write_bytes(sky.read_bytes())
    marked = np.zeros((60, 90), bool)
    marked[20:30, 20:50] = True
    write_mask(mask, marked)
    return ["repair", str(photo), "--mask", str(mask), "--method", "telea"]


@pytest.mark.parametrize(("spoil", "words"), WAYS)
def test_the_terminal_says_it_too(
    typed: list[str],
    drive: Drive,
    capsys: pytest.CaptureFixture[str],
    spoil: Spoil,
    words: str,
) -> None:
    spoil(drive)
    there = {path.name: path.read_bytes() for path in drive.place.iterdir()}
    assert cli.main([*typed, "-o", str(drive.place / "out.png")]) == 1
    last = capsys.readouterr().err.splitlines()[-1]
    assert words in last and "choose another folder or free some space" in last
    assert {path.name: path.read_bytes() for path in drive.place.iterdir()} == there


def test_the_terminal_says_that_the_drive_has_gone(
    typed: list[str], drive: Drive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drive.vanish()
    assert cli.main([*typed, "-o", str(tmp_path / "out.png")]) == 3
    assert "sky.png cannot be read: No such file" in capsys.readouterr().err


def test_the_terminal_does_not_replace_a_photo_that_others_changed_meanwhile(
    typed: list[str],
    drive: Drive,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    photo, real = drive.place / "sky.png", repair_command.repair

    def slow(*given: Any, **options: Any) -> Any:
        photo.write_bytes(b"something else")
        return real(*given, **options)

    monkeypatch.setattr(repair_command, "repair", slow)
    assert cli.main([*typed, "-o", str(photo), "--overwrite"]) == 1
    assert "has been changed since by another program" in capsys.readouterr().err
    assert photo.read_bytes() == b"something else"
