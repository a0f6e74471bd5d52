"""How well `engine.faces` finds and aligns the labelled faces of shared/photos.

    python benchmarks/faces.py [--photos ../shared/photos]

A row for every second photo (the constants in engine/faces.py were measured on those), one for
the others, one for all. Photos marked `unlabelled` are left out.

A prediction matches a label when the centres of their 64-px crops lie within 0.35 sides of the
labelled crop and the crops' sides differ by less than a factor 2; every label takes at most one
prediction, the nearest first. What matches no label is a false box, even where it shows a face
nobody labelled. The displacement is the mean distance, in crop pixels, between the crop's corners
and where the predicted alignment puts the corners of the labelled crop.
"""

import argparse
import csv
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.alignment import Alignment, fit, transform  # noqa: E402
from engine.faces import find_faces  # noqa: E402

LANDMARK_COLUMNS = ("left_eye", "right_eye", "nose", "left_mouth", "right_mouth")


@dataclass(frozen=True)
class Outcome:
    """What was found in one photo."""

    photo: str
    labels: int
    displacements: tuple[float, ...]  # one a matched label, crop pixels
    false_boxes: int
    seconds: float


def labels(table: Path) -> dict[str, list[np.ndarray]]:
    """The checked photos of faces.csv in its order, each with the (5, 2) landmarks of its faces."""
    photos: dict[str, list[np.ndarray]] = {}
    unlabelled = set()
    with table.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            faces = photos.setdefault(row["photo"], [])
            if row["annotator"] == "unlabelled":
                unlabelled.add(row["photo"])
            elif row["annotator"] != "none":
                points = [(row[f"{name}_x"], row[f"{name}_y"]) for name in LANDMARK_COLUMNS]
                faces.append(np.array(points, np.float64))
    return {photo: faces for photo, faces in photos.items() if photo not in unlabelled}


def displacement(predicted: Alignment, labelled: Alignment) -> float:
    """The mean distance of the crop's corners, in crop pixels."""
    low, high = -0.5, predicted.side - 0.5
    canonical = np.array([[low, low], [high, low], [high, high], [low, high]])
    return float(np.hypot(*(transform(labelled.corners, predicted.matrix) - canonical).T).mean())


def distance(predicted: Alignment, labelled: Alignment) -> float:
    """Between the crops' centres in sides of the labelled crop; inf when sizes are far apart."""
    if not 0.5 < predicted.scale / labelled.scale < 2:
        return np.inf
    offset = predicted.corners.mean(0) - labelled.corners.mean(0)
    return float(np.hypot(*offset) / (labelled.scale * labelled.side))


def outcome(path: Path, faces: list[np.ndarray]) -> Outcome:
    """Find the faces of a photo and match them with its labels."""
    image = np.asarray(Image.open(path).convert("RGB"))
    start = time.perf_counter()
    found = [face.alignment for face in find_faces(image)]
    seconds = time.perf_counter() - start
    labelled = [fit(face) for face in faces]
    pairs = sorted(
        (distance(found[i], labelled[j]), i, j)
        for i in range(len(found))
        for j in range(len(labelled))
    )
    matched: dict[int, int] = {}
    for far, i, j in pairs:
        if far < 0.35 and i not in matched and j not in matched.values():
            matched[i] = j
    displacements = tuple(displacement(found[i], labelled[j]) for i, j in matched.items())
    return Outcome(path.name, len(faces), displacements, len(found) - len(matched), seconds)


def table(outcomes: list[Outcome]) -> Iterator[str]:
    """The lines to print."""
    yield "photos  labels  recall   false (on none-*)   corners median    p90   seconds a photo"
    for name, part in (("even", outcomes[::2]), ("odd", outcomes[1::2]), ("all", outcomes)):
        shifts = [shift for one in part for shift in one.displacements]
        median, p90 = np.percentile(shifts, [50, 90]) if shifts else (np.nan, np.nan)
        expected = sum(one.labels for one in part)
        empty = sum(one.false_boxes for one in part if one.photo.startswith("none-"))
        yield (
            f"{name:<6}  {expected:>6}  {len(shifts) / max(1, expected):6.1%}"
            f"   {sum(one.false_boxes for one in part):>5} ({empty})"
            f"   {median:>24.2f}  {p90:>5.2f}   {np.median([one.seconds for one in part]):>15.2f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=Path, default=ROOT.parent / "shared" / "photos")
    folder = parser.parse_args().photos
    outcomes = []
    for photo, faces in labels(folder / "faces.csv").items():
        outcomes.append(outcome(folder / photo, faces))
        missed = outcomes[-1].labels - len(outcomes[-1].displacements)
        if missed or outcomes[-1].false_boxes:
            print(f"{photo}: {missed} missed, {outcomes[-1].false_boxes} false", flush=True)
    print("\n".join(table(outcomes)))


if __name__ == "__main__":
    main()
