"""The encoder learns to find z, and goes on exactly where it was left."""

from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import torch

from engine import assets, checkpoint
from engine.networks.encoder import EncoderConfig
from tests.engine.conftest import save_tiny
from tests.training.conftest import CPU
from training.encoder import command
from training.encoder.loop import train_encoder
from training.encoder.recipe import ENCODER
from training.loop import TrainingStep
from training.network_run import NetworkRun

TINY = replace(ENCODER, network=EncoderConfig(8, 4, 8), batch=8, warm_up=2, holes=("mouth",))


@pytest.fixture(autouse=True)
def tiny_gan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A GAN of 8 numbers in place of the shipped one."""
    folder = tmp_path / "resources"
    save_tiny(folder / "weights" / "dcgan64.safetensors", "dcgan64")
    monkeypatch.setattr(assets, "resources", lambda: folder)


@pytest.fixture(scope="module")
def faces() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (8, 64, 64, 3)).astype(np.uint8)


def steps_of(
    faces: np.ndarray, folder: Path, count: int, *, stop: int | None = None
) -> list[TrainingStep]:
    run = NetworkRun.resume(TINY, folder, CPU, torch.float32)
    training = train_encoder(run, faces, folder, steps=count, save_every=2)
    steps = list(islice(training, stop))
    training.close()
    return steps


def test_a_stopped_run_goes_on_as_if_it_had_not_been(faces: np.ndarray, tmp_path: Path) -> None:
    whole = steps_of(faces, tmp_path / "whole", 5)
    parts = [
        *steps_of(faces, tmp_path / "parts", 5, stop=3),
        *steps_of(faces, tmp_path / "parts", 5),
    ]
    assert [step.values for step in parts] == [step.values for step in whole]


def test_what_is_exported_is_read_again(
    faces: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "ENCODER", TINY)
    steps_of(faces, tmp_path / "run", 2)
    out = tmp_path / "encoder.safetensors"
    assert "after 2 steps" in command.export(tmp_path / "run", out)
    networks = checkpoint.load(out)
    assert networks.family.kind == "encoder" and networks.discriminator is None
    assert networks.record["inverts"] == {"dcgan64": checkpoint.load("dcgan64").sha256}
