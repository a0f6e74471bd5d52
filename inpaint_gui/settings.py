"""What the program remembers between two runs: typed, by name, over QSettings."""

import json
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QSettings, QStandardPaths

from engine.completion.methods import DEFAULT_METHOD, offered_methods
from engine.device import CHOICES as DEVICES
from engine.expected_time import Pace, usable
from engine.limits import Limits
from engine.repair import RepairOptions
from inpaint_gui.action_table import CHOICES
from inpaint_gui.file_names import DEFAULT_PATTERN
from inpaint_gui.stored import Bytes, Flag, Number, Words
from inpaint_gui.style import Theme

RECENT = 5
"""How many photos the first screen offers again."""

EFFORTS = (0.25, 0.5, 1.0, 2.0, 4.0)
"""How long a search may look, from the quickest to the most careful: shares of the usual."""

CANDIDATES = range(4, CHOICES + 1)
"""How many answers can be asked for."""

TEXT_SIZES = (0, 100, 125, 150, 200)
"""In percent of the size text is designed for; 0: as large as the system's."""

LIMITS = range(1, 1_000_001)
"""What can be set as the largest photo and file."""

_EFFORT_UNIT = 100


class Settings:
    """Reads and writes at once; a value that cannot be understood is its default."""

    brush_size = Number(32)
    """The brush's diameter in photo pixels."""

    brush_hardness = Number(100)
    """In percent."""

    tolerance = Number(24)
    """The magic wand's, in levels of 255."""

    pen_pressure = Flag(True)
    """A pen's pressure sets the brush's size."""

    mask_edge = Number(4)
    """By how many pixels a mask is grown, shrunk or feathered."""

    mask_colour = Words("")
    """The mask's colour as #rrggbb; "" for the program's own."""

    mask_opacity = Number(0, among=range(101))
    """In percent; 0 for the program's own."""

    panels = Flag(True)
    """The panels at all sides are shown."""

    live_fill = Flag(True)
    """The fill follows the brush, where the computer is quick enough."""

    geometry = Bytes()
    """The window's place and size, as Qt saves it; empty at first."""

    docks = Bytes()
    """Where the panels are, as Qt saves it; empty at first."""

    language = Words("")
    """The code of the window's language; "" for the system's."""

    text_size = Number(0, among=TEXT_SIZES)

    export_pattern = Words(DEFAULT_PATTERN)
    """What exports are called, see `file_names`."""

    provenance = Flag(True)
    """An export says what was repaired in it, unless its dialog is told otherwise."""

    place = Flag(True)
    """An export says where the photo was taken, unless its dialog is told otherwise."""

    toured = Flag(False)
    """The tour has been offered."""

    def __init__(self) -> None:
        self.store = QSettings()

    @property
    def folder(self) -> Path:
        """Where the last photo was opened."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return Path(str(self.store.value("folder", pictures or str(Path.home()))))

    @folder.setter
    def folder(self, folder: Path) -> None:
        self.store.setValue("folder", str(folder))

    # -- masks --------------------------------------------------------------------------------

    _black_masks = Number(-1, "black_masks")

    @property
    def black_masks(self) -> bool | None:
        """In imported masks black is to be repaired; None until the user has said."""
        return None if self._black_masks < 0 else self._black_masks != 0

    @black_masks.setter
    def black_masks(self, black: bool) -> None:
        self._black_masks = int(black)

    # -- repairs ------------------------------------------------------------------------------

    _method = Words(DEFAULT_METHOD, "method")
    _candidates = Number(RepairOptions.candidates, "candidates", CANDIDATES)
    _device = Words(RepairOptions.device, "device")
    _effort = Number(_EFFORT_UNIT, "effort")

    @property
    def repair(self) -> RepairOptions:
        """How photos are repaired unless a project says otherwise."""
        offered = {method.name for method in offered_methods()}
        effort = self._effort / _EFFORT_UNIT
        return RepairOptions(
            method=self._method if self._method in offered else DEFAULT_METHOD,
            candidates=self._candidates,
            device=self._device if self._device in DEVICES else RepairOptions.device,
            effort=min(max(effort, EFFORTS[0]), EFFORTS[-1]),
        )

    @repair.setter
    def repair(self, options: RepairOptions) -> None:
        self._method, self._candidates = options.method, options.candidates
        self._device, self._effort = options.device, round(options.effort * _EFFORT_UNIT)

    def pace(self, options: RepairOptions) -> Pace | None:
        """How fast the method is on the device, None if that was never seen."""
        match self._json("paces").get(f"{options.method} {options.device}"):
            case [int() | float() as face, int() | float() | None as rest]:
                pace = Pace(face, rest)
                return pace if usable(pace) else None
        return None

    def set_pace(self, options: RepairOptions, pace: Pace) -> None:
        """Remembers how fast the method was on the device."""
        key = f"{options.method} {options.device}"
        paces = {**self._json("paces"), key: (pace.face, pace.rest)}
        self.store.setValue("paces", json.dumps(paces))

    # -- look and limits ----------------------------------------------------------------------

    _theme = Words("system", "theme")

    @property
    def theme(self) -> Theme:
        """The system's look, or always the light or the dark one."""
        return next((theme for theme in get_args(Theme) if theme == self._theme), "system")

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._theme = theme

    _max_megapixels = Number(Limits.max_megapixels, "max_megapixels", LIMITS)
    _max_megabytes = Number(Limits.max_megabytes, "max_megabytes", LIMITS)

    @property
    def limits(self) -> Limits:
        """What is opened at most."""
        return Limits(self._max_megapixels, self._max_megabytes)

    @limits.setter
    def limits(self, limits: Limits) -> None:
        self._max_megapixels, self._max_megabytes = limits.max_megapixels, limits.max_megabytes

    _closed_panels = Words("", "closed_panels")

    @property
    def closed_panels(self) -> tuple[str, ...]:
        """The panels that are not seen, by the names of their actions."""
        return tuple(self._closed_panels.split())

    @closed_panels.setter
    def closed_panels(self, names: tuple[str, ...]) -> None:
        self._closed_panels = " ".join(names)

    # -- recent photos ------------------------------------------------------------------------

    @property
    def recent(self) -> tuple[Path, ...]:
        """The photos opened last, the newest first."""
        stored = self.store.value("recent", [])
        # an INI file gives a list of one back as a string
        names = [stored] if isinstance(stored, str) else stored
        return tuple(Path(str(name)) for name in names) if isinstance(names, list) else ()

    def remember(self, path: Path) -> None:
        """Puts a photo first among the recent ones."""
        self._set_recent([path, *(other for other in self.recent if other != path)])
        self.folder = path.parent

    def forget(self, path: Path) -> None:
        """Takes a photo that can no longer be opened off the recent ones."""
        self._set_recent([other for other in self.recent if other != path])

    def _set_recent(self, paths: list[Path]) -> None:
        self.store.setValue("recent", [str(path) for path in paths[:RECENT]])

    # -- keys ---------------------------------------------------------------------------------

    @property
    def shortcuts(self) -> dict[str, tuple[str, ...]]:
        """The keys (QKeySequence.PortableText) of the actions that the user has given others."""
        stored = self._json("shortcuts")
        return {
            str(name): tuple(str(key) for key in keys)
            for name, keys in stored.items()
            if isinstance(keys, list)
        }

    @shortcuts.setter
    def shortcuts(self, shortcuts: dict[str, tuple[str, ...]]) -> None:
        self.store.setValue("shortcuts", json.dumps(shortcuts))

    def _json(self, name: str) -> dict:
        try:
            stored = json.loads(str(self.store.value(name, "{}")))
        except ValueError:
            return {}
        return stored if isinstance(stored, dict) else {}

    def sync(self) -> None:
        """Writes to disk now."""
        self.store.sync()
