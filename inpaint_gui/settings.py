"""What the program remembers between two runs: typed, by name, over QSettings."""

import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from engine.limits import Limits

RECENT = 5
"""How many photos the first screen offers again."""


class Settings:
    """Reads and writes at once; a value that cannot be understood is its default."""

    def __init__(self) -> None:
        self._store = QSettings()

    @property
    def folder(self) -> Path:
        """Where the last photo was opened."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return Path(str(self._store.value("folder", pictures or str(Path.home()))))

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("folder", str(folder))

    @property
    def brush_size(self) -> int:
        """The brush's diameter in photo pixels."""
        return self._number("brush_size", 32)

    @brush_size.setter
    def brush_size(self, size: int) -> None:
        self._store.setValue("brush_size", size)

    @property
    def brush_hardness(self) -> int:
        """In percent."""
        return self._number("brush_hardness", 100)

    @brush_hardness.setter
    def brush_hardness(self, percent: int) -> None:
        self._store.setValue("brush_hardness", percent)

    @property
    def tolerance(self) -> int:
        """The magic wand's, in levels of 255."""
        return self._number("tolerance", 24)

    @tolerance.setter
    def tolerance(self, levels: int) -> None:
        self._store.setValue("tolerance", levels)

    @property
    def pen_pressure(self) -> bool:
        """A pen's pressure sets the brush's size."""
        return self._number("pen_pressure", 1) != 0

    @pen_pressure.setter
    def pen_pressure(self, on: bool) -> None:
        self._store.setValue("pen_pressure", int(on))

    @property
    def mask_edge(self) -> int:
        """By how many pixels a mask is grown, shrunk or feathered."""
        return self._number("mask_edge", 4)

    @mask_edge.setter
    def mask_edge(self, pixels: int) -> None:
        self._store.setValue("mask_edge", pixels)

    @property
    def mask_colour(self) -> str:
        """The mask's colour as #rrggbb; "" for the program's own."""
        return str(self._store.value("mask_colour", ""))

    @mask_colour.setter
    def mask_colour(self, colour: str) -> None:
        self._store.setValue("mask_colour", colour)

    @property
    def mask_opacity(self) -> int:
        """In percent; 0 for the program's own."""
        return self._number("mask_opacity", 0)

    @mask_opacity.setter
    def mask_opacity(self, percent: int) -> None:
        self._store.setValue("mask_opacity", percent)

    @property
    def black_masks(self) -> bool | None:
        """In imported masks black is to be repaired; None until the user has said."""
        value = self._number("black_masks", -1)
        return None if value < 0 else value != 0

    @black_masks.setter
    def black_masks(self, black: bool) -> None:
        self._store.setValue("black_masks", int(black))

    @property
    def limits(self) -> Limits:
        """What is opened at most; set in the settings' file only."""
        known = Limits()
        return Limits(
            self._number("max_megapixels", known.max_megapixels),
            self._number("max_megabytes", known.max_megabytes),
        )

    def _number(self, name: str, default: int) -> int:
        try:
            return int(str(self._store.value(name, default)))
        except ValueError:
            return default

    @property
    def recent(self) -> tuple[Path, ...]:
        """The photos opened last, the newest first."""
        stored = self._store.value("recent", [])
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
        self._store.setValue("recent", [str(path) for path in paths[:RECENT]])

    @property
    def shortcuts(self) -> dict[str, tuple[str, ...]]:
        """The keys (QKeySequence.PortableText) of the actions that the user has given others."""
        try:
            stored = json.loads(str(self._store.value("shortcuts", "{}")))
            return {
                str(name): tuple(str(key) for key in keys)
                for name, keys in stored.items()
                if isinstance(keys, list)
            }
        except (ValueError, AttributeError):
            return {}

    @shortcuts.setter
    def shortcuts(self, shortcuts: dict[str, tuple[str, ...]]) -> None:
        self._store.setValue("shortcuts", json.dumps(shortcuts))

    @property
    def language(self) -> str:
        """The code of the window's language; "" for the system's."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def panels(self) -> bool:
        """The panels at both sides are shown."""
        return self._number("panels", 1) != 0

    @panels.setter
    def panels(self, shown: bool) -> None:
        self._store.setValue("panels", int(shown))

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size, as Qt saves it; empty at first."""
        value = self._store.value("geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    def sync(self) -> None:
        """Writes to disk now."""
        self._store.sync()
