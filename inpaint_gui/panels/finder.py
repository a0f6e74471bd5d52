"""The command finder: type what you want to do, Enter does it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QCloseEvent, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inpaint_gui.action_table import TABLE, Spec
from inpaint_gui.actions import Actions, key_of
from inpaint_gui.style import colours, fixed, px
from inpaint_gui.translation import translated, worded

_SIZE = (520, 380)
_TOP = 72
_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ACTION = Qt.ItemDataRole.UserRole


class Finder(QFrame):
    """What cannot be done now stands last and is faint."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("finder")
        self._actions = actions
        self.line = QLineEdit()
        worded(self.line, placeholderText="What do you want to do?")
        worded(self.line, accessibleName="Command")
        self.list = QTreeWidget()
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        worded(self.list, accessibleName="Commands")
        self.list.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.list)
        fixed(self, height=_SIZE[1])
        header, how = self.list.header(), QHeaderView.ResizeMode
        header.setStretchLastSection(False)
        for index in range(3):  # menus and keys have longer names in some languages
            header.setSectionResizeMode(index, how.ResizeToContents if index else how.Stretch)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._show)
        self.list.itemClicked.connect(self._run)
        self._before: QWidget | None = None
        """Had the focus."""

        self.hide()

    def open(self) -> None:
        """Shows it at the window's top, empty; again, it closes."""
        if self.isVisible():
            self.close()
            return
        self._before = self.window().focusWidget()
        self.line.clear()
        self._show("")
        wide = sum(map(self.list.sizeHintForColumn, range(3))) + px(48)
        self.setFixedWidth(min(max(px(_SIZE[0]), wide), self.window().width() - 32))
        self.move((self.window().width() - self.width()) // 2, _TOP)
        self.show()
        self.raise_()
        self.line.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        super().closeEvent(event)
        if self.line.hasFocus() and self._before is not None:
            self._before.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._show(self.line.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kind = event.type()
        if kind == QEvent.Type.FocusOut and self.window().isActiveWindow():
            self.close()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:  # closes it, and stops no job
                event.accept()
                return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _KEYS:
            self.list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _show(self, query: str) -> None:
        self.list.clear()
        ranked = sorted(
            (not self._actions[spec.name].isEnabled(), rank, i)
            for i, spec in enumerate(TABLE)
            if spec.name and (rank := match(query, spec, self._actions[spec.name].text())) >= 0
        )
        for _, _, i in ranked:
            self.list.addTopLevelItem(self._item(TABLE[i], self._actions[TABLE[i].name]))
        if ranked:
            self.list.setCurrentItem(self.list.topLevelItem(0))  # type: ignore[arg-type]

    def _item(self, spec: Spec, action: QAction) -> QTreeWidgetItem:
        item = QTreeWidgetItem([action.text(), translated(spec.menu), key_of(action)])
        item.setData(0, _ACTION, spec.name)
        item.setToolTip(0, translated(spec.tip))
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        enabled, shown = action.isEnabled(), colours()
        for index in range(3):
            colour = shown.faint if not enabled else shown.dim if index else shown.text
            item.setForeground(index, QColor(colour))
        return item

    def _run(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and self._actions[item.data(0, _ACTION)].isEnabled():
            self.close()
            self._actions[item.data(0, _ACTION)].trigger()


def match(query: str, spec: Spec, text: str) -> int:
    """How well an action answers a query, 0 is best; below 0 it does not.

    text: what the action is called now.
    """
    name, wanted = text.lower(), query.lower().split()
    everything = f"{name} {translated(spec.menu)} {translated(spec.tip)}".lower()
    if not all(word in everything for word in wanted):
        return -1
    if name.startswith(" ".join(wanted)):
        return 0
    if all(any(part.startswith(word) for part in name.split()) for word in wanted):
        return 1
    return 2 if all(word in name for word in wanted) else 3
