"""The program that `kills.py` kills: the real one, with a hand that works in it.

    python benchmarks/kills_hand.py FOLDER LOG SEED

Whatever changes in the photos of FOLDER is logged in LOG, with the time.
"""

import hashlib
import json
import os
import random
import sys
import time
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

PHOTOS = ("family.jpg", "holiday.jpg")

_TICK_MS = 25


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


if __name__ == "__main__":
    child(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
