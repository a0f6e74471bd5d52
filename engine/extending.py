"""A photo's canvas made larger: what lies beyond its edge is filled, the photo itself stays.

The larger photo has the old one in it, pixel by pixel, and all that its file says; its margin is a
mask, and `engine.repair` fills it: by patches from the photo, and, where a face's frame reaches
beyond the edge, by the face's completer. S4 does so with a network, by hand and for one crop.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine.errors import NothingToRepair, WrongUsage
from engine.limits import limits
from engine.mask import Box, view
from engine.photo import Photo
from engine.photo.enlarging import enlarged_jpeg
from engine.photo.turning import SIDEWAYS

LARGEST = 1.0
"""Of the photo's width or height, how much is put on at one side at most: farther off nothing is
known."""

NO_MARGIN = (
    "'{}' is no margin: give pixels (120) or a share of the photo (10%), at most as much as the "
    "photo has."
)
NO_SIDE = "No side is to be extended: give at least one margin."
TOO_LARGE = (
    "With these margins the photo would have {} megapixels, more than the {} that are opened: "
    "make them smaller."
)
GROWN = (
    "The margins are {} pixels at the left, {} at the right, {} at the top and {} at the bottom, "
    "so that the JPEG's own blocks can stay."
)


@dataclass(frozen=True)
class Margins:
    """Pixels put on at each side."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0

    @property
    def any(self) -> bool:
        """Whether there is one."""
        return any((self.left, self.top, self.right, self.bottom))

    def size(self, size: tuple[int, int]) -> tuple[int, int]:
        """Width and height of a photo of that width and height once they are put on."""
        return size[0] + self.left + self.right, size[1] + self.top + self.bottom

    def box(self, size: tuple[int, int]) -> Box:
        """Where that photo then lies."""
        return self.left, self.top, self.left + size[0], self.top + size[1]


@dataclass(frozen=True, eq=False)
class Extended:
    """A photo with a larger canvas, not filled yet."""

    photo: Photo
    """Beyond the old edge its pixels are those of the edge."""

    mask: np.ndarray
    """(H, W) bool, True = what is new."""

    margins: Margins
    """As they are; they may be a little larger than was asked for."""

    notes: tuple[str, ...] = ()
    """What the user should know."""


def margin(text: str, length: int) -> int:
    """Pixels of what was typed for a side of a photo so long across: "120" or "10%".

    Raises WrongUsage for anything else, or for more than the photo's own length.
    """
    number, share = text.strip(), text.strip().endswith("%")
    number = number[:-1].strip() if share else number
    try:
        value = float(number) if share else int(number)
    except ValueError:
        value = -1
    pixels = round(value * length / 100) if share and 0 <= value < 1e6 else int(value)
    if not 0 <= pixels <= LARGEST * length:
        raise WrongUsage(NO_MARGIN.format(text))
    return pixels


def extended(photo: Photo, margins: Margins) -> Extended:
    """The photo with margins, and the mask that a repair is to fill.

    A JPEG keeps the blocks of its file, for which the margins at the left and at the top grow to
    whole blocks; that is said. Raises NothingToRepair without a margin, WrongUsage where the
    photo would become larger than is opened.
    """
    if not margins.any:
        raise NothingToRepair(NO_SIDE)
    width, height = margins.size(photo.size)
    if width * height > limits().max_megapixels * 1_000_000:
        raise WrongUsage(TOO_LARGE.format(width * height // 1_000_000, limits().max_megapixels))
    notes: tuple[str, ...] = ()
    larger = enlarged_jpeg(photo, margins.left, margins.top, margins.right, margins.bottom)
    data, orientation = None, 1
    if larger is not None:
        grown = Margins(*larger.margins)
        if grown != margins:
            sides = (grown.left, grown.right, grown.top, grown.bottom)
            notes = (GROWN.format(*sides),)
        margins, data, orientation = grown, larger.data, photo.orientation
    metadata = photo.metadata
    size = margins.size(photo.size)
    if data is None:
        metadata = metadata.upright(size)
    else:
        metadata = metadata.sized(size[::-1] if orientation in SIDEWAYS else size)
    pixels = _bordered(photo.pixels, margins)
    alpha = None if photo.alpha is None else _bordered(photo.alpha, margins, opaque=True)
    mask = np.ones(pixels.shape[:2], bool)
    view(mask, margins.box(photo.size))[:] = False
    grown_photo = replace(
        photo,
        pixels=pixels,
        alpha=alpha,
        colours="rgb" if photo.colours in ("palette", "cmyk") and data is None else photo.colours,
        metadata=metadata,
        orientation=orientation,
        data=data,
        page=None,
    )
    return Extended(grown_photo, mask, margins, notes)


def untouched(photo: Photo, image: np.ndarray, margins: Margins) -> int:
    """How many of the photo's pixels are another in an extended image (H, W, 3): 0 if it holds."""
    inside = view(image, margins.box(photo.size))
    return int((inside != photo.pixels).any(2).sum())


def _bordered(image: np.ndarray, margins: Margins, *, opaque: bool = False) -> np.ndarray:
    """The image with its edge pixels gone on with; or, of an opacity, all of it."""
    sides = (margins.top, margins.bottom, margins.left, margins.right)
    if opaque:
        top = int(np.iinfo(image.dtype).max)
        larger = cv2.copyMakeBorder(image, *sides, cv2.BORDER_CONSTANT, value=top)
    else:
        larger = cv2.copyMakeBorder(image, *sides, cv2.BORDER_REPLICATE)
    larger.flags.writeable = False
    return larger
