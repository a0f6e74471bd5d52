"""Every action once: text, icon, shortcuts and tip. Menus and the tool rail are made of them."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from inpaint_gui.canvas import Canvas
from inpaint_gui.document import Document
from inpaint_gui.runner import Runner
from inpaint_gui.style import icon
from inpaint_gui.tools import Tool

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
    Spec("File", "open", "Open…", ("Ctrl+O",), "Open a photo", "open"),
    Spec("File", "sample", "Open the Sample", (), "Try it on a photo that comes with Facemend"),
    Spec("File"),
    Spec(
        "File", "export", "Export…", ("Ctrl+E", "Ctrl+Shift+S"), "Save the repaired photo", "export"
    ),
    Spec("File"),
    Spec("File", "quit", "Quit", ("Ctrl+Q",), "Close Facemend"),
    Spec("Edit", "undo", "Undo", ("Ctrl+Z",), "Take back the last step", "undo"),
    Spec("Edit", "redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do it again", "redo"),
    Spec("Mask", "move", "Move", ("V",), "Move the photo, click a face to select it", "move", True),
    Spec("Mask", "brush", "Brush", ("B",), "Mark what is to be repaired", "brush", True),
    Spec("Mask", "eraser", "Eraser", ("E",), "Take marks away", "eraser", True),
    Spec("Mask", "smaller", "Smaller Brush", ("[",), "Make the brush smaller"),
    Spec("Mask", "larger", "Larger Brush", ("]",), "Make the brush larger"),
    Spec("Mask"),
    Spec("Mask", "clear", "Clear Mask", ("Ctrl+Backspace",), "Take all marks away"),
    Spec("Mask", "import_mask", "Import Mask…", (), "Open a mask, a PNG: white = repair"),
    Spec("Mask", "export_mask", "Export Mask…", (), "Save the mask as a PNG: white = repair"),
    Spec(
        "Faces", "faces", "Place Faces", ("F",), "Move, scale, turn and choose faces", "faces", True
    ),
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
    Spec("View", "show_mask", "Mask", ("M",), "Show the mask", "", True),
    *(
        Spec("Repair", f"choose{i}", f"Choose Candidate {i}", (str(i),), f"Take candidate {i}")
        for i in range(1, CHOICES + 1)
    ),
    Spec("Help", "about", "About Facemend", (), "Version and licences"),
)

TOOLS = {
    "move": Tool.MOVE,
    "brush": Tool.BRUSH,
    "eraser": Tool.ERASER,
    "faces": Tool.FACES,
}


class Actions(QObject):
    """The table's QActions by name; `update` decides which are enabled, for all of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {spec.name: self._made(spec) for spec in TABLE if spec.name}
        tools = QActionGroup(self)
        for name in TOOLS:
            tools.addAction(self._actions[name])
        for name in ("show_faces", "show_mask"):
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

    def update(self, document: Document, runner: Runner, canvas: Canvas) -> None:
        """Enables what makes sense now."""
        there = document.photo is not None
        quiet = not document.painting and not canvas.working
        free = there and not runner.busy and not document.painting
        marked = free and bool(document.mask.any())
        job, faces = runner.current, document.faces
        enabled = {name: free for name in self._actions}
        enabled |= {
            "open": True,
            "sample": True,
            "quit": True,
            "about": True,
            "undo": free and quiet and document.stack.canUndo(),
            "redo": free and quiet and document.stack.canRedo(),
            "clear": marked,
            "export_mask": marked,
            "export": free and document.repair is not None,
            "roll": free and document.repair is not None,
            "cancel": job is not None and job.cancellable and quiet,
            "choose_face": free and bool(faces.all),
            # with the other tools Delete might be meant for the mask
            "remove_face": free and quiet and bool(faces.all) and canvas.tool is Tool.FACES,
        }
        for name in ("next_face", "previous_face"):
            enabled[name] = free and quiet and len(faces.all) > 1
        for name in ("fit", "actual", "zoom_in", "zoom_out", "show_faces", "show_mask"):
            enabled[name] = there
        for i in range(1, CHOICES + 1):
            enabled[f"choose{i}"] = free and i <= document.candidates
        for name, value in enabled.items():
            self[name].setEnabled(value)
        for name, tool in TOOLS.items():
            self[name].setChecked(canvas.tool is tool)
        self["choose_face"].setChecked(faces.current is not None and faces.current.chosen)
        stack = document.stack
        self["undo"].setText(f"Undo {stack.undoText()}".strip())
        self["redo"].setText(f"Redo {stack.redoText()}".strip())

    def _made(self, spec: Spec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{spec.tip} ({key})" if key else spec.tip)
        action.setCheckable(spec.checkable)
        if spec.name == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)  # macOS shows it in the first menu
        if spec.icon:
            action.setIcon(icon(spec.icon))
        return action
