"""How soon what a hand asks for is seen: the fill under the brush, strokes, sliders, mixing.

    python benchmarks/live.py [--megapixels 24] [--ratio 1] [--strokes 4]

The sample enlarged; a hand that moves sixty times a second. Of strokes and their fills: the window
thread's own work for each movement (CPU), and the time until it has passed (wall); of fills: from
the movement until the fill of it is seen (wall), and the worker's own work (CPU). Figures only: on
a busy machine the CPU's are the ones to look at. The aims: 16 ms at the 95th percentile of a
stroke's pieces, with the fill as without; 100 ms for a fill.
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
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt  # noqa: E402
from PySide6.QtGui import QMouseEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from engine.assets import sample_photo  # noqa: E402
from engine.photo import Photo, open_photo  # noqa: E402
from inpaint_gui.app import application  # noqa: E402
from inpaint_gui.runner import Runner  # noqa: E402
from inpaint_gui.settings import Settings  # noqa: E402
from inpaint_gui.window import Window  # noqa: E402

_PACE = 1 / 60
_MOVES = 60


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megapixels", type=float, default=24, help="of the photo")
    parser.add_argument("--ratio", type=float, default=1, help="the screen's pixels a logical one")
    parser.add_argument("--strokes", type=int, default=4, help="of each kind")
    options = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = str(options.ratio)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        desk = Desk(application(), options.megapixels)
        for zoom in (None, 1.0):
            for live in (False, True):
                desk.strokes(options.strokes, zoom, live=live)
        desk.vary()
        desk.mix()
        desk.close()


class Desk:
    """The window with a large face, and a hand at it."""

    def __init__(self, app: QApplication, megapixels: float) -> None:
        self.app = app
        self.window = window = Window(Runner(), Settings(), preload=False)
        window.work.failed.connect(print)
        window.at_hand.said.connect(print)
        window.resize(1280, 800)
        window.show()
        side = round((megapixels * 1e6) ** 0.5)
        pixels = open_photo(sample_photo()).pixels
        window.reading.take(Photo(cv2.resize(pixels, (side, side), interpolation=cv2.INTER_CUBIC)))
        self.wait(lambda: window.runner.current is None)
        window.at_hand.live.warm_up()
        self.wait(lambda: window.at_hand.live.ready)
        self.face = window.document.faces.all[0].face
        scale = self.face.alignment.scale
        method = window.at_hand.live.method
        assert method is not None
        print(
            f"photo of {side} x {side} pixels, a face of {64 * scale:.0f}; {method.title}; window "
            f"1280 x 800 at {window.devicePixelRatioF():g}x; load {os.getloadavg()[0]:.1f}"
        )

    def wait(self, until: Callable[[], bool]) -> None:
        """Until the threads are through."""
        while not until():
            self.app.processEvents()
            time.sleep(0.002)

    def strokes(self, count: int, zoom: float | None, *, live: bool) -> None:
        """Strokes over the mouth, at the pace of a hand."""
        window, canvas = self.window, self.window.canvas
        following = window.at_hand.live
        following.set_on(live)
        following._trusted = True  # also where it is slow: that is what is measured
        canvas.fit() if zoom is None else canvas.zoom_to(zoom)
        left, right = self.face.landmarks[3:5]
        middle = canvas.viewport.to_view(*(left + right) / 2)
        canvas.viewport.pan(canvas.width() / 2 - middle[0], canvas.height() / 2 - middle[1])
        canvas.view_changed()
        width = float(np.hypot(*(right - left)))
        canvas.tools.options.set_size(round(width * 0.4))
        cpu: list[float] = []
        wall: list[float] = []
        seen: list[float] = []
        for number in range(count):
            points = np.linspace(left, right, _MOVES) + [0, number * width * 0.1]
            places = [canvas.viewport.to_view(*point) for point in points]
            following.seconds.clear()
            self.act(QEvent.Type.MouseButtonPress, places[0])
            for place in places:
                begun = time.perf_counter()
                times = self.act(QEvent.Type.MouseMove, place)
                cpu.append(times[0])
                wall.append(times[1])
                while time.perf_counter() - begun < _PACE:
                    self.app.processEvents()
                    time.sleep(0.001)
                seen += list(following.seconds)
                following.seconds.clear()
            self.act(QEvent.Type.MouseButtonRelease, places[-1])
            self.wait(lambda: not window.at_hand.latest.busy)
            following.clear()
        name = "with the fill" if live else "without it"
        report(f"stroke {name}, at {canvas.zoom:.0%}: CPU", cpu)
        report("wall", wall)
        if live:
            report("fill seen after: wall", seen)
            report("the worker's own work: CPU", self.work())
        window.document.stack.setIndex(0)

    def work(self) -> list[float]:
        """A fill's work by itself."""
        window = self.window
        following, document = window.at_hand.live, window.document
        asked: list[Callable[[], object]] = []
        ask = window.at_hand.latest.ask
        window.at_hand.latest.ask = lambda kind, question, *_: asked.append(question)  # type: ignore[method-assign]
        following._ask(document, self.face)
        window.at_hand.latest.ask = ask  # type: ignore[method-assign]
        return [self.timed(asked[0])[0] for _ in range(20)]

    def vary(self) -> None:
        """A slider dragged over a repaired mouth."""
        window = self.window
        window.at_hand.live.set_on(False)
        left, right = self.face.landmarks[3:5]
        width = float(np.hypot(*(right - left)))
        marks = window.document.marks
        marks.begin()
        marks.paint(tuple(left), tuple(right), width * 0.6, value=True)
        marks.end("mouth")
        window.document.set_options(effort=0.1)
        window.canvas.fit()
        window.repairs.repair()
        self.wait(lambda: window.runner.current is None)
        window.vary.toggle.click()
        idle = lambda: not window.at_hand.latest.busy  # noqa: E731
        self.wait(idle)
        slider, seen = window.vary.moves[0], []
        slider.setSliderDown(True)
        for value in range(0, 100, 4):
            begun = time.perf_counter()
            slider.setValue(value)
            self.wait(idle)
            seen.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        slider.setSliderDown(False)
        self.wait(lambda: window.document.stack.undoText() == "vary")
        report("slider: its face seen after: wall", seen[1:])
        report("let go: a candidate after: wall", [time.perf_counter() - begun])

    def mix(self) -> None:
        """Strokes of one candidate over another."""
        window, canvas = self.window, self.window.canvas
        left, right = self.face.landmarks[3:5]
        for size in (64, 256):
            for zoom in (None, 1.0):
                window.document.result.choose(0)
                canvas.tools.mix(1)
                canvas.tools.options.set_size(size)
                canvas.fit() if zoom is None else canvas.zoom_to(zoom)
                middle = canvas.viewport.to_view(*(left + right) / 2)
                canvas.viewport.pan(canvas.width() / 2 - middle[0], canvas.height() / 2 - middle[1])
                canvas.view_changed()
                self.app.processEvents()
                places = [canvas.viewport.to_view(*p) for p in np.linspace(left, right, _MOVES)]
                self.act(QEvent.Type.MouseButtonPress, places[0])
                times = [self.act(QEvent.Type.MouseMove, place) for place in places]
                self.act(QEvent.Type.MouseButtonRelease, places[-1])
                name = f"mix brush of {size} px at {canvas.zoom:.0%}: CPU"
                report(name, [one[0] for one in times])

    def act(self, kind: QEvent.Type, place: tuple[float, float]) -> tuple[float, float]:
        """The mouse at a place in the canvas; what the window's thread took for it."""
        none, button = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        held = none if kind == QEvent.Type.MouseButtonRelease else button
        at = QPointF(*map(float, place))
        event = QMouseEvent(
            kind,
            at,
            at,
            none if kind == QEvent.Type.MouseMove else button,
            held,
            Qt.KeyboardModifier.NoModifier,
        )

        def sent() -> None:
            QApplication.sendEvent(self.window.canvas, event)
            self.app.processEvents()  # the repaint, and what the worker has answered

        return self.timed(sent)

    @staticmethod
    def timed(work: Callable[[], object]) -> tuple[float, float]:
        """CPU and wall seconds."""
        cpu, wall = time.thread_time(), time.perf_counter()
        work()
        return time.thread_time() - cpu, time.perf_counter() - wall

    def close(self) -> None:
        """Asks nothing."""
        for document in self.window.photos.all:
            document.mark_saved(project=True)
        self.window.close()


def report(what: str, seconds: list[float]) -> None:
    """A line of figures, in milliseconds."""
    values = np.array(seconds or [np.nan]) * 1e3
    print(
        f"  {what:44s} middle {np.median(values):6.1f}, 95 % below "
        f"{np.percentile(values, 95):6.1f}, worst {values.max():6.1f} ms   ({len(seconds)})"
    )


if __name__ == "__main__":
    main()
