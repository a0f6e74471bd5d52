"""`make fuzz`: damaged files of every kind, opened by processes of their own; none may do harm.

    python -m tests.fuzzing.fuzz [--count 20000] [--seed 1] [--first 0] [--keep FOLDER]

A fault is a process that dies, an input that takes more than ten seconds of a processor or a
minute of anything, memory out of proportion, or an answer that is no sentence. What caused it is
kept; once mended, it goes into `corpus/`, and a test tries it again for ever.
"""

import argparse
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.fuzzing.seeds import write_seeds

ROOT = Path(__file__).resolve().parent.parent.parent
SHARES = {
    "photo": 70,
    "mask": 8,
    "weights": 12,
    "project": 8,
    "landmarks": 1,
    "damage": 1,
}
"""How many of a hundred inputs are of a kind."""

PATIENCE = 60
"""Seconds, of anything, even of waiting."""


@dataclass(frozen=True)
class Fault:
    """An input that did harm, and what happened."""

    file: Path
    what: str


@dataclass
class Tally:
    """What became of all inputs."""

    words: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    faults: list[Fault] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def summary(self) -> str:
        """For a log."""
        said = ", ".join(f"{count} {word}" for word, count in self.words.most_common())
        return (
            f"{self.words.total()} inputs: {said}; {len(self.faults)} faults; the slowest took "
            f"{self.slowest:.2f} s of a processor, all {self.seconds:.0f} s."
        )


def fuzz(count: int, *, seed: int, keep: Path, first: int = 0) -> Iterator[Tally]:
    """The tally so far, after each input; what did harm is copied to `keep`."""
    tally, start = Tally(), time.perf_counter()
    memory = Path("/dev/shm")  # nothing here need outlive the machine
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        scratch = Path(name) / "scratch"
        scratch.mkdir()
        write_seeds(Path(name) / "seeds")
        done, last = first, first + count
        while done < last:
            began = done
            for index, word, seconds, trouble in _served(Path(name), seed, done, last):
                done = index + 1
                tally.words[word] += 1
                tally.slowest = max(tally.slowest, seconds)
                tally.seconds = time.perf_counter() - start
                if trouble is not None:
                    tally.faults.append(_kept(scratch, index, keep, trouble))
                yield tally
            if done == began:
                raise RuntimeError("the process that opens the files does not start")


def _served(
    place: Path, seed: int, first: int, last: int
) -> Iterator[tuple[int, str, float, str | None]]:
    """Index, word, seconds and trouble of each input, up to the one that ends the process."""
    shares = [kind for kind, share in SHARES.items() for _ in range(share)]
    numbers = (str(seed), str(first), str(last))
    command = [sys.executable, "-m", "tests.fuzzing.worker", str(place / "seeds")]
    with tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(
            [*command, str(place / "scratch"), *numbers, *shares],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=errors,
        )
        at, word = None, ""
        try:
            for line in _lines(process):
                told = json.loads(line)
                if "index" in told:
                    at = told["index"]
                elif "word" in told:
                    yield at, told["word"], told["seconds"], told["trouble"]
                    at = None
            code = process.wait(PATIENCE)
            word = "hang" if code == -signal.SIGPROF else "crash"
        except subprocess.TimeoutExpired:
            word = "hang"
        finally:
            process.kill()
            process.wait()
            assert process.stdout is not None
            process.stdout.close()
        if at is not None:
            errors.seek(0)
            told = f"{word}, exit code {process.returncode}\n{errors.read()[-4000:]}"
            yield at, word, 0.0, told


def _lines(process: subprocess.Popen[bytes]) -> Iterator[bytes]:
    """Its lines as they come; TimeoutExpired when none does. Not by readline, which reads ahead."""
    assert process.stdout is not None
    rest, source = b"", process.stdout.fileno()
    while True:
        if not select.select([source], [], [], PATIENCE)[0]:
            raise subprocess.TimeoutExpired(process.args, PATIENCE)
        piece = os.read(source, 1 << 16)
        if not piece:
            return
        *lines, rest = (rest + piece).split(b"\n")
        yield from lines


def _kept(scratch: Path, index: int, keep: Path, trouble: str) -> Fault:
    """The fault of an input, which is copied from where the process read it."""
    keep.mkdir(parents=True, exist_ok=True)
    file = next(scratch.glob(f"{index}-*"), None)
    if file is None:
        return Fault(keep / str(index), trouble)
    kept = keep / file.name
    shutil.move(file, kept)
    kept.with_name(f"{kept.name}.txt").write_text(trouble)
    return Fault(kept, trouble)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--keep", type=Path, default=ROOT / "runs" / "fuzz")
    options = parser.parse_args()
    tally = Tally()
    for tally in fuzz(options.count, seed=options.seed, keep=options.keep, first=options.first):
        if tally.words.total() % 500 == 0:
            print(tally.summary, flush=True)
    print(tally.summary)
    for fault in tally.faults:
        print(f"{fault.file}: {fault.what.strip().splitlines()[-1]}")
    sys.exit(1 if tally.faults else 0)


if __name__ == "__main__":
    main()
