"""About Facemend: what it is, versions, device, weights, and the licences of all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine import __version__
from engine.sentence import say
from inpaint_gui.diagnostic import Machine, versions, weight_rows
from inpaint_gui.panels.form import fit
from inpaint_gui.style import app_icon, px, styled
from inpaint_gui.translation import tr, translated

_WORDS = (
    say("Repairs photographs of people. It works offline; nothing leaves this computer."),
    say(
        "The code is under the Apache License 2.0, the weights are under CC BY-NC-SA 4.0: not for "
        "commercial use. The window is made with Qt and Qt for Python under the LGPL 3: they are "
        "shared libraries, which you may replace with your own builds."
    ),
)


class About(QDialog):
    """What takes a while to find out is shown when `show_machine` is told."""

    def __init__(self, parent: QWidget, diagnostic: QAction) -> None:
        from engine.licences import licences  # reads packages' metadata: not at the start

        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Facemend"))
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        self.device = QLabel("…")
        self.weights = _text(tr("Weights"), "…")
        self.weights.setFixedHeight(px(96))
        licence_text = _text(tr("Licences"), licences())
        self.copy_button = QPushButton(tr("Copy diagnostic"))
        self.copy_button.setToolTip(diagnostic.toolTip())
        self.copy_button.clicked.connect(diagnostic.trigger)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)

        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(8)
        told.addWidget(styled(QLabel(f"Facemend {__version__}"), "headline"))
        for paragraph in _WORDS:
            told.addWidget(_wrapped(QLabel(translated(paragraph))))
        told.addWidget(_wrapped(styled(QLabel(" · ".join(versions()[1:])), "dim")))
        told.addWidget(_wrapped(self.device))
        head.addLayout(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(styled(QLabel(tr("WEIGHTS AND THEIR SHA-256")), "section"))
        column.addWidget(self.weights)
        column.addWidget(styled(QLabel(tr("LICENCES")), "section"))
        column.addWidget(licence_text, 1)
        column.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        fit(self, px(680), px(640))

    def show_machine(self, machine: Machine) -> None:
        """Device and weights."""
        self.device.setText(tr("Device: {device}", device=machine.device))
        self.weights.setPlainText("\n".join(weight_rows(machine)))


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    return label


def _text(name: str, words: str) -> QPlainTextEdit:
    text = QPlainTextEdit(words)
    text.setReadOnly(True)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setAccessibleName(name)
    text.setTabChangesFocus(True)
    return text
