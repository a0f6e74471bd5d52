"""How fast the canvas is: frames while a large photo is moved and zoomed, and strokes on one.

    python benchmarks/canvas.py [--view 100] [--paint 24] [--ratio 1]

What undoing costs in memory is measured by benchmarks/history.py.

Times are of one thread's own work (CPU seconds), so that another program on the machine does not
count; wall times stand beside them. A frame is what the window does between an event and the last
pixel in its backing store. Prints figures; the aim is 16 ms a frame and at the 95th percentile of
a stroke's pieces.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2  # noqa: E402
import numpy as np  # noqa: E402
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt  # noqa: E402
from PySide6.QtGui import QMouseEvent, QWheelEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from engine.photo import Photo  # noqa: E402
from inpaint_gui.app import application  # noqa: E402
from inpaint_gui.comparing import Compare  # noqa: E402
from inpaint_gui.runner import Runner  # noqa: E402
from inpaint_gui.settings import Settings  # noqa: E402
from inpaint_gui.tools.tool import Tool  # noqa: E402
from inpaint_gui.window import Window  # noqa: E402

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--view", type=float, default=100, help="megapixels of the photo looked at")
    parser.add_argument("--paint", type=float, default=24, help="megapixels of the one painted on")
    parser.add_argument("--ratio", type=float, default=1, help="the screen's pixels a logical one")
    options = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = str(options.ratio)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = application()
        window = Window(Runner(threaded=False), Settings(), preload=False)
        window.resize(1280, 800)
        window.show()
        ratio = window.devicePixelRatioF()
        print(f"window 1280 x 800 at {ratio:g}x; {cv2.getNumThreads()} OpenCV threads")
        look(app, window, options.view)
        paint(app, window, options.paint)
        window.document.mark_saved()
        window.close()


def opened(window: Window, megapixels: float) -> None:
    """A photo of noise in blocks, so large, in the window."""
    side = round((megapixels * 1e6) ** 0.5)
    coarse = np.random.default_rng(1).integers(0, 256, (side // 8 + 1, side // 8 + 1, 3), np.uint8)
    pixels = np.repeat(np.repeat(coarse, 8, 0), 8, 1)[:side, :side]
    photo = Photo(np.ascontiguousarray(pixels))
    window.reading.take(photo)
    print(f"\nphoto of {side} x {side} pixels")


def report(what: str, cpu: list[float], wall: list[float]) -> None:
    """A line of figures, in milliseconds."""
    a, b = np.array(cpu) * 1e3, np.array(wall) * 1e3
    print(
        f"  {what:44s} middle {np.median(a):5.1f}, 95 % below {np.percentile(a, 95):5.1f}, "
        f"worst {a.max():5.1f} ms   (wall 95 % below {np.percentile(b, 95):5.1f})"
    )


def timed(app: QApplication, what: str, acts: list[Callable[[], object]]) -> None:
    """How long each act takes until all that it changed is drawn."""
    cpu, wall = [], []
    app.processEvents()
    for act in acts:
        a, b = time.thread_time(), time.perf_counter()
        act()
        app.processEvents()  # the repaint that the act asked for
        cpu.append(time.thread_time() - a)
        wall.append(time.perf_counter() - b)
    report(what, cpu, wall)


def look(app: QApplication, window: Window, megapixels: float) -> None:
    """Moves and zooms a photo with a quarter of it marked."""
    opened(window, megapixels)
    canvas, side = window.canvas, window.document.photo.size[0]
    mask = np.zeros((side, side), bool)
    mask[side // 4 : -side // 4, side // 4 : -side // 4] = True
    window.document.set_mask(mask, "a quarter")
    for zoom in (None, 0.13, 0.3, 0.51, 1.0, 1.7, 4.0):
        canvas.fit() if zoom is None else canvas.zoom_to(zoom)
        name = f"move at {canvas.zoom:.0%}"
        timed(app, name, [lambda i=i: move(window, i) for i in range(40)])
    canvas.fit()
    steps = [lambda i=i: wheel(window, 120 if i < 30 else -120) for i in range(60)]
    timed(app, "zoom from fit by 30 notches and back", steps)
    for mode in (Compare.SPLIT, Compare.SIDE, Compare.DIFFERENCE):
        canvas.set_compare(mode)
        canvas.zoom_to(0.3)
        timed(
            app,
            f"move in {mode.value} view at 30%",
            [lambda i=i: move(window, i) for i in range(20)],
        )
    canvas.set_compare(Compare.OFF)


def move(window: Window, i: int) -> None:
    """The photo a little on, as a hand would drag it."""
    window.canvas.viewport.pan(9 if i % 10 < 5 else -7, 5 if i % 8 < 4 else -6)
    window.canvas.view_changed()


def wheel(window: Window, turn: int) -> None:
    """A notch of the wheel, at a place off the middle."""
    at = QPointF(400, 300)
    event = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, turn),
        _NONE,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.canvas, event)


def paint(app: QApplication, window: Window, megapixels: float) -> None:
    """Strokes with several brushes, at fit and at 100 %."""
    opened(window, megapixels)
    canvas, options = window.canvas, window.canvas.tools.options
    for tool in (Tool.BRUSH, Tool.ERASER, Tool.CLONE):
        for size, hardness in ((64, 100), (64, 50), (256, 100), (256, 50)):
            for zoom in (None, 1.0):
                canvas.tools.select(tool)
                options.set_size(size)
                options.set_hardness(hardness)
                canvas.fit() if zoom is None else canvas.zoom_to(zoom)
                app.processEvents()
                if tool is Tool.CLONE:
                    send(window, QEvent.Type.MouseButtonPress, 60, 90, alt=True)
                    send(window, QEvent.Type.MouseButtonRelease, 60, 90)
                acts: list[Callable[[], object]]
                acts = [lambda: send(window, QEvent.Type.MouseButtonPress, 120, 120)]
                acts += [
                    lambda i=i: send(
                        window, QEvent.Type.MouseMove, 120 + 7 * i, 200 + 60 * np.sin(i / 5)
                    )
                    for i in range(80)
                ]
                acts.append(lambda: send(window, QEvent.Type.MouseButtonRelease, 680, 200))
                name = f"{tool.value}, {size} px, {hardness} %, at {canvas.zoom:.0%}"
                timed(app, name, acts)


def send(window: Window, kind: QEvent.Type, x: float, y: float, *, alt: bool = False) -> None:
    """The mouse at a place in the canvas."""
    held = _NONE if kind == QEvent.Type.MouseButtonRelease else _LEFT
    button = _NONE if kind == QEvent.Type.MouseMove else _LEFT
    keys = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    place = QPointF(x, float(y))
    QApplication.sendEvent(window.canvas, QMouseEvent(kind, place, place, button, held, keys))


if __name__ == "__main__":
    main()
