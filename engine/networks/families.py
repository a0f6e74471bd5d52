"""The families of networks that a file of weights can hold, by the name in its header."""

from dataclasses import dataclass
from typing import Literal

from torch import nn

from engine.networks import (
    dcgan,
    detail,
    encoder,
    encoder_decoder,
    pooled_encoder_decoder,
    residual,
    unet,
    upsampling_gan,
)

Config = (
    dcgan.DCGANConfig
    | upsampling_gan.UpsamplingGANConfig
    | residual.ResidualConfig
    | encoder_decoder.EncoderDecoderConfig
    | pooled_encoder_decoder.PooledEncoderDecoderConfig
    | unet.UNetConfig
    | detail.DetailConfig
    | encoder.EncoderConfig
)


@dataclass(frozen=True)
class Family:
    """A generator and a discriminator that one config describes."""

    name: str
    kind: Literal["latent", "inpainting", "detail", "encoder"]
    """latent: Generator(config)(z), Discriminator(config)(image); inpainting: both are called with
    (image, hole); detail: the same, the hole filled already; encoder: what stands for the generator
    makes a z of (image, hole)."""

    config: type[Config]
    generator: type[nn.Module]
    discriminator: type[nn.Module] | None
    """None where there is nothing to judge."""


FAMILIES: tuple[Family, ...] = (
    Family("dcgan", "latent", dcgan.DCGANConfig, dcgan.Generator, dcgan.Discriminator),
    Family(
        "upsampling-gan",
        "latent",
        upsampling_gan.UpsamplingGANConfig,
        upsampling_gan.Generator,
        upsampling_gan.Discriminator,
    ),
    Family(
        "residual",
        "latent",
        residual.ResidualConfig,
        residual.Generator,
        residual.Discriminator,
    ),
    Family(
        "encoder-decoder",
        "inpainting",
        encoder_decoder.EncoderDecoderConfig,
        encoder_decoder.Generator,
        encoder_decoder.Discriminator,
    ),
    Family(
        "pooled-encoder-decoder",
        "inpainting",
        pooled_encoder_decoder.PooledEncoderDecoderConfig,
        pooled_encoder_decoder.Generator,
        pooled_encoder_decoder.Discriminator,
    ),
    Family("unet", "inpainting", unet.UNetConfig, unet.Generator, unet.Discriminator),
    Family("detail", "detail", detail.DetailConfig, detail.Generator, detail.Discriminator),
    Family("encoder", "encoder", encoder.EncoderConfig, encoder.Encoder, None),
)


def family_named(name: object) -> Family:
    """ValueError when there is none of that name."""
    for family in FAMILIES:
        if family.name == name:
            return family
    raise ValueError(f"there is no family of networks named {name!r}")


def family_of(config: Config) -> Family:
    """The family whose config this is."""
    return next(family for family in FAMILIES if family.config is type(config))
