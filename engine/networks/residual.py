"""A residual GAN at 64x64, S3's wish for stability.

Blocks after Miyato et al., "Spectral Normalization for GANs" (ICLR 2018), appendix B, with fewer
filters. Tensors are NCHW in [-1, 1].
"""

from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, interpolate, relu

from engine.networks.checks import check_choice, check_sizes
from engine.networks.prior import Prior
from engine.networks.upsampled_conv import UpsampledConv2d


@dataclass(frozen=True)
class ResidualConfig:
    """64x64 RGB, `latent` numbers in, `filters` at the widest map."""

    latent: int = 128
    generator_filters: int = 24
    discriminator_filters: int = 24
    prior: Prior = "normal"
    side: int = 64

    def __post_init__(self) -> None:
        check_choice(self, "side", 64)
        check_choice(self, "prior", "normal", "uniform")
        check_sizes(self, "latent", "generator_filters", "discriminator_filters")


class Generator(nn.Module):
    """z (N, latent) -> image (N, 3, 64, 64) in [-1, 1]."""

    def __init__(self, config: ResidualConfig) -> None:
        super().__init__()
        self.config = config
        f = config.generator_filters
        self.layers = nn.Sequential(
            nn.Linear(config.latent, 4 * 4 * f * 8),
            nn.Unflatten(1, (f * 8, 4, 4)),
            _Up(f * 8, f * 8),  # 8 x 8
            _Up(f * 8, f * 4),  # 16 x 16
            _Up(f * 4, f * 2),  # 32 x 32
            _Up(f * 2, f),  # 64 x 64
            nn.BatchNorm2d(f),
            nn.ReLU(inplace=True),
            nn.Conv2d(f, 3, 3, padding=1),
            nn.Tanh(),
        )
        self.apply(_initialise)

    def forward(self, z: Tensor) -> Tensor:
        return self.layers(z)


class Discriminator(nn.Module):
    """Image (N, 3, 64, 64) in [-1, 1] -> score (N,), greater for real; no batch norm in it."""

    def __init__(self, config: ResidualConfig) -> None:
        super().__init__()
        self.config = config
        f = config.discriminator_filters
        self.layers = nn.Sequential(
            _Down(3, f, first=True),  # 32 x 32
            _Down(f, f * 2),  # 16 x 16
            _Down(f * 2, f * 4),  # 8 x 8
            _Down(f * 4, f * 8),  # 4 x 4
            nn.ReLU(),
        )
        self.score = nn.Linear(f * 8, 1)
        self.apply(_initialise)

    def forward(self, image: Tensor) -> Tensor:
        return self.score(self.layers(image).sum((2, 3))).flatten()


class _Up(nn.Module):
    """Twice the side: BN, ReLU, upsample, 3x3, BN, ReLU, 3x3, beside an upsampled 1x1."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.BatchNorm2d(inputs), nn.BatchNorm2d(outputs)
        self.conv1 = UpsampledConv2d(inputs, outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1)
        self.shortcut = nn.Conv2d(inputs, outputs, 1)

    def forward(self, features: Tensor) -> Tensor:
        changed = self.conv1(relu(self.norm1(features)))
        changed = self.conv2(relu(self.norm2(changed)))
        # a 1x1 convolution and an upsampling change places freely; this way it costs a quarter
        return changed + interpolate(self.shortcut(features), scale_factor=2.0)


class _Down(nn.Module):
    """Half the side: ReLU (not on the image), 3x3, ReLU, 3x3, mean, beside an averaged 1x1."""

    def __init__(self, inputs: int, outputs: int, first: bool = False) -> None:
        super().__init__()
        self.first = first
        self.conv1 = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1)
        self.shortcut = nn.Conv2d(inputs, outputs, 1)

    def forward(self, features: Tensor) -> Tensor:
        changed = self.conv1(features if self.first else relu(features))
        changed = avg_pool2d(self.conv2(relu(changed)), 2)
        return changed + self.shortcut(avg_pool2d(features, 2))


def _initialise(module: nn.Module) -> None:
    """Glorot & Bengio's uniform weights, no bias (Miyato et al.)."""
    if isinstance(module, (nn.Linear, nn.Conv2d)):
        nn.init.xavier_uniform_(module.weight)
        assert module.bias is not None
        nn.init.zeros_(module.bias)
