"""The steps that were done, by name; a click goes to any of them."""

from weakref import WeakKeyDictionary, WeakSet, ref

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
)
from PySide6.QtGui import QAction, QColor, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from engine.project.model import STEPS
from engine.sentence import say
from inpaint_gui.document import Document
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.step_names import step_name
from inpaint_gui.style import SECTION, colours, fixed, styled
from inpaint_gui.translation import LANGUAGE, translated, worded

Index = QModelIndex | QPersistentModelIndex


class Steps(QAbstractListModel):
    """Where the photo's work began, as far as is known, and its steps; undone ones are faint."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 0
        self._names: list[str] = []
        self._first: WeakKeyDictionary[Document, ref[QUndoCommand]] = WeakKeyDictionary()
        self._shortened: WeakSet[Document] = WeakSet()
        """Those that have had more steps than are kept."""

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        return len(self._names) if parent is None or not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A step's name begins with a capital here, as it does not behind "Undo"."""
        if role == Qt.ItemDataRole.DisplayRole:
            words = translated(self._names[index.row()])
            return words[:1].upper() + words[1:]
        undone = index.row() > self._at
        if role == Qt.ItemDataRole.ForegroundRole and undone:
            return QColor(colours().dim)
        return None

    def renew(self, document: Document, stack: QUndoStack) -> None:
        """Steps were done, undone or lost, of this photo or of another one."""
        self._at = stack.index()
        first = ref(stack.command(0)) if stack.count() else None
        before = self._first.get(document)
        if first is not None:
            if before is not None and before() is not first() and stack.count() >= STEPS:
                self._shortened.add(document)
            self._first[document] = first
        gone = document in self._shortened
        beginning = say("Earlier steps are gone") if gone else say("Beginning")
        names = [beginning, *(step_name(stack.text(i)) for i in range(stack.count()))]
        if names == self._names:
            self.dataChanged.emit(self.index(0), self.index(len(names) - 1))
            return
        self.beginResetModel()
        self._names = names
        self.endResetModel()


class History(QWidget):
    """Asks for nothing while steps can be neither undone nor redone, as in a stroke or a job."""

    def __init__(self, photos: OpenPhotos, undo: QAction, redo: QAction) -> None:
        super().__init__()
        self._photos, self._undo, self._redo = photos, undo, redo
        self.steps = Steps()
        self.list = styled(QListView(), "history")
        self.list.setModel(self.steps)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        worded(self.list, accessibleName="History")
        title = styled(worded(QLabel(), text="HISTORY"), "section")
        fixed(title, height=SECTION)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.list)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        photos.stacks.indexChanged.connect(self._renew)
        photos.stacks.activeStackChanged.connect(self._renew)
        for action in (undo, redo):
            action.changed.connect(self._action_changed)
        LANGUAGE.changed.connect(self._renew)
        self._renew()
        self._action_changed()

    def _chosen(self, index: QModelIndex) -> None:
        self._photos.shown.stack.setIndex(index.row())

    def _renew(self) -> None:
        stack = self._photos.stacks.activeStack()
        if stack is None:
            return  # the program ends
        with QSignalBlocker(self.list.selectionModel()):
            self.steps.renew(self._photos.shown, stack)
            here = self.steps.index(stack.index())
            self.list.setCurrentIndex(here)
        self.list.scrollTo(here)
        self.list.viewport().update()

    def _action_changed(self) -> None:
        self.list.setEnabled(self._undo.isEnabled() or self._redo.isEnabled())
