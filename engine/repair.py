"""The whole sentence: a photo and a mask in, faces found, holes completed, a repaired photo out."""

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import numpy as np

from engine import alignment as aligning
from engine import texture
from engine.completion.candidate import Candidate
from engine.completion.methods import DEFAULT_METHOD, complete, method_named
from engine.errors import NothingToRepair
from engine.faces import Face, find_faces
from engine.mask import view
from engine.photo import Photo
from engine.place import Patch, Place, reaches
from engine.regions import regions
from engine.step import Step

_SHARE = 100
"""Progress units of one face."""


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

    networks, device, weights = None, "CPU", {}
    damaged = []
    if faces:
        assert method.recipe is not None
        yield Step(0, 1, "Loading the weights")
        from engine import checkpoint
        from engine.device import chosen_device, device_title

        chosen, sentence = chosen_device(options.device)
        networks = checkpoint.load(method.recipe, chosen)
        # which faces the mask reaches is a question of the frame that the weights were made for
        side, frame = networks.config.side, networks.frame
        placed = [(face, aligning.fit(face.landmarks, side, frame)) for face in faces]
        damaged = [(face, alignment) for face, alignment in placed if reaches(mask, alignment)]
        if damaged:
            notes += [sentence] if sentence else []
            device, weights = device_title(chosen), {method.recipe: networks.sha256}
        clock.stage("loading")
    if method.kind != "classical" and not damaged:
        notes.append(
            "No face was found under the mask: it was filled from its surroundings."
            if not faces
            else "The mask touches no face: it was filled from its surroundings."
        )
    total = _SHARE * len(damaged) + 2

    repaired = []
    grey = bool((photo.pixels == photo.pixels[..., :1]).all())
    for i, (face, alignment) in enumerate(damaged):
        crop = aligning.cut(photo.pixels, alignment)
        hole = aligning.hole_in_crop(mask, alignment)
        others = [(other, j < i) for j, (_, other) in enumerate(damaged) if j != i]
        place = Place(mask, under, alignment, others, grey=grey)
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
