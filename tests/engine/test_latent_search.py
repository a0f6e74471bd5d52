from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import checkpoint, metrics
from engine.checkpoint import Checkpoint
from engine.completion.candidate import Candidate
from engine.completion.latent_search import (
    AMOS,
    JIANG,
    YEH,
    SearchSettings,
    context_weights,
    contextual_loss,
    latent_search,
    perceptual_loss,
)
from engine.holes import hole
from engine.networks.dcgan import DCGANConfig
from engine.networks.prior import sample_prior, within_prior
from engine.tensors import to_images
from tests.engine.conftest import UPSAMPLING

QUICK = SearchSettings(starts=60, iterations=8)


@pytest.fixture(scope="module")
def networks() -> Checkpoint:
    return checkpoint.load("dcgan64")


@pytest.fixture(scope="module")
def faces(networks: Checkpoint) -> np.ndarray:
    """Faces our own generator makes: (8, 64, 64, 3) uint8."""
    assert isinstance(networks.config, DCGANConfig)
    z = sample_prior(networks.config, 8, torch.Generator().manual_seed(7))
    return to_images(networks.generator(z))


def completed(crop: np.ndarray, missing: np.ndarray, *args: object, **options: object):
    work = latent_search(crop, missing, *args, **options)  # type: ignore[arg-type]
    steps = []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as end:
            return steps, end.value


def same(a: Candidate, b: Candidate) -> bool:
    return bool((a.fill == b.fill).all()) and a.losses == b.losses


@settings(max_examples=5)
@given(seed=st.integers(0, 2**32), count=st.integers(1, 6), face=st.integers(0, 7))
def test_a_candidate_depends_on_no_batch_mate_and_repeats_to_the_byte(
    networks: Checkpoint, faces: np.ndarray, seed: int, count: int, face: int
) -> None:
    missing = hole("mouth")
    _, few = completed(faces[face], missing, networks, candidates=count, seed=seed, settings=QUICK)
    _, many = completed(
        faces[face], missing, networks, candidates=2 * QUICK.batch, seed=seed, settings=QUICK
    )
    assert len(few) == count
    for candidate in few:
        assert any(same(candidate, other) for other in many)


@pytest.mark.parametrize("name", ["centre", "mouth"])
def test_the_fill_is_nearer_to_the_truth_than_the_mean_colour(
    networks: Checkpoint, faces: np.ndarray, name: str
) -> None:
    missing = hole(name)
    gains = []
    for face in faces[:3]:
        _, found = completed(face, missing, networks, seed=1)
        plain = np.where(missing[..., None], face[~missing].mean(0).astype(np.uint8), face)
        before, after = (metrics.psnr(face, x, missing) for x in (plain, found[0].completed))
        gains.append(after - before)
    assert np.mean(gains) > 3


def test_known_pixels_come_out_as_they_went_in_and_hidden_ones_do_not_matter(
    networks: Checkpoint, faces: np.ndarray
) -> None:
    missing = hole("centre")
    other = np.where(missing[..., None], np.uint8(255), faces[0])
    _, a = completed(faces[0], missing, networks, settings=QUICK)
    _, b = completed(other, missing, networks, settings=QUICK)
    for candidate, twin in zip(a, b, strict=True):
        np.testing.assert_array_equal(candidate.completed[~missing], faces[0][~missing])
        np.testing.assert_array_equal(candidate.completed, twin.completed)


def test_candidates_are_ranked_and_differ(networks: Checkpoint, faces: np.ndarray) -> None:
    _, found = completed(faces[1], hole("centre"), networks, settings=QUICK)
    totals = [candidate.losses["total"] for candidate in found]
    assert totals == sorted(totals)
    for i, candidate in enumerate(found):
        for other in found[:i]:
            assert np.abs(candidate.fill.astype(int) - other.fill).mean() > 0.5


def test_progress_goes_to_its_end_with_previews(networks: Checkpoint, faces: np.ndarray) -> None:
    settings = replace(QUICK, patience=0)
    steps, _ = completed(faces[0], hole("mouth"), networks, candidates=5, settings=settings)
    done = [step.done for step in steps]
    assert done == sorted(done) and done[-1] == steps[-1].total
    assert steps[-1].preview is not None and steps[-1].loss is not None


def test_the_search_lowers_the_loss(networks: Checkpoint, faces: np.ndarray) -> None:
    one = replace(QUICK, iterations=1)
    _, before = completed(faces[2], hole("mouth"), networks, settings=one)
    _, after = completed(faces[2], hole("mouth"), networks, settings=QUICK)
    assert after[0].losses["total"] < before[0].losses["total"]


def test_it_can_be_stopped_at_any_step(networks: Checkpoint, faces: np.ndarray) -> None:
    work = latent_search(faces[0], hole("mouth"), networks, settings=QUICK)
    for _ in range(3):
        next(work)
    work.close()
    with pytest.raises(StopIteration):
        next(work)


def test_a_crop_of_another_side_is_refused(networks: Checkpoint) -> None:
    with pytest.raises(ValueError, match="64x64"):
        next(latent_search(np.zeros((32, 32, 3), np.uint8), np.ones((32, 32), bool), networks))


def test_weights_follow_yeh_et_al() -> None:
    missing = np.zeros((64, 64), bool)
    missing[20, 20] = True
    weights = context_weights(missing)
    assert weights[20, 20] == 0 and weights[20, 24] == 0
    np.testing.assert_allclose(weights[17:24, 17:24].sum(), 48 / 49, rtol=1e-5)


def test_without_a_window_every_known_pixel_weighs_the_same() -> None:
    missing = hole("mouth")
    np.testing.assert_array_equal(context_weights(missing, AMOS) == 1, ~missing)
    assert (context_weights(missing, AMOS)[missing] == 0).all()


def test_the_losses_are_those_of_the_papers() -> None:
    images = torch.tensor([0.5, -0.5]).reshape(2, 1, 1, 1).expand(2, 3, 2, 2)
    weights = torch.tensor([[1.0, 3.0], [0.0, 0.0]])
    losses = contextual_loss(images, torch.zeros(1, 3, 2, 2), weights)
    torch.testing.assert_close(losses, torch.tensor([0.5, 0.5]))
    logits = torch.tensor([-2.0, 0.0, 3.0])
    torch.testing.assert_close(perceptual_loss(logits), torch.log(1 - torch.sigmoid(logits)))


@given(st.floats(0, 100), st.sampled_from(["normal", "uniform"]))
def test_z_is_kept_in_its_prior(scale: float, prior: str) -> None:
    config = DCGANConfig(prior=prior)  # type: ignore[arg-type]
    z = torch.ones(1, 100) * scale
    kept = within_prior(z, config)
    if prior == "uniform":
        assert kept.abs().max() <= 1
    else:
        assert kept.norm() <= 12.001
        if z.norm() < 12:
            torch.testing.assert_close(kept, z)


def test_z_is_brought_back_into_its_prior_at_every_step(
    networks: Checkpoint, faces: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[float] = []

    def followed(z: torch.Tensor, config: DCGANConfig) -> torch.Tensor:
        given.append(float(z.norm(dim=1).max()))
        return within_prior(z, config)

    monkeypatch.setattr("engine.completion.latent_search.within_prior", followed)
    wild = replace(QUICK, learning_rate=3.0, patience=0)
    completed(faces[0], hole("mouth"), networks, settings=wild)
    # one step of Adam moves no coordinate by much more than its rate: without the ball the norm
    # would go on growing
    assert len(given) == QUICK.iterations and max(given) < 12 + 3.2 * 10


def test_the_perceptual_loss_makes_the_discriminator_surer(
    networks: Checkpoint, faces: np.ndarray
) -> None:
    plain, heavy = (
        completed(
            faces[3],
            hole("centre"),
            networks,
            settings=replace(QUICK, perceptual_weight=weight, patience=0),
        )[1]
        for weight in (0.0, 1.0)
    )
    means = [np.mean([c.losses["perceptual"] for c in found]) for found in (plain, heavy)]
    assert means[1] < means[0]


def test_a_search_that_no_longer_gains_ends_early(networks: Checkpoint, faces: np.ndarray) -> None:
    stuck = replace(QUICK, learning_rate=1e-9, patience=2, iterations=40)
    steps, _ = completed(faces[0], hole("mouth"), networks, settings=stuck)
    assert steps[-1].done < 20


def test_the_papers_lambda_is_that_of_the_mean_times_the_weights(
    networks: Checkpoint, faces: np.ndarray
) -> None:
    missing = hole("mouth")
    scale = 3 * float(context_weights(missing).sum())
    summed = replace(QUICK, summed=True, perceptual_weight=0.3)
    mean = replace(QUICK, perceptual_weight=0.3 / scale)
    _, a = completed(faces[0], missing, networks, settings=summed)
    _, b = completed(faces[0], missing, networks, settings=mean)
    assert np.abs(a[0].fill.astype(int) - b[0].fill).mean() < 2


@pytest.fixture(scope="module")
def wide(tiny_weights: Path) -> Checkpoint:
    """An upsampling GAN of 80x80 with a uniform prior, tiny and untrained."""
    return checkpoint.load(tiny_weights / "weights" / "upsampling80.safetensors")


RECIPES = {"Yeh": YEH, "Amos": AMOS, "Jiang": JIANG}


@pytest.mark.parametrize("recipe", RECIPES)
def test_each_papers_recipe_lowers_its_loss_on_any_latent_gan(
    wide: Checkpoint, recipe: str
) -> None:
    z = torch.Generator().manual_seed(5)
    target = to_images(wide.generator(sample_prior(UPSAMPLING, 1, z)))[0]
    missing = hole("mouth", 80)
    short = replace(RECIPES[recipe], starts=5, iterations=30)
    before, after = (
        completed(target, missing, wide, candidates=1, seed=2, settings=quick)[1]
        for quick in (replace(short, iterations=1), short)
    )
    assert after[0].completed.shape == (80, 80, 3)
    assert after[0].losses["total"] < before[0].losses["total"]
    np.testing.assert_array_equal(after[0].completed[~missing], target[~missing])


def test_z_of_a_uniform_prior_stays_in_its_cube(wide: Checkpoint) -> None:
    seen: list[float] = []
    generator = wide.generator

    def followed(z: torch.Tensor) -> torch.Tensor:
        seen.append(float(z.detach().abs().max()))
        return generator(z)

    wild = replace(JIANG, starts=1, iterations=5, learning_rate=1e4)
    crop = np.zeros((80, 80, 3), np.uint8)
    own = replace(wide, generator=followed)  # type: ignore[arg-type]
    completed(crop, hole("mouth", 80), own, candidates=1, settings=wild)
    assert max(seen) == 1


def test_sgd_steps_by_the_weighted_gradient(wide: Checkpoint) -> None:
    """One step of S3's optimiser moves G(z) as its losses' own gradient says."""
    crop, missing = np.full((80, 80, 3), 90, np.uint8), hole("mouth", 80)
    rate = replace(JIANG, starts=1, iterations=1, learning_rate=0.5)
    _, found = completed(crop, missing, wide, candidates=1, seed=4, settings=rate)
    z = sample_prior(UPSAMPLING, 1, torch.Generator().manual_seed(4)).requires_grad_()
    assert wide.discriminator is not None
    known = torch.from_numpy(~missing).float()
    target = torch.full((1, 3, 80, 80), 90 / 127.5 - 1)

    def loss(z: torch.Tensor) -> torch.Tensor:
        images = wide.generator(z)
        contextual = ((images - target).abs() * known).sum() / (3 * known.sum())
        return 0.99 * contextual + 0.01 * perceptual_loss(wide.discriminator(images)).sum()

    (gradient,) = torch.autograd.grad(loss(z), z)
    with torch.no_grad():
        totals = [float(loss(at)) for at in (z, (z - 0.5 * gradient).clamp(-1, 1))]
    assert found[0].losses["total"] == pytest.approx(min(totals), abs=1e-5)
    assert totals[1] < totals[0]


def test_networks_without_a_latent_space_are_refused(tiny_weights: Path) -> None:
    networks = checkpoint.load(tiny_weights / "weights" / "inpaint-gan.safetensors")
    with pytest.raises(ValueError, match="no latent space"):
        completed(np.zeros((64, 64, 3), np.uint8), hole("mouth"), networks)
