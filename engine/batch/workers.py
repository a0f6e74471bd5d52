"""Photos repaired by several processes of this machine. One that dies takes one photo with it."""

import signal
import sys
import threading
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from types import FrameType

from engine.batch.one_photo import How, failed, repair_file
from engine.batch.outcome import Outcome
from engine.batch.tasks import Task

_CONTEXT = get_context("spawn")
"""The same on every system; a fork would copy torch's threads in the middle of their work."""

_PATIENCE = 10
"""Seconds a process that is told to stop has to take its unfinished file away."""


def on_processes(tasks: Iterable[Task], how: How, count: int) -> Generator[Outcome, None, None]:
    """The outcome of each task as it comes, `count` of them at work at a time.

    Closed, it stops them at once: what they have written is whole, what they were writing is gone.
    """
    waiting = iter(tasks)
    crew: list[_Worker] = []
    leaving: list[_Worker] = []
    try:
        crew += [_Worker(how, task) for task in islice(waiting, count)]
        while crew:
            ready = wait([worker.connection for worker in crew])
            for worker in [one for one in crew if one.connection in ready]:
                outcome = worker.outcome()
                task = next(waiting, None)
                if outcome is None:
                    outcome = _died(worker)
                    crew.remove(worker)
                    crew += [] if task is None else [_Worker(how, task)]
                elif task is None:
                    crew.remove(worker)
                    worker.connection.close()  # so it goes
                    leaving.append(worker)
                else:
                    worker.give(task)
                yield outcome
    finally:
        for worker in crew:
            worker.process.terminate()  # all first, so that they end together
        for worker in (*crew, *leaving):
            worker.see_off()


class _Worker:
    """A process that repairs one photo after the other."""

    def __init__(self, how: How, task: Task) -> None:
        self.connection, theirs = _CONTEXT.Pipe()
        self.process = _CONTEXT.Process(target=_serve, args=(theirs, how), daemon=True)
        with _deaf():
            self.process.start()
        theirs.close()  # else its end would not be noticed
        self.give(task)

    def give(self, task: Task) -> None:
        """Starts it on a photo."""
        self.task = task
        try:
            self.connection.send(task)
        except OSError:  # it has died, which asking for the outcome will tell
            pass

    def outcome(self) -> Outcome | None:
        """Of the photo it was given; None if it died over it."""
        try:
            return self.connection.recv()
        except (EOFError, OSError):
            self.process.join(_PATIENCE)
            return None

    def see_off(self) -> None:
        """Waits until it has ended."""
        self.connection.close()
        self.process.join(_PATIENCE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes started within do not hear Ctrl-C, from their first moment on: we tell them."""
    if threading.current_thread() is not threading.main_thread():  # where no signal can be set
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _died(worker: _Worker) -> Outcome:
    code = worker.process.exitcode
    how = f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
    return failed(
        worker.task,
        f"{worker.task.photo}: the process that repaired it died ({how}), mostly of too little "
        "memory or a damaged file; try it alone by `facemend repair`.",
    )


def _serve(connection: Connection, how: How) -> None:
    """A worker's whole life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Windows passes no signal's fate on
    signal.signal(signal.SIGTERM, _stop)
    while True:
        try:
            task = connection.recv()
            connection.send(repair_file(task, how))
        except (EOFError, OSError):  # the parent has gone
            break
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _stop(_signal: int, _frame: FrameType | None) -> None:
    """Ends the process through its `finally` clauses, which take unfinished files away."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    sys.exit(1)
