"""`python -m training train landmarks` and `export landmarks`."""

from pathlib import Path

import numpy as np
import torch

from engine.assets import weights_path
from engine.errors import FacemendError
from engine.files import write_atomically
from engine.shards import load_faces, read_index
from training.landmarks.backgrounds import backgrounds
from training.landmarks.export import displacements, onnx_bytes
from training.landmarks.recipe import LANDMARKS, LandmarkRecipe
from training.landmarks.samples import CROP, Samples
from training.network_run import NetworkRun
from training.onnx_file import record_of
from training.sources import LANDMARK_COLUMNS

_CACHE = Path("runs/cache")
_JUDGED_BATCHES = 8


def samples_of(data: Path, split: str, photos: Path) -> Samples:
    """What is learned from: a split of the face shards, and backgrounds of the photos.

    Raises UnreadableInput when either is missing.
    """
    faces = load_faces(data, split, CROP, _CACHE)
    rows = read_index(data, split)
    landmarks = np.array([[float(row[name]) for name in LANDMARK_COLUMNS] for row in rows])
    others = backgrounds(photos, LANDMARKS.seed)
    return Samples(LANDMARKS, faces, landmarks.reshape(-1, 5, 2), others)


def begun(folder: Path, device: torch.device, dtype: torch.dtype) -> NetworkRun[LandmarkRecipe]:
    """The run in a folder, or a new one."""
    return NetworkRun.resume(LANDMARKS, folder, device, dtype)


def export(folder: Path, out: Path | None, data: Path, photos: Path) -> str:
    """Writes a run's network; a sentence that says where it is and how it does on dev faces."""
    run = NetworkRun.resume(LANDMARKS, folder, torch.device("cpu"))
    if run.step == 0:
        raise FacemendError(f"{folder} holds no training state: train {LANDMARKS.name} first.")
    path = out or weights_path(LANDMARKS.name).with_suffix(".onnx")
    write_atomically(path, onnx_bytes(run.average, record_of(run)), overwrite=True)
    found = displacements(run.average, samples_of(data, "dev", photos), _JUDGED_BATCHES)
    median, p90 = np.percentile(found, [50, 90])
    return (
        f"{path}: {LANDMARKS.name} after {run.step} steps; corners of jittered and spoilt dev "
        f"faces off by {median:.2f} (p90 {p90:.2f}) pixels of 64"
    )
