"""What is done with a damaged file of each kind: all that a user's command would do with it.

A trial returns a word for how far it came; FacemendError is an answer, too, anything else a fault.
To add a kind of file: its seeds in `seeds.py`, its trial here, its share in `fuzz.SHARES`.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from engine.damage_net import DamageReader
from engine.errors import FacemendError
from engine.landmark_net import LandmarkReader
from engine.mask import read_mask
from engine.photo import (
    SUFFIXES,
    ExportOptions,
    open_photo,
    page_sizes,
    repairs_stated,
    save_photo,
    saved_changes,
)
from engine.project import find_original, read_project
from engine.project.export import export_project
from engine.repair import RepairOptions, repair
from engine.step import result_of
from tests.fuzzing.seeds import SIZE

LONGEST = 400
"""Letters of a sentence, the file's name left out."""


def photo(path: Path) -> str:
    """Opens, repairs, and saves it as it was and as something else."""
    sizes = page_sizes(path)
    opened = open_photo(path, 1 if len(sizes) > 1 else None)
    repairs_stated(opened.metadata.xmp)
    height, width = opened.pixels.shape[:2]
    mask = np.zeros((height, width), bool)
    mask[height // 3 : height // 2 + 1, width // 3 : width // 2 + 1] = True
    done = result_of(repair(opened, mask, RepairOptions(method="telea")))
    suffix = path.suffix if path.suffix in SUFFIXES else ".tif"
    other = sorted(SUFFIXES)[path.stat().st_size % len(SUFFIXES)]
    options = ExportOptions(keep_gps=bool(width % 2))
    for ending in (suffix, other):
        out = path.with_name(f"out{ending}")
        saved_changes(opened, out, options)
        save_photo(
            opened,
            done.image(),
            out,
            mask=mask,
            options=options,
            provenance=done.provenance,
            overwrite=True,
        )
    return "saved"


def mask(path: Path) -> str:
    """Reads it for a photo of the seeds' size."""
    read = read_mask(path, SIZE)
    assert read.shape == (SIZE[1], SIZE[0]) and read.dtype == bool
    return "read"


def weights(path: Path) -> str:
    """Loads it and completes a face with it."""
    from engine import checkpoint
    from engine.completion.latent_search import SearchSettings, latent_search
    from engine.completion.one_shot import one_shot

    networks = checkpoint.load(path)
    side = networks.config.side
    crop = np.full((side, side, 3), 90, np.uint8)
    hole = np.zeros((side, side), bool)
    hole[20:30, 20:30] = True
    if networks.family.kind == "latent":
        settings = SearchSettings(starts=4, batch=2, iterations=2)
        result_of(latent_search(crop, hole, networks, candidates=2, settings=settings))
    elif networks.family.kind == "inpainting":
        result_of(one_shot(crop, hole, networks))
    return "completed"


def landmarks(path: Path) -> str:
    """Opens the network that places faces."""
    LandmarkReader(path)
    return "read"


def damage(path: Path) -> str:
    """Opens the network that sees damage."""
    DamageReader(path)
    return "read"


def project(path: Path) -> str:
    """Reads it, finds its photo and exports it, as `facemend replay` does."""
    read = read_project(path)
    photo, _ = find_original(read)
    export_project(read, photo, path.with_name("out.png"), overwrite=True)
    return "exported"


TRIALS: dict[str, Callable[[Path], str]] = {
    "photo": photo,
    "mask": mask,
    "weights": weights,
    "project": project,
    "landmarks": landmarks,
    "damage": damage,
}


def tried(kind: str, path: Path) -> str:
    """How far a file came, or "refused". Raises a fault: AssertionError for a bad sentence."""
    try:
        return TRIALS[kind](path)
    except FacemendError as error:
        said = str(error)
        short = said.replace(str(path.parent), "")
        assert said.endswith(".") and said.isprintable() and len(short) < LONGEST, repr(said)
        return "stopped by the proof" if "would have changed" in said else "refused"
