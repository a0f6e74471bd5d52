"""How large the window is, and where: as it was left, and at first no larger than its screen."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from inpaint_gui.style import px

_FIRST = QSize(1280, 800)
_LEAST = (880, 600)
"""The smallest window's size, in pixels beside text of the designed size."""

_FRAME = QSize(16, 40)
"""What the system puts around a window: edges, and a title above."""


def keep_room(window: QMainWindow) -> None:
    """All panels have room at least, however large the text; not all grows with it.

    Where the screen has less, the window may be as small as what is in it lets it.
    """
    wide, high = round(0.3 * _LEAST[0] + 0.7 * px(_LEAST[0])), (_LEAST[1] + px(_LEAST[1])) // 2
    most = _most(window)
    window.setMinimumSize(wide * (wide <= most.width()), high * (high <= most.height()))


def place(window: QMainWindow, left: QByteArray) -> None:
    """Puts it where it was left, as Qt has saved that; empty: nowhere yet."""
    window.resize(_FIRST.boundedTo(_most(window)).expandedTo(window.minimumSize()))
    if not left.isEmpty():
        window.restoreGeometry(left)


def _most(window: QMainWindow) -> QSize:
    return window.screen().availableSize() - _FRAME
