"""Every action once: text, icon, shortcuts and tip.

Menus, tool rail, context menu, shortcut sheet and command finder are made of them.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from inpaint_gui.canvas import Canvas
from inpaint_gui.comparing import Compare
from inpaint_gui.document import Document
from inpaint_gui.runner import Runner
from inpaint_gui.style import icon
from inpaint_gui.tools.tool import Tool

CHOICES = 9
"""So many candidates can be chosen by a key."""


@dataclass(frozen=True)
class Spec:
    """A row of the table; a row without a name is a line in the menu."""

    menu: str
    name: str = ""
    text: str = ""
    shortcuts: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""
    checkable: bool = False


TABLE = (
    Spec("File", "open", "Open…", ("Ctrl+O",), "Open a photo or project", "open"),
    Spec("File", "sample", "Open the Sample", (), "Try it on a photo that comes with Facemend"),
    Spec("File", "bring_back", "Bring Back Unsaved Work…", (), "What a sudden end has left"),
    Spec("File"),
    Spec(
        "File", "save_project", "Save Project", ("Ctrl+S",), "Keep mask, faces, candidates, steps"
    ),
    Spec("File", "save_project_as", "Save Project As…", ("Ctrl+Shift+S",), "In another file"),
    Spec("File", "export", "Export…", ("Ctrl+E",), "Save the repaired photo", "export"),
    Spec("File"),
    Spec("File", "quit", "Quit", ("Ctrl+Q",), "Close Facemend"),
    Spec("Edit", "undo", "Undo", ("Ctrl+Z",), "Take back the last step", "undo"),
    Spec("Edit", "redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do it again", "redo"),
    Spec("Edit"),
    Spec("Edit", "change_shortcuts", "Change Shortcuts…", (), "Give actions keys of your own"),
    Spec(
        "Tools", "move", "Move", ("V",), "Move the photo, click a face to select it", "move", True
    ),
    Spec("Tools", "brush", "Brush", ("B",), "Mark what is to be repaired", "brush", True),
    Spec("Tools", "eraser", "Eraser", ("E",), "Take marks away", "eraser", True),
    Spec("Tools", "rectangle", "Rectangle", ("M",), "Mark a rectangle", "rectangle", True),
    Spec("Tools", "lasso", "Lasso", ("L",), "Mark what you draw around", "lasso", True),
    Spec("Tools", "polygon", "Polygon", ("Shift+L",), "Mark corner by corner", "polygon", True),
    Spec("Tools", "wand", "Magic Wand", ("W",), "Mark an even-coloured stain", "wand", True),
    Spec("Tools", "heal", "Heal Brush", ("J",), "Heal a spot by hand, no network", "heal", True),
    Spec("Tools", "clone", "Clone Brush", ("S",), "Copy from another place", "clone", True),
    Spec(
        "Tools", "faces", "Place Faces", ("F",), "Move, scale, turn and choose faces", "faces", True
    ),
    Spec("Tools"),
    Spec("Tools", "swap", "Mark or Take Away", ("X",), "Brush to eraser and back"),
    Spec("Tools", "smaller", "Smaller Brush", ("[",), "Make the brush smaller"),
    Spec("Tools", "larger", "Larger Brush", ("]",), "Make the brush larger"),
    Spec("Tools", "softer", "Softer Brush", ("Shift+[", "{"), "Give the brush a softer edge"),
    Spec("Tools", "harder", "Harder Brush", ("Shift+]", "}"), "Give the brush a harder edge"),
    Spec("Tools", "pressure", "Pen Pressure", (), "A pen's pressure sets the size", "", True),
    Spec(
        "Mask",
        "suggest",
        "Suggest Damage",
        ("D",),
        "Mark what looks scratched, dusty, torn or stamped, for you to correct",
        "suggest",
    ),
    Spec(
        "Mask",
        "suggest_more",
        "Suggest Also the Doubtful",
        ("Shift+D",),
        "Mark also what may be no damage",
    ),
    Spec(
        "Mask",
        "suggest_less",
        "Suggest Only the Obvious",
        (),
        "Mark only what is damage for certain",
    ),
    Spec("Mask"),
    Spec("Mask", "clear", "Clear Mask", ("Ctrl+Backspace",), "Take all marks away"),
    Spec("Mask", "invert", "Invert Mask", ("Ctrl+Shift+I",), "Mark what is not, and only that"),
    Spec("Mask", "grow", "Grow Mask", ("Ctrl+Shift+G",), "Make the mask larger all around"),
    Spec("Mask", "shrink", "Shrink Mask", ("Ctrl+Shift+K",), "Make the mask smaller all around"),
    Spec("Mask", "feather", "Feather Mask", ("Shift+F6",), "Give the mask a soft edge"),
    Spec("Mask"),
    Spec("Mask", "import_mask", "Import Mask…", (), "Open a mask: a PNG of the photo's size"),
    Spec("Mask", "export_mask", "Export Mask…", (), "Save the mask as a PNG: white = repair"),
    Spec("Mask", "black_masks", "Black Is Repaired", (), "In masks that are imported", "", True),
    Spec("Mask"),
    Spec("Mask", "reuse_mask", "Reuse Last Mask", ("Ctrl+M",), "The mask of the photo before"),
    Spec("Mask", "keep_mask", "Same Mask for All", (), "Keep it for the next photos", "", True),
    Spec("Faces", "mark_eyes", "Mark the Eyes", ("A",), "Add a face by clicking its two eyes"),
    Spec("Faces", "find_faces", "Find Faces", ("Ctrl+F",), "Look again, also for removed faces"),
    Spec("Faces"),
    Spec("Faces", "next_face", "Next Face", ("N",), "Select the next face"),
    Spec("Faces", "previous_face", "Previous Face", ("Shift+N",), "Select the face before"),
    Spec(
        "Faces",
        "choose_face",
        "Repair This Face",
        ("T",),
        "Repair the selected face, or leave it as it is",
        "",
        True,
    ),
    Spec("Faces", "remove_face", "Remove Face", ("Del", "Backspace"), "The selected face is none"),
    Spec("Repair", "repair", "Repair", ("R",), "Fill what is marked"),
    Spec("Repair", "roll", "Roll Again", ("Shift+R",), "The same mask with other candidates"),
    Spec("Repair", "cancel", "Cancel", ("Esc",), "Stop, leaving everything as it was"),
    Spec("Repair"),
    Spec("View", "fit", "Fit", ("Ctrl+0",), "Show the whole photo", "fit"),
    Spec("View", "actual", "100 %", ("Ctrl+1",), "A photo pixel to a screen pixel", "actual"),
    Spec("View", "zoom_in", "Zoom In", ("Ctrl++", "Ctrl+="), "Closer", "plus"),
    Spec("View", "zoom_out", "Zoom Out", ("Ctrl+-",), "Further away", "minus"),
    Spec("View"),
    Spec("View", "show_faces", "Face Frames", ("Shift+F",), "Show the faces' frames", "", True),
    Spec("View", "show_mask", "Mask", ("Q",), "Show the mask", "", True),
    Spec("View"),
    Spec(
        "View", "split", "Compare: Split", ("Y",), "Before and after, cut by a line", "split", True
    ),
    Spec(
        "View",
        "side",
        "Compare: Side by Side",
        ("Shift+Y",),
        "Before left, after right",
        "side",
        True,
    ),
    Spec(
        "View",
        "difference",
        "Compare: Difference",
        ("Ctrl+Shift+Y",),
        "What has changed, brightened; black is unchanged",
        "difference",
        True,
    ),
    Spec("View"),
    Spec("View", "show_panels", "Panels", ("Tab",), "The panels, or the photo alone", "", True),
    Spec("Help", "find_command", "Find a Command…", ("Ctrl+Shift+P",), "Type what you want to do"),
    Spec("Help", "shortcuts", "Keyboard Shortcuts", ("F1",), "All keys on one sheet"),
    *(
        Spec("Repair", f"choose{i}", f"Choose Candidate {i}", (str(i),), f"Take candidate {i}")
        for i in range(1, CHOICES + 1)
    ),
    Spec("Help", "about", "About Facemend", (), "Version and licences"),
)

TOOLS = {tool.value: tool for tool in Tool}

CONTEXT = (
    *("undo", "redo", ""),
    *("choose_face", "remove_face", "mark_eyes", ""),
    *("invert", "clear", ""),
    *("repair", "roll", ""),
    *("fit", "actual", "show_panels", ""),
    "find_command",
)
"""The actions in the canvas's context menu; "" is a line."""

COMPARISONS = {mode.value: mode for mode in Compare if mode is not Compare.OFF}


class Actions(QObject):
    """The table's QActions by name; `update` decides which are enabled, for all of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {spec.name: self._made(spec) for spec in TABLE if spec.name}
        self.show_icons()
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
        menus: dict[str, QMenu] = {}
        for spec in TABLE:
            if spec.menu not in menus:
                menus[spec.menu] = bar.addMenu(spec.menu)
            if spec.name:
                menus[spec.menu].addAction(self[spec.name])
            else:
                menus[spec.menu].addSeparator()
        return menus

    def set_keys(self, spec: Spec, keys: tuple[str, ...]) -> None:
        """Gives an action other shortcuts."""
        _set_keys(self[spec.name], spec, keys)

    def show_icons(self) -> None:
        """Draws the icons in the colours that are shown now."""
        for spec in TABLE:
            if spec.icon:
                self[spec.name].setIcon(icon(spec.icon))

    def update(self, document: Document, runner: Runner, canvas: Canvas) -> None:
        """Enables what makes sense now."""
        there = document.photo is not None
        quiet = not document.painting and not canvas.tools.working
        free = there and not runner.busy and not document.painting
        marked = free and bool(document.mask.any())
        job, faces = runner.current, document.faces
        enabled = {name: free for name in self._actions}
        enabled |= {
            "open": True,
            "sample": True,
            "bring_back": not document.painting,
            "quit": True,
            "about": True,
            "change_shortcuts": True,
            "find_command": True,
            "shortcuts": True,
            "undo": free and quiet and document.stack.canUndo(),
            "redo": free and quiet and document.stack.canRedo(),
            "pressure": True,
            "black_masks": True,
            "keep_mask": True,
            "clear": marked,
            "grow": marked,
            "shrink": marked,
            "feather": marked,
            "export_mask": marked,
            "export": free and document.changed_photo,
            "roll": free and document.repair is not None,
            "cancel": job is not None and job.cancellable and quiet,
            "choose_face": free and bool(faces.all),
            # with the other tools Delete might be meant for the mask
            "remove_face": free and quiet and bool(faces.all) and canvas.tools.tool is Tool.FACES,
        }
        for name in ("next_face", "previous_face"):
            enabled[name] = free and quiet and len(faces.all) > 1
        looks = ("fit", "actual", "zoom_in", "zoom_out", "show_faces", "show_mask", "show_panels")
        for name in looks:
            enabled[name] = there
        for name, mode in COMPARISONS.items():
            enabled[name] = there
            self[name].setChecked(canvas.comparison.mode is mode)
        for i in range(1, CHOICES + 1):
            enabled[f"choose{i}"] = free and i <= document.candidates
        for name, value in enabled.items():
            self[name].setEnabled(value)
        for name, tool in TOOLS.items():
            self[name].setChecked(canvas.tools.tool is tool)
        self["choose_face"].setChecked(faces.current is not None and faces.current.chosen)
        stack = document.stack
        self["undo"].setText(f"Undo {stack.undoText()}".strip())
        self["redo"].setText(f"Redo {stack.redoText()}".strip())

    def _made(self, spec: Spec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.name)
        _set_keys(action, spec, spec.shortcuts)
        action.setCheckable(spec.checkable)
        if spec.name == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)  # macOS shows it in the first menu
        return action


def key_of(action: QAction) -> str:
    """The action's first shortcut as the system writes it, "" if it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _set_keys(action: QAction, spec: Spec, keys: tuple[str, ...]) -> None:
    action.setShortcuts([QKeySequence(key) for key in keys])
    # with Tab the focus goes from control to control: it is a shortcut only over the photo
    narrow = "Tab" in keys
    context = Qt.ShortcutContext
    action.setShortcutContext(context.WidgetShortcut if narrow else context.WindowShortcut)
    key = key_of(action)
    action.setToolTip(f"{spec.tip} ({key})" if key else spec.tip)
