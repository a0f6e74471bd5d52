"""Completion of a face that is aligned already, a square picture in the canonical frame."""

from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine import alignment as aligning
from engine import texture
from engine.alignment import CANONICAL_FRAME, canonical_landmarks, fit
from engine.completion.methods import Method, complete
from engine.place import Place
from engine.step import result_of

if TYPE_CHECKING:
    from engine.checkpoint import Checkpoint

SIDE = 64
"""Of the completed faces."""


def complete_aligned(
    face: np.ndarray, mask: np.ndarray, method: Method, networks: "Checkpoint | None", seed: int = 0
) -> np.ndarray:
    """The best completion of a face (S, S, 3) uint8 in the canonical frame: (64, 64, 3) uint8.

    mask: (S, S) bool, True = repair; known pixels are those of the face at side 64. networks: what
    `engine.checkpoint.load(method.recipe)` gave, None for a classical method. Networks of another
    frame or side see the face cut anew; where the hole lies beyond their frame it is filled from
    its surroundings.
    """
    crop = _resized(face, SIDE)
    hole = _resized(mask.astype(np.float32), SIDE) > 0
    if not hole.any():
        return crop
    if networks is None or (networks.frame, networks.config.side) == (CANONICAL_FRAME, SIDE):
        work = complete(crop, hole, method, networks=networks, candidates=1, seed=seed)
        return result_of(work)[0].completed
    side, frame = networks.config.side, networks.frame
    completed = texture.fill(crop, hole)
    own = fit(canonical_landmarks(face.shape[0]), side, frame)
    missing = aligning.hole_in_crop(mask, own)
    if missing.any():
        cut = aligning.cut(face, own)
        work = complete(cut, missing, method, networks=networks, candidates=1, seed=seed)
        place = Place(hole, completed, fit(canonical_landmarks(SIDE), side, frame))
        place.patch(result_of(work)[0].fill).apply(completed)
    return completed


def _resized(image: np.ndarray, side: int) -> np.ndarray:
    """A square image (S, S) or (S, S, C) at another side."""
    if image.shape[0] == side:
        return image
    shrink = image.shape[0] > side
    how = cv2.INTER_AREA if shrink else cv2.INTER_LINEAR
    return cv2.resize(image, (side, side), interpolation=how)
