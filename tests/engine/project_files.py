"""A small project of everything that a project can hold."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from engine.photo import Photo, open_photo, save_photo
from engine.placement import face_of, landmarks_of_eyes
from engine.project import Project, model
from engine.project.original import source_of
from engine.project.packed import Known, PackedArray, PackedRepair
from engine.reference import Reference
from engine.repair import RepairOptions, repair
from engine.step import result_of


def deep_photo(folder: Path) -> Photo:
    """A photo of 16 bits with something to see, in a file of the folder."""
    path = folder / "photo.png"
    row = np.linspace(9000, 60000, 90).astype(np.uint16)
    pixels = np.stack([np.tile(row, (60, 1)) // part for part in (1, 2, 3)], 2)
    save_photo(Photo(pixels, bits=16), pixels, path)
    return open_photo(path)


def full_project(photo: Photo) -> Project:
    """A stroke, retouching, a fill, a face placed by hand, a choice of it, a reference photo."""
    coverage = np.zeros((60, 90), np.uint8)
    coverage[20:30, 30:60] = 255
    coverage[20, 30:60] = 100
    options = RepairOptions(method="telea", seed=5)
    face = face_of(landmarks_of_eyes((30.0, 20.0), (50.0, 22.0)), photo.size)
    result = result_of(repair(photo, coverage > 0, options, coverage=coverage))
    reference = Reference(np.full((40, 30, 3), 90, np.uint8), face.landmarks - (25, 5))
    result = replace(result, reference=reference)
    packed = PackedRepair.of(result, coverage, Known((face,), frozenset({0})), photo)
    kept = model.KeptOutcome(packed, ())
    placed = [model.PlacedFace(face, chosen, by_hand=True) for chosen in (True, False)]
    state = np.zeros((256, 256, 4), np.uint16)
    state[5:9, 5:9] = 65535
    turned = PackedArray.of(coverage[20:30, 30:60])
    return Project(
        source=source_of(photo, embedded=True),
        options=options,
        coverage=PackedArray.of(coverage),
        retouch=(model.RetouchTile(0, 0, PackedArray.of(state)),),
        faces=model.FaceState((placed[1],), (), True, 0),
        outcome=kept,
        history=(
            model.PixelStep("stroke", "mask", (30, 20, 60, 30), turned),
            model.FacesStep("leaving a face out", (placed[0],), (placed[1],), 0, (), ()),
            model.GroupStep("repair", (model.OutcomeStep("repair", model.KeptOutcome(), kept),)),
        ),
        reference=reference,
        at=2,
    )
