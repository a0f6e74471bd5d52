"""What the terminal says of faces and repairs in JSON."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from engine.choice import Numbered
from engine.confidence import mean_spread
from engine.doubts import Doubt, doubts
from engine.photo import Proof
from engine.repair import Repair


def face_entry(one: Numbered, why: tuple[Doubt, ...]) -> dict[str, Any]:
    """A face as `facemend faces --json` lists it; one placed by hand has no score."""
    face = one.face
    return {
        "number": one.number,
        "box": [round(float(value), 2) for value in face.box],
        "landmarks": np.round(face.landmarks, 2).tolist(),
        "score": None if one.by_hand else round(float(face.score), 4),
        "alignment": np.round(face.alignment.matrix, 6).tolist(),
        "photo_pixels_per_crop_pixel": round(face.alignment.scale, 3),
        "warnings": [doubt.sentence for doubt in why],
    }


def repair_report(
    result: Repair, outside: int, out: Path, faces: Sequence[Numbered], proof: Proof
) -> dict[str, Any]:
    """What `--report` writes. `faces` are those completed, in the order of `candidates`.

    outside: pixels that differ from the photo's where nothing is masked. faces: all that the
    repair was given; `spared` are those left as they are. `written` compares
    the file, read again, with the photo. A candidate's seams and sharpness are its figures in the
    photo (`engine.looks`), 1 = as around it; a face's spread is how far its candidates are apart,
    in levels of 255 (`engine.confidence`).
    """
    given = {one.number: one for one in faces}
    return {
        "faces": [
            {**face_entry(given[done.number], done.doubts), "by_hand": given[done.number].by_hand}
            for done in result.faces
        ],
        "spared": [face_entry(one, doubts(one.face, result.mask)) for one in faces if one.spared],
        "method": result.options.method,
        "candidates": [
            [
                candidate.losses | looks.figures
                for candidate, looks in zip(repaired.candidates, repaired.looks, strict=True)
            ]
            for repaired in result.faces
        ],
        "spread": [round(mean_spread(repaired.patches), 3) for repaired in result.faces],
        "seed": result.options.seed,
        "seconds": {stage: round(value, 4) for stage, value in result.seconds.items()},
        "device": result.device,
        "weights": result.weights,
        "changed_outside": outside,
        "written": {
            "file": str(out),
            "changed_outside": proof.changed,
            "largest_difference": proof.largest,
            "levels": proof.levels,
            "jpeg_blocks": proof.blocks and {"kept": proof.blocks.kept, "of": proof.blocks.total},
            "proof": proof.sentence,
        },
        "notes": list(result.notes),
    }


def as_json(value: object, *, indent: int | None = 2) -> str:
    """In the user's own letters; what of a file's name is no text is escaped."""
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    return text.encode(errors="backslashreplace").decode()
