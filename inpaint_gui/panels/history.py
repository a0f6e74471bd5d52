"""The steps that were done, by name; a click goes to any of them."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QStyledItemDelegate, QUndoView, QVBoxLayout, QWidget

from engine.sentence import say
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.step_names import step_name
from inpaint_gui.style import SECTION, fixed, styled
from inpaint_gui.translation import LANGUAGE, translated, worded

_BEGINNING = say("Beginning")


class _Names(QStyledItemDelegate):
    """A step's name begins with a capital here, as it does not behind "Undo"."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:  # noqa: N802 - Qt's name
        words = translated(step_name(super().displayText(value, locale)))
        return words[:1].upper() + words[1:]


class History(QWidget):
    """Asks for nothing while steps can be neither undone nor redone, as in a stroke or a job."""

    def __init__(self, photos: OpenPhotos, undo: QAction, redo: QAction) -> None:
        super().__init__()
        self._undo, self._redo = undo, redo
        self.list = QUndoView(photos.stacks)
        self.list.setObjectName("history")
        self._renew()
        self.list.setItemDelegate(_Names(self.list))
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
        for action in (undo, redo):
            action.changed.connect(self._action_changed)
        LANGUAGE.changed.connect(self._renew)
        self._action_changed()

    def _renew(self) -> None:
        self.list.setEmptyLabel(translated(_BEGINNING))
        self.list.viewport().update()

    def _action_changed(self) -> None:
        self.list.setEnabled(self._undo.isEnabled() or self._redo.isEnabled())
