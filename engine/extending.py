"""A photo's canvas made larger: what lies beyond its edge is filled, the photo itself stays.

The larger photo has the old one in it, pixel by pixel, and all that its file says. A margin is
filled by patches from the part of the photo beside it, so that what is in the middle does not come
again at the edge; where a face's frame reaches beyond the edge, the face's completer fills it
(`engine.repair`). S4 extends crops by search in this way.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine import __version__, texture
from engine.background import frames, textured
from engine.errors import NothingToRepair, WrongUsage
from engine.face import Face
from engine.faces import find_faces
from engine.limits import limits
from engine.mask import Box, padded, view
from engine.photo import Photo, Provenance, mask_sha256
from engine.photo.enlarging import enlarged_jpeg
from engine.photo.turning import SIDEWAYS
from engine.place import reaches
from engine.repair import Repair, RepairOptions, repair
from engine.sentence import say
from engine.step import Step

LARGEST = 1.0
"""Of the photo's width or height, how much is put on at one side at most: farther off nothing is
known."""
_SIDES = 4
_REACH, _NEAREST = 1.5, 48
"""A margin is filled from so many times its own depth of the photo, and at least so many pixels."""


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
    number, percent, rest = text.strip().partition("%")
    try:
        value = float(number) * length / 100 if percent else int(number)
    except ValueError:
        value = -1.0
    # in this order, as nan is in no order
    pixels = round(value) if 0 <= value <= LARGEST * length and not rest else -1
    if pixels < 0:
        raise WrongUsage(
            say(
                "'{text}' is no margin: give pixels (120) or a share of the photo (10%), at most "
                "as much as the photo has.",
                text=text,
            )
        )
    return pixels


def extended(photo: Photo, margins: Margins) -> Extended:
    """The photo with margins, and the mask that a repair is to fill.

    A JPEG keeps the blocks of its file, for which the margins at the left and at the top grow to
    whole blocks; that is said. Raises NothingToRepair without a margin, WrongUsage where the
    photo would become larger than is opened.
    """
    if not margins.any:
        raise NothingToRepair(say("No side is to be extended: give at least one margin."))
    width, height = margins.size(photo.size)
    if width * height > limits().max_megapixels * 1_000_000:
        raise WrongUsage(
            say(
                "With these margins the photo would have {size} megapixels, more than the {most} "
                "that are opened: make them smaller.",
                size=width * height // 1_000_000,
                most=limits().max_megapixels,
            )
        )
    notes: tuple[str, ...] = ()
    larger = enlarged_jpeg(photo, margins.left, margins.top, margins.right, margins.bottom)
    data, orientation = None, 1
    if larger is not None:
        grown = Margins(*larger.margins)
        if grown != margins:
            sides = (grown.left, grown.right, grown.top, grown.bottom)
            notes = (
                say(
                    "The margins are {left} pixels at the left, {right} at the right, {top} at the "
                    "top and {bottom} at the bottom, so that the JPEG's own blocks can stay.",
                    left=sides[0],
                    right=sides[1],
                    top=sides[2],
                    bottom=sides[3],
                ),
            )
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


@dataclass(frozen=True, eq=False)
class Extension:
    """A photo with a larger canvas, filled."""

    photo: Photo
    """As of `Extended`."""

    mask: np.ndarray
    margins: Margins
    image: np.ndarray
    """(H, W, 3) of the photo's depth; the old photo's pixels are as they were."""

    provenance: Provenance
    faces: int
    """So many reached beyond the edge, and were completed."""

    notes: tuple[str, ...]


def extend(
    photo: Photo,
    margins: Margins,
    options: RepairOptions = RepairOptions(),  # noqa: B008 - frozen
) -> Generator[Step, None, Extension]:
    """Puts margins on a photo and fills them; a generator of Steps, cancel by close().

    Faces beyond the edge get the best candidate of the options' method. Errors as of `extended`
    and `repair`.
    """
    larger = extended(photo, margins)
    yield Step(0, _SIDES + 1, say("Finding faces"))
    faces = find_faces(larger.photo.seen)
    image = yield from _filled(larger, faces, options.seed)
    filled = replace(larger.photo, pixels=image)
    beyond = larger.mask & frames([face.alignment for face in faces], larger.mask.shape)
    touched = [face for face in faces if reaches(larger.mask, face.alignment)]
    method, weights, notes, count = texture.PLAIN, {}, larger.notes, 0
    if touched and beyond.any():
        result: Repair = yield from repair(filled, beyond, options, faces=faces)
        image, count = result.image(), len(result.faces)
        method, weights, notes = options.method, result.weights, (*notes, *result.notes)
    provenance = Provenance(
        method=method,
        seed=options.seed,
        mask_sha256=mask_sha256(larger.mask),
        share=round(float(larger.mask.mean()), 6),
        weights=weights,
        version=__version__,
    )
    yield Step(_SIDES + 1, _SIDES + 1, say("Extended"))
    return Extension(larger.photo, larger.mask, larger.margins, image, provenance, count, notes)


def _filled(
    larger: Extended, faces: Sequence[Face], seed: int
) -> Generator[Step, None, np.ndarray]:
    """The picture with its margins filled by patches from beside them, faces left out of it."""
    image = larger.photo.pixels.copy()
    left, top = larger.margins.left, larger.margins.top
    width, height = image.shape[1], image.shape[0]
    right, bottom = width - larger.margins.right, height - larger.margins.bottom
    shunned = frames([face.alignment for face in faces], larger.mask.shape)
    # left and right first; the top and bottom then go on from them, too
    sides: tuple[tuple[Box, int], ...] = (
        ((0, top, left, bottom), left),
        ((right, top, width, bottom), width - right),
        ((0, 0, width, top), top),
        ((0, bottom, width, height), height - bottom),
    )
    for done, (box, depth) in enumerate(sides):
        if not depth:
            continue
        reach = max(_NEAREST, round(_REACH * depth))
        band = padded(box, reach, (width, height))
        band = (
            (band[0], box[1], band[2], box[3]) if done < 2 else (box[0], band[1], box[2], band[3])
        )
        inner = (box[0] - band[0], box[1] - band[1], box[2] - band[0], box[3] - band[1])
        part, hole = view(image, band), np.zeros((band[3] - band[1], band[2] - band[0]), bool)
        view(hole, inner)[:] = True
        work = textured(
            texture.fill(part, hole), hole, hole, (), shunned=view(shunned, band), seed=seed
        )
        try:
            while True:
                step = next(work)
                yield Step(done, _SIDES + 1, say("Filling the margins"), preview=step.preview)
        except StopIteration as end:
            view(image, box)[:] = view(end.value, inner)
        finally:
            work.close()
    return image


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
