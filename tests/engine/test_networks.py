"""What every family of networks promises: shapes, ranges, one image's answer its own."""

from itertools import product
from typing import Any

import pytest
import torch

from engine.networks.dcgan import DCGANConfig
from engine.networks.encoder import Encoder
from engine.networks.families import FAMILIES, Config, family_named, family_of
from engine.networks.upsampling_gan import UpsamplingGANConfig
from tests.engine.conftest import TINY, UPSAMPLING

VARIANTS = [
    UpsamplingGANConfig(8, 8, 2, 2, 8, activation=activation, strided=strided, batch_norm=norm)
    for activation, strided, norm in product(("tanh", "relu"), (False, True), ("one", "all"))
]
MADE = [config for name, config in TINY.items() if name != "encoder" and config != UPSAMPLING]
CONFIGS = [*MADE, *VARIANTS]
"""Of networks that make images."""


def inputs(config: Config, count: int = 3) -> tuple[torch.Tensor, ...]:
    """What a config's generator is called with."""
    random = torch.Generator().manual_seed(2)
    if family_of(config).kind == "latent":
        return (torch.randn(count, config.latent, generator=random),)  # type: ignore[union-attr]
    side = config.side
    image = torch.rand(count, 3, side, side, generator=random) * 2 - 1
    return image, (torch.rand(count, 1, side, side, generator=random) < 0.3).float()


@pytest.mark.parametrize("config", CONFIGS, ids=repr)
def test_images_have_the_configs_side_and_each_is_judged_by_itself(config: Config) -> None:
    torch.manual_seed(3)
    family = family_of(config)
    generator = family.generator(config).eval()
    assert family.discriminator is not None
    discriminator = family.discriminator(config).eval()
    given = inputs(config)
    with torch.no_grad():
        images = generator(*given)
        judged = discriminator(images, *given[1:])
        alone = generator(*(value[:1] for value in given))
    assert images.shape == (3, 3, config.side, config.side) and len(judged) == 3
    assert images.abs().max() <= 1
    torch.testing.assert_close(alone, images[:1], atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize("name", ["inpaint-dcgan", "inpaint-gan", "faithful"])
def test_what_lies_in_the_hole_is_not_looked_at(name: str) -> None:
    config = TINY[name]
    generator = family_of(config).generator(config).eval()
    image, hole = inputs(config)
    with torch.no_grad():
        other = generator(torch.where(hole > 0, torch.ones(()), image), hole)
        torch.testing.assert_close(generator(image, hole), other, atol=0, rtol=0)


def test_the_encoder_finds_a_z_of_what_is_known_alone() -> None:
    torch.manual_seed(3)
    encoder = Encoder(TINY["encoder"]).eval()  # type: ignore[arg-type]
    random = torch.Generator().manual_seed(2)
    image = torch.rand(2, 3, 64, 64, generator=random) * 2 - 1
    hole = (torch.rand(2, 1, 64, 64, generator=random) < 0.3).float()
    with torch.no_grad():
        z = encoder(image, hole)
        other = encoder(torch.where(hole > 0, torch.ones(()), image), hole)
        whole = encoder(image, torch.zeros_like(hole))
    assert z.shape == (2, 8)
    torch.testing.assert_close(z, other, atol=0, rtol=0)
    assert (z - whole).abs().max() > 1e-3


BAD: list[tuple[str, dict[str, Any]]] = [
    ("dcgan", {"side": 32}),
    ("dcgan", {"prior": "cauchy"}),
    ("upsampling-gan", {"strided": 1}),
    ("upsampling-gan", {"dense": 0}),
    ("upsampling-gan", {"activation": "gelu"}),
    ("residual", {"latent": 8.0}),
    ("encoder-decoder", {"generator_filters": 4096}),
    ("pooled-encoder-decoder", {"dense": "512"}),
]


@pytest.mark.parametrize(("name", "options"), BAD)
def test_a_config_that_no_network_can_have_is_refused(name: str, options: dict) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        family_named(name).config(**options)


def test_families_are_told_by_name_and_by_config() -> None:
    assert family_of(DCGANConfig()).name == "dcgan"
    assert [family_named(family.name) for family in FAMILIES] == list(FAMILIES)
    with pytest.raises(ValueError, match="'transformer'"):
        family_named("transformer")
