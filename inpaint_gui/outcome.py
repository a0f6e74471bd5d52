"""What a repair came to: as the document has it, and small, as undo and hidden photos keep it."""

from dataclasses import dataclass

from inpaint_gui.repaired import Packed, Repaired


@dataclass(frozen=True, eq=False)
class Outcome:
    """Nothing yet, or a result and the candidate chosen for each face."""

    repaired: Repaired | None = None
    choices: tuple[int, ...] = ()


class KeptOutcome:
    """An outcome as undo keeps it: small."""

    def __init__(self, outcome: Outcome) -> None:
        self.packed: Packed | None = outcome.repaired.packed if outcome.repaired else None
        self.choices = outcome.choices

    def outcome(self) -> Outcome:
        """The outcome again."""
        return Outcome(self.packed.unpacked() if self.packed else None, self.choices)
