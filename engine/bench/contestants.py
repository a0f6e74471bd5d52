"""Who takes part: every method of the program, the papers' own slow recipes, the plain fills."""

import hashlib
import json
from collections.abc import Callable, Generator
from dataclasses import asdict, dataclass, field
from functools import lru_cache, partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch

from engine import checkpoint, texture
from engine.assets import weights_path
from engine.bench.broken import BrokenFace, completions
from engine.checkpoint import Checkpoint
from engine.completion.candidate import Candidate
from engine.completion.latent_search import (
    AMOS,
    DEFAULT,
    JIANG,
    YEH,
    SearchSettings,
    latent_search,
)
from engine.completion.methods import METHODS, Method, companions, complete
from engine.completion.one_shot import one_shot
from engine.exemplar import exemplar_fill
from engine.holes import NAMES
from engine.repair import RepairOptions
from engine.step import Step, result_of

QUICK_FACES, SEARCH_FACES, SLOW_FACES = 200, 100, 16
SLOW_HOLES = ("centre", "mouth")
CANDIDATES = RepairOptions.candidates

Kind = Literal["classical", "one-shot", "search", "paper", "ablation"]
Fill = Callable[[BrokenFace, int], tuple[Candidate, ...]]
"""A broken face and its number -> its ranked completions, (64, 64, 3) uint8 each."""


@dataclass(frozen=True, eq=False)
class Contestant:
    """A row of the table."""

    name: str
    about: str
    kind: Kind
    fill: Fill
    faces: int
    """It takes part on the first so many faces of the split."""

    holes: tuple[str, ...] = NAMES
    """Those it is measured on unless others are asked for."""

    weights: Path | None = None
    settings: dict[str, Any] = field(default_factory=dict)
    guess: float = 0.05
    """Seconds a face, until one has been measured."""

    version: int = 1
    """Raise it when the method's code is changed so that it answers differently."""

    package: str | None = None
    """What it needs beyond the program's own packages."""

    @property
    def candidates(self) -> int:
        """How many answers it gives."""
        return self.settings.get("candidates", 1)

    @property
    def missing(self) -> str | None:
        """Why it cannot take part, if it cannot."""
        if self.weights is not None and not self.weights.is_file():
            return f"the weights {self.weights.name} are missing"
        if self.package and not find_spec(self.package):
            return f"the package {self.package} is not installed"
        return None

    @property
    def sha256(self) -> str:
        """Of the weight file; empty without one."""
        return sha256_of(self.weights) if self.weights else ""

    @property
    def setting(self) -> str:
        """The settings as a word to compare."""
        return json.dumps(self.settings, sort_keys=True) if self.settings else ""


def sha256_of(path: Path) -> str:
    """Of a file's bytes, hexadecimal; kept until the file changes."""
    return _sha256_of(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=64)
def _sha256_of(path: Path, _stamp: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def contestants(device: torch.device, ablations: Path | None = None) -> tuple[Contestant, ...]:
    """Everyone, also those whose weights are missing; `ablations`: a folder of S3's variants."""
    rows = [
        Contestant("mean-colour", "the mean of the known pixels", "classical", _mean_colour, 200),
        Contestant("telea", "OpenCV's fast marching", "classical", partial(_plain, "telea"), 200),
        Contestant(
            "navier-stokes",
            "OpenCV's fluid dynamics",
            "classical",
            partial(_plain, "navier-stokes"),
            200,
        ),
        Contestant(
            "biharmonic",
            "scikit-image's biharmonic equation",
            "classical",
            _biharmonic,
            200,
            package="skimage",
        ),
        Contestant(
            "texture",
            "patches from around the hole, in place of S4's content-aware fill; plain "
            "(navier-stokes) where hardly a 3x3 patch is whole, as on the mask random",
            "classical",
            _texture,
            200,
            guess=0.5,
            version=2,
        ),
    ]
    for method in METHODS:
        if method.kind == "classical":
            continue
        assert method.recipe is not None
        path = weights_path(method.recipe)
        if method.kind in ("one-shot", "sampling"):
            count = CANDIDATES if method.several else 1
            asked = {"candidates": count} if method.several else {}
            fill = partial(_one_shot, path, device, count)
            about = method.description
            rows.append(
                Contestant(
                    method.name,
                    about,
                    "one-shot",
                    fill,
                    200,
                    weights=path,
                    settings=asked,
                    # answers joined to the known pixels, not blended; the best of 8, not 16
                    version=3 if method.recipe == "one-shot" else 1,
                )
            )
        elif method.kind in ("hybrid", "expected"):
            rows.append(_together(method, path, device))
        else:
            rows.append(_search(method.name, method.description, path, device))
    for name, recipe, settings, guess, about in (
        ("yeh", "dcgan64", YEH, 12.0, "Yeh et al.'s own search on dcgan64 (S1)"),
        ("amos", "dcgan64-uniform", AMOS, 8.0, "Amos' search on dcgan64-uniform (S4)"),
        ("jiang", "upsampling80-half", JIANG, 80.0, "S3's own search on upsampling80-half"),
    ):
        path = weights_path(recipe)
        rows.append(
            Contestant(
                name,
                f"{about}: {settings.iterations:,} iterations",
                "paper",
                partial(_searched, path, device, settings, 1, None),
                SLOW_FACES,
                SLOW_HOLES,
                path,
                {"candidates": 1, "seed": "face", **asdict(settings)},
                guess,
            )
        )
    for path in sorted(ablations.glob("*.safetensors")) if ablations else []:
        if not path.stem.endswith("-discriminator"):
            row = _search(f"ablation {path.stem}", "", path, device, "ablation", SLOW_HOLES)
            rows.append(row)
    return tuple(rows)


def _search(
    name: str,
    about: str,
    path: Path,
    device: torch.device,
    kind: Kind = "search",
    holes: tuple[str, ...] = NAMES,
) -> Contestant:
    """The search as the program does it, the best-ranked of its candidates."""
    seed = RepairOptions.seed
    return Contestant(
        name,
        about,
        kind,
        partial(_searched, path, device, DEFAULT, CANDIDATES, seed),
        SEARCH_FACES,
        holes,
        path,
        {"candidates": CANDIDATES, "seed": seed, **asdict(DEFAULT)},
        2.0,
    )


def _searched(
    path: Path,
    device: torch.device,
    settings: SearchSettings,
    candidates: int,
    seed: int | None,
    broken: BrokenFace,
    number: int,
) -> tuple[Candidate, ...]:
    """seed: None = the face's number."""
    networks = checkpoint.load(path, device)

    def work(crop: np.ndarray, hole: np.ndarray) -> Generator[Step, None, tuple[Candidate, ...]]:
        return latent_search(
            crop,
            hole,
            networks,
            candidates=candidates,
            seed=number if seed is None else seed,
            settings=settings,
        )

    return completions(broken, networks, work)


def _together(method: Method, path: Path, device: torch.device) -> Contestant:
    """Several networks as the program runs them; the weights that join in count as settings."""
    settings: dict[str, Any] = {name: sha256_of(weights_path(name)) for name in method.recipes[1:]}
    if method.several:
        settings |= {"candidates": CANDIDATES, "seed": RepairOptions.seed}
    return Contestant(
        method.name,
        method.description,
        "search" if method.searches else "one-shot",
        partial(_completed, method, path, device),
        QUICK_FACES,
        weights=path,
        settings=settings,
        guess=0.6 if method.searches else 0.1,
        version=5 if method.searches else 3,
    )


def _completed(
    method: Method, path: Path, device: torch.device, broken: BrokenFace, _number: int
) -> tuple[Candidate, ...]:
    networks = checkpoint.load(path, device)
    companions(method, networks)  # loaded before the clock counts for the first face

    def work(crop: np.ndarray, hole: np.ndarray) -> Generator[Step, None, tuple[Candidate, ...]]:
        return complete(
            crop,
            hole,
            method,
            networks=networks,
            candidates=CANDIDATES,
            seed=RepairOptions.seed,
        )

    return completions(broken, networks, work)


def _one_shot(
    path: Path, device: torch.device, candidates: int, broken: BrokenFace, number: int
) -> tuple[Candidate, ...]:
    networks: Checkpoint = checkpoint.load(path, device)
    return completions(
        broken,
        networks,
        lambda crop, hole: one_shot(crop, hole, networks, candidates=candidates, seed=number),
    )


def _mean_colour(broken: BrokenFace, _number: int) -> tuple[Candidate, ...]:
    filled = broken.crop.copy()
    filled[broken.hole] = broken.crop[~broken.hole].mean(0).round()
    return (Candidate(filled, filled),)


def _plain(method: str, broken: BrokenFace, _number: int) -> tuple[Candidate, ...]:
    filled = texture.fill(broken.crop, broken.hole, method=method)
    return (Candidate(filled, filled),)


def _texture(broken: BrokenFace, number: int) -> tuple[Candidate, ...]:
    filled = result_of(exemplar_fill(broken.crop, broken.hole, seed=number))
    return (Candidate(filled, filled),)


def _biharmonic(broken: BrokenFace, _number: int) -> tuple[Candidate, ...]:
    """Damelin & Hoang, "On Surface Completion and Image Inpainting by Biharmonic Functions"."""
    from skimage.restoration import inpaint_biharmonic  # not everyone has installed it

    solved = inpaint_biharmonic(broken.crop / 255.0, broken.hole, channel_axis=-1)
    filled = broken.crop.copy()
    filled[broken.hole] = np.clip(np.round(255 * solved[broken.hole]), 0, 255)
    return (Candidate(filled, filled),)
