from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch

from engine.errors import FacemendError
from engine.networks.dcgan import DCGANConfig
from training.data import Batches
from training.loop import STATE, Run, train
from training.losses import discriminator_loss, generator_loss
from training.recipes import RECIPES

TINY = replace(
    RECIPES["dcgan64"],
    network=DCGANConfig(latent=8, generator_filters=4, discriminator_filters=4),
    batch=8,
)
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def faces() -> np.ndarray:
    """Two-coloured pictures a tiny network can learn: (40, 64, 64, 3) uint8."""
    colours = np.random.default_rng(1).integers(0, 255, (40, 2, 1, 1, 3))
    halves = np.repeat(np.repeat(colours, 32, 2), 64, 3)
    return halves.reshape(40, 64, 64, 3).astype(np.uint8)


def steps_of(folder: Path, faces: np.ndarray, count: int, *, stop: int | None = None) -> Run:
    run = Run.resume(TINY, folder, CPU)
    training = train(run, faces, folder, steps=count, save_every=3)
    list(islice(training, stop))
    training.close()
    return run


def test_a_stopped_and_resumed_run_gives_the_bytes_of_an_unbroken_one(
    tmp_path: Path, faces: np.ndarray
) -> None:
    steps_of(tmp_path / "a", faces, 9)
    steps_of(tmp_path / "b", faces, 9, stop=4)
    steps_of(tmp_path / "b", faces, 9)
    assert (tmp_path / "a" / STATE).read_bytes() == (tmp_path / "b" / STATE).read_bytes()
    assert (tmp_path / "a" / "log.csv").read_text() == (tmp_path / "b" / "log.csv").read_text()
    assert len((tmp_path / "a" / "log.csv").read_text().splitlines()) == 10


def test_training_brings_the_two_losses_to_a_contest(tmp_path: Path, faces: np.ndarray) -> None:
    run = Run(TINY, CPU)
    losses = [s.discriminator_loss for s in train(run, faces, tmp_path, steps=30)]
    assert np.mean(losses[-5:]) < losses[0]
    assert (tmp_path / STATE).exists()


def test_another_recipe_does_not_go_on_with_a_run(tmp_path: Path, faces: np.ndarray) -> None:
    steps_of(tmp_path, faces, 2)
    with pytest.raises(FacemendError, match="another version of the recipe"):
        Run.resume(replace(TINY, batch=4), tmp_path, CPU)


def test_the_average_lags_behind_the_generator(tmp_path: Path, faces: np.ndarray) -> None:
    steps_of(tmp_path, faces, 5)
    tensors = safetensors.torch.load_file(tmp_path / STATE)
    name = "layers.0.weight"
    assert not torch.equal(tensors[f"average.{name}"], tensors[f"generator.{name}"])


def test_batches_hold_every_face_once_an_epoch(faces: np.ndarray) -> None:
    batches = Batches(faces, 8, seed=3, flip=False)
    seen = np.concatenate([batches.at(step) for step in range(5)])
    assert {face.tobytes() for face in seen} == {face.tobytes() for face in faces}


def test_a_batch_depends_on_its_step_alone(faces: np.ndarray) -> None:
    batches = Batches(faces, 8, seed=3, flip=True)
    later = batches.at(13)
    batches.at(2)
    np.testing.assert_array_equal(batches.at(13), later)


def test_the_losses_are_the_cross_entropies_of_s1() -> None:
    real, made = torch.tensor([1.0, -0.5]), torch.tensor([0.3, 2.0])
    d_real, d_made = torch.sigmoid(real), torch.sigmoid(made)
    expected = -(torch.log(d_real).mean() + torch.log(1 - d_made).mean())
    torch.testing.assert_close(discriminator_loss(real, made), expected)
    torch.testing.assert_close(generator_loss(made), -torch.log(d_made).mean())


def test_a_loss_that_is_no_number_leaves_the_last_good_state(
    tmp_path: Path, faces: np.ndarray
) -> None:
    steps_of(tmp_path, faces, 3)
    before = (tmp_path / STATE).read_bytes()
    run = Run.resume(TINY, tmp_path, CPU)
    with torch.no_grad():
        next(run.discriminator.parameters()).fill_(torch.nan)
    with pytest.raises(FacemendError, match="no longer a number"):
        list(train(run, faces, tmp_path, steps=6))
    assert (tmp_path / STATE).read_bytes() == before
