"""The table's actions as Qt's, and which of them make sense now.

Menus, tool rail, context menu, shortcut sheet and command finder are made of them.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from inpaint_gui.action_table import CHOICES, TABLE, Spec
from inpaint_gui.canvas import Canvas
from inpaint_gui.comparing import Compare
from inpaint_gui.keys import give_key
from inpaint_gui.mnemonics import with_mnemonics
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.repairs import Repairs
from inpaint_gui.runner import Runner
from inpaint_gui.step_names import step_name
from inpaint_gui.style import icon
from inpaint_gui.tools.tool import Tool
from inpaint_gui.translation import LANGUAGE, tr, translated

TOOLS = {tool.value: tool for tool in Tool}

PANELS = ("show_panels", *(spec.name for spec in TABLE if spec.name.endswith("_panel")))

_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""macOS shows these in its first menu."""

COMPARISONS = {mode.value: mode for mode in Compare if mode is not Compare.OFF}


class Actions(QObject):
    """The table's QActions by name; `update` decides which are enabled, for all of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {spec.name: self._made(spec) for spec in TABLE if spec.name}
        self._menus: dict[str, QMenu] = {}
        self.show_icons()
        LANGUAGE.changed.connect(self._rename)
        tools = QActionGroup(self)
        for name in TOOLS:
            tools.addAction(self._actions[name])
        for name in ("show_faces", "show_mask", "show_panels"):
            self[name].setChecked(True)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Every action, so that its shortcut works."""
        return list(self._actions.values())

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Adds the menus to the bar; gives them back by title."""
        menus = self._menus
        for spec in TABLE:
            if spec.menu not in menus:
                menus[spec.menu] = bar.addMenu("")
                menus[spec.menu].setToolTipsVisible(True)
            if spec.name:
                menus[spec.menu].addAction(self[spec.name])
            else:
                menus[spec.menu].addSeparator()
        self._name_menus()
        return menus

    def _name_menus(self) -> None:
        titles = with_mnemonics((translated(menu), menu) for menu in self._menus)
        for menu, title in zip(self._menus.values(), titles, strict=True):
            menu.setTitle(title)

    def set_keys(self, spec: Spec, keys: tuple[str, ...]) -> None:
        """Gives an action other shortcuts."""
        _set_keys(self[spec.name], spec, keys)

    def _rename(self) -> None:
        self._name_menus()
        for spec in TABLE:
            if spec.name:
                self[spec.name].setText(translated(spec.text))
                _set_tip(self[spec.name], spec)

    def show_icons(self) -> None:
        """Draws the icons in the colours that are shown now."""
        for spec in TABLE:
            if spec.icon:
                self[spec.name].setIcon(icon(spec.icon))

    def update(self, photos: OpenPhotos, runner: Runner, repairs: Repairs, canvas: Canvas) -> None:
        """Enables what makes sense now."""
        document = photos.shown
        there = document.photo is not None
        quiet = not document.painting and not canvas.tools.working
        free = there and not runner.holds(document) and not document.painting
        marked = free and document.marks.any
        job, faces = runner.current, document.faces
        enabled = {name: free for name in self._actions}
        enabled |= {
            "open": True,
            "paste": True,
            "sample": True,
            "bring_back": not document.painting,
            "quit": True,
            "about": True,
            "change_shortcuts": True,
            "settings": True,
            "tour": True,
            "diagnostic": True,
            "copy_command": free and document.changed_photo,
            "find_command": True,
            "shortcuts": True,
            "undo": free and quiet and document.stack.canUndo(),
            "redo": free and quiet and document.stack.canRedo(),
            "pressure": True,
            "black_masks": True,
            "keep_mask": True,
            "reset_panels": True,
            "clear": marked,
            "grow": marked,
            "shrink": marked,
            "feather": marked,
            "export_mask": marked,
            "export": free and document.changed_photo,
            "roll": free and document.repair is not None,
            "mix": free and document.result.candidates > 1,
            "show_spread": document.repair is not None,
            "export_all": any(photo.changed_photo for photo in photos.all),
            "mask_others": marked and bool(photos.others),
            "repair_all": not (repairs.queue_going or document.painting)
            and any(photo.marks.any for photo in photos.all),
            "next_photo": len(photos.all) > 1,
            "previous_photo": len(photos.all) > 1,
            "no_reference": free and document.reference is not None,
            "cancel": job is not None and job.stoppable and quiet,
            "use_this": repairs.usable,
            "live_fill": True,
            "choose_face": free and bool(faces.all),
            # with the other tools Delete might be meant for the mask
            "remove_face": free and quiet and bool(faces.all) and canvas.tools.tool is Tool.FACES,
        }
        for name in ("next_face", "previous_face"):
            enabled[name] = free and quiet and len(faces.all) > 1
        looks = ("fit", "actual", "zoom_in", "zoom_out", "show_faces", "show_mask", "original")
        for name in (*looks, *PANELS):
            enabled[name] = there
        self["original"].setChecked(canvas.comparison.held)
        for name, mode in COMPARISONS.items():
            enabled[name] = there
            self[name].setChecked(canvas.comparison.mode is mode)
        for i in range(1, CHOICES + 1):
            enabled[f"choose{i}"] = free and i <= document.result.candidates
        for name, value in enabled.items():
            self[name].setEnabled(value)
        for name, tool in TOOLS.items():
            self[name].setChecked(canvas.tools.tool is tool)
        self["choose_face"].setChecked(faces.current is not None and faces.current.chosen)
        stack = document.stack
        undone, redone = step_name(stack.undoText()), step_name(stack.redoText())
        self["undo"].setText(tr("Undo {step}", step=undone) if undone else tr("Undo"))
        self["redo"].setText(tr("Redo {step}", step=redone) if redone else tr("Redo"))

    def _made(self, spec: Spec) -> QAction:
        action = QAction(translated(spec.text), self)
        action.setObjectName(spec.name)
        _set_keys(action, spec, spec.shortcuts)
        action.setCheckable(spec.checkable)
        action.setIconVisibleInMenu(not spec.checkable)  # there is the check mark
        if spec.name in _ROLES:
            action.setMenuRole(_ROLES[spec.name])
        return action


def key_of(action: QAction) -> str:
    """The action's first shortcut as the system writes it, "" if it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def with_key(tip: str, action: QAction) -> str:
    """A tip, and the action's key if it has one."""
    key = key_of(action)
    return f"{tip} ({key})" if key else tip


def _set_keys(action: QAction, spec: Spec, keys: tuple[str, ...]) -> None:
    action.setShortcuts([QKeySequence(key) for key in keys])
    # with Tab the focus goes from control to control: it is a shortcut only over the photo;
    # a key that is held is none of Qt's shortcuts, see `Viewing.key`
    narrow = "Tab" in keys or spec.name == "original"
    context = Qt.ShortcutContext
    action.setShortcutContext(context.WidgetShortcut if narrow else context.WindowShortcut)
    give_key(spec.name, action.shortcut().toString())
    _set_tip(action, spec)


def _set_tip(action: QAction, spec: Spec) -> None:
    action.setToolTip(with_key(translated(spec.tip), action))
