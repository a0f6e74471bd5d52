"""All keys on one sheet, as they are now (F1)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inpaint_gui.action_table import TABLE
from inpaint_gui.actions import Actions
from inpaint_gui.panels.form import fit, room
from inpaint_gui.shortcuts import HELD, Shortcuts
from inpaint_gui.style import SECTION, fixed, px, styled
from inpaint_gui.translation import LANGUAGE, tr, translated, worded

_SIZE = (960, 720)
_BESIDE = 48
"""Pixels beside the columns: margins and the scroll bar."""

Group = tuple[str, list[tuple[str, str]]]


class ShortcutSheet(QDialog):
    """Stays open beside the work, and says what holds."""

    def __init__(self, actions: Actions, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        worded(self, windowTitle="Keyboard shortcuts")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.change = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        worded(self.change, text="Change…")
        self.change.clicked.connect(self.close)
        self.change.clicked.connect(actions["change_shortcuts"].trigger)
        buttons.rejected.connect(self.close)
        self._scroll = worded(QScrollArea(), accessibleName="Keyboard shortcuts")
        self._scroll.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 8, 16)
        column.setSpacing(16)
        column.addWidget(self._scroll)
        column.addWidget(buttons)
        QShortcut(QKeySequence("F1"), self, self.close)
        LANGUAGE.changed.connect(self._renew)
        shortcuts.changed.connect(self._renew)

    def toggle(self) -> None:
        """Shows it, or takes it away."""
        if self.isVisible():
            self.close()
            return
        self._fill()
        self.show()

    def _renew(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        most = room(self).width() - _BESIDE
        groups = groups_of(self._actions)
        inner = _columns(groups, 1)
        for count in (2, 3):  # so many as there is room for
            wider = _columns(groups, count)
            if wider.sizeHint().width() > most:
                break
            inner = wider
        self._scroll.setWidget(inner)
        fit(self, max(px(_SIZE[0]), inner.sizeHint().width() + _BESIDE), px(_SIZE[1]))


def groups_of(actions: Actions) -> list[Group]:
    """By menu, every action that has a key: its text and its keys; then what hands do besides."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for spec in TABLE:
        if spec.name and (keys := actions[spec.name].shortcuts()):
            native = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
            text = translated(spec.text).removesuffix("…")
            groups.setdefault(translated(spec.menu), []).append((text, tr("  or  ").join(native)))
    return [
        *groups.items(),
        (tr("By hand"), [(translated(text), translated(key)) for key, text in HELD]),
    ]


def _columns(groups: list[Group], count: int) -> QWidget:
    """The groups in their order, in so many columns of much the same length."""
    total = sum(len(rows) + 2 for _, rows in groups)
    columns = [QVBoxLayout() for _ in range(count)]
    done = 0
    for name, rows in groups:
        middle = done + (len(rows) + 2) / 2
        columns[min(int(middle * count / total), count - 1)].addLayout(_section((name, rows)))
        done += len(rows) + 2
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 16, 0)
    row.setSpacing(40)
    for column in columns:
        column.setSpacing(20)
        column.addStretch()
        row.addLayout(column, 1)
    return result


def _section(group: Group) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(6)
    grid.setHorizontalSpacing(12)
    grid.setColumnStretch(0, 1)
    title = styled(QLabel(group[0].upper()), "section")
    fixed(title, height=SECTION)
    grid.addWidget(title, 0, 0, 1, 2)
    for i, (text, keys) in enumerate(group[1]):
        grid.addWidget(styled(QLabel(text), "dim"), i + 1, 0)
        grid.addWidget(QLabel(keys), i + 1, 1, Qt.AlignmentFlag.AlignRight)
    return grid
