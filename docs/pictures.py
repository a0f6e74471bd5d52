"""Makes the README's pictures with the program itself: the real window, the real repair.

QT_QPA_PLATFORM=offscreen .venv/bin/python docs/pictures.py
"""

import tempfile
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QEventLoop, QPoint, QSettings
from PySide6.QtTest import QTest

from engine.assets import sample_mask, sample_photo
from engine.mask import read_mask
from engine.photo import open_photo
from inpaint_gui.app import application
from inpaint_gui.runner import Runner
from inpaint_gui.settings import Settings
from inpaint_gui.window import Window

IMAGES = Path(__file__).resolve().parent / "images"
PART = (slice(0, 310), slice(80, 350))
"""The part of the sample around the face: rows, columns."""

PAPER = (236, 228, 214)
"""Bare paper, as under a torn photograph."""


def main() -> None:
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        runner = Runner()
        window = Window(runner, Settings(), preload=False)
        window.show()

        def settle() -> None:
            app.processEvents()
            while runner.current:
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            app.processEvents()

        window.open_sample()
        settle()
        window.masks.read(sample_mask())
        settle()
        window.repairs.repair()
        settle()
        QTest.mouseMove(window.status, QPoint(640, 10))  # no brush in the way
        app.processEvents()
        window.grab().save(str(IMAGES / "window.png"))
        repair = window.document.repair
        assert repair is not None
        _write_triple(repair.image())
        window.document.mark_saved()
        window.close()


def _write_triple(repaired: np.ndarray) -> None:
    """Original, damaged and repaired side by side at twice their size."""
    photo = open_photo(sample_photo())
    mask = read_mask(sample_mask(), photo.size)
    damaged = np.where(mask[..., None], np.uint8(PAPER), photo.pixels)
    gap = np.full((310, 6, 3), 255, np.uint8)
    row = [photo.pixels[PART], gap, damaged[PART], gap, repaired[PART]]
    picture = Image.fromarray(np.hstack(row))
    larger = (picture.width * 2, picture.height * 2)
    picture.resize(larger, Image.Resampling.BICUBIC).save(IMAGES / "repair.png", optimize=True)


if __name__ == "__main__":
    main()
