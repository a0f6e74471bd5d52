"""What there is to measure: a job a cell, a face (or a draw) at a time."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from engine import metrics
from engine.holes import hole
from training.evaluation.broken import SIDE, broken_face
from training.evaluation.contestants import Contestant
from training.evaluation.results import Key

EXACT = 100.0
"""What a PSNR counts at most, dB: without it one exact fill would make every mean infinite."""


@dataclass(frozen=True)
class Job:
    """`measure(i)` gives face i's values by name; "seconds" is among them."""

    key: Key
    count: int
    guess: float
    """Seconds a face, until one has been measured."""

    measure: Callable[[int], dict[str, float]]


@dataclass(frozen=True, eq=False)
class Faces:
    """A split of the shards."""

    split: str
    fingerprint: str
    images: np.ndarray
    """(N, 128, 128, 3) uint8 RGB in the canonical frame."""

    def key(
        self,
        method: str,
        hole_name: str,
        *,
        weights: str = "",
        settings: str = "",
        version: int = 1,
    ) -> Key:
        """Of a cell that is measured on these faces."""
        return Key(method, hole_name, self.split, self.fingerprint, weights, settings, version)


def completion_key(contestant: Contestant, hole_name: str, faces: Faces) -> Key:
    """Of a contestant's cell."""
    return faces.key(
        contestant.name,
        hole_name,
        weights=contestant.sha256,
        settings=contestant.setting,
        version=contestant.version,
    )


def completion_job(contestant: Contestant, hole_name: str, faces: Faces, limit: int) -> Job:
    """A contestant on a hole; face i's hole has the seed i."""

    def measure(i: int) -> dict[str, float]:
        truth, broken = broken_face(faces.images[i], hole(hole_name, SIDE, seed=i))
        began = time.perf_counter()
        image, losses = contestant.fill(broken, i)
        seconds = time.perf_counter() - began
        values = {**figures(truth, image, broken.hole), "seconds": seconds}
        if contestant.kind in ("search", "ablation"):
            values["contextual"] = losses.get("contextual", 0.0)  # none: beyond its frame
        return values

    key = completion_key(contestant, hole_name, faces)
    return Job(key, faces_of(contestant, faces, limit), contestant.guess, measure)


def faces_of(contestant: Contestant, faces: Faces, limit: int) -> int:
    """On how many of the first faces it is measured."""
    return min(limit, contestant.faces, len(faces.images))


def figures(truth: np.ndarray, image: np.ndarray, missing: np.ndarray) -> dict[str, float]:
    """Every metric of a completion (64, 64, 3) uint8 whose hole was `missing` (64, 64)."""
    whole = np.ones_like(missing)
    return {
        "psnr": min(EXACT, metrics.psnr(truth, image, missing)),
        "psnr whole": min(EXACT, metrics.psnr(truth, image, whole)),
        "ssim": metrics.ssim(truth, image, missing),
        "ssim whole": metrics.ssim(truth, image, whole),
        "l1": metrics.l1(truth, image, missing),
        "jump": metrics.boundary_jump(image, missing),
    }


def original_jumps(faces: Faces, hole_name: str, count: int) -> list[float]:
    """The boundary jump of the originals themselves, to hold the completions' against."""
    jumps = []
    for i in range(count):
        missing = hole(hole_name, SIDE, seed=i)
        truth, _ = broken_face(faces.images[i], missing)
        jumps.append(metrics.boundary_jump(truth, missing))
    return jumps


def completion_jobs(
    contestants: Sequence[Contestant], asked: Sequence[str] | None, faces: Faces, limit: int
) -> list[Job]:
    """Those that can take part, on the holes that were asked for or on each one's own."""
    return [
        completion_job(contestant, name, faces, limit)
        for contestant in contestants
        if contestant.missing is None
        for name in asked or contestant.holes
    ]
