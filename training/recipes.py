"""Every trainable system as a frozen recipe, by name.

Numbers that the papers do not give are the field's usual ones; ../shared/papers.md numbers the
papers S1 to S4, README.md beside this file says what came of each.
"""

from dataclasses import dataclass, replace
from typing import Literal

from engine import holes
from engine.alignment import CANONICAL_FRAME, S3_FRAME, Frame
from engine.networks.dcgan import DCGANConfig
from engine.networks.detail import DetailConfig
from engine.networks.encoder_decoder import EncoderDecoderConfig
from engine.networks.pooled_encoder_decoder import PooledEncoderDecoderConfig
from engine.networks.residual import ResidualConfig
from engine.networks.unet import UNetConfig
from engine.networks.upsampling_gan import UpsamplingGANConfig
from training.losses import Contest

LatentConfig = DCGANConfig | UpsamplingGANConfig | ResidualConfig
InpaintingConfig = EncoderDecoderConfig | PooledEncoderDecoderConfig | UNetConfig | DetailConfig


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """What every recipe says: the contest, its optimiser, its data."""

    name: str
    description: str
    network: LatentConfig | InpaintingConfig
    frame: Frame = CANONICAL_FRAME
    """Where the five landmarks lie in the faces it sees, as fractions of their side."""

    steps: int
    batch: int = 64
    """Real faces a step; the same number of generated ones stands beside them."""

    loss: Contest = "cross-entropy"
    gradient_penalty: float = 0.0
    """WGAN-GP's weight (Gulrajani et al. 2017 take 10)."""

    spectral_norm: bool = False
    """On every layer of the discriminators (Miyato et al. 2018)."""

    learning_rate: float = 2e-4
    schedule: Literal["constant", "cosine"] = "constant"
    """Of the learning rate: cosine rises for WARM_UP steps and falls to 0 at the last one."""

    betas: tuple[float, float] = (0.5, 0.999)
    """Adam's, after Radford et al., section 4."""

    generator_updates: int = 1
    """Updates of G for each of D; S3 takes 2."""

    adaptive: tuple[float, float] | None = None
    """A training ratio that adapts (S3's wish): D rests while the running mean of its accuracy
    is above the second number, G while it is below the first."""

    ema: float = 0.999
    """Decay of the exponential moving average of the generator that is shipped."""

    flip: bool = True
    """Mirror half of the faces; the canonical frame is symmetric."""

    seed: int = 20261120
    bundled: bool = True
    """Its weights belong into resources/weights; False for the variants of a comparison."""


@dataclass(frozen=True, kw_only=True)
class LatentRecipe(Recipe):
    """A GAN from z to faces, for completion by search (S1, S3, S4)."""

    network: LatentConfig


@dataclass(frozen=True, kw_only=True)
class InpaintingRecipe(Recipe):
    """A network from the broken image to the repaired one (S2).

    The generator's loss is content_weight * content + gradient_weight * gradient +
    global_weight * prior of the global discriminator + local_weight * prior of the local one.
    """

    network: InpaintingConfig
    begins_with: str | None = None
    """A recipe whose shipped generator a new run goes on from."""

    holes: tuple[str, ...] = holes.NAMES
    """The shapes of engine.holes it is trained on, equally often."""

    content: Literal["absolute", "log-squared", "varied"] = "absolute"
    """S2's mean difference; the logarithm of the mean squared one, which is PSNR itself; or the
    mean one, less a share of what two answers differ by (for a network with noise)."""

    content_weight: float = 1.0
    varied_reward: float = 0.0
    """That share; see `training.losses.varied_loss`."""

    feature_weight: float = 0.0
    """Of feature matching: the repaired image looks to D's layers as the original does."""

    gradient_weight: float = 0.0
    global_weight: float = 0.0
    """Of the discriminator that judges the stitched whole; 0 = there is none."""

    local_weight: float = 0.0
    """Of the discriminator that judges the fill alone; 0 = there is none."""


WARM_UP = 500

_HALF = UpsamplingGANConfig(
    dense=256, generator_filters=32, discriminator_filters=16, discriminator_dense=512
)


_S3_RATIO = (0.7, 1.0)
"""Two updates of G to one of D alone, as S3 trains, leave D at chance from step 600 on and G with
a handful of faces (the variant `-twice`); with their own wish, a ratio that adapts, G waits while D
is right about fewer than 70%."""


def _half(name: str, description: str, network: UpsamplingGANConfig, updates: int = 2) -> Recipe:
    """A variant of S3's half-size GAN for the comparison of its claims."""
    return LatentRecipe(
        name=f"upsampling80-half-{name}",
        description=f"upsampling80-half {description}, to compare",
        network=network,
        frame=S3_FRAME,
        generator_updates=updates,
        steps=2_000,
        bundled=False,
    )


RECIPES: dict[str, Recipe] = {
    recipe.name: recipe
    for recipe in (
        LatentRecipe(
            name="dcgan64",
            description="S1's DCGAN at 64x64, z from N(0, I)",
            network=DCGANConfig(prior="normal"),
            steps=20_000,
        ),
        LatentRecipe(
            name="dcgan64-uniform",
            description="S4's DCGAN at 64x64, z uniform in [-1, 1]",
            network=DCGANConfig(prior="uniform"),
            steps=6_000,
        ),
        LatentRecipe(
            name="upsampling80",
            description="S3's GAN at 80x80: upsampling, tanh, pooling, two steps of G to one of D",
            network=UpsamplingGANConfig(),
            frame=S3_FRAME,
            generator_updates=2,
            adaptive=_S3_RATIO,
            steps=6_000,
        ),
        LatentRecipe(
            name="upsampling80-half",
            description="S3's completer: upsampling80 with half the filters",
            network=_HALF,
            frame=S3_FRAME,
            generator_updates=2,
            adaptive=_S3_RATIO,
            steps=6_000,
        ),
        InpaintingRecipe(
            name="context-encoder",
            description="S2's CNN: the broken image in, reconstruction loss only",
            network=EncoderDecoderConfig(),
            steps=6_000,
        ),
        InpaintingRecipe(
            name="inpaint-gan",
            description="S2's GAN: dense layers and pooling, content and adversarial losses",
            network=PooledEncoderDecoderConfig(),
            global_weight=0.01,
            steps=6_000,
        ),
        InpaintingRecipe(
            name="inpaint-dcgan",
            description="S2's DCGAN: content, gradient and prior losses, global and local D",
            network=EncoderDecoderConfig(),
            gradient_weight=0.5,
            global_weight=0.01,
            local_weight=0.01,
            steps=20_000,
        ),
        LatentRecipe(
            name="residual64",
            description="S3's wish: residual blocks, hinge loss, spectral norm, adaptive ratio",
            network=ResidualConfig(),
            loss="hinge",
            spectral_norm=True,
            betas=(0.0, 0.99),
            adaptive=(0.6, 0.9),
            steps=6_000,
        ),
        LatentRecipe(
            name="residual64-wgan-gp",
            description="residual64 with WGAN-GP in place of hinge and spectral norm, to compare",
            network=ResidualConfig(),
            loss="wasserstein",
            gradient_penalty=10.0,
            betas=(0.0, 0.9),
            steps=3_000,
            bundled=False,
        ),
        InpaintingRecipe(
            name="faithful",
            description="our own U-Net: the expected fill, the one with the least error",
            network=UNetConfig(),
            batch=32,
            content="log-squared",
            learning_rate=6e-4,
            schedule="cosine",
            betas=(0.9, 0.99),
            steps=24_000,
        ),
        InpaintingRecipe(
            name="one-shot",
            description="inpaint-dcgan with noise: another sharp answer for every z",
            network=EncoderDecoderConfig(noise=64),
            begins_with="inpaint-dcgan",
            content="varied",
            varied_reward=0.45,
            gradient_weight=0.5,
            global_weight=0.01,
            local_weight=0.01,
            steps=12_000,
        ),
        InpaintingRecipe(
            name="detail",
            description="twice the side: what a completed face lacks in lines and texture",
            network=DetailConfig(),
            holes=tuple(name for name in holes.NAMES if name != "random"),
            batch=16,
            loss="hinge",
            spectral_norm=True,
            content_weight=5.0,
            feature_weight=2.0,
            global_weight=0.1,
            betas=(0.0, 0.99),
            steps=6_000,
        ),
        _half("twice", "with two steps of G to one of D come what may, as S3 write", _HALF),
        _half("once", "with one step of G to one of D", _HALF, updates=1),
        _half("relu", "with ReLU in place of tanh", replace(_HALF, activation="relu")),
        _half("strided", "with strides in place of pooling", replace(_HALF, strided=True)),
        _half("batchnorm", "with batch norm everywhere", replace(_HALF, batch_norm="all")),
    )
}
