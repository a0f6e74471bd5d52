"""The photos that are open, each a document of its own, and the one that is shown."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup

from inpaint_gui.change import ALL, Change
from inpaint_gui.document import Document


class OpenPhotos(QObject):
    """While none is open, what is shown is a document without a photo."""

    changed = Signal(object)
    """A Change of the photo that is shown; if another one is shown now, of all its parts."""

    touched = Signal(object, object)
    """A document, seen or not, and its Change; not during a stroke."""

    listed = Signal()
    """Photos came or went, or another one is shown."""

    hands_off = Signal()
    """Another photo will be shown, or a job takes this one: what the hand does is to be ended."""

    def __init__(self) -> None:
        super().__init__()
        self.all: list[Document] = []
        self.stacks = QUndoGroup(self)
        """The undo stacks; the shown photo's is the active one."""

        self.shown = self._none = Document()
        self._join(self._none)
        self.stacks.setActiveStack(self._none.stack)

    # -- reading ------------------------------------------------------------------------------

    @property
    def others(self) -> list[Document]:
        """Those that are not shown."""
        return [document for document in self.all if document is not self.shown]

    @property
    def dirty(self) -> list[Document]:
        """Those with work that no file holds."""
        return [document for document in self.all if document.dirty]

    # -- coming and going ---------------------------------------------------------------------

    def made(self) -> Document:
        """A document to put a photo into, which is to be repaired as the shown one is."""
        document = Document()
        document.options = self.shown.options
        return document

    def add(self, document: Document, *, show: bool) -> None:
        """A photo has been opened; the only one is shown in any case."""
        self.all.append(document)
        self._join(document)
        if show or len(self.all) == 1:
            self.show(document)
        self.listed.emit()
        self.touched.emit(document, Change(ALL))
        self.rest(document)

    def show(self, document: Document) -> None:
        """Shows an open photo, unless what the hand does in the present one cannot be ended."""
        if document is self.shown:
            return
        self.hands_off.emit()
        if not self.shown.painting:
            self._show(document)

    def step(self, by: int) -> None:
        """Shows the next photo, or the one before."""
        if self.shown in self.all:
            self.show(self.all[(self.all.index(self.shown) + by) % len(self.all)])

    def close(self, document: Document) -> None:
        """Lets go of a photo and of all that was done in it."""
        place = self.all.index(document)
        self.all.remove(document)
        if document is self.shown:
            self.hands_off.emit()
            next_ones = self.all[place : place + 1] or self.all[-1:] or [self._none]
            self._show(next_ones[0])
        document.changed.disconnect()
        document.stack.clear()  # its steps hold the document, which Python does not see
        self.stacks.removeStack(document.stack)
        self.listed.emit()

    def rest(self, document: Document) -> None:
        """What was done in a photo is done: it takes little memory again unless it is shown."""
        if document is not self.shown:
            document.rest()

    def set_options(self, **values: object) -> None:
        """Changes how all of them, and those to come, are repaired."""
        for document in (*self.all, self._none):
            document.set_options(**values)

    # -- following ----------------------------------------------------------------------------

    def _show(self, document: Document) -> None:
        before, self.shown = self.shown, document
        self.stacks.setActiveStack(document.stack)
        self.changed.emit(Change(ALL))
        self.listed.emit()
        before.rest()

    def _join(self, document: Document) -> None:
        self.stacks.addStack(document.stack)
        document.changed.connect(partial(self._changed, document))

    def _changed(self, document: Document, change: Change) -> None:
        if document is self.shown:
            self.changed.emit(change)
        if not change.live:
            self.touched.emit(document, change)
