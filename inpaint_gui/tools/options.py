"""What the tools share: brush size and hardness, the wand's tolerance, marking or taking away."""

from PySide6.QtCore import QObject, Signal

BRUSH_SIZES = (1, 1024)
"""The smallest and largest brush, diameters in photo pixels."""

TOLERANCES = (1, 128)
"""The wand's, in levels of 255."""

_SIZE_STEP = 1.25
_HARDNESS_STEP = 25


class ToolOptions(QObject):
    """Changed through its methods, so that whoever shows it knows."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.size = 32
        """The brush's diameter in photo pixels."""

        self.hardness = 100
        """Percent of the brush's radius that is not soft."""

        self.tolerance = 24
        self.pressure = True
        """A pen's pressure sets the size."""

        self.candidate = 1
        """The one that the mix brush paints, from 0."""

        self.erases = False
        """Marks are taken away instead of made."""

    def set_size(self, size: int) -> None:
        """Another diameter, in photo pixels."""
        self._set("size", min(max(size, BRUSH_SIZES[0]), BRUSH_SIZES[1]))

    def width(self, pressure: float) -> float:
        """How wide a brush paints, in photo pixels; pressure: a pen's, 0 to 1, else 1."""
        return self.size * (pressure if self.pressure else 1.0)

    def smaller(self) -> None:
        """A step smaller."""
        self.set_size(min(round(self.size / _SIZE_STEP), self.size - 1))

    def larger(self) -> None:
        """A step larger."""
        self.set_size(max(round(self.size * _SIZE_STEP), self.size + 1))

    def set_hardness(self, percent: int) -> None:
        """From 0, soft from the middle on, to 100, a clean edge."""
        self._set("hardness", min(max(percent, 0), 100))

    def softer(self) -> None:
        """A step softer."""
        self.set_hardness(self.hardness - _HARDNESS_STEP)

    def harder(self) -> None:
        """A step harder."""
        self.set_hardness(self.hardness + _HARDNESS_STEP)

    def set_tolerance(self, levels: int) -> None:
        """How far from the clicked colour the wand goes."""
        self._set("tolerance", min(max(levels, TOLERANCES[0]), TOLERANCES[1]))

    def set_candidate(self, candidate: int) -> None:
        """Which candidate the mix brush paints, from 0."""
        self._set("candidate", candidate)

    def set_pressure(self, on: bool) -> None:
        """Whether a pen's pressure sets the size."""
        self._set("pressure", on)

    def set_erases(self, on: bool) -> None:
        """Whether marks are taken away instead of made."""
        self._set("erases", on)

    def _set(self, name: str, value: object) -> None:
        if getattr(self, name) != value:
            setattr(self, name, value)
            self.changed.emit()
