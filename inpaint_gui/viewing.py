"""The actions that change what is seen and nothing else: zoom, overlays, before and after."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent

from inpaint_gui.actions import COMPARISONS, Actions
from inpaint_gui.canvas import Canvas
from inpaint_gui.change import Change, Part
from inpaint_gui.colours import DARK
from inpaint_gui.comparing import Compare
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.settings import Settings
from inpaint_gui.style import MASK_OPACITY


class Viewing(QObject):
    """Connects them, and remembers how the mask looks."""

    def __init__(
        self,
        parent: QObject,
        photos: OpenPhotos,
        actions: Actions,
        canvas: Canvas,
        settings: Settings,
    ) -> None:
        super().__init__(parent)
        self._actions, self._canvas, self._settings = actions, canvas, settings
        self._held = 0
        """Where on the keyboard the key is that shows the original, while it is down."""

        for name, slot in (
            ("fit", canvas.fit),
            ("actual", canvas.actual_size),
            ("zoom_in", canvas.zoom_in),
            ("zoom_out", canvas.zoom_out),
            ("show_faces", self._shown_changed),
            ("show_mask", self._shown_changed),
            ("show_spread", self._shown_changed),
        ):
            actions[name].triggered.connect(slot)
        for name in COMPARISONS:
            actions[name].triggered.connect(partial(self._compare, name))
        self._show_mask()
        photos.changed.connect(self._marking)

    @property
    def mask_colour(self) -> str:
        """As #rrggbb."""
        colour = self._settings.mask_colour
        return colour if QColor.isValidColorName(colour) else DARK.mask

    @property
    def mask_opacity(self) -> int:
        """In percent."""
        return self._settings.mask_opacity or round(MASK_OPACITY * 100)

    def set_mask_colour(self, colour: str) -> None:
        """Another colour of the mask's veil."""
        self._settings.mask_colour = colour
        self._show_mask()

    def set_mask_opacity(self, percent: int) -> None:
        """Another opacity of the mask's veil."""
        self._settings.mask_opacity = percent
        self._show_mask()

    def _show_mask(self) -> None:
        self._canvas.set_mask_colour(QColor(self.mask_colour), self.mask_opacity / 100)

    def _marking(self, change: Change) -> None:
        """A hidden mask is seen again as soon as something is marked."""
        action = self._actions["show_mask"]
        if change.live and Part.MASK in change.parts and not action.isChecked():
            action.trigger()

    def _shown_changed(self) -> None:
        acts = self._actions
        self._canvas.set_shown(
            faces=acts["show_faces"].isChecked(),
            mask=acts["show_mask"].isChecked(),
            spread=acts["show_spread"].isChecked(),
        )

    def _compare(self, name: str) -> None:
        chosen = self._actions[name].isChecked()
        self._canvas.set_compare(COMPARISONS[name] if chosen else Compare.OFF)

    def key(self, event: QKeyEvent) -> bool:
        """Holding the backslash shows the original, Space moves the photo; whether it was one.

        Where the backslash is typed with AltGr and that is let go first, another key goes up.
        """
        if event.key() == Qt.Key.Key_Space and self._canvas.isVisible():
            return self._canvas.event(event)
        pressed, code = event.type() == QEvent.Type.KeyPress, event.nativeScanCode()
        same = not pressed and code != 0 and code == self._held
        if event.key() != Qt.Key.Key_Backslash and not same:
            return False
        if not event.isAutoRepeat():
            self._held = code if pressed else 0
            self._canvas.set_comparing(pressed)
        return True
