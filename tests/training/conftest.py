"""Tiny recipes of every kind, and pictures they can learn."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.networks.dcgan import DCGANConfig
from engine.networks.detail import DetailConfig
from engine.networks.encoder_decoder import EncoderDecoderConfig
from engine.networks.pooled_encoder_decoder import PooledEncoderDecoderConfig
from engine.networks.residual import ResidualConfig
from engine.networks.unet import UNetConfig
from engine.networks.upsampling_gan import UpsamplingGANConfig
from training.recipes import RECIPES, InpaintingRecipe, Recipe

CPU = torch.device("cpu")

_DCGAN = DCGANConfig(latent=8, generator_filters=4, discriminator_filters=4)
_RESIDUAL = ResidualConfig(latent=8, generator_filters=2, discriminator_filters=2)
_UPSAMPLING = UpsamplingGANConfig(
    latent=8, dense=8, generator_filters=2, discriminator_filters=2, discriminator_dense=8
)
_POOLED = PooledEncoderDecoderConfig(generator_filters=4, discriminator_filters=4, dense=16)


def _tiny(recipe: Recipe) -> Recipe:
    small = {
        DCGANConfig: replace(_DCGAN, prior=getattr(recipe.network, "prior", "normal")),
        ResidualConfig: _RESIDUAL,
        PooledEncoderDecoderConfig: _POOLED,
        DetailConfig: DetailConfig(filters=4, discriminator_filters=4),
    }
    network = small.get(type(recipe.network))
    if isinstance(recipe.network, UpsamplingGANConfig):
        variant = recipe.network
        network = replace(
            _UPSAMPLING,
            activation=variant.activation,
            strided=variant.strided,
            batch_norm=variant.batch_norm,
        )
    if isinstance(recipe.network, UNetConfig):
        network = replace(recipe.network, filters=4, discriminator_filters=4)
    if isinstance(recipe.network, EncoderDecoderConfig):
        network = replace(recipe.network, generator_filters=4, discriminator_filters=4)
    recipe = replace(recipe, network=network, batch=8)
    return replace(recipe, begins_with=None) if isinstance(recipe, InpaintingRecipe) else recipe


TINY: dict[str, Recipe] = {name: _tiny(recipe) for name, recipe in RECIPES.items()}
"""Every recipe with a handful of filters."""


def coloured_halves(side: int) -> np.ndarray:
    """Two-coloured pictures a tiny network can learn: (40, side, side, 3) uint8."""
    colours = np.random.default_rng(1).integers(0, 255, (40, 2, 1, 1, 3))
    halves = np.repeat(np.repeat(colours, side // 2, 2), side, 3)
    return halves.reshape(40, side, side, 3).astype(np.uint8)


@pytest.fixture(scope="session")
def faces() -> np.ndarray:
    return coloured_halves(64)


def face_shards(folder: Path, count: int) -> Path:
    """A folder of one shard with `count` pictures of the train split, as `prepare` writes them."""
    folder.mkdir(parents=True)
    lines = ["shard,name,split"]
    with zipfile.ZipFile(folder / "train-00.zip", "w") as shard:
        for i, image in enumerate(np.resize(coloured_halves(128), (count, 128, 128, 3))):
            data = io.BytesIO()
            Image.fromarray(image).save(data, "WEBP", lossless=True)
            shard.writestr(f"{i}.webp", data.getvalue())
            lines.append(f"train-00.zip,{i}.webp,train")
    (folder / "index.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder
