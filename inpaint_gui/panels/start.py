"""The first screen: the mark, one sentence, Open, the recent photos, a sample. Nothing else."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inpaint_gui.style import drawing, styled

_WIDTH = 320
_INDENT = 12


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
        headline = styled(QLabel("Drop a photo to mend it"), "headline")
        self.open_button = styled(QPushButton("Open a photo…"), "open")
        self.sample_button = styled(QPushButton("or try the sample"), "link")
        self._buttons: list[QPushButton] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._recent_title = styled(QLabel("RECENT"), "section")
        self._recent_title.setFixedWidth(_WIDTH)
        self._recent_title.setIndent(_INDENT)
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
        column.addSpacing(8)
        column.addLayout(self._recent)
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
        for button in self._buttons:
            button.deleteLater()
        self._buttons = []
        for path in paths:
            button = _recent_button(path)
            button.clicked.connect(partial(self.photo_asked.emit, path))
            self._buttons.append(button)
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._recent_title.setVisible(bool(paths))


def _recent_button(path: Path) -> QPushButton:
    """The photo's name at the left, its folder at the right."""
    button = styled(QPushButton(), "recent")
    button.setFixedSize(_WIDTH, 32)
    button.setToolTip(str(path))
    button.setAccessibleName(path.name)
    name, folder = QLabel(), styled(QLabel(), "dim")
    row = QHBoxLayout(button)
    row.setContentsMargins(_INDENT, 0, _INDENT, 0)
    row.addWidget(name)
    row.addStretch()
    row.addWidget(folder)
    half = (_WIDTH - 2 * _INDENT - 16) // 2
    place = str(path.parent).replace(str(Path.home()), "~", 1)
    for label, words, side in (
        (name, path.name, Qt.TextElideMode.ElideMiddle),
        (folder, place, Qt.TextElideMode.ElideLeft),
    ):
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setText(label.fontMetrics().elidedText(words, side, half))
    return button
