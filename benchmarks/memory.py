"""How much memory a repair takes beyond the loaded program, for photos of several sizes.

    python benchmarks/memory.py [--megapixels 1 6 24]

The photo is the astronaut (NASA, public domain), enlarged, with grain; of `scratch` the mask is a
line through the whole photo and a stain on the face, of `half` one half of the face. Each repair,
with the default method, is a process of its own, which repairs the small sample first, so that all
is loaded that is kept. Wanted: at most 400 MB and 6 bytes a photo pixel.
"""

import argparse
import json
import os
import sys
import tempfile
import threading
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import large  # noqa: E402
from engine.assets import sample_photo  # noqa: E402
from engine.bench.machine import processor, surroundings  # noqa: E402
from engine.memory import resident_mb  # noqa: E402
from engine.photo import open_photo  # noqa: E402
from engine.repair import repair  # noqa: E402
from engine.step import result_of  # noqa: E402

RESULTS = Path(__file__).parent / "results"
FREE_MB, FREE_BYTES_A_PIXEL = 400, 6
_OFTEN = 0.005
"""Seconds between two looks at the process."""


def half(width: int, height: int) -> np.ndarray:
    """(height, width) uint8: the right half of the face."""
    drawn = np.zeros((height, width), np.uint8)
    # of the sample, whose face is at (224, 114) and some 110 pixels wide
    scale = large.FACE / 512
    left, top = (width - large.FACE) // 2, (height - large.FACE) // 2
    x, y, side = (int(scale * value) for value in (224, 40, 64))
    drawn[top + y : top + y + 2 * side, left + x : left + x + side] = 255
    return drawn


def grown(photo: Path, mask: Path) -> float:
    """MB by which this process grows at most while it repairs a photo."""
    sample = open_photo(sample_photo())
    spot = np.zeros(sample.pixels.shape[:2], bool)
    spot[100:130, 210:240] = True
    result_of(repair(sample, spot))
    opened, wanted = open_photo(photo), cv2.imread(str(mask), cv2.IMREAD_GRAYSCALE) > 0
    before = most = resident_mb()
    ended = threading.Event()

    def watch() -> None:
        nonlocal most
        while not ended.wait(_OFTEN):
            most = max(most, resident_mb())

    watcher = threading.Thread(target=watch)
    watcher.start()
    result = result_of(repair(opened, wanted))
    ended.set()
    watcher.join()
    if not result.faces:
        raise SystemExit("no face was repaired")
    return most - before


def measured(megapixels: float, kind: str) -> float:
    """The same in a process of its own."""
    side = round((megapixels * 1e6) ** 0.5)
    reader, writer = os.pipe()
    if os.fork() == 0:
        large.FACE = min(large.FACE, side * 2 // 3)
        with tempfile.TemporaryDirectory() as folder:
            photo, mask = Path(folder) / "photo.png", Path(folder) / "mask.png"
            if os.fork() == 0:  # its memory is not the repair's
                cv2.imwrite(str(photo), large.photo(side, side, np.uint8))
                drawn = half if kind == "half" else large.mask
                cv2.imwrite(str(mask), drawn(side, side))
                os._exit(0)
            os.wait()
            os.write(writer, str(grown(photo, mask)).encode())
        os._exit(0)
    _, status = os.wait()
    if status:
        raise SystemExit("the repair failed")
    return float(os.read(reader, 64))


def main() -> None:
    """Measures, prints and keeps."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megapixels", type=float, nargs="+", default=[1, 6, 24])
    options = parser.parse_args()
    rows = []
    for megapixels in options.megapixels:
        for kind in ("scratch", "half"):
            allowed = FREE_MB + FREE_BYTES_A_PIXEL * megapixels
            row = {
                "megapixels": megapixels,
                "mask": kind,
                "grown_mb": round(measured(megapixels, kind)),
                "allowed_mb": round(allowed),
            }
            rows.append(row)
            print(json.dumps(row), flush=True)
    told = {"machine": f"{processor()}; {surroundings()}", "repairs": rows}
    (RESULTS / "memory.json").write_text(json.dumps(told, indent=2) + "\n")
    if any(row["grown_mb"] > row["allowed_mb"] for row in rows):
        raise SystemExit(f"over {FREE_MB} MB and {FREE_BYTES_A_PIXEL} bytes a pixel")


if __name__ == "__main__":
    main()
