"""What a hand waits for, off the GUI thread: beside `runner` the only file with a QThread.

Of the questions that come while one is answered, the latest of each kind alone is asked.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot


class _Answerer(QObject):
    """Lives in a thread of its own."""

    answered = Signal(object)
    failed = Signal(object)

    @Slot(object)
    def answer(self, question: Callable[[], Any]) -> None:
        try:
            self.answered.emit(question())
        except Exception as error:  # whatever it is, the window goes on
            self.failed.emit(error)

    @Slot()
    def leave(self) -> None:
        """Ends the thread."""
        QThread.currentThread().quit()


@dataclass(frozen=True, eq=False)
class _Question:
    kind: Hashable
    ask: Callable[[], Any]
    then: Callable[[Any], None]
    otherwise: Callable[[Exception], None]


class Latest(QObject):
    """Stays in the GUI thread; answers within `ask()` where it is not threaded, for tests."""

    _put = Signal(object)
    _leave = Signal()

    def __init__(self, *, threaded: bool = True) -> None:
        super().__init__()
        self._asked: _Question | None = None
        self._waiting: dict[Hashable, _Question] = {}
        self._answerer = _Answerer()
        self._thread: QThread | None = None
        if threaded:
            self._thread = QThread(self)
            self._answerer.moveToThread(self._thread)
            self._thread.start(QThread.Priority.LowPriority)
            self._leave.connect(self._answerer.leave)
        self._put.connect(self._answerer.answer)
        self._answerer.answered.connect(self._answered)
        self._answerer.failed.connect(self._failed)

    def ask(
        self,
        kind: Hashable,
        question: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Has a question answered in the thread, and `then` called with the answer in this one.

        One of the same kind that still waits is dropped. otherwise: called when it fails.
        """
        self._waiting.pop(kind, None)
        self._waiting[kind] = _Question(kind, question, then, otherwise)
        if self._asked is None:
            self._next()

    def forget(self, kind: Hashable) -> None:
        """Nobody waits for an answer of that kind any more."""
        self._waiting.pop(kind, None)
        if self._asked is not None and self._asked.kind == kind:
            self._asked = replace(self._asked, then=_nothing, otherwise=_nothing)

    @property
    def busy(self) -> bool:
        """Something is asked."""
        return self._asked is not None

    def shutdown(self) -> None:
        """Waits for the last answer, which nobody hears, and ends the thread."""
        self._waiting.clear()
        if self._thread is not None:
            self._leave.emit()
            self._thread.wait()

    def _next(self) -> None:
        if self._waiting:
            kind = next(iter(self._waiting))
            self._asked = self._waiting.pop(kind)
            self._put.emit(self._asked.ask)

    @Slot(object)
    def _answered(self, answer: object) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.then(answer)
        if self._asked is None:
            self._next()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.otherwise(error)
        if self._asked is None:
            self._next()


def _nothing(_: object) -> None:
    """Nobody waits for it."""
