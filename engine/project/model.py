"""What a project holds, as plain data; the window's document is made of it and it of that."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from engine.face import Face
from engine.mask import Box
from engine.place import Patch
from engine.project.packed import PackedArray, PackedRepair
from engine.reference import Reference
from engine.repair import RepairOptions

TILE = 256
"""Side of the tiles in which what was retouched by hand is kept."""

STEPS = 200
"""So many steps can be undone; a step may be a group."""

UNPACKED_LIMIT = 4 * 2**30
"""Bytes that all arrays of a project together may unpack to."""


@dataclass(frozen=True, eq=False)
class Source:
    """The photo's file: where it was, and how to know it again."""

    path: Path | None
    """None: a picture from no file, which the project alone holds, as a PNG."""

    sha256: str
    """Of the file's bytes, hexadecimal."""

    length: int
    """In bytes."""

    page: int | None
    size: tuple[int, int]
    """Width and height of the upright photo."""

    type: np.dtype
    """Of its pixels, uint8 or uint16."""

    data: bytes | None = None
    """The file itself, where the project holds it."""


@dataclass(frozen=True, eq=False)
class PlacedFace:
    """A face as the user has it. chosen: it is to be repaired."""

    face: Face
    chosen: bool = True
    by_hand: bool = False


@dataclass(frozen=True, eq=False)
class FaceState:
    """The faces of the photo; removed: found, but none. selected: whose candidates are shown."""

    all: tuple[PlacedFace, ...] = ()
    removed: tuple[Face, ...] = ()
    searched: bool = False
    selected: int = 0


@dataclass(frozen=True, eq=False)
class RetouchTile:
    """Part of what was retouched by hand: the tile at column and row.

    state: (TILE, TILE, 4) of the photo's type, RGB, and above 0 where it holds.
    """

    column: int
    row: int
    state: PackedArray

    @property
    def patch(self) -> Patch:
        """What it puts over photo and repair."""
        x, y, state = self.column * TILE, self.row * TILE, self.state.array()
        return Patch((x, y, x + TILE, y + TILE), state[..., :3], state[..., 3] > 0)


@dataclass(frozen=True, eq=False)
class KeptOutcome:
    """What a repair came to, if there is one, and what is made of its candidates."""

    repair: PackedRepair | None = None
    choices: tuple[int, ...] = ()
    """The one chosen for each face."""

    painted: tuple[Mapping[int, PackedArray], ...] = ()
    """Shares of others, face by face (`engine.mixture`); () if there are none."""

    opacity: int = 100
    """Of all fills, in percent."""

    locked: tuple[frozenset[int], ...] = ()
    """What another roll keeps, face by face; () if nothing."""


@dataclass(frozen=True, eq=False)
class PixelStep:
    """A stroke, a mask, a retouched spot: which bits of a box turned.

    turned: (h, w) uint8 of the mask, (h, w, 4) of the photo's type for what was retouched.
    """

    text: str
    layer: Literal["mask", "retouch"]
    box: Box
    turned: PackedArray


@dataclass(frozen=True, eq=False)
class OutcomeStep:
    """A repair, or a choice among its candidates."""

    text: str
    before: KeptOutcome
    after: KeptOutcome


@dataclass(frozen=True, eq=False)
class FacesStep:
    """Faces that went and came, from index `place` on; and those not to be found again."""

    text: str
    gone: tuple[PlacedFace, ...]
    come: tuple[PlacedFace, ...]
    place: int
    removed: tuple[Face, ...]
    restored: tuple[Face, ...]


@dataclass(frozen=True, eq=False)
class GroupStep:
    """Steps that are undone together."""

    text: str
    steps: tuple["PixelStep | OutcomeStep | FacesStep", ...]


Step = PixelStep | OutcomeStep | FacesStep | GroupStep


@dataclass(frozen=True, eq=False)
class Project:
    """The work on one photo."""

    source: Source
    options: RepairOptions
    """Of the next repair."""

    coverage: PackedArray
    """(H, W) uint8, see engine.mask."""

    retouch: tuple[RetouchTile, ...] = ()
    faces: FaceState = FaceState()  # noqa: RUF009 - frozen
    outcome: KeptOutcome = KeptOutcome()  # noqa: RUF009 - frozen
    history: tuple[Step, ...] = ()
    reference: Reference | None = None
    """The face that the next repair is drawn to."""

    at: int = 0
    """So many of the steps are done; those after it have been undone."""
