"""A project as a JSON document and named arrays."""

import json
import os
from dataclasses import dataclass, replace
from math import isfinite
from pathlib import Path
from typing import Any

from engine import __version__
from engine.completion.candidate import Candidate, Varied
from engine.face import Face
from engine.looks import Looks
from engine.project.model import (
    UNPACKED_LIMIT,
    FacesStep,
    GroupStep,
    KeptOutcome,
    OutcomeStep,
    PixelStep,
    PlacedFace,
    Project,
    Source,
    Step,
)
from engine.project.packed import PackedArray, PackedPatch, PackedRepair
from engine.reference import Reference
from engine.repair import FaceRepair, RepairOptions

FORMAT = "facemend-project-1"


@dataclass(frozen=True)
class Written:
    """document: JSON. members: the parts that it names. cut: so many steps found no room."""

    document: bytes
    members: dict[str, bytes]
    cut: int


def written(project: Project, folder: Path) -> Written:
    """A project as it is to be stored in a file in `folder`.

    Where all of its history would unpack to more than is read again, the oldest steps are left
    out, and those that were undone.
    """
    kept = project
    while True:
        writer = _Writer()
        document = writer.document(kept, folder)
        if writer.unpacked <= UNPACKED_LIMIT or not kept.history:
            return Written(document, writer.members, len(project.history) - len(kept.history))
        first = kept.at - kept.at // 2
        kept = replace(kept, history=kept.history[first : kept.at], at=kept.at - first)


class _Writer:
    """Faces, subjects and repairs are written once and named by their number."""

    def __init__(self) -> None:
        self.members: dict[str, bytes] = {}
        self.unpacked = 0
        self._faces: dict[Face, int] = {}
        self._placed: dict[PlacedFace, int] = {}
        self._repairs: dict[PackedRepair, int] = {}
        self._references: dict[Reference, int] = {}

    def document(self, project: Project, folder: Path) -> bytes:
        state = {
            "options": _options(project.options),
            "coverage": self._array(project.coverage),
            "retouch": [
                {"tile": [tile.column, tile.row], "state": self._array(tile.state)}
                for tile in project.retouch
            ],
            "subjects": [self._subject(placed) for placed in project.faces.all],
            "removed": [self._face(face) for face in project.faces.removed],
            "searched": project.faces.searched,
            "selected": project.faces.selected,
            "outcome": self._outcome(project.outcome),
            "history": [self._step(step) for step in project.history],
            "at": project.at,
            "reference": self._reference(project.reference),
        }
        repairs = [self._repair(repair) for repair in self._repairs]  # names faces of its own
        placed = [
            {"face": self._face(one.face), "chosen": one.chosen, "by_hand": one.by_hand}
            for one in self._placed
        ]
        whole = {
            "format": FORMAT,
            "program": __version__,
            "photo": self._photo(project.source, folder),
            "faces": [_face(face) for face in self._faces],
            "placed": placed,
            "repairs": repairs,
            "references": [
                {
                    "pixels": self._array(PackedArray.of(one.pixels)),
                    "landmarks": one.landmarks.tolist(),
                }
                for one in self._references
            ],
            **state,
        }
        return json.dumps(whole, ensure_ascii=False, allow_nan=False).encode()

    def _photo(self, source: Source, folder: Path) -> dict[str, Any]:
        if source.data is not None:
            self.members[f"photo/{source.sha256}"] = source.data
        path = source.path
        try:
            relative = "" if path is None else os.path.relpath(path, folder)
        except ValueError:  # on another drive of Windows
            relative = Path(path or "").name
        return {
            "path": "" if path is None else _encodable(str(path)),
            "relative": _encodable(Path(relative).as_posix()) if relative else "",
            "sha256": source.sha256,
            "bytes": source.length,
            "page": source.page,
            "size": list(source.size),
            "type": str(source.type),
        }

    def _array(self, array: PackedArray) -> dict[str, Any]:
        name = f"arrays/{array.digest}"
        if name not in self.members:
            self.members[name] = array.data
            self.unpacked += array.unpacked_bytes
        return {
            "shape": list(array.shape),
            "type": str(array.type),
            "box": list(array.box),
            "sha256": array.digest,
        }

    def _patch(self, patch: PackedPatch) -> dict[str, Any]:
        return {
            "box": list(patch.box),
            "where": self._array(patch.where),
            "pixels": self._array(patch.pixels),
        }

    def _face(self, face: Face) -> int:
        return self._faces.setdefault(face, len(self._faces))

    def _subject(self, placed: PlacedFace) -> int:
        return self._placed.setdefault(placed, len(self._placed))

    def _reference(self, reference: Reference | None) -> int | None:
        if reference is None:
            return None
        return self._references.setdefault(reference, len(self._references))

    def _outcome(self, outcome: KeptOutcome) -> dict[str, Any] | None:
        if outcome.repair is None:
            return None
        number = self._repairs.setdefault(outcome.repair, len(self._repairs))
        return {
            "repair": number,
            "choices": list(outcome.choices),
            "painted": [
                {"face": row, "candidate": index, "share": self._array(share)}
                for row, shares in enumerate(outcome.painted)
                for index, share in shares.items()
            ],
            "opacity": outcome.opacity,
            "locked": [
                {"face": row, "candidate": index}
                for row, indices in enumerate(outcome.locked)
                for index in sorted(indices)
            ],
        }

    def _repair(self, repair: PackedRepair) -> dict[str, Any]:
        known = repair.known
        return {
            "options": _options(repair.options),
            "known": {
                "faces": [self._face(face) for face in known.faces],
                "spared": sorted(known.spared),
                "removed": [self._face(face) for face in known.removed],
                "searched": known.searched,
            },
            "coverage": self._array(repair.coverage),
            "mask": self._array(repair.mask),
            "retouched": None if repair.retouched is None else self._array(repair.retouched),
            "background": [self._patch(patch) for patch in repair.background],
            "faces": [
                self._face_repair(face, patches)
                for face, patches in zip(repair.faces, repair.patches, strict=True)
            ],
            "seconds": repair.seconds,
            "device": repair.device,
            "weights": repair.weights,
            "notes": list(repair.notes),
            "cut_short": repair.cut_short,
            "reference": self._reference(repair.reference),
        }

    def _face_repair(self, face: FaceRepair, patches: tuple[PackedPatch, ...]) -> dict[str, Any]:
        return {
            "face": self._face(face.face),
            "number": face.number,
            "doubts": [{"short": one.short, "sentence": one.sentence} for one in face.doubts],
            "crop": self._array(PackedArray.of(face.crop)),
            "hole": self._array(PackedArray.of(face.hole)),
            "kept": face.kept,
            "made_of": face.made_of,
            "candidates": [
                self._candidate(*one)
                for one in zip(face.candidates, patches, face.looks, strict=True)
            ],
        }

    def _candidate(self, candidate: Candidate, patch: PackedPatch, looks: Looks) -> dict[str, Any]:
        return {
            "fill": self._array(PackedArray.of(candidate.fill)),
            "completed": self._array(PackedArray.of(candidate.completed)),
            "losses": {
                name: float(loss) for name, loss in candidate.losses.items() if isfinite(loss)
            },
            "patch": self._patch(patch),
            "z": None if candidate.z is None else [float(value) for value in candidate.z],
            "varied": None if candidate.varied is None else _varied(candidate.varied),
            "origin": candidate.origin,
            "seams": _figure(looks.seams),
            "sharpness": _figure(looks.sharpness),
        }

    def _step(self, step: Step) -> dict[str, Any]:
        match step:
            case PixelStep():
                return {
                    "step": step.layer,
                    "text": step.text,
                    "box": list(step.box),
                    "turned": self._array(step.turned),
                }
            case OutcomeStep():
                return {
                    "step": "outcome",
                    "text": step.text,
                    "before": self._outcome(step.before),
                    "after": self._outcome(step.after),
                }
            case FacesStep():
                return {
                    "step": "faces",
                    "text": step.text,
                    "gone": [self._subject(placed) for placed in step.gone],
                    "come": [self._subject(placed) for placed in step.come],
                    "place": step.place,
                    "removed": [self._face(face) for face in step.removed],
                    "restored": [self._face(face) for face in step.restored],
                }
            case GroupStep():
                inner = [self._step(one) for one in step.steps]
                return {"step": "group", "text": step.text, "steps": inner}


def _options(options: RepairOptions) -> dict[str, Any]:
    return {
        "method": options.method,
        "candidates": options.candidates,
        "seed": options.seed,
        "device": options.device,
        "effort": options.effort,
        "detail": options.detail,
    }


def _varied(varied: Varied) -> dict[str, Any]:
    return {
        "first": varied.first,
        "other": varied.other,
        "share": float(varied.share),
        "moves": [float(move) for move in varied.moves],
    }


def _figure(value: float) -> float | None:
    """None for what JSON cannot say."""
    return float(value) if isfinite(value) else None


def _face(face: Face) -> dict[str, Any]:
    return {
        "box": [float(value) for value in face.box],
        "landmarks": face.landmarks.tolist(),
        "score": float(face.score),
        "spreads": face.spreads.tolist(),
    }


def _encodable(text: str) -> str:
    """A name that is no Unicode (as Linux allows) cannot be told in JSON; its hash finds it."""
    return text.encode("utf-8", "replace").decode()
