"""The QApplication: its names, under which settings and logs are kept, its icon and its look."""

import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from engine import __version__
from inpaint_gui import style

_LISTEN_MS = 200


def application() -> QApplication:
    """Makes the program's one QApplication."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Facemend")
    app.setOrganizationName("Facemend")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("facemend")  # how Wayland finds the icon
    style.apply(app)
    app.setWindowIcon(style.app_icon())
    return app


def close_on_interrupt(window: QWidget) -> None:
    """Ctrl-C in the terminal asks the window to close."""
    signal.signal(signal.SIGINT, lambda number, frame: window.close())
    timer = QTimer(window, interval=_LISTEN_MS)
    timer.timeout.connect(lambda: None)  # signals are seen only when Python runs now and then
    timer.start()
