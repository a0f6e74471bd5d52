"""The window's parts by themselves: pictures, runner, document, settings, crash hooks, the door."""

import os
import subprocess
import sys
import threading
from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from engine.photo import Photo
from engine.photo.options import format_named
from engine.step import Step
from inpaint_gui import __main__ as door
from inpaint_gui.crash import Reporter
from inpaint_gui.document import Document
from inpaint_gui.file_names import DEFAULT_PATTERN, export_name
from inpaint_gui.images import to_array, to_qimage
from inpaint_gui.jobs import Opened
from inpaint_gui.pictures import patch_levels, photo_levels
from inpaint_gui.runner import Job, Runner
from inpaint_gui.settings import RECENT, Settings
from inpaint_gui.sight import Sight
from inpaint_gui.viewport import Viewport


@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 2**32 - 1))
def test_images_survive_the_way_to_qt_and_back(width: int, height: int, seed: int) -> None:
    array = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    image = to_qimage(array)
    kept = array.copy()
    array[:] = 0  # the image does not share the array's memory
    np.testing.assert_array_equal(to_array(image), kept)


def test_a_patch_changes_its_own_pixels_alone() -> None:
    random = np.random.default_rng(7)
    photo = random.integers(0, 256, (700, 900, 3), np.uint8)
    pixels = random.integers(0, 256, (530, 600, 3), np.uint8)
    where = random.random((530, 600)) < 0.3
    canvas = QImage(900, 700, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    sight, rect = Sight(1.0, 0, 0), (0, 0, 900, 700)
    photo_levels(Photo(photo)).draw(painter, sight, rect)
    for tile in patch_levels(Photo(photo), (113, 57, 713, 587), pixels, where):
        tile.draw(painter, sight, rect)
    painter.end()
    photo[57:587, 113:713][where] = pixels[where]
    np.testing.assert_array_equal(to_array(canvas), photo)


@pytest.mark.parametrize("scale", [0.13, 0.37, 0.5, 1.18, 2.4])
def test_no_damage_shows_at_the_rim_of_a_fill(scale: float) -> None:
    photo = np.full((900, 1100, 3), 90, np.uint8)
    mask = np.zeros((900, 1100), bool)
    mask[301:640, 205:903] = True
    photo[mask] = 255
    fill = np.full((339, 698, 3), 90, np.uint8)
    side = round(1100 * scale)
    canvas = QImage(side, round(900 * scale), QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    sight, rect = Sight(scale, 0, 0), (0, 0, side, round(900 * scale))
    photo_levels(Photo(photo)).draw(painter, sight, rect)
    whole = np.ones((339, 698), bool)
    for tile in patch_levels(Photo(photo), (205, 301, 903, 640), fill, whole, mask=mask):
        tile.draw(painter, sight, rect)
    painter.end()
    assert np.abs(to_array(canvas).astype(int) - 90).max() <= 2


@given(st.floats(0.05, 30), st.floats(-200, 900), st.floats(-200, 900), st.floats(0.02, 32))
def test_zooming_keeps_the_point_and_the_way_back_is_exact(
    scale: float, x: float, y: float, other: float
) -> None:
    view = Viewport(800, 600, (640, 480), scale)
    near = min(max(x, 0), 640 * scale), min(max(y, 0), 480 * scale)  # of the photo
    before = view.to_photo(*near)
    view.zoom_to(other, (x, y))
    np.testing.assert_allclose(view.to_photo(*near), before, atol=1e-6)
    np.testing.assert_allclose(view.to_view(*view.to_photo(x, y)), (x, y), atol=1e-6)


POINT = st.tuples(st.floats(-10, 60), st.floats(-10, 40))


@settings(max_examples=40)
@given(st.lists(st.tuples(POINT, POINT, st.floats(1, 30), st.booleans()), max_size=6))
def test_any_strokes_are_undone_and_redone_exactly(strokes: list) -> None:
    document = Document()
    pixels = np.zeros((32, 48, 3), np.uint8)
    document.open(Opened(Photo(pixels), photo_levels(Photo(pixels))))
    for start, end, diameter, value in strokes:
        document.marks.begin()
        document.marks.paint(start, end, diameter, value=value)
        document.marks.end("stroke")
    after = document.mask.copy()
    document.stack.setIndex(0)
    assert not document.mask.any()
    document.stack.setIndex(document.stack.count())
    np.testing.assert_array_equal(document.mask, after)


def counting(name: str, log: list[str], steps: int = 3) -> Generator[Step, None, str]:
    try:
        for i in range(steps):
            log.append(f"{name}{i}")
            yield Step(i, steps, name)
        return name
    finally:
        log.append(f"{name} closed")


def test_jobs_wait_their_turn_and_background_ones_come_last(qtbot: QtBot) -> None:
    runner, order = Runner(threaded=False), []
    jobs = {
        name: Job(name, lambda name=name: counting(name, []), background=name == "c")
        for name in "abcd"
    }
    for job in jobs.values():
        job.finished.connect(order.append)

    def queue_others(step: Step) -> None:
        if step.done == 0:
            for name in "cbd":
                runner.start(jobs[name])

    jobs["a"].stepped.connect(queue_others)
    runner.start(jobs["a"])
    assert order == ["a", "b", "d", "c"] and runner.current is None


def test_a_background_job_gives_way_and_starts_anew(qtbot: QtBot) -> None:
    runner, log = Runner(threaded=False), []
    loading = Job("loading", lambda: counting("loading", log), background=True)
    other = Job("other", lambda: counting("other", log, 1))
    given = []

    def interrupt(step: Step) -> None:
        if not given:
            given.append(step)
            runner.start(other)

    loading.stepped.connect(interrupt)
    loading.finished.connect(log.append)
    runner.start(loading)
    assert log.count("loading closed") == 2 and log.count("loading") == 1
    assert log.index("other0") < log.index("loading1") and runner.current is None


def test_cancelling_in_the_thread_is_immediate_and_closes_the_generator(qtbot: QtBot) -> None:
    runner, log = Runner(), []
    gate = threading.Event()

    def slow() -> Generator[Step, None, None]:
        try:
            yield Step(0, 1, "slow")
            gate.wait()
            yield Step(1, 1, "slow")
        finally:
            log.append("closed")

    job = Job("slow", slow)
    job.finished.connect(lambda value: log.append("finished"))
    job.cancelled.connect(lambda: log.append("cancelled"))
    with qtbot.waitSignal(job.stepped):
        runner.start(job)
    runner.cancel()
    assert log == ["cancelled"] and runner.current is None
    after = Job("after", lambda: counting("after", []))
    runner.start(after)
    with qtbot.waitSignal(after.finished):
        gate.set()
    assert log == ["cancelled", "closed"]
    runner.shutdown()


def test_what_must_not_be_cut_short_is_waited_for(qtbot: QtBot) -> None:
    runner, log = Runner(), []
    job = Job("saving", lambda: counting("saving", log, 1), cancellable=False)
    runner.start(job)
    runner.cancel()
    assert runner.current is job
    runner.shutdown()
    assert log[-1] == "saving closed"


def test_settings_survive_a_restart(qapp: object, tmp_path: Path) -> None:
    QSettings().clear()
    first = Settings()
    assert first.brush_size == 32 and first.recent == () and first.geometry.isEmpty()
    first.brush_size = 77
    for i in range(RECENT + 2):
        first.remember(tmp_path / f"{i}.jpg")
    first.remember(tmp_path / "3.jpg")
    first.sync()
    again = Settings()
    assert again.brush_size == 77 and again.folder == tmp_path
    assert again.recent[0] == tmp_path / "3.jpg" and len(again.recent) == RECENT
    for path in again.recent[1:]:
        again.forget(path)
    again.sync()
    assert Settings().recent == (tmp_path / "3.jpg",)
    QSettings().setValue("brush_size", "broad")
    assert Settings().brush_size == 32


def test_what_nobody_caught_is_logged_and_told_from_any_thread(qtbot: QtBot) -> None:
    reporter = Reporter()
    reporter.install()
    try:
        with qtbot.waitSignal(reporter.crashed) as told:
            thread = threading.Thread(target=lambda: 1 / 0)
            thread.start()
            thread.join()
    finally:
        reporter.uninstall()
    assert "ZeroDivisionError" in told.args[0]
    assert "division by zero" in reporter.path.read_text()


def test_without_a_place_for_logs_the_window_still_opens_and_tells(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("not a folder")
    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "file" / "home"))
    reporter = Reporter()
    reporter.install()
    try:
        with qtbot.waitSignal(reporter.crashed) as told:
            reporter.report(ValueError, ValueError("no log"), None)
    finally:
        reporter.uninstall()
    assert "no log" in told.args[0] and "facemend.log" not in told.args[0]


def repaired_name(photo: Photo, form: str) -> str:
    """As it is called unless the user has said otherwise."""
    return export_name(DEFAULT_PATTERN, photo, format_named(form), "telea")


@pytest.mark.parametrize(
    ("path", "form", "name"),
    [
        ("a/wedding.tif", "TIFF", "wedding-repaired.tif"),
        ("a/b.c.JPG", "JPEG", "b.c-repaired.JPG"),
        ("a/old.jfif", "JPEG", "old-repaired.jpg"),
        ("noending", "WEBP", "noending-repaired.webp"),
        ("a/photo.jpg", "TIFF", "photo-repaired.tif"),
    ],
)
def test_an_export_is_never_named_as_the_source(path: str, form: str, name: str) -> None:
    photo = Photo(np.zeros((1, 1, 3), np.uint8), path=Path(path))
    assert repaired_name(photo, form) == name
    page = Photo(np.zeros((1, 1, 3), np.uint8), path=Path(path), page=7)
    assert repaired_name(page, form) == name.replace("-repaired", "-page7-repaired")


def test_the_door(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, code, words in (
        (["--version"], 0, "Facemend 0."),
        (["--help"], 0, "usage: facemend"),
        (["methods", "--json"], 0, "latent-search"),
        (["--nonsense"], 2, "no option --nonsense"),
        (["repiar", "x.png"], 2, "there is no command 'repiar'; see facemend --help."),
    ):
        monkeypatch.setattr(sys, "argv", ["facemend", *arguments])
        assert door.main() == code
        output = capsys.readouterr()
        assert words in output.out + output.err


def test_photos_and_whatever_is_there_go_to_the_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[list[Path]] = []
    monkeypatch.setattr(door, "_open_window", lambda photos: opened.append(photos) or 0)
    for arguments in ([], ["gone.JPG"], [str(tmp_path)]):
        monkeypatch.setattr(sys, "argv", ["facemend", *arguments])
        assert door.main() == 0
    assert opened == [[], [Path("gone.JPG").absolute()], [tmp_path]]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_one_sentence_says_so() -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "inpaint_gui"], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1
    assert "no display" in done.stderr and "facemend repair" in done.stderr


def test_the_window_is_there_before_torch_and_commands_before_qt() -> None:
    script = (
        "import sys; import inpaint_gui.window, inpaint_gui.app; assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
    script = (
        "import sys; sys.argv = ['facemend', 'methods']; from inpaint_gui.__main__ import main;"
        "main(); assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, stdout=subprocess.DEVNULL)
