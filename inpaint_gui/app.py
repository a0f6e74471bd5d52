"""The QApplication: its names, under which settings and logs are kept, its icon and its look."""

import sys

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from engine import __version__
from inpaint_gui import style


def application() -> QApplication:
    """Makes the program's one QApplication."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Facemend")
    app.setOrganizationName("Facemend")
    app.setApplicationVersion(__version__)
    style.apply(app)
    app.setWindowIcon(QIcon(style.drawing("mark", 96)))
    return app
