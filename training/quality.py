"""Which faces are fit to train on: the quality filter, and photos that are there twice."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from training.crops import Crop

MEASURES = ("brightness", "yaw", "sharpness", "scale", "inside", "residual")
"""What the filter reads of a face's row."""

DUPLICATE = 40
"""Fingerprints of 256 bits that differ in at most this many are taken for the same photo.

Measured on shared/faces: a copy at half the size, JPEG quality 40, 10% brighter and shifted by a
pixel differs in 26 bits (median; 42 at the 90th percentile). All 30,319 faces give 225 pairs; of
the 40 that differ most two, at 38 and 40 bits, are different photos, the others are the same.
"""

LIMITS = {
    "min_brightness": "mean grey value of the crop, 0 to 255; night shots lie below 60, but so do "
    "faces of dark skin before dark ground: look at refused.png before raising it",
    "max_brightness": "washed-out faces lie above 190",
    "max_yaw": "profile: how far the nose tip lies from the middle of the eyes, in distances "
    "between the eyes; 0.25 keeps nearly frontal faces, at 0.5 the nose is below an eye; landmarks "
    "that the detector found show about a third of it (0.1 at most), so give 0.07 there",
    "min_sharpness": "variance of the Laplacian of the 128-pixel crop; below 40 a face is "
    "visibly soft",
    "min_source": "source pixels across the crop's side (side / scale in the index); 64 is what "
    "the networks see, --side means no enlargement at all",
    "min_inside": "share of the crop that the picture covers, the rest is mirrored",
    "max_residual": "mean distance of the aligned landmarks from the mean face, in pixels of the "
    "128-pixel crop; more is a wrong landmark or a strong profile",
}
"""What each limit of Quality means and what a strict one is, for `--help`."""


@dataclass(frozen=True)
class Quality:
    """The quality filter of S3 (not too dark or bright, no profile, no glasses) and a few more.

    S3 gives no numbers. The defaults are the limits within which shared/faces lies: they drop
    what is hardly a face and keep a variety; the help of each option says what a strict one is.
    """

    min_brightness: float = 30.0
    max_brightness: float = 235.0
    max_yaw: float = 0.5
    min_sharpness: float = 22.0
    min_source: float = 64.0
    min_inside: float = 0.8
    max_residual: float = 9.0
    no_glasses: bool = False

    def refusal(self, crop: Crop, side: int) -> str | None:
        """Why a face is not kept, "kind: detail", by the first limit it breaks; None if it is."""
        value = {name: float(crop.row[name]) for name in MEASURES}
        source = side / value["scale"]
        if value["brightness"] < self.min_brightness:
            return f"too dark: brightness {value['brightness']:.0f} < {self.min_brightness:g}"
        if value["brightness"] > self.max_brightness:
            return f"too bright: brightness {value['brightness']:.0f} > {self.max_brightness:g}"
        if abs(value["yaw"]) > self.max_yaw:
            return f"profile: yaw {value['yaw']:.2f} beyond {self.max_yaw:g}"
        if value["sharpness"] < self.min_sharpness:
            return f"blurred: sharpness {value['sharpness']:.0f} < {self.min_sharpness:g}"
        if source < self.min_source:
            return f"too small: {source:.0f} source pixels < {self.min_source:g}"
        if value["inside"] < self.min_inside:
            return f"cut off: {value['inside']:.0%} in the picture < {self.min_inside:.0%}"
        if value["residual"] > self.max_residual:
            return f"odd landmarks: residual {value['residual']:.1f} > {self.max_residual:g}"
        if self.no_glasses and crop.glasses is not False:
            return "glasses" if crop.glasses else "glasses: not labelled"
        return None


def duplicates(crops: Sequence[Crop], most: int) -> dict[int, int]:
    """Which crops are the same photo as another: index -> index of the one that stays.

    most: bits in which fingerprints of the same photo may differ, none are the same below 0. Of
    each group the one with most source pixels stays, the first of equals.
    """
    if most < 0:
        return {}
    order = sorted(range(len(crops)), key=lambda i: float(crops[i].row["scale"]))
    codes = np.array(
        [np.frombuffer(bytes.fromhex(crops[i].fingerprint), np.uint8) for i in order]
    ).reshape(len(order), 32)
    same: dict[int, int] = {}
    matcher = cv2.BFMatcher(cv2.NORM_HAMMING)
    for start in range(0, len(order), 64):  # a block at a time: OpenCV makes the whole table
        block = codes[start : start + 64]
        for row, matches in enumerate(matcher.radiusMatch(block, codes[: start + 64], most + 0.5)):
            i = order[start + row]
            earlier = (order[match.trainIdx] for match in matches if match.trainIdx < start + row)
            stays = next((j for j in earlier if j not in same), None)
            if stays is not None:
                same[i] = stays
    return same
