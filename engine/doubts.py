"""What cannot be known of a face, in plain words: said before a repair, not excused after it."""

from dataclasses import dataclass

import numpy as np

from engine.alignment import Alignment, transform
from engine.face import Face
from engine.sentence import say

COARSE = 0.75
"""Photo pixels per crop pixel below which a face is too small: its frame is then less than 48
photo pixels wide, and what is seen of it is mostly enlargement."""

HIDDEN = 0.6
"""Share of the crop that may be hidden. About a third of the crop is hair and background, so a
mask over more than this usually covers most of the face itself."""

EYE = 0.08
"""Radius of an eye with its lids, as a share of the crop's side; hidden when half of it is."""


@dataclass(frozen=True)
class Doubt:
    """short: a few words for a label. sentence: what it means for the repair."""

    short: str
    sentence: str


def resolution(face: Face) -> str:
    """How sharply the photo shows a face: "1.8 photo pixels per crop pixel"."""
    scale = float(face.alignment.scale)
    return say("{scale:.1f} photo pixels per crop pixel", scale=scale)


def doubts(face: Face, mask: np.ndarray) -> tuple[Doubt, ...]:
    """Why a repair of this face would be a guess, under a mask (H, W) bool; () if it would not.

    The smallness of the face counts whatever the mask, what is hidden only where the mask has a
    part in it: an unmarked face needs no repair.
    """
    found = []
    if face.alignment.scale < COARSE:
        found.append(
            Doubt(
                say("very small: a rough repair"),
                say(
                    "It is very small: the photo is coarser than the crop that is filled, so "
                    "little of it can be known."
                ),
            )
        )
    marked, hidden = _seen(face.alignment, mask)
    if not marked.any():
        return tuple(found)
    share = float(hidden.mean())
    if share > HIDDEN:
        found.append(
            Doubt(
                say("mostly hidden: a guess"),
                say(
                    "{share:.0%} of it cannot be seen: the repair is a guess at whose face it is.",
                    share=share,
                ),
            )
        )
    elif _eyes_hidden(face, hidden):
        found.append(
            Doubt(
                say("both eyes hidden: a guess"),
                say("Both eyes are hidden: the repair is a guess at whose face it is."),
            )
        )
    return tuple(found)


def _seen(alignment: Alignment, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Which crop pixels (S, S) are marked, and which are marked or beyond the photo."""
    places = np.indices((alignment.side, alignment.side))[::-1].reshape(2, -1).T
    x, y = np.round(transform(places.astype(np.float64), alignment.inverse)).astype(int).T
    inside = (x >= 0) & (y >= 0) & (x < mask.shape[1]) & (y < mask.shape[0])
    marked = np.zeros(len(places), bool)
    marked[inside] = mask[y[inside], x[inside]]
    shape = (alignment.side, alignment.side)
    return marked.reshape(shape), (marked | ~inside).reshape(shape)


def _eyes_hidden(face: Face, hidden: np.ndarray) -> bool:
    eyes = transform(face.landmarks[:2], face.alignment.matrix)
    y, x = np.indices(hidden.shape)
    shares = []
    for eye in eyes:
        near = np.hypot(x - eye[0], y - eye[1]) <= EYE * len(hidden)
        shares.append(hidden[near].mean() if near.any() else 1.0)
    return min(shares) >= 0.5
