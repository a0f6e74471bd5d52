"""A form of named fields, with words below them, and how large a dialog may be."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from inpaint_gui.style import SECTION, fixed, px, styled

_ABOUT = QSize(40, 64)
"""What a dialog leaves free of the screen: its frame, and a little of what is behind."""


def group(title: str, rows: list[tuple[str, QWidget]]) -> QFormLayout:
    """Rows of a name and a field each, below a title."""
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.addRow(fixed(styled(QLabel(title), "section"), height=SECTION))
    for name, field in rows:
        label = fixed(styled(QLabel(name), "dim"), 104)
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, px(6), 0, 0)  # on the line of the field's own words
        form.addRow(label, field)
    return form


def over(field: QWidget, words: QLabel) -> QWidget:
    """A field, and what is said about it below."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(field)
    column.addWidget(words)
    return both


def hint(words: str) -> QLabel:
    """What is said about a field."""
    label = styled(QLabel(words), "hint")
    label.setWordWrap(True)
    return label


def named(widget: QWidget, name: str, tip: str) -> None:
    """Gives a field its name for screen readers, and its tooltip."""
    widget.setAccessibleName(name)
    widget.setToolTip(tip)


def room(dialog: QDialog) -> QSize:
    """How large a dialog may be on the screen of its window."""
    return ((dialog.parentWidget() or dialog).screen().availableSize() - _ABOUT).expandedTo(
        dialog.minimumSizeHint()
    )


def fit(dialog: QDialog, width: int, height: int) -> None:
    """So large, where the screen has room for it."""
    dialog.resize(QSize(width, height).boundedTo(room(dialog)))
