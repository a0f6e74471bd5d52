"""S3's claims, measured: what 1,000 starts save, and what its variants of the network cost.

Jiang, Liu & Wang, "Generation and Completion of Human Face Images" (CS230, 2018).
"""

import json
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch

from engine import checkpoint
from engine.alignment import Frame
from engine.assets import weights_path
from engine.bench.broken import SIDE, broken_face, cut_face, in_frame
from engine.bench.contestants import SLOW_FACES, Contestant, sha256_of
from engine.bench.faces import Faces
from engine.bench.jobs import Job, Measured
from engine.bench.results import Cell, Results
from engine.checkpoint import Checkpoint
from engine.completion.latent_search import JIANG, YEH, SearchSettings, latent_search
from engine.holes import hole
from engine.networks.prior import HasPrior, sample_prior
from engine.tensors import to_images
from training.evaluation.distance import sliced_wasserstein

STARTS_HOLE = "mouth"
DRAWS, GENERATED = 4, 500
"""Sets of generated faces a network, and faces a set, for the distance."""

_BASE = "upsampling80-half"


def starts_recipe() -> tuple[str, SearchSettings]:
    """Weights and settings that the claim about starts is measured with: S3's, where they are."""
    if weights_path(_BASE).is_file():
        return _BASE, JIANG
    return "dcgan64", YEH


def starts_job(faces: Faces, device: torch.device, limit: int) -> Job:
    """How many iterations a search needs with 1,000 starts to get as far as without."""
    recipe, settings = starts_recipe()

    def measure(i: int) -> Measured:
        networks = checkpoint.load(recipe, device)
        _, broken = broken_face(faces.images[i], hole(STARTS_HOLE, SIDE, seed=i))
        crop, missing = in_frame(broken, networks)
        return Measured(starts_compared(crop, missing, networks, settings, seed=i))

    count = min(limit, SLOW_FACES, len(faces.images))
    key = faces.key(
        "claim: starts",
        STARTS_HOLE,
        weights=sha256_of(weights_path(recipe)),
        settings=json.dumps(asdict(settings), sort_keys=True),
    )
    return Job(key, count, 100.0, measure)


def starts_compared(
    crop: np.ndarray, missing: np.ndarray, networks: Checkpoint, settings: SearchSettings, seed: int
) -> dict[str, float]:
    """One search from one start to its end, one from the best of 1,000 until it is as far.

    "saved" is the share of the first one's time that the second did not need, the time for its
    starts counted; where it never gets as far its last iteration counts. Losses are looked at
    every eighth iteration, as the search reports them.
    """
    began = time.perf_counter()
    curve, _ = _losses(crop, missing, networks, replace(settings, starts=1), seed)
    goal = curve[-1][1]
    iteration_seconds = (time.perf_counter() - began) / max(curve[-1][0], 1)
    many = replace(settings, starts=1000)
    reached, starting = _losses(crop, missing, networks, many, seed, goal)
    needed = reached[-1][0]
    spent = starting / iteration_seconds + needed
    return {
        "iterations": curve[-1][0],
        "needed": needed,
        "reached": float(reached[-1][1] <= goal),
        "starts": starting / iteration_seconds,
        "saved": 1 - spent / max(curve[-1][0], 1),
        "seconds": time.perf_counter() - began,
    }


def _losses(
    crop: np.ndarray,
    missing: np.ndarray,
    networks: Checkpoint,
    settings: SearchSettings,
    seed: int,
    goal: float = -np.inf,
) -> tuple[list[tuple[int, float]], float]:
    """(iteration, least loss so far) until the goal; the seconds before the first of them."""
    curve: list[tuple[int, float]] = []
    began = time.perf_counter()
    starting = 0.0
    work = latent_search(crop, missing, networks, candidates=1, seed=seed, settings=settings)
    with closing(work):
        for step in work:
            if step.loss is None:
                continue
            if not curve:
                starting = time.perf_counter() - began
            curve.append((step.done - 1, step.loss))
            if step.loss <= goal:
                break
    return curve, starting


def distance_job(
    name: str, weights: str, real: np.ndarray, others: Callable[[int], np.ndarray], faces: Faces
) -> Job:
    """How far other faces, drawn by a seed, are from as many real ones, (N, S, S, 3) uint8."""

    def measure(draw: int) -> Measured:
        began = time.perf_counter()
        levels = sliced_wasserstein(real, others(draw), seed=draw)
        return Measured(
            {
                **{f"level {side}": value for side, value in levels.items()},
                "distance": float(np.mean(list(levels.values()))),
                "seconds": time.perf_counter() - began,
            }
        )

    key = faces.key(f"distance: {name}", "none", weights=weights, settings=f"{len(real)} faces")
    return Job(key, DRAWS, 20.0, measure)


def generated_faces(networks: Checkpoint, count: int, seed: int) -> np.ndarray:
    """(count, S, S, 3) uint8: what the generator makes of `count` draws of z."""
    assert isinstance(networks.config, HasPrior)
    z = sample_prior(networks.config, count, torch.Generator().manual_seed(seed))
    with torch.inference_mode():
        parts = [networks.generator(part.to(networks.device)) for part in z.split(100)]
    return np.concatenate([to_images(part) for part in parts])


@dataclass(frozen=True, eq=False)
class Claims:
    """What S3's claims need beyond the table."""

    recipe: str
    """The weights that the claim about starts is measured with."""

    starts: Job | None
    """None while those are missing."""

    distances: dict[str, Job]
    """By the weights' name, and of real faces from other real faces at each side."""

    paths: dict[str, Path]
    """Weights of the networks that generate faces, by name; a variants' folder goes first."""

    @classmethod
    def of(
        cls, everyone: Sequence[Contestant], faces: Faces, device: torch.device, limit: int
    ) -> "Claims":
        paths: dict[str, Path] = {}
        for contestant in everyone:
            if contestant.kind in ("search", "ablation") and contestant.missing is None:
                assert contestant.weights is not None
                paths[contestant.weights.stem] = contestant.weights
        count = min(GENERATED, len(faces.images) // 2, 10 * limit)
        seen: dict[tuple[int, Frame], np.ndarray] = {}
        distances: dict[str, Job] = {}
        for name, path in paths.items():
            networks = checkpoint.load(path, device)
            side, frame = networks.config.side, networks.frame
            if (side, frame) not in seen:
                cut = [cut_face(face, side, frame) for face in faces.images[: 2 * count]]
                seen[side, frame] = real = np.stack(cut)
                between, rest = f"real faces at {side} px", partial(_same, real[count:])
                distances[between] = distance_job(between, "", real[:count], rest, faces)
            drawn = partial(_drawn, path, device, count)
            real = seen[side, frame][:count]
            distances[name] = distance_job(name, sha256_of(path), real, drawn, faces)
        recipe = starts_recipe()[0]
        starts = starts_job(faces, device, limit) if weights_path(recipe).is_file() else None
        return cls(recipe, starts, distances, paths)

    @property
    def jobs(self) -> list[Job]:
        """All of them."""
        return [*([self.starts] if self.starts else []), *self.distances.values()]

    def measured(self, results: Results) -> dict[str, Cell]:
        """The distances that are complete."""
        found = {name: results.current(job.key) for name, job in self.distances.items()}
        return {
            name: cell
            for name, cell in found.items()
            if cell is not None and len(cell) >= self.distances[name].count
        }


def _same(images: np.ndarray, _seed: int) -> np.ndarray:
    return images


def _drawn(path: Path, device: torch.device, count: int, seed: int) -> np.ndarray:
    return generated_faces(checkpoint.load(path, device), count, seed)
