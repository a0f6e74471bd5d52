"""A completed crop brought to the photo's own sharpness: twice its side, and twice that again."""

import cv2
import numpy as np
import torch

from engine import alignment as aligning
from engine.alignment import Alignment
from engine.blending import blended
from engine.checkpoint import Checkpoint
from engine.tensors import hole_tensor, to_images, to_tensor

_LARGEST = 256
"""Pixels of face beyond which the network has seen none in training."""


def detailed(
    photo: np.ndarray,
    mask: np.ndarray,
    alignment: Alignment,
    fill: np.ndarray,
    network: Checkpoint,
    *,
    worth: float,
) -> np.ndarray:
    """The fill at the side that the photo's own sharpness is worth, with the detail it lacked.

    photo: (H, W, 3) uint8 RGB; mask: (H, W) bool, True = repair; alignment: photo pixels to the
    fill's; fill: (S, S, 3) uint8. worth: photo pixels a crop's pixel must cover to be parted.
    Returns (T, T, 3) uint8 with T = S, 2 S or 4 S: a face that is
    no larger in the photo than its crop stays as it is. Raises ValueError for networks that make
    no detail.
    """
    if network.family.kind != "detail":
        raise ValueError(f"{network.name} makes no detail")
    side = alignment.side
    while 2 * side <= max(_LARGEST, 2 * alignment.side) and alignment.at(side).scale > worth:
        side *= 2
        there = alignment.at(side)
        crop, hole = aligning.cut(photo, there), aligning.hole_in_crop(mask, there)
        if not hole.any():
            break
        larger = cv2.resize(fill, (side, side), interpolation=cv2.INTER_CUBIC)
        # no step at the hole's rim, which would be taken for a line
        given = blended(crop, hole, larger.astype(np.float32))
        with torch.inference_mode():
            missing = hole_tensor(hole[None], network.device)
            (fill,) = to_images(network.generator(to_tensor(given[None], network.device), missing))
    return fill
