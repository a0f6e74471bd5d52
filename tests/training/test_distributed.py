import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch

from engine.errors import WrongUsage
from tests.training.conftest import face_shards
from training import distributed
from training.state import STATE

ROOT = Path(__file__).resolve().parent.parent.parent


def test_two_processes_average_to_the_gradients_of_one(tmp_path: Path) -> None:
    """The real command, a real recipe without batch norm; Adam's first moments are gradients."""
    shards = face_shards(tmp_path / "faces", 64)
    train = ["-m", "training", "train", "inpaint-gan", "--precision", "float32", "--steps", "1"]
    options = ["--data", str(shards), "--device", "cpu"]
    run_in(tmp_path, [sys.executable, *train, *options, "--folder", "one"])
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2"]
    said = run_in(tmp_path, [*torchrun, "--standalone", *train, *options, "--folder", "two"])
    one, two = (safetensors.torch.load_file(tmp_path / name / STATE) for name in ("one", "two"))
    gradients = [name for name in one if name.endswith("exp_avg")]
    assert {name.split("_adam")[0] for name in gradients} == {"generator", "discriminator"}, said
    for name in gradients:
        scale = float(one[name].abs().max())
        torch.testing.assert_close(two[name], one[name], rtol=0, atol=1e-4 * scale + 1e-12)
    lines = (tmp_path / "two" / "log.csv").read_text().splitlines()
    assert len(lines) == 2  # one process writes


def test_a_batch_that_cannot_be_shared_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(distributed, "processes", lambda: 3)
    with pytest.raises(WrongUsage, match="64 cannot be shared by 3"):
        distributed.own_part(np.zeros(64))


def test_alone_everything_is_ones_own() -> None:
    assert distributed.processes() == 1 and distributed.is_first()
    assert distributed.join(torch.device("cpu")) == torch.device("cpu")
    assert distributed.any_asks(True) and not distributed.any_asks(False)
    assert len(distributed.own_part(np.zeros(5))) == 5


def run_in(folder: Path, command: list[str]) -> str:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stderr
