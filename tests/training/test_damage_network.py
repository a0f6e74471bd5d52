"""The damage network learns, goes on exactly where it was left, and runs in OpenCV."""

import io
import zipfile
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.damage_net import CHANNELS, DamageReader, seen
from engine.errors import UnreadableInput
from engine.networks.damage import DamageConfig
from tests.training.conftest import CPU
from training.damage import command
from training.damage.clutter import cluttered
from training.damage.export import onnx_bytes
from training.damage.loop import damage_loss, train_damage
from training.damage.recipe import DAMAGE
from training.damage.samples import Batch, Samples
from training.loop import TrainingStep
from training.network_run import NetworkRun
from training.state import STATE

TINY = replace(DAMAGE, network=DamageConfig(4), batch=4, side=64, warm_up=5)


@pytest.fixture(scope="module")
def samples(astronaut: np.ndarray) -> Samples:
    photos = [astronaut, astronaut[:120, :300], astronaut[100:150, 100:140]]
    return Samples(TINY, photos, [astronaut[:256, 100:356]])


def steps_of(
    samples: Samples, folder: Path, count: int, *, stop: int | None = None, workers: int = 0
) -> list[TrainingStep]:
    run = NetworkRun.resume(TINY, folder, CPU, torch.float32)
    training = train_damage(run, samples, folder, steps=count, save_every=3, workers=workers)
    steps = list(islice(training, stop))
    training.close()
    return steps


def test_a_step_has_its_batch_whatever_came_before(samples: Samples) -> None:
    first = samples[7]
    samples[0]
    again = samples[7]
    for name in ("inputs", "damage", "weight"):
        assert np.array_equal(getattr(first, name), getattr(again, name))
    assert not np.array_equal(first.inputs, samples[8].inputs)


def test_cuts_show_damage_where_they_say_so(samples: Samples) -> None:
    batches = [samples[step] for step in range(12)]
    for batch in batches:
        assert batch.inputs.shape == (4, CHANNELS, 64, 64) and batch.inputs.dtype == np.float32
        assert batch.weight[batch.damage].min(initial=1) > 0
        assert 0 <= batch.weight.min() and batch.weight.max() <= 1
    damaged = [one.any() for batch in batches for one in batch.damage]
    assert 0.5 < np.mean(damaged) < 0.95


def test_frames_and_lettering_are_drawn_and_are_no_damage(
    samples: Samples, astronaut: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut = np.ascontiguousarray(astronaut[:64, 100:164])
    drawn = [
        cluttered(cut, lambda: cut[::-1].copy(), np.random.default_rng(seed)) for seed in range(200)
    ]
    assert all(one.shape == cut.shape and one.dtype == np.uint8 for one in drawn)
    assert 0.2 < np.mean([(one != cut).any() for one in drawn]) < 0.5
    monkeypatch.setattr("training.damage.samples._layers", lambda *_: [])
    for batch in (samples[step] for step in range(12)):
        assert not batch.damage.any() and (batch.weight == 1).all()


def test_a_stopped_run_goes_on_as_if_it_had_not_been(samples: Samples, tmp_path: Path) -> None:
    whole = steps_of(samples, tmp_path / "whole", 6)
    begun = steps_of(samples, tmp_path / "parts", 6, stop=4)
    rest = steps_of(samples, tmp_path / "parts", 6, workers=1)
    assert [step.step for step in (*begun, *rest)] == [1, 2, 3, 4, 5, 6]
    for a, b in zip(whole, (*begun, *rest), strict=True):
        assert a.values == b.values
    files = [(tmp_path / name / STATE).read_bytes() for name in ("whole", "parts")]
    assert files[0] == files[1]


def test_it_learns(samples: Samples, tmp_path: Path) -> None:
    class Same(Samples):
        def __getitem__(self, step: int) -> Batch:
            return super().__getitem__(7)

    steps = steps_of(Same(TINY, samples.photos, samples.faces), tmp_path, 60)
    losses = [step.values["entropy_loss"] + step.values["overlap_loss"] for step in steps]
    assert np.mean(losses[-5:]) < 0.8 * np.mean(losses[:5])


def test_the_loss_is_least_for_the_truth_and_blind_where_nothing_weighs() -> None:
    damage = torch.zeros(1, 8, 8, dtype=torch.bool)
    damage[0, 2] = True
    weight = torch.ones(1, 8, 8)
    weight[0, 5] = 0
    right = torch.where(damage, 9.0, -9.0)
    unsure = right.clone()
    unsure[0, 5] = 9.0
    wrong = right.clone()
    wrong[0, 7] = 9.0
    best, blind, worse = (sum(damage_loss(one, damage, weight)) for one in (right, unsure, wrong))
    assert best == blind < worse


def test_opencv_runs_the_exported_network_at_any_size(tmp_path: Path) -> None:
    torch.manual_seed(2)
    network = TINY.build().eval()
    for layer in network.modules():  # statistics as after some training
        if isinstance(layer, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(layer.running_mean, -0.1, 0.1)
            torch.nn.init.uniform_(layer.running_var, 0.5, 1.5)
    path = tmp_path / "damage.onnx"
    path.write_bytes(onnx_bytes(network, {"recipe": "damage"}))
    reader, random = DamageReader(path), np.random.default_rng(5)
    for shape in ((16, 16), (64, 96), (160, 48)):
        picture = random.integers(0, 256, (*shape, 3), np.uint8)
        with torch.inference_mode():
            expected = network(torch.from_numpy(seen(picture)[None]))[0, 0].numpy()
        np.testing.assert_allclose(reader.logits(picture), expected, atol=2e-4)


def test_what_is_learned_from_is_of_the_split_and_undamaged(
    shared_photos: Path, tmp_path: Path
) -> None:
    face = io.BytesIO()
    Image.new("RGB", (256, 256), "teal").save(face, "WEBP")
    with zipfile.ZipFile(tmp_path / "sharp256.zip", "w") as packed:
        packed.writestr("a.webp", face.getvalue())
    with pytest.raises(UnreadableInput, match=r"sharp256\.csv is missing"):
        command.samples_of(tmp_path, "train", shared_photos)
    (tmp_path / "sharp256.csv").write_text("name,split\na.webp,train\nb.webp,val\n")
    samples = command.samples_of(tmp_path, "train", shared_photos)
    assert len(samples.faces) == 1 and 60 < len(samples.photos) < 100
