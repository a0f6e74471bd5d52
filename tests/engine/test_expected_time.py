"""How long a repair will take: scaled from what one took, or from a short trial."""

from dataclasses import replace

import numpy as np
import pytest

from engine.device import CHOICES, described_devices
from engine.expected_time import Pace, pace_of, trial, usable
from engine.photo import Photo
from engine.repair import RepairOptions, repair

SEARCH = RepairOptions("latent-search")


def test_a_search_takes_as_long_as_its_effort_and_candidates_say() -> None:
    pace = Pace(8.0, 1.0)
    assert pace.seconds(SEARCH) == 9.0
    assert pace.seconds(replace(SEARCH, effort=0.5)) == 5.0
    assert pace.seconds(replace(SEARCH, candidates=8)) == 17.0
    assert pace.seconds(replace(SEARCH, candidates=3)) == 9.0  # four are refined together


def test_eight_of_a_pool_take_as_long_as_one() -> None:
    pace, pool = Pace(0.5, 1.0), RepairOptions("hybrid", candidates=8)
    assert pace.seconds(pool) == 1.5
    assert pace.seconds(replace(pool, candidates=9)) == 2.0


def test_a_single_pass_takes_always_the_same() -> None:
    options = RepairOptions("context-encoder", effort=4.0, candidates=9)
    assert Pace(0.2, 0.1).seconds(options) == pytest.approx(0.3)


def finished(job):
    """What a generator returns."""
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value


def test_a_trial_takes_a_pace_and_can_be_stopped_between_its_steps() -> None:
    pace = finished(trial(RepairOptions("context-encoder", device="cpu")))
    assert pace is not None and pace.face > 0 and pace.rest is None and usable(pace)
    job = trial(RepairOptions(device="cpu"))
    next(job)
    next(job)
    job.close()


def test_there_is_no_pace_without_a_network() -> None:
    assert finished(trial(RepairOptions("telea"))) is None
    photo = Photo(np.full((40, 40, 3), 90, np.uint8))
    mask = np.zeros((40, 40), bool)
    mask[10:20, 10:20] = True
    assert pace_of(finished(repair(photo, mask, RepairOptions("telea")))) is None


@pytest.mark.parametrize("pace", [Pace(0.0), Pace(-1.0), Pace(float("nan")), Pace(1.0, -0.1)])
def test_nonsense_is_no_pace(pace: Pace) -> None:
    assert not usable(pace)


def test_devices_are_described() -> None:
    described = described_devices()
    assert tuple(described) == CHOICES
    assert described["auto"] and described["cpu"].startswith("CPU, ")
