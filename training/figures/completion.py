"""Holes filled by a run's networks: how a search gets there (S3), and what comes of it (all)."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from engine.completion.candidate import Candidate, candidate
from engine.completion.latent_search import DEFAULT, SearchSettings, latent_search
from engine.completion.one_shot import one_shot
from engine.holes import NAMES, hole
from engine.metrics import psnr
from engine.step import result_of
from training.figures.page import COLOURS, Page
from training.figures.subject import Subject
from training.recipes import LatentRecipe

ITERATIONS = 500
"""Of a search that is looked at; ten times what a repair takes."""

_SHOWN = ("mouth", "centre")
_STARTS = (1, 1000)
_MOMENTS = 7


@dataclass(frozen=True, eq=False)
class Moment:
    """The best of a search so far."""

    iteration: int
    loss: float
    completed: np.ndarray
    """(S, S, 3) uint8."""


def draw_progress(subject: Subject) -> tuple[Path, ...]:
    """progress.png and .svg: the best completion so far at iterations of the engine's search."""
    settings = replace(DEFAULT, iterations=ITERATIONS, batch=1, patience=0)
    face = subject.originals.faces[0]
    holes = {name: hole(name, len(face)) for name in _SHOWN}
    searches = {
        (name, starts): searched(subject, face, holes[name], replace(settings, starts=starts))
        for name in _SHOWN
        for starts in _STARTS
    }
    title = f"{subject.recipe.name}: completion over the iterations of the search"
    with Page(subject.out, "progress", title) as page:
        rows, labels, notes = [], [], []
        for (name, starts), moments in searches.items():
            shown = spread(moments)
            pictures = [moment.completed for moment in shown]
            rows.append([_broken(face, holes[name]), *pictures, face])
            labels.append(f"{name},\n{_counted(starts)}")
            notes.append(["", *(f"loss {moment.loss:.3f}" for moment in shown), ""])
        when = [f"{moment.iteration:,}" for moment in shown]
        page.pictures(
            rows, labels, ["broken", f"iteration {when[0]}", *when[1:], "original"], notes
        )
        least = min(moments[-1].loss for moments in searches.values())
        for axes, name in zip(page.charts(230, len(_SHOWN)), _SHOWN, strict=True):
            axes.set_title(f"The hole '{name}'")
            for starts, colour in zip(_STARTS, (COLOURS[1], COLOURS[0]), strict=True):
                moments = searches[name, starts]
                at, losses = [m.iteration for m in moments], [m.loss for m in moments]
                axes.plot(at, losses, color=colour, lw=1.4, label=_counted(starts))
                axes.plot(
                    [m.iteration for m in spread(moments)],
                    [m.loss for m in spread(moments)],
                    "o",
                    color=colour,
                    ms=3.5,
                )
            axes.set_xscale("symlog", linthresh=8)
            axes.set_xticks([m.iteration for m in shown], when)
            axes.minorticks_off()
            axes.set(
                xlabel="iteration (logarithmic from 8 on)",
                ylabel="least loss so far",
                ylim=(min(0, 1.2 * least), None),
            )
            axes.legend()
        page.caption(
            f"After {subject.run.step:,} steps of training. The search moves z, the numbers that "
            "G makes a face from, until the face agrees with what is known round the hole "
            f"(contextual loss) and D takes it for real ({settings.perceptual_weight:g} times the "
            "perceptual loss): Adam, its rate falling from "
            f"{settings.learning_rate:g} to {settings.learning_rate / 10:g}. It begins at one "
            f"random z, or at the best of {_STARTS[1]:,}, as S3 does. Shown is the best so far, "
            f"blended in; dots mark the pictures. {subject.originals.first}"
        )
    return page.paths


def draw_triples(subject: Subject) -> tuple[Path, ...]:
    """triples.png and .svg: original, masked and completed for every shape of hole."""
    faces = subject.originals.faces
    blocks = faces.reshape(-1, len(NAMES), *faces.shape[1:])
    title = f"{subject.recipe.name}: original, masked and completed"
    with Page(subject.out, "triples", title) as page:
        for block, originals in enumerate(blocks):
            holes = [hole(name, originals.shape[1], seed=block) for name in NAMES]
            pairs = list(zip(originals, holes, strict=True))
            best = [completed(subject, face, missing) for face, missing in pairs]
            notes = [
                f"{psnr(face, found.completed, missing):.1f} dB"
                for (face, missing), found in zip(pairs, best, strict=True)
            ]
            page.pictures(
                [
                    list(originals),
                    [_broken(face, missing) for face, missing in pairs],
                    [found.completed for found in best],
                ],
                ["original", "masked", "completed"],
                NAMES if block == 0 else (),
                [[], [], notes],
            )
        latent = isinstance(subject.recipe, LatentRecipe)
        how = "the engine's usual search" if latent else "one pass through the network"
        page.caption(
            f"After {subject.run.step:,} steps of training, each hole (white; a shape a column) "
            f"filled by {how} and blended in. Below, how near the fill is to the original: its "
            f"PSNR in the hole, more is nearer. {subject.originals.words}"
        )
    return page.paths


def searched(
    subject: Subject, crop: np.ndarray, missing: np.ndarray, settings: SearchSettings
) -> list[Moment]:
    """The engine's search for one candidate, as far as it shows itself."""
    moments = []
    search = latent_search(crop, missing, subject.networks, candidates=1, settings=settings)
    for step in search:
        if step.preview is not None and step.loss is not None:
            best = candidate(crop, missing, step.preview.pixels, {}).completed
            moments.append(Moment(step.done - 1, step.loss, best))
    return moments


def completed(subject: Subject, crop: np.ndarray, missing: np.ndarray) -> Candidate:
    """The best candidate of the engine's completion with the run's networks."""
    if isinstance(subject.recipe, LatentRecipe):
        return result_of(latent_search(crop, missing, subject.networks))[0]
    return result_of(one_shot(crop, missing, subject.networks))[0]


def spread(moments: list[Moment]) -> list[Moment]:
    """The first, the last, and some between them at growing distances."""
    wanted = [0, *np.geomspace(moments[1].iteration, moments[-1].iteration, _MOMENTS - 1)]
    chosen = {
        min(range(len(moments)), key=lambda i: abs(moments[i].iteration - at)) for at in wanted
    }
    return [moments[i] for i in sorted(chosen)]


def _broken(face: np.ndarray, missing: np.ndarray) -> np.ndarray:
    return np.where(missing[..., None], np.uint8(255), face)


def _counted(starts: int) -> str:
    return "1 start" if starts == 1 else f"{starts:,} starts"
