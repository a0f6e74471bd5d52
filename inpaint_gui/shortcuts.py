"""The keys of every action: those of the table unless the user has chosen others."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from engine.sentence import say
from inpaint_gui.action_table import TABLE, Spec
from inpaint_gui.actions import Actions
from inpaint_gui.settings import Settings

HELD = (
    (say("Space", meaning="key"), say("Drag the photo, while held")),
    (say("Wheel", meaning="key"), say("Zoom")),
    (say("Ctrl+Wheel", meaning="key"), say("Brush size")),
    (say("Alt+Drag", meaning="key"), say("Size of brush and eraser")),
    ("Alt", say("Take marks away, while held")),
    (say("Return", meaning="key"), say("Finish what is being drawn")),
    (
        say("Arrows", meaning="key"),
        say("Move the selected face, or the line between before and after"),
    ),
)
"""What hands do besides; these cannot be changed."""

_MOVES = say("Move in panels and dialogs")
_FIXED = {
    "Space": say("Drag the photo"),
    "Return": say("Finish what is drawn"),
    "Enter": say("Finish what is drawn"),
    "Esc": say("Stop and close"),
    **dict.fromkeys(("Tab", "Shift+Tab", "Shift+Backtab", "Backtab"), _MOVES),
    **dict.fromkeys(("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"), _MOVES),
}
"""Without these, hands or whoever has no mouse could not go on."""


class Shortcuts(QObject):
    """Sets the actions' keys and remembers those that differ from the table's."""

    changed = Signal()

    def __init__(self, actions: Actions, settings: Settings) -> None:
        super().__init__()
        self._actions, self._settings = actions, settings
        self._specs = {spec.name: spec for spec in TABLE if spec.name}
        self._recall()

    def keys(self, name: str) -> tuple[str, ...]:
        """An action's keys now, as QKeySequence.PortableText."""
        return tuple(key.toString() for key in self._actions[name].shortcuts())

    def differs(self, name: str) -> bool:
        """The keys are not the table's."""
        return self.keys(name) != _normal(self._specs[name].shortcuts)

    def owner(self, key: str) -> Spec | None:
        """The action that has a key now."""
        return next((spec for spec in self._specs.values() if key in self.keys(spec.name)), None)

    def fixed(self, key: str, name: str) -> str:
        """What a key does that cannot be given to an action, "" for all others."""
        return "" if key in _normal(self._specs[name].shortcuts) else _FIXED.get(key, "")

    def assign(self, name: str, keys: tuple[str, ...]) -> None:
        """Gives an action these keys and no others; whoever had one of them loses it."""
        keys = _normal(keys)
        for other in self._specs.values():
            left = tuple(key for key in self.keys(other.name) if key not in keys)
            if other.name != name and left != self.keys(other.name):
                self._actions.set_keys(other, left)
        self._actions.set_keys(self._specs[name], keys)
        self._remember()

    def reset(self) -> None:
        """All keys are the table's again."""
        for spec in self._specs.values():
            self._actions.set_keys(spec, spec.shortcuts)
        self._remember()

    def _recall(self) -> None:
        """What was chosen before; a key that two have by now would be nobody's."""
        chosen: dict[str, tuple[str, ...]] = {}
        taken: set[str] = set()
        for name, keys in self._settings.shortcuts.items():
            if name in self._specs:  # an action of another version may be none of this one
                own = (key for key in _normal(keys) if not self.fixed(key, name))
                chosen[name] = tuple(key for key in own if key not in taken)
                taken |= {*chosen[name]}
        for name, spec in self._specs.items():
            keys = chosen.get(name, tuple(k for k in _normal(spec.shortcuts) if k not in taken))
            if keys != self.keys(name):
                self._actions.set_keys(spec, keys)

    def _remember(self) -> None:
        names = (name for name in self._specs if self.differs(name))
        self._settings.shortcuts = {name: self.keys(name) for name in names}
        self.changed.emit()


def _normal(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The keys as Qt spells them, without what is none."""
    return tuple(spelt for key in keys if (spelt := QKeySequence(key).toString()))
