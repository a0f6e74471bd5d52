"""The whole sentence: a photo and a mask in, faces found, holes completed, a repaired photo out."""

import time
from collections.abc import Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

import numpy as np

from engine import alignment as aligning
from engine import texture
from engine.alignment import Alignment
from engine.background import apart, frames, textured
from engine.completion.candidate import Candidate, candidate
from engine.completion.methods import method_named
from engine.depth import eight_bits, is_grey
from engine.doubts import doubts
from engine.errors import NothingToRepair
from engine.face import Face
from engine.finishing import DETAIL, Finish, detail_wanted
from engine.hidden_faces import find_faces_behind
from engine.looks import Looks, looks_of
from engine.memory import give_back_memory
from engine.photo import Photo
from engine.place import Place, reaches
from engine.reference import Reference
from engine.repair_result import FaceRepair, Repair, RepairOptions, changed_outside, unchanged
from engine.sentence import say
from engine.step import Enough, Result, Step, never

__all__ = ["FaceRepair", "Repair", "RepairOptions", "changed_outside", "repair"]

_SHARE = 100
"""Progress units of one face."""

NO_FACE = say("No face was found under the mask: it was filled from its surroundings.")
NO_FACE_TOUCHED = say("The mask touches no face: it was filled from its surroundings.")
_NONE_CHOSEN = say(
    "Of the faces under the mask none is chosen: only what is beside them was filled."
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
    before: Repair | None = None,
    enough: Enough = never,
    reference: Reference | None = None,
) -> Generator[Step, None, Repair]:
    """Repairs a photo where its mask (H, W) bool is True; a generator of Steps, cancel by close().

    faces: those of the photo; found when None. numbers: what they are called, 1, 2, ... when None.
    spared: indices of faces that are not to be repaired: within their frames every pixel stays as
    it is, by whatever method, also where the mask or another face's frame reaches into them.
    coverage: (H, W) uint8, how much of the fill is seen where the mask is to have soft edges.
    kept: by the face's index, candidates of an earlier repair by the same method, which stand
    before the new ones; together they are as many as asked for. before: an earlier repair; a face
    of which nothing changed since is as it was there, without being completed again. enough: ends
    each search with what it showed last. reference: another photo of the same person, for the
    method `hybrid`.
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
    left, wanted = np.zeros(mask.shape, bool), mask
    if spared:
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
        faces = find_faces_behind(photo.pixels, mask, filled=under)
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
            weights = completer.weights
            if options.detail and detail_wanted(alignment for _, _, alignment, _ in damaged):
                from engine import checkpoint

                # one pass of a small network: on the CPU, which does not vanish
                detail = checkpoint.load(DETAIL)
                weights[DETAIL] = detail.sha256
        clock.stage("loading")
    if method.kind != "classical" and not damaged:
        notes.append(_NONE_CHOSEN if left.any() else NO_FACE_TOUCHED if faces else NO_FACE)
    if reference is not None:
        notes += reference.notes(method, len(damaged))
    total = _SHARE * (len(damaged) + 1) + 1

    alignments = [alignment for _, _, alignment, _ in damaged]
    grey = is_grey(photo.pixels)
    places = _places(wanted, under, alignments, grey=grey)
    completed: list[tuple[Candidate, ...]] = []
    crops = []
    earlier: list[FaceRepair | None] = []
    for place, (number, face, alignment, own) in zip(places, damaged, strict=True):
        crop = aligning.cut(photo.pixels, alignment, eight_bits)
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
        earlier.append(unchanged(before, options, weights, reference, face, crop, hole, own))
        crops.append((crop, hole))
        if (same := earlier[-1]) is not None:
            completed.append(same.candidates)
            continue
        work = completer.complete(
            crop,
            hole,
            candidates=options.candidates,
            seed=options.seed,
            effort=options.effort,
            enough=enough,
            reference=None if reference is None else reference.crop(side, frame),
        )
        done, first = _SHARE * len(completed), own
        if own:
            first = tuple(
                candidate(crop, hole, one.fill, one.losses, one.z, origin=one.origin) for one in own
            )
        if len(first) < options.candidates:
            found = yield from _within(
                work, say("Completing face {number}", number=number), done, total, place
            )
            if first:
                from engine.completion.ranking import unlike_first

                found = unlike_first(first, found, hole)
            first += found[: options.candidates - len(first)]
        completed.append(first)
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
    for place, candidates, (crop, hole), (number, face, _, own), same in zip(
        places, completed, crops, damaged, earlier, strict=True
    ):
        made_of, why = finish.made_of(place), doubts(face, mask)
        if same is not None and same.made_of == made_of:
            repaired.append(replace(same, number=number, doubts=why))
            notes += _faults(number, same.looks)
            continue
        patches = []
        for one in candidates:
            yield Step(total - 1, total, say("Blending face {number}", number=number))
            patches.append(finish.face(place, one.fill))
        looks = tuple(looks_of(patch, photo.pixels, mask) for patch in patches)
        notes += _faults(number, looks)
        given = len(own) if same is None else same.kept
        repaired.append(
            FaceRepair(
                *(face, number, why, crop, hole, candidates, tuple(patches), looks),
                kept=given,
                made_of=made_of,
            )
        )
    clock.stage("blending")
    if completer is not None and damaged:
        notes, device = [*completer.notes, *notes], completer.title
    give_back_memory()
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
        reference=reference,
        cut_short=enough(),
    )


def _faults(number: int, looks: Sequence[Looks]) -> list[str]:
    """What one sees at once of a face's best fill."""
    return [
        say("Face {number}: its fill {fault}.", number=number, fault=f) for f in looks[0].faults
    ]


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
