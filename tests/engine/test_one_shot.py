import copy
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
import torch

from engine import checkpoint
from engine.checkpoint import Checkpoint
from engine.completion.one_shot import one_shot
from engine.holes import hole
from engine.step import result_of
from engine.tensors import to_tensor

RECIPES = ["context-encoder", "inpaint-dcgan", "inpaint-gan"]


@pytest.fixture(params=RECIPES)
def networks(request: pytest.FixtureRequest, tiny_weights: Path) -> Checkpoint:
    return checkpoint.load(tiny_weights / "weights" / f"{request.param}.safetensors")


@pytest.fixture
def crop(astronaut: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(astronaut[80:144, 190:254])


def test_known_pixels_come_out_as_they_went_in_and_hidden_ones_do_not_matter(
    networks: Checkpoint, crop: np.ndarray
) -> None:
    missing = hole("strokes", seed=3)
    other = np.where(missing[..., None], np.uint8(255), crop)
    (one,), (twin,) = (result_of(one_shot(face, missing, networks)) for face in (crop, other))
    np.testing.assert_array_equal(one.completed[~missing], crop[~missing])
    assert (one.completed[missing] != crop[missing]).any()
    np.testing.assert_array_equal(one.completed, twin.completed)
    assert one.losses == twin.losses


def test_its_loss_is_the_distance_to_what_is_known(networks: Checkpoint, crop: np.ndarray) -> None:
    missing = hole("mouth")
    (found,) = result_of(one_shot(crop, missing, networks))
    apart = to_tensor(found.fill[None]) - to_tensor(crop[None])
    known = torch.from_numpy(~missing)
    assert found.losses["contextual"] == pytest.approx(
        float(apart[..., known].abs().mean()), abs=0.005
    )


def test_a_crop_without_a_known_pixel_is_filled_too(networks: Checkpoint, crop: np.ndarray) -> None:
    (found,) = result_of(one_shot(crop, np.ones((64, 64), bool), networks))
    np.testing.assert_array_equal(found.completed, found.fill)
    assert found.losses == {"contextual": 0.0}


def test_a_crop_of_another_side_and_a_latent_gan_are_refused(
    networks: Checkpoint, crop: np.ndarray, tiny_weights: Path
) -> None:
    with pytest.raises(ValueError, match="64x64"):
        next(one_shot(crop[:32, :32], np.ones((32, 32), bool), networks))
    latent = checkpoint.load(tiny_weights / "weights" / "residual64.safetensors")
    with pytest.raises(ValueError, match="takes no image"):
        next(one_shot(crop, hole("mouth"), latent))


@pytest.fixture
def noisy(tiny_weights: Path) -> Checkpoint:
    """A network with noise that makes something of it: untrained, its last layers begin at 0."""
    networks = checkpoint.load(tiny_weights / "weights" / "one-shot.safetensors")
    random = torch.Generator().manual_seed(5)
    generator = copy.deepcopy(networks.generator)
    with torch.no_grad():
        for weight in generator.parameters():
            weight += 0.15 * torch.randn(weight.shape, generator=random)
    return replace(networks, generator=generator)


def test_a_network_with_noise_gives_as_many_answers_as_asked_for(
    noisy: Checkpoint, crop: np.ndarray
) -> None:
    missing = hole("centre")
    six = result_of(one_shot(crop, missing, noisy, candidates=6, seed=1))
    assert len(six) == 6
    for one in six:
        np.testing.assert_array_equal(one.completed[~missing], crop[~missing])
    apart = [
        np.abs(a.fill[missing].astype(float) - b.fill[missing]).mean()
        for a, b in combinations(six, 2)
    ]
    assert min(apart) >= 3
    two = result_of(one_shot(crop, missing, noisy, candidates=2, seed=1))
    for a, b in zip(two, six[:2], strict=True):
        np.testing.assert_array_equal(a.completed, b.completed)
    (other,) = result_of(one_shot(crop, missing, noisy, candidates=1, seed=2))
    assert (other.fill != six[0].fill).any()


def test_the_answer_most_others_agree_with_comes_first(noisy: Checkpoint, crop: np.ndarray) -> None:
    found = result_of(one_shot(crop, hole("centre"), noisy, candidates=8, seed=3))
    agreement = [one.losses["agreement"] for one in found]
    assert agreement[0] == min(agreement) and found[0].losses["total"] == agreement[0]
