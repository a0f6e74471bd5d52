"""S2's networks by the DCGAN's rules: a broken image in, the repaired image out.

Ansaerjiang et al., "Image Semantic Inpainting with DCGAN" (Rice): no pooling and no dense layer,
batch norm after each convolution, LeakyReLU and a tanh output in G, ReLU in D. Not said there and
ours: the hole is a channel of the input, and skip connections join the maps of one size
(Ronneberger et al. 2015; Isola et al. 2017). Images are NCHW in [-1, 1], holes (N, 1, S, S)
float, 1 = missing.

With `noise`, ours too, there are as many answers as there are z: a vector made of z and of what the
encoder saw scales and shifts the decoder's maps (Zhao et al., "Co-Modulated GANs", 2021).
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.networks.checks import check_choice, check_sizes
from engine.networks.dcgan import initialise
from engine.networks.modulation import chance_and_sight, modulated

_STYLE = 128


@dataclass(frozen=True)
class EncoderDecoderConfig:
    """64x64 RGB; `filters` at the widest map."""

    generator_filters: int = 64
    discriminator_filters: int = 32
    noise: int = 0
    """Numbers of z; 0 = one answer."""

    side: int = 64

    def __post_init__(self) -> None:
        check_choice(self, "side", 64)
        check_sizes(self, "generator_filters", "discriminator_filters")
        if self.noise != 0:
            check_sizes(self, "noise")


class Generator(nn.Module):
    """Image (N, 3, 64, 64), hole (N, 1, 64, 64) -> all of the image anew, (N, 3, 64, 64).

    What the image holds inside the hole is not looked at. z: (N, noise) from N(0, I), zeros when
    None.
    """

    def __init__(self, config: EncoderDecoderConfig) -> None:
        super().__init__()
        self.config = config
        f = config.generator_filters
        self.encoder = nn.ModuleList(
            (
                _down(4, f),  # 32 x 32
                _down(f, f * 2),  # 16 x 16
                _down(f * 2, f * 4),  # 8 x 8
                _down(f * 4, f * 8),  # 4 x 4
            )
        )
        self.decoder = nn.ModuleList(
            (
                _up(f * 8, f * 4),  # 8 x 8
                _up(f * 8, f * 2),  # 16 x 16
                _up(f * 4, f),  # 32 x 32
            )
        )
        self.output = nn.Sequential(nn.ConvTranspose2d(f * 2, 3, 4, 2, 1), nn.Tanh())  # 64 x 64
        if config.noise:
            self.style = nn.Sequential(nn.Linear(config.noise + f * 8, _STYLE), nn.ReLU())
            self.modulations = nn.ModuleList(nn.Linear(_STYLE, 2 * n) for n in (f * 4, f * 2, f))
        self.apply(initialise)

    def forward(self, image: Tensor, hole: Tensor, z: Tensor | None = None) -> Tensor:
        features = torch.cat((image * (1 - hole), hole), 1)
        skipped: list[Tensor] = []
        for layer in self.encoder:
            features = layer(features)
            skipped.append(features)
        seen = skipped.pop()
        noise = self.config.noise
        style = self.style(chance_and_sight(z, seen, noise)) if noise else None
        for i, layer in enumerate(self.decoder):
            features = layer(features)
            if style is not None:
                features = modulated(features, self.modulations[i], style)
            features = torch.cat((features, skipped.pop()), 1)
        return self.output(features)


class Discriminator(nn.Module):
    """Image (N, 3, 64, 64) and hole (N, 1, 64, 64) -> logit (N,); its sigmoid is D, 1 = real.

    The global discriminator is shown the stitched image, the local one the fill alone.
    """

    def __init__(self, config: EncoderDecoderConfig) -> None:
        super().__init__()
        self.config = config
        f = config.discriminator_filters
        self.layers = nn.Sequential(
            nn.Conv2d(4, f, 4, 2, 1),  # 32 x 32
            nn.ReLU(inplace=True),
            *_halved(f, f * 2, nn.ReLU(inplace=True)),  # 16 x 16
            *_halved(f * 2, f * 4, nn.ReLU(inplace=True)),  # 8 x 8
            *_halved(f * 4, f * 8, nn.ReLU(inplace=True)),  # 4 x 4
            nn.Conv2d(f * 8, 1, 4, 1, 0),  # 1 x 1
        )
        self.apply(initialise)

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        return self.layers(torch.cat((image, hole), 1)).flatten()


def _down(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(*_halved(inputs, outputs, nn.LeakyReLU(0.2)))


def _halved(inputs: int, outputs: int, activation: nn.Module) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, outputs, 4, 2, 1, bias=False),
        nn.BatchNorm2d(outputs),
        activation,
    ]


def _up(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(
        nn.ConvTranspose2d(inputs, outputs, 4, 2, 1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.LeakyReLU(0.2),
    )
