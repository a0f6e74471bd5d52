"""The first screen: the mark, one sentence, Open, the recent photos, a sample. Nothing else."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inpaint_gui.panels.recent import Recent
from inpaint_gui.recent_pictures import picture_of
from inpaint_gui.style import drawing, styled
from inpaint_gui.translation import worded


class Start(QWidget):
    """Signals what was asked for."""

    open_asked = Signal()
    sample_asked = Signal()
    photo_asked = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = QLabel()
        headline = styled(worded(QLabel(), text="Drop a photo to mend it"), "headline")
        self.open_button = styled(worded(QPushButton(), text="Open a photo…"), "open")
        worded(self.open_button, toolTip="Choose photos; they can be dropped and pasted here, too")
        self.sample_button = styled(worded(QPushButton(), text="or try the sample"), "link")
        for button in (self.open_button, self.sample_button):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
        self.recent: list[Recent] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self._recent_title = styled(worded(QLabel(), text="RECENT"), "section")
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(3)
        column.addWidget(self._mark, 0, centre)
        column.addSpacing(24)
        column.addWidget(headline, 0, centre)
        column.addSpacing(24)
        column.addWidget(self.open_button, 0, centre)
        column.addSpacing(8)
        column.addWidget(self.sample_button, 0, centre)
        column.addSpacing(40)
        column.addWidget(self._recent_title, 0, centre)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.addStretch()
        row.addLayout(self._row)
        row.addStretch()
        column.addLayout(row)
        column.addStretch(4)
        self.open_button.clicked.connect(self.open_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        self._show_mark()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_mark()

    def _show_mark(self) -> None:
        self._mark.setPixmap(drawing("mark", 96, ratio=self.devicePixelRatioF()))

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """Offers these photos again."""
        for tile in self.recent:
            tile.hide()
            tile.deleteLater()
        self.recent = [Recent(path, picture_of(path)) for path in paths]
        for path, tile in zip(paths, self.recent, strict=True):
            tile.clicked.connect(partial(self.photo_asked.emit, path))
            self._row.addWidget(tile)
        self._recent_title.setVisible(bool(paths))
