"""What a repair came to: as the document has it, and small, as undo and hidden photos keep it."""

import weakref
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from engine.mask import Box
from engine.mixture import Shares, mixed
from engine.place import Patch
from engine.project.packed import Known, PackedArray
from inpaint_gui.marks import Marks
from inpaint_gui.pictures import Levels, patch_levels
from inpaint_gui.repaired import Packed, Repaired

_TILE = 128

Key = tuple[int, int, int]
"""A face, and the column and row of a tile of its patch."""


@dataclass(frozen=True, eq=False)
class Outcome:
    """Nothing yet, or a result and what is made of it."""

    repaired: Repaired | None = None
    choices: tuple[int, ...] = ()
    """The candidate chosen for each face."""

    painted: tuple[Shares, ...] = ()
    """What other candidates were painted over it, face by face; () if none anywhere."""

    opacity: int = 100
    """Of all fills, in percent."""

    locked: tuple[frozenset[int], ...] = ()
    """The candidates of each face that another roll keeps; () if none anywhere."""

    _tiles: dict[Key, tuple[Levels, ...]] = field(default_factory=dict, init=False)

    def shown_as(self, other: "Outcome") -> "Outcome":
        """Itself, where another one has the same shares and is laid out for the screen already."""
        self._tiles.update(other._tiles)
        return self

    @cached_property
    def kept(self) -> "KeptOutcome":
        """The same, small."""
        return KeptOutcome.of(self)

    def shares(self, row: int) -> Shares:
        """What other candidates were painted into a face."""
        return self.painted[row] if row < len(self.painted) else {}

    def locks(self, row: int) -> frozenset[int]:
        """The locked candidates of a face."""
        return self.locked[row] if row < len(self.locked) else frozenset()

    def chosen(self, row: int, candidate: int) -> "Outcome":
        """With a face's candidate alone, nothing painted over it."""
        choices, painted = list(self.choices), list(self.painted)
        choices[row] = candidate
        if row < len(painted):
            painted[row] = {}
        return replace(self, choices=tuple(choices), painted=tuple(painted))

    def patches(self, under: np.ndarray) -> Iterable[Patch]:
        """What is put over the photo; under: what shows through, (H, W, 3)."""
        if self.repaired is None:
            return ()
        repair = self.repaired.repair
        return repair.patches(self.choices, self.painted, self.opacity, under=under)

    def layers(self, part: Box) -> Iterator[Levels]:
        """How that is shown on a box of the photo, at least, the opacity left out."""
        if self.repaired is None:
            return
        yield from self.repaired.background
        for row, choice in enumerate(self.choices):
            if not self.shares(row):
                yield from self.repaired.candidates[row][choice]
                continue
            patch = self.repaired.repair.faces[row].patches[0]
            (height, width), (left, top) = patch.where.shape, patch.box[:2]
            x0, y0 = max(part[0] - left, 0), max(part[1] - top, 0)
            x1, y1 = min(part[2] - left, width), min(part[3] - top, height)
            for y in range(y0 // _TILE, -(-y1 // _TILE)):
                for x in range(x0 // _TILE, -(-x1 // _TILE)):
                    key = (row, x, y)
                    if key not in self._tiles:
                        self._tiles[key] = self._tile(key, width, height)
                    yield from self._tiles[key]

    def touch(self, row: int, box: Box) -> None:
        """The shares of a face have changed in a box of its patch's pixels."""
        for y in range(box[1] // _TILE, -(-box[3] // _TILE)):
            for x in range(box[0] // _TILE, -(-box[2] // _TILE)):
                self._tiles.pop((row, x, y), None)

    def _tile(self, key: Key, width: int, height: int) -> tuple[Levels, ...]:
        assert self.repaired is not None
        row, x, y = key[0], key[1] * _TILE, key[2] * _TILE
        repair = self.repaired.repair
        part = (x, y, min(x + _TILE, width), min(y + _TILE, height))
        patch = mixed(repair.faces[row].patches, self.choices[row], self.shares(row), part)
        tiles = patch_levels(repair.photo, patch.box, patch.pixels, patch.where, mask=repair.mask)
        return tuple(tiles)


def following(before: Outcome, repaired: Repaired) -> Outcome:
    """What is made of a repair that has just ended; before: of the one that it takes the place of.

    A face that was not completed again stays as it was made. Of each other one the best new
    candidate is chosen, or the one that was chosen if it was kept.
    """
    fills, rows = [], {}
    if before.repaired is not None:
        chosen = zip(before.repaired.repair.faces, before.choices, strict=True)
        fills = [face.candidates[choice].fill for face, choice in chosen]
        rows = {id(face.candidates): i for i, face in enumerate(before.repaired.repair.faces)}
    choices: list[int] = []
    locked: list[frozenset[int]] = []
    painted: list[Shares] = []
    for face in repaired.repair.faces:
        row = rows.get(id(face.candidates))
        if row is not None:
            choices.append(before.choices[row])
            locked.append(before.locks(row))
            shares = before.shares(row)
            shape = face.patches[0].where.shape
            same = all(share.shape == shape for share in shares.values())
            painted.append(shares if same else {})
            continue
        painted.append({})
        own = (i for i in range(face.kept) if any(face.candidates[i].fill is f for f in fills))
        best = face.kept if face.kept < len(face.candidates) else 0
        choices.append(next(own, best))
        locked.append(frozenset(range(face.kept)))
    same_work = any(id(face.candidates) in rows for face in repaired.repair.faces)
    return Outcome(
        repaired,
        tuple(choices),
        tuple(painted) if any(painted) else (),
        before.opacity if same_work else 100,
        tuple(locked) if any(locked) else (),
    )


class KeptOutcome:
    """An outcome as undo keeps it: small."""

    def __init__(
        self,
        packed: Packed | None = None,
        choices: tuple[int, ...] = (),
        painted: tuple[Mapping[int, PackedArray], ...] = (),
        opacity: int = 100,
        locked: tuple[frozenset[int], ...] = (),
    ) -> None:
        self.packed, self.choices = packed, choices
        self.painted, self.opacity, self.locked = painted, opacity, locked
        self._live: weakref.ref[Outcome] | None = None

    @classmethod
    def of(cls, outcome: Outcome) -> "KeptOutcome":
        """Keeps an outcome."""
        packed = outcome.repaired.packed if outcome.repaired else None
        painted = tuple(
            {index: PackedArray.of(share) for index, share in shares.items()}
            for shares in outcome.painted
        )
        kept = cls(packed, outcome.choices, painted, outcome.opacity, outcome.locked)
        kept._live = weakref.ref(outcome)
        return kept

    def outcome(self) -> Outcome:
        """The outcome again; the same one while it is in use."""
        live = self._live() if self._live is not None else None
        if live is not None:
            return live
        return self.outcome_of(self.packed.unpacked() if self.packed else None)

    def outcome_of(self, repaired: Repaired | None) -> Outcome:
        """The same where the repair is laid out already."""
        return Outcome(
            repaired,
            self.choices,
            tuple(
                {index: share.array() for index, share in shares.items()} for shares in self.painted
            ),
            self.opacity,
            self.locked,
        )


class HeldOutcome:
    """The outcome on show, which is small while its photo is not seen."""

    def __init__(self) -> None:
        self._outcome = Outcome()
        self._kept: KeptOutcome | None = None

    @property
    def outcome(self) -> Outcome:
        """All of it."""
        if self._kept is not None:
            self._outcome, self._kept = self._kept.outcome(), None
        return self._outcome

    def set(self, outcome: Outcome) -> None:
        """Another one."""
        self._outcome, self._kept = outcome, None

    def rest(self) -> None:
        """Makes it small until it is asked for."""
        if self._outcome.repaired is not None:
            self._kept, self._outcome = self._outcome.kept, Outcome()

    @property
    def kept(self) -> KeptOutcome:
        """The same, small."""
        return self._kept if self._kept is not None else self._outcome.kept

    @property
    def packed(self) -> Packed | None:
        """The repair, small; None if there is none."""
        if self._kept is not None:
            return self._kept.packed
        return self._outcome.repaired.packed if self._outcome.repaired else None

    @property
    def known(self) -> Known | None:
        """The faces that the repair was given."""
        return self.packed.known if self.packed is not None else None

    def of(self, marks: Marks) -> bool:
        """Whether there is a repair, and of just this mask."""
        if self.packed is not None and marks.packed is not None:
            return self.packed.coverage.same(marks.packed)
        repaired = self.outcome.repaired
        return repaired is not None and np.array_equal(repaired.coverage, marks.coverage)
