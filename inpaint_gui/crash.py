"""What nobody caught: written to a log, and told to the window from whatever thread it came."""

import faulthandler
import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, QStandardPaths, Signal

from engine.sentence import say

_log = logging.getLogger("facemend")


def log_path() -> Path:
    """The log's file, which need not be there."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "facemend.log"


class Reporter(QObject):
    """Lives in the GUI thread; `crashed` carries a sentence for the window's notice."""

    crashed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.path = log_path()
        self._handler = RotatingFileHandler(
            self.path, maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True
        )
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        self._faults: TextIO | None = None
        self._hooks = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Takes over the exception hooks of the program and of its threads."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            faults = self.path.with_name("crash.log")
            self._faults = open(faults, "a", encoding="utf-8")  # noqa: SIM115
        except OSError:  # nowhere to write: what is told then has to do
            return
        faulthandler.enable(self._faults)
        _log.addHandler(self._handler)

    def uninstall(self) -> None:
        """Gives the hooks back and closes the files."""
        sys.excepthook, threading.excepthook = self._hooks
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
        _log.removeHandler(self._handler)
        self._handler.close()

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Logs an exception and emits its sentence; opens nothing, as this may be any thread."""
        sys.__excepthook__(kind, error, trace)  # for whoever has a terminal
        if issubclass(kind, KeyboardInterrupt):
            return
        said = say(
            "Something went wrong inside Facemend ({kind}: {error}). Your photo is unharmed.",
            kind=kind.__name__,
            error=error,
        )
        if self._faults is not None:
            _log.error("not caught", exc_info=(kind, error, trace))
            said = say(
                "Something went wrong inside Facemend ({kind}: {error}). Your photo is unharmed; "
                "the details are in {path}.",
                kind=kind.__name__,
                error=error,
                path=self.path,
            )
        self.crashed.emit(said)

    def _report_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_type, args.exc_value, args.exc_traceback)
