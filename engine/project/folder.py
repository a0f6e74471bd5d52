"""A project in a folder of its own, written again and again while the work goes on."""

from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from engine.files import exists, settle, write_atomically
from engine.project.archive import DOCUMENT, SETTLED
from engine.project.model import Project
from engine.project.writing import written


@dataclass(frozen=True, eq=False)
class _State:
    """document: JSON. parts: the names of what it speaks of."""

    document: bytes
    parts: frozenset[str] = frozenset()


class ProjectFolder:
    """What is written outlives the program at once, and a power cut as soon as it has settled.

    Both may run at the same time: waiting for the disk takes seconds while others write to it, and
    nothing that is done meanwhile may wait with it. `read_project` reads the folder.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writing = Lock()
        self._newest = self._settled = _State(b"")

    def write(self, project: Project) -> None:
        """Writes what is new of a project; the document comes last, so that there always is one.

        Errors as of `write_project`.
        """
        parts = written(project, self.path.absolute())
        with self._writing:
            for name, data in parts.members.items():
                if not self._holds(name, len(data)):
                    write_atomically(self.path / name, data, overwrite=True, wait=False)
            write_atomically(self.path / DOCUMENT, parts.document, overwrite=True, wait=False)
            self._newest = _State(parts.document, frozenset(parts.members))

    def settle(self) -> None:
        """Waits until what was written is on the disk; removes what nothing speaks of any more.

        In one thread at a time. Errors as of `write_project`.
        """
        state = self._newest
        if state is self._settled:
            return
        for name in sorted(state.parts - self._settled.parts):
            settle(self.path / name)
        write_atomically(self.path / SETTLED, state.document, overwrite=True)
        with self._writing:
            self._settled = state
            self._sweep(state.parts | self._newest.parts)

    def remove(self) -> None:
        """Takes the documents away: what is left of the folder is no project."""
        for name in (SETTLED, DOCUMENT):
            (self.path / name).unlink(missing_ok=True)

    def _holds(self, name: str, length: int) -> bool:
        """A part's name is its content's hash, but a power cut leaves some empty."""
        path = self.path / name
        return exists(path) and path.stat().st_size == length

    def _sweep(self, kept: frozenset[str]) -> None:
        for path in (*self.path.glob("arrays/*"), *self.path.glob("photo/*")):
            if f"{path.parent.name}/{path.name}" not in kept:
                path.unlink(missing_ok=True)
