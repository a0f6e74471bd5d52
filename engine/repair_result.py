"""What a repair is: its options, and what came of it, patches to be laid over the photo."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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


def changed_outside(before: np.ndarray, after: np.ndarray, mask: np.ndarray) -> int:
    """How many pixels differ where the mask is False; both (H, W, 3), mask (H, W) bool."""
    return int((differing(before, after) & ~mask).sum())
