"""What is to be said: in passing on the status line, or in a notice that stays until it is read."""

from PySide6.QtCore import QObject

from engine.sentence import say
from inpaint_gui.actions import Actions
from inpaint_gui.panels.notice import Notice
from inpaint_gui.panels.status import Status


class Saying(QObject):
    """Hears what others have to say."""

    def __init__(self, status: Status, notice: Notice, actions: Actions) -> None:
        super().__init__()
        self._status, self._notice, self._actions = status, notice, actions

    def hear(self, source: QObject) -> None:
        """Says what a source tells by those of these signals that it has."""
        for name, slot in (
            ("said", self._status.say),
            ("stepped", self._status.show_step),
            ("warned", self.warn),
            ("failed", self.complain),
            ("faceless", self._offer_marking),
        ):
            if hasattr(source, name):
                getattr(source, name).connect(slot)

    def warn(self, sentence: str) -> None:
        """Shows something worth knowing until it is dismissed."""
        self._notice.tell(sentence)

    def complain(self, sentence: str) -> None:
        """Shows what went wrong until it is dismissed."""
        self._notice.tell(sentence, bad=True)

    def _offer_marking(self, sentence: str) -> None:
        """A repair without a face, which may be placed by hand."""
        mark = self._actions["mark_eyes"].trigger
        self._notice.tell(sentence, button=say("Mark the eyes"), then=mark)
