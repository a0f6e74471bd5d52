"""How long a repair will take on this computer: from those before it, or from a short trial."""

import time
from collections.abc import Generator
from dataclasses import dataclass
from math import ceil, isfinite

import numpy as np

from engine.completion.methods import method_named
from engine.repair import Repair, RepairOptions
from engine.sentence import say
from engine.step import Step

_TOGETHER = 4
"""Candidates that a search refines at once: so many take as long as one."""

_TRIAL = 0.1
"""Share of the usual search that a trial does."""


@dataclass(frozen=True)
class Pace:
    """Seconds that a method took on a device.

    face: completing one face with the usual effort and up to four candidates. rest: all else of a
    repair (background, blending); None where only a trial was made.
    """

    face: float
    rest: float | None = None

    def seconds(self, options: RepairOptions) -> float:
        """What a repair of one face with these options will take."""
        return self.face * _work(options) + (self.rest or 0.0)


def pace_of(result: Repair) -> Pace | None:
    """The pace of a repair that has ended; None if it completed no face of its own."""
    made = [face for face in result.faces if face.kept < len(face.candidates)]
    whole = all(face.kept == 0 for face in made)
    if not made or not whole:
        return None
    spent = result.seconds.get("completion", 0.0) / len(made) / _work(result.options)
    rest = sum(result.seconds.get(stage, 0.0) for stage in ("background", "blending"))
    return Pace(spent, rest)


def trial(options: RepairOptions) -> Generator[Step, None, Pace | None]:
    """Completes a grey square to see how fast that goes; None for a method without a network.

    What is loaded before is not counted. Raises UnreadableInput for unreadable weights.
    """
    method = method_named(options.method)
    if method.recipe is None:
        return None
    from engine.completion.surviving import SurvivingCompleter

    yield Step(0, 1, say("Measuring this computer"))
    completer = SurvivingCompleter(method, options.device)
    side = completer.networks.config.side
    crop = np.full((side, side, 3), 128, np.uint8)
    hole = np.zeros((side, side), bool)
    hole[side // 3 : 2 * side // 3, side // 3 : 2 * side // 3] = True
    effort = _TRIAL if method.kind == "search" else 1.0  # a hybrid's is short enough
    spent = 0.0
    for measured in (False, True):  # the first time half of torch is loaded
        start = time.perf_counter()
        work = completer.complete(
            crop,
            hole,
            candidates=_TOGETHER,
            seed=int(measured),  # as another photo: nothing is known from the time before
            effort=effort if measured else effort / 4,
        )
        for _ in work:
            spent += time.perf_counter() - start if measured else 0.0
            yield Step(0, 1, say("Measuring this computer"))  # where it may be stopped: not counted
            start = time.perf_counter()
        spent += time.perf_counter() - start if measured else 0.0
    return Pace(spent / effort)


def usable(pace: Pace) -> bool:
    """Whether a pace that was kept in a file can be one."""
    rest = 0.0 if pace.rest is None else pace.rest
    return isfinite(pace.face) and isfinite(rest) and pace.face > 0 and rest >= 0


def _work(options: RepairOptions) -> float:
    """In searches of the usual effort with four candidates."""
    method = method_named(options.method)
    if not method.searches:
        return 1.0
    # of a hybrid's pool half is searched for
    together = _TOGETHER if method.kind == "search" else 2 * _TOGETHER
    return max(options.effort, 1e-3) * ceil(options.candidates / together)
