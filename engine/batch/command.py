"""`facemend batch`: repairs, notes, draws the bar, and says at the end what became of it all."""

import argparse
import os
import signal
import sys
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from tqdm import tqdm

from engine import typed
from engine.batch.cluster import connected, on_cluster
from engine.batch.journal import Journal, write_report
from engine.batch.one_photo import How
from engine.batch.outcome import Outcome
from engine.batch.tasks import Task, plan_of
from engine.batch.workers import on_processes
from engine.completion.methods import method_named
from engine.errors import FacemendError, NothingToRepair, UnreadableInput, WrongUsage
from engine.limits import limits
from engine.repair import RepairOptions

_BAR = "{desc}: {n_fmt} of {total_fmt} |{bar}| {elapsed}, {remaining} left{postfix}"


def batch_command(options: argparse.Namespace) -> None:
    method_named(options.method)  # without its weights every photo would fail
    plan = plan_of(options.photos, options.masks, options.out)
    how = How(
        repair=RepairOptions(options.method, options.candidates, options.seed, options.device),
        export=typed.export_options(options),
        sensitivity=options.sensitivity,
        overwrite=options.overwrite,
        page=options.page,
        limits=limits(),
    )
    journal = Journal(options.out.absolute())
    tasks = [journal.recall(task) for task in plan.tasks]
    outcomes: list[Outcome] = []
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # `kill` leaves things tidy, too
    try:
        with _outcomes(tasks, how, options) as found, _bar(len(tasks)) as bar:
            for outcome in found:
                journal.note(outcome)
                outcomes.append(outcome)
                _tell(outcome, bar)
    except KeyboardInterrupt:
        print(
            f"facemend: {len(outcomes)} of {len(tasks)} photos are done and whole; the same "
            "command goes on.",
            file=sys.stderr,
        )
        raise
    finally:  # whatever has ended it, what is done is told
        path = write_report(options.out.absolute(), plan, how, outcomes)
    counts = Counter(outcome.status for outcome in outcomes)
    said = ", ".join(f"{count} {status}" for status, count in counts.items())
    left = f"; {len(plan.ignored)} other files were left" if plan.ignored else ""
    print(f"facemend: {said}{left}.", file=sys.stderr)
    print(path)
    _judge(outcomes, path)


@contextmanager
def _outcomes(
    tasks: Sequence[Task], how: How, options: argparse.Namespace
) -> Iterator[Generator[Outcome, None, None]]:
    """The tasks at work, here or on a cluster; stopped at the end, whatever it is."""
    if options.cluster is None:
        with closing(on_processes(tasks, how, options.workers or _cores())) as found:
            yield found
    else:
        with connected(options.cluster) as client:
            with closing(on_cluster(tasks, how, client)) as found:
                yield found


def _bar(total: int) -> tqdm:
    return tqdm(desc="Photos", total=total, bar_format=_BAR, dynamic_ncols=True)


def _tell(outcome: Outcome, bar: tqdm) -> None:
    if outcome.status == "failed":
        bar.write(f"facemend: {outcome.error}", file=sys.stderr)
    bar.set_postfix_str(outcome.photo, refresh=False)
    bar.update()


def _judge(outcomes: Sequence[Outcome], report: Path) -> None:
    """Raises what the exit code is made of."""
    codes = Counter(outcome.exit_code for outcome in outcomes if outcome.status == "failed")
    if codes:
        kinds = {WrongUsage.exit_code: WrongUsage, UnreadableInput.exit_code: UnreadableInput}
        # of several kinds the least expected, a failure inside
        kind = kinds.get(min(codes), FacemendError)
        raise kind(f"{codes.total()} of {len(outcomes)} photos failed: {report} says why.")
    if not any(outcome.repaired for outcome in outcomes):
        raise NothingToRepair(f"Nothing is marked or seen in any of {len(outcomes)} photos.")


def _cores() -> int:
    """How many this process may use; each worker takes one."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
