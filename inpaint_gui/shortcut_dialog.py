"""Giving actions keys of one's own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from engine.sentence import alternatives, say
from inpaint_gui.action_table import TABLE
from inpaint_gui.panels.finder import match
from inpaint_gui.panels.form import fit
from inpaint_gui.shortcuts import Shortcuts
from inpaint_gui.style import px, styled
from inpaint_gui.translation import tr, translated

_NAME = Qt.ItemDataRole.UserRole
_HINT = say("Choose an action, click into the field and press its new key.")


class ShortcutDialog(QDialog):
    """What is set holds at once; a key that another action has is said, and then taken from it."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Change shortcuts"))
        self._shortcuts = shortcuts
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Find an action"))
        self.filter.setAccessibleName(tr("Find an action"))
        self.filter.setToolTip(tr("Type a part of its name, or what it does"))
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Action"), tr("Menu"), tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(tr("Actions"))
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.keys.setAccessibleName(tr("New key"))
        self.keys.setToolTip(tr("Click here, then press the key"))
        self.words = styled(QLabel(translated(_HINT)), "dim")
        self.words.setWordWrap(True)
        self.set_button = QPushButton(tr("Set"))
        self.set_button.setToolTip(tr("Give the action this key, or take its key away"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reset_button = buttons.addButton(
            tr("Reset all"), QDialogButtonBox.ButtonRole.ResetRole
        )
        for button in (self.set_button, self.reset_button, *buttons.buttons()):
            assert isinstance(button, QPushButton)
            button.setAutoDefault(False)  # Return may be meant for the list
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(QLabel(tr("New key")))
        row.addWidget(self.keys, 1)
        row.addWidget(self.set_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self._fill()
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        wide = sum(map(self.list.sizeHintForColumn, range(3))) + px(96)
        fit(self, max(px(560), wide), px(600))
        self.filter.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._chosen)
        self.keys.keySequenceChanged.connect(self._pressed)
        self.set_button.clicked.connect(self._set)
        self.reset_button.clicked.connect(self._reset)
        buttons.rejected.connect(self.close)
        self._chosen()

    def choose(self, name: str) -> None:
        """Selects an action."""
        self.list.setCurrentItem(self._items[name])

    @property
    def _name(self) -> str:
        item = self.list.currentItem()
        return item.data(0, _NAME) if item is not None else ""

    def _fill(self) -> None:
        self._items = {}
        for spec in TABLE:
            if spec.name:
                item = QTreeWidgetItem(
                    [translated(spec.text).removesuffix("…"), translated(spec.menu), ""]
                )
                item.setData(0, _NAME, spec.name)
                item.setToolTip(0, translated(spec.tip))
                self._items[spec.name] = item
                self.list.addTopLevelItem(item)
        self._show_keys()

    def _show_keys(self) -> None:
        for name, item in self._items.items():
            keys = alternatives([_native(key) for key in self._shortcuts.keys(name)])
            if self._shortcuts.differs(name):
                keys = say("{keys}  (changed)", keys=keys)
            item.setText(2, translated(keys))

    def _filter(self, query: str) -> None:
        for spec in TABLE:
            if spec.name:
                self._items[spec.name].setHidden(match(query, spec, translated(spec.text)) < 0)

    def _chosen(self) -> None:
        keys = self._shortcuts.keys(self._name) if self._name else ()
        self.keys.setEnabled(bool(self._name))
        self.keys.setKeySequence(QKeySequence(keys[0] if keys else ""))
        self._pressed()

    def _pressed(self) -> None:
        """Says what setting the key would do."""
        key, name = self.keys.keySequence().toString(), self._name
        now = self._shortcuts.keys(name) if name else ()
        owner = self._shortcuts.owner(key) if key else None
        held = self._shortcuts.fixed(key, name) if name else ""
        self.set_button.setEnabled(bool(name) and not held and (key,) != now and bool(key or now))
        self.set_button.setText(tr("Set") if key else tr("Take away"))
        if held:
            words = tr("{key} is kept for “{held}”.", key=_native(key), held=held)
        elif owner is not None and owner.name != name:
            words = tr(
                "{key} is the key of “{owner}”, which would lose it.",
                key=_native(key),
                owner=owner.text,
            )
            self.set_button.setText(tr("Take it"))
        elif name and not key and now:
            words = tr("The action would have no key.")
        else:
            words = translated(_HINT)
        self.words.setText(words)

    def _set(self) -> None:
        key = self.keys.keySequence().toString()
        self._shortcuts.assign(self._name, (key,) if key else ())
        self._show_keys()
        self._pressed()

    def _reset(self) -> None:
        self._shortcuts.reset()
        self._show_keys()
        self._chosen()


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
