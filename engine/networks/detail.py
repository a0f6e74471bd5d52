"""What a completed face lacks at twice its side: lines and textures, as sharp as the photo's own.

A residual network in the manner of EDSR (Lim et al. 2017) at half the resolution (pixel unshuffle;
Shi et al. 2016), its convolutions dilated by turns so that it sees the surroundings of a wide hole
(Yu & Koltun 2016). It has no place in the face, so it runs at any side and after itself: 64 to 128
pixels, 128 to 256. The hole comes in with its smaller fill enlarged; the network adds detail there.

Tensors are NCHW in [-1, 1], holes (N, 1, S, S) float, 1 = missing; S is even.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import leaky_relu, pixel_shuffle, pixel_unshuffle, relu

from engine.networks.checks import check_choice, check_sizes
from engine.networks.he import he_normal

_DILATIONS = (1, 2, 4, 8, 2, 1)
_FINE = 16
"""Maps at full size, before the three colours."""


@dataclass(frozen=True)
class DetailConfig:
    """RGB of any even side; side: of the faces it is trained on."""

    filters: int = 32
    discriminator_filters: int = 32
    side: int = 128

    def __post_init__(self) -> None:
        check_choice(self, "side", 128)
        check_sizes(self, "filters", "discriminator_filters")


class Generator(nn.Module):
    """Image (N, 3, S, S) whose hole holds the enlarged fill, hole (N, 1, S, S) -> the image with
    detail in its hole (N, 3, S, S), outside it as it was."""

    def __init__(self, config: DetailConfig) -> None:
        super().__init__()
        self.config = config
        f = config.filters
        self.stem = nn.Conv2d(16, f, 3, padding=1)
        self.blocks = nn.ModuleList([_Block(f, dilation) for dilation in _DILATIONS])
        self.up = nn.Conv2d(f, 4 * _FINE, 3, padding=1)
        self.fine = nn.Conv2d(_FINE + 4, _FINE, 3, padding=1)
        self.colours = nn.Conv2d(_FINE, 3, 3, padding=1)
        self.apply(he_normal)
        for module in self.modules():
            if isinstance(module, _Block):
                nn.init.zeros_(module.second.weight)
        nn.init.zeros_(self.colours.weight)  # begins as what it is given

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        seen = torch.cat((image, 2 * hole - 1), 1)
        features = self.stem(pixel_unshuffle(seen, 2))
        for block in self.blocks:
            features = block(features)
        features = pixel_shuffle(self.up(relu(features)), 2)
        features = self.fine(torch.cat((relu(features), seen), 1))
        detailed = image + hole * self.colours(relu(features))
        return detailed if self.training else detailed.clamp(-1, 1)


class Discriminator(nn.Module):
    """Image (N, 3, S, S) and hole (N, 1, S, S) -> scores (N, S/8 * S/8), greater for real.

    Patches alone: the whole is the completer's affair. Recipes train it under spectral norm.
    """

    def __init__(self, config: DetailConfig) -> None:
        super().__init__()
        self.config = config
        f = config.discriminator_filters
        self.layers = nn.ModuleList(
            [
                nn.Conv2d(4, f, 4, 2, 1),
                nn.Conv2d(f, f * 2, 4, 2, 1),
                nn.Conv2d(f * 2, f * 4, 4, 2, 1),
            ]
        )
        self.patches = nn.Conv2d(f * 4, 1, 3, padding=1)
        self.apply(he_normal)

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        return self.judged(image, hole)[0]

    def judged(self, image: Tensor, hole: Tensor) -> tuple[Tensor, list[Tensor]]:
        """The scores, and the features of each layer for a feature matching loss."""
        features, seen = torch.cat((image, hole), 1), []
        for layer in self.layers:
            features = leaky_relu(layer(features), 0.2)
            seen.append(features)
        return self.patches(features).flatten(1), seen


class _Block(nn.Module):
    """Two 3x3 convolutions beside the identity, the first dilated."""

    def __init__(self, filters: int, dilation: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(filters, filters, 3, padding=dilation, dilation=dilation)
        self.second = nn.Conv2d(filters, filters, 3, padding=1)

    def forward(self, features: Tensor) -> Tensor:
        return features + self.second(relu(self.first(relu(features))))
