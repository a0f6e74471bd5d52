"""A fill copied from where the same part of a face is seen: its other half, or another photo.

In an aligned crop every pixel has its place in a face, and the canonical frame is symmetric. What
is copied takes on the tone of the hole's surroundings.
"""

from collections.abc import Iterable

import cv2
import numpy as np

_FARTHEST = 4
"""Pixels of 64 that the face's own middle may lie from the frame's."""

_KNOWN = 0.6
"""Of the hole, so much must be known on the other side."""

_ONE_SIDED, _HALF = 0.85, 0.2
"""Of the hole, so much must lie in one half of the crop, and of that half so much be missing: what
is thin, or torn on both sides, is better told by what lies beside it."""

_SMOOTH = 5.0
"""Pixels over which tones are compared."""

_LEAST_SHARED = 64
"""Pixels known in both without which tones cannot be compared."""

Fill = tuple[float, np.ndarray]
"""How far the two are apart around the hole, tone aside, in levels of 255; and the fill."""


def mirrored_fill(crop: np.ndarray, hole: np.ndarray, rest: np.ndarray) -> Fill | None:
    """A fill of the crop's own mirror image, the middle put where both sides agree best.

    crop, rest: (S, S, 3) uint8 RGB in a symmetric frame; hole: (S, S) bool. rest: a fill for what
    is missing on both sides. None where the hole is not a good part of one half of the face, where
    most of it has no known counterpart, or too little is known on both sides to compare.
    """
    middle = hole.shape[1] // 2
    more = max(hole[:, :middle].sum(), hole[:, middle:].sum())
    if more < _ONE_SIDED * hole.sum() or more < _HALF * hole.size / 2:
        return None
    missing = hole.astype(np.uint8)
    mirrors = (
        (_mirror(crop, shift), _mirror(missing, shift) > 0)
        for shift in range(-_FARTHEST, _FARTHEST + 1)
    )
    return _best(crop, hole, rest, mirrors)


def reference_fill(
    crop: np.ndarray, hole: np.ndarray, rest: np.ndarray, reference: np.ndarray
) -> Fill | None:
    """The same of another photo's crop of that person, (S, S, 3) uint8 in the same frame."""
    moved = (
        (np.roll(reference, (down, right), (0, 1)), np.zeros(hole.shape, bool))
        for down in range(-2, 3)
        for right in range(-2, 3)
    )
    return _best(crop, hole, rest, moved)


def _best(
    crop: np.ndarray,
    hole: np.ndarray,
    rest: np.ndarray,
    others: Iterable[tuple[np.ndarray, np.ndarray]],
) -> Fill | None:
    found = [fill for one in others if (fill := _toned(crop, hole, rest, *one)) is not None]
    return min(found, key=lambda fill: fill[0], default=None)


def _toned(
    crop: np.ndarray, hole: np.ndarray, rest: np.ndarray, other: np.ndarray, missing: np.ndarray
) -> Fill | None:
    """The other picture in the crop's tone; missing: (S, S) bool, where it is not known."""
    if (hole & ~missing).sum() < _KNOWN * hole.sum():
        return None
    around = cv2.GaussianBlur(hole.astype(np.float32), (0, 0), _SMOOTH) > 0.02
    near = ~hole & ~missing & around
    if near.sum() < _LEAST_SHARED:
        return None
    apart = crop.astype(np.float32) - other
    weight = near.astype(np.float32)
    # the light may come from one side: what is low in frequency is taken from around the hole
    tone = _wide(apart * weight[..., None]) / np.maximum(_wide(weight), 1e-4)[..., None]
    left = np.abs(apart - tone)[near]
    fill = np.where(missing[..., None], rest, other + tone)
    fill = np.where((~hole)[..., None], crop, fill)
    return float(left.mean()), np.clip(np.round(fill), 0, 255).astype(np.uint8)


def _mirror(image: np.ndarray, shift: int) -> np.ndarray:
    """An image (S, S, ...) turned over, its middle moved by half of so many pixels."""
    side = image.shape[1]
    columns = np.clip(side - 1 - np.arange(side) + shift, 0, side - 1)
    return image[:, columns]


def _wide(values: np.ndarray) -> np.ndarray:
    """Blurred near and far, so that what is known goes on into a large hole."""
    near = cv2.GaussianBlur(values, (0, 0), _SMOOTH)
    return near + 0.02 * cv2.GaussianBlur(values, (0, 0), 4 * _SMOOTH)
