"""The whole sentence: a photo and a mask in, faces found, holes completed, a repaired photo out."""

import time
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass, field

import numpy as np

from engine import __version__, texture
from engine import alignment as aligning
from engine.completion.candidate import Candidate
from engine.completion.methods import DEFAULT_METHOD, complete, method_named
from engine.depth import differing, eight_bits
from engine.doubts import Doubt, doubts
from engine.errors import NothingToRepair
from engine.face import Face
from engine.faces import find_faces
from engine.mask import view
from engine.photo import Photo, Provenance, mask_sha256
from engine.place import Patch, Place, frame_box, reaches, softened
from engine.placement import left_to_right, same_face
from engine.regions import regions
from engine.step import Step

_SHARE = 100
"""Progress units of one face."""

NO_FACE = "No face was found under the mask: it was filled from its surroundings."
NO_FACE_TOUCHED = "The mask touches no face: it was filled from its surroundings."
_NONE_CHOSEN = "Of the faces under the mask none is chosen: only what is beside them was filled."


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
    numbers: Sequence[int] | None = None,
    spared: Collection[int] = (),
    coverage: np.ndarray | None = None,
) -> Generator[Step, None, Repair]:
    """Repairs a photo where its mask (H, W) bool is True; a generator of Steps, cancel by close().

    faces: those of the photo; found when None. numbers: what they are called, 1, 2, ... when None.
    spared: indices of faces that are not to be repaired: within their frames every pixel stays as
    it is, by whatever method, also where the mask or another face's frame reaches into them.
    coverage: (H, W) uint8, how much of the fill is seen where the mask is to have soft edges.
    Raises NothingToRepair for an empty mask or one within spared faces, WrongUsage for an unknown
    method, UnreadableInput for unreadable weights.
    """
    if mask.shape != photo.pixels.shape[:2]:
        raise ValueError(f"the mask is {mask.shape}, the photo {photo.pixels.shape[:2]}")
    if not mask.any():
        raise NothingToRepair("The mask is empty: mark what is to be repaired first.")
    method = method_named(options.method)
    clock, notes = _Clock(), []
    left = mask & _frames([(faces or ())[i] for i in spared], mask.shape)
    wanted = mask & ~left
    if not wanted.any():
        raise NothingToRepair(
            "What is marked lies within faces that are not chosen: choose them to repair them."
        )

    yield Step(0, 1, "Filling the background")
    plain = method.name if method.kind == "classical" else texture.PLAIN
    under = texture.fill(photo.pixels, mask, method=plain)
    background = tuple(
        Patch(box, view(under, box).copy(), view(wanted, box).copy()) for box in regions(wanted)
    )
    if coverage is not None:
        background = tuple(softened(patch, photo.pixels, coverage) for patch in background)
    clock.stage("background")
    if method.kind != "classical" and faces is None:
        yield Step(0, 1, "Finding faces")
        faces = find_faces_behind(photo.seen, mask, filled=eight_bits(under))
        clock.stage("faces")
    numbers = range(1, len(faces or ()) + 1) if numbers is None else numbers
    eligible = [
        (number, face)
        for i, (number, face) in enumerate(zip(numbers, faces or (), strict=True))
        if method.kind != "classical" and i not in spared
    ]

    networks, device, weights = None, "CPU", {}
    damaged = []
    if eligible:
        assert method.recipe is not None
        yield Step(0, 1, "Loading the weights")
        from engine import checkpoint
        from engine.device import chosen_device, device_title

        chosen, sentence = chosen_device(options.device)
        networks = checkpoint.load(method.recipe, chosen)
        # which faces the mask reaches is a question of the frame that the weights were made for
        side, frame = networks.config.side, networks.frame
        placed = [(n, face, aligning.fit(face.landmarks, side, frame)) for n, face in eligible]
        damaged = [one for one in placed if reaches(wanted, one[2])]
        if damaged:
            notes += [sentence] if sentence else []
            device, weights = device_title(chosen), {method.recipe: networks.sha256}
        clock.stage("loading")
    if method.kind != "classical" and not damaged:
        notes.append(_NONE_CHOSEN if left.any() else NO_FACE_TOUCHED if faces else NO_FACE)
    total = _SHARE * len(damaged) + 2

    repaired = []
    grey = bool((photo.pixels == photo.pixels[..., :1]).all())
    for i, (number, face, alignment) in enumerate(damaged):
        crop = aligning.cut(photo.seen, alignment)
        hole = aligning.hole_in_crop(mask, alignment)
        others = [(other, j < i) for j, (_, _, other) in enumerate(damaged) if j != i]
        place = Place(wanted, under, alignment, others, grey=grey)
        if reaches(left, alignment):
            notes.append(
                f"Part of face {number}'s damage lies within a face that is not chosen: that part "
                "stays as it is."
            )
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
            work, place, f"Completing face {number}", 1 + _SHARE * i, total
        )
        clock.stage("completion")
        patches = []
        for candidate in candidates:
            yield Step(1 + _SHARE * (i + 1), total, f"Blending face {number}")
            patch = place.patch(candidate.fill)
            soft = patch if coverage is None else softened(patch, photo.pixels, coverage)
            patches.append(soft)
        why = doubts(face, mask)
        repaired.append(FaceRepair(face, number, why, crop, hole, candidates, tuple(patches)))
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

    A stain can hide a face from the detector, and so can its fill; either view may show it. Those
    of the photo as it is come first, then the others, each from left to right. filled: the photo
    with that part filled plainly, where it is at hand.
    """
    found = left_to_right(find_faces(pixels))
    if not mask.any():
        return found
    behind = find_faces(texture.fill(pixels, mask) if filled is None else filled)
    hidden = [face for face in behind if not any(same_face(face, other) for other in found)]
    return (*found, *left_to_right(hidden))


def changed_outside(before: np.ndarray, after: np.ndarray, mask: np.ndarray) -> int:
    """How many pixels differ where the mask is False; both (H, W, 3), mask (H, W) bool."""
    return int((differing(before, after) & ~mask).sum())


def _frames(faces: Sequence[Face], shape: tuple[int, ...]) -> np.ndarray:
    """Which pixels (H, W) lie within the frames of faces."""
    inside = np.zeros(shape, bool)
    for face in faces:
        box = frame_box(face.alignment, shape)
        if box[0] < box[2] and box[1] < box[3]:
            view(inside, box)[aligning.frame_weight(face.alignment, box) > 0] = True
    return inside


def _shown(
    work: Generator[Step, None, tuple[Candidate, ...]],
    place: Place,
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
