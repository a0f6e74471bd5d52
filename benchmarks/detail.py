"""How sharp, how faithful and how seamless fills are at 256 pixels of face.

    python benchmarks/detail.py [--method METHOD] [--split val] [--faces ../shared/faces]

On the faces of `sharp256.zip`: each is a photo of its own whose landmarks are given; it is repaired
with the detail stage and, beside it, with the crop's fill enlarged. Printed per hole: PSNR in the
hole; gradient energy in the hole as a share of the original's, also after a blur of one pixel (so
that noise cannot pass for detail); the mean step across the hole's edge as a share of the
original's; the colour of the 5 px inside the edge against the original's there (CIE76). Medians.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np

from engine import metrics
from engine.alignment import canonical_landmarks
from engine.face import Face
from engine.files import write_atomically
from engine.holes import hole
from engine.photo import Photo
from engine.repair import RepairOptions, repair
from engine.sharp_faces import sharp_faces
from engine.step import result_of

_SIDE = 256
_HOLES = ("centre", "mouth", "eyes", "strokes", "pattern")
_INSIDE = 5
_SHOWN = 8


def energy(image: np.ndarray, where: np.ndarray, blur: float) -> float:
    """Mean squared steps to the right and down over `where`."""
    values = image.astype(np.float64)
    if blur:
        values = cv2.GaussianBlur(values, (0, 0), blur)
    x, y = np.diff(values, axis=1)[:-1], np.diff(values, axis=0)[:, :-1]
    return float((x**2 + y**2).mean(2)[where[:-1, :-1]].mean())


def colour_difference(truth: np.ndarray, image: np.ndarray, missing: np.ndarray) -> float:
    """Between the mean colours of the pixels just inside the hole."""
    kernel = np.ones((2 * _INSIDE + 1,) * 2, np.uint8)
    rim = missing & ~(cv2.erode(missing.astype(np.uint8), kernel) > 0)
    lab = [
        cv2.cvtColor(np.float32(one) / np.float32(255), cv2.COLOR_RGB2LAB)[rim].mean(0)
        for one in (truth, image)
    ]
    return float(np.linalg.norm(lab[0] - lab[1]))


def figures(truth: np.ndarray, image: np.ndarray, missing: np.ndarray) -> list[float]:
    jump = metrics.boundary_jump(image, missing) / metrics.boundary_jump(truth, missing)
    return [
        metrics.psnr(truth, image, missing),
        energy(image, missing, 0) / energy(truth, missing, 0),
        energy(image, missing, 1) / energy(truth, missing, 1),
        jump,
        colour_difference(truth, image, missing),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--faces", type=Path, default=Path("../shared/faces"))
    parser.add_argument("--split", default="val", choices=["dev", "val"])
    parser.add_argument("--method", default=RepairOptions().method)
    parser.add_argument("--sheet", type=Path, help="a picture of the first faces")
    options = parser.parse_args()
    truths = sharp_faces(options.faces, options.split)
    landmarks = canonical_landmarks(_SIDE)
    face = Face(box=(0, 0, _SIDE, _SIDE), landmarks=landmarks, score=1.0)
    print(f"{options.method}, {len(truths)} faces of {options.split}; medians")
    print("| hole | fill | PSNR | energy | energy, blurred | edge | dE |\n|---|---|" + "---|" * 5)
    rows = []
    for name in _HOLES:
        measured: dict[str, list[list[float]]] = {"enlarged": [], "detailed": []}
        for number, truth in enumerate(truths):
            missing = hole(name, _SIDE, seed=number)
            photo = Photo(np.where(missing[..., None], np.uint8(128), truth))
            shown = [photo.pixels]
            for way in measured:
                how = RepairOptions(method=options.method, detail=way == "detailed")
                work = repair(photo, missing, how, faces=[face])
                image = result_of(work).image()
                measured[way].append(figures(truth, image, missing))
                shown.append(image)
            if number < _SHOWN:
                rows.append(np.hstack([truth, *shown]))
        for way, values in measured.items():
            median = np.median(np.array(values), axis=0)
            print(f"| {name} | {way} | " + " | ".join(f"{value:.2f}" for value in median) + " |")
    if options.sheet:
        half = len(rows) // 2
        picture = np.hstack([np.vstack(rows[:half]), np.vstack(rows[half : 2 * half])])
        encoded = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))[1]
        write_atomically(options.sheet, encoded.tobytes(), overwrite=True)


if __name__ == "__main__":
    main()
