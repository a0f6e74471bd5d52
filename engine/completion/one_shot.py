"""Completion by one pass through a network that takes the broken image itself (S2, and our own)."""

from collections.abc import Generator

import numpy as np
import torch
from torch import Tensor

from engine.checkpoint import Checkpoint
from engine.completion.candidate import Candidate, candidate
from engine.completion.joining import joined
from engine.completion.ranking import different_first
from engine.errors import FacemendError
from engine.networks.prior import HasNoise
from engine.networks.unet import UNetConfig
from engine.sentence import say
from engine.step import Preview, Step
from engine.tensors import hole_tensor, to_images, to_tensor

_ANSWERS = 8
"""How many answers of a network with noise are looked at; the candidates are chosen among them."""


def one_shot(
    crop: np.ndarray, hole: np.ndarray, networks: Checkpoint, *, candidates: int = 1, seed: int = 0
) -> Generator[Step, None, tuple[Candidate, ...]]:
    """The fills of a crop, the likeliest first: one, or as many as asked for where z is an input.

    A network with noise is asked for many answers; those nearest the mean of all come first
    (`agreement`: the mean difference from it, in grey levels), near duplicates last. `contextual`
    is the mean |G - y| over known values. crop: (S, S, 3) uint8 RGB in the networks' own frame;
    hole: (S, S) bool, True = repair. The same arguments give the same bytes on the same kind of
    processor, and a candidate does not depend on how many others are asked for, up to 8. Raises
    ValueError when the crop is not of the networks' side or the networks take no image,
    FacemendError when what they answer is no number.
    """
    side = networks.config.side
    if networks.family.kind != "inpainting":
        raise ValueError(f"{networks.name} takes no image to complete")
    if crop.shape != (side, side, 3) or hole.shape != (side, side):
        raise ValueError(f"a crop of {side}x{side} is expected, not {crop.shape} {hole.shape}")
    yield Step(0, 1, say("filling"))
    made = likeliest(crop, hole, networks, candidates, seed)
    found = tuple(candidate(crop, hole, fill, losses, z) for fill, losses, z in made)
    yield Step(1, 1, say("filling"), preview=Preview(0, 0, found[0].fill, hole))
    return found


def likeliest(
    crop: np.ndarray, hole: np.ndarray, networks: Checkpoint, count: int, seed: int
) -> list[tuple[np.ndarray, dict[str, float], np.ndarray | None]]:
    """`one_shot`'s fills (S, S, 3) uint8 before they are blended in, each with its losses and z."""
    target = to_tensor(crop[None], networks.device)
    missing = hole_tensor(hole[None], networks.device)
    z = _noise(networks, count, seed)
    images = answers(networks, target, missing, z)
    apart = (images - target).abs() * (1 - missing)
    contextual = apart.sum((1, 2, 3)) / (3 * (1 - missing).sum()).clamp_min(1)
    fills = to_images(images)
    losses = [{"contextual": float(value)} for value in contextual]
    order = [0]
    if z is not None:
        agreement, order = _ranked(fills[:, hole].astype(np.float32), count)
        for loss, value in zip(losses, agreement, strict=True):
            loss["agreement"] = loss["total"] = float(value)
    latents = [None] if z is None else list(z.float().cpu().numpy())
    # taught the hole alone; S2's networks answer for all that they see
    alone = isinstance(networks.config, UNetConfig)
    return [
        (joined(crop, hole, fills[i]) if alone else fills[i], losses[i], latents[i]) for i in order
    ]


def answers(networks: Checkpoint, images: Tensor, holes: Tensor, z: Tensor | None = None) -> Tensor:
    """What a network makes of images (N, 3, S, S) in [-1, 1] with holes (N, 1, S, S): (N, 3, S, S).

    With z (n, noise) n answers to one image. Raises FacemendError when it is no number.
    """
    with torch.inference_mode():
        if z is None:
            found = networks.generator(images, holes)
        else:
            seen = (part.expand(len(z), -1, -1, -1) for part in (images, holes))
            found = networks.generator(*seen, z)
    if not bool(torch.isfinite(found).all()):
        raise FacemendError(
            say(
                "The weights {name} answer with no picture: choose another method.",
                name=networks.name,
            )
        )
    return found


def both_ways(crop: np.ndarray, hole: np.ndarray, networks: Checkpoint) -> Tensor:
    """What a network makes of a face, and of its mirror image turned back: (2, 3, S, S).

    crop: (S, S, 3) uint8 RGB in the networks' frame; hole: (S, S) bool, True = repair.
    """
    image = to_tensor(crop[None], networks.device)
    missing = hole_tensor(hole[None], networks.device)
    straight, mirrored = answers(
        networks, torch.cat((image, image.flip(3))), torch.cat((missing, missing.flip(3)))
    )
    return torch.stack((straight, mirrored.flip(2)))


def _noise(networks: Checkpoint, candidates: int, seed: int) -> Tensor | None:
    """z of the answers to look at, (n, noise); None for a network that has one answer."""
    config = networks.config
    if not isinstance(config, HasNoise) or not config.noise:
        return None
    randomness = torch.Generator().manual_seed(seed)
    count = max(_ANSWERS, candidates)
    return torch.randn(count, config.noise, generator=randomness).to(networks.device)


def _ranked(answers: np.ndarray, count: int) -> tuple[np.ndarray, list[int]]:
    """How far each answer (n, pixels, 3) is from the mean of all, and the `count` best in order.

    One that is like a better one comes after all that are not.
    """
    agreement = np.abs(answers - answers.mean(0)).mean((1, 2))
    order = np.argsort(agreement, kind="stable").tolist()
    return agreement, different_first(list(answers), order)[:count]
