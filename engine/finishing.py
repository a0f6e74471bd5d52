"""A fill made part of the photo: given detail, blended in, given grain, mixed at soft edges."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.alignment import Alignment
from engine.assets import weights_path
from engine.grain import grained, grained_parts
from engine.mask import view
from engine.photo import Photo
from engine.place import Patch, Place, softened
from engine.regions import regions

if TYPE_CHECKING:
    from engine.checkpoint import Checkpoint

DETAIL = "detail"
"""The recipe of the network that gives detail."""

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
