"""Where the photo lies in the canvas: pan and zoom as plain arithmetic."""

from dataclasses import dataclass

MARGINS = (32, 60, 32, 72)
"""Left, top, right and bottom of a fitted photo; bars float in the second and the last."""

_LARGEST = 32.0
_FIT_LARGEST = 4.0
_REACH = 48


@dataclass(frozen=True)
class Place:
    """Where one looks: the photo point in the canvas's middle, and how large."""

    scale: float
    x: float
    y: float
    fitted: bool


@dataclass
class Viewport:
    """Points are (x, y); photo points have pixel centres at integers, view points are logical.

    scale: logical pixels a photo pixel covers; (left, top): where the photo's corner lies.
    """

    width: int = 1
    height: int = 1
    photo: tuple[int, int] = (1, 1)
    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0
    fitted: bool = True
    """The photo follows the canvas's size until it is zoomed or moved."""

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        """A photo point's place in the canvas."""
        return self.left + (x + 0.5) * self.scale, self.top + (y + 0.5) * self.scale

    def to_photo(self, x: float, y: float) -> tuple[float, float]:
        """The photo point at a place in the canvas."""
        return (x - self.left) / self.scale - 0.5, (y - self.top) / self.scale - 0.5

    def open(self, photo: tuple[int, int]) -> None:
        """Shows a photo of another size (width, height), fitted."""
        self.photo = photo
        self.fit()

    @property
    def place(self) -> Place:
        """Where one looks now."""
        x, y = self.to_photo(self.width / 2, self.height / 2)
        return Place(self.scale, x, y, self.fitted)

    def look(self, place: Place) -> None:
        """Looks there again, in a canvas that may have another size by now."""
        if place.fitted:
            self.fit()
            return
        self.scale, self.fitted = place.scale, False
        self.left = self.width / 2 - (place.x + 0.5) * place.scale
        self.top = self.height / 2 - (place.y + 0.5) * place.scale

    def resize(self, width: int, height: int) -> None:
        """The canvas has another size: a fitted photo stays fitted, any other keeps its middle."""
        dx, dy = (width - self.width) / 2, (height - self.height) / 2
        self.width, self.height = width, height
        if self.fitted:
            self.fit()
        else:
            self.left, self.top = self.left + dx, self.top + dy

    def fit(self) -> None:
        """The whole photo, as large as it goes beside the margins."""
        left, top, right, bottom = MARGINS
        room = max(self.width - left - right, 16), max(self.height - top - bottom, 16)
        self.scale = min(room[0] / self.photo[0], room[1] / self.photo[1], _FIT_LARGEST)
        self.left = round(left + (room[0] - self.photo[0] * self.scale) / 2)
        self.top = round(top + (room[1] - self.photo[1] * self.scale) / 2)
        self.fitted = True

    def zoom_to(self, scale: float, at: tuple[float, float] | None = None) -> None:
        """Another scale; the photo point at a place in the canvas (its middle if None) stays.

        Of a place beside the photo it is the nearest one, so the photo stays in sight.
        """
        x, y = at or (self.width / 2, self.height / 2)
        right = self.left + self.photo[0] * self.scale
        bottom = self.top + self.photo[1] * self.scale
        at = min(max(x, self.left), right), min(max(y, self.top), bottom)
        scale = min(max(scale, min(16 / max(self.photo), _FIT_LARGEST)), _LARGEST)
        ratio = scale / self.scale
        self.left = at[0] - (at[0] - self.left) * ratio
        self.top = at[1] - (at[1] - self.top) * ratio
        self.scale = scale
        self.fitted = False

    def snap(self, ratio: float) -> None:
        """Moves the photo's corner onto one of the screen's pixels, `ratio` to a logical one."""
        self.left, self.top = round(self.left * ratio) / ratio, round(self.top * ratio) / ratio

    def pan(self, dx: float, dy: float) -> None:
        """Moves the photo, of which a part stays in sight."""
        self.left = self._kept(self.left + dx, self.photo[0] * self.scale, self.width)
        self.top = self._kept(self.top + dy, self.photo[1] * self.scale, self.height)
        self.fitted = False

    @staticmethod
    def _kept(start: float, length: float, room: int) -> float:
        reach = min(_REACH, length / 2)
        return min(max(start, reach - length), room - reach)
