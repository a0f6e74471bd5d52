"""What there is to measure: a job a cell, a face (or a draw) at a time."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np

from engine import metrics
from engine.bench.broken import SIDE, broken_face
from engine.bench.contestants import Contestant
from engine.bench.faces import Faces
from engine.bench.judge import Judge, frechet, mean_distance, spread
from engine.bench.results import Key
from engine.holes import hole

EXACT = 100.0
"""What a PSNR counts at most, dB: without it one exact fill would make every mean infinite."""


@dataclass(frozen=True, eq=False)
class Measured:
    """Of a face, or a draw."""

    values: dict[str, float]
    """By name; "seconds" is among them."""

    embedding: np.ndarray | None = None
    """(128,) of the completed face, where it is judged."""


@dataclass(frozen=True)
class Job:
    """A cell to fill: `measure(i)` gives face i's values."""

    key: Key
    count: int
    guess: float
    """Seconds a face, until one has been measured."""

    measure: Callable[[int], Measured]

    distance: Callable[[np.ndarray], float] | None = None
    """From the embeddings of the first `JUDGED` faces, (JUDGED, 128), to what they are worth."""


def completion_key(
    contestant: Contestant, hole_name: str, faces: Faces, judge: Judge | None = None
) -> Key:
    """Of a contestant's cell, with the judge's figures or without."""
    return faces.key(
        contestant.name,
        hole_name,
        weights=contestant.sha256,
        settings=contestant.setting + (f" judged by {judge.name}" if judge else ""),
        version=contestant.version,
    )


def completion_job(
    contestant: Contestant,
    hole_name: str,
    faces: Faces,
    limit: int,
    judge: Judge | None = None,
) -> Job:
    """A contestant on a hole; face i's hole has the seed i."""

    warm = contestant.weights is None or contestant.kind == "paper"

    def measure(i: int) -> Measured:
        nonlocal warm
        truth, broken = broken_face(faces.images[i], hole(hole_name, SIDE, seed=i))
        if not warm:  # loading weights and choosing kernels is not a face's time
            contestant.fill(broken, i)
            warm = True
        began = time.perf_counter()
        candidates = contestant.fill(broken, i)
        seconds = time.perf_counter() - began
        best = candidates[0]
        values = {**figures(truth, best.completed, broken.hole), "seconds": seconds}
        if contestant.kind in ("search", "ablation"):
            values["contextual"] = best.losses.get("contextual", 0.0)  # none: beyond its frame
        if judge is None:
            return Measured(values)
        embeddings = judge.embeddings([one.completed for one in candidates])
        original = judge.embeddings([truth])[0]
        values["identity"] = float(np.linalg.norm(embeddings[0] - original))
        if contestant.candidates > 1:
            values["spread"] = spread([one.completed[broken.hole] for one in candidates])
            values["spread of identity"] = mean_distance(embeddings)
        return Measured(values, embeddings[0])

    return Job(
        completion_key(contestant, hole_name, faces, judge),
        faces_of(contestant, faces, limit),
        contestant.guess,
        measure,
        partial(_frechet, faces, judge) if judge else None,
    )


def _frechet(faces: Faces, judge: Judge, embeddings: np.ndarray) -> float:
    truths = [
        cv2.resize(face, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
        for face in faces.images[: len(embeddings)]
    ]
    return frechet(judge.embeddings(truths), embeddings)


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
    contestants: Sequence[Contestant],
    asked: Sequence[str] | None,
    faces: Faces,
    limit: int,
    judge: Judge | None = None,
) -> list[Job]:
    """Those that can take part, on the holes that were asked for or on each one's own."""
    return [
        completion_job(contestant, name, faces, limit, judge)
        for contestant in contestants
        if contestant.missing is None
        for name in asked or contestant.holes
    ]
