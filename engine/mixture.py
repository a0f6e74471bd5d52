"""One face's hole filled from several candidates: which of them is seen where, and how much.

Every candidate but the chosen one may have a share (h, w) uint8 of each pixel of the face's patch;
what they leave of 255 is the chosen one's. Of a pixel, they never add up to more.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import cv2
import numpy as np

from engine.mask import Box, view
from engine.place import Patch

Shares = Mapping[int, np.ndarray]
"""By the candidate's index, each as large as the face's patches; empty: the chosen one alone."""

FULL = 255


def paint(shares: dict[int, np.ndarray], chosen: int, candidate: int, cover: np.ndarray) -> None:
    """A stroke puts a candidate over what was there, in place.

    shares: (h, w) uint8 each, changed and added to. chosen: the candidate that needs no share;
    painting with it takes the others away. cover: (h, w) uint8, how much of the stroke is seen.
    """
    left = (FULL - cover).astype(np.uint16)
    taken = np.zeros(cover.shape, np.uint16)
    for index, share in shares.items():
        if index != candidate:
            share[:] = share * left // FULL
            taken += share
    if candidate != chosen:
        own = shares.setdefault(candidate, np.zeros(cover.shape, np.uint8))
        own[:] = np.minimum(FULL - (FULL - own) * left // FULL, FULL - taken)


def mixed(patches: Sequence[Patch], chosen: int, shares: Shares, part: Box | None = None) -> Patch:
    """A face's patches, which lie on one box, as one; part: of the patch's own pixels, else all.

    Raises ValueError for shares of another size.
    """
    base = patches[chosen]
    if any(share.shape != base.where.shape for share in shares.values()):
        raise ValueError(f"the shares are of another size than the patch, {base.where.shape}")
    height, width = base.where.shape
    x0, y0, x1, y1 = part or (0, 0, width, height)
    seen = {index: view(share, (x0, y0, x1, y1)) for index, share in shares.items()}
    seen = {index: share for index, share in seen.items() if share.any()}
    pixels = view(base.pixels, (x0, y0, x1, y1))
    if seen:
        # all of it and not what has a share alone: picking pixels takes longer than computing them
        own = pixels.astype(np.float32)
        sum_ = own.copy()
        for index, share in seen.items():
            other = view(patches[index].pixels, (x0, y0, x1, y1)) - own
            other *= cv2.merge([share.astype(np.float32) / FULL] * 3)
            sum_ += other
        np.clip(np.round(sum_, out=sum_), 0, np.iinfo(pixels.dtype).max, out=sum_)
        pixels = sum_.astype(pixels.dtype)
    left, top = base.box[:2]
    box = (left + x0, top + y0, left + x1, top + y1)
    return Patch(box, pixels, view(base.where, (x0, y0, x1, y1)))


def faded(patch: Patch, picture: np.ndarray, opacity: int) -> Patch:
    """The patch with the picture (H, W, 3) showing through; opacity: 100 = the patch alone."""
    if opacity == 100:
        return patch
    under = view(picture, patch.box)[patch.where].astype(np.float32)
    pixels = patch.pixels.copy()
    over = pixels[patch.where]
    pixels[patch.where] = np.round(under + (over - under) * np.float32(opacity / 100)).astype(
        pixels.dtype
    )
    return replace(patch, pixels=pixels)
