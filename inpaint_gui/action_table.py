"""Every action once: text, icon, shortcuts and tip, and in which menu it stands."""

from dataclasses import dataclass

from engine.sentence import Sentence, say

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

    def __post_init__(self) -> None:
        """What is shown are sentences, for the window to translate."""
        object.__setattr__(self, "menu", Sentence(self.menu, meaning="menu"))
        if not isinstance(self.text, Sentence):
            object.__setattr__(self, "text", Sentence(self.text, meaning="action"))
            object.__setattr__(self, "tip", Sentence(self.tip, meaning="tip"))


TABLE = (
    Spec("File", "open", "Open…", ("Ctrl+O",), "Open photos or projects", "open"),
    Spec("File", "paste", "Paste a Photo", ("Ctrl+V",), "Open what was copied: a picture or files"),
    Spec("File", "sample", "Open the Sample", (), "Try it on a photo that comes with Facemend"),
    Spec("File", "bring_back", "Bring Back Unsaved Work…", (), "What a sudden end has left"),
    Spec("File", "close", "Close Photo", ("Ctrl+W",), "Close the photo that is shown"),
    Spec("File"),
    Spec(
        "File", "save_project", "Save Project", ("Ctrl+S",), "Keep mask, faces, candidates, steps"
    ),
    Spec("File", "save_project_as", "Save Project As…", ("Ctrl+Shift+S",), "In another file"),
    Spec("File"),
    Spec("File", "export", "Export…", ("Ctrl+E",), "Save the repaired photo", "export"),
    Spec(
        "File",
        "export_all",
        "Export All Repaired…",
        ("Ctrl+Shift+E",),
        "Save all repaired photos into a folder, replacing no file",
    ),
    Spec("File"),
    Spec("File", "quit", "Quit", ("Ctrl+Q",), "Close Facemend"),
    Spec("Edit", "undo", "Undo", ("Ctrl+Z",), "Take back the last step", "undo"),
    Spec("Edit", "redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do it again", "redo"),
    Spec("Edit"),
    Spec(
        "Edit",
        "extend",
        "Extend Canvas…",
        ("Ctrl+Alt+C",),
        "Put margins on the photo and fill them, as a new file",
    ),
    Spec(
        "Edit",
        "copy_command",
        "Copy as Command…",
        ("Ctrl+Shift+C",),
        "Copy the terminal's line that does what was done here",
    ),
    Spec("Edit"),
    Spec("Edit", "change_shortcuts", "Change Shortcuts…", (), "Give actions keys of your own"),
    Spec(
        "Edit",
        "settings",
        "Settings…",
        ("Ctrl+,",),
        "Device, care, names, language, light or dark theme, size of text, limits",
    ),
    Spec(
        "Tools", "move", "Move", ("V",), "Move the photo, click a face to select it", "move", True
    ),
    Spec(
        "Tools",
        "brush",
        "Brush",
        ("B",),
        "Mark what is to be repaired; Shift and a click go on in a straight line",
        "brush",
        True,
    ),
    Spec("Tools", "eraser", "Eraser", ("E",), "Take marks away", "eraser", True),
    Spec("Tools", "rectangle", "Rectangle", ("M",), "Mark a rectangle", "rectangle", True),
    Spec("Tools", "lasso", "Lasso", ("L",), "Mark what you draw around", "lasso", True),
    Spec("Tools", "polygon", "Polygon", ("Shift+L",), "Mark corner by corner", "polygon", True),
    Spec("Tools", "wand", "Magic Wand", ("W",), "Mark an even-coloured stain", "wand", True),
    Spec("Tools", "heal", "Heal Brush", ("J",), "Heal a spot by hand, no network", "heal", True),
    Spec("Tools", "clone", "Clone Brush", ("S",), "Copy from another place", "clone", True),
    Spec("Tools", "mix", "Mix Brush", ("K",), "Paint another candidate into a face", "mix", True),
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
    Spec(
        "Mask",
        "mask_others",
        "Use This Mask on the Other Open Photos",
        ("Ctrl+Shift+M",),
        "Put it on all open photos of this size",
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
    Spec(
        "Faces",
        "reference",
        "Reference Photo…",
        (),
        "Draw repairs to another photo of the same person",
    ),
    Spec("Faces", "no_reference", "No Reference Photo", (), "Draw them to no other photo"),
    Spec("Faces", "remove_face", "Remove Face", ("Del", "Backspace"), "The selected face is none"),
    Spec("Repair", "repair", "Repair", ("R",), "Fill what is marked"),
    Spec(
        "Repair",
        "roll",
        "Roll Again",
        ("Shift+R",),
        "The same mask with other candidates; locked ones stay",
    ),
    Spec(
        "Repair",
        "repair_all",
        "Repair All Open Photos",
        ("Ctrl+R",),
        "Repair every open photo that has a mask, one after the other",
    ),
    Spec(
        "Repair", "use_this", "Use What Is Shown", ("U",), "Stop the search and keep what it shows"
    ),
    Spec("Repair", "cancel", "Cancel", ("Esc",), "Stop, leaving everything as it was"),
    Spec("Repair"),
    Spec("View", "fit", "Fit", ("Ctrl+0",), "Show the whole photo", "fit"),
    Spec("View", "actual", "100 %", ("Ctrl+1",), "A photo pixel to a screen pixel", "actual"),
    Spec("View", "zoom_in", "Zoom In", ("Ctrl++", "Ctrl+="), "Closer", "plus"),
    Spec("View", "zoom_out", "Zoom Out", ("Ctrl+-",), "Further away", "minus"),
    Spec("View"),
    Spec("View", "show_faces", "Face Frames", ("Shift+F",), "Show the faces' frames", "", True),
    Spec("View", "show_mask", "Mask", ("Q",), "Show the mask", "", True),
    Spec(
        "View",
        "show_spread",
        "Where Candidates Disagree",
        ("Shift+Q",),
        "Mark where the candidates of a face are far apart",
        "",
        True,
    ),
    Spec(
        "View",
        "live_fill",
        "Fill While Painting",
        (),
        "While you mark a face, its fill follows the brush",
        "",
        True,
    ),
    Spec("View"),
    Spec(
        "View",
        "original",
        "The Original",
        ("\\",),
        "The photo as it was opened: while the key is held, or until you choose this again",
        "",
        True,
    ),
    Spec(
        "View",
        "split",
        "Compare: Split",
        ("Y",),
        "Before and after, cut by a line to drag or to move by the arrow keys",
        "split",
        True,
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
    Spec(
        "View",
        "next_photo",
        "Next Photo",
        ("Ctrl+PgDown", "Ctrl+Tab"),
        "Show the next open photo",
    ),
    Spec(
        "View",
        "previous_photo",
        "Previous Photo",
        ("Ctrl+PgUp", "Ctrl+Shift+Tab"),
        "Show the open photo before",
    ),
    Spec("View"),
    Spec(
        "View",
        "show_panels",
        "Panels",
        ("Tab",),
        "Show all panels, or hide them for the photo alone",
        "",
        True,
    ),
    Spec("View", "tools_panel", "Tools Panel", (), "Show or close the tools", "", True),
    Spec("View", "results_panel", "Results Panel", (), "Show or close candidates, faces", "", True),
    Spec("View", "history_panel", "History Panel", (), "Show or close the history", "", True),
    Spec("View", "repair_panel", "Repair Panel", (), "Show or close how to repair", "", True),
    Spec("View", "films_panel", "Photos Panel", (), "Show or close the open photos", "", True),
    Spec("View", "reset_panels", "Reset Panels", (), "All panels, where they were at first"),
    Spec("Help", "find_command", "Find a Command…", ("Ctrl+Shift+P",), "Type what you want to do"),
    Spec("Help", "shortcuts", "Keyboard Shortcuts", ("F1",), "All keys on one sheet"),
    Spec("Help", "tour", "Take the Tour", (), "Five steps over this window"),
    Spec(
        "Help",
        "diagnostic",
        "Copy Diagnostic",
        (),
        "Copy what helps to find a fault: versions, device, log; no names of photos",
    ),
    *(
        Spec(
            "Repair",
            f"choose{i}",
            say("Choose Candidate {number}", number=i),
            (str(i),),
            say("Take candidate {number}", number=i),
        )
        for i in range(1, CHOICES + 1)
    ),
    Spec("Help", "about", "About Facemend", (), "Versions, device, weights and licences"),
)

CONTEXT = (
    *("undo", "redo", ""),
    *("choose_face", "remove_face", "mark_eyes", ""),
    *("invert", "clear", ""),
    *("repair", "roll", ""),
    *("fit", "actual", "show_panels", ""),
    "find_command",
)
"""The actions in the canvas's context menu; "" is a line."""
