"""A sentence also where the program itself can say no more.

A damaged file may crash the library that decodes it, and the system ends a program that takes too
much memory: no `except` sees either. So a small process of its own waits at the program's side and
speaks when that has ended without a farewell. The program keeps its own process, with its signals.
"""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

SENTENCE = (
    "facemend: the program was ended in the middle of its work, by a library that a damaged file "
    "has crashed, for lack of memory, or by someone; your photo is as it was, and what was being "
    "written is not there."
)


@contextmanager
def last_words() -> Iterator[None]:
    """While the program works within, its sudden end is told on stderr. Not on Windows.

    To be entered before there are threads, which a fork does not copy.
    """
    if not hasattr(os, "fork"):
        yield
        return
    hears, says = os.pipe()
    watcher = os.fork()
    if watcher == 0:
        os.close(says)
        _watch(hears)
    os.close(hears)
    try:
        yield
    finally:
        os.write(says, b".")
        os.close(says)
        os.waitpid(watcher, 0)


def _watch(hears: int) -> None:
    """Waits for a farewell or the end of whoever could say it; the process' whole life."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_IGN)  # sent to all of a terminal's processes
    os.close(1)  # who reads the program's output is not to wait for us
    if os.read(hears, 1) == b"":
        os.write(2, f"{SENTENCE}\n".encode())
    os._exit(0)
