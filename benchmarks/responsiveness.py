"""How responsive the window is: time until it is shown, and the event loop's gaps while it works.

    python benchmarks/responsiveness.py [--megapixels 24] [--starts 5]

A 5 ms timer ticks in the window's thread; a gap is the time between two ticks. Prints figures
only: what is good enough is for a person, on a known machine, to say.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2  # noqa: E402
import numpy as np  # noqa: E402
from PIL import Image  # noqa: E402
from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QPointF, QSettings, Qt, QTimer, Slot  # noqa: E402  # noqa: E402

from engine.assets import sample_mask, sample_photo  # noqa: E402
from inpaint_gui.app import application  # noqa: E402
from inpaint_gui.runner import Runner  # noqa: E402
from inpaint_gui.settings import Settings  # noqa: E402
from inpaint_gui.window import Window  # noqa: E402

TICK_MS = 5

START = """
import time
from inpaint_gui.app import application
from inpaint_gui.runner import Runner
from inpaint_gui.settings import Settings
from inpaint_gui.window import Window
app = application()
window = Window(Runner(), Settings(), preload=False)
window.show()
app.processEvents()
print(time.time())
window.close()
"""


class Gaps(QObject):
    """Milliseconds between the ticks of a timer in the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.gaps.clear()
        self._clock.start()
        self._timer.start()

    def report(self, what: str) -> None:
        self._timer.stop()
        values = np.array(self.gaps or [0.0])
        print(
            f"{what:34s} largest gap {values.max():6.1f} ms, 99 % below "
            f"{np.percentile(values, 99):5.1f} ms, {values.sum() / 1000:6.2f} s"
        )

    @Slot()
    def _tick(self) -> None:
        self.gaps.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.start()


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megapixels", type=float, default=0.0, help="enlarge the sample first")
    parser.add_argument("--starts", type=int, default=3, help="how often the window is started")
    options = parser.parse_args()
    times = sorted(start_seconds() for _ in range(options.starts))
    print(f"process start to window shown      {times[len(times) // 2]:.2f} s (middle of {times})")
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        measure(*sample(Path(folder), options.megapixels))


def start_seconds() -> float:
    """Wall seconds from the start of a process until its window is shown."""
    begun = time.time()
    root = Path(__file__).resolve().parent.parent
    result = subprocess.run(
        [sys.executable, "-c", START], cwd=root, capture_output=True, text=True, check=True
    )
    return round(float(result.stdout.split()[-1]) - begun, 2)


def sample(folder: Path, megapixels: float) -> tuple[Path, Path]:
    """The sample photo and mask, enlarged if asked for."""
    if not megapixels:
        return sample_photo(), sample_mask()
    side = round((megapixels * 1e6) ** 0.5)
    photo = cv2.resize(np.asarray(Image.open(sample_photo()).convert("RGB")), (side, side))
    mask = cv2.resize(np.asarray(Image.open(sample_mask()).convert("L")), (side, side))
    paths = folder / "photo.jpg", folder / "mask.png"
    Image.fromarray(photo).save(paths[0], quality=95)
    Image.fromarray(mask).save(paths[1])
    return paths


def measure(photo: Path, mask: Path) -> None:
    """One session at the window: open, load the model, paint, move, repair, choose, export."""
    app = application()
    runner = Runner()
    window = Window(runner, Settings(), preload=False)
    window.work.failed.connect(print)
    window.show()
    gaps = Gaps()

    def wait() -> None:
        while runner.current is not None:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for _ in range(20):
            app.processEvents()

    def timed(what: str, work) -> None:
        gaps.start()
        work()
        wait()
        gaps.report(what)

    def stroke() -> None:
        width, height = window.document.photo.size
        window.document.marks.begin()
        for i in range(60):
            start, end = (width * i / 80, height * 0.8), (width * (i + 1) / 80, height * 0.8)
            window.document.marks.paint(start, end, 64, value=True)
            app.processEvents()
        window.document.marks.end("stroke")

    def move() -> None:
        for i in range(40):
            window.canvas.zoom_to(window.canvas.zoom * (1.1 if i < 20 else 1 / 1.1), QPointF(9, 9))
            app.processEvents()

    timed("open and find faces", lambda: window.open(photo))
    timed("load torch and the model", window.work.load_model)
    timed("import a mask", lambda: window.masks.read(mask))
    timed("a stroke of 60 pieces", stroke)
    timed("40 steps of zoom", move)
    timed("repair", window.repairs.repair)
    timed("choose another candidate", lambda: window.document.result.choose(1))
    timed(
        "export",
        lambda: (
            window.exports.export(photo.parent / "repaired.png", overwrite=True)
            if photo != sample_photo()
            else None
        ),
    )
    window.document.mark_saved()
    window.close()


if __name__ == "__main__":
    main()
