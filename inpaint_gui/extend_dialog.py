"""How far to extend a photo's canvas, with a picture of what that means."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine.extending import LARGEST, Margins
from engine.sentence import joined, say
from inpaint_gui.panels.choice import Choice
from inpaint_gui.panels.form import fit
from inpaint_gui.style import px, styled
from inpaint_gui.translation import tr, translated

NONE = say("Give at least one side a margin.")
JPEG = say(
    "The left and the top margin may grow by some pixels, so that the JPEG's own blocks stay."
)
STAYS = say("The photo itself stays as it is; the new file is opened beside it.")
_SIDES = {"Left": say("Left"), "Top": say("Top"), "Right": say("Right"), "Bottom": say("Bottom")}
_START = 10
"""Per cent of a side, at first."""


class ExtendDialog(QDialog):
    """Margins in pixels or per cent; `asked` with Margins."""

    asked = Signal(object)

    def __init__(self, parent: QWidget, picture: QImage, size: tuple[int, int], form: str) -> None:
        """picture: the photo, at any size; size: its width and height; form: its format's name."""
        super().__init__(parent)
        self._size, self._jpeg = size, form == "JPEG"
        self.setWindowTitle(tr("Extend the canvas"))
        self.sides = {name: QSpinBox() for name in _SIDES}
        self.unit = Choice()
        self.unit.addItem(tr("Per cent"), "%")
        self.unit.addItem(tr("Pixels"), "px")
        self.unit.setAccessibleName(tr("Unit"))
        self.unit.setToolTip(tr("What the margins are given in"))
        self.preview = _Preview(picture)
        self.words = QLabel()
        self.words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.extend = buttons.addButton(tr("Extend…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.extend.setDefault(True)
        self._unit_chosen()
        for box in self.sides.values():
            box.setValue(_START)
        self._lay_out(buttons)
        self.unit.currentIndexChanged.connect(self._unit_changed)
        for box in self.sides.values():
            box.valueChanged.connect(self._show)
        self.extend.clicked.connect(lambda: self.asked.emit(self.margins))
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._show()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(styled(QLabel(tr("Unit")), "dim"), 0, 0)
        grid.addWidget(self.unit, 0, 1)
        for row, (name, box) in enumerate(self.sides.items(), 1):
            box.setAccessibleName(translated(_SIDES[name]))
            box.setToolTip(tr("How far this side is extended"))
            box.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(styled(QLabel(translated(_SIDES[name])), "dim"), row, 0)
            grid.addWidget(box, row, 1)
        grid.setRowStretch(5, 1)
        row_ = QHBoxLayout()
        row_.setSpacing(24)
        row_.addLayout(grid)
        row_.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(row_, 1)
        column.addWidget(self.words)
        column.addWidget(buttons)
        fit(self, px(560), px(420))

    @property
    def margins(self) -> Margins:
        """As they are chosen now, in pixels."""
        width, height = self._size
        lengths = {"Left": width, "Top": height, "Right": width, "Bottom": height}
        share = self.unit.currentData() == "%"
        pixels = {
            name.lower(): round(box.value() * lengths[name] / 100) if share else box.value()
            for name, box in self.sides.items()
        }
        return Margins(**pixels)

    def _unit_chosen(self) -> None:
        """What the fields may hold."""
        width, height = self._size
        share = self.unit.currentData() == "%"
        for name, box in self.sides.items():
            length = width if name in ("Left", "Right") else height
            box.setSuffix(" %" if share else tr(" px"))
            box.setMaximum(round(100 * LARGEST) if share else round(LARGEST * length))

    def _unit_changed(self) -> None:
        """The same margins in the other unit."""
        before = self.unit.currentData() == "px"  # then they were per cent
        width, height = self._size
        values = {}
        for name, box in self.sides.items():
            length = width if name in ("Left", "Right") else height
            factor = length / 100 if before else 100 / length
            values[name] = round(box.value() * factor)
        self._unit_chosen()
        for name, box in self.sides.items():
            box.setValue(values[name])
        self._show()

    def _show(self) -> None:
        margins = self.margins
        self.preview.set_margins(margins, self._size)
        self.extend.setEnabled(margins.any)
        if not margins.any:
            self.words.setText(translated(NONE))
            return
        wide, high = margins.size(self._size)
        size = say(
            "{width} × {height} pixels become {wide} × {high}.",
            width=self._size[0],
            height=self._size[1],
            wide=wide,
            high=high,
        )
        said = [size, STAYS]
        if self._jpeg and (margins.left or margins.top):
            said.append(JPEG)
        self.words.setText(translated(joined(said)))


class _Preview(QWidget):
    """The photo within its new canvas."""

    def __init__(self, picture: QImage) -> None:
        super().__init__()
        self._picture = picture
        self._margins, self._size = Margins(), (1, 1)
        self.setMinimumSize(QSize(260, 220))
        self.setAccessibleName(tr("Preview"))

    def set_margins(self, margins: Margins, size: tuple[int, int]) -> None:
        """What is to be shown; size: the photo's width and height."""
        self._margins, self._size = margins, size
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        width, height = self._margins.size(self._size)
        scale = min((self.width() - 2) / width, (self.height() - 2) / height)
        canvas = QRectF(0, 0, width * scale, height * scale)
        canvas.moveCenter(QRectF(self.rect()).center())
        left = canvas.left() + self._margins.left * scale
        top = canvas.top() + self._margins.top * scale
        photo = QRectF(left, top, self._size[0] * scale, self._size[1] * scale)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours = self.palette()
        painter.fillRect(canvas, colours.button())
        lines = QBrush(colours.placeholderText().color(), Qt.BrushStyle.BDiagPattern)
        painter.fillRect(canvas, lines)
        painter.drawImage(photo, self._picture)
        painter.setPen(QPen(colours.windowText().color(), 1))
        painter.drawRect(canvas)
