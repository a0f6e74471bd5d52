"""`python -m training train damage` and `export damage`."""

from pathlib import Path

import numpy as np
import torch

from engine.assets import weights_path
from engine.errors import FacemendError, UnreadableInput
from engine.files import write_atomically
from engine.labelled_photos import labelled_photos
from engine.sharp_faces import decoded, sharp_faces
from training.damage.export import onnx_bytes
from training.damage.recipe import DAMAGE, DamageRecipe
from training.damage.samples import Samples
from training.network_run import NetworkRun
from training.onnx_file import record_of

_DAMAGED = "damaged-"
"""How the names of photos begin that are no example of the undamaged."""


def samples_of(data: Path, split: str, photos: Path) -> Samples:
    """What is learned from: the undamaged photos of the tuning half, and sharp faces of a split.

    Raises UnreadableInput when either is missing.
    """
    paths = [p.path for p in labelled_photos(photos, "tune")]
    whole = [_read(path) for path in paths if not path.name.startswith(_DAMAGED)]
    return Samples(DAMAGE, whole, sharp_faces(data, split))


def begun(
    folder: Path, device: torch.device, dtype: torch.dtype = torch.bfloat16
) -> NetworkRun[DamageRecipe]:
    """The run in a folder, or a new one."""
    return NetworkRun.resume(DAMAGE, folder, device, dtype)


def export(folder: Path, out: Path | None) -> str:
    """Writes a run's network; a sentence that says where it is."""
    run = begun(folder, torch.device("cpu"))
    if run.step == 0:
        raise FacemendError(f"{folder} holds no training state: train {DAMAGE.name} first.")
    path = out or weights_path(DAMAGE.name).with_suffix(".onnx")
    write_atomically(path, onnx_bytes(run.average, record_of(run)), overwrite=True)
    return f"{path}: {DAMAGE.name} after {run.step} steps; benchmarks/damage.py says how it does"


def _read(path: Path) -> np.ndarray:
    try:
        return decoded(path.read_bytes(), str(path))
    except OSError as error:
        raise UnreadableInput(f"{path} cannot be read ({error.strerror}): put it back.") from error
