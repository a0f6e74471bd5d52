"""What is expected in a hole, and how it meets the pixels around it."""

from pathlib import Path

import numpy as np
import pytest

from engine import checkpoint
from engine.checkpoint import Checkpoint
from engine.completion.expected import ASKED, answered, expected_fill
from engine.completion.joining import joined
from engine.holes import NAMES, hole
from engine.metrics import l1


def ramp() -> np.ndarray:
    """An even slope: (64, 64, 3) uint8."""
    y, x = np.mgrid[:64, :64]
    return np.stack([x + y, 2 * x, 200 - y], -1).astype(np.uint8)


@pytest.mark.parametrize("name", NAMES)
def test_known_pixels_stay_and_those_of_the_answer_are_not_looked_at(name: str) -> None:
    missing, crop = hole(name, seed=1), ramp()
    random = np.random.default_rng(0)
    answer = random.integers(0, 256, crop.shape, np.uint8)
    other = np.where(missing[..., None], answer, 0).astype(np.uint8)
    found = joined(crop, missing, answer)
    np.testing.assert_array_equal(found[~missing], crop[~missing])
    np.testing.assert_array_equal(found, joined(crop, missing, other))


@pytest.mark.parametrize("name", NAMES)
def test_what_was_right_stays_right(name: str) -> None:
    crop = ramp()
    found = joined(crop, hole(name, seed=1), crop).astype(float)
    np.testing.assert_allclose(found[2:-2, 2:-2], crop[2:-2, 2:-2], atol=1)


def test_a_wrong_tone_is_half_as_wrong_in_a_scratch_and_stays_in_the_middle_of_a_hole() -> None:
    crop = ramp()
    wrong = np.clip(crop.astype(int) + 12, 0, 255).astype(np.uint8)
    thin = np.zeros((64, 64), bool)
    thin[5:60, 30] = True
    assert l1(crop, joined(crop, thin, wrong), thin) < 6
    wide = np.zeros((64, 64), bool)
    wide[16:48, 16:48] = True
    np.testing.assert_array_equal(joined(crop, wide, wrong)[24:40, 24:40], wrong[24:40, 24:40])


def test_with_nothing_known_the_answer_is_all_there_is() -> None:
    random = np.random.default_rng(0)
    answer = random.integers(0, 256, (64, 64, 3), np.uint8)
    np.testing.assert_array_equal(joined(ramp(), np.ones((64, 64), bool), answer), answer)


@pytest.fixture(scope="module")
def networks(tiny_weights: Path) -> dict[str, Checkpoint]:
    return {name: checkpoint.load(tiny_weights / f"weights/{name}.safetensors") for name in ASKED}


def expected(crop: np.ndarray, missing: np.ndarray, networks: dict[str, Checkpoint]) -> np.ndarray:
    return expected_fill(crop, missing, answered(crop, missing, networks))


def test_a_mirrored_face_is_expected_mirrored(networks: dict[str, Checkpoint]) -> None:
    random = np.random.default_rng(2)
    crop, missing = random.integers(0, 256, (64, 64, 3), np.uint8), hole("strokes", seed=2)
    one = expected(crop, missing, networks)
    turned = expected(
        np.ascontiguousarray(crop[:, ::-1]), np.ascontiguousarray(missing[:, ::-1]), networks
    )
    np.testing.assert_allclose(one, turned[:, ::-1].astype(float), atol=2)


def test_far_from_known_pixels_all_networks_are_heard_and_beside_them_one(
    networks: dict[str, Checkpoint],
) -> None:
    crop, missing = ramp(), hole("centre")
    first = {"faithful": networks["faithful"]}
    all_of_them, alone = expected(crop, missing, networks), expected(crop, missing, first)
    assert (all_of_them[24:40, 24:40] != alone[24:40, 24:40]).any()
    thin = np.zeros((64, 64), bool)
    thin[:, 30] = True
    np.testing.assert_array_equal(expected(crop, thin, networks), expected(crop, thin, first))
