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
from inpaint_gui.shortcuts import HELD
from inpaint_gui.style import SECTION, fixed, px, styled
from inpaint_gui.translation import tr, translated

_SIZE = (960, 720)

Group = tuple[str, list[tuple[str, str]]]


class ShortcutSheet(QDialog):
    """Stays open beside the work; made anew each time, so that it says what holds."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.change = buttons.addButton(tr("Change…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.change.clicked.connect(self.close)
        self.change.clicked.connect(actions["change_shortcuts"].trigger)
        buttons.rejected.connect(self.close)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(40)
        count = 3 if px(_SIZE[0]) < parent.screen().availableSize().width() else 2
        for groups in _columns(groups_of(actions), count):
            column = QVBoxLayout()
            column.setSpacing(20)
            for group in groups:
                column.addLayout(_section(group))
            column.addStretch()
            row.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 8, 16)
        column.setSpacing(16)
        column.addWidget(scroll)
        column.addWidget(buttons)
        QShortcut(QKeySequence("F1"), self, self.close)
        self.resize(max(px(_SIZE[0]), inner.sizeHint().width() + 48), px(_SIZE[1]))


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


def _columns(groups: list[Group], count: int) -> list[list[Group]]:
    """The groups in their order, in so many columns of much the same length."""
    total = sum(len(rows) + 2 for _, rows in groups)
    columns: list[list[Group]] = [[] for _ in range(count)]
    done = 0
    for name, rows in groups:
        middle = done + (len(rows) + 2) / 2
        columns[min(int(middle * count / total), count - 1)].append((name, rows))
        done += len(rows) + 2
    return columns


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
