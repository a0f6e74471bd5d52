"""A repair as the window has it: how it is shown, and how undo keeps it while it is not.

Candidates, their tiles and their pictures take a hundred megabytes and more in a large photo. Only
the repair on show has them; the others keep, compressed, the pixels that they changed.
"""

import weakref
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from PySide6.QtGui import QImage

from engine.completion.candidate import Candidate
from engine.depth import eight_bits
from engine.face import Face
from engine.looks import Looks
from engine.mask import Box, bounds, padded, view
from engine.photo import Photo
from engine.place import Patch, paste
from engine.project.packed import Known, PackedArray, PackedRepair
from engine.repair import Repair
from inpaint_gui.look import look_of
from inpaint_gui.pictures import Levels, patch_levels, thumbnail

Item = TypeVar("Item")

THUMBNAIL = 168
"""Side of the candidates' and faces' pictures: twice what a tile is wide, for fine screens."""


@dataclass(frozen=True, eq=False)
class Repaired:
    """The engine's result, the faces found on the way, and how all that is shown."""

    repair: Repair
    packed: "Packed"
    """The same, small."""

    coverage: np.ndarray
    """(H, W) uint8, the mask with its soft edges."""

    known: Known
    """What it was given to work with, the newly found at the end."""

    found: tuple[Face, ...] | None
    """None if they were not looked for."""

    background: tuple[Levels, ...]
    candidates: tuple[tuple[tuple[Levels, ...], ...], ...]
    """For each repaired face, each candidate as it lies in the photo."""

    thumbnails: tuple[tuple[QImage, ...], ...]
    """The same with their surroundings; for a fill without a face, one row of one."""

    seconds: float


class Packed:
    """A repair in little memory. While one of its `Repaired` is in use, that is the one given."""

    def __init__(self, packed: PackedRepair, original: Photo) -> None:
        """original: the photo as it was opened; the repair's may have been retouched."""
        self.packed, self._original = packed, original
        self._seconds = sum(packed.seconds.values())
        self._live: weakref.ref[Repaired] | None = None

    @property
    def known(self) -> Known:
        """The faces that the repair was given."""
        return self.packed.known

    @property
    def coverage(self) -> PackedArray:
        """(H, W) uint8, the mask with its soft edges."""
        return self.packed.coverage

    @property
    def bytes(self) -> int:
        """What keeping it costs, about."""
        return self.packed.bytes

    def repaired(
        self, result: Repair, *, found: tuple[Face, ...] | None, seconds: float
    ) -> Repaired:
        """Lays out the repair that was packed, for the screen."""
        coverage, known = self.coverage.array(), self.known
        self._seconds = seconds
        repaired = _laid_out(result, self, coverage, known, found, seconds)
        self.hold(repaired)
        return repaired

    def hold(self, repaired: Repaired) -> None:
        """It is laid out already."""
        self._live = weakref.ref(repaired)

    def with_variation(self, row: int, one: Candidate, patch: Patch, looks: Looks) -> "Packed":
        """The same with a candidate made by hand; what both have is kept once."""
        return Packed(self.packed.with_variation(row, one, patch, looks), self._original)

    def unpacked(self) -> Repaired:
        """The repair again, with the same faces; what was found on the way is told once only."""
        live = self._live() if self._live is not None else None
        if live is not None:
            return live
        result = self.packed.repair(self._original)
        return self.repaired(result, found=None, seconds=self._seconds)


def with_variation(
    repaired: Repaired, row: int, one: Candidate, patch: Patch, looks: Looks
) -> tuple[Repaired, int]:
    """The repair with a candidate made by hand as a face's last, and the index of that one."""
    before = repaired.repair
    result = before.with_variation(row, one, patch, looks)
    index = before.faces[row].own_candidates
    packed = repaired.packed.with_variation(row, one, patch, looks)
    shown = tuple(
        patch_levels(before.photo, patch.box, patch.pixels, patch.where, mask=before.mask)
    )
    (picture,) = _thumbnails_of(result, row, (patch,))
    after = replace(
        repaired,
        repair=result,
        packed=packed,
        found=None,
        candidates=_with(repaired.candidates, row, index, shown),
        thumbnails=_with(repaired.thumbnails, row, index, picture),
    )
    packed.hold(after)
    return after, index


def _with(
    rows: tuple[tuple[Item, ...], ...], row: int, index: int, item: Item
) -> tuple[tuple[Item, ...], ...]:
    """With an item in a row as its last, at an index."""
    return (*rows[:row], (*rows[row][:index], item), *rows[row + 1 :])


def _laid_out(
    result: Repair,
    packed: Packed,
    coverage: np.ndarray,
    known: Known,
    found: tuple[Face, ...] | None,
    seconds: float,
) -> Repaired:
    photo = result.photo

    def shown(patch: Patch) -> tuple[Levels, ...]:
        return tuple(patch_levels(photo, patch.box, patch.pixels, patch.where, mask=result.mask))

    background = tuple(tile for patch in result.background for tile in shown(patch))
    candidates = tuple(tuple(shown(patch) for patch in face.patches) for face in result.faces)
    return Repaired(
        result,
        packed,
        coverage,
        known,
        found,
        background,
        candidates,
        _thumbnails(result),
        seconds,
    )


def _thumbnails(result: Repair) -> tuple[tuple[QImage, ...], ...]:
    size = result.photo.size
    if not result.faces:
        hole = bounds(result.mask)
        assert hole is not None
        margin = max(hole[2] - hole[0], hole[3] - hole[1]) // 4 + 16
        return ((_seen(result, _square(padded(hole, margin, size), size), ()),),)
    return tuple(_thumbnails_of(result, i, face.patches) for i, face in enumerate(result.faces))


def _thumbnails_of(result: Repair, row: int, patches: tuple[Patch, ...]) -> tuple[QImage, ...]:
    """Of a face with each of these patches."""
    corners = result.faces[row].face.alignment.corners
    low, high = np.floor(corners.min(0)).astype(int), np.ceil(corners.max(0)).astype(int)
    margin = int(high[0] - low[0]) // 8
    frame = (int(low[0]), int(low[1]), int(high[0]) + 1, int(high[1]) + 1)
    size = result.photo.size
    box = _square(padded(frame, margin, size), size)
    return tuple(_seen(result, box, (patch,)) for patch in patches)


def _seen(result: Repair, box: Box, patches: tuple[Patch, ...]) -> QImage:
    """A part of the photo with its background filled and patches applied."""
    photo = result.photo
    part = view(photo.pixels, box).copy()
    paste((*result.background, *patches), part, box)
    return thumbnail(look_of(photo.profile, photo.grey).shown(eight_bits(part)), THUMBNAIL)


def _square(box: Box, size: tuple[int, int]) -> Box:
    """A box made square about its middle, shifted into a picture of `size`, as far as it fits."""
    side = max(box[2] - box[0], box[3] - box[1])
    x0 = max(min((box[0] + box[2] - side) // 2, size[0] - side), 0)
    y0 = max(min((box[1] + box[3] - side) // 2, size[1] - side), 0)
    return x0, y0, min(x0 + side, size[0]), min(y0 + side, size[1])
