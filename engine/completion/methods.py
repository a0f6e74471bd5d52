"""The methods by name, and the one way to run any of them on a crop. Loads torch only if needed."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine import texture
from engine.completion.candidate import Candidate
from engine.errors import WrongUsage
from engine.step import Preview, Step

if TYPE_CHECKING:
    from engine.checkpoint import Checkpoint


@dataclass(frozen=True)
class Method:
    """A row of `facemend methods`."""

    name: str
    title: str
    """As the window shows it."""

    recipe: str | None
    """The training recipe whose weights it runs; None for the classical ones."""

    kind: Literal["search", "one-shot", "classical"]
    description: str


METHODS: tuple[Method, ...] = (
    Method(
        "latent-search",
        "Latent search",
        "dcgan64",
        "search",
        "searches a DCGAN's faces for those that agree with what is left (S1)",
    ),
    Method("telea", "Telea", None, "classical", "OpenCV's fast marching fill, no network"),
    Method(
        "navier-stokes",
        "Navier-Stokes",
        None,
        "classical",
        "OpenCV's fluid dynamics fill, no network",
    ),
)

DEFAULT_METHOD = "latent-search"


def method_named(name: str) -> Method:
    """The method of that name; WrongUsage with the known names if there is none."""
    for method in METHODS:
        if method.name == name:
            return method
    known = ", ".join(method.name for method in METHODS)
    raise WrongUsage(f"there is no method '{name}': choose one of {known}.")


def complete(
    crop: np.ndarray,
    hole: np.ndarray,
    method: Method,
    *,
    networks: "Checkpoint | None",
    candidates: int = 4,
    seed: int = 0,
    effort: float = 1.0,
) -> Generator[Step, None, tuple[Candidate, ...]]:
    """Ranked completions of a crop (64, 64, 3) uint8 with a hole (64, 64) bool, True = repair.

    networks: what `engine.checkpoint.load(method.recipe)` gave, None for a classical method,
    which has one answer whatever `candidates` says. effort: share of a search's usual starts and
    iterations.
    """
    if networks is None:
        filled = texture.fill(crop, hole, method=method.name)
        yield Step(1, 1, "filling", preview=Preview(0, 0, filled, hole))
        return (Candidate(fill=filled, completed=filled),)
    from engine.completion.latent_search import DEFAULT, latent_search

    return (
        yield from latent_search(
            crop,
            hole,
            networks,
            candidates=candidates,
            seed=seed,
            settings=DEFAULT.scaled(effort),
        )
    )
