"""Drives the real window off screen, with settings and logs in a temporary folder."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np  # noqa: E402
import pytest  # noqa: E402
from PIL import Image  # noqa: E402
from PySide6.QtCore import QPoint, QSettings, QStandardPaths, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402

from engine.assets import sample_photo  # noqa: E402
from engine.photo import open_photo  # noqa: E402
from inpaint_gui import style  # noqa: E402
from inpaint_gui.app import Application  # noqa: E402
from inpaint_gui.runner import Runner  # noqa: E402
from inpaint_gui.settings import Settings  # noqa: E402
from inpaint_gui.window import Window  # noqa: E402


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The program's own names and look."""

    class Styled(Application):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            style.apply(self)

    return Styled


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing of the user's is read or written."""
    folder = tmp_path_factory.mktemp("home")
    QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    before = {name: os.environ.get(name) for name in ("HOME", "XDG_DATA_HOME")}
    os.environ.update(HOME=str(folder), XDG_DATA_HOME=str(folder / "data"))
    yield
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    """Settings as at the first start."""
    QSettings().clear()
    return Settings()


def shown(window: Window) -> Window:
    """The window on screen and active, so that it takes shortcuts."""
    window.resize(1280, 800)
    window.show()
    assert QTest.qWaitForWindowActive(window)
    return window


def all_saved(window: Window) -> None:
    """Nothing is asked when the window is closed."""
    for document in window.photos.all:
        document.mark_saved(project=True)


MakeWindow = Callable[[Runner], Window]


@pytest.fixture
def make_window(qtbot: QtBot, settings: Settings) -> MakeWindow:
    """Windows that are closed at the end without being asked about what was not saved."""

    def made(runner: Runner) -> Window:
        window = Window(runner, settings, preload=False)
        qtbot.addWidget(window, before_close_func=all_saved)
        return shown(window)

    return made


@pytest.fixture
def window(make_window: MakeWindow) -> Window:
    """A window whose jobs run within the call that starts them."""
    return make_window(Runner(threaded=False))


@pytest.fixture
def threaded_window(make_window: MakeWindow) -> Window:
    """A window as in the program, its jobs in a thread."""
    return make_window(Runner())


@pytest.fixture(scope="session")
def sky(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small photo (90 x 60) without a face: quick to search and to fill."""
    row = np.linspace(60, 200, 90).astype(np.uint8)
    pixels = np.stack([np.tile(row, (60, 1)) + shift for shift in (0, 10, 40)], 2)
    path = tmp_path_factory.mktemp("photos") / "sky.png"
    Image.fromarray(pixels.astype(np.uint8)).save(path)
    return path


@pytest.fixture(scope="session")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two faces, the astronaut's and its mirror image, 512 x 256."""
    half = open_photo(sample_photo()).pixels[0:256, 96:352]
    path = tmp_path_factory.mktemp("photos") / "pair.png"
    Image.fromarray(np.hstack([half, half[:, ::-1]])).save(path)
    return path


class Hand:
    """A mouse and keyboard at a window's canvas; points are (x, y) in photo pixels."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.canvas = window.canvas

    def place(self, x: float, y: float) -> QPoint:
        """Where a photo point lies in the canvas, as exactly as a mouse can say."""
        px, py = self.canvas.viewport.to_view(x, y)
        return QPoint(round(px), round(py))

    def point(self, x: float, y: float) -> tuple[float, float]:
        """The photo point that the mouse then really means."""
        place = self.place(x, y)
        return self.canvas.viewport.to_photo(place.x(), place.y())

    def stroke(self, *points: tuple[float, float]) -> None:
        """Presses at the first point, moves along the others and lets go."""
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(self.canvas, left, pos=self.place(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(self.canvas, self.place(*point))
        QTest.mouseRelease(self.canvas, left, pos=self.place(*points[-1]))

    def press(self, keys: str | Qt.Key, shift: bool = False, control: bool = False) -> None:
        """A key press and release, as a shortcut comes."""
        modifiers = Qt.KeyboardModifier.NoModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        if control:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(self.window, keys, modifiers)


@pytest.fixture
def hand(window: Window) -> Hand:
    """A mouse and keyboard at the window."""
    return Hand(window)


@pytest.fixture
def filled(window: Window, hand: Hand, sky: Path, tmp_path: Path) -> Window:
    """A copy of the sky repaired by a quick method, not saved."""
    path = tmp_path / "sky.png"
    path.write_bytes(sky.read_bytes())
    window.open(path)
    window.document.set_options(method="telea")
    window.canvas.tools.options.set_size(8)
    hand.stroke((20, 20), (50, 30))
    hand.press("r")
    assert window.document.repair is not None
    return window
