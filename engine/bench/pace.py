"""How fast networks run on a device, as a share of what it can multiply.

The yardstick is a large product of two float32 matrices, taken just before each completion, so that
other work on the machine falls on both alike. Only the multiplications of convolutions and matrix
products are counted; a completion is counted as a whole, its laying back and blending in its time.
"""

from collections.abc import Sequence
from functools import lru_cache, partial

import torch
from torch.utils.flop_counter import FlopCounterMode

from engine.bench.broken import SIDE, broken_face
from engine.bench.contestants import Contestant
from engine.bench.faces import Faces
from engine.bench.jobs import Job, Measured
from engine.bench.machine import description, product_rate, timed
from engine.bench.results import Key
from engine.holes import hole

HOLE, ROUNDS = "centre", 5


def pace_key(contestant: Contestant, device: torch.device, faces: Faces) -> Key:
    """Of a contestant's cell; another machine or device is another cell."""
    return faces.key(
        f"pace of {contestant.name} on {device.type}",
        HOLE,
        weights=contestant.sha256,
        settings=f"{contestant.setting} {description(device)}",
        version=contestant.version,
    )


def pace_jobs(contestants: Sequence[Contestant], device: torch.device, faces: Faces) -> list[Job]:
    """Of the networks among them, which run on that device; the papers' slow searches left out."""
    return [
        Job(
            pace_key(one, device, faces),
            min(ROUNDS, len(faces.images)),
            4 * one.guess,
            partial(_measure, one, device, faces),
        )
        for one in contestants
        if one.weights is not None and one.missing is None and one.kind in ("search", "one-shot")
    ]


def _measure(contestant: Contestant, device: torch.device, faces: Faces, i: int) -> Measured:
    _, broken = broken_face(faces.images[i], hole(HOLE, SIDE, seed=i))
    flop = _flop(contestant, faces)  # a first run, which also warms caches and kernels up
    rate = product_rate(device, torch.float32)
    seconds = timed(lambda: contestant.fill(broken, i), device)
    return Measured({"flop": flop, "product rate": rate, "seconds": seconds})


@lru_cache(maxsize=8)
def _flop(contestant: Contestant, faces: Faces) -> float:
    """Of a completion after the first, which may have kept what all of them need."""
    _, broken = broken_face(faces.images[0], hole(HOLE, SIDE, seed=0))
    contestant.fill(broken, 0)
    with FlopCounterMode(display=False) as counter:
        contestant.fill(broken, 0)
    return float(counter.get_total_flops())
