"""How much memory undoing takes: 200 steps of work on a large photo.

    python benchmarks/history.py [--photo 24] [--steps 200] [--candidates 6]

The photo is the sample, enlarged, with the grain of a scan over it, as an enlargement alone is so
smooth that its steps would pack into next to nothing: in 24 megapixels its face is some 1,000
pixels wide. The work goes in rounds: the mask cleared, strokes of the brush, hard and soft, of the
eraser, a lasso, a retouching stroke, a repair of the face, choices. Two figures are printed: what
the steps keep, counted byte by byte, and by how much the process has grown (its resident memory)
from after the first round, when the network is loaded, to the end. The aim is 300 MB.
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
from PySide6.QtCore import QSettings  # noqa: E402
from PySide6.QtGui import QUndoCommand  # noqa: E402

from engine.assets import sample_photo  # noqa: E402
from engine.mask import Box  # noqa: E402
from engine.memory import resident_mb  # noqa: E402
from engine.photo import Photo, open_photo  # noqa: E402
from inpaint_gui.app import application  # noqa: E402
from inpaint_gui.commands import ChangeOutcome, ChangePixels  # noqa: E402
from inpaint_gui.repaired import Packed  # noqa: E402
from inpaint_gui.runner import Runner  # noqa: E402
from inpaint_gui.settings import Settings  # noqa: E402
from inpaint_gui.window import Window  # noqa: E402

GRAIN = 6
"""Standard deviation of the noise, in levels of 255."""


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=float, default=24, help="megapixels")
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--candidates", type=int, default=6)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = application()
        window = Window(Runner(threaded=False), Settings(), preload=False)
        window.show()
        side = round((options.photo * 1e6) ** 0.5)
        sample = open_photo(sample_photo()).pixels
        way = cv2.INTER_CUBIC
        window.reading.take(Photo(grained(cv2.resize(sample, (side, side), interpolation=way))))
        window.document.set_options(effort=0.05, candidates=options.candidates)
        before, rounds = 0, 0
        while window.document.stack.count() < options.steps:
            work(window, rounds, side)
            app.processEvents()
            rounds += 1
            if rounds == 1:
                before = resident_mb()
                print(f"photo of {side} x {side} pixels; the first round took {before:.0f} MB")
        report(window, before)
        window.document.mark_saved()
        window.close()


def grained(pixels: np.ndarray) -> np.ndarray:
    """The pixels (H, W, 3) with the noise of film or a sensor."""
    noise = np.empty(pixels.shape, np.int8)
    cv2.setRNGSeed(0)
    cv2.randn(noise, 0, GRAIN)
    return cv2.add(pixels, noise, dtype=cv2.CV_8U)


def work(window: Window, number: int, side: int) -> None:
    """A round of steps, of which one is a repair."""
    document, random = window.document, np.random.default_rng(number)
    marks, unit = document.marks, side / 512  # the sample's pixels
    x, y = random.uniform(205, 235) * unit, random.uniform(85, 140) * unit  # within the face
    document.set_mask(np.zeros_like(document.mask), "clear mask")
    for hardness in (1.0, 0.5, 1.0):
        marks.begin()
        marks.paint(
            (x, y), (x + 24 * unit, y + 10 * unit), 10 * unit, value=True, hardness=hardness
        )
        marks.end("stroke")
        x, y = x + 4 * unit, y + 6 * unit
    marks.begin()
    marks.paint((x, y), (x + 4 * unit, y), 3 * unit, value=False)
    marks.end("erasing")
    box: Box = (int(x), int(y), int(x + 12 * unit), int(y + 12 * unit))
    height, width = box[3] - box[1], box[2] - box[0]
    marks.cover(box, np.add.outer(np.arange(height), np.arange(width)) < width, "lasso", value=True)
    box = (int(300 * unit), int(400 * unit), int(310 * unit), int(430 * unit))
    shift = int(random.integers(1, 60))
    document.retouch.begin()
    source = document.part((box[0] - shift, box[1], box[2] - shift, box[3]))
    document.retouch.lay(box, source, np.ones(source.shape[:2], bool))
    document.retouch.end("cloning")
    window.repairs.repair()
    document.result.choose(1)
    document.result.choose(2)


def report(window: Window, before: float) -> None:
    """Prints what the steps keep, and how the memory has grown."""
    stack = window.document.stack
    pixels, packed = 0, set[Packed]()
    for command in (stack.command(i) for i in range(stack.count())):
        parts = [command.child(i) for i in range(command.childCount())]
        for part in parts or [command]:
            pixels += bytes_of(part)
            if isinstance(part, ChangeOutcome):
                packed |= {kept.packed for kept in (part.before, part.after) if kept.packed}
    repairs = sum(one.bytes for one in packed)
    gc.collect()
    print(
        f"{stack.count()} steps, {len(packed)} of them repairs: strokes {pixels / 1e6:.1f} MB, "
        f"repairs {repairs / 1e6:.1f} MB, together {(pixels + repairs) / 1e6:.1f} MB; "
        f"the process has grown by {resident_mb() - before:.0f} MB"
    )
    count = stack.count()
    start = time.thread_time()
    stack.setIndex(0)
    stack.setIndex(count)
    print(f"all undone and done again in {time.thread_time() - start:.1f} s of CPU time")


def bytes_of(command: QUndoCommand) -> int:
    """What a stroke keeps."""
    return command.bytes if isinstance(command, ChangePixels) else 0


if __name__ == "__main__":
    main()
