"""Which page of a TIFF to open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from inpaint_gui.panels.form import fit
from inpaint_gui.style import px
from inpaint_gui.translation import tr


class PageDialog(QDialog):
    """Lists the pages; `chosen` with the number of one, from 1."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget, path: Path, sizes: Sequence[tuple[int, int]]) -> None:
        """sizes: width and height of each page, as it is stored."""
        super().__init__(parent)
        self.setWindowTitle(tr("Open a page"))
        self.pages = QListWidget()
        for number, (width, height) in enumerate(sizes, 1):
            self.pages.addItem(
                tr("Page {number} — {width} × {height}", number=number, width=width, height=height)
            )
            self.pages.item(number - 1).setSizeHint(QSize(0, px(28)))
        self.pages.setCurrentRow(0)
        self.pages.setAccessibleName(tr("Pages"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        words = QLabel(tr("{name} has {count} pages. Which one?", name=path.name, count=len(sizes)))
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(words)
        column.addWidget(self.pages)
        column.addWidget(buttons)
        fit(self, px(360), px(320))
        self.pages.itemActivated.connect(self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.chosen.emit(self.pages.currentRow() + 1))
        self.finished.connect(self.deleteLater)
