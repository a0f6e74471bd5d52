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
        actions["original"].triggered.connect(canvas.set_comparing)
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
        """A hidden mask is seen again as soon as something is marked, and so is the result."""
        action = self._actions["show_mask"]
        if change.live and Part.MASK in change.parts:
            self._canvas.set_comparing(False)
            if not action.isChecked():
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
        """Holding a key shows the original, Space moves the photo; whether it was one of them.

        Where the key is typed with AltGr and that is let go first, another one goes up.
        """
        if event.key() == Qt.Key.Key_Space and self._canvas.isVisible():
            return self._canvas.event(event)
        pressed, code = event.type() == QEvent.Type.KeyPress, event.nativeScanCode()
        same = not pressed and code != 0 and code == self._held
        if not (same or self._shows_original(event)):
            return False
        if not event.isAutoRepeat():
            self._held = code if pressed else 0
            self._canvas.set_comparing(pressed)
        return True

    def _shows_original(self, event: QKeyEvent) -> bool:
        """Whether the key is one of the action's; letting it go counts without Shift and the like.

        Modifiers may be held besides: it takes some to type a backslash on many keyboards.
        """
        action, pressed = self._actions["original"], event.type() == QEvent.Type.KeyPress
        if pressed and not action.isEnabled():
            return False
        for sequence in action.shortcuts():
            key = sequence[0]  # type: ignore[index]  # PySide's stubs do not know it
            wanted = key.keyboardModifiers() if pressed else Qt.KeyboardModifier.NoModifier
            if key.key() == event.key() and wanted & event.modifiers() == wanted:
                return True
        return False
