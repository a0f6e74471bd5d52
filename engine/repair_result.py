"""What a repair is asked for and what it gives: patches to choose among, face by face."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine import __version__
from engine.completion.candidate import Candidate
from engine.completion.methods import DEFAULT_METHOD
from engine.depth import differing
from engine.doubts import Doubt
from engine.face import Face
from engine.looks import Looks
from engine.mask import view
from engine.mixture import Shares, faded, mixed
from engine.photo import Photo, Provenance, mask_sha256
from engine.place import Patch
from engine.reference import Reference


@dataclass(frozen=True)
class RepairOptions:
    """What to do it with.

    The same options, photo, mask and weights give the same bytes on the same kind of processor.
    """

    method: str = DEFAULT_METHOD
    candidates: int = 4
    seed: int = 20261120
    device: str = "auto"
    effort: float = 1.0
    """How long a search may look, as a share of its usual starts and iterations."""

    detail: bool = True
    """Whether faces larger than their crops get detail, where its network is here."""


@dataclass(frozen=True, eq=False)
class FaceRepair:
    """One face with a hole: its candidates ranked, and each as it lies in the photo."""

    face: Face
    number: int
    """As it is counted among all faces of the photo, from 1."""

    doubts: tuple[Doubt, ...]
    crop: np.ndarray
    """(S, S, 3) uint8 RGB, what the completer was given: of the networks' side, in their frame."""

    hole: np.ndarray
    """(S, S) bool, True = repair."""

    candidates: tuple[Candidate, ...]
    patches: tuple[Patch, ...]
    looks: tuple[Looks, ...] = ()
    """How each candidate looks in the photo."""

    kept: int = 0
    """So many candidates, the first, were given to the repair, not made by it."""

    made_of: str = ""
    """A hash of all that the patches depend on beside the candidates (`Finish.made_of`)."""

    def with_variation(
        self, one: Candidate, patches: tuple[Patch, ...], looks: Looks
    ) -> "FaceRepair":
        """With a candidate made by hand as the last one, in place of an earlier such.

        patches: all of the face's, its own the last; or none, where they are kept elsewhere.
        """
        count = self.own_candidates
        return replace(
            self,
            candidates=(*self.candidates[:count], one),
            patches=patches,
            looks=(*self.looks[:count], looks),
        )

    @property
    def own_candidates(self) -> int:
        """How many there are without the one made by hand."""
        return len(self.candidates) - (self.candidates[-1].varied is not None)


@dataclass(frozen=True, eq=False)
class Repair:
    """The result: a background fill and, for each damaged face, candidates to choose among."""

    photo: Photo
    mask: np.ndarray
    options: RepairOptions
    background: tuple[Patch, ...]
    faces: tuple[FaceRepair, ...]
    seconds: dict[str, float]
    """Wall time by stage."""

    device: str
    weights: dict[str, str]
    """SHA-256 of each weight file used, by recipe."""

    notes: tuple[str, ...] = ()
    """What the user should know: no face found, GPU not usable."""

    reference: Reference | None = None
    """Another photo of the person that the faces were drawn to."""

    cut_short: bool = False
    """A search was ended with what it showed."""

    def image(
        self,
        choices: Sequence[int] = (),
        painted: Sequence[Shares] = (),
        opacity: int = 100,
        *,
        under: np.ndarray | None = None,
    ) -> np.ndarray:
        """The repaired photo (H, W, 3); outside the mask every pixel is the photo's.

        Arguments as of `patches`.
        """
        image = self.photo.pixels.copy()
        for patch in self.patches(choices, painted, opacity, under=under):
            patch.apply(image)
        return image

    def patches(
        self,
        choices: Sequence[int] = (),
        painted: Sequence[Shares] = (),
        opacity: int = 100,
        *,
        under: np.ndarray | None = None,
    ) -> Iterator[Patch]:
        """What makes the repaired photo, in this order: the background, then each face.

        choices: the candidate of each face, the best where there are fewer. painted: what other
        candidates were painted over it, face by face. opacity: percent; what shows through is
        `under` (H, W, 3), the photo if None.
        """
        under = self.photo.pixels if under is None else under
        for patch in self.background:
            yield faded(patch, under, opacity)
        for i, face in enumerate(self.faces):
            choice = choices[i] if i < len(choices) else 0
            shares = painted[i] if i < len(painted) else {}
            yield faded(mixed(face.patches, choice, shares), under, opacity)

    def with_variation(self, row: int, one: Candidate, patch: Patch, looks: Looks) -> "Repair":
        """With a candidate made by hand as the last of a face, in place of an earlier such."""
        face = self.faces[row]
        patches = (*face.patches[: face.own_candidates], patch)
        faces = (
            *self.faces[:row],
            face.with_variation(one, patches, looks),
            *self.faces[row + 1 :],
        )
        return replace(self, faces=faces)

    @property
    def generated(self) -> np.ndarray:
        """Which pixels (H, W) bool are not the photo's own: the mask, less what was spared."""
        made = np.zeros(self.mask.shape, bool)
        for patch in self.background:
            view(made, patch.box)[patch.where] = True
        return made

    @property
    def provenance(self) -> Provenance:
        """What a file with this repair can say of it."""
        return Provenance(
            method=self.options.method,
            seed=self.options.seed,
            mask_sha256=mask_sha256(self.mask),
            share=round(float(self.generated.mean()), 6),
            weights=self.weights,
            version=__version__,
        )


def unchanged(
    before: Repair | None,
    options: RepairOptions,
    weights: Mapping[str, str],
    reference: Reference | None,
    face: Face,
    crop: np.ndarray,
    hole: np.ndarray,
    own: Sequence[Candidate],
) -> FaceRepair | None:
    """What an earlier repair made of a face, if it would be asked for the same again.

    own: candidates that are to stand first; with them it is another question.
    """
    if before is None or own or before.options != options or before.reference is not reference:
        return None
    if before.cut_short:
        return None
    if any(before.weights.get(name) != sha256 for name, sha256 in weights.items()):
        return None
    for one in before.faces:
        if one.face is face and np.array_equal(one.hole, hole) and np.array_equal(one.crop, crop):
            return one
    return None


def changed_outside(before: np.ndarray, after: np.ndarray, mask: np.ndarray) -> int:
    """How many pixels differ where the mask is False; both (H, W, 3), mask (H, W) bool."""
    return int((differing(before, after) & ~mask).sum())
