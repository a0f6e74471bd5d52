"""How far an open photo is."""

from enum import Enum

from engine.sentence import say
from inpaint_gui.document import Document


class State(Enum):
    """Each with what it is called."""

    UNMASKED = say("nothing marked")
    MASKED = say("marked")
    REPAIRED = say("repaired")
    SAVED = say("repaired and saved")
    FAILED = say("not repaired")

    @property
    def said(self) -> str:
        """As a sentence."""
        return self.value


TO_REPAIR = (State.MASKED, State.FAILED)
"""There is something that a repair would change."""


def state_of(document: Document) -> State:
    """How far it is; what is marked since the last repair counts most."""
    if document.trouble:
        return State.FAILED
    if document.marks.any and not (document.mask_repaired and document.result.of_faces):
        return State.MASKED
    if document.changed_photo:
        return State.SAVED if document.stack.isClean() else State.REPAIRED
    return State.UNMASKED
