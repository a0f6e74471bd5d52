"""What memory the process takes, and what is no longer used given back to the system."""

import ctypes
import os
import sys
from functools import lru_cache
from pathlib import Path


def give_back_memory() -> None:
    """Returns the free pages of the C library's heap; where that is not glibc, it does nothing.

    What a repair works with comes and goes in pieces of up to 32 MB, which glibc keeps once it has
    got them, with a network's weights in between: from repair to repair more of the process is
    free and yet taken. It takes some milliseconds.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


@lru_cache(maxsize=1)
def _trim() -> "ctypes._NamedFuncPointer | None":
    """glibc's `malloc_trim(pad)`, which also lets go of whole pages between blocks in use."""
    if sys.platform != "linux":
        return None
    try:
        return ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):  # musl, for one
        return None


def resident_mb() -> float:
    """The memory of this process, now; at most so far, where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        import resource  # not on every system

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
