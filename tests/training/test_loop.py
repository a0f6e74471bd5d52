import csv
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch

from engine import assets, checkpoint
from engine.errors import FacemendError
from tests.training.conftest import CPU, TINY, coloured_halves
from training.data import Batches, HoleBatches
from training.loop import TrainingStep, train
from training.recipes import Recipe
from training.run import Run
from training.state import STATE

DCGAN = TINY["dcgan64"]


def steps_of(
    recipe: Recipe, folder: Path, count: int, *, stop: int | None = None
) -> list[TrainingStep]:
    run = Run.resume(recipe, folder, CPU)
    faces = coloured_halves(recipe.network.side)
    training = train(run, faces, folder, steps=count, save_every=3)
    steps = list(islice(training, stop))
    training.close()
    return steps


@pytest.mark.parametrize("name", TINY)
def test_a_stopped_and_resumed_run_gives_the_bytes_of_an_unbroken_one(
    name: str, tmp_path: Path
) -> None:
    steps_of(TINY[name], tmp_path / "a", 7)
    steps_of(TINY[name], tmp_path / "b", 7, stop=4)
    steps_of(TINY[name], tmp_path / "b", 7)
    assert (tmp_path / "a" / STATE).read_bytes() == (tmp_path / "b" / STATE).read_bytes()
    log = (tmp_path / "a" / "log.csv").read_text()
    assert log == (tmp_path / "b" / "log.csv").read_text()
    assert [int(row["step"]) for row in csv.DictReader(log.splitlines())] == [*range(1, 8)]
    assert (tmp_path / "a" / "samples" / "0000006.png").exists()
    assert list((tmp_path / "a" / "tensorboard").iterdir())


@pytest.mark.parametrize(
    "name", ["context-encoder", "inpaint-gan", "inpaint-dcgan", "faithful", "detail"]
)
def test_a_repairing_network_learns_what_is_missing(name: str, tmp_path: Path) -> None:
    recipe = replace(TINY[name], learning_rate=2e-3)
    contents = [step.values["content_loss"] for step in steps_of(recipe, tmp_path, 40)]
    assert np.mean(contents[-10:]) < 0.9 * np.mean(contents[:3])


@pytest.mark.parametrize("name", ["dcgan64", "upsampling80-half", "residual64-wgan-gp"])
def test_a_discriminator_learns_to_tell_real_from_generated(name: str, tmp_path: Path) -> None:
    losses = [step.values["discriminator_loss"] for step in steps_of(TINY[name], tmp_path, 30)]
    assert np.mean(losses[-5:]) < losses[0]


def test_the_generator_is_updated_as_often_as_the_recipe_says(tmp_path: Path) -> None:
    steps_of(replace(DCGAN, generator_updates=2), tmp_path, 3)
    tensors = safetensors.torch.load_file(tmp_path / STATE)
    assert tensors["generator_adam.0.step"] == 6 and tensors["discriminator_adam.0.step"] == 3


@pytest.mark.parametrize(
    ("accuracy", "resting"), [(0.99, "discriminator"), (0.01, "generator"), (0.7, None)]
)
def test_who_is_far_ahead_rests_when_the_ratio_adapts(
    accuracy: float, resting: str | None, tmp_path: Path
) -> None:
    run = Run(TINY["residual64"], CPU)
    run.accuracy = accuracy
    before = {
        name: [p.detach().clone() for p in network.parameters()]
        for name, network in (("generator", run.generator), *run.discriminators.items())
    }
    list(train(run, coloured_halves(64), tmp_path, steps=1))
    for name, network in (("generator", run.generator), *run.discriminators.items()):
        still = all(
            torch.equal(a, b) for a, b in zip(before[name], network.parameters(), strict=True)
        )
        assert still == (name == resting), name


def test_another_recipe_does_not_go_on_with_a_run(tmp_path: Path) -> None:
    steps_of(DCGAN, tmp_path, 2)
    with pytest.raises(FacemendError, match="another version of the recipe"):
        Run.resume(replace(DCGAN, batch=4), tmp_path, CPU)


def test_a_run_may_go_on_from_the_weights_of_another_recipe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Run.resume(TINY["inpaint-dcgan"], tmp_path / "none", CPU)
    for parameter in first.average.parameters():
        parameter.fill_(0.25)
    monkeypatch.setattr(assets, "resources", lambda: tmp_path)
    path = tmp_path / "weights" / "inpaint-dcgan.safetensors"
    checkpoint.save(path, generator=first.average, discriminator=None, record={})
    later = replace(TINY["one-shot"], begins_with="inpaint-dcgan")
    run = Run.resume(later, tmp_path / "one-shot", CPU)
    for network in (run.generator, run.average):
        state = network.state_dict()
        assert (state["encoder.0.0.weight"] == 0.25).all()
        assert state["style.0.weight"].std() > 0


@pytest.mark.parametrize("name", ["dcgan64", "residual64", "inpaint-dcgan"])
def test_training_goes_on_from_exported_weights(tmp_path: Path, name: str) -> None:
    steps_of(TINY[name], tmp_path / "first", 2)
    first = Run.resume(TINY[name], tmp_path / "first", CPU)
    path = tmp_path / "first.safetensors"
    critic = first.shipped_discriminator()
    checkpoint.save(path, generator=first.average, discriminator=critic, record={})
    run = Run.resume(TINY[name], tmp_path / "second", CPU, begin_with=str(path))
    assert run.step == 0 and run.begun_with.startswith("first ")
    for network in (run.generator, run.average):
        for kept, shipped in zip(network.parameters(), first.average.parameters(), strict=True):
            torch.testing.assert_close(kept, shipped, atol=1e-3, rtol=1e-3)
    if critic is not None:
        later = run.discriminators["discriminator"].state_dict()
        for key, shipped in critic.state_dict().items():
            place, _, field = key.rpartition(".")
            behind_the_norm = f"{place}.parametrizations.{field}.original"
            kept = later.get(behind_the_norm, later.get(key))
            torch.testing.assert_close(kept, shipped, atol=1e-3, rtol=1e-3)
    run.save(tmp_path / "second")
    assert Run.resume(TINY[name], tmp_path / "second", CPU).begun_with == run.begun_with


def test_weights_of_another_network_are_refused_in_a_sentence(tmp_path: Path) -> None:
    first = Run.resume(TINY["context-encoder"], tmp_path, CPU)
    path = tmp_path / "other.safetensors"
    checkpoint.save(path, generator=first.average, discriminator=None, record={})
    with pytest.raises(FacemendError, match="of another network"):
        Run.resume(TINY["faithful"], tmp_path / "second", CPU, begin_with=str(path))


def test_a_field_that_came_later_does_not_end_a_run(tmp_path: Path) -> None:
    steps_of(TINY["context-encoder"], tmp_path, 2)
    header = checkpoint.read_header(tmp_path / STATE)
    tensors = safetensors.torch.load_file(tmp_path / STATE)
    del header["recipe"]["schedule"], header["recipe"]["feature_weight"]
    del header["recipe"]["network"]["noise"]
    (tmp_path / STATE).write_bytes(checkpoint.serialised(tensors, header))
    assert Run.resume(TINY["context-encoder"], tmp_path, CPU).step == 2


def test_a_damaged_state_is_a_sentence(tmp_path: Path) -> None:
    steps_of(DCGAN, tmp_path, 2)
    (tmp_path / STATE).write_bytes((tmp_path / STATE).read_bytes()[:100])
    with pytest.raises(FacemendError, match="is damaged"):
        Run.resume(DCGAN, tmp_path, CPU)


def test_the_average_lags_behind_the_generator(tmp_path: Path) -> None:
    steps_of(DCGAN, tmp_path, 5)
    tensors = safetensors.torch.load_file(tmp_path / STATE)
    name = "layers.0.weight"
    assert not torch.equal(tensors[f"average.{name}"], tensors[f"generator.{name}"])


def test_a_discriminator_is_shipped_with_its_normalised_weights_made_plain(tmp_path: Path) -> None:
    steps_of(TINY["residual64"], tmp_path, 3)
    run = Run.resume(TINY["residual64"], tmp_path, CPU)
    path = tmp_path / "shipped.safetensors"
    checkpoint.save(
        path,
        generator=run.average,
        discriminator=run.shipped_discriminator(),
        record={},
        dtype=torch.float32,
    )
    image = torch.randn(2, 3, 64, 64)
    run.discriminators["discriminator"].eval()
    loaded = checkpoint.load(path).discriminator
    assert loaded is not None
    torch.testing.assert_close(
        loaded(image), run.discriminators["discriminator"](image), rtol=1e-4, atol=1e-4
    )


def test_batches_hold_every_face_once_an_epoch(faces: np.ndarray) -> None:
    batches = Batches(faces, 8, seed=3, flip=False, device=CPU)
    seen = torch.cat([batches.at(step) for step in range(5)])
    images = seen.add(1).mul(127.5).round().to(torch.uint8).permute(0, 2, 3, 1).numpy()
    assert {image.tobytes() for image in images} == {face.tobytes() for face in faces}


def test_a_batch_depends_on_its_step_alone(faces: np.ndarray) -> None:
    batches = Batches(faces, 8, seed=3, flip=True, device=CPU)
    holes = HoleBatches(("strokes", "half"), 64, 8, seed=3, device=CPU)
    later, later_holes = batches.at(13), holes.at(13)
    batches.at(2)
    assert torch.equal(batches.at(13), later) and torch.equal(holes.at(13), later_holes)
    assert not torch.equal(holes.at(12), later_holes)


def test_faces_are_mirrored_only_when_asked() -> None:
    ramp = np.tile(np.arange(64, dtype=np.uint8)[None, None, :, None], (8, 64, 1, 3))
    for flip in (False, True):
        batch = Batches(ramp, 8, seed=3, flip=flip, device=CPU).at(0)
        falling = batch[:, 0, 0, 0] > batch[:, 0, 0, -1]
        assert bool(falling.any()) == flip and not bool(falling.all())


def test_a_loss_that_is_no_number_leaves_the_last_good_state(
    tmp_path: Path, faces: np.ndarray
) -> None:
    steps_of(DCGAN, tmp_path, 3)
    before = (tmp_path / STATE).read_bytes()
    run = Run.resume(DCGAN, tmp_path, CPU)
    with torch.no_grad():
        next(run.generator.parameters()).fill_(torch.nan)
    with pytest.raises(FacemendError, match="no longer a number"):
        list(train(run, faces, tmp_path, steps=6))
    assert (tmp_path / STATE).read_bytes() == before


def test_a_generator_that_repeats_itself_is_said(tmp_path: Path, faces: np.ndarray) -> None:
    run = Run(DCGAN, CPU)
    steps = list(train(run, faces, tmp_path, steps=1))  # fresh weights give grey, whatever z
    assert "nearly all alike" in (steps[-1].warning or "")
