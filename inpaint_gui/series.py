"""The same work for several photos, one after the other."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence, Sized
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from engine.sentence import joined, plural, say
from inpaint_gui.runner import Job, Runner

Item = TypeVar("Item")

OPENED = say("opened", meaning="participle")
REPAIRED = say("repaired", meaning="participle")
SAVED = say("saved", meaning="participle")

_TOLD = 5
"""So many reasons are listed; of the others it is said how many there are."""


@dataclass
class Tally(Generic[Item]):
    """What came of a series."""

    total: int = 0
    done: list[Item] = field(default_factory=list)
    failed: list[tuple[Item, Exception]] = field(default_factory=list)
    stopped: bool = False

    @property
    def number(self) -> int:
        """Which one goes on, from 1."""
        return len(self.done) + len(self.failed) + 1


class Series(QObject, Generic[Item]):
    """Goes on when one of its jobs fails, ends when one is cancelled or a stop is asked for."""

    ended = Signal(object)
    """The Tally."""

    def __init__(
        self, runner: Runner, make: Callable[[Item, str, bool], Job | None], parent: QObject
    ) -> None:
        """make: the job for an item, given a prefix to its messages ("Photo 2 of 5 · ", "" for a
        single one) and whether more follow; None if there is nothing to do any more.
        """
        super().__init__(parent)
        self._runner, self._make = runner, make
        self._left: deque[Item] = deque()
        self.going = False
        self.tally: Tally[Item] = Tally()

    def run(self, items: Iterable[Item]) -> None:
        """Starts, or goes on with these after those it is at."""
        before = len(self._left)
        self._left.extend(items)
        if not self.going:
            self.going, self.tally = True, Tally(len(self._left))
            self._next()
        else:
            self.tally.total += len(self._left) - before

    def _next(self) -> None:
        while self._left:
            item, tally = self._left.popleft(), self.tally
            prefix = ""
            if tally.total > 1:
                number = tally.number
                prefix = say("Photo {number} of {total} · ", number=number, total=tally.total)
            job = self._make(item, prefix, bool(self._left))
            if job is None:
                tally.total -= 1
                continue
            job.finished.connect(partial(self._finished, item))
            job.failed.connect(partial(self._failed, item))
            job.cancelled.connect(self._end)
            job.stop_asked.connect(self._stop)
            self._runner.start(job)
            return
        self._end()

    def _finished(self, item: Item, result: object) -> None:
        self.tally.done.append(item)
        self._next()

    def _failed(self, item: Item, error: Exception) -> None:
        self.tally.failed.append((item, error))
        self._next()

    def _stop(self) -> None:
        self.tally.stopped = True
        self._left.clear()

    def _end(self) -> None:
        if self.going:
            tally, self.tally, self.going = self.tally, Tally(), False
            self.ended.emit(tally)


def counted(some: Sized, total: int, done: str) -> str:
    """How many of a series were `done`: a participle such as REPAIRED."""
    count = len(some)
    if total == 1:
        if count:
            return say("The photo was {done}.", done=done)
        return say("No photo was {done}.", done=done)
    if count == total:
        return say("All {total} photos were {done}.", total=total, done=done)
    if not count:
        return say("None of {total} photos were {done}.", total=total, done=done)
    return plural(
        "{n} of {total} photos was {done}.",
        "{n} of {total} photos were {done}.",
        count,
        total=total,
        done=done,
    )


def not_done(some: Sized, total: int, done: str) -> str:
    """The same of those that were not."""
    count = len(some)
    if total == 1:
        return say("The photo was not {done}.", done=done)
    if count == total:
        return say("All {total} photos were not {done}.", total=total, done=done)
    return plural(
        "{n} of {total} photos was not {done}.",
        "{n} of {total} photos were not {done}.",
        count,
        total=total,
        done=done,
    )


def stopped(said: str) -> str:
    """The same where the user has stopped it."""
    return say("Stopped: {said}", said=said)


def told(head: str, reasons: Sequence[str]) -> str:
    """A sentence and the reasons, a line each."""
    more = len(reasons) - _TOLD
    last = [say("… and {count} more.", count=more)] if more > 0 else []
    return joined([head, *reasons[:_TOLD], *last], "\n")
