"""A fill made part of the photo: given detail, blended in, given grain, mixed at soft edges."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.alignment import Alignment
from engine.assets import weights_path
from engine.grain import REACH, grained, grained_parts
from engine.mask import joined, padded, view
from engine.photo import Photo
from engine.place import Patch, Place, frame_box, softened
from engine.regions import regions

if TYPE_CHECKING:
    from engine.checkpoint import Checkpoint

DETAIL = "detail"
"""The recipe of the network that gives detail."""

_AROUND = 8
"""Pixels beyond a frame, or beyond what grain looks at, that smoothing reaches."""

SHARPER = 1.25
"""How many photo pixels a crop's pixel must cover for a crop of twice the side to say more."""


@dataclass(frozen=True, eq=False)
class Finish:
    """What the fills of one repair have in common."""

    photo: Photo
    mask: np.ndarray
    """(H, W) bool, True = repair."""

    coverage: np.ndarray | None
    """(H, W) uint8, how much of a fill is seen where the mask is to have soft edges."""

    seed: int
    detail: "Checkpoint | None"
    """None where there is no such network, or no face is large enough to need it."""

    def face(self, place: Place, fill: np.ndarray) -> Patch:
        """A face's fill (S, S, 3) uint8 as it lies in the photo."""
        if self.detail is not None:
            from engine.completion.detailing import detailed

            fill = detailed(
                self.photo.pixels, self.mask, place.alignment, fill, self.detail, worth=SHARPER
            )
        return self._finished(place.patch(fill))

    def made_of(self, place: Place) -> str:
        """A hash of all that a face's patch depends on beside its fill, hexadecimal.

        Far enough around it that grain and detail are the same, too.
        """
        size = self.photo.size
        frame = frame_box(place.alignment, self.mask.shape)
        part = joined(padded(place.box, REACH + _AROUND, size), padded(frame, _AROUND, size))
        told = hashlib.sha256(repr((place.box, place.grey, self.seed)).encode())
        told.update((self.detail.sha256 if self.detail is not None else "").encode())
        told.update(np.ascontiguousarray(place.alignment.matrix).data)
        arrays = [place.own, place.weight, place.under]
        layers = [self.photo.pixels, self.mask]
        layers += [] if self.coverage is None else [self.coverage]
        for array in (*arrays, *(view(layer, part) for layer in layers)):
            told.update(repr((array.shape, str(array.dtype))).encode())
            told.update(np.ascontiguousarray(array).data)
        return told.hexdigest()

    def background(self, filled: np.ndarray, wanted: np.ndarray) -> tuple[Patch, ...]:
        """What of a filled photo (H, W, 3) is wanted (H, W), part by part."""
        parts = (Patch(box, view(filled, box), view(wanted, box)) for box in regions(wanted))
        return tuple(
            self._softened(piece)
            for part in parts
            for piece in grained_parts(part, self.photo.pixels, self.mask, seed=self.seed)
        )

    def _finished(self, patch: Patch) -> Patch:
        return self._softened(grained(patch, self.photo.pixels, self.mask, seed=self.seed))

    def _softened(self, patch: Patch) -> Patch:
        return patch if self.coverage is None else softened(patch, self.photo.pixels, self.coverage)


def detail_wanted(alignments: Iterable[Alignment]) -> bool:
    """Whether a face with one of these alignments is larger in the photo than its crop, and the
    network is here that gives it detail."""
    return weights_path(DETAIL).is_file() and any(a.scale > SHARPER for a in alignments)
