"""A face's fill laid into the photo while a hand waits for it: as fine as it is seen, no finer.

What a repair does with care (`finishing`) is done here in a few milliseconds: no detail, no grain,
and in place of the Poisson equation a membrane by a pyramid, which is spanned over the hole from
the step between photo and fill at its rim (Farbman, Fattal & Lischinski, "Convolution Pyramids",
SIGGRAPH Asia 2011; the pyramid itself is Gortler et al.'s push-pull, "The Lumigraph", 1996).
"""

from dataclasses import dataclass

import cv2
import numpy as np

from engine import alignment as aligning
from engine.alignment import Alignment
from engine.face import Face
from engine.mask import Box, bounds, padded, view
from engine.place import frame_box

_RIM = 2
"""Known pixels around the hole between which the membrane is spanned."""


_STEP = 64
"""Corners of what is looked at lie on multiples of it, so that it can be halved without a rest."""


@dataclass(frozen=True, eq=False)
class Marked:
    """What is marked about a face. box: a part of the photo; coverage: (h, w) uint8, a copy of
    what the photo's coverage is in there."""

    face: Face
    box: Box
    coverage: np.ndarray

    def hole(self, times: int) -> np.ndarray:
        """The same halved so many times, (h, w) bool: what is marked in part is marked."""
        if not times:
            return self.coverage > 0
        step = 2**times
        height, width = self.coverage.shape
        padded = cv2.copyMakeBorder(
            self.coverage, 0, -height % step, 0, -width % step, cv2.BORDER_CONSTANT
        )
        size = (padded.shape[1] // step, padded.shape[0] // step)
        return cv2.resize(padded, size, interpolation=cv2.INTER_AREA) > 0


@dataclass(frozen=True, eq=False)
class Glimpse:
    """A fill as it would lie in a picture.

    box: where; pixels: (h, w, 3) uint8; where: (h, w) bool.
    """

    box: Box
    pixels: np.ndarray
    where: np.ndarray
    known: np.ndarray
    """(h, w) bool: there the pixels are the picture's own."""


def box_about(face: Face, shape: tuple[int, ...]) -> Box:
    """A part of a photo (H, W) that holds a face's frame and a rim."""
    x0, y0, x1, y1 = frame_box(face.alignment, shape)
    return (
        max(x0 - _STEP, 0) // _STEP * _STEP,
        max(y0 - _STEP, 0) // _STEP * _STEP,
        min(-(-(x1 + _STEP) // _STEP) * _STEP, shape[1]),
        min(-(-(y1 + _STEP) // _STEP) * _STEP, shape[0]),
    )


def seen_from(alignment: Alignment, corner: tuple[int, int], times: int) -> Alignment:
    """The same frame in a part of the photo that begins at a corner and is so many times halved."""
    matrix = alignment.matrix.copy()
    matrix[:, 2] += matrix[:, :2] @ corner
    matrix[:, 2] += matrix[:, :2].sum(1) * (2**times - 1) / 2  # the centres of larger pixels
    matrix[:, :2] *= 2**times
    return Alignment(matrix, alignment.side)


def glimpse(
    picture: np.ndarray,
    hole: np.ndarray,
    alignment: Alignment,
    fill: np.ndarray,
    *,
    grey: bool = False,
) -> Glimpse | None:
    """A fill (S, S, 3) uint8 in its place, None where the hole misses the frame.

    picture: (h, w, 3) uint8; hole: (h, w) bool, True = repair; alignment: picture pixels to the
    fill's. grey: the fill is to have no colour.
    """
    frame = frame_box(alignment, hole.shape)
    if frame[0] >= frame[2] or frame[1] >= frame[3]:
        return None
    inner = bounds(view(hole, frame))
    if inner is None:
        return None
    x0, y0 = frame[:2]
    own = (inner[0] + x0, inner[1] + y0, inner[2] + x0, inner[3] + y0)
    box = padded(own, _RIM, (hole.shape[1], hole.shape[0]))
    where = view(hole, box) & (aligning.frame_weight(alignment, box) > 0)
    if not where.any():
        return None
    if grey:
        fill = cv2.cvtColor(cv2.cvtColor(fill, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    laid = aligning.lay_back(fill, alignment, box)
    known = ~view(hole, box)
    step = np.asarray(view(picture, box), np.float32) - laid
    pixels = laid + spanned(step, known)
    return Glimpse(box, np.clip(np.round(pixels), 0, 255).astype(np.uint8), where, known)


def spanned(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Values (h, w, 3) float32 where known (h, w) bool, and a smooth membrane between; 0 without.

    Only the known pixels next to unknown ones count: what lies further off is nothing to the hole.
    """
    near = cv2.dilate((~known).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    weight: np.ndarray = (known & near).astype(np.float32)
    colour: np.ndarray = values * weight[..., None]
    pyramid: list[tuple[np.ndarray, np.ndarray]] = []
    while min(weight.shape) > 1 and weight.min() == 0:
        pyramid.append((colour, weight))
        size = (-(-weight.shape[1] // 2), -(-weight.shape[0] // 2))
        colour = cv2.resize(colour, size, interpolation=cv2.INTER_AREA)
        weight = cv2.resize(weight, size, interpolation=cv2.INTER_AREA)
    total = np.maximum(weight, 1e-6)[..., None]
    result = np.where(weight[..., None] > 0, colour / total, _mean(colour, weight))
    for colour, weight in reversed(pyramid):
        size = (weight.shape[1], weight.shape[0])
        smooth = cv2.resize(result, size, interpolation=cv2.INTER_LINEAR)
        sure = np.minimum(4 * weight, 1)[..., None]
        result = smooth + sure * (colour / np.maximum(weight, 1e-6)[..., None] - smooth)
    return np.where(known[..., None], values, result)


def _mean(colour: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """The mean colour (3,) of all that is known, 0 of nothing."""
    return np.asarray(colour.sum((0, 1)) / max(float(weight.sum()), 1e-6), np.float32)
