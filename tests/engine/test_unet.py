"""Our own completer: what it begins with, and how z moves its answer."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from engine.holes import NAMES, hole
from engine.networks.unet import Discriminator, Generator, UNetConfig, push_pull


def random_image() -> torch.Tensor:
    return torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(1)) * 2 - 1


@given(st.sampled_from(NAMES), st.integers(0, 99), st.floats(-1, 1, width=32))
def test_a_plain_colour_is_filled_with_itself(name: str, seed: int, colour: float) -> None:
    missing = torch.from_numpy(hole(name, 64, seed=seed))[None, None].float()
    filled = push_pull(torch.full((1, 3, 64, 64), colour), missing)
    torch.testing.assert_close(filled, torch.full_like(filled, colour), atol=1e-4, rtol=0)


@pytest.mark.parametrize("name", NAMES)
def test_known_pixels_stay_and_the_guess_lies_among_their_values(name: str) -> None:
    image, missing = random_image(), torch.from_numpy(hole(name, 64))[None, None]
    filled = push_pull(image, missing.float())
    known = ~missing.expand_as(image)
    torch.testing.assert_close(filled[known], image[known])
    assert filled.abs().max() <= 1.0001


def test_nothing_known_is_mid_grey() -> None:
    assert not push_pull(random_image(), torch.ones(1, 1, 64, 64)).any()


def test_another_z_is_another_answer_and_none_is_the_same_each_time() -> None:
    torch.manual_seed(0)
    generator = Generator(UNetConfig(8, noise=4)).eval()
    for block in generator.decode32:  # as after some training
        torch.nn.init.normal_(block.second.weight, std=0.1)
    image, missing = random_image(), torch.from_numpy(hole("centre"))[None, None].float()
    with torch.inference_mode():
        plain, again = generator(image, missing), generator(image, missing)
        first, second = (generator(image, missing, torch.full((1, 4), z)) for z in (1.0, -1.0))
    assert torch.equal(plain, again)
    assert (first - second).abs().max() > 1e-3


def test_patches_outside_the_hole_say_nothing_about_it() -> None:
    torch.manual_seed(0)
    discriminator = Discriminator(UNetConfig(8, discriminator_filters=4))
    image, missing = random_image(), torch.from_numpy(hole("mouth"))[None, None].float()
    elsewhere, inside = image.clone(), image.clone()
    elsewhere[:, :, :8] = 0  # the first row of patches; the mouth is far below
    inside[missing.expand_as(image) > 0] = 0
    with torch.inference_mode():
        (plain,), (other,), (changed,) = (
            discriminator(seen, missing)[:, 1] for seen in (image, elsewhere, inside)
        )
    torch.testing.assert_close(plain, other)
    assert (plain - changed).abs() > 1e-3
