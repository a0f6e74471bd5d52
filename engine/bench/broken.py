"""A face with a hole as the methods are given it, and its completion laid back."""

from dataclasses import dataclass

import cv2
import numpy as np

from engine import alignment as aligning
from engine.alignment import CANONICAL_FRAME, Frame, canonical_landmarks, fit
from engine.checkpoint import Checkpoint
from engine.completion.aligned import SIDE, Completer, complete_in_frame, cut_in_frame
from engine.completion.candidate import Candidate

SOURCE_SIDE = 128
"""Of the faces in the shards; all is measured on the canonical crop of `SIDE`."""


@dataclass(frozen=True, eq=False)
class BrokenFace:
    """Nothing in here knows what was in the hole."""

    crop: np.ndarray
    """(64, 64, 3) uint8 RGB in the canonical frame, grey in the hole."""

    hole: np.ndarray
    """(64, 64) bool, True = missing."""

    source: np.ndarray
    """(128, 128, 3) uint8: the same before it was made smaller, as other frames are cut of it."""

    source_hole: np.ndarray
    """(128, 128) bool."""


def broken_face(source: np.ndarray, hole: np.ndarray) -> tuple[np.ndarray, BrokenFace]:
    """The truth (64, 64, 3) uint8, and it broken: of a face (128, 128, 3) and a hole (64, 64)."""
    truth = cv2.resize(source, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    grey = np.uint8(128)
    larger = np.kron(hole, np.ones((SOURCE_SIDE // SIDE,) * 2, bool))
    return truth, BrokenFace(
        np.where(hole[..., None], grey, truth),
        hole,
        np.where(larger[..., None], grey, source),
        larger,
    )


def completions(
    broken: BrokenFace, networks: Checkpoint, completer: Completer
) -> tuple[Candidate, ...]:
    """The ranked completions of the canonical crop, (64, 64, 3) uint8 each."""
    return complete_in_frame(
        broken.crop, broken.hole, broken.source, broken.source_hole, networks, completer
    )


def in_frame(broken: BrokenFace, networks: Checkpoint) -> tuple[np.ndarray, np.ndarray]:
    """Crop (S, S, 3) uint8 and hole (S, S) bool as the networks see them."""
    if (networks.frame, networks.config.side) == (CANONICAL_FRAME, SIDE):
        return broken.crop, broken.hole
    return cut_in_frame(broken.source, broken.source_hole, networks)


def cut_face(source: np.ndarray, side: int, frame: Frame) -> np.ndarray:
    """A face (128, 128, 3) uint8 as a network of that side and frame sees it: (side, side, 3)."""
    return aligning.cut(source, fit(canonical_landmarks(SOURCE_SIDE), side, frame))
