"""The ways to the actions besides the menus: finder, shortcut sheet, own keys, context menu."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu, QWidget

from inpaint_gui.action_table import CONTEXT
from inpaint_gui.actions import Actions
from inpaint_gui.canvas import Canvas
from inpaint_gui.frames import face_at
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.panels.finder import Finder
from inpaint_gui.settings import Settings
from inpaint_gui.shortcut_dialog import ShortcutDialog
from inpaint_gui.shortcut_sheet import ShortcutSheet
from inpaint_gui.shortcuts import Shortcuts


class Commanding(QObject):
    """Connects them."""

    def __init__(
        self,
        window: QWidget,
        photos: OpenPhotos,
        actions: Actions,
        canvas: Canvas,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._photos = window, photos
        self._actions, self._canvas = actions, canvas
        self.shortcuts = Shortcuts(actions, settings)
        self.finder = Finder(actions, window)
        self.menu = QMenu(window)
        for name in CONTEXT:
            if name:
                self.menu.addAction(actions[name])
            else:
                self.menu.addSeparator()
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        canvas.customContextMenuRequested.connect(self._open_menu)
        actions["find_command"].triggered.connect(self.finder.open)
        self.sheet = ShortcutSheet(actions, self.shortcuts, window)
        actions["shortcuts"].triggered.connect(self.sheet.toggle)
        actions["change_shortcuts"].triggered.connect(self._change_shortcuts)

    def _change_shortcuts(self) -> None:
        ShortcutDialog(self.shortcuts, self._window).open()

    def _open_menu(self, place: QPoint) -> None:
        document, canvas = self._photos.shown, self._canvas
        if document.painting or canvas.tools.working:
            return  # the other button is still at work
        if not canvas.locked:
            face = face_at(document, canvas.viewport, QPointF(place))
            if face is not None:
                document.faces.select(face)
        self.menu.popup(canvas.mapToGlobal(place))
