"""Makes the pictures of the README and the guide with the program itself: `make pictures`.

The real window, the real networks, off screen and dark. The photo is the sample, NASA's portrait of
Eileen Collins (public domain), with damage drawn on it here: no one else's face is shown.
"""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np  # noqa: E402
from PIL import Image  # noqa: E402
from PySide6.QtCore import QEventLoop, QPoint, QSettings, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QComboBox, QWidget  # noqa: E402

from engine.assets import sample_mask, sample_photo  # noqa: E402
from engine.mask import read_mask  # noqa: E402
from engine.photo import Photo, open_photo  # noqa: E402
from engine.repair import Repair, RepairOptions, repair  # noqa: E402
from engine.synthetic_damage import damaged, dust, scratch  # noqa: E402
from engine.synthetic_stamp import date_stamp  # noqa: E402
from inpaint_gui import style  # noqa: E402
from inpaint_gui.app import application  # noqa: E402
from inpaint_gui.export_dialog import ExportDialog  # noqa: E402
from inpaint_gui.images import to_array  # noqa: E402
from inpaint_gui.runner import Runner  # noqa: E402
from inpaint_gui.settings import Settings  # noqa: E402
from inpaint_gui.window import Window  # noqa: E402

IMAGES = Path(__file__).resolve().parent / "images"
README_SIZE, GUIDE_SIZE = (1280, 800), (1000, 720)

PAPER = (236, 228, 214)
"""Bare paper, as under a torn photograph."""

FACE = (slice(0, 310), slice(80, 350))
"""The part of the sample around the face: rows, columns."""


@dataclass
class Desk:
    """The window and a hand at it."""

    app: QApplication
    window: Window
    runner: Runner

    def settle(self) -> None:
        """Waits until nothing is at work."""
        self.app.processEvents()
        while self.runner.current:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.app.processEvents()

    def open(self, path: Path) -> None:
        """Opens a photo in place of what was done so far."""
        self.forget()
        self.window.open(path)
        self.settle()

    def forget(self) -> None:
        """Takes everything back, so that nothing is left to be saved."""
        self.window.document.stack.setIndex(0)
        self.settle()

    def do(self, action: str) -> None:
        """What a menu entry does, and all that follows."""
        self.window.actions_[action].trigger()
        self.settle()

    def picture(self, name: str, of: QWidget | None = None, *, height: int | None = None) -> None:
        """A picture of the window, its upper part or a dialog, with no brush in the way."""
        QTest.mouseMove(self.window.status, QPoint(self.window.status.width() // 2, 10))
        self.settle()
        save(name, to_array((of or self.window).grab().toImage())[:height])


def main() -> None:
    app = application()
    style.apply(app)
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(HOME=folder, XDG_DATA_HOME=folder)  # the user's are left alone
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        runner = Runner()
        desk = Desk(app, Window(runner, Settings(), preload=False), runner)
        desk.window.show()
        _mending(desk, torn_photo(Path(folder)))
        _suggesting(desk, scratched_photo(Path(folder)))
        desk.forget()
        desk.window.close()
    _limits()


def _mending(desk: Desk, photo: Path) -> None:
    """The way from the first screen to the export."""
    window = desk.window
    window.resize(*GUIDE_SIZE)
    desk.picture("start")
    desk.open(photo)
    desk.do("actual")
    mask = read_mask(sample_mask(), (512, 512))
    window.document.set_mask(mask, "imported mask")
    desk.picture("marked")
    desk.do("faces")
    desk.picture("faces")
    desk.do("brush")
    desk.do("repair")
    window.status.say("Press 1 to 4 to choose, hold \\ to compare.")  # not how long it took here
    desk.picture("repaired")
    done = window.document.repair
    assert done is not None
    original = open_photo(sample_photo()).pixels
    row = [original, open_photo(photo).pixels, done.image()]
    save("repair", _enlarged(_beside([picture[FACE] for picture in row])))
    desk.do("split")
    desk.picture("compare")
    desk.do("split")
    desk.do("export")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    dialog.findChild(QComboBox).setCurrentText("JPEG")
    QTest.qWait(400)  # the size is estimated a moment later
    desk.picture("export", dialog)
    dialog.close()
    window.actions_["find_command"].trigger()
    QTest.keyClicks(window.focusWidget(), "compare")
    desk.picture("commands", height=470)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.resize(*README_SIZE)
    desk.do("actual")
    desk.picture("window")
    window.resize(*GUIDE_SIZE)


def _suggesting(desk: Desk, photo: Path) -> None:
    desk.open(photo)
    desk.do("suggest")
    desk.picture("suggested")
    desk.picture("strip", desk.window.filmstrip)


def _limits() -> None:
    """Half a face is missing: what is there in truth, and three answers."""
    photo = open_photo(sample_photo())
    mask = np.zeros(photo.pixels.shape[:2], bool)
    mask[60:200, 222:290] = True
    result = _result(photo, mask)
    pictures = [photo.pixels, np.where(mask[..., None], np.uint8(PAPER), photo.pixels)]
    pictures += [result.image((choice,)) for choice in range(3)]
    part = (slice(20, 210), slice(130, 310))
    save("limits", _beside([picture[part] for picture in pictures]))


def _result(photo: Photo, mask: np.ndarray) -> Repair:
    work = repair(photo, mask, RepairOptions())
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def torn_photo(folder: Path) -> Path:
    """The sample with a tear and a stain."""
    photo = open_photo(sample_photo())
    mask = read_mask(sample_mask(), photo.size)
    return _saved(folder, "torn.png", np.where(mask[..., None], np.uint8(PAPER), photo.pixels))


def scratched_photo(folder: Path) -> Path:
    """The sample with scratches, dust and a date."""
    pixels = open_photo(sample_photo()).pixels
    random, shape = np.random.default_rng(5), pixels.shape[:2]
    layers = [scratch(shape, random) for _ in range(3)]
    layers += [dust(shape, random), date_stamp(shape, random)]
    return _saved(folder, "scratched.png", damaged(pixels, layers).image)


def _saved(folder: Path, name: str, pixels: np.ndarray) -> Path:
    path = folder / name
    Image.fromarray(pixels).save(path)
    return path


def _beside(pictures: list[np.ndarray]) -> np.ndarray:
    """Pictures of the same size in a row."""
    gap = np.full((len(pictures[0]), 6, 3), 255, np.uint8)
    return np.hstack([part for picture in pictures for part in (gap, picture)][1:])


def _enlarged(picture: np.ndarray) -> np.ndarray:
    """At twice its size."""
    size = (picture.shape[1] * 2, picture.shape[0] * 2)
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BICUBIC))


def save(name: str, picture: np.ndarray) -> None:
    """Writes docs/images/NAME.png."""
    Image.fromarray(picture).save(IMAGES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
