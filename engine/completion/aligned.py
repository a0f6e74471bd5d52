"""Completion of a face that is aligned already, a square picture in the canonical frame."""

from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine import alignment as aligning
from engine import texture
from engine.alignment import CANONICAL_FRAME, canonical_landmarks, fit
from engine.completion.candidate import Candidate
from engine.completion.methods import Method, complete
from engine.place import Place
from engine.step import Step, result_of

if TYPE_CHECKING:
    from engine.checkpoint import Checkpoint
    from engine.completion.surviving import SurvivingCompleter

SIDE = 64
"""Of the completed faces."""

Completer = Callable[[np.ndarray, np.ndarray], Generator[Step, None, tuple[Candidate, ...]]]
"""A crop and its hole in the networks' own frame -> the completer at work."""


def complete_aligned(
    face: np.ndarray,
    mask: np.ndarray,
    method: Method,
    networks: "SurvivingCompleter | None",
    seed: int = 0,
) -> np.ndarray:
    """The best completion of a face (S, S, 3) uint8 in the canonical frame: (64, 64, 3) uint8.

    mask: (S, S) bool, True = repair; known pixels are those of the face at side 64. networks: the
    method's, None for a classical one.
    """
    crop = _resized(face, SIDE)
    hole = _resized(mask.astype(np.float32), SIDE) > 0
    if not hole.any():
        return crop

    if networks is None:
        found = result_of(complete(crop, hole, method, networks=None, candidates=1, seed=seed))
        return found[0].completed
    completer = partial(networks.complete, candidates=1, seed=seed, effort=1.0)
    return complete_in_frame(crop, hole, face, mask, networks.networks, completer)[0].completed


def complete_in_frame(
    crop: np.ndarray,
    hole: np.ndarray,
    face: np.ndarray,
    mask: np.ndarray,
    networks: "Checkpoint",
    completer: Completer,
) -> tuple[Candidate, ...]:
    """The ranked completions of the canonical crop, (64, 64, 3) uint8 each.

    crop, hole: the canonical crop (64, 64, 3) uint8 and (64, 64) bool; face, mask: the same larger,
    (S, S, 3) uint8 and (S, S) bool. Networks of another frame or side see the face cut anew; where
    the hole lies beyond their frame it is filled from its surroundings.
    """
    if (networks.frame, networks.config.side) == (CANONICAL_FRAME, SIDE):
        return result_of(completer(crop, hole))
    filled = texture.fill(crop, hole)
    cut, missing = cut_in_frame(face, mask, networks)
    if not missing.any():
        return (Candidate(filled, filled),)
    own = fit(canonical_landmarks(SIDE), networks.config.side, networks.frame)
    found = []
    for one in result_of(completer(cut, missing)):
        completed = filled.copy()
        Place(hole, filled, own).patch(one.fill).apply(completed)
        found.append(Candidate(completed, completed, one.losses))
    return tuple(found)


def cut_in_frame(
    face: np.ndarray, mask: np.ndarray, networks: "Checkpoint"
) -> tuple[np.ndarray, np.ndarray]:
    """Crop and hole as the networks see them, of a face and mask in the canonical frame."""
    own = fit(canonical_landmarks(face.shape[0]), networks.config.side, networks.frame)
    return aligning.cut(face, own), aligning.hole_in_crop(mask, own)


def _resized(image: np.ndarray, side: int) -> np.ndarray:
    """A square image (S, S) or (S, S, C) at another side."""
    if image.shape[0] == side:
        return image
    shrink = image.shape[0] > side
    how = cv2.INTER_AREA if shrink else cv2.INTER_LINEAR
    return cv2.resize(image, (side, side), interpolation=how)
