"""The look, in one place: theme, size of text, font and icons. `sheet` has Qt's own widgets."""

import sys
from functools import cache
from typing import Literal, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from engine.assets import app_icon as app_icon_file
from engine.assets import resources
from inpaint_gui.colours import DARK, LIGHT, Colours
from inpaint_gui.sheet import sheet

Kind = TypeVar("Kind", bound=QWidget)

Theme = Literal["system", "light", "dark"]

_shown = DARK
_theme: Theme = "system"
_scale, _system_scale = 0.0, 1.0

_fixed: WeakKeyDictionary[QWidget, tuple[int, int]] = WeakKeyDictionary()
"""Widths and heights, 0 for any, of widgets that follow the size of text."""

MASK_OPACITY = 0.55

SMALL = 11
"""Size of captions and labels, in pixels; all other text is TEXT pixels."""

TEXT = 12

SECTION = 20
"""Height of a panel's title."""

_ORDINARY = {"darwin": 13, "win32": 12}
"""Pixels of the system's text where nobody has asked for larger; 15 on other systems."""

_LARGEST = 2.0


def colours() -> Colours:
    """The colours of the look that is shown now."""
    return _shown


def apply(app: QApplication) -> None:
    """Gives the program its style, font, palette and sheet; the colours follow the system."""
    global _system_scale
    app.setStyle("Fusion")
    system = QFontInfo(app.font()).pixelSize() / _ORDINARY.get(sys.platform, 15)
    _system_scale = min(max(system, 1.0), _LARGEST)
    app.styleHints().colorSchemeChanged.connect(show_scheme)
    show_scheme(app.styleHints().colorScheme())
    set_text_size(0)


def set_theme(theme: Theme) -> None:
    """Shows the system's look, or always the light or the dark one."""
    global _theme
    if theme == _theme:
        return
    _theme = theme
    hints, schemes = _app().styleHints(), Qt.ColorScheme
    wanted = {"light": schemes.Light, "dark": schemes.Dark}.get(theme, schemes.Unknown)
    hints.setColorScheme(wanted)  # so that the system's own dialogs follow
    _show(hints.colorScheme() if theme == "system" else wanted)


def show_scheme(scheme: Qt.ColorScheme) -> None:
    """The system shows the light or the dark look now, which is followed unless told otherwise."""
    if _theme == "system":
        _show(scheme)


def _show(scheme: Qt.ColorScheme) -> None:
    """Dark if the system does not say.

    Every widget is told by Qt (QEvent.PaletteChange) and paints itself anew.
    """
    global _shown
    _shown = LIGHT if scheme == Qt.ColorScheme.Light else DARK
    _app().setStyleSheet(sheet(_shown, _scale))
    _app().setPalette(_palette(_shown))


def set_text_size(percent: int) -> None:
    """All text in that share of the size it is designed for; 0: as large as the system's is.

    Every widget is told by Qt (QEvent.FontChange).
    """
    global _scale
    before, _scale = _scale, percent / 100 if percent else _system_scale
    if before == _scale:
        return
    app = _app()
    font = QFont(app.font())
    font.setPixelSize(px(TEXT))
    app.setFont(font)
    app.setStyleSheet(sheet(_shown, _scale))
    for widget, size in list(_fixed.items()):
        if isValid(widget):
            _fix(widget, *size)


def px(size: float) -> int:
    """What takes so many pixels beside text of the designed size, at the present one."""
    return round(size * _scale)


def fixed(widget: Kind, width: int = 0, height: int = 0) -> Kind:
    """The widget, always that wide or high, in pixels beside text of the designed size."""
    _fixed[widget] = (width, height)
    _fix(widget, width, height)
    return widget


def _fix(widget: QWidget, width: int, height: int) -> None:
    if width:
        widget.setFixedWidth(px(width))
    if height:
        widget.setFixedHeight(px(height))


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for part, colour in (
        (role.Window, colours.panel),
        (role.Base, colours.pill),
        (role.AlternateBase, colours.panel),
        (role.Button, colours.raised),
        (role.Text, colours.text),
        (role.WindowText, colours.text),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.dim),
        (role.Highlight, colours.fill),
        (role.HighlightedText, colours.on_gold),
        (role.Link, colours.gold),
    ):
        palette.setColor(part, QColor(colour))
    for part in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.faint))
    return palette


def styled(widget: Kind, name: str) -> Kind:
    """The widget, in the look that the sheet has under that name."""
    widget.setObjectName(name)
    return widget


def font(size: int = TEXT, *, bold: bool = False) -> QFont:
    """The program's font, for painted widgets; size: in pixels as designed."""
    result = QFont(QApplication.font())
    result.setPixelSize(px(size))
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result


@cache
def app_icon() -> QIcon:
    """The program's own icon, for the task bar and About."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(_rendered(app_icon_file(size).read_bytes(), size))
    return result


def icon(name: str) -> QIcon:
    """One of `resources/icons`, 20 pixels: text-coloured, gold when checked, faint if disabled.

    It has the colours shown now; a widget asks again when it hears of a PaletteChange.
    """
    return _icon(name, _shown)


@cache
def _icon(name: str, colours: Colours) -> QIcon:
    result = QIcon()
    for mode, state, colour in (
        (QIcon.Mode.Normal, QIcon.State.Off, colours.text),
        (QIcon.Mode.Normal, QIcon.State.On, colours.gold),
        (QIcon.Mode.Disabled, QIcon.State.Off, colours.faint),
        (QIcon.Mode.Disabled, QIcon.State.On, colours.faint),
    ):
        for ratio in (1, 2, 3):
            result.addPixmap(drawing(name, 20, colour, ratio), mode, state)
    return result


def drawing(name: str, size: int, colour: str = "", ratio: float = 1) -> QPixmap:
    """An icon drawn `size` logical pixels wide for a screen of that pixel ratio.

    colour: of its lines, "" for the text's.
    """
    return _drawing(name, size, colour or _shown.text, _shown.gold, ratio)


@cache
def _drawing(name: str, size: int, colour: str, accent: str, ratio: float) -> QPixmap:
    text = (resources() / "icons" / f"{name}.svg").read_text("utf-8")
    text = text.replace("currentColor", colour).replace("accentColor", accent)
    pixmap = _rendered(text.encode(), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _rendered(svg: bytes, side: int) -> QPixmap:
    """A drawing on nothing, so many pixels wide and high."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    return pixmap
