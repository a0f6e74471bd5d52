"""What an unexpected end has left is offered back: by a notice at the start, and in the menu."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from inpaint_gui.actions import Actions
from inpaint_gui.autosave import Autosave
from inpaint_gui.kept_work import Offer, offers
from inpaint_gui.panels.notice import Notice
from inpaint_gui.projects import Projects
from inpaint_gui.saving import Saving


class Recovery(QObject):
    """Nothing is thrown away unless the user says so: what is left stays until the next start."""

    changed = Signal()

    def __init__(
        self,
        folder: Path,
        autosave: Autosave,
        projects: Projects,
        saving: Saving,
        notice: Notice,
        actions: Actions,
    ) -> None:
        """folder: see `kept_work.kept_folder`."""
        super().__init__()
        self._folder, self._autosave, self._projects = folder, autosave, projects
        self._saving, self._notice, self._action = saving, notice, actions["bring_back"]
        self._offers: list[Offer] = []
        self._coming: Offer | None = None
        self._action.triggered.connect(self.offer)
        self._action.setVisible(False)
        projects.opened.connect(self._opened)
        projects.not_opened.connect(self._not_opened)

    def look(self) -> None:
        """Looks for what was left, and offers it."""
        self._offers = offers(self._folder)
        self.offer()

    def offer(self) -> None:
        """Offers the latest."""
        self._action.setVisible(bool(self._offers))
        if not self._offers:
            return
        first, more = self._offers[0], len(self._offers) - 1
        also = f" So was other work: {more}." if more else ""
        self._notice.tell(
            f"Unsaved work on {first.name} was kept, as it was {_when(first.when)}.{also}",
            button="Bring it back",
            then=partial(self._saving.before, partial(self._bring, first)),
            other="Discard",
            otherwise=partial(self._discard, first),
        )

    def _bring(self, offer: Offer) -> None:
        self._coming = offer
        self._projects.open(offer.kept.folder, kept=True)

    def _opened(self) -> None:
        coming, self._coming = self._coming, None
        if coming is not None:
            self._offers.remove(coming)
            self._autosave.adopt(coming.kept)
            self._action.setVisible(bool(self._offers))

    def _not_opened(self) -> None:
        self._coming = None

    def _discard(self, offer: Offer) -> None:
        self._offers.remove(offer)
        offer.kept.remove()
        self.offer()

    def shutdown(self) -> None:
        """Leaves what is left to the next start."""
        for offer in self._offers:
            offer.kept.unlock()


def _when(when: datetime) -> str:
    """ "at 14:32", "on 3 May at 14:32"."""
    time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
    if when.date() == datetime.now().date():
        return f"at {time}"
    date = QLocale().toString(when.date(), QLocale.FormatType.LongFormat)  # type: ignore[call-overload]
    return f"on {date} at {time}"
