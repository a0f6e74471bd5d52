"""What a photo of 100 megapixels costs: opened, repaired, saved and proved by `facemend repair`.

Run: python benchmarks/large.py [--sides 11584 8704] [--formats jpg png tif 16.tif 16.png]. Wanted:
at most 3 GB resident and 60 s on two cores. Each repair is a process of its own, of which the
system says what it took at most. The photo is the astronaut (NASA, public domain), enlarged, with
grain.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.assets import sample_photo  # noqa: E402
from engine.bench.machine import processor, surroundings  # noqa: E402

RESULTS = Path(__file__).parent / "results"
MOST_BYTES, MOST_SECONDS = 3e9, 60
FACE = 3000
"""The portrait's side in photo pixels, on a wall of grain."""


def photo(width: int, height: int, dtype: type[np.generic]) -> np.ndarray:
    """(height, width, 3) BGR: the portrait on a wall, and grain, so that nothing is flat."""
    sample = cv2.imread(str(sample_photo()))
    picture = cv2.resize(sample[:1, :1], (width, height)) // 2 + 64
    top, left = (height - FACE) // 2, (width - FACE) // 2
    face = cv2.resize(sample, (FACE, FACE), interpolation=cv2.INTER_CUBIC)
    picture[top : top + FACE, left : left + FACE] = face
    random = np.random.default_rng(7)
    grain = random.integers(-6, 7, (1024, 1024, 3), np.int16)
    for y in range(0, height, 1024):
        for x in range(0, width, 1024):
            part = picture[y : y + 1024, x : x + 1024]
            part[:] = np.clip(part + grain[: part.shape[0], : part.shape[1]], 0, 255)
    return picture if dtype is np.uint8 else picture.astype(np.uint16) * 257


def mask(width: int, height: int) -> np.ndarray:
    """(height, width) uint8: a scratch through the whole photo, and a stain on the face."""
    drawn = np.zeros((height, width), np.uint8)
    cv2.line(drawn, (0, 0), (width - 1, height - 1), 255, 12)
    centre = (width // 2 - FACE // 14, (height - FACE) // 2 + FACE * 9 // 40)
    cv2.ellipse(drawn, centre, (FACE // 14, FACE // 20), 0, 0, 360, 255, -1)
    return drawn


def written(path: Path, width: int, height: int) -> None:
    """In a process of its own: its memory is not the repair's."""
    if os.fork() == 0:
        picture = photo(width, height, np.uint16 if path.name.startswith("16") else np.uint8)
        cv2.imwrite(str(path), picture)
        cv2.imwrite(str(path.with_name("mask.png")), mask(width, height))
        os._exit(0)
    os.wait()


def measured(path: Path) -> dict[str, object]:
    """What repairing the photo took."""
    out = path.with_name(f"out-{path.name}")
    report = path.with_suffix(".json")
    command = [
        *(sys.executable, "-m", "inpaint_gui", "repair", str(path)),
        *("--mask", str(path.with_name("mask.png"))),
        *("-o", str(out), "--report", str(report), "--overwrite"),
    ]
    began = time.perf_counter()
    process = os.posix_spawn(sys.executable, command, {**os.environ, "PYTHONPATH": str(ROOT)})
    _, status, used = os.wait4(process, 0)
    seconds = time.perf_counter() - began
    if status:
        raise SystemExit(f"{path.name}: exit code {os.waitstatus_to_exitcode(status)}")
    told = json.loads(report.read_text())
    if not told["faces"] or told["changed_outside"]:
        raise SystemExit(f"{path.name}: no face repaired, or pixels changed outside the mask")
    return {
        "seconds": round(seconds, 1),
        "processor_seconds": round(used.ru_utime + used.ru_stime, 1),
        "peak_resident_mb": round(used.ru_maxrss * 1024 / 1e6),
        "file_mb": path.stat().st_size // 10**6,
        "proof": told["written"]["proof"],
        "stages": told["seconds"],
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sides", type=int, nargs=2, default=(11584, 8704))
    parser.add_argument("--formats", nargs="+", default=["jpg", "png", "tif", "16.tif", "16.png"])
    options = parser.parse_args()
    width, height = options.sides
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind in options.formats:
            name = f"16-photo.{kind[3:]}" if kind.startswith("16.") else f"photo.{kind}"
            path = Path(folder) / name
            written(path, width, height)
            rows[kind] = measured(path)
            print(json.dumps({kind: rows[kind]}, indent=2), flush=True)
            for file in Path(folder).iterdir():
                file.unlink()
    machine = f"{processor()}; {surroundings()}"
    told = {"sides": [width, height], "machine": machine, "formats": rows}
    (RESULTS / "large.json").write_text(json.dumps(told, indent=2) + "\n")
    over = [
        kind
        for kind, row in rows.items()
        if row["peak_resident_mb"] > MOST_BYTES / 1e6 or row["seconds"] > MOST_SECONDS
    ]
    if over:
        raise SystemExit(f"over 3 GB or 60 s: {', '.join(over)}")


if __name__ == "__main__":
    main()
