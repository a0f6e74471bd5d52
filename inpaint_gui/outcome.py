"""What a repair came to: as the document has it, and small, as undo and hidden photos keep it."""

from dataclasses import dataclass

import numpy as np

from engine.project.packed import Known
from inpaint_gui.marks import Marks
from inpaint_gui.repaired import Packed, Repaired


@dataclass(frozen=True, eq=False)
class Outcome:
    """Nothing yet, or a result and the candidate chosen for each face."""

    repaired: Repaired | None = None
    choices: tuple[int, ...] = ()


class KeptOutcome:
    """An outcome as undo keeps it: small."""

    def __init__(self, packed: Packed | None = None, choices: tuple[int, ...] = ()) -> None:
        self.packed, self.choices = packed, choices

    @classmethod
    def of(cls, outcome: Outcome) -> "KeptOutcome":
        """Keeps an outcome."""
        return cls(outcome.repaired.packed if outcome.repaired else None, outcome.choices)

    def outcome(self) -> Outcome:
        """The outcome again."""
        return Outcome(self.packed.unpacked() if self.packed else None, self.choices)


class HeldOutcome:
    """The outcome on show, which is small while its photo is not seen."""

    def __init__(self) -> None:
        self._outcome = Outcome()
        self._kept: KeptOutcome | None = None

    @property
    def outcome(self) -> Outcome:
        """All of it."""
        if self._kept is not None:
            self._outcome, self._kept = self._kept.outcome(), None
        return self._outcome

    def set(self, outcome: Outcome) -> None:
        """Another one."""
        self._outcome, self._kept = outcome, None

    def rest(self) -> None:
        """Makes it small until it is asked for."""
        if self._outcome.repaired is not None:
            self._kept, self._outcome = KeptOutcome.of(self._outcome), Outcome()

    @property
    def kept(self) -> KeptOutcome:
        """The same, small."""
        return self._kept if self._kept is not None else KeptOutcome.of(self._outcome)

    @property
    def packed(self) -> Packed | None:
        """The repair, small; None if there is none."""
        return self.kept.packed

    @property
    def known(self) -> Known | None:
        """The faces that the repair was given."""
        return self.packed.known if self.packed is not None else None

    def of(self, marks: Marks) -> bool:
        """Whether there is a repair, and of just this mask."""
        if self.packed is not None and marks.packed is not None:
            return self.packed.coverage.same(marks.packed)
        repaired = self.outcome.repaired
        return repaired is not None and np.array_equal(repaired.coverage, marks.coverage)
