"""`facemend bench`: measures, draws the sheets, writes the page."""

import argparse
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

import torch

from engine.bench.contestants import SLOW_FACES, SLOW_HOLES, Contestant, contestants
from engine.bench.face_embedding import face_embedding
from engine.bench.faces import Faces, faces_of_photos, faces_of_shards
from engine.bench.jobs import completion_jobs
from engine.bench.judge import Judge
from engine.bench.machine import description
from engine.bench.measuring import measure
from engine.bench.outcome import Outcome
from engine.bench.pace import pace_jobs
from engine.bench.report import report
from engine.bench.results import Results
from engine.bench.sheets import write_sheets
from engine.device import chosen_device
from engine.errors import WrongUsage
from engine.files import write_atomically
from engine.step import Step

_CPU = torch.device("cpu")


def bench(options: argparse.Namespace) -> Generator[Step, None, list[Path]]:
    """The job behind the command; what it wrote, the page first.

    Closed, it keeps what is measured, and goes on with it the next time.
    """
    faces: Faces
    if options.shards:
        faces = faces_of_shards(options.shards, options.split, cache=options.cache)
    else:
        faces = yield from faces_of_photos(options.photos)
    network = face_embedding()
    judge = Judge(network) if network else None
    device, sentence = chosen_device(options.device)
    everyone = _entered(contestants(_CPU), options.count)
    chosen = _chosen(everyone, options.methods)
    results = Results(options.out / "results.json")
    limit = min(options.count, len(faces.images))
    jobs = []
    for one in chosen:  # the papers' slow recipes keep to their own two masks
        masks = [m for m in options.masks if one.kind != "paper" or m in SLOW_HOLES]
        jobs += completion_jobs([one], masks, faces, limit, judge) if masks else []
    jobs += pace_jobs(chosen, _CPU, faces)
    devices = [_CPU]
    if device.type != "cpu":
        devices.append(device)
        same = {one.name for one in chosen}
        jobs += pace_jobs([c for c in contestants(device) if c.name in same], device, faces)
    jobs.sort(key=lambda job: job.guess)
    yield from measure(jobs, results, description(_CPU))
    notes = (*faces.notes, *([sentence] if sentence else []))
    outcome = Outcome(everyone, options.masks, faces, limit, judge, devices, results, notes)
    drawn = [one for one in outcome.present() if one.kind != "paper"]
    folder = options.sheets or options.out / "sheets"
    sheets = yield from write_sheets(folder, drawn, options.masks, faces)
    page = options.out / "report.md"
    text = report(outcome, sheets, options.out, shown=options.sheets is None)
    write_atomically(page, text.encode(), overwrite=True)
    return [page, results.path, *sheets]


def _entered(everyone: Sequence[Contestant], count: int) -> list[Contestant]:
    """Everyone on the same faces, but for the slow recipes of the papers."""
    return [
        replace(one, faces=min(count, SLOW_FACES) if one.kind == "paper" else count)
        for one in everyone
    ]


def _chosen(everyone: Sequence[Contestant], names: Sequence[str] | None) -> list[Contestant]:
    """Those named, or all but the papers' slow recipes."""
    here = [one for one in everyone if one.missing is None]
    if names is None:
        return [one for one in here if one.kind != "paper"]
    for name in names:
        why = {one.name: one.missing for one in everyone}
        if name not in why:
            raise WrongUsage(f"there is no method '{name}' here: choose of {', '.join(why)}.")
        if why[name]:
            raise WrongUsage(f"the method '{name}' cannot take part: {why[name]}.")
    return [one for one in here if one.name in names]
