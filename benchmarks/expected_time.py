"""How far the time that the window foretells is from what a repair then takes: the sample's face.

    python benchmarks/expected_time.py

A trial's word, and that of a repair with the usual options, against other efforts and numbers of
candidates.
"""

import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from engine.assets import sample_mask, sample_photo  # noqa: E402
from engine.expected_time import pace_of, trial  # noqa: E402
from engine.mask import read_mask  # noqa: E402
from engine.photo import open_photo  # noqa: E402
from engine.repair import Repair, RepairOptions, repair  # noqa: E402

_EFFORTS = (0.25, 0.5, 1.0, 2.0)
_CANDIDATES = (4, 8)


def main() -> None:
    photo = open_photo(sample_photo())
    mask = read_mask(sample_mask(), photo.size)

    def timed(options: RepairOptions) -> tuple[float, Repair]:
        start = time.perf_counter()
        job = repair(photo, mask, options)
        while True:
            try:
                next(job)
            except StopIteration as end:
                return time.perf_counter() - start, end.value

    job = trial(RepairOptions())
    start = time.perf_counter()
    while True:
        try:
            next(job)
        except StopIteration as end:
            tried = end.value
            break
    assert tried is not None
    print(f"the trial took {time.perf_counter() - start:.1f} s")
    usual = RepairOptions()
    timed(replace(usual, effort=0.1))  # half of the libraries are loaded now
    learnt = pace_of(timed(usual)[1])
    assert learnt is not None
    print("effort  candidates  took    by the trial  by a repair")
    for effort in _EFFORTS:
        for count in _CANDIDATES:
            options = replace(usual, effort=effort, candidates=count, seed=7)
            took, _ = timed(options)
            told = [pace.seconds(options) for pace in (tried, learnt)]
            print(f"{effort:6g}  {count:10}  {took:5.1f} s  {told[0]:10.1f} s  {told[1]:9.1f} s")


if __name__ == "__main__":
    main()
