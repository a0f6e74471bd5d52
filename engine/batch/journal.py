"""What a batch has done, noted photo by photo, so that the next run goes on; and the report."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from engine import __version__
from engine.batch.one_photo import How
from engine.batch.outcome import Outcome
from engine.batch.tasks import Plan, Task
from engine.errors import FacemendError
from engine.files import write_atomically
from engine.report import as_json


class Journal:
    """A line of JSON a photo, added as soon as it is done, in the folder of results."""

    def __init__(self, out: Path) -> None:
        self.path = out / ".facemend-batch.jsonl"
        self._before = _read(self.path)

    def recall(self, task: Task) -> Task:
        """The task with what became of it the last time."""
        return replace(task, before=self._before.get(task.name))

    def note(self, outcome: Outcome) -> None:
        """Adds an outcome. Raises FacemendError when the folder or the disk refuses."""
        if outcome.status == "done before":
            return
        line = as_json(asdict(outcome), indent=None)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("a", encoding="utf-8") as file:
                file.write(f"\n{line}\n")  # its own line, also behind one that was cut off
        except OSError as error:
            raise FacemendError(
                f"{self.path} could not be written ({error.strerror or error}); choose another "
                "folder or free some space."
            ) from error


def _read(path: Path) -> dict[str, Outcome]:
    """The last outcome of each photo; lines that were cut off are left out."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    found = {}
    for line in lines:
        try:
            fields = json.loads(line)
            outcome = Outcome(**{**fields, "notes": tuple(fields["notes"])})
        except (ValueError, TypeError, KeyError):
            continue
        found[outcome.photo] = outcome
    return found


def write_report(out: Path, plan: Plan, how: How, outcomes: Sequence[Outcome]) -> Path:
    """Writes what became of every photo; the file's place."""
    path = out / "facemend-batch.json"
    write_atomically(path, as_json(report(plan, how, outcomes)).encode(), overwrite=True)
    return path


def report(plan: Plan, how: How, outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Every photo of the plan, in its order; one without an outcome is `not done`."""
    done = {outcome.photo: outcome for outcome in outcomes}
    rows = [
        asdict(done[task.name])
        if task.name in done
        else {"photo": task.name, "out": task.out_name, "status": "not done"}
        for task in plan.tasks
    ]
    return {
        "version": __version__,
        "options": {
            **asdict(how.repair),
            "sensitivity": how.sensitivity,
            "page": how.page,
            "export": asdict(how.export),
        },
        "counts": dict(Counter(row["status"] for row in rows)),
        "ignored": list(plan.ignored),
        "photos": rows,
    }
