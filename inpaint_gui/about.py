"""About Facemend: what it is, its version, and the licences of everything it is made of."""

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from engine import __version__
from engine.sentence import say
from inpaint_gui.style import app_icon, styled
from inpaint_gui.translation import tr, translated

_WORDS = (
    say("Repairs photographs of people. It works offline; nothing leaves this computer."),
    say(
        "The code is under the Apache License 2.0, the weights are under CC BY-NC-SA 4.0: not for "
        "commercial use. The window is made with Qt {version} and Qt for Python under the LGPL 3: "
        "they are shared libraries, which you may replace with your own builds.",
        version=qVersion(),
    ),
)


def show_about(parent: QWidget) -> QDialog:
    """Opens the dialog without blocking."""
    from engine.licences import licences  # reads packages' metadata: not when the program starts

    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("About Facemend"))
    picture = QLabel()
    picture.setPixmap(app_icon().pixmap(QSize(64, 64), dialog.devicePixelRatioF()))
    text = QPlainTextEdit(licences())
    text.setReadOnly(True)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setAccessibleName(tr("Licences"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)

    head = QHBoxLayout()
    head.setSpacing(16)
    head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    told = QVBoxLayout()
    told.setSpacing(8)
    told.addWidget(styled(QLabel(f"Facemend {__version__}"), "headline"))
    for paragraph in _WORDS:
        words = QLabel(translated(paragraph))
        words.setWordWrap(True)
        told.addWidget(words)
    head.addLayout(told, 1)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 24, 24, 16)
    column.setSpacing(16)
    column.addLayout(head)
    column.addWidget(styled(QLabel(tr("LICENCES")), "section"))
    column.addWidget(text, 1)
    column.addWidget(buttons)
    buttons.setFocus()
    dialog.resize(680, 560)
    dialog.open()
    return dialog
