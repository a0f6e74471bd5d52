"""Original, masked, completed: pictures to look at, beside the figures."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch

from engine import checkpoint
from engine.alignment import cut, fit
from engine.assets import sample_photo, weights_path
from engine.bench.broken import SIDE, SOURCE_SIDE, broken_face
from engine.bench.contestants import Contestant
from engine.bench.faces import Faces
from engine.bench.sheets import made_of, png, sheet
from engine.faces import find_faces
from engine.files import write_atomically
from engine.holes import hole
from engine.photo import open_photo
from training.evaluation.claims import generated_faces


@dataclass(frozen=True)
class Plan:
    """A sheet."""

    name: str
    title: str
    hole: str
    columns: tuple[tuple[str, str], ...]
    """(contestant's name, title), from left to right."""


PLANS = (
    Plan(
        "triples-s1",
        "S1: NASA's astronaut and three faces that the generator made itself, completed by "
        "latent search",
        "centre",
        (("latent-search", "latent search"),),
    ),
    Plan(
        "triples-s4",
        "S4: the same faces, z uniform, with the exemplar-based fill beside it",
        "centre",
        (("latent-search-uniform", "latent search, uniform"), ("texture", "texture")),
    ),
)
_VARIANTS = ("triples-s3", "S3: its half-size network and the variants it is compared with")
_FREE = "dcgan64"


def write_pictures(
    out: Path,
    private: Path,
    everyone: Sequence[Contestant],
    faces: Faces,
    device: torch.device,
) -> list[tuple[str, str]]:
    """Writes the sheets whose methods are here; (file name, title) of those to show from `out`.

    Faces of the shards must not be published: sheets of theirs go to `private`.
    """
    here = {c.name: c for c in everyone if c.missing is None}
    variants = tuple(
        (c.name, c.weights.stem) for c in everyone if c.kind == "ablation" and c.weights
    )
    plans = (*PLANS, *([Plan(*_VARIANTS, "mouth", variants)] if variants else []))
    due = [plan for plan in plans if all(name in here for name, _ in plan.columns)]
    if not due or not weights_path(_FREE).is_file():
        return []
    free = free_faces(weights_path(_FREE), device)
    for plan in due:
        columns = [(text, here[name]) for name, text in plan.columns]
        write_triples(out / f"{plan.name}.png", free, plan.hole, columns)
        kept = private / f"{plan.name}-{faces.split}.png"
        write_triples(kept, faces.images[:8], plan.hole, columns)
    shown = {plan.name: plan.title for plan in due}
    name, title = _VARIANTS
    if (out / f"{name}.png").is_file():  # from when their weights were here
        shown[name] = title
    return [(f"{name}.png", title) for name, title in shown.items()]


def free_faces(weights: Path, device: torch.device) -> np.ndarray:
    """Faces that may be shown anywhere: NASA's astronaut, three generated: (4, 128, 128, 3) uint8.

    weights: of a GAN in the canonical frame.
    """
    photo = open_photo(sample_photo()).pixels
    astronaut = cut(photo, fit(find_faces(photo)[0].landmarks, SOURCE_SIDE))
    drawn = generated_faces(checkpoint.load(weights, device), 3, seed=1)
    size = (SOURCE_SIDE, SOURCE_SIDE)
    larger = [cv2.resize(face, size, interpolation=cv2.INTER_CUBIC) for face in drawn]
    return np.stack([astronaut, *larger])


def write_triples(
    path: Path, faces: np.ndarray, hole_name: str, columns: Sequence[tuple[str, Contestant]]
) -> None:
    """A PNG with a face (128, 128, 3) a row: original, masked, and each contestant's completion.

    Left as it is where it was made of the same faces, hole, weights and settings.
    """
    made = " ".join(
        [hole_name, f"{zlib.crc32(faces.tobytes()):x}"]
        + [f"{title} {c.sha256} {c.setting} {c.version}" for title, c in columns]
    )
    if made_of(path) == made:
        return
    rows = []
    for i, face in enumerate(faces):
        truth, broken = broken_face(face, hole(hole_name, SIDE, seed=i))
        rows.append([truth, broken.crop, *(c.fill(broken, i)[0].completed for _, c in columns)])
    drawn = sheet(["original", "masked", *(title for title, _ in columns)], rows, 3)
    write_atomically(path, png(drawn, made), overwrite=True)
