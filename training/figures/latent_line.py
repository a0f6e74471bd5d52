"""The straight line between two z: G is continuous, and so are its faces (S1)."""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from engine.tensors import to_images
from training.figures.page import Page
from training.figures.subject import Subject
from training.samples import fixed_z

_PAIRS, _IMAGES = 6, 9


def draw(subject: Subject) -> tuple[Path, ...]:
    """line.png and .svg: G's faces at even steps between pairs of z."""
    recipe = subject.latent
    z = fixed_z(recipe)[: 2 * _PAIRS]
    pairs, generator = list(zip(z[::2], z[1::2], strict=True)), subject.run.average
    rows = [_faces(generator, start, end, _IMAGES) for start, end in pairs]
    finer = [_faces(generator, start, end, 2 * _IMAGES - 1) for start, end in pairs]
    steps = [_changes(row) for row in rows]
    ends = np.mean([_changes(row[[0, -1]]) for row in rows])
    prior = "N(0, I)" if recipe.network.prior == "normal" else "the cube [-1, 1]"
    title = f"{recipe.name}: the straight line between two z"
    with Page(subject.out, "line", title) as page:
        page.pictures(
            [list(row) for row in rows],
            [f"pair {i + 1}" for i in range(_PAIRS)],
            ["z\u2081", *(f"{t:.3g}" for t in np.linspace(0, 1, _IMAGES)[1:-1]), "z\u2082"],
        )
        page.caption(
            f"After {subject.run.step:,} steps. Left and right G's faces of two z drawn from "
            f"{prior} in {recipe.network.latent} dimensions, between them those of the points at "
            "that share of the straight way from one to the other. From one picture to the next a "
            f"pixel changes by {np.mean(steps):.1f} of 255 grey levels on average (at most "
            f"{np.max(steps):.1f} in any of these steps), from end to end by {ends:.1f}. With "
            f"twice as many steps it is {np.mean([_changes(row) for row in finer]):.1f} a step: "
            "the faces move on without a jump."
        )
    return page.paths


@torch.inference_mode()
def _faces(generator: nn.Module, start: Tensor, end: Tensor, count: int) -> np.ndarray:
    """G's faces at even steps from one z (latent,) to another: (count, S, S, 3) uint8."""
    share = torch.linspace(0, 1, count)[:, None]
    return to_images(generator(start + share * (end - start)))


def _changes(images: np.ndarray) -> np.ndarray:
    """Mean absolute change of a value from each image to the next: (N - 1,), of 255."""
    return np.abs(np.diff(images.astype(float), axis=0)).mean((1, 2, 3))
