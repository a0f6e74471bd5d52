"""Our own completer: a U-Net from the broken face to the whole one, in one pass.

Ronneberger et al., "U-Net" (2015), on aligned faces: every pixel has its place in a face, so the
network learns maps of places (position embeddings) and, where the maps are smallest, mixes all
places by dense layers (Tolstikhin et al., "MLP-Mixer", 2021). Blocks are residual, without any
normalisation (Lim et al., "EDSR", 2017), the last convolution of each begins at zero. The image
goes in with its hole already filled smoothly, by a pyramid of means ("push-pull", Gortler et al.,
"The Lumigraph", 1996), and the network adds what that lacks.

With `noise` there are as many answers as there are z: a vector made of z and of what the encoder
saw scales and shifts every later block (Zhao et al., "Co-Modulated GANs", 2021).

Tensors are NCHW in [-1, 1], holes (N, 1, S, S) float, 1 = missing.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, interpolate, pixel_shuffle, pixel_unshuffle, relu

from engine.networks.checks import check_choice, check_sizes
from engine.networks.he import he_normal
from engine.networks.modulation import chance_and_sight, modulated

_STYLE = 256
_FINE = 16
"""Maps at full size, before the three colours."""


@dataclass(frozen=True)
class UNetConfig:
    """64x64 RGB; `filters` at half the side, twice and four times that at 16 and 8 pixels."""

    filters: int = 48
    noise: int = 0
    """Numbers of z; 0 = one answer."""

    discriminator_filters: int = 32
    side: int = 64

    def __post_init__(self) -> None:
        check_choice(self, "side", 64)
        check_sizes(self, "filters", "discriminator_filters")
        if self.noise != 0:
            check_sizes(self, "noise")


class Generator(nn.Module):
    """Image (N, 3, 64, 64), hole (N, 1, 64, 64) -> the repaired image (N, 3, 64, 64).

    What the image holds inside the hole is not looked at. z: (N, noise) from N(0, I), zeros when
    None. In training the answer may leave [-1, 1] a little.
    """

    def __init__(self, config: UNetConfig) -> None:
        super().__init__()
        self.config = config
        f, style = config.filters, _STYLE if config.noise else 0
        self.stem = nn.Conv2d(16, f, 3, padding=1)
        self.place = nn.Parameter(torch.zeros(1, f, 32, 32))
        self.encode32 = nn.ModuleList([_Block(f)])
        self.down16 = nn.Conv2d(f, 2 * f, 3, 2, 1)
        self.encode16 = nn.ModuleList([_Block(2 * f), _Block(2 * f)])
        self.down8 = nn.Conv2d(2 * f, 4 * f, 3, 2, 1)
        self.place8 = nn.Parameter(torch.zeros(1, 4 * f, 8, 8))
        self.encode8 = nn.ModuleList([_Block(4 * f), _Mix(64)])
        self.decode8 = nn.ModuleList(
            [m for _ in range(3) for m in (_Block(4 * f, style), _Mix(64))]
        )
        self.up16 = nn.Conv2d(4 * f, 8 * f, 1)
        self.decode16 = nn.ModuleList([_Block(2 * f, style), _Block(2 * f, style)])
        self.up32 = nn.Conv2d(2 * f, 4 * f, 1)
        self.decode32 = nn.ModuleList([_Block(f, style), _Block(f, style)])
        self.up64 = nn.Conv2d(f, 4 * _FINE, 3, padding=1)
        self.fine = nn.Conv2d(_FINE + 4, _FINE, 3, padding=1)
        self.colours = nn.Conv2d(_FINE, 3, 3, padding=1)
        if style:
            self.style = nn.Sequential(
                nn.Linear(config.noise + 4 * f, style),
                nn.ReLU(),
                nn.Linear(style, style),
                nn.ReLU(),
            )
        self.apply(he_normal)
        for module in self.modules():
            if isinstance(module, (_Block, _Mix)):
                module.begin_as_identity()

    def forward(self, image: Tensor, hole: Tensor, z: Tensor | None = None) -> Tensor:
        guess = push_pull(image, hole)
        seen = torch.cat((guess, hole), 1)
        at32 = _through(self.encode32, self.stem(pixel_unshuffle(seen, 2)) + self.place)
        at16 = _through(self.encode16, self.down16(at32))
        features = _through(self.encode8, self.down8(at16) + self.place8)
        noise = self.config.noise
        style = self.style(chance_and_sight(z, features, noise)) if noise else None
        features = _through(self.decode8, features, style)
        features = pixel_shuffle(self.up16(relu(features)), 2) + at16
        features = _through(self.decode16, features, style)
        features = pixel_shuffle(self.up32(relu(features)), 2) + at32
        features = _through(self.decode32, features, style)
        features = pixel_shuffle(self.up64(relu(features)), 2)
        features = self.fine(torch.cat((relu(features), seen), 1))
        image = guess + self.colours(relu(features))
        return image if self.training else image.clamp(-1, 1)


class Discriminator(nn.Module):
    """Image (N, 3, 64, 64) and hole (N, 1, 64, 64) -> scores (N, 2), greater for real.

    The first of the whole, the second the mean of the patches around 8 x 8 places, each counting
    as much of it is hole: what lies outside is real in either image and teaches nothing. No batch
    norm in it: recipes train it under spectral norm (Miyato et al. 2018).
    """

    def __init__(self, config: UNetConfig) -> None:
        super().__init__()
        self.config = config
        f = config.discriminator_filters
        self.layers = nn.ModuleList(
            [
                nn.Conv2d(4, f, 4, 2, 1),  # 32 x 32
                nn.Conv2d(f, f * 2, 4, 2, 1),  # 16 x 16
                nn.Conv2d(f * 2, f * 4, 4, 2, 1),  # 8 x 8
            ]
        )
        self.patches = nn.Conv2d(f * 4, 1, 3, padding=1)
        self.deeper = nn.Conv2d(f * 4, f * 8, 4, 2, 1)  # 4 x 4
        self.whole = nn.Linear(f * 8 * 16, 1)
        self.apply(he_normal)

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        return self.judged(image, hole)[0]

    def judged(self, image: Tensor, hole: Tensor) -> tuple[Tensor, list[Tensor]]:
        """The scores, and the features of each layer for a feature matching loss."""
        features, seen = torch.cat((image, hole), 1), []
        for layer in (*self.layers, self.deeper):
            features = _leaky(layer(features))
            seen.append(features)
        share = avg_pool2d(hole, hole.shape[-1] // seen[2].shape[-1])
        patches = (self.patches(seen[2]) * share).sum((1, 2, 3)) / share.sum((1, 2, 3)).clamp_min(
            1e-6
        )
        return torch.cat((self.whole(seen[-1].flatten(1)), patches[:, None]), 1), seen


def push_pull(image: Tensor, hole: Tensor) -> Tensor:
    """The image with its hole filled smoothly: (N, 3, S, S), S a power of 2.

    Means of the known pixels in ever larger squares, each blended up to where less is known.
    An image without a known pixel becomes 0, mid-grey.
    """
    weight = 1 - hole
    colour = image * weight
    pyramid = []
    while True:
        pyramid.append((colour, weight))
        if weight.shape[-1] == 1:
            break
        colour, weight = avg_pool2d(colour, 2), avg_pool2d(weight, 2)
    filled = colour / weight.clamp_min(1e-4)
    for colour, weight in reversed(pyramid[:-1]):
        smooth = interpolate(filled, scale_factor=2.0, mode="bilinear", align_corners=False)
        sure = (4 * weight).clamp_max(1)  # a quarter of a square known is enough to say its mean
        mean = colour / weight.clamp_min(1e-4)
        filled = torch.lerp(smooth, mean, sure if weight is not pyramid[0][1] else weight)
    return filled


class _Block(nn.Module):
    """Two 3x3 convolutions beside the identity, the maps between them scaled by a style."""

    def __init__(self, filters: int, style: int = 0) -> None:
        super().__init__()
        self.first = nn.Conv2d(filters, filters, 3, padding=1)
        self.second = nn.Conv2d(filters, filters, 3, padding=1)
        self.modulation = nn.Linear(style, 2 * filters) if style else None

    def begin_as_identity(self) -> None:
        nn.init.zeros_(self.second.weight)
        if self.modulation is not None:  # no z alike another, or none would learn to differ
            nn.init.normal_(self.modulation.weight, std=0.02)

    def forward(self, features: Tensor, style: Tensor | None = None) -> Tensor:
        changed = self.first(relu(features))
        if self.modulation is not None:
            assert style is not None
            changed = modulated(changed, self.modulation, style)
        return features + self.second(relu(changed))


class _Mix(nn.Module):
    """Each map's places mixed by two dense layers beside the identity."""

    def __init__(self, places: int) -> None:
        super().__init__()
        self.first, self.second = nn.Linear(places, 2 * places), nn.Linear(2 * places, places)

    def begin_as_identity(self) -> None:
        nn.init.zeros_(self.second.weight)

    def forward(self, features: Tensor, style: Tensor | None = None) -> Tensor:
        flat = features.flatten(2)
        return features + self.second(relu(self.first(flat))).view_as(features)


def _through(layers: nn.ModuleList, features: Tensor, style: Tensor | None = None) -> Tensor:
    for layer in layers:
        features = layer(features, style)
    return features


def _leaky(features: Tensor) -> Tensor:
    return torch.nn.functional.leaky_relu(features, 0.2)
