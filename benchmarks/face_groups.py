"""Whether faces of every age, gender and ethnicity are placed alike, whole and damaged.

    python benchmarks/face_groups.py [--network FILE.onnx] [--faces DIR] [--picture FILE.png]

Each face of the split `val` (kept for reporting) is read as `engine.faces` reads a proposal: cut
out three times, moved, turned and scaled at random, judged, placed. A face is missed when none of
the three is taken for one. The displacement is that of benchmarks/faces.py, in pixels of the 64-px
crop; ± is the 95% confidence interval of the median (bootstrap). The labels are UTKFace's.

--picture draws faces that no camera saw, from our own generator, with more and more of each
missing and the landmarks found: green where the network believes in the face, red where not.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import torch

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.faces import displacement, third  # noqa: E402
from engine import checkpoint, texture  # noqa: E402
from engine.alignment import fit  # noqa: E402
from engine.errors import FacemendError  # noqa: E402
from engine.face import Face  # noqa: E402
from engine.faces import judge, reduced  # noqa: E402
from engine.landmark_net import LandmarkReader, landmark_reader  # noqa: E402
from engine.networks.prior import sample_prior  # noqa: E402
from engine.proposals import Window  # noqa: E402
from engine.shards import load_faces, read_index  # noqa: E402
from engine.tensors import to_images  # noqa: E402

SIDE = 128
"""Of the shards' faces, in the canonical frame."""

ROOM = SIDE // 2
"""Mirrored around each: a proposal may look beyond the crop."""

LOOKS = 3
AGES = ((0, 9), (10, 19), (20, 39), (40, 59), (60, 116))


def read(crop: np.ndarray, seed: int, reader: LandmarkReader) -> Face | None:
    """The face found in a crop (SIDE, SIDE, 3) uint8 RGB, in its pixels moved by ROOM."""
    wide = cv2.copyMakeBorder(crop, ROOM, ROOM, ROOM, ROOM, cv2.BORDER_REFLECT_101)
    gray = cv2.cvtColor(wide, cv2.COLOR_RGB2GRAY)
    random = np.random.default_rng((20261120, seed))
    middle = ROOM + (SIDE - 1) / 2
    windows = []
    for _ in range(LOOKS):
        x, y = middle + random.normal(0, 0.05, 2) * SIDE
        side, tilt = SIDE * np.exp(random.normal(0, 0.12)), random.uniform(-15, 15)
        windows.append(Window(float(x), float(y), float(side), float(tilt)))
    found = [face for face in judge(reduced(gray), windows, reader) if _inside(face)]
    return found[0] if found else None


def _inside(face: Face) -> bool:
    """Not one of the mirror images around the crop."""
    centre = face.alignment.corners.mean(0)
    return bool(np.abs(centre - (ROOM + (SIDE - 1) / 2)).max() < SIDE / 4)


def damaged(crop: np.ndarray, seed: int) -> np.ndarray:
    """A third of the crop masked, and filled as `engine.repair` fills it for the search."""
    return texture.fill(crop, third(seed, SIDE))


def groups(rows: list[dict[str, str]]) -> Iterator[tuple[str, np.ndarray]]:
    """Names of groups and which faces (N,) bool belong to them."""
    labelled = np.array([row["age"] != "" for row in rows])
    yield "all", np.ones(len(rows), bool)
    for source in sorted({row["source"] for row in rows}):
        yield f"source {source}", np.array([row["source"] == source for row in rows])
    for low, high in AGES:
        chosen = [row["age"] != "" and low <= int(row["age"]) <= high for row in rows]
        yield f"age {low} to {high}", np.array(chosen)
    for label in ("gender", "ethnicity"):
        for value in sorted(
            {row[label] for row, is_in in zip(rows, labelled, strict=True) if is_in}
        ):
            yield f"{label} {value}", np.array([row[label] == value for row in rows])


def measured(shifts: np.ndarray) -> str:
    """Four columns of the table: share missed, median and its interval, 90th percentile."""
    found = shifts[np.isfinite(shifts)]
    random = np.random.default_rng(1)
    medians = np.median(random.choice(found, (500, len(found))), axis=1)
    half = (np.percentile(medians, 97.5) - np.percentile(medians, 2.5)) / 2
    missed = 1 - len(found) / len(shifts)
    return f"{missed:.1%} | {np.median(found):.2f} ± {half:.2f} | {np.percentile(found, 90):.2f}"


def table(folder: Path, reader: LandmarkReader) -> Iterator[str]:
    rows = read_index(folder, "val")
    crops = load_faces(folder, "val", SIDE, ROOT / "runs" / "cache")
    names = ("left_eye", "right_eye", "nose", "left_mouth", "right_mouth")
    shifts = np.full((2, len(rows)), np.inf)
    for i, (row, crop) in enumerate(zip(rows, crops, strict=True)):
        marks = np.array([(float(row[f"{n}_x"]), float(row[f"{n}_y"])) for n in names])
        labelled = fit(marks + ROOM)
        for j, picture in enumerate((np.array(crop), damaged(crop, i))):
            face = read(picture, i, reader)
            if face is not None:
                shifts[j, i] = displacement(face.alignment, labelled)
    yield "| faces of val | number | missed | median | p90 | masked: missed | median | p90 |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|"
    for name, chosen in groups(rows):
        whole, covered = (measured(one[chosen]) for one in shifts)
        yield f"| {name} | {chosen.sum()} | {whole} | {covered} |"


def picture(path: Path, reader: LandmarkReader) -> None:
    """Twelve faces of dcgan64 a row, each row with more of them missing."""
    networks = checkpoint.load("dcgan64")
    z = sample_prior(networks.config, 12, torch.Generator().manual_seed(4))
    with torch.inference_mode():
        drawn = to_images(networks.generator(z))
    lines = []
    for share in (0.0, 0.2, 0.4, 0.6):
        line = []
        for i, small in enumerate(drawn):
            crop = cv2.resize(small, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
            missing = _blob(i, share)
            shown = np.where(missing[..., None], 255, crop).astype(np.uint8)
            face = read(texture.fill(crop, missing) if share else crop, i, reader)
            line.append(_marked(shown, face))
        lines.append(np.hstack(line))
    cv2.imwrite(str(path), cv2.cvtColor(np.vstack(lines), cv2.COLOR_RGB2BGR))


def _blob(seed: int, share: float) -> np.ndarray:
    noise = np.random.default_rng(seed).random((SIDE, SIDE))
    smooth = cv2.GaussianBlur(noise, (0, 0), SIDE / 8)
    return smooth > np.quantile(smooth, 1 - share)


def _marked(image: np.ndarray, face: Face | None) -> np.ndarray:
    """With a border in green and the five landmarks, or one in red."""
    image = image.copy()
    colour = (40, 190, 70) if face else (220, 40, 40)
    if face:
        for x, y in np.round((face.landmarks - ROOM) * 16).astype(int).tolist():
            cv2.circle(image, (x, y), 3 * 16, (255, 230, 0), -1, cv2.LINE_AA, 4)
    return cv2.rectangle(image, (0, 0), (SIDE - 1, SIDE - 1), colour, 3)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--faces", type=Path, default=ROOT.parent / "shared" / "faces")
    parser.add_argument("--network", type=Path, help="another landmark network than the bundled")
    parser.add_argument("--picture", type=Path, help="draw this and measure nothing")
    options = parser.parse_args()
    try:
        reader = LandmarkReader(options.network) if options.network else landmark_reader()
        if options.picture:
            picture(options.picture, reader)
        else:
            for line in table(options.faces, reader):
                print(line, flush=True)
    except FacemendError as error:
        print(f"face_groups: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
