"""The look follows the system, light or dark, and can be read in both."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from engine.assets import sample_photo
from inpaint_gui.colours import DARK, LIGHT, Colours
from inpaint_gui.images import to_array
from inpaint_gui.window import Window

GROUNDS = ("canvas", "bar", "rail", "panel", "pill", "raised")


@pytest.fixture
def scheme(qapp: QApplication) -> Iterator:
    """The system changes its scheme; at the end it is dark again."""
    changed = qapp.styleHints().colorSchemeChanged
    yield changed.emit
    changed.emit(Qt.ColorScheme.Dark)


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.1)."""
    parts = QColor(colour).getRgbF()[:3]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_text_stands_out_from_every_ground(colours: Colours) -> None:
    for ground in GROUNDS:
        for text in ("text", "dim", "bright", "gold", "alert"):
            ratio = contrast(getattr(colours, text), getattr(colours, ground))
            assert ratio >= 4.5, (text, ground, round(ratio, 2))
    for ground in ("fill", "gold_light", "gold_deep"):
        assert contrast(colours.on_gold, getattr(colours, ground)) >= 4.5


def ground(widget: QWidget) -> str:
    """The colour of a widget's corner, off any line at its edge."""
    return widget.grab().toImage().pixelColor(4, 4).name()


def darkest(image: QImage) -> float:
    """The luminance of the darkest opaque pixel."""
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = [c for c in (image.pixelColor(*place) for place in places) if c.alpha() > 200]
    return min(luminance(colour.name()) for colour in solid)


def test_an_open_window_follows_the_system(window: Window, scheme) -> None:
    window.open(sample_photo())
    for system, colours in ((Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)):
        scheme(system)
        QApplication.processEvents()
        assert ground(window.canvas) == colours.canvas
        assert ground(window.rail) == colours.rail


@pytest.mark.parametrize("name", ["settings", "change_shortcuts", "shortcuts", "export"])
def test_an_open_dialog_follows_the_system(filled: Window, scheme, name: str) -> None:
    scheme(Qt.ColorScheme.Dark)
    filled.actions_[name].trigger()
    (dialog,) = (one for one in filled.findChildren(QDialog) if one.isVisible())
    dialog.grab()
    scheme(Qt.ColorScheme.Light)
    QApplication.processEvents()
    seen = Counter(map(tuple, to_array(dialog.grab().toImage()).reshape(-1, 3).tolist()))
    for ground in GROUNDS:
        colour = QColor(getattr(DARK, ground))
        assert seen[colour.red(), colour.green(), colour.blue()] < 50, ground


def test_icons_are_drawn_anew_for_the_other_look(window: Window, scheme) -> None:
    window.open(sample_photo())
    window.saying.warn("Read this.")
    icons = {
        "action": window.actions_["undo"].icon,
        "compare": window.stage.zoom.compare.icon,
        "mask": window.stage.options.mask_button.icon,
        "close": window.stage.notice.close_button.icon,
    }
    for system, light in ((Qt.ColorScheme.Light, True), (Qt.ColorScheme.Dark, False)):
        scheme(system)
        QApplication.processEvents()
        for name, icon in icons.items():
            assert (darkest(icon().pixmap(20).toImage()) < 0.1) == light, name


def test_a_system_that_does_not_say_gets_the_dark_look(window: Window, scheme) -> None:
    scheme(Qt.ColorScheme.Light)
    scheme(Qt.ColorScheme.Unknown)
    QApplication.processEvents()
    assert ground(window.stage.start) == DARK.canvas
