"""The encoder: from what is known of a face to the z that a latent GAN would draw it from.

After Zhu et al., "Generative Visual Manipulation on the Natural Image Manifold" (2016), section
3.1, with the hole as an input. Like the U-Net it sees the image with its hole filled smoothly.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import pixel_unshuffle, relu

from engine.networks.checks import check_sizes
from engine.networks.he import he_normal
from engine.networks.unet import push_pull


@dataclass(frozen=True)
class EncoderConfig:
    """64x64 RGB to `latent` numbers; `filters` at half the side, twice, four times at 16, 8, 4."""

    latent: int = 100
    filters: int = 48
    dense: int = 256
    side: int = 64

    def __post_init__(self) -> None:
        check_sizes(self, "latent", "filters", "dense")
        if self.side != 64 or type(self.side) is not int:
            raise ValueError(f"side is 64, not {self.side!r}")


class Encoder(nn.Module):
    """Image (N, 3, 64, 64) in [-1, 1], hole (N, 1, 64, 64) float, 1 = missing -> z (N, latent).

    What the image holds inside the hole is not looked at; there may be no hole.
    """

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__()
        self.config = config
        f = config.filters
        self.stem = nn.Conv2d(16, f, 3, padding=1)  # 32 x 32
        self.down16 = nn.Conv2d(f, 2 * f, 3, 2, 1)
        self.block16 = _Block(2 * f)
        self.down8 = nn.Conv2d(2 * f, 4 * f, 3, 2, 1)
        self.block8 = _Block(4 * f)
        self.down4 = nn.Conv2d(4 * f, 4 * f, 3, 2, 1)
        self.dense = nn.Linear(4 * f * 16, config.dense)
        self.latent = nn.Linear(config.dense, config.latent)
        self.apply(he_normal)
        nn.init.normal_(self.latent.weight, std=config.dense**-0.5)

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        seen = torch.cat((push_pull(image, hole), hole), 1)
        features = self.stem(pixel_unshuffle(seen, 2))
        features = self.block16(self.down16(relu(features)))
        features = self.block8(self.down8(relu(features)))
        features = relu(self.down4(relu(features))).flatten(1)
        return self.latent(relu(self.dense(features)))


class _Block(nn.Module):
    """Two 3x3 convolutions beside the identity."""

    def __init__(self, filters: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(filters, filters, 3, padding=1)
        self.second = nn.Conv2d(filters, filters, 3, padding=1)

    def forward(self, features: Tensor) -> Tensor:
        return features + 0.5 * self.second(relu(self.first(relu(features))))
