"""The process in which damaged files are opened: it may die of one, and the next takes over.

Run by `fuzz`: python -m tests.fuzzing.worker SEEDS SCRATCH SEED FIRST LAST KIND...
It says on its first line that it is ready, then a line of JSON before and after each input.
"""

import faulthandler
import json
import os
import random
import signal
import sys
import time
import traceback
import warnings
from pathlib import Path

from engine.limits import Limits, set_limits
from tests.fuzzing.mutations import mutated
from tests.fuzzing.trials import tried

SECONDS = 10
"""Of the processor that an input may take."""

MEGABYTES = 1500
"""Resident at most: of an input of a few kilobytes, at the limits below, nothing takes as much."""

LIMITS = Limits(max_megapixels=4, max_megabytes=100)
"""Low, so that a header which says much costs little, and that the limits are met often."""


def main(arguments: list[str]) -> None:
    seeds, scratch = Path(arguments[0]), Path(arguments[1])
    seed, first, last = map(int, arguments[2:5])
    shares = arguments[5:]
    say = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print must not be taken for ours
    faulthandler.enable()
    warnings.simplefilter("ignore")
    set_limits(LIMITS)
    files = {
        kind: {path.name: path.read_bytes() for path in sorted((seeds / kind).iterdir())}
        for kind in sorted(set(shares))
    }
    print(json.dumps({"ready": True}), file=say, flush=True)
    for index in range(first, last):
        chance = random.Random(f"{seed} {index}")
        kind = chance.choice(shares)
        name = chance.choice(list(files[kind]))
        data = mutated(files[kind][name], list(files[kind].values()), chance)
        path = scratch / f"{index}-{kind}-{name}"
        path.write_bytes(data)
        print(json.dumps({"index": index, "file": path.name}), file=say, flush=True)
        ended = outcome(kind, path)
        if ended["trouble"] is None:
            path.unlink()
        print(json.dumps(ended), file=say, flush=True)
        if peak() > MEGABYTES * 1000:
            return  # which a next process is to begin with


def peak() -> int:
    """Kilobytes this program has had resident at most. What the process was before it became this
    program counts in getrusage's figure, and that may be a large test run."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    raise RuntimeError("the system does not tell the peak of the resident memory")


def outcome(kind: str, path: Path) -> dict[str, object]:
    """What became of a file: a word, seconds of the processor, and what was wrong, if anything."""
    before = peak()
    start = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, SECONDS)  # its signal ends the process
    trouble = None
    try:
        word = tried(kind, path)
    except Exception as error:
        word, trouble = f"{type(error).__name__}", traceback.format_exc()
    signal.setitimer(signal.ITIMER_PROF, 0)
    after = peak()
    if trouble is None and after > MEGABYTES * 1000:
        word, trouble = "memory", f"{after // 1000} MB resident, {before // 1000} before"
    return {"word": word, "seconds": time.process_time() - start, "trouble": trouble}


if __name__ == "__main__":
    main(sys.argv[1:])
