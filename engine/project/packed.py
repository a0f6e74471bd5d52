"""Arrays and repairs in little memory: compressed, and of each array only what is not zero."""

import hashlib
import zlib
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from engine.completion.candidate import Candidate
from engine.face import Face
from engine.looks import Looks
from engine.mask import Box, bounds, view
from engine.photo import Photo
from engine.place import Patch
from engine.reference import Reference
from engine.repair_result import FaceRepair, Repair, RepairOptions
from engine.sentence import say

_PIECE = 2**20


@dataclass(frozen=True, eq=False)
class PackedArray:
    """An array (h, w) or (h, w, n): its box of what is not zero, as a zlib stream."""

    shape: tuple[int, ...]
    type: np.dtype
    box: Box
    data: bytes

    @classmethod
    def of(cls, array: np.ndarray) -> "PackedArray":
        """Packs an array (h, w) or (h, w, n)."""
        box = bounds(array) or (0, 0, 0, 0)
        part = np.ascontiguousarray(view(array, box))
        return cls(array.shape, array.dtype, box, zlib.compress(part.data, level=1))

    @property
    def bytes(self) -> int:
        """What keeping it costs."""
        return len(self.data)

    @property
    def any(self) -> bool:
        """Something in it is not zero."""
        return 0 not in self.part_shape

    def same(self, other: "PackedArray") -> bool:
        """Whether both hold the same."""
        mine, its = (self.shape, self.type, self.box), (other.shape, other.type, other.box)
        return mine == its and self.data == other.data

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the stream, hexadecimal: its name in a project."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def part_shape(self) -> tuple[int, ...]:
        """Of the box alone."""
        x0, y0, x1, y1 = self.box
        return (y1 - y0, x1 - x0, *self.shape[2:])

    @property
    def unpacked_bytes(self) -> int:
        """What its box takes unpacked."""
        return int(np.prod(self.part_shape, dtype=np.int64)) * self.type.itemsize

    def check(self) -> None:
        """Raises ValueError unless the stream holds just the box; takes no memory for it."""
        stream, left, rest = zlib.decompressobj(), self.unpacked_bytes, self.data
        try:
            while not stream.eof:
                piece = stream.decompress(rest, _PIECE)
                rest = stream.unconsumed_tail
                left -= len(piece)
                if left < 0 or not (piece or rest or stream.eof):
                    break
        except zlib.error as error:
            raise ValueError(say("an array is damaged")) from error
        if left or not stream.eof or stream.unused_data:
            raise ValueError(say("an array is larger or smaller than is said of it"))

    def part(self) -> np.ndarray:
        """The box, read-only."""
        flat = np.frombuffer(zlib.decompress(self.data), self.type)
        return flat.reshape(self.part_shape)

    def array(self) -> np.ndarray:
        """The array again."""
        result = np.zeros(self.shape, self.type)
        view(result, self.box)[:] = self.part()
        return result


@dataclass(frozen=True, eq=False)
class PackedPatch:
    """A patch of which only the pixels that it changes are kept."""

    box: Box
    where: PackedArray
    pixels: PackedArray

    @classmethod
    def of(cls, patch: Patch) -> "PackedPatch":
        """Packs a patch."""
        pixels = np.where(patch.where[..., None], patch.pixels, 0).astype(patch.pixels.dtype)
        return cls(patch.box, PackedArray.of(patch.where), PackedArray.of(pixels))

    @property
    def bytes(self) -> int:
        """What keeping it costs."""
        return self.where.bytes + self.pixels.bytes

    def patch(self) -> Patch:
        """The patch again."""
        return Patch(self.box, self.pixels.array(), self.where.array())


@dataclass(frozen=True)
class Known:
    """The faces that a repair is given."""

    faces: tuple[Face, ...] = ()
    spared: frozenset[int] = frozenset()
    """Indices of those that are not to be repaired."""

    removed: tuple[Face, ...] = ()
    """What was found and is none."""

    searched: bool = False
    """The photo was searched, and so was what lies behind its damage."""


@dataclass(frozen=True, eq=False)
class PackedRepair:
    """A repair with the mask and the faces it was given, but without the photo."""

    known: Known
    """What it was given to work with, the newly found at the end."""

    coverage: PackedArray
    """(H, W) uint8, the mask with its soft edges."""

    mask: PackedArray
    """(H, W) bool."""

    retouched: PackedArray | None
    """(H, W, 3), which bits of the photo differ in what the repair was given; None: none do."""

    background: tuple[PackedPatch, ...]
    faces: tuple[FaceRepair, ...]
    """Without their patches."""

    patches: tuple[tuple[PackedPatch, ...], ...]
    """Of each face, for each candidate."""

    options: RepairOptions
    seconds: dict[str, float]
    device: str
    weights: dict[str, str]
    notes: tuple[str, ...]
    cut_short: bool = False
    """A search was cut short: the options alone do not give the same again."""

    reference: Reference | None = None
    """The face that it was drawn to."""

    @classmethod
    def of(
        cls, result: Repair, coverage: np.ndarray, known: Known, original: Photo
    ) -> "PackedRepair":
        """original: the photo as it was opened; the repair's may have been retouched."""
        retouched = None
        if result.photo is not original:
            retouched = PackedArray.of(result.photo.pixels ^ original.pixels)
        return cls(
            known=known,
            coverage=PackedArray.of(coverage),
            mask=PackedArray.of(result.mask),
            retouched=retouched,
            background=tuple(map(PackedPatch.of, result.background)),
            faces=tuple(replace(face, patches=()) for face in result.faces),
            patches=tuple(tuple(map(PackedPatch.of, face.patches)) for face in result.faces),
            options=result.options,
            seconds=result.seconds,
            device=result.device,
            weights=result.weights,
            notes=result.notes,
            cut_short=result.cut_short,
            reference=result.reference,
        )

    def with_variation(
        self, row: int, one: Candidate, patch: Patch, looks: Looks
    ) -> "PackedRepair":
        """As of `Repair`; all else is kept once."""
        face, patches = self.faces[row], self.patches[row]
        own = (*patches[: face.own_candidates], PackedPatch.of(patch))
        return replace(
            self,
            faces=(
                *self.faces[:row],
                face.with_variation(one, (), looks),
                *self.faces[row + 1 :],
            ),
            patches=(*self.patches[:row], own, *self.patches[row + 1 :]),
        )

    @property
    def bytes(self) -> int:
        """What keeping it costs, about."""
        parts = [self.coverage, self.mask]
        if self.retouched is not None:
            parts.append(self.retouched)
        patches = [*self.background, *(patch for row in self.patches for patch in row)]
        crops = sum(face.crop.nbytes + face.hole.nbytes for face in self.faces)
        return crops + sum(part.bytes for part in parts) + sum(patch.bytes for patch in patches)

    def repair(self, original: Photo) -> Repair:
        """The repair again, with the same faces."""
        photo = original
        if self.retouched is not None:
            pixels = photo.pixels ^ self.retouched.array()
            pixels.flags.writeable = False
            photo = replace(photo, pixels=pixels)
        return Repair(
            photo=photo,
            mask=self.mask.array(),
            options=self.options,
            background=tuple(patch.patch() for patch in self.background),
            faces=tuple(
                replace(face, patches=tuple(patch.patch() for patch in row))
                for face, row in zip(self.faces, self.patches, strict=True)
            ),
            seconds=self.seconds,
            device=self.device,
            weights=self.weights,
            notes=self.notes,
            cut_short=self.cut_short,
            reference=self.reference,
        )
