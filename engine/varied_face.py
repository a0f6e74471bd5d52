"""A repaired face varied by hand: what the sliders ask for, laid into the photo as others are."""

from functools import cached_property

import numpy as np

from engine import alignment as aligning
from engine import checkpoint
from engine.alignment import Alignment
from engine.completion.candidate import Candidate, Varied
from engine.completion.methods import method_named
from engine.completion.varying import Varying
from engine.depth import is_grey
from engine.finishing import DETAIL, Finish, detail_wanted
from engine.looks import Looks, looks_of
from engine.place import Patch, Place
from engine.repair_result import Repair


class VariedFace:
    """One face of a repair; kept while a hand is at its sliders.

    coverage: (H, W) uint8, the repair's mask with its soft edges. On the CPU: one face is soon
    made. Raises UnreadableInput where the weights are gone, ValueError where others made it.
    """

    def __init__(self, repair: Repair, coverage: np.ndarray, row: int) -> None:
        self._repair, self._coverage, self._row = repair, coverage, row
        recipe = method_named(repair.options.method).recipe
        if recipe is None:
            raise ValueError("a fill without a network has no z")
        self._networks = checkpoint.load(recipe)
        face = repair.faces[row]
        self._varying = Varying(self._networks, face.crop, face.hole, face.candidates)

    @property
    def alignment(self) -> Alignment:
        """Photo to crop."""
        return self._alignments[self._row]

    @property
    def grey(self) -> bool:
        """A fill is to have no colour."""
        return self._place.grey

    def candidate(self, varied: Varied) -> Candidate:
        """What lies there, in the crop."""
        return self._varying.candidate(varied)

    def laid(self, one: Candidate) -> tuple[Patch, Looks]:
        """As it lies in the photo, with detail and grain, and how it looks there."""
        repair = self._repair
        patch = self._finish.face(self._place, one.fill)
        return patch, looks_of(patch, repair.photo.pixels, repair.mask)

    @cached_property
    def _alignments(self) -> list[Alignment]:
        side, frame = self._networks.config.side, self._networks.frame
        return [aligning.fit(one.face.landmarks, side, frame) for one in self._repair.faces]

    @cached_property
    def _place(self) -> Place:
        repair, alignments, row = self._repair, self._alignments, self._row
        under = repair.photo.pixels.copy()
        for patch in repair.background:
            patch.apply(under)
        others = [(other, j < row) for j, other in enumerate(alignments) if j != row]
        grey = is_grey(repair.photo.pixels)
        return Place(repair.generated, under, alignments[row], others, grey=grey)

    @cached_property
    def _finish(self) -> Finish:
        repair = self._repair
        wanted = repair.options.detail and detail_wanted(self._alignments)
        detail = checkpoint.load(DETAIL) if wanted else None
        return Finish(repair.photo, repair.mask, self._coverage, repair.options.seed, detail)
