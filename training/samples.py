"""What is looked at as training proceeds: a contact sheet of the same z, or of the same holes."""

from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from engine import checkpoint
from engine.files import write_atomically
from engine.holes import hole
from engine.networks.dcgan import DCGANConfig
from engine.networks.detail import DetailConfig
from engine.networks.prior import sample_prior
from engine.tensors import hole_tensor, to_images, to_tensor
from training.coarse import coarse
from training.recipes import InpaintingRecipe, LatentRecipe
from training.run import Run

_COUNT = 64
_WIDE = 576
"""Pixels of a row of repaired faces."""


def fixed_z(recipe: LatentRecipe) -> Tensor:
    """The 64 z whose faces are looked at: (64, latent)."""
    return sample_prior(recipe.network, _COUNT, torch.Generator().manual_seed(recipe.seed))


@torch.inference_mode()
def generated_faces(run: Run, recipe: LatentRecipe) -> np.ndarray:
    """The averaged generator's faces of the fixed z: (64, S, S, 3) uint8."""
    run.average.eval()
    return to_images(run.average(fixed_z(recipe).to(run.device)))


@torch.inference_mode()
def drawn_faces(count: int, seed: int = 0) -> np.ndarray:
    """Faces of nobody, by the bundled dcgan64: (count, 64, 64, 3) uint8; these may be shown."""
    networks = checkpoint.load("dcgan64")
    assert isinstance(networks.config, DCGANConfig)
    z = sample_prior(networks.config, count, torch.Generator().manual_seed(seed))
    return to_images(networks.generator(z))


@torch.inference_mode()
def repaired_faces(run: Run, recipe: InpaintingRecipe, faces: np.ndarray) -> np.ndarray:
    """Rows of original, broken (the hole white, or coarse for `detail`) and repaired:
    (3, N, S, S, 3) uint8.

    faces: (N, S, S, 3) uint8; the i-th has a hole of the recipe's i-th shape, round and round.
    """
    side = recipe.network.side
    names = recipe.holes
    missing = np.stack([hole(names[i % len(names)], side, seed=i) for i in range(len(faces))])
    run.average.eval()
    holes = hole_tensor(missing, run.device)
    given = to_tensor(faces, run.device)
    where = missing[..., None]
    broken = np.where(where, np.uint8(255), faces)
    if isinstance(recipe.network, DetailConfig):
        given = coarse(given, holes, torch.full((len(faces),), 0.5, device=run.device))
        broken = to_images(given)
    made = to_images(run.average(given, holes))
    return np.stack([faces, broken, np.where(where, made, faces)])


def sheet(run: Run, faces: np.ndarray) -> np.ndarray:
    """The contact sheet of a run as it stands: (H, W, 3) uint8 RGB.

    faces: (N, S, S, 3) uint8, the originals for a network that repairs; as many as fill two
    rows are taken.
    """
    if isinstance(run.recipe, LatentRecipe):
        images = generated_faces(run, run.recipe)
        return np.vstack([np.hstack(list(images[i : i + 8])) for i in range(0, len(images), 8)])
    assert isinstance(run.recipe, InpaintingRecipe)
    wide = _WIDE // run.recipe.network.side
    rows = repaired_faces(run, run.recipe, np.array(faces[: 2 * wide]))
    halves = (slice(0, wide), slice(wide, 2 * wide))
    return np.vstack([np.hstack(list(row[half])) for half in halves for row in rows])


def save_sheet(image: np.ndarray, path: Path) -> None:
    """Writes (H, W, 3) uint8 RGB as PNG, atomically."""
    encoded = cv2.imencode(".png", cv2.cvtColor(image, cv2.COLOR_RGB2BGR))[1]
    write_atomically(path, encoded.tobytes(), overwrite=True)
