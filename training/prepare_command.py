"""`python -m training prepare` as a command: its options, its bar, its summary."""

import argparse
import math
import os
import shlex
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import Any

from tqdm import tqdm

from engine.errors import WrongUsage
from training.prepare import prepare
from training.prepare_finish import DEV, VAL, Options
from training.quality import DUPLICATE, LIMITS, Quality
from training.sources import KINDS, recognise


def add_options(command: argparse.ArgumentParser) -> None:
    """The command's arguments; `run` does what they say."""
    command.description = (
        "Finds, aligns, measures and filters the faces of a data set and writes face shards with "
        f"an index. SOURCE may be {'; '.join(KINDS.values())}. A stopped run is gone on with by "
        "the same command."
    )
    command.add_argument("source", type=Path, metavar="SOURCE")
    command.add_argument("out", type=Path, metavar="OUT", help="a new folder")
    command.add_argument("--kind", choices=KINDS, help="what SOURCE is, if not as recognised")
    command.add_argument(
        "--side",
        type=_between(16, 1024, int),
        default=Options.side,
        metavar="PIXELS",
        help="of a crop (%(default)s)",
    )
    command.add_argument(
        "--workers",
        type=_between(1, 256, int),
        default=os.cpu_count() or 1,
        metavar="N",
        help="processes (%(default)s)",
    )
    for split, share in (("val", VAL), ("dev", DEV)):
        command.add_argument(
            f"--{split}",
            type=_between(0, 1, float),
            metavar="SHARE",
            help=f"share of the split, by a hash of names ({share}; shards keep their own splits)",
        )
    command.add_argument(
        "--duplicate",
        type=_between(-1, 256, int),
        default=DUPLICATE,
        metavar="BITS",
        help="faces whose perceptual hashes differ in at most so many of 256 bits are one photo, "
        "of which the sharper source stays: copies differ in 26 (median), the closest different "
        "faces among 30,000 in 38; -1 keeps all (%(default)s)",
    )
    limits = command.add_argument_group("quality filter (defaults: the range of shared/faces)")
    number = _between(0, math.inf, float)
    for name, text in LIMITS.items():
        limits.add_argument(
            f"--{name.replace('_', '-')}",
            type=number,
            default=getattr(Quality, name),
            metavar="LIMIT",
            help=f"{text} (%(default)g)",
        )
    limits.add_argument(
        "--no-glasses",
        action="store_true",
        help="leave out faces with glasses, by Eyeglasses of CelebA's list_attr_celeba.txt",
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """`prepare` as a command: a bar on stderr, the summary on stdout."""
    if (options.val or 0) + (options.dev or 0) >= 1:
        raise WrongUsage("--val and --dev leave nothing to train on: together less than 1.")
    limits = {f.name: getattr(options, f.name) for f in fields(Quality)}
    wanted = Options(options.side, options.val, options.dev, options.duplicate, Quality(**limits))
    kind = options.kind or recognise(options.source)
    print(f"{options.source} is read as {KINDS[kind]}.", file=sys.stderr)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # `kill` stops as Ctrl-C does
    signal.signal(signal.SIGINT, signal.default_int_handler)  # also under nohup
    job = prepare(options.source, kind, options.out, wanted, workers=options.workers)
    try:
        with closing(job), tqdm(unit="picture", dynamic_ncols=True) as bar:
            while True:
                try:
                    step = next(job)
                except StopIteration as end:
                    summary = end.value
                    break
                if bar.total is None:  # what an earlier run did is no speed of this one
                    bar.total, bar.initial = step.total, step.done
                bar.set_description_str(step.message, refresh=False)
                bar.update(step.done - bar.n)
    except KeyboardInterrupt:
        again = shlex.join([sys.executable, "-m", "training", *sys.argv[1:]])
        print(f"stopped; go on with: {again}", file=sys.stderr)
        return 130
    print(summary)
    return 0


def _between(low: float, high: float, kind: type) -> Callable[[str], Any]:
    """An argparse type: a number of that kind within the bounds."""

    def number(text: str) -> Any:
        value = kind(text)
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"a number from {low:g} to {high:g} is wanted")
        return value

    return number
