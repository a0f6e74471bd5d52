"""How well faces are found and placed in the labelled photos of shared/photos, and how fast.

    python benchmarks/faces.py [--half tune|report|all] [--network FILE.onnx] [--photos DIR]

Constants are chosen on the `tune` half, figures told of the `report` half (engine.labelled_photos
says which photo is in which). A row each for the photos as they are; with a random third of every
labelled face masked and filled plainly, which is what the detector sees of a masked face; and each
photo turned by up to 40 degrees. Then a mosaic of 12 megapixels with ten faces, stage by stage.

A face found matches a label when the centres of their 64-px crops lie within 0.35 sides of the
labelled crop and the crops' sides differ by less than a factor 2; every label takes at most one,
the nearest first. Recall and displacements are of labels whose crop is 48 photo pixels or more on a
side. The displacement is the mean distance, in crop pixels, between the crop's corners and where
the alignment found puts the corners of the labelled crop. What matches no label is false, unless a
person looked at it and saw a face: UNLABELLED. Photos that nobody checked for faces are left out.
"""

import argparse
import sys
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine import texture  # noqa: E402
from engine.alignment import Alignment, fit, transform  # noqa: E402
from engine.errors import FacemendError  # noqa: E402
from engine.face import Face  # noqa: E402
from engine.faces import find_faces, judge, propose, reduced  # noqa: E402
from engine.labelled_photos import HALVES, LabelledPhoto, labelled_photos  # noqa: E402
from engine.landmark_net import LandmarkReader, landmark_reader  # noqa: E402

SMALLEST = 48
"""Photo pixels of a labelled crop's side, from which on a face counts as one to be found."""

STEEPEST = 40
"""Degrees."""

UNLABELLED = {
    "dlib-002.jpg": ((1704, 748, 98), (1883, 490, 118), (953, 196, 186)),
    "dlib-004.jpg": ((329, 256, 45),),
    "celeba-058.jpg": ((25, 334, 124),),
}
"""Faces that have no label and are there, seen by eye: x, y of the crop's centre and its side."""


@dataclass(frozen=True)
class Outcome:
    """What was found in one photo."""

    photo: str
    labels: int
    displacements: tuple[float, ...]
    """One a label that was found, crop pixels."""

    false: tuple[tuple[float, float, float, float], ...]
    """x, y, side and score of what is no face."""

    seconds: float


@dataclass(frozen=True, eq=False)
class Picture:
    """A photo, as it is or changed, with the landmarks (5, 2) of its labelled faces."""

    name: str
    pixels: np.ndarray
    faces: tuple[np.ndarray, ...]
    extra: np.ndarray
    """(n, 3) centre and side of faces without a label."""


def plain(photo: LabelledPhoto) -> Picture:
    pixels = cv2.imread(str(photo.path), cv2.IMREAD_COLOR_RGB)
    if pixels is None:
        raise FacemendError(f"{photo.path} is missing or not a picture: put it back.")
    extra = np.array(UNLABELLED.get(photo.path.name, ()), np.float64).reshape(-1, 3)
    return Picture(photo.path.name, pixels, photo.faces, extra)


def masked(picture: Picture) -> Picture:
    """A third of every labelled face masked, and filled as `engine.repair` fills it."""
    height, width = picture.pixels.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    for i, face in enumerate(picture.faces):
        drawn = third(zlib.crc32(picture.name.encode()) + i).astype(np.uint8)
        how = cv2.INTER_NEAREST
        mask |= cv2.warpAffine(drawn, fit(face).inverse, (width, height), flags=how)
    filled = texture.fill(picture.pixels, mask > 0)
    return Picture(picture.name, filled, picture.faces, picture.extra)


def turned(picture: Picture) -> Picture:
    """Turned in the plane, its edges going on beyond the old corners."""
    random = np.random.default_rng(zlib.crc32(picture.name.encode()))
    size = np.array(picture.pixels.shape[1::-1])
    matrix = cv2.getRotationMatrix2D((size / 2).tolist(), random.uniform(-STEEPEST, STEEPEST), 1)
    room = np.ceil(np.abs(matrix[:, :2]) @ size)
    matrix[:, 2] += (room - size) / 2
    target = room.astype(int).tolist()
    pixels = cv2.warpAffine(picture.pixels, matrix, target, borderMode=cv2.BORDER_REPLICATE)
    extra = picture.extra.copy()
    extra[:, :2] = transform(extra[:, :2], matrix)
    faces = tuple(transform(face, matrix) for face in picture.faces)
    return Picture(picture.name, pixels, faces, extra)


def third(seed: int, side: int = 64) -> np.ndarray:
    """A third of a crop (side, side) bool: blobs, a box or all on one side of a line."""
    random = np.random.default_rng(seed)
    kind = random.integers(3)
    if kind == 1:
        wide = random.uniform(0.4, 0.83)
        high = 1 / (3 * wide)
        x, y = random.random(2) * (1 - wide, 1 - high)
        drawn = np.zeros((side, side), bool)
        rows = slice(round(y * side), round((y + high) * side))
        drawn[rows, round(x * side) : round((x + wide) * side)] = True
        return drawn
    if kind == 0:
        height = cv2.GaussianBlur(random.random((side, side)), (0, 0), side / 12)
    else:
        angle = random.random() * 2 * np.pi
        y, x = np.mgrid[:side, :side]
        height = x * np.cos(angle) + y * np.sin(angle)
    return height > np.quantile(height, 2 / 3)


def displacement(found: Alignment, labelled: Alignment) -> float:
    """The mean distance of the crop's corners, in crop pixels."""
    low, high = -0.5, found.side - 0.5
    canonical = np.array([[low, low], [high, low], [high, high], [low, high]])
    return float(np.hypot(*(transform(labelled.corners, found.matrix) - canonical).T).mean())


def distance(found: Alignment, x: float, y: float, side: float) -> float:
    """Between a crop found and a labelled one, in sides of that; inf when sizes are far apart."""
    if not 0.5 < found.scale * found.side / side < 2:
        return np.inf
    return float(np.hypot(*(found.corners.mean(0) - (x, y))) / side)


def outcome(picture: Picture, reader: LandmarkReader) -> Outcome:
    """Find the faces of a picture and match them with its labels."""
    start = time.perf_counter()
    faces = find_faces(picture.pixels, reader)
    seconds = time.perf_counter() - start
    frames = [face.alignment for face in faces]
    labelled = [fit(face) for face in picture.faces]
    places = [(*one.corners.mean(0), one.scale * one.side) for one in labelled]
    pairs = sorted(
        (distance(frame, *place), i, j)
        for i, frame in enumerate(frames)
        for j, place in enumerate([*places, *picture.extra])
    )
    matched: dict[int, int] = {}
    for far, i, j in pairs:
        if far < 0.35 and i not in matched and j not in matched.values():
            matched[i] = j
    large = [j for j, (_, _, side) in enumerate(places) if side >= SMALLEST]
    return Outcome(
        picture.name,
        len(large),
        tuple(displacement(frames[i], labelled[j]) for i, j in matched.items() if j in large),
        tuple(_described(face) for i, face in enumerate(faces) if i not in matched),
        seconds,
    )


def _described(face: Face) -> tuple[float, float, float, float]:
    x, y = face.alignment.corners.mean(0)
    return (float(x), float(y), face.alignment.scale * 64, face.score)


def row(name: str, outcomes: Sequence[Outcome]) -> str:
    """A line of the table."""
    shifts = [shift for one in outcomes for shift in one.displacements]
    median, p90 = np.percentile(shifts, [50, 90]) if shifts else (np.nan, np.nan)
    labels = sum(one.labels for one in outcomes)
    false = sum(len(one.false) for one in outcomes)
    none = sum(len(one.false) for one in outcomes if one.photo.startswith("none-"))
    return (
        f"{name:<8}  {len(outcomes):>6}  {labels:>5}  {len(shifts) / max(1, labels):6.1%}"
        f"  {false:>5} ({none})  {false / max(1, len(outcomes)):>11.3f}"
        f"   {median:>14.2f}  {p90:>5.2f}  {np.median([one.seconds for one in outcomes]):>9.2f}"
    )


def mosaic(photos: Sequence[LabelledPhoto]) -> np.ndarray:
    """Ten photos of one face each and two of none, twelve tiles of a 12-megapixel picture."""
    one = [photo for photo in photos if len(photo.faces) == 1][:10]
    none = [photo for photo in photos if photo.path.name.startswith("none-")][:2]
    rows = []
    for photo in (*one, *none):
        pixels = plain(photo).pixels
        size = np.array(pixels.shape[1::-1])
        scale = 1000 / size.min()
        pixels = cv2.resize(pixels, np.ceil(size * scale).astype(int).tolist())
        middle = photo.faces[0].mean(0) * scale if photo.faces else size * scale / 2
        x, y = (np.clip(middle, 500, size * scale - 500) - 500).astype(int)
        rows.append(pixels[y : y + 1000, x : x + 1000])
    return np.vstack([np.hstack(rows[i : i + 4]) for i in range(0, 12, 4)])


def stages(image: np.ndarray, reader: LandmarkReader) -> Iterator[str]:
    """Where the time of finding the faces of a picture goes: the best of five."""
    best: dict[str, float] = {}
    for _ in range(5):
        marks = [time.perf_counter()]
        gray = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
        reductions = reduced(gray)
        marks.append(time.perf_counter())
        windows = propose(gray)
        marks.append(time.perf_counter())
        faces = judge(reductions, windows, reader)
        marks.append(time.perf_counter())
        seconds = np.diff(marks)
        for name, value in zip(("reduced", "proposed", "judged"), seconds, strict=True):
            best[name] = min(best.get(name, np.inf), float(value))
        best["in all"] = min(best.get("in all", np.inf), float(seconds.sum()))
    yield (
        f"mosaic of {image.shape[1]} x {image.shape[0]}, ten faces: {len(faces)} found among "
        f"{len(windows)} proposals, {cv2.getNumThreads()} threads"
    )
    for name, value in best.items():
        yield f"  {name:<9} {value:.3f} s"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=Path, default=ROOT.parent / "shared" / "photos")
    parser.add_argument("--half", default="report", choices=[*HALVES, "all"])
    parser.add_argument("--network", type=Path, help="another landmark network than the bundled")
    options = parser.parse_args()
    try:
        reader = LandmarkReader(options.network) if options.network else landmark_reader()
        chosen = HALVES if options.half == "all" else (options.half,)
        photos = [photo for photo in labelled_photos(options.photos, *chosen) if photo.checked]
        rows = []
        for name, change in (("as is", None), ("masked", masked), ("turned", turned)):
            outcomes = []
            for photo in photos:
                if change and not photo.faces:
                    continue
                picture = plain(photo)
                outcomes.append(outcome(change(picture) if change else picture, reader))
                report(name, outcomes[-1])
            rows.append(row(name, outcomes))
        print(
            f"{options.half:<8}  photos  faces  recall  false (none-*)  a photo"
            "   corners median    p90  s a photo"
        )
        print("\n".join(rows))
        print("\n".join(stages(mosaic(photos), reader)))
    except FacemendError as error:
        print(f"faces: {error}", file=sys.stderr)
        return 3
    return 0


def report(name: str, one: Outcome) -> None:
    """What is to be looked at by eye."""
    missed = one.labels - len(one.displacements)
    if missed:
        print(f"{name}: {one.photo}: {missed} missed", flush=True)
    for x, y, side, score in one.false:
        print(f"{name}: {one.photo}: false at {x:.0f}, {y:.0f}, side {side:.0f}, score {score:.2f}")
    if one.displacements and max(one.displacements) > 6:
        print(f"{name}: {one.photo}: corners off by {max(one.displacements):.1f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
