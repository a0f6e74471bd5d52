"""S3's GAN at 80x80: upsampling and convolutions after two dense layers, tanh throughout.

Jiang, Liu & Wang, "Generation and Completion of Human Face Images" (CS230, 2018); sizes from
their public code. Tensors are NCHW in [-1, 1].
"""

from dataclasses import dataclass
from typing import Literal

from torch import Tensor, nn

from engine.networks.checks import check_choice, check_sizes
from engine.networks.prior import Prior
from engine.networks.upsampled_conv import UpsampledConv2d

_START = 5
"""Side of the first map: four doublings make 80."""


@dataclass(frozen=True)
class UpsamplingGANConfig:
    """80x80 RGB from z uniform in [-1, 1]; the last three options are what S3 found worse."""

    latent: int = 100
    dense: int = 512
    """Width of the generator's first dense layer."""

    generator_filters: int = 64
    """Of the widest map; the first has eight times as many."""

    discriminator_filters: int = 32
    """Of the widest map; the last has eight times as many."""

    discriminator_dense: int = 1024
    prior: Prior = "uniform"
    side: int = 80
    activation: Literal["tanh", "relu"] = "tanh"
    """Inside both networks; relu is leaky in the discriminator."""

    strided: bool = False
    """Strided and transposed convolutions in place of pooling and upsampling."""

    batch_norm: Literal["one", "all"] = "one"
    """After the second dense layer alone, as in their code, or after every layer but the ends."""

    def __post_init__(self) -> None:
        check_choice(self, "side", 80)
        check_choice(self, "prior", "normal", "uniform")
        check_choice(self, "activation", "tanh", "relu")
        check_choice(self, "strided", False, True)
        check_choice(self, "batch_norm", "one", "all")
        check_sizes(self, "latent", "dense", "generator_filters", "discriminator_filters")
        check_sizes(self, "discriminator_dense")


class Generator(nn.Module):
    """z (N, latent) -> image (N, 3, 80, 80) in [-1, 1]."""

    def __init__(self, config: UpsamplingGANConfig) -> None:
        super().__init__()
        self.config = config
        f = config.generator_filters
        features = _START * _START * f * 8
        self.layers = nn.Sequential(
            nn.Linear(config.latent, config.dense),
            _activation(config, leaky=False),
            nn.Linear(config.dense, features),
            nn.BatchNorm1d(features),
            _activation(config, leaky=False),
            nn.Unflatten(1, (f * 8, _START, _START)),
            *_up(config, f * 8, f * 4),  # 10 x 10
            *_up(config, f * 4, f * 2),  # 20 x 20
            *_up(config, f * 2, f),  # 40 x 40
            *_doubled(config, f, 3),  # 80 x 80
            nn.Tanh(),
        )
        self.apply(_initialise)

    def forward(self, z: Tensor) -> Tensor:
        return self.layers(z)


class Discriminator(nn.Module):
    """Image (N, 3, 80, 80) in [-1, 1] -> logit (N,); its sigmoid is D(x), 1 = real.

    Four poolings, as in the report; their code has three, and a dense layer four times as large.
    """

    def __init__(self, config: UpsamplingGANConfig) -> None:
        super().__init__()
        self.config = config
        f = config.discriminator_filters
        self.layers = nn.Sequential(
            *_down(config, 3, f, first=True),  # 40 x 40
            *_down(config, f, f * 2),  # 20 x 20
            *_down(config, f * 2, f * 4),  # 10 x 10
            *_down(config, f * 4, f * 8),  # 5 x 5
            nn.Flatten(),
            nn.Linear(_START * _START * f * 8, config.discriminator_dense),
            _activation(config, leaky=True),
            nn.Linear(config.discriminator_dense, 1),
        )
        self.apply(_initialise)

    def forward(self, image: Tensor) -> Tensor:
        return self.layers(image).flatten()


def _up(config: UpsamplingGANConfig, inputs: int, outputs: int) -> list[nn.Module]:
    return [
        *_doubled(config, inputs, outputs),
        *([nn.BatchNorm2d(outputs)] if config.batch_norm == "all" else []),
        _activation(config, leaky=False),
    ]


def _doubled(config: UpsamplingGANConfig, inputs: int, outputs: int) -> list[nn.Module]:
    if config.strided:
        return [nn.ConvTranspose2d(inputs, outputs, 4, 2, 1)]
    return [UpsampledConv2d(inputs, outputs)]


def _down(
    config: UpsamplingGANConfig, inputs: int, outputs: int, first: bool = False
) -> list[nn.Module]:
    halved = nn.Conv2d(inputs, outputs, 3, 2 if config.strided else 1, 1)
    return [
        halved,
        *([nn.BatchNorm2d(outputs)] if config.batch_norm == "all" and not first else []),
        # the activations rise, so the greatest of four comes first: the same, at a quarter the cost
        *([] if config.strided else [nn.MaxPool2d(2)]),
        _activation(config, leaky=True),
    ]


def _activation(config: UpsamplingGANConfig, *, leaky: bool) -> nn.Module:
    if config.activation == "tanh":
        return nn.Tanh()
    return nn.LeakyReLU(0.2, inplace=True) if leaky else nn.ReLU(inplace=True)


def _initialise(module: nn.Module) -> None:
    """Glorot & Bengio's uniform weights and no bias: the default of S3's library, Keras."""
    if isinstance(module, (nn.Linear, nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.xavier_uniform_(module.weight)
        assert module.bias is not None
        nn.init.zeros_(module.bias)
