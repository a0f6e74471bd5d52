"""DCGAN at 64x64 (Radford, Metz & Chintala 2016), as used by S1 and S4.

S1: Malkin & Levy, "DCGAN Image Completion" (2020); S4: Basak, "Image Completion using
DCGAN" (2017). Tensors are NCHW in [-1, 1].
"""

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

Prior = Literal["normal", "uniform"]


@dataclass(frozen=True)
class DCGANConfig:
    """Shape of a DCGAN: 64x64 RGB, `latent` numbers in, `base` filters at the widest map."""

    latent: int = 100
    generator_filters: int = 64
    discriminator_filters: int = 64
    prior: Prior = "normal"
    """The distribution of z: N(0, I) in S1, uniform in [-1, 1] in S4."""

    side: int = 64

    def __post_init__(self) -> None:
        if self.side != 64:
            raise ValueError(f"a DCGAN of this family is 64 pixels wide, not {self.side}")
        if self.prior not in ("normal", "uniform"):
            raise ValueError(f"the prior is normal or uniform, not {self.prior!r}")
        for name in ("latent", "generator_filters", "discriminator_filters"):
            value = getattr(self, name)
            if type(value) is not int or not 1 <= value <= 1024:
                raise ValueError(f"{name} is a number between 1 and 1024, not {value!r}")


def sample_prior(config: DCGANConfig, count: int, generator: torch.Generator) -> Tensor:
    """`count` draws of z from the config's prior, on the CPU: (count, latent) float32."""
    if config.prior == "normal":
        return torch.randn(count, config.latent, generator=generator)
    return torch.rand(count, config.latent, generator=generator) * 2 - 1


class Generator(nn.Module):
    """z (N, latent) -> image (N, 3, 64, 64) in [-1, 1]."""

    def __init__(self, config: DCGANConfig) -> None:
        super().__init__()
        self.config = config
        f = config.generator_filters
        self.layers = nn.Sequential(
            *_up(config.latent, f * 8, stride=1, padding=0),  # 4 x 4
            *_up(f * 8, f * 4),  # 8 x 8
            *_up(f * 4, f * 2),  # 16 x 16
            *_up(f * 2, f),  # 32 x 32
            nn.ConvTranspose2d(f, 3, 4, 2, 1, bias=False),  # 64 x 64
            nn.Tanh(),
        )
        self.apply(_initialise)

    def forward(self, z: Tensor) -> Tensor:
        return self.layers(z[:, :, None, None])


class Discriminator(nn.Module):
    """Image (N, 3, 64, 64) in [-1, 1] -> logit (N,); its sigmoid is D(x), 1 = real."""

    def __init__(self, config: DCGANConfig) -> None:
        super().__init__()
        self.config = config
        f = config.discriminator_filters
        self.layers = nn.Sequential(
            nn.Conv2d(3, f, 4, 2, 1, bias=False),  # 32 x 32
            nn.LeakyReLU(0.2, inplace=True),
            *_down(f, f * 2),  # 16 x 16
            *_down(f * 2, f * 4),  # 8 x 8
            *_down(f * 4, f * 8),  # 4 x 4
            nn.Conv2d(f * 8, 1, 4, 1, 0, bias=False),  # 1 x 1
        )
        self.apply(_initialise)

    def forward(self, image: Tensor) -> Tensor:
        return self.layers(image).flatten()


def _up(inputs: int, outputs: int, stride: int = 2, padding: int = 1) -> list[nn.Module]:
    return [
        nn.ConvTranspose2d(inputs, outputs, 4, stride, padding, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    ]


def _down(inputs: int, outputs: int) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, outputs, 4, 2, 1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.LeakyReLU(0.2, inplace=True),
    ]


def _initialise(module: nn.Module) -> None:
    """Radford et al., section 4: weights from N(0, 0.02), batch norm's scale from N(1, 0.02)."""
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.normal_(module.weight, 0.0, 0.02)
    elif isinstance(module, nn.BatchNorm2d):
        nn.init.normal_(module.weight, 1.0, 0.02)
        nn.init.zeros_(module.bias)
