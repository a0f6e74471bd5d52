"""What the program remembers between two runs: typed, by name, over QSettings."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

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
        try:
            return int(str(self._store.value("brush_size", 32)))
        except ValueError:
            return 32

    @brush_size.setter
    def brush_size(self, size: int) -> None:
        self._store.setValue("brush_size", size)

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
