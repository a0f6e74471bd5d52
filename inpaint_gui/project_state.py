"""The document as a project, and back: every layer, face, repair and step."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from PySide6.QtGui import QUndoCommand

from engine.mask import Box
from engine.photo import Photo
from engine.project.model import (
    STEPS,
    FacesStep,
    FaceState,
    GroupStep,
    OutcomeStep,
    PixelStep,
    PlacedFace,
    Project,
    RetouchTile,
    Source,
    Step,
)
from engine.project.model import KeptOutcome as KeptRepair
from engine.project.packed import PackedArray, PackedRepair
from engine.reference import Reference
from engine.repair import RepairOptions
from inpaint_gui.commands import ChangeFaces, ChangeOutcome, ChangePixels, difference
from inpaint_gui.document import Document
from inpaint_gui.outcome import KeptOutcome
from inpaint_gui.pictures import face_picture
from inpaint_gui.repaired import THUMBNAIL, Packed, Repaired
from inpaint_gui.retouching import Key, Tile
from inpaint_gui.subjects import Edit, Subject

_Stroke = tuple[str, str, np.ndarray, np.ndarray, Box]


@dataclass(frozen=True, eq=False)
class Snapshot:
    """The document at a moment, taken quickly; `project` may be called in any thread."""

    photo: Photo
    options: RepairOptions
    coverage: PackedArray | np.ndarray
    """Packed only if it was so already, as of a photo that is not shown."""

    tiles: dict[Key, Tile]
    faces: FaceState
    outcome: KeptRepair
    history: tuple[Step, ...]
    at: int
    reference: Reference | None
    stroke: _Stroke | None
    """Name, layer, before, after and box of the stroke that goes on."""

    def project(self, source: Source) -> Project:
        """As a project; a stroke that goes on is in it as if it ended here."""
        history, at = self.history, self.at
        if self.stroke is not None:
            text, layer, before, after, area = self.stroke
            step = PixelStep(text, cast(Any, layer), *difference(before, after, area))
            if 0 not in step.turned.shape:
                history = (*history[:at], step)[-STEPS:]
                at = len(history)
        coverage = self.coverage
        if not isinstance(coverage, PackedArray):
            coverage = PackedArray.of(coverage)
        return Project(
            source=source,
            options=self.options,
            coverage=coverage,
            retouch=tuple(
                RetouchTile(*key, tile.packed) for key, tile in self.tiles.items() if tile.levels
            ),
            faces=self.faces,
            outcome=self.outcome,
            history=history,
            reference=self.reference,
            at=at,
        )


def snapshot_of(document: Document) -> Snapshot:
    """Copies what is changed in place and names the rest, which is not."""
    assert document.photo is not None
    taker = _Taker()
    faces, stack = document.faces, document.stack
    marked, retouched = document.marks.unfinished, document.retouch.unfinished
    stroke = None
    if marked is not None:
        stroke = ("stroke", "mask", *marked)
    elif retouched is not None:
        stroke = ("retouching", "retouch", *retouched)
    return Snapshot(
        photo=document.photo,
        options=document.options,
        coverage=document.marks.packed or document.marks.coverage.copy(),
        tiles=dict(document.retouch.tiles),
        faces=FaceState(
            tuple(map(taker.placed, faces.all)), faces.removed, faces.searched, faces.selected
        ),
        outcome=_kept(document.kept_outcome),
        history=tuple(taker.step(cast(Any, stack.command(i))) for i in range(stack.count())),
        at=stack.index(),
        reference=document.reference,
        stroke=stroke,
    )


def _kept(outcome: KeptOutcome) -> KeptRepair:
    packed = outcome.packed.packed if outcome.packed else None
    made = (outcome.painted, outcome.opacity, outcome.locked)
    return KeptRepair(packed, outcome.choices, *made)


class _Taker:
    """Steps as plain data; a face stays one and the same throughout."""

    def __init__(self) -> None:
        self._placed: dict[Subject, PlacedFace] = {}

    def placed(self, subject: Subject) -> PlacedFace:
        if subject not in self._placed:
            face = PlacedFace(subject.face, subject.chosen, subject.by_hand)
            self._placed[subject] = face
        return self._placed[subject]

    def step(self, command: QUndoCommand) -> Step:
        if command.childCount():
            inner = (command.child(i) for i in range(command.childCount()))
            return GroupStep(command.text(), tuple(cast(Any, self.step(one)) for one in inner))
        match command:
            case ChangePixels():
                return PixelStep(command.text(), command.layer, command.box, command.turned)
            case ChangeOutcome():
                before, after = _kept(command.before), _kept(command.after)
                return OutcomeStep(command.text(), before, after)
            case ChangeFaces():
                edit = command.edit
                return FacesStep(
                    command.text(),
                    tuple(map(self.placed, edit.gone)),
                    tuple(map(self.placed, edit.come)),
                    edit.place,
                    edit.removed,
                    edit.restored,
                )
        raise TypeError(f"{type(command).__name__} is no step that a project can hold")


def put_back(
    document: Document,
    project: Project,
    repairs: dict[PackedRepair, Packed],
    repaired: Repaired | None,
) -> None:
    """Makes a document, in which the project's photo was just opened, what the project holds.

    repairs: the project's repairs for the screen; repaired: the one on show, laid out.
    """
    _Restorer(document, repairs).restore(project, repaired)


class _Restorer:
    """Pushes the steps as done without doing them: the doors into the document are shut so long."""

    def __init__(self, document: Document, repairs: dict[PackedRepair, Packed]) -> None:
        self._document, self._repairs = document, repairs
        self._subjects: dict[PlacedFace, Subject] = {}
        self._open = False

    def restore(self, project: Project, repaired: Repaired | None) -> None:
        document = self._document
        document.marks.put_back(project.coverage.array())
        document.retouch.put_back(
            {(tile.column, tile.row): tile.state.array() for tile in project.retouch}
        )
        faces = project.faces
        subjects = tuple(map(self._subject, faces.all))
        document.faces.put_back(subjects, faces.removed, faces.searched, faces.selected)
        for step in project.history:
            self._push(step)
        document.stack.setIndex(project.at)
        self._open = True
        shown = self._kept(project.outcome).outcome_of(repaired)
        document.put_back(shown, project.options, project.reference)

    def _door(self, door: Callable[..., None]) -> Callable[..., None]:
        """A door that is shut until the restoring is done."""

        def through(*arguments: object) -> None:
            if self._open:
                door(*arguments)

        return through

    def _push(self, step: Step) -> None:
        document, stack = self._document, self._document.stack
        match step:
            case GroupStep():
                stack.beginMacro(step.text)
                for one in step.steps:
                    self._push(one)
                stack.endMacro()
            case PixelStep():
                layer = document.marks if step.layer == "mask" else document.retouch
                turn = self._door(layer.turn)
                stack.push(ChangePixels(turn, step.text, step.layer, step.box, step.turned))
            case OutcomeStep():
                show = self._door(document.result.show)
                before, after = self._kept(step.before), self._kept(step.after)
                stack.push(ChangeOutcome(show, step.text, before=before, after=after))
            case FacesStep():
                edit = Edit(
                    tuple(map(self._subject, step.gone)),
                    tuple(map(self._subject, step.come)),
                    step.place,
                    step.removed,
                    step.restored,
                )
                apply = self._door(document.faces.apply)
                stack.push(ChangeFaces(apply, step.text, edit))

    def _subject(self, placed: PlacedFace) -> Subject:
        if placed not in self._subjects:
            assert self._document.levels is not None
            face = placed.face
            picture = face_picture(self._document.levels, face.alignment, THUMBNAIL)
            subject = Subject(face, picture, placed.chosen, placed.by_hand)
            self._subjects[placed] = subject
        return self._subjects[placed]

    def _kept(self, kept: KeptRepair) -> KeptOutcome:
        packed = self._repairs[kept.repair] if kept.repair is not None else None
        return KeptOutcome(packed, kept.choices, kept.painted, kept.opacity, kept.locked)
