"""Small pictures of the recent photos, for the first screen: kept with the program's caches."""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

import cv2
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage

from engine.errors import FacemendError
from engine.files import write_atomically
from inpaint_gui.pictures import Levels

_SIZE = (208, 156)
"""Twice what is shown, for fine screens."""


def keep_picture(path: Path, levels: Levels) -> None:
    """Keeps a small picture of a photo; a disk that is full or locked is no reason to complain."""
    small = levels.arrays[-1]
    colour = cv2.COLOR_BGRA2BGR if small.shape[2] == 4 else cv2.COLOR_RGB2BGR
    scale = max(_SIZE[0] / small.shape[1], _SIZE[1] / small.shape[0])
    size = (max(round(small.shape[1] * scale), 1), max(round(small.shape[0] * scale), 1))
    x, y = max(size[0] - _SIZE[0], 0) // 2, max(size[1] - _SIZE[1], 0) // 2
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    bgr = cv2.resize(cv2.cvtColor(small, colour), size, interpolation=way)
    done, data = cv2.imencode(".jpg", bgr[y : y + _SIZE[1], x : x + _SIZE[0]])
    assert done
    try:
        _folder().mkdir(parents=True, exist_ok=True)
        write_atomically(_file(path), data.tobytes(), overwrite=True)
    except (OSError, FacemendError):
        return


def picture_of(path: Path) -> QImage:
    """The small picture of a photo; a null one if there is none."""
    return QImage(str(_file(path)))


def drop_pictures(kept: Iterable[Path]) -> None:
    """Deletes all but those of these photos."""
    names = {_file(path).name for path in kept}
    for file in _folder().glob("*.jpg"):
        if file.name not in names:
            file.unlink(missing_ok=True)


def _folder() -> Path:
    caches = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    return Path(caches) / "recent"


def _file(path: Path) -> Path:
    return _folder() / f"{hashlib.sha256(os.fsencode(path)).hexdigest()[:32]}.jpg"
