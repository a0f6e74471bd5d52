"""The QApplication: its names, under which settings and logs are kept, its icon and its look."""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from engine import __version__
from inpaint_gui import style

_LISTEN_MS = 200


class Application(QApplication):
    """Tells which file macOS asks the program to open: no file on the command line, an event."""

    asked = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Path(event.file()))
            return True
        return super().event(event)


def application() -> Application:
    """Makes the program's one QApplication."""
    app = Application(sys.argv[:1])
    app.setApplicationName("Facemend")
    app.setOrganizationName("Facemend")
    app.setApplicationVersion(__version__)
    # how Wayland finds the icon; in a Flatpak the entry has its identifier for a name
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", "facemend"))
    style.apply(app)
    app.setWindowIcon(style.app_icon())
    return app


def close_on_interrupt(window: QWidget) -> None:
    """Ctrl-C in the terminal asks the window to close."""
    signal.signal(signal.SIGINT, lambda number, frame: window.close())
    timer = QTimer(window, interval=_LISTEN_MS)
    timer.timeout.connect(lambda: None)  # signals are seen only when Python runs now and then
    timer.start()
