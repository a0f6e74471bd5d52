"""Kills the program at random moments of work, starts it again and looks at what is left.

    python benchmarks/kills.py [--count 200] [--seed 1] [--megapixels 0.26]

The real program runs off screen with two photos open and is driven by mouse strokes, undo, repairs,
choices, exports, saved projects and steps from photo to photo. Whatever changes is logged with the
time; `kill -9` comes at a random moment. The next start must offer the work back: brought back,
each photo must be in a state that it had no earlier than two seconds before the kill. The photos'
files must be untouched, exports and projects whole.
Then the work goes on from there until the next kill.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.kills_hand import PHOTOS  # noqa: E402

ALLOWED = 2.0
"""Seconds of work that may be lost."""

HAND = Path(__file__).with_name("kills_hand.py")

_LONGEST = 4.0
"""Seconds of work before a kill, at most."""

_PATIENCE = 600.0


@dataclass
class Outcome:
    """What came of a series of kills."""

    kills: int = 0
    phases: Counter[str] = field(default_factory=Counter)
    """What the program was doing when it was killed, and how often."""

    restored: int = 0
    worst: float = 0.0
    """Seconds before the kill that the oldest lost change was made, the most of all kills."""

    failures: list[str] = field(default_factory=list)

    @property
    def summary(self) -> str:
        """In one line."""
        phases = ", ".join(f"{name} {count}" for name, count in self.phases.most_common())
        failed = f"{len(self.failures)} failures: {'; '.join(self.failures[:5])}"
        return (
            f"{self.kills} kills ({phases}): work brought back {self.restored} times, at most "
            f"{self.worst:.2f} s of it lost, {failed if self.failures else 'no failure'}"
        )

    def __add__(self, other: "Outcome") -> "Outcome":
        """Of both series."""
        return Outcome(
            self.kills + other.kills,
            self.phases + other.phases,
            self.restored + other.restored,
            max(self.worst, other.worst),
            self.failures + other.failures,
        )


@dataclass(frozen=True)
class _State:
    photo: str
    """The name of its file."""

    time: float
    digest: str
    empty: bool
    """Nothing was done yet, or all is undone for good."""

    saved: bool
    """A project holds it."""

    phase: str


def run_series(count: int, folder: Path, *, seed: int = 1, megapixels: float = 0.26) -> Outcome:
    """Kills `count` times in as many series as there are cores, each with photos of its own.

    Most of a series is waiting. folder: an empty one.
    """
    series = max(1, min(count, os.cpu_count() or 1))
    parts = [count // series + (i < count % series) for i in range(series)]

    def one(number: int) -> Outcome:
        own = folder / str(number)
        own.mkdir()
        return run(parts[number], own, seed=seed + number, megapixels=megapixels)

    with ThreadPoolExecutor(series) as threads:
        return sum(threads.map(one, range(series)), Outcome())


def run(count: int, folder: Path, *, seed: int = 1, megapixels: float = 0.26) -> Outcome:
    """Kills `count` times; folder: an empty one, for photos, exports and the settings."""
    import cv2

    from engine.assets import sample_photo

    side = round((megapixels * 1e6) ** 0.5)
    sample = cv2.imread(str(sample_photo()))
    for i, name in enumerate(PHOTOS):
        cv2.imwrite(str(folder / name), cv2.resize(sample, (side, side + 8 * i)))
    untouched = {name: (folder / name).read_bytes() for name in PHOTOS}
    rng, outcome = random.Random(seed), Outcome()
    before: list[_State] = []
    killed = 0.0
    for number in range(count + 1):
        log = folder / f"log-{number}.jsonl"
        program = _start(folder, log, seed * 1000 + number)
        try:
            states = _wait_for_work(program, log)
            if number:
                _judge(outcome, number, before, states, killed)
            if number == count:
                break
            time.sleep(rng.uniform(0, _LONGEST))
            killed = time.monotonic()
        finally:
            program.kill()
            program.wait()
        before = _states(log)
        outcome.kills += 1
        outcome.phases[before[-1].phase] += 1
        for name, data in untouched.items():
            if (folder / name).read_bytes() != data:
                outcome.failures.append(f"kill {number + 1}: {name} has changed")
        outcome.failures += [f"kill {number + 1}: {one}" for one in _broken(folder)]
        if outcome.kills % 10 == 0:
            print(f"seed {seed}: {outcome.summary}", flush=True)
    return outcome


def _start(folder: Path, log: Path, seed: int) -> subprocess.Popen[bytes]:
    home = {name: str(folder / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    with (folder / "errors.txt").open("ab") as errors:
        return subprocess.Popen(
            [sys.executable, str(HAND), str(folder), str(log), str(seed)],
            cwd=ROOT,
            env={**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"},
            stdout=errors,
            stderr=errors,
        )


def _wait_for_work(program: subprocess.Popen[bytes], log: Path) -> list[_State]:
    """Until the program stands where work can go on: what each photo is first."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and program.poll() is None:
        states = _states(log)
        first = {state.photo: state for state in reversed(states)}
        if len(first) == len(PHOTOS):
            return list(first.values())
        time.sleep(0.05)
    raise RuntimeError(f"the program did not come up; see errors.txt beside {log}")


def _states(log: Path) -> list[_State]:
    """What was logged; the last line may have been cut off by the kill."""
    if not log.exists():
        return []
    lines = log.read_bytes().split(b"\n")[:-1]
    return [_State(**json.loads(line)) for line in lines]


def _judge(
    outcome: Outcome, number: int, before: list[_State], now: list[_State], killed: float
) -> None:
    """Whether what came back is what was there, and how much of it was lost."""
    outcome.restored += not all(state.empty for state in now)
    for state in now:
        _judge_photo(
            outcome, number, [one for one in before if one.photo == state.photo], state, killed
        )


def _judge_photo(
    outcome: Outcome, number: int, before: list[_State], now: _State, killed: float
) -> None:
    old = [i for i, state in enumerate(before) if state.time <= killed - ALLOWED]
    first = old[-1] if old else 0
    fits = [i for i in range(first, len(before)) if before[i].digest == now.digest]
    if fits:
        lost = before[fits[-1] + 1 :]
        outcome.worst = max(outcome.worst, killed - lost[0].time if lost else 0.0)
        return
    ever = [i for i, state in enumerate(before) if state.digest == now.digest]
    age = f"{killed - before[ever[-1] + 1].time:.1f} s of work" if ever else "all work"
    outcome.failures.append(f"kill {number}: {age} on {now.photo} was lost ({before[-1].phase})")


def _broken(folder: Path) -> list[str]:
    """What of the exports and projects is not whole."""
    from engine.errors import FacemendError
    from engine.photo import open_photo
    from engine.project import find_original, read_project

    found = []
    for path in (*folder.glob("export*"), *folder.glob("*.facemend")):
        try:
            if path.suffix == ".facemend":
                find_original(read_project(path))
            else:
                open_photo(path)
        except FacemendError as error:
            found.append(str(error))
    return found


def main() -> int:
    """Kills and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--megapixels", type=float, default=0.26)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        outcome = run_series(
            options.count, Path(folder), seed=options.seed, megapixels=options.megapixels
        )
    print(outcome.summary)
    return bool(outcome.failures)


if __name__ == "__main__":
    sys.exit(main())
