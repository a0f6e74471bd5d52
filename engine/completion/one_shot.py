"""Completion by one pass through a network that takes the broken image itself (S2)."""

from collections.abc import Generator

import numpy as np
import torch

from engine.checkpoint import Checkpoint
from engine.completion.candidate import Candidate, candidate
from engine.errors import FacemendError
from engine.step import Preview, Step
from engine.tensors import to_images, to_tensor


def one_shot(
    crop: np.ndarray, hole: np.ndarray, networks: Checkpoint
) -> Generator[Step, None, tuple[Candidate, ...]]:
    """The one fill of a crop; its contextual loss is the mean |G - y| over known values.

    crop: (S, S, 3) uint8 RGB in the networks' own frame; hole: (S, S) bool, True = repair. The
    same arguments give the same bytes on the same kind of processor. Raises ValueError when the
    crop is not of the networks' side or the networks take no image, FacemendError when what they
    answer is no number.
    """
    side = networks.config.side
    if networks.family.kind != "inpainting":
        raise ValueError(f"{networks.name} takes no image to complete")
    if crop.shape != (side, side, 3) or hole.shape != (side, side):
        raise ValueError(f"a crop of {side}x{side} is expected, not {crop.shape} {hole.shape}")
    yield Step(0, 1, "filling")
    target = to_tensor(crop[None], networks.device)
    missing = torch.from_numpy(hole).to(networks.device)[None, None].float()
    with torch.inference_mode():
        image = networks.generator(target, missing)
        apart = (image - target).abs() * (1 - missing)
        contextual = apart.sum() / (3 * (1 - missing).sum()).clamp_min(1)
    if not bool(torch.isfinite(image).all()):
        raise FacemendError(
            f"The weights {networks.name} answer with no picture: choose another method."
        )
    fill = to_images(image)[0]
    yield Step(1, 1, "filling", preview=Preview(0, 0, fill, hole))
    return (candidate(crop, hole, fill, {"contextual": float(contextual)}),)
