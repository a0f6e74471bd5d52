"""Which key does what now, for sentences that name one: the user may have chosen others."""

from PySide6.QtGui import QKeySequence

from engine.sentence import say
from inpaint_gui.action_table import CHOICES, TABLE

_SPECS = {spec.name: spec for spec in TABLE if spec.name}
_GIVEN: dict[str, str] = {}


def give_key(action: str, key: str) -> None:
    """An action has another key, "" for none."""
    _GIVEN[action] = key


def key_to(action: str) -> str:
    """What to press for an action: its key as the system writes it, or else what it is called."""
    spec = _SPECS[action]
    key = _GIVEN.get(action, "".join(spec.shortcuts[:1]))
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return native or say("“{action}”", action=spec.text)


def keys_to_choose(count: int = CHOICES) -> dict[str, str]:
    """The `first` and the `last` key by which one of so many candidates is chosen."""
    return {"first": key_to("choose1"), "last": key_to(f"choose{min(count, CHOICES)}")}
