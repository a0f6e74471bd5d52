"""The whole sentence: a photo and a mask in, faces found, holes completed, a repaired photo out."""

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np

from engine import alignment as aligning
from engine import texture
from engine.alignment import Alignment
from engine.blending import blended
from engine.completion.candidate import Candidate
from engine.completion.methods import DEFAULT_METHOD, complete, method_named
from engine.errors import NothingToRepair
from engine.faces import Face, find_faces
from engine.mask import Box, bounds, padded, view
from engine.photo import Photo
from engine.regions import regions
from engine.step import Preview, Step

_SHARE = 100
"""Progress units of one face."""

_LEAD = 0.3
"""How much deeper in its own frame than in another a face's pixel is where its fill has full
weight; the depth is 0 at a frame's edge and 1 in its middle."""


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


@dataclass(frozen=True, eq=False)
class Patch:
    """Pixels for a part of the photo: `pixels` (h, w, 3) go where `where` (h, w) bool is True."""

    box: Box
    pixels: np.ndarray
    where: np.ndarray

    def apply(self, image: np.ndarray) -> None:
        """Writes the patch into an image of the photo's size."""
        view(image, self.box)[self.where] = self.pixels[self.where]


@dataclass(frozen=True, eq=False)
class FaceRepair:
    """One face with a hole: its candidates ranked, and each as it lies in the photo."""

    face: Face
    crop: np.ndarray
    """(64, 64, 3) uint8 RGB, what the completer was given."""

    hole: np.ndarray
    """(64, 64) bool, True = repair."""

    candidates: tuple[Candidate, ...]
    patches: tuple[Patch, ...]


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

    def image(self, choices: Sequence[int] = ()) -> np.ndarray:
        """The repaired photo (H, W, 3): candidate `choices[i]` of face i, else the best.

        Outside the mask every pixel is the photo's.
        """
        image = self.photo.pixels.copy()
        for patch in self.background:
            patch.apply(image)
        for i, face in enumerate(self.faces):
            face.patches[choices[i] if i < len(choices) else 0].apply(image)
        return image


@dataclass
class _Clock:
    """Seconds by stage, added up."""

    seconds: dict[str, float] = field(default_factory=dict)
    last: float = field(default_factory=time.perf_counter)

    def stage(self, name: str) -> None:
        """What has passed since the last call was spent on `name`."""
        now = time.perf_counter()
        self.seconds[name] = self.seconds.get(name, 0.0) + now - self.last
        self.last = now


def repair(
    photo: Photo,
    mask: np.ndarray,
    options: RepairOptions = RepairOptions(),  # noqa: B008 - frozen
    *,
    faces: Sequence[Face] | None = None,
) -> Generator[Step, None, Repair]:
    """Repairs a photo where its mask (H, W) bool is True; a generator of Steps, cancel by close().

    faces: those to complete; found when None. Raises NothingToRepair for an empty mask, WrongUsage
    for an unknown method, UnreadableInput for unreadable weights.
    """
    if mask.shape != photo.pixels.shape[:2]:
        raise ValueError(f"the mask is {mask.shape}, the photo {photo.pixels.shape[:2]}")
    if not mask.any():
        raise NothingToRepair("The mask is empty: mark what is to be repaired first.")
    method = method_named(options.method)
    clock, notes = _Clock(), []

    yield Step(0, 1, "Filling the background")
    plain = method.name if method.kind == "classical" else texture.PLAIN
    under = texture.fill(photo.pixels, mask, method=plain)
    background = tuple(
        Patch(box, view(under, box).copy(), view(mask, box).copy()) for box in regions(mask)
    )
    clock.stage("background")
    if method.kind == "classical":
        faces = ()
    elif faces is None:
        yield Step(0, 1, "Finding faces")
        faces = find_faces_behind(photo.pixels, mask, filled=under)
        clock.stage("faces")
    damaged = [face for face in faces if _reaches(mask, face.alignment)]
    if method.kind != "classical" and not damaged:
        notes.append(
            "No face was found under the mask: it was filled from its surroundings."
            if not faces
            else "The mask touches no face: it was filled from its surroundings."
        )
    total = _SHARE * len(damaged) + 2

    networks, device, weights = None, "CPU", {}
    if damaged:
        yield Step(1, total, "Loading the weights")
        from engine import checkpoint
        from engine.device import chosen_device, device_title

        chosen, sentence = chosen_device(options.device)
        notes += [sentence] if sentence else []
        assert method.recipe is not None
        networks = checkpoint.load(method.recipe, chosen)
        device, weights = device_title(chosen), {method.recipe: networks.sha256}
        clock.stage("loading")

    repaired = []
    grey = bool((photo.pixels == photo.pixels[..., :1]).all())
    for i, face in enumerate(damaged):
        crop = aligning.cut(photo.pixels, face.alignment)
        hole = aligning.hole_in_crop(mask, face.alignment)
        others = [(other.alignment, j < i) for j, other in enumerate(damaged) if j != i]
        place = _Place(mask, under, face.alignment, others, grey)
        work = complete(
            crop,
            hole,
            method,
            networks=networks,
            candidates=options.candidates,
            seed=options.seed,
            effort=options.effort,
        )
        candidates = yield from _shown(
            work, place, f"Completing face {i + 1}", 1 + _SHARE * i, total
        )
        clock.stage("completion")
        patches = []
        for candidate in candidates:
            yield Step(1 + _SHARE * (i + 1), total, f"Blending face {i + 1}")
            patches.append(place.patch(candidate.fill))
        repaired.append(FaceRepair(face, crop, hole, candidates, tuple(patches)))
        clock.stage("blending")
    return Repair(
        photo=photo,
        mask=mask,
        options=options,
        background=background,
        faces=tuple(repaired),
        seconds=clock.seconds,
        device=device,
        weights=weights,
        notes=tuple(notes),
    )


def find_faces_behind(
    pixels: np.ndarray, mask: np.ndarray, *, filled: np.ndarray | None = None
) -> tuple[Face, ...]:
    """Faces of a photo of which a part is masked: found as it is, and with the masked part filled.

    A stain can hide a face from the detector, and so can its fill; either view may show it.
    filled: the photo with that part filled plainly, where it is at hand.
    """
    found = list(find_faces(pixels))
    if mask.any():
        for face in find_faces(texture.fill(pixels, mask) if filled is None else filled):
            if not any(_same_face(face, other) for other in found):
                found.append(face)
    return tuple(found)


def changed_outside(before: np.ndarray, after: np.ndarray, mask: np.ndarray) -> int:
    """How many pixels differ where the mask is False; both (H, W, 3), mask (H, W) bool."""
    return int(((before != after).any(2) & ~mask).sum())


def _same_face(a: Face, b: Face) -> bool:
    distance = np.hypot(*(a.landmarks.mean(0) - b.landmarks.mean(0)))
    return bool(distance < 0.5 * 64 * max(a.alignment.scale, b.alignment.scale))


def _reaches(mask: np.ndarray, alignment: Alignment) -> bool:
    box = _frame_box(alignment, mask.shape)
    if box[0] >= box[2] or box[1] >= box[3] or not view(mask, box).any():
        return False
    return bool((view(mask, box) & (aligning.frame_weight(alignment, box) > 0)).any())


def _frame_box(alignment: Alignment, shape: tuple[int, ...]) -> Box:
    """The box of the photo that holds the face's frame and a rim, cut at the photo's border."""
    x0, y0 = np.floor(alignment.corners.min(0)).astype(int) - 1
    x1, y1 = np.ceil(alignment.corners.max(0)).astype(int) + 2
    return max(int(x0), 0), max(int(y0), 0), min(int(x1), shape[1]), min(int(y1), shape[0])


class _Place:
    """Where one face's fill goes: the masked pixels deeper in its frame than in any other's.

    A fill is blended into the background fill, its gradients fading into the background's at the
    frame's edge, so that a mask across the border shows no line.
    """

    def __init__(
        self,
        mask: np.ndarray,
        under: np.ndarray,
        alignment: Alignment,
        others: Sequence[tuple[Alignment, bool]],
        grey: bool,
    ) -> None:
        frame = _frame_box(alignment, mask.shape)
        weight = aligning.frame_weight(alignment, frame)
        own = view(mask, frame) & (weight > 0)
        depth = aligning.frame_weight(alignment, frame, margin=0.5)
        for other, comes_first in others:
            theirs = aligning.frame_weight(other, frame, margin=0.5)
            own &= (depth > theirs) | ((depth == theirs) & (not comes_first))
            # towards the other's pixels too the background's gradients take over
            weight = weight * np.clip((depth - theirs) / _LEAD, 0, 1)
        # only as much as holds the hole, and the known pixels at its rim
        inner = padded(bounds(own) or (0, 0, 1, 1), 1, (own.shape[1], own.shape[0]))
        x0, y0 = frame[:2]
        self.box = (inner[0] + x0, inner[1] + y0, inner[2] + x0, inner[3] + y0)
        self.own, self.weight = view(own, inner), view(weight, inner)
        self.under, self.alignment, self.grey = view(under, self.box), alignment, grey

    def patch(self, fill: np.ndarray) -> Patch:
        """A fill (64, 64, 3) uint8 blended into the photo."""
        pixels = blended(
            self.under, self.own, self._laid(fill), under=self.under, weight=self.weight
        )
        return Patch(self.box, pixels, self.own)

    def preview(self, fill: np.ndarray) -> Preview:
        """The same without the blending, to look at while the search goes on."""
        laid = np.clip(np.round(self._laid(fill)), 0, 255).astype(np.uint8)
        return Preview(self.box[0], self.box[1], laid, self.own)

    def _laid(self, fill: np.ndarray) -> np.ndarray:
        if self.grey:
            fill = cv2.cvtColor(cv2.cvtColor(fill, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
        return aligning.lay_back(fill, self.alignment, self.box)


def _shown(
    work: Generator[Step, None, tuple[Candidate, ...]],
    place: _Place,
    title: str,
    base: int,
    total: int,
) -> Generator[Step, None, tuple[Candidate, ...]]:
    """The completer's steps as steps of the repair, its previews laid into the photo."""
    try:
        while True:
            step = next(work)
            done = base + _SHARE * step.done // max(step.total, 1)
            preview = step.preview and place.preview(step.preview.pixels)
            yield Step(done, total, f"{title} · {step.message}", step.loss, preview)
    except StopIteration as end:
        return end.value
    finally:
        work.close()
