"""Long work off the GUI thread; what a hand waits for has a thread of its own, see `latest`.

One job runs at a time, as torch already uses every core; others wait their turn in the order they
came. A background job gives way to any other at its next step and starts anew when nothing else
waits. A cancelled job is let go at once: its later signals are dropped, and the worker stops it at
its next step before it takes up the next job.
"""

from collections import deque
from collections.abc import Callable, Generator
from itertools import count
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

Steps = Callable[[], Generator[Any, None, Any]]
"""What a job runs: engine Steps, or what the job makes of them."""


class Job(QObject):
    """An engine generator to be run; its signals come in the GUI thread.

    Exactly one of finished, failed and cancelled is emitted, once.
    """

    stepped = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    stop_asked = Signal()
    """The user wants no more of it, whether it can be cut short or not."""

    def __init__(
        self,
        title: str,
        steps: Steps,
        *,
        cancellable: bool = True,
        exclusive: bool = False,
        background: bool = False,
        about: object | None = None,
        more: bool = False,
    ) -> None:
        """title: shown before the first step. about: the document that the job is of, if of one.

        more: others of its kind follow, which do not once a stop is asked for.

        exclusive: that document, or else any, must not change meanwhile.
        """
        super().__init__()
        self.title = title
        self.steps = steps
        self.cancellable = cancellable
        self.exclusive = exclusive
        self.background = background
        self.about = about
        self.more = more
        self.stop = Event()

    @property
    def stoppable(self) -> bool:
        """Whether it makes sense to ask for a stop."""
        return self.cancellable or self.more


class _Worker(QObject):
    """Lives in the thread. Knows jobs by number, so that no QObject is ever freed there."""

    stepped = Signal(int, object)
    finished = Signal(int, object)
    failed = Signal(int, object)

    @Slot(int, object, object)
    def run(self, number: int, steps: Steps, stop: Event) -> None:
        try:
            work = steps()
            while not stop.is_set():
                self.stepped.emit(number, next(work))
            work.close()
        except StopIteration as end:
            self.finished.emit(number, end.value)
        except Exception as error:  # whatever it is, the window says it and goes on
            self.failed.emit(number, error)

    @Slot()
    def leave(self) -> None:
        """Ends the thread, once all that was asked for before is done."""
        QThread.currentThread().quit()


class Runner(QObject):
    """Stays in the GUI thread. `threaded=False` runs each job within `start()`, for tests."""

    changed = Signal()
    """Another job runs or waits now, or none."""

    _run = Signal(int, object, object)
    _leave = Signal()

    def __init__(self, *, threaded: bool = True) -> None:
        super().__init__()
        self.current: Job | None = None
        self._waiting: deque[Job] = deque()
        self._numbers = count(1)
        self._number = 0
        self.threaded = threaded
        self._worker = _Worker()
        self._thread: QThread | None = None
        if threaded:
            self._thread = QThread(self)
            self._worker.moveToThread(self._thread)
            self._thread.start(QThread.Priority.LowPriority)
            self._leave.connect(self._worker.leave)
        self._run.connect(self._worker.run)
        self._worker.stepped.connect(self._stepped)
        self._worker.finished.connect(self._finished)
        self._worker.failed.connect(self._failed)

    def holds(self, document: object) -> bool:
        """Whether a job runs, or waits, during which this document must not change."""
        if self.current is None:  # what is told at a job's end is settled before the next begins
            return False
        return any(job.exclusive and job.about in (None, document) for job in self._jobs())

    def exclusive(self) -> Job | None:
        """The job that the next one must wait for: it runs, or is the first of those waiting."""
        return next((job for job in self._jobs() if job.exclusive), None)

    def start(self, job: Job) -> None:
        """Runs the job now, or when those before it are done."""
        if job.background:
            self._waiting.append(job)
        else:
            place = next((i for i, other in enumerate(self._waiting) if other.background), None)
            self._waiting.insert(len(self._waiting) if place is None else place, job)
        if self.current is not None and self.current.background and not job.background:
            later = self.current
            later.stop.set()
            later.stop = Event()
            self._waiting.append(later)
            self._end()
        if self.current is None:
            self._next()
        else:
            self.changed.emit()

    def hold(self, job: Job) -> None:
        """From now on the job's document must not change until it is done."""
        job.exclusive = True
        self.changed.emit()

    def drop(self, job: Job) -> None:
        """Lets go of one job, which says nothing any more."""
        if job is self.current:
            job.stop.set()
            self._end()
            self._next()
        elif job in self._waiting:
            self._waiting.remove(job)
            self.changed.emit()

    def cancel(self) -> None:
        """Lets go of the running job and of those waiting, except what must not be cut short."""
        for job in self._jobs():
            job.stop_asked.emit()
        waiting = [job for job in self._waiting if job.cancellable]
        self._waiting = deque(job for job in self._waiting if not job.cancellable)
        current = self.current if self.current and self.current.cancellable else None
        if current is not None:
            current.stop.set()
            self._end()
            current.cancelled.emit()
        for job in waiting:
            job.cancelled.emit()
        if self.current is None:
            self._next()

    def shutdown(self) -> None:
        """Cancels what can be, waits for what must not be cut short and ends the thread."""
        self.cancel()
        if self.current is not None and self.current.background:
            self.current.stop.set()
        for job in self._waiting:
            if not job.background:
                self._run.emit(0, job.steps, job.stop)
        self._waiting.clear()
        if self._thread is not None:
            self._leave.emit()
            self._thread.wait()

    def _jobs(self) -> list[Job]:
        """The one that runs and those that wait, in their order."""
        return [job for job in (self.current, *self._waiting) if job is not None]

    def _next(self) -> None:
        if not self._waiting:
            return
        self.current = self._waiting.popleft()
        self._number = next(self._numbers)
        self.changed.emit()
        self._run.emit(self._number, self.current.steps, self.current.stop)

    def _end(self) -> None:
        self.current = None
        self._number = 0
        self.changed.emit()

    @Slot(int, object)
    def _stepped(self, number: int, step: object) -> None:
        if number == self._number and self.current is not None:
            self.current.stepped.emit(step)

    @Slot(int, object)
    def _finished(self, number: int, value: object) -> None:
        job = self._taken(number)
        if job is not None:
            job.finished.emit(value)
            self._go_on()

    @Slot(int, object)
    def _failed(self, number: int, error: object) -> None:
        job = self._taken(number)
        if job is not None:
            job.failed.emit(error)
            self._go_on()

    def _taken(self, number: int) -> Job | None:
        """The running job if it has this number; it then no longer runs."""
        if number != self._number:
            return None
        job = self.current
        self._end()
        return job

    def _go_on(self) -> None:
        if self.current is None:
            self._next()
