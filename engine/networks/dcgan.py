"""DCGAN at 64x64 (Radford, Metz & Chintala 2016), as used by S1 and S4.

S1: Malkin & Levy, "DCGAN Image Completion" (2020); S4: Basak, "Image Completion using
DCGAN" (2017). Tensors are NCHW in [-1, 1].
"""

from dataclasses import dataclass

from torch import Tensor, nn

from engine.networks.checks import check_choice, check_sizes
from engine.networks.prior import Prior


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
        check_choice(self, "side", 64)
        check_choice(self, "prior", "normal", "uniform")
        check_sizes(self, "latent", "generator_filters", "discriminator_filters")


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
        self.apply(initialise)

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
        self.apply(initialise)

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


def initialise(module: nn.Module) -> None:
    """For `network.apply`: weights from N(0, 0.02), batch norm's scale from N(1, 0.02).

    Radford et al., section 4.
    """
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.normal_(module.weight, 0.0, 0.02)
    elif isinstance(module, nn.BatchNorm2d):
        nn.init.normal_(module.weight, 1.0, 0.02)
        nn.init.zeros_(module.bias)
