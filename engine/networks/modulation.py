"""How chance moves what a network answers (Zhao et al., "Co-Modulated GANs", 2021)."""

import torch
from torch import Tensor, nn


def chance_and_sight(z: Tensor | None, seen: Tensor, noise: int) -> Tensor:
    """What a style is made of: z (N, noise), zeros when None, beside what the encoder saw.

    seen: (N, C, H, W), of which the mean counts. Returns (N, noise + C).
    """
    chance = seen.new_zeros(len(seen), noise) if z is None else z
    return torch.cat((chance, seen.mean((2, 3))), 1)


def modulated(features: Tensor, modulation: nn.Module, style: Tensor) -> Tensor:
    """The maps (N, C, H, W) scaled and shifted as `modulation` makes it, (N, 2 C), of a style."""
    scale, shift = modulation(style)[:, :, None, None].chunk(2, 1)
    return features * (1 + scale) + shift
