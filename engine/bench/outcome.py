"""What a benchmark measured: who, on which masks and faces, with what result."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from engine.bench.contestants import Contestant
from engine.bench.faces import Faces
from engine.bench.jobs import completion_key, faces_of
from engine.bench.judge import JUDGED, Judge
from engine.bench.results import Cell, Results


@dataclass(frozen=True, eq=False)
class Outcome:
    """What was measured, and what of it a table is about."""

    contestants: Sequence[Contestant]
    masks: Sequence[str]
    faces: Faces
    limit: int
    judge: Judge | None
    devices: Sequence[torch.device]
    results: Results
    notes: Sequence[str] = ()
    """Sentences about what was left out or done otherwise."""

    def cell(self, contestant: Contestant, mask: str) -> Cell | None:
        """What is measured and holds today, if it is on all the faces that are compared."""
        if contestant.missing is not None:
            return None
        cell = self.results.current(completion_key(contestant, mask, self.faces, self.judge))
        return cell if cell is not None and len(cell) >= self.compared(contestant) else None

    def compared(self, contestant: Contestant) -> int:
        """On how many of the first faces it is held against others."""
        return min(JUDGED, faces_of(contestant, self.faces, self.limit))

    def counts(self) -> list[int]:
        """The numbers of faces that tables are about, the most first."""
        return sorted({self.compared(one) for one in self.present()}, reverse=True)

    def present(self) -> list[Contestant]:
        """Who has a cell."""
        return [one for one in self.contestants if any(self.cell(one, m) for m in self.masks)]
