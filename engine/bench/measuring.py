"""Filling the cells that the results lack, one face after the other."""

import time
from collections.abc import Generator, Sequence

import numpy as np

from engine.bench.jobs import Job
from engine.bench.judge import JUDGED
from engine.bench.results import Cell, Results
from engine.step import Step

_SAVE_EVERY = 60.0
_TICKS = 10
"""Of a Step, in a second."""


def measure(jobs: Sequence[Job], results: Results, machine: str) -> Generator[Step, None, None]:
    """Measures what the results lack, cell by cell; what is measured is saved, also when closed.

    A step's numbers are tenths of seconds: gone by, and with those left. The time left is that of
    the faces left, each method's at the median pace seen in this run, the judging included, or
    before.
    """
    lacking = {job: job.count - len(results.current(job.key) or ()) for job in jobs}
    due = [job for job in jobs if lacking[job] > 0]
    paces = {job.key.method: results.seconds(job.key.method) for job in due}
    seen: dict[str, list[float]] = {}
    began = saved = time.monotonic()

    def seconds_left() -> float:
        pace = {
            name: float(np.median(seen.get(name) or before))
            for name, before in paces.items()
            if before or name in seen
        }
        return sum(lacking[job] * pace.get(job.key.method, job.guess) for job in due)

    try:
        for job in due:
            cell = results.current(job.key) or Cell(job.key, machine)
            while lacking[job] > 0:
                gone = time.monotonic() - began
                yield Step(
                    round(_TICKS * gone),
                    round(_TICKS * (gone + seconds_left())),
                    f"{job.key.method}, {job.key.hole}: {len(cell)} of {job.count}",
                )
                measured = job.measure(len(cell))
                took = time.monotonic() - began - gone
                seen.setdefault(job.key.method, []).append(took)
                cell.add(measured.values, measured.embedding)
                if job.distance and cell.embeddings is not None and len(cell) == JUDGED:
                    cell.frechet, cell.embeddings = job.distance(cell.embeddings), None
                results.put(cell)
                lacking[job] -= 1
                if time.monotonic() - saved > _SAVE_EVERY:
                    results.save()
                    saved = time.monotonic()
    finally:
        results.save()
