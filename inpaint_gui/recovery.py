"""What an unexpected end has left is offered back: by a notice at the start, and in the menu."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from engine.sentence import enumerated, say
from inpaint_gui.actions import Actions
from inpaint_gui.autosave import Autosaves
from inpaint_gui.document import Document
from inpaint_gui.kept_work import Offer, offers
from inpaint_gui.panels.notice import Notice
from inpaint_gui.projects import Projects

_NAMED = 3
"""So many photos are named; of the others it is said how many there are."""


class Recovery(QObject):
    """Nothing is thrown away unless the user says so: what is left stays until the next start."""

    def __init__(
        self,
        folder: Path,
        autosaves: Autosaves,
        projects: Projects,
        notice: Notice,
        actions: Actions,
    ) -> None:
        """folder: see `kept_work.kept_folder`."""
        super().__init__()
        self._folder, self._autosaves, self._projects = folder, autosaves, projects
        self._notice, self._action = notice, actions["bring_back"]
        self._offers: list[Offer] = []
        self._action.triggered.connect(self.offer)
        self._action.setVisible(False)
        projects.opened.connect(self._opened)

    def look(self) -> None:
        """Looks for what was left, and offers it."""
        self._offers = offers(self._folder)
        self.offer()

    def offer(self) -> None:
        """Offers all of it."""
        self._action.setVisible(bool(self._offers))
        if not self._offers:
            return
        several = len(self._offers) > 1
        self._notice.tell(
            _said(self._offers),
            button=say("Bring them back") if several else say("Bring it back"),
            then=self._bring,
            other=say("Discard all") if several else say("Discard"),
            otherwise=self._discard,
        )

    def _bring(self) -> None:
        self._projects.bring_back(offer.kept.folder for offer in self._offers)

    def _opened(self, document: Document, path: Path) -> None:
        for offer in [one for one in self._offers if one.kept.folder == path]:
            self._offers.remove(offer)
            self._autosaves.of(document).adopt(offer.kept)
        self._action.setVisible(bool(self._offers))

    def _discard(self) -> None:
        for offer in self._offers:
            offer.kept.remove()
        self._offers = []
        self._action.setVisible(False)

    def shutdown(self) -> None:
        """Leaves what is left to the next start."""
        for offer in self._offers:
            offer.kept.unlock()


def _said(left: list[Offer]) -> str:
    """What was kept, the latest first."""
    names = [offer.name for offer in left[:_NAMED]]
    more = len(left) - len(names)
    if more:
        names.append(say("{count} more", count=more))
    listed = enumerated(names)
    when = _when(left[0].when)
    if len(left) == 1:
        return say("Unsaved work on {listed} was kept, as it was {when}.", listed=listed, when=when)
    return say(
        "Unsaved work on {count} photos was kept, the latest {when}: {listed}.",
        count=len(left),
        when=when,
        listed=listed,
    )


def _when(when: datetime) -> str:
    """ "at 14:32", "on 3 May at 14:32"."""
    time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
    if when.date() == datetime.now().date():
        return say("at {time}", time=time)
    date = QLocale().toString(when.date(), QLocale.FormatType.LongFormat)  # type: ignore[call-overload]
    return say("on {date} at {time}", date=date, time=time)
