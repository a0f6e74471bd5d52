"""The whole sentence: a photo and a mask in, faces found, holes completed, a repaired photo out."""

import time
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from engine import __version__, texture
from engine import alignment as aligning
from engine.alignment import Alignment
from engine.background import apart, frames, textured
from engine.completion.candidate import Candidate, candidate
from engine.completion.methods import DEFAULT_METHOD, method_named
from engine.depth import differing, eight_bits, is_grey
from engine.doubts import Doubt, doubts
from engine.errors import NothingToRepair
from engine.face import Face
from engine.finishing import DETAIL, Finish, detail_wanted
from engine.hidden_faces import find_faces_behind
from engine.looks import Looks, looks_of
from engine.mask import view
from engine.mixture import Shares, faded, mixed
from engine.photo import Photo, Provenance, mask_sha256
from engine.place import Patch, Place, reaches
from engine.sentence import say
from engine.step import Result, Step

_SHARE = 100
"""Progress units of one face."""

NO_FACE = say("No face was found under the mask: it was filled from its surroundings.")
NO_FACE_TOUCHED = say("The mask touches no face: it was filled from its surroundings.")
_NONE_CHOSEN = say(
    "Of the faces under the mask none is chosen: only what is beside them was filled."
)


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
    kept: Mapping[int, Sequence[Candidate]] = MappingProxyType({}),
) -> Generator[Step, None, Repair]:
    """Repairs a photo where its mask (H, W) bool is True; a generator of Steps, cancel by close().

    faces: those of the photo; found when None. numbers: what they are called, 1, 2, ... when None.
    spared: indices of faces that are not to be repaired: within their frames every pixel stays as
    it is, by whatever method, also where the mask or another face's frame reaches into them.
    coverage: (H, W) uint8, how much of the fill is seen where the mask is to have soft edges.
    kept: by the face's index, candidates of an earlier repair by the same method, which stand
    before the new ones; together they are as many as asked for.
    Raises NothingToRepair for an empty mask or one within spared faces, WrongUsage for an unknown
    method, UnreadableInput for unreadable weights.
    """
    if mask.shape != photo.pixels.shape[:2]:
        raise ValueError(f"the mask is {mask.shape}, the photo {photo.pixels.shape[:2]}")
    if not mask.any():
        raise NothingToRepair(say("The mask is empty: mark what is to be repaired first."))
    method = method_named(options.method)
    clock = _Clock()
    notes: list[str] = []
    left = mask & frames([(faces or ())[i].alignment for i in spared], mask.shape)
    wanted = mask & ~left
    if not wanted.any():
        raise NothingToRepair(
            say("What is marked lies within faces that are not chosen: choose them to repair them.")
        )

    yield Step(0, 1, say("Filling the background"))
    plain = method.name if method.kind == "classical" else texture.PLAIN
    under = texture.fill(photo.pixels, mask, method=plain)
    clock.stage("background")
    if method.kind != "classical" and faces is None:
        yield Step(0, 1, say("Finding faces"))
        faces = find_faces_behind(photo.seen, mask, filled=eight_bits(under))
        clock.stage("faces")
    numbers = range(1, len(faces or ()) + 1) if numbers is None else numbers
    eligible = [
        (number, face, tuple(kept.get(i, ())))
        for i, (number, face) in enumerate(zip(numbers, faces or (), strict=True))
        if method.kind != "classical" and i not in spared
    ]

    completer, detail, device, weights = None, None, "CPU", {}
    damaged = []
    if eligible:
        assert method.recipe is not None
        yield Step(0, 1, say("Loading the weights"))
        from engine.completion.surviving import SurvivingCompleter

        completer = SurvivingCompleter(method, options.device)
        networks = completer.networks
        # which faces the mask reaches is a question of the frame that the weights were made for
        side, frame = networks.config.side, networks.frame
        placed = [
            (n, face, aligning.fit(face.landmarks, side, frame), own) for n, face, own in eligible
        ]
        damaged = [one for one in placed if reaches(wanted, one[2])]
        if damaged:
            weights = {method.recipe: networks.sha256}
            if options.detail and detail_wanted(alignment for _, _, alignment, _ in damaged):
                from engine import checkpoint

                # one pass of a small network: on the CPU, which does not vanish
                detail = checkpoint.load(DETAIL)
                weights[DETAIL] = detail.sha256
        clock.stage("loading")
    if method.kind != "classical" and not damaged:
        notes.append(_NONE_CHOSEN if left.any() else NO_FACE_TOUCHED if faces else NO_FACE)
    total = _SHARE * (len(damaged) + 1) + 1

    alignments = [alignment for _, _, alignment, _ in damaged]
    grey = is_grey(photo.pixels)
    places = _places(wanted, under, alignments, grey=grey)
    completed: list[tuple[Candidate, ...]] = []
    crops = []
    for place, (number, _, alignment, own) in zip(places, damaged, strict=True):
        crop = aligning.cut(photo.seen, alignment)
        hole = aligning.hole_in_crop(mask, alignment)
        if reaches(left, alignment):
            notes.append(
                say(
                    "Part of face {number}'s damage lies within a face that is not chosen: that "
                    "part stays as it is.",
                    number=number,
                )
            )
        assert completer is not None
        work = completer.complete(
            crop,
            hole,
            candidates=options.candidates,
            seed=options.seed,
            effort=options.effort,
        )
        done, first = _SHARE * len(completed), own
        if own:
            first = tuple(candidate(crop, hole, one.fill, one.losses) for one in own)
        if len(first) < options.candidates:
            found = yield from _within(
                work, say("Completing face {number}", number=number), done, total, place
            )
            first += found[: options.candidates - len(first)]
        completed.append(first)
        crops.append((crop, hole))
    clock.stage("completion")

    if method.kind != "classical" and (part := apart(wanted, alignments)).any():
        best = [place.patch(found[0].fill) for place, found in zip(places, completed, strict=True)]
        shunned = left | frames([face.alignment for face in faces or ()], mask.shape)
        filling = textured(under, wanted, part, best, shunned=shunned, seed=options.seed)
        title = say("Filling the background")
        under = yield from _within(filling, title, _SHARE * len(damaged), total)
        places = _places(wanted, under, alignments, grey=grey)
    finish = Finish(photo, mask, coverage, options.seed, detail)
    background = finish.background(under, wanted)
    clock.stage("background")

    repaired = []
    for place, candidates, (crop, hole), (number, face, _, own) in zip(
        places, completed, crops, damaged, strict=True
    ):
        patches = []
        for one in candidates:
            yield Step(total - 1, total, say("Blending face {number}", number=number))
            patches.append(finish.face(place, one.fill))
        why = doubts(face, mask)
        looks = tuple(looks_of(patch, photo.pixels, mask) for patch in patches)
        notes += [
            say("Face {number}: its fill {fault}.", number=number, fault=fault)
            for fault in looks[0].faults
        ]
        repaired.append(
            FaceRepair(face, number, why, crop, hole, candidates, tuple(patches), looks, len(own))
        )
    clock.stage("blending")
    if completer is not None and damaged:
        notes, device = [*completer.notes, *notes], completer.title
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


def changed_outside(before: np.ndarray, after: np.ndarray, mask: np.ndarray) -> int:
    """How many pixels differ where the mask is False; both (H, W, 3), mask (H, W) bool."""
    return int((differing(before, after) & ~mask).sum())


def _places(
    mask: np.ndarray, under: np.ndarray, alignments: Sequence[Alignment], *, grey: bool
) -> list[Place]:
    """Where the fills of the faces with these alignments go; grey: of a photo without colour."""
    return [
        Place(
            mask,
            under,
            alignment,
            [(other, j < i) for j, other in enumerate(alignments) if j != i],
            grey=grey,
        )
        for i, alignment in enumerate(alignments)
    ]


def _within(
    work: Generator[Step, None, Result],
    title: str,
    base: int,
    total: int,
    place: Place | None = None,
) -> Generator[Step, None, Result]:
    """A part's steps as steps of the repair, a completer's previews laid into the photo."""
    try:
        while True:
            step = next(work)
            done = base + _SHARE * step.done // max(step.total, 1)
            preview = place.preview(step.preview.pixels) if place and step.preview else None
            yield Step(
                done,
                total,
                say("{title} · {message}", title=title, message=step.message),
                step.loss,
                preview,
            )
    except StopIteration as end:
        return end.value
    finally:
        work.close()
