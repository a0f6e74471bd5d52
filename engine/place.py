"""The place of one face's fill in a picture: which pixels are its own, and how it is blended in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine import alignment as aligning
from engine.alignment import Alignment
from engine.blending import blended
from engine.mask import Box, bounds, padded, put, view
from engine.step import Preview

_LEAD = 0.3
"""How much deeper in its own frame than in another a face's pixel is where its fill has full
weight; the depth is 0 at a frame's edge and 1 in its middle."""


@dataclass(frozen=True, eq=False)
class Patch:
    """Pixels for a part of a picture: `pixels` (h, w, 3) go where `where` (h, w) bool is True."""

    box: Box
    pixels: np.ndarray
    where: np.ndarray

    def apply(self, image: np.ndarray) -> None:
        """Writes the patch into an image of the picture's size."""
        put(view(image, self.box), self.pixels, self.where)


def softened(patch: Patch, picture: np.ndarray, coverage: np.ndarray) -> Patch:
    """The patch mixed with the picture (H, W, 3) where a coverage (H, W) uint8 is not full."""
    share = view(coverage, patch.box)
    part = patch.where & (share < 255)
    if not part.any():
        return patch
    weight = share[part][:, None].astype(np.float32) / 255
    mixed = patch.pixels.copy()
    mixed[part] = np.round(
        mixed[part] * weight + view(picture, patch.box)[part] * (1 - weight)
    ).astype(mixed.dtype)
    return replace(patch, pixels=mixed)


def paste(patches: Iterable[Patch], part: np.ndarray, box: Box) -> None:
    """Writes the patches into a part (h, w, 3) of the picture, the one in `box`."""
    for patch in patches:
        x0, y0 = max(box[0], patch.box[0]), max(box[1], patch.box[1])
        x1, y1 = min(box[2], patch.box[2]), min(box[3], patch.box[3])
        if x0 < x1 and y0 < y1:
            inside = (x0 - patch.box[0], y0 - patch.box[1], x1 - patch.box[0], y1 - patch.box[1])
            target = view(part, (x0 - box[0], y0 - box[1], x1 - box[0], y1 - box[1]))
            put(target, view(patch.pixels, inside), view(patch.where, inside))


class Place:
    """Where one face's fill goes: the masked pixels deeper in its frame than in any other's.

    A fill is blended into the background fill, its gradients fading into the background's at the
    frame's edge, so that a mask across the border shows no line. The frame may be any, also wider
    or narrower than the picture: a crop is a picture, too.

    mask: (H, W) bool, True = repair. under: (H, W, 3) uint8 or uint16 RGB, the picture with all of
    its mask filled plainly (`engine.texture.fill`); what lies beyond the frame stays as it is
    there. alignment: picture pixels to the fill's. others: the alignments of the other faces, and
    whether each goes first where both are as deep. grey: the fill is to have no colour.
    """

    def __init__(
        self,
        mask: np.ndarray,
        under: np.ndarray,
        alignment: Alignment,
        others: Sequence[tuple[Alignment, bool]] = (),
        *,
        grey: bool = False,
    ) -> None:
        frame = frame_box(alignment, mask.shape)
        weight = aligning.frame_weight(alignment, frame)
        own = view(mask, frame) & (weight > 0)
        depth = aligning.frame_weight(alignment, frame, margin=0.5)
        for other, comes_first in others:
            theirs = aligning.frame_weight(other, frame, margin=0.5)
            own &= (depth > theirs) | ((depth == theirs) & (not comes_first))
            # towards the other's pixels too the background's gradients take over
            weight = weight * np.clip((depth - theirs) / _LEAD, 0, 1)
        # only as much as holds the hole, and the known pixels at its rim
        inner = padded(bounds(own) or (0, 0, 1, 1), 1, (own.shape[1], own.shape[0]))
        x0, y0 = frame[:2]
        self.box = (inner[0] + x0, inner[1] + y0, inner[2] + x0, inner[3] + y0)
        self.own, self.weight = view(own, inner), view(weight, inner)
        self.under, self.alignment, self.grey = view(under, self.box), alignment, grey

    def patch(self, fill: np.ndarray) -> Patch:
        """A fill (S, S, 3) uint8, of any side, blended into the picture at its depth."""
        laid = self._laid(fill) * np.float32(np.iinfo(self.under.dtype).max / 255)
        pixels = blended(self.under, self.own, laid, under=self.under, weight=self.weight)
        return Patch(self.box, pixels, self.own)

    def preview(self, fill: np.ndarray) -> Preview:
        """The same without the blending, at 8 bits, to look at while the search goes on."""
        laid = np.clip(np.round(self._laid(fill)), 0, 255).astype(np.uint8)
        return Preview(self.box[0], self.box[1], laid, self.own)

    def _laid(self, fill: np.ndarray) -> np.ndarray:
        if self.grey:
            fill = cv2.cvtColor(cv2.cvtColor(fill, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
        return aligning.lay_back(fill, self.alignment.at(len(fill)), self.box)


def reaches(mask: np.ndarray, alignment: Alignment) -> bool:
    """Whether a mask (H, W) bool has a pixel inside a face's frame."""
    box = frame_box(alignment, mask.shape)
    if box[0] >= box[2] or box[1] >= box[3] or not view(mask, box).any():
        return False
    return bool((view(mask, box) & (aligning.frame_weight(alignment, box) > 0)).any())


def frame_box(alignment: Alignment, shape: tuple[int, ...]) -> Box:
    """The box of the picture that holds the face's frame and a rim, cut at the picture's border."""
    x0, y0 = np.floor(alignment.corners.min(0)).astype(int) - 1
    x1, y1 = np.ceil(alignment.corners.max(0)).astype(int) + 2
    return max(int(x0), 0), max(int(y0), 0), min(int(x1), shape[1]), min(int(y1), shape[0])
