"""How much memory many open photos take, and how long it takes to show another one.

    python benchmarks/open_photos.py [--photo 24] [--count 10]

The photos are the sample, enlarged and shifted, as JPEGs. Each is opened, gets a stroke of the
brush, and all are repaired by a classical method; then one walks through them, twice: the first
time each photo's faces are looked for, the second time not. The memory is the process's resident
one.
"""

import argparse
import gc
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2  # noqa: E402
import numpy as np  # noqa: E402
from PIL import Image  # noqa: E402
from PySide6.QtCore import QSettings, QStandardPaths  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from engine.assets import sample_photo  # noqa: E402
from engine.photo import open_photo  # noqa: E402
from inpaint_gui.app import application  # noqa: E402
from inpaint_gui.runner import Runner  # noqa: E402
from inpaint_gui.settings import Settings  # noqa: E402
from inpaint_gui.window import Window  # noqa: E402


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=float, default=24, help="megapixels")
    parser.add_argument("--count", type=int, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        QStandardPaths.setTestModeEnabled(True)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = application()
        paths = written(Path(folder), options.photo, options.count)
        window = Window(Runner(threaded=False), Settings(), preload=False)
        window.show()
        say("no photo")
        window.opening.open_all(paths[:1])
        say("one photo")
        window.opening.open_all(paths[1:])
        say(f"{options.count} photos")
        side = window.document.photo.size[0]
        for document in window.photos.all:
            document.marks.begin()
            document.marks.paint(
                (side * 0.4, side * 0.4), (side * 0.5, side * 0.45), 90, value=True
            )
            document.marks.end("stroke")
            window.photos.rest(document)
        window.photos.set_options(method="telea")
        window.repairs.repair_all()
        say("all repaired")
        walk(app, window, "first walk")
        walk(app, window, "second walk")
        say("walked through")
        for document in window.photos.all:
            document.mark_saved()
        window.close()


def written(folder: Path, megapixels: float, count: int) -> list[Path]:
    """The photos."""
    side = round((megapixels * 1e6) ** 0.5)
    sample = open_photo(sample_photo()).pixels
    large = cv2.resize(sample, (side, side), interpolation=cv2.INTER_CUBIC)
    paths = [folder / f"{i}.jpg" for i in range(count)]
    for i, path in enumerate(paths):
        Image.fromarray(np.roll(large, i * side // count, 1)).save(path, quality=90)
    return paths


def say(what: str) -> None:
    """Prints what the process takes now."""
    gc.collect()
    status = Path("/proc/self/status").read_text("utf-8").splitlines()
    resident = next(line for line in status if line.startswith("VmRSS")).split()[1]
    print(f"{what:16} {int(resident) / 1024:8.0f} MB", flush=True)


def walk(app: QApplication, window: Window, what: str) -> None:
    """Shows each photo once."""
    times = []
    for _ in window.photos.all:
        start = time.perf_counter()
        window.photos.step(1)
        app.processEvents()
        times.append(1000 * (time.perf_counter() - start))
    print(f"{what:16} {np.median(times):8.0f} ms a photo, at most {max(times):.0f}", flush=True)


if __name__ == "__main__":
    main()
