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
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

ALLOWED = 2.0
"""Seconds of work that may be lost."""

PHOTOS = ("family.jpg", "holiday.jpg")

_LONGEST = 4.0
"""Seconds of work before a kill, at most."""

_PATIENCE = 120.0
_TICK_MS = 25


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
            os.kill(program.pid, signal.SIGKILL)
            program.wait()
        before = _states(log)
        outcome.kills += 1
        outcome.phases[before[-1].phase] += 1
        for name, data in untouched.items():
            if (folder / name).read_bytes() != data:
                outcome.failures.append(f"kill {number + 1}: {name} has changed")
        outcome.failures += [f"kill {number + 1}: {one}" for one in _broken(folder)]
    return outcome


def _start(folder: Path, log: Path, seed: int) -> subprocess.Popen[bytes]:
    home = {name: str(folder / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    with (folder / "errors.txt").open("ab") as errors:
        return subprocess.Popen(
            [sys.executable, __file__, "--child", str(folder), str(log), str(seed)],
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


# -- the program that is killed -------------------------------------------------------------------


def child(folder: Path, log: Path, seed: int) -> None:
    """The real program with a hand that works in it."""
    import inpaint_gui.__main__ as program
    from inpaint_gui import app

    listen = app.close_on_interrupt
    hands = []

    def begin(window: object) -> None:
        listen(window)  # type: ignore[arg-type]
        hands.append(_hand(window, folder, log, seed))

    app.close_on_interrupt = begin  # type: ignore[assignment]
    sys.argv = ["facemend"]
    program.main()


def _hand(window: object, folder: Path, log: Path, seed: int) -> object:
    """Works in the window: made here, as the parent needs no Qt."""
    from PySide6.QtCore import QObject, QPoint, Qt, QTimer
    from PySide6.QtTest import QTest

    from inpaint_gui.change import Change
    from inpaint_gui.document import Document, ProjectFile
    from inpaint_gui.window import Window

    assert isinstance(window, Window)
    left = Qt.MouseButton.LeftButton

    class Hand(QObject):
        def __init__(self) -> None:
            super().__init__(window)
            self.rng = random.Random(seed)
            self.file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            self.moves: list[QPoint] = []
            self.window: Window = window
            self.timer = QTimer(self, interval=_TICK_MS)
            self.timer.timeout.connect(self.come_in)
            self.timer.start()
            self.asked = False

        def come_in(self) -> None:
            """Takes what is offered, and opens the other photos or their saved projects."""
            window = self.window
            notice = window.stage.notice
            if not self.asked:
                self.asked = True
                if notice.isVisible() and notice.button.text().startswith("Bring"):
                    notice.button.click()
            elif window.runner.current is None:
                there = {one.photo.path.name for one in window.photos.all if one.photo.path}
                missing = [folder / name for name in PHOTOS if name not in there]
                projects = [path.with_suffix(".facemend") for path in missing]
                if missing:
                    window.opening.open_all(
                        project if project.exists() else photo
                        for project, photo in zip(projects, missing, strict=True)
                    )
                    return
                self.timer.timeout.disconnect(self.come_in)
                self.timer.timeout.connect(self.work)
                window.photos.set_options(method="telea", effort=0.05, candidates=2)
                for document in window.photos.all:
                    document.changed.connect(partial(self.note, document))
                    self.note(document)

        def note(self, document: Document, _: Change | None = None) -> None:
            """Logs the state: what the kernel has taken is not lost by a kill."""
            assert document.photo is not None and document.photo.path is not None
            runner = self.window.runner
            digest = hashlib.sha1(document.marks.coverage)
            digest.update(repr(document.outcome.choices).encode())
            if document.repair is not None:
                digest.update(str(document.repair.options.seed).encode())
            tiles = sorted(document.retouch.tiles.items())
            for key, tile in tiles:
                if tile.levels:
                    digest.update(f"{key} {tile.packed.digest}".encode())
            doing = runner.current.title.split()[0] if runner.current else "looking"
            state = {
                "photo": document.photo.path.name,
                "time": time.monotonic(),
                "digest": digest.hexdigest(),
                "empty": document.stack.count() == 0,
                "saved": document.in_project,
                "phase": "painting" if document.painting else doing,
            }
            os.write(self.file, json.dumps(state).encode() + b"\n")

        def work(self) -> None:
            """A bit of a stroke, or something else to do."""
            window, canvas = self.window, self.window.canvas
            if self.moves:
                place = self.moves.pop()
                if self.moves:
                    QTest.mouseMove(canvas, place)
                else:
                    QTest.mouseRelease(canvas, left, pos=place)
                return
            if window.runner.current is not None:
                return
            kinds = (
                "stroke",
                "clone",
                "repair",
                "roll",
                "choose",
                "undo",
                "export",
                "save",
                "step",
            )
            weights = (10, 3, 4, 2, 2, 3, 3, 2, 5)
            getattr(self, self.rng.choices(kinds, weights)[0])()
            self.note(self.window.document)

        def stroke(self) -> None:
            self.drag("brush")

        def clone(self) -> None:
            tools = self.window.canvas.tools
            self.window.actions_["clone"].trigger()
            QTest.mouseClick(
                self.window.canvas, left, Qt.KeyboardModifier.AltModifier, self.place()
            )
            if tools.tool.value == "clone":
                self.drag("clone")

        def drag(self, tool: str) -> None:
            self.window.actions_[tool].trigger()
            self.moves = [self.place() for _ in range(self.rng.randint(2, 25))]
            QTest.mousePress(self.window.canvas, left, pos=self.moves.pop())

        def place(self) -> QPoint:
            canvas, photo = self.window.canvas, self.window.document.photo
            assert photo is not None
            x, y = (self.rng.uniform(0.1, 0.9) * side for side in photo.size)
            px, py = canvas.viewport.to_view(x, y)
            return QPoint(round(px), round(py))

        def repair(self) -> None:
            slow = self.rng.random() < 0.25
            self.window.document.set_options(method="latent-search" if slow else "telea")
            self.window.actions_["repair"].trigger()

        def roll(self) -> None:
            self.window.actions_["roll"].trigger()

        def choose(self) -> None:
            self.window.actions_["choose2"].trigger()

        def undo(self) -> None:
            for _ in range(self.rng.randint(1, 3)):
                self.window.actions_[self.rng.choice(("undo", "undo", "redo"))].trigger()

        def export(self) -> None:
            if self.window.document.changed_photo:
                name = self.rng.choice(("export.jpg", "export.png", "export.tif"))
                self.window.exports.export(folder / name, overwrite=True)

        def save(self) -> None:
            document = self.window.document
            assert document.photo is not None and document.photo.path is not None
            place = document.photo.path.with_suffix(".facemend")
            file = ProjectFile(place, self.rng.random() < 0.5)
            self.window.projects.save_as(document, file, overwrite=True)

        def step(self) -> None:
            self.window.actions_["next_photo"].trigger()

    return Hand()


def main() -> int:
    """Kills and prints."""
    if sys.argv[1:2] == ["--child"]:
        child(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
        return 0
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--megapixels", type=float, default=0.26)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        outcome = run(options.count, Path(folder), seed=options.seed, megapixels=options.megapixels)
    print(outcome.summary)
    return bool(outcome.failures)


if __name__ == "__main__":
    sys.exit(main())
