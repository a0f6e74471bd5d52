"""S2's GAN row: the same task without the DCGAN's rules, that is with pooling and dense layers.

Ansaerjiang et al., "Image Semantic Inpainting with DCGAN" (Rice), who give no sizes: convolutions
of 3x3, max-pooling down, a dense bottleneck, nearest-neighbour upsampling, no batch norm, ReLU.
Images are NCHW in [-1, 1], holes (N, 1, S, S) float, 1 = missing.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.networks.checks import check_choice, check_sizes
from engine.networks.upsampled_conv import UpsampledConv2d


@dataclass(frozen=True)
class PooledEncoderDecoderConfig:
    """64x64 RGB; `filters` at the widest map, a bottleneck of `dense` numbers."""

    generator_filters: int = 32
    discriminator_filters: int = 32
    dense: int = 512
    side: int = 64

    def __post_init__(self) -> None:
        check_choice(self, "side", 64)
        check_sizes(self, "generator_filters", "discriminator_filters", "dense")


class Generator(nn.Module):
    """Image (N, 3, 64, 64), hole (N, 1, 64, 64) -> all of the image anew, (N, 3, 64, 64).

    What the image holds inside the hole is not looked at.
    """

    def __init__(self, config: PooledEncoderDecoderConfig) -> None:
        super().__init__()
        self.config = config
        f, features = config.generator_filters, config.generator_filters * 8 * 4 * 4
        self.layers = nn.Sequential(
            *_pooled(f),
            nn.Linear(features, config.dense),
            nn.ReLU(inplace=True),
            nn.Linear(config.dense, features),
            nn.ReLU(inplace=True),
            nn.Unflatten(1, (f * 8, 4, 4)),
            *_up(f * 8, f * 4),  # 8 x 8
            *_up(f * 4, f * 2),  # 16 x 16
            *_up(f * 2, f),  # 32 x 32
            UpsampledConv2d(f, 3),  # 64 x 64
            nn.Tanh(),
        )
        self.apply(_initialise)

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        return self.layers(torch.cat((image * (1 - hole), hole), 1))


class Discriminator(nn.Module):
    """Image (N, 3, 64, 64) and hole (N, 1, 64, 64) -> logit (N,); its sigmoid is D, 1 = real."""

    def __init__(self, config: PooledEncoderDecoderConfig) -> None:
        super().__init__()
        self.config = config
        f = config.discriminator_filters
        self.layers = nn.Sequential(
            *_pooled(f),
            nn.Linear(f * 8 * 4 * 4, config.dense),
            nn.ReLU(inplace=True),
            nn.Linear(config.dense, 1),
        )
        self.apply(_initialise)

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        return self.layers(torch.cat((image, hole), 1)).flatten()


def _pooled(f: int) -> list[nn.Module]:
    """Image and hole (N, 4, 64, 64) -> (N, 128 f)."""
    layers: list[nn.Module] = []
    for inputs, outputs in ((4, f), (f, f * 2), (f * 2, f * 4), (f * 4, f * 8)):
        layers += [
            nn.Conv2d(inputs, outputs, 3, padding=1),
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),  # 32, 16, 8, 4
        ]
    return [*layers, nn.Flatten()]


def _up(inputs: int, outputs: int) -> list[nn.Module]:
    return [UpsampledConv2d(inputs, outputs), nn.ReLU(inplace=True)]


def _initialise(module: nn.Module) -> None:
    """He et al. 2015, for ReLU."""
    if isinstance(module, (nn.Linear, nn.Conv2d)):
        nn.init.kaiming_uniform_(module.weight, nonlinearity="relu")
        assert module.bias is not None
        nn.init.zeros_(module.bias)
