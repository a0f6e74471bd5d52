"""`python -m training evaluate`: methods by holes as a table, S2's and S3's comparisons."""

import argparse
import shlex
import signal
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

from tqdm import tqdm

from engine.bench.contestants import Contestant, contestants
from engine.bench.faces import faces_of_shards
from engine.bench.jobs import completion_jobs
from engine.bench.machine import description
from engine.bench.measuring import measure
from engine.bench.results import Results
from engine.device import CHOICES, chosen_device
from engine.errors import WrongUsage
from engine.files import write_atomically
from engine.holes import NAMES
from engine.step import Step
from training.evaluation.claims import Claims
from training.evaluation.document import document
from training.evaluation.tables import Table, csv_table
from training.evaluation.triples import write_pictures
from training.evaluation.verdicts import variants_verdict

CLAIMS = "claims"
RUNS = Path("runs")


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
    faces = faces_of_shards(options.data, options.split, cache=RUNS / "cache")
    results = Results(options.out / "evaluation.json")
    claims = Claims.of(everyone, faces, device, limit)
    jobs = completion_jobs(chosen, options.holes, faces, limit)
    if not options.methods or CLAIMS in options.methods:
        jobs += claims.jobs
    jobs.sort(key=lambda job: job.guess)
    for number in (signal.SIGINT, signal.SIGTERM):  # `kill` stops as Ctrl-C does, also under nohup
        signal.signal(number, signal.default_int_handler)
    try:
        _with_bar(measure(jobs, results, description(device)))
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
        _variants(options, table, claims, results),
        pictures,
    )
    for name, text in (("evaluation.md", page), ("evaluation.csv", csv_table(table))):
        write_atomically(options.out / name, text.encode(), overwrite=True)
        print(options.out / name)
    print(results.path)
    return 0


def _variants(options: argparse.Namespace, table: Table, claims: Claims, results: Results) -> str:
    """What is said of S3's variants; kept, as their weights are not shipped and soon gone."""
    kept = options.out / "variants.md"
    if kept.is_file() and not options.ablations:
        return kept.read_text(encoding="utf-8").strip()
    text = variants_verdict(table, claims.measured(results), claims.paths)
    if options.ablations:
        write_atomically(kept, f"{text}\n".encode(), overwrite=True)
    return text


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


def _with_bar(steps: Generator[Step, None, None]) -> None:
    layout = "{desc} {percentage:3.0f}%|{bar}| {elapsed}, {remaining} left"
    with tqdm(bar_format=layout, total=1, smoothing=0, dynamic_ncols=True) as bar:
        for step in steps:
            bar.set_description_str(step.message, refresh=False)
            bar.total = step.total
            bar.update(step.done - bar.n)
