"""Tiny untrained weights of every method, for tests that ask what is done with them."""

import shutil
from pathlib import Path

import pytest
import torch

from engine import assets, checkpoint
from engine.alignment import CANONICAL_FRAME, S3_FRAME
from engine.networks.dcgan import DCGANConfig
from engine.networks.detail import DetailConfig
from engine.networks.encoder import EncoderConfig
from engine.networks.encoder_decoder import EncoderDecoderConfig
from engine.networks.families import Config, family_of
from engine.networks.pooled_encoder_decoder import PooledEncoderDecoderConfig
from engine.networks.residual import ResidualConfig
from engine.networks.unet import UNetConfig
from engine.networks.upsampling_gan import UpsamplingGANConfig

UPSAMPLING = UpsamplingGANConfig(
    latent=8, dense=8, generator_filters=2, discriminator_filters=2, discriminator_dense=8
)
TINY: dict[str, Config] = {
    "dcgan64": DCGANConfig(8, 4, 4),
    "dcgan64-uniform": DCGANConfig(8, 4, 4, prior="uniform"),
    "upsampling80": UPSAMPLING,
    "upsampling80-half": UPSAMPLING,
    "residual64": ResidualConfig(8, 4, 4),
    "context-encoder": EncoderDecoderConfig(4, 4),
    "inpaint-dcgan": EncoderDecoderConfig(4, 4),
    "inpaint-gan": PooledEncoderDecoderConfig(4, 4, 8),
    "faithful": UNetConfig(4, discriminator_filters=4),
    "one-shot": EncoderDecoderConfig(4, 4, noise=4),
    "detail": DetailConfig(4, 4),
    "encoder": EncoderConfig(8, 4, 8),
}
"""A small network of each recipe's family."""


def save_tiny(path: Path, recipe: str) -> None:
    """Writes a recipe's untrained weights as its export would."""
    torch.manual_seed(1)
    config = TINY[recipe]
    family = family_of(config)
    latent = family.kind == "latent"
    checkpoint.save(
        path,
        generator=family.generator(config),
        discriminator=family.discriminator(config) if latent and family.discriminator else None,
        record={"steps": 0},
        frame=S3_FRAME if config.side == 80 else CANONICAL_FRAME,
    )


@pytest.fixture(scope="session")
def tiny_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder `resources` whose weights are tiny and complete; faces are found as ever."""
    folder = tmp_path_factory.mktemp("tiny") / "resources"
    for recipe in TINY:
        save_tiny(folder / "weights" / f"{recipe}.safetensors", recipe)
    shutil.copy(assets.weights_path("landmarks").with_suffix(".onnx"), folder / "weights")
    return folder


@pytest.fixture
def every_method(tiny_weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every method has weights, tiny ones."""
    monkeypatch.setattr(assets, "resources", lambda: tiny_weights)
