"""A project read from its file or folder: every size, shape, type and hash is checked."""

from pathlib import Path
from typing import Literal

import numpy as np

from engine.completion.candidate import Candidate
from engine.doubts import Doubt
from engine.errors import UnreadableInput
from engine.face import Face
from engine.looks import Looks
from engine.project.archive import DOCUMENT, SETTLED, Members
from engine.project.arrays import HASH, Arrays
from engine.project.fields import Damaged, Fields, parsed
from engine.project.model import (
    STEPS,
    FacesStep,
    FaceState,
    GroupStep,
    KeptOutcome,
    OutcomeStep,
    PixelStep,
    PlacedFace,
    Project,
    Step,
)
from engine.project.packed import Known, PackedArray, PackedPatch, PackedRepair
from engine.project.source import read_source
from engine.project.values import (
    CANDIDATES,
    NAME,
    candidate_of,
    face_of,
    figure_of,
    landmarks_of,
    latent_of,
    options_of,
    origin_of,
    varied_of,
)
from engine.project.writing import FORMAT
from engine.reference import LARGEST, Reference
from engine.repair import FaceRepair
from engine.sentence import say

_FACES, _REPAIRS, _PATCHES, _SIDE = 10_000, 1000, 10_000, 1024


def read_project(path: Path) -> Project:
    """Reads a `.facemend` file, or a `ProjectFolder`: where that is damaged, what had settled.

    Raises UnreadableInput with a sentence when it is missing, damaged, of another version, or
    larger unpacked than is opened. Its arrays stay packed.
    """
    with Members(path) as members:
        try:
            return _read(members, DOCUMENT)
        except UnreadableInput:
            if not (path / SETTLED).is_file():
                raise
            return _read(members, SETTLED)


def _read(members: Members, document: str) -> Project:
    try:
        return _Reader(members).project(parsed(members.document(document)))
    except Damaged as error:
        raise UnreadableInput(
            say(
                "{path} is damaged: {error}; open an older copy of it, or the photo.",
                path=members.path,
                error=error,
            )
        ) from error


class _Reader:
    def __init__(self, members: Members) -> None:
        self._members = members
        self._faces: list[Face] = []
        self._placed: list[PlacedFace] = []
        self._repairs: list[PackedRepair] = []
        self._references: list[Reference] = []

    def project(self, fields: Fields) -> Project:
        stated = fields.text("format")
        if stated != FORMAT:
            raise UnreadableInput(
                say(
                    "{path} was made by another version of Facemend ({stated}): open it with "
                    "that one.",
                    path=self._members.path,
                    stated=stated[:40],
                )
            )
        source = read_source(self._members, fields.within("photo"))
        self._parts = Arrays(self._members, source.size, source.type)
        self._faces = [face_of(one) for one in fields.each("faces", _FACES)]
        self._placed = [
            PlacedFace(self._face(one, "face"), one.flag("chosen"), one.flag("by_hand"))
            for one in fields.each("placed", _FACES)
        ]
        if fields.has("references"):  # older projects hold none
            kept = fields.each("references", _REPAIRS)
            self._references = [self._kept_reference(one) for one in kept]
        self._repairs = [self._repair(one) for one in fields.each("repairs", _REPAIRS)]
        subjects = self._subjects(fields, "subjects")
        history = tuple(self._step(one) for one in fields.each("history", STEPS))
        return Project(
            source=source,
            options=options_of(fields.within("options")),
            coverage=self._parts.layer(fields, "coverage", "uint8"),
            retouch=tuple(self._parts.tile(one) for one in fields.each("retouch", _PATCHES * 10)),
            faces=FaceState(
                subjects,
                self._listed(fields, "removed"),
                fields.flag("searched"),
                fields.whole("selected", 0, max(len(subjects) - 1, 0)),
            ),
            outcome=self._outcome(fields, "outcome"),
            history=history,
            reference=self._reference(fields),
            at=fields.whole("at", 0, len(history)),
        )

    # -- faces --------------------------------------------------------------------------------

    def _face(self, fields: Fields, name: str) -> Face:
        return self._faces[fields.whole(name, 0, len(self._faces) - 1)]

    def _listed(self, fields: Fields, name: str) -> tuple[Face, ...]:
        numbers = fields.wholes(name, None, 0, len(self._faces) - 1)
        return tuple(self._faces[number] for number in numbers)

    def _subjects(self, fields: Fields, name: str) -> tuple[PlacedFace, ...]:
        numbers = fields.wholes(name, None, 0, len(self._placed) - 1)
        return tuple(self._placed[number] for number in numbers)

    def _kept_reference(self, fields: Fields) -> Reference:
        height, width, _ = fields.within("pixels").wholes("shape", 3, 1, LARGEST)
        pixels = self._parts.crop(fields, "pixels", (height, width, 3), "uint8")
        return Reference(pixels, landmarks_of(fields))

    def _reference(self, fields: Fields) -> Reference | None:
        if not fields.has("reference") or fields.absent("reference"):
            return None
        return self._references[fields.whole("reference", 0, len(self._references) - 1)]

    # -- repairs ------------------------------------------------------------------------------

    def _outcome(self, fields: Fields, name: str) -> KeptOutcome:
        if fields.absent(name):
            return KeptOutcome()
        inner = fields.within(name)
        repair = self._repairs[inner.whole("repair", 0, len(self._repairs) - 1)]
        choices = inner.wholes("choices", len(repair.faces), 0, CANDIDATES)
        if any(choice >= len(row) for choice, row in zip(choices, repair.patches, strict=True)):
            raise Damaged(say("a candidate is chosen that there is not"))
        return KeptOutcome(
            repair,
            choices,
            self._painted(inner, repair),
            inner.whole("opacity", 0, 100),
            self._locked(inner, repair),
        )

    def _painted(self, fields: Fields, repair: PackedRepair) -> tuple[dict[int, PackedArray], ...]:
        rows: tuple[dict[int, PackedArray], ...] = tuple({} for _ in repair.patches)
        for one in fields.each("painted", _PATCHES):
            row, index = candidate_of(one, repair)
            if len({patch.box for patch in repair.patches[row]}) > 1:
                raise Damaged(say("'painted' is of candidates that lie in different places"))
            shape = repair.patches[row][index].where.shape
            rows[row][index] = self._parts.array(one, "share", shape, "uint8")
        return rows if any(rows) else ()

    def _locked(self, fields: Fields, repair: PackedRepair) -> tuple[frozenset[int], ...]:
        rows: tuple[set[int], ...] = tuple(set() for _ in repair.patches)
        for one in fields.each("locked", _PATCHES):
            row, index = candidate_of(one, repair)
            rows[row].add(index)
        return tuple(map(frozenset, rows)) if any(rows) else ()

    def _repair(self, fields: Fields) -> PackedRepair:
        inner = fields.within("known")
        faces = self._listed(inner, "faces")
        known = Known(
            faces,
            frozenset(inner.wholes("spared", None, 0, len(faces) - 1)),
            self._listed(inner, "removed"),
            inner.flag("searched"),
        )
        shape = (*self._parts.size[::-1], 3)
        absent = fields.absent("retouched")
        mask = self._parts.layer(fields, "mask", "bool")
        if not self._parts.marks(mask):
            raise Damaged(say("a repair has no mask"))
        rows = [self._face_repair(one) for one in fields.each("faces", _FACES)]
        weights = fields.named("weights", 100)
        if not all(map(NAME.fullmatch, weights)) or not all(map(HASH.fullmatch, weights.values())):
            raise Damaged(say("'weights' are no hashes"))
        return PackedRepair(
            known=known,
            coverage=self._parts.layer(fields, "coverage", "uint8"),
            mask=mask,
            retouched=None
            if absent
            else self._parts.array(fields, "retouched", shape, self._parts.type),
            background=tuple(self._parts.patch(one) for one in fields.each("background", _PATCHES)),
            faces=tuple(face for face, _ in rows),
            patches=tuple(patches for _, patches in rows),
            options=options_of(fields.within("options")),
            seconds=fields.measured("seconds", 100),
            device=fields.text("device"),
            weights=weights,
            notes=fields.texts("notes", 1000),
            cut_short=fields.flag("cut_short"),
            reference=self._reference(fields),
        )

    def _face_repair(self, fields: Fields) -> tuple[FaceRepair, tuple[PackedPatch, ...]]:
        crop = fields.within("crop").wholes("shape", 3, 1, _SIDE)
        side = crop[0]
        face = self._face(fields, "face")
        candidates: list[Candidate] = []
        patches: list[PackedPatch] = []
        looks: list[Looks] = []
        for one in fields.each("candidates", CANDIDATES):
            fill, completed = (
                self._parts.crop(one, name, (side, side, 3), "uint8")
                for name in ("fill", "completed")
            )
            losses = one.measured("losses", 100)
            made = latent_of(one), varied_of(one), origin_of(one)
            candidates.append(Candidate(fill, completed, losses, *made))
            patches.append(self._parts.patch(one.within("patch")))
            looks.append(Looks(figure_of(one, "seams"), figure_of(one, "sharpness")))
        if not candidates:
            raise Damaged(say("a repaired face has no candidate"))
        varied = [one.varied for one in candidates if one.varied is not None]
        if any(max(one.first, one.other) >= len(candidates) for one in varied):
            raise Damaged(say("a candidate was varied from one that there is not"))
        repaired = FaceRepair(
            face=face,
            number=fields.whole("number", 1, 10**6),
            doubts=tuple(
                Doubt(one.text("short"), one.text("sentence", 1000))
                for one in fields.each("doubts", 10)
            ),
            crop=self._parts.crop(fields, "crop", (side, side, 3), "uint8"),
            hole=self._parts.crop(fields, "hole", (side, side), "bool"),
            candidates=tuple(candidates),
            patches=(),
            looks=tuple(looks),
            kept=fields.whole("kept", 0, len(candidates)),
            made_of=fields.text("made_of"),
        )
        return repaired, tuple(patches)

    # -- history ------------------------------------------------------------------------------

    def _step(self, fields: Fields) -> Step:
        if fields.text("step") == "group":
            inner = tuple(self._single(one) for one in fields.each("steps", STEPS))
            if not inner:
                raise Damaged(say("a group of steps is empty"))
            return GroupStep(fields.text("text"), inner)
        return self._single(fields)

    def _single(self, fields: Fields) -> PixelStep | OutcomeStep | FacesStep:
        kind, text = fields.text("step"), fields.text("text")
        match kind:
            case "mask":
                return self._pixels(fields, text, "mask")
            case "retouch":
                return self._pixels(fields, text, "retouch")
            case "outcome":
                before, after = self._outcome(fields, "before"), self._outcome(fields, "after")
                return OutcomeStep(text, before, after)
            case "faces":
                return FacesStep(
                    text,
                    self._subjects(fields, "gone"),
                    self._subjects(fields, "come"),
                    fields.whole("place", 0, _FACES),
                    self._listed(fields, "removed"),
                    self._listed(fields, "restored"),
                )
        raise Damaged(say("'{kind}' is no step that is known", kind=kind[:40]))

    def _pixels(self, fields: Fields, text: str, layer: Literal["mask", "retouch"]) -> PixelStep:
        box = fields.box("box", self._parts.size)
        shape: tuple[int, ...] = (box[3] - box[1], box[2] - box[0])
        kind = np.dtype(np.uint8) if layer == "mask" else self._parts.type
        shape = shape if layer == "mask" else (*shape, 4)
        return PixelStep(text, layer, box, self._parts.array(fields, "turned", shape, kind))
