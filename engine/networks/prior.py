"""The latent z of a network: where it is drawn from, and where it must stay."""

from typing import Literal, Protocol, runtime_checkable

import torch
from torch import Tensor

Prior = Literal["normal", "uniform"]
"""N(0, I) in S1, uniform in [-1, 1] in S3 and S4."""


@runtime_checkable
class HasPrior(Protocol):
    """A network's config that says what its z is."""

    @property
    def latent(self) -> int: ...

    @property
    def prior(self) -> Prior: ...


@runtime_checkable
class HasNoise(Protocol):
    """A network's config that says how many numbers its z has, from N(0, I); 0 = no z."""

    @property
    def noise(self) -> int: ...


def sample_prior(config: HasPrior, count: int, generator: torch.Generator) -> Tensor:
    """`count` draws of z from the config's prior, on the CPU: (count, latent) float32."""
    if config.prior == "normal":
        return torch.randn(count, config.latent, generator=generator)
    return torch.rand(count, config.latent, generator=generator) * 2 - 1


def within_prior(z: Tensor, config: HasPrior) -> Tensor:
    """z (N, latent) where G was trained: the cube [-1, 1], or a ball for N(0, I).

    In 100 dimensions a normal draw's norm is 10 +- 0.7; the ball's radius is 1.2 sqrt(latent).
    """
    if config.prior == "uniform":
        return z.clamp(-1, 1)
    norm = z.norm(dim=1, keepdim=True)
    return z * (1.2 * config.latent**0.5 / norm.clamp_min(1e-6)).clamp_max(1)
