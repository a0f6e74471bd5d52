"""`python -m training train encoder` and `export encoder`."""

from pathlib import Path

import numpy as np
import torch

from engine import checkpoint
from engine.assets import weights_path
from engine.errors import FacemendError
from engine.shards import load_faces
from training.encoder.recipe import ENCODER, EncoderRecipe
from training.network_run import NetworkRun

_CACHE = Path("runs/cache")


def faces_of(data: Path, split: str) -> np.ndarray:
    """What is learned from beside drawn faces: (N, S, S, 3) uint8; UnreadableInput without."""
    return load_faces(data, split, ENCODER.network.side, _CACHE)


def begun(
    folder: Path, device: torch.device, dtype: torch.dtype = torch.bfloat16
) -> NetworkRun[EncoderRecipe]:
    """The run in a folder, or a new one."""
    return NetworkRun.resume(ENCODER, folder, device, dtype)


def export(folder: Path, out: Path | None) -> str:
    """Writes a run's network; a sentence that says where it is."""
    run = begun(folder, torch.device("cpu"))
    if run.step == 0:
        raise FacemendError(f"{folder} holds no training state: train {ENCODER.name} first.")
    path = out or weights_path(ENCODER.name)
    checkpoint.save(
        path,
        generator=run.average,
        discriminator=None,
        record={
            "recipe": ENCODER.name,
            "command": f"python -m training train {ENCODER.name} --steps {run.step}",
            "inverts": {ENCODER.inverts: checkpoint.load(ENCODER.inverts).sha256},
            "data": run.data,
            "seed": ENCODER.seed,
            "steps": run.step,
            "batch": ENCODER.batch,
            "torch": torch.__version__,
            "terms": "CC BY-NC-SA 4.0",
        },
    )
    return f"{path}: {ENCODER.name} after {run.step} steps"
