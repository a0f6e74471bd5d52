"""What a stranger would point at: whether a fill shows its edge, and whether it is too soft."""

from dataclasses import dataclass
from math import isnan

import cv2
import numpy as np

from engine.mask import padded, view
from engine.place import Patch
from engine.sentence import say

_AROUND = 12
"""Known pixels this near the hole are what it is compared with."""

_FEWEST = 20
_STEP = 0.5
"""Steps of fewer levels (of 255) are not seen: what is as even as that is compared with this."""

_SEAM, _SOFT = 2.0, 0.35
"""Beyond the first, and below the second, one sees it at once."""


@dataclass(frozen=True)
class Looks:
    """Figures of one fill as it lies in the photo; 1 = as around it, NaN = nothing to compare."""

    seams: float
    """The mean step between neighbours across the hole's edge, by that between known ones."""

    sharpness: float
    """The mean step between neighbours in the hole, by that between known ones."""

    @property
    def figures(self) -> dict[str, float | None]:
        """By name, None for NaN, which JSON does not have."""
        figures = {"seams": self.seams, "sharpness": self.sharpness}
        return {name: None if isnan(x) else round(x, 3) for name, x in figures.items()}

    @property
    def faults(self) -> tuple[str, ...]:
        """What is wrong with it, in words that go after "its fill"."""
        found = []
        if self.seams > _SEAM:
            found.append(say("shows an edge"))
        if self.sharpness < _SOFT:
            found.append(say("is softer than the photo around it"))
        return tuple(found)


def looks_of(patch: Patch, picture: np.ndarray, mask: np.ndarray) -> Looks:
    """How a patch looks in a picture (H, W, 3) uint8 or uint16 RGB masked by (H, W) bool."""
    part = padded(patch.box, _AROUND, (picture.shape[1], picture.shape[0]))
    x, y = patch.box[0] - part[0], patch.box[1] - part[1]
    own = (x, y, x + patch.where.shape[1], y + patch.where.shape[0])
    known = ~view(mask, part)
    filled = np.zeros(known.shape, bool)
    view(filled, own)[:] = patch.where
    values = np.asarray(view(picture, part), np.float32)
    view(values, own)[patch.where] = patch.pixels[patch.where]
    values *= np.float32(255 / np.iinfo(picture.dtype).max)
    side = 2 * _AROUND + 1
    near = cv2.dilate(filled.astype(np.uint8), np.ones((side, side), np.uint8)) > 0
    around = known & near
    across: list[np.ndarray] = []
    inside: list[np.ndarray] = []
    beside: list[np.ndarray] = []
    for axis in (0, 1):
        step = np.abs(np.diff(values, axis=axis)).mean(2)
        for pairs, first, second in (
            (across, filled, known),
            (across, known, filled),
            (inside, filled, filled),
            (beside, around, around),
        ):
            count = first.shape[axis]
            both = first.take(range(count - 1), axis) & second.take(range(1, count), axis)
            pairs.append(step[both])
    usual = _mean(beside)
    return Looks(_mean(across) / max(usual, _STEP), _mean(inside) / max(usual, _STEP))


def _mean(pairs: list[np.ndarray]) -> float:
    steps = np.concatenate(pairs)
    return float(steps.mean()) if len(steps) >= _FEWEST else float("nan")
