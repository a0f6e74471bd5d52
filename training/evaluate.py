"""`python -m training evaluate`: methods by holes as a table, S2's and S3's comparisons."""

import argparse
import platform
import shlex
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from engine.device import CHOICES, chosen_device, device_title
from engine.errors import WrongUsage
from engine.files import write_atomically
from engine.holes import NAMES
from engine.shards import load_faces, read_index
from training.evaluation.broken import SOURCE_SIDE
from training.evaluation.claims import Claims
from training.evaluation.contestants import Contestant, contestants
from training.evaluation.document import document
from training.evaluation.jobs import Faces, Job, completion_jobs
from training.evaluation.results import Cell, Results, fingerprint
from training.evaluation.tables import Table, csv_table
from training.evaluation.triples import write_pictures

CLAIMS = "claims"
RUNS = Path("runs")
_SAVE_EVERY, _SHOW_EVERY = 60.0, 0.2


def add_options(command: argparse.ArgumentParser) -> None:
    """The command's arguments; `run` does what they say."""
    command.description = (
        "Measures every method whose weights are here on every hole and writes evaluation.md, "
        "evaluation.csv and evaluation.json. What evaluation.json holds already, of the same "
        "faces, weights and settings, is not measured again; a stopped run is gone on with by the "
        "same command."
    )
    command.add_argument("--data", type=Path, default=Path("../shared/faces"), metavar="DIR")
    command.add_argument("--split", default="val", choices=["val", "dev"])
    command.add_argument(
        "--methods",
        nargs="+",
        metavar="NAME",
        help=f"the table's rows to measure, and '{CLAIMS}' for S3's claims (default: all)",
    )
    command.add_argument(
        "--holes",
        nargs="+",
        choices=NAMES,
        metavar="NAME",
        help="default: all, for the slow recipes centre and mouth",
    )
    command.add_argument("--count", type=int, metavar="N", help="at most so many faces a cell")
    command.add_argument(
        "--ablations", type=Path, metavar="DIR", help="weights of S3's variants to compare"
    )
    command.add_argument("--device", choices=CHOICES, default="cpu")
    command.add_argument("--out", type=Path, default=Path("training/results"), metavar="DIR")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """`evaluate` as a command: a bar on stderr, what was written on stdout."""
    limit = options.count if options.count is not None else sys.maxsize
    if limit < 1:
        raise WrongUsage("--count is at least 1.")
    if options.ablations and not options.ablations.is_dir():
        raise WrongUsage(f"{options.ablations} is not a folder: give that of S3's variants.")
    device, sentence = chosen_device(options.device)
    if sentence:
        print(sentence, file=sys.stderr)
    everyone = contestants(device, options.ablations)
    chosen = _chosen(everyone, options.methods)
    for contestant in chosen:
        if contestant.missing:
            print(f"without {contestant.name}: {contestant.missing}", file=sys.stderr)
    faces = Faces(
        options.split,
        fingerprint(read_index(options.data, options.split)),
        load_faces(options.data, options.split, SOURCE_SIDE, cache=RUNS / "cache"),
    )
    results = Results(options.out / "evaluation.json")
    claims = Claims.of(everyone, faces, device, limit)
    jobs = completion_jobs(chosen, options.holes, faces, limit)
    if not options.methods or CLAIMS in options.methods:
        jobs += claims.jobs
    jobs.sort(key=lambda job: job.guess)
    for number in (signal.SIGINT, signal.SIGTERM):  # `kill` stops as Ctrl-C does, also under nohup
        signal.signal(number, signal.default_int_handler)
    machine = f"{processor()}, {device_title(device)}, torch {torch.__version__}"
    try:
        measure(jobs, results, machine)
        pictures = write_pictures(options.out, RUNS / "evaluation", everyone, faces, device)
    except KeyboardInterrupt:
        results.save()
        again = shlex.join([sys.executable, "-m", "training", *sys.argv[1:]])
        print(f"stopped, all measured faces are kept; go on with: {again}", file=sys.stderr)
        return 130
    table = Table(everyone, results, faces, limit)
    page = document(
        table,
        everyone,
        (results.current(claims.starts.key) if claims.starts else None, claims.recipe),
        claims.measured(results),
        claims.paths,
        pictures,
    )
    for name, text in (("evaluation.md", page), ("evaluation.csv", csv_table(table))):
        write_atomically(options.out / name, text.encode(), overwrite=True)
        print(options.out / name)
    print(results.path)
    return 0


def _chosen(everyone: Sequence[Contestant], names: Sequence[str] | None) -> Sequence[Contestant]:
    if names is None:
        return everyone
    known = [contestant.name for contestant in everyone]
    for name in names:
        if name not in (*known, CLAIMS):
            raise WrongUsage(
                f"there is no method '{name}' to evaluate: choose of {', '.join(known)}, {CLAIMS}."
            )
    return [contestant for contestant in everyone if contestant.name in names]


def measure(jobs: Sequence[Job], results: Results, machine: str) -> None:
    """Measures what the results lack, cell by cell, and writes them after each.

    The time left is that of the faces left, each method's at the median pace seen so far.
    """
    lacking = {job: job.count - len(results.current(job.key) or ()) for job in jobs}
    due = [job for job in jobs if lacking[job] > 0]
    began = saved = shown = time.monotonic()

    def seconds_left() -> float:
        paces = {job.key.method: results.seconds(job.key.method) for job in due}
        return sum(
            lacking[job] * float(np.median(paces[job.key.method] or [job.guess])) for job in due
        )

    with tqdm(
        bar_format="{desc} {percentage:3.0f}%|{bar}| {elapsed}, {remaining} left",
        smoothing=0,  # its unit are seconds: their rate is 1
        total=1,
        dynamic_ncols=True,
    ) as bar:
        for job in due:
            cell = results.current(job.key) or Cell(job.key, machine)
            while lacking[job] > 0:
                if (now := time.monotonic()) - shown > _SHOW_EVERY or not bar.n:
                    title = f"{job.key.method}, {job.key.hole}: {len(cell)} of {job.count}"
                    bar.set_description_str(title, refresh=False)
                    bar.total = now - began + seconds_left()
                    bar.update(now - began - bar.n)
                    shown = now
                cell.add(job.measure(len(cell)))
                results.put(cell)
                lacking[job] -= 1
                if now - saved > _SAVE_EVERY:
                    results.save()
                    saved = now
            results.save()


def processor() -> str:
    """The processor's name, as far as the system tells it."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass  # not a Linux
    return platform.processor() or platform.machine()
