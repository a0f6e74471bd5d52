"""What is not face: filled by patches copied from around it, so that it meets the faces' fills."""

from collections.abc import Generator, Sequence
from itertools import product

import cv2
import numpy as np

from engine import alignment as aligning
from engine.alignment import Alignment
from engine.blending import blended, is_thin, joined
from engine.exemplar import fill_from_patches
from engine.mask import padded, view
from engine.place import Patch, frame_box
from engine.regions import deeper, regions
from engine.step import Step

_THIN = 3.0
"""Damage no pixel of which is farther than this from what is known looks best filled plainly."""

_LARGEST_JOINED = 16_000_000
"""Pixels of a box beyond which its rim is left as the patches make it, for the memory, unless
what is filled there is thin."""

_OF_FACE = 0.5
"""From this weight on a pixel of a frame is the face's."""


def apart(mask: np.ndarray, faces: Sequence[Alignment]) -> np.ndarray:
    """What (H, W) bool of a mask is thick and of none of the faces with these alignments."""
    return _thick(mask & ~frames(faces, mask.shape, _OF_FACE))


def textured(
    under: np.ndarray,
    mask: np.ndarray,
    part: np.ndarray,
    patches: Sequence[Patch],
    *,
    shunned: np.ndarray,
    seed: int = 0,
) -> Generator[Step, None, np.ndarray]:
    """The picture with a part of its mask filled by `exemplar_fill`, in place.

    under: (H, W, 3) uint8 or uint16 RGB, filled plainly where it is masked; outside the part it
    stays so. A large photo has no room for several of it, so it is changed and given back. mask,
    part: (H, W) bool, True = repair. patches: the faces' fills as they lie in the picture, which
    the background goes on from. shunned: (H, W) bool, what is not to be copied. seed: of the
    search.
    """
    plain = [view(under, patch.box).copy() for patch in patches]
    for patch in patches:
        patch.apply(under)
    # a plain fill is nothing to go on from
    avoided = mask & ~part
    avoided |= shunned
    yield from fill_from_patches(under, part, shunned=avoided, seed=seed)
    joint = []
    size = (part.shape[1], part.shape[0])
    for box in regions(part):
        where = view(part, box)
        if is_thin(where):
            ys, xs = np.nonzero(where)
            joint.append((box, where, joined(under, ys + box[1], xs + box[0])))
        elif where.size <= _LARGEST_JOINED:
            around = padded(box, 2, size)
            guide = _continued(view(under, around), view(part, around))
            x, y = box[0] - around[0], box[1] - around[1]
            inner = (x, y, x + where.shape[1], y + where.shape[0])
            whole = view(blended(view(under, around), view(part, around), guide), inner)
            joint.append((box, where, whole[where]))
    for patch, before in zip(patches, plain, strict=True):
        own = patch.where & ~view(part, patch.box)
        view(under, patch.box)[own] = before[own]
    for box, where, colours in joint:
        view(under, box)[where] = colours
    return under


def frames(faces: Sequence[Alignment], shape: tuple[int, ...], least: float = 0) -> np.ndarray:
    """Which pixels (H, W) lie within frames, with more than the least weight (0 to 1) there."""
    inside = np.zeros(shape[:2], bool)
    for alignment in faces:
        box = frame_box(alignment, shape)
        if box[0] < box[2] and box[1] < box[3]:
            view(inside, box)[aligning.frame_weight(alignment, box) > least] = True
    return inside


def _continued(filled: np.ndarray, part: np.ndarray) -> np.ndarray:
    """The fill gone on with by a pixel beyond its part (h, w): no step there is its own."""
    guide = filled.copy()
    ys, xs = np.nonzero((cv2.dilate(part.view(np.uint8), np.ones((3, 3), np.uint8)) > 0) & ~part)
    total, count = np.zeros((len(ys), 3), np.float32), np.zeros((len(ys), 1), np.float32)
    for down, along in product((-1, 0, 1), repeat=2):
        y, x = ys + down, xs + along
        there = (y >= 0) & (y < part.shape[0]) & (x >= 0) & (x < part.shape[1])
        there[there] = part[y[there], x[there]]
        total[there] += filled[y[there], x[there]]
        count[there] += 1
    guide[ys, xs] = np.round(total / count)
    return guide


def _thick(mask: np.ndarray) -> np.ndarray:
    """The parts of a mask (H, W) that hold a pixel far from what is known."""
    thick = np.zeros(mask.shape, bool)
    for box in regions(mask):
        if deeper(view(mask, padded(box, 1, mask.shape[::-1])), _THIN):
            view(thick, box)[:] = view(mask, box)
    return thick
