"""Loss curves: the back and forth of G and D (S1), and whether it stays in a band (S2)."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import LogLocator, NullFormatter
from numpy.lib.stride_tricks import sliding_window_view

from engine.errors import FacemendError
from training.figures.page import COLOURS, Page
from training.figures.subject import Subject
from training.log import TABLE, read_log
from training.recipes import InpaintingRecipe, Recipe

_CLOSE = 100
"""Steps of the closer look."""

_NAMES = {
    "generator_loss": ("G", COLOURS[0]),
    "discriminator_loss": ("D", COLOURS[1]),
    "local_discriminator_loss": ("local D", COLOURS[4]),
    "content_loss": ("content", COLOURS[2]),
    "gradient_loss": ("gradient", COLOURS[3]),
    "prior_loss_discriminator": ("prior of D", COLOURS[1]),
    "prior_loss_local_discriminator": ("prior of the local D", COLOURS[4]),
    "real_accuracy": ("real faces taken for real", COLOURS[2]),
    "generated_accuracy": ("made ones taken for made", COLOURS[3]),
    "local_real_accuracy": ("by the local D: real fills taken for real", COLOURS[4]),
    "local_generated_accuracy": ("by the local D: made ones taken for made", COLOURS[5]),
}


def draw(subject: Subject) -> tuple[Path, ...]:
    """losses.png and .svg from the run's log."""
    recipe = subject.recipe
    log = _columns(subject.folder, recipe)
    step = log["step"]
    contest = [name for name in log if name.endswith("discriminator_loss")]
    parts = [n for n in log if n.startswith(("content", "gradient", "prior"))]
    accuracies = [name for name in log if name.endswith("_accuracy")]
    window = _window(len(step))
    unit = "loss" if parts else f"loss ({recipe.loss})"
    with Page(subject.out, "losses", f"{recipe.name}: losses over {step[-1]:,.0f} steps") as page:
        (axes,) = page.charts(330)
        axes.set_title("The contest" if contest else "The loss of G")
        names = ["generator_loss", *contest]
        bands = _curves(axes, log, names, window, band=True)
        axes.set(xlabel="training step", ylabel=unit, ylim=_range(log, names))
        if contest and len(step) >= 3 * _CLOSE:
            (axes,) = page.charts(170)
            axes.set_title(f"The same, the last {_CLOSE} steps: back and forth")
            for name in names:
                label, colour = _NAMES[name]
                axes.plot(step[-_CLOSE:], log[name][-_CLOSE:], color=colour, lw=1.2, label=label)
            axes.set(xlabel="training step", ylabel=unit, xlim=(step[-_CLOSE], step[-1]))
            axes.xaxis.set_major_formatter("{x:,.0f}")
        if parts:
            (axes,) = page.charts(260)
            axes.set_title("The parts of the loss of G, before weighting")
            _curves(axes, log, parts, window)
            axes.set(xlabel="training step", ylabel="loss, logarithmic", yscale="log")
            axes.yaxis.set_major_formatter("{x:g}")
            axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
            axes.yaxis.set_minor_formatter(NullFormatter())
        if accuracies:
            (axes,) = page.charts(210)
            axes.set_title(f"How often {_NAMES[contest[-1]][0]} is right")
            _curves(axes, log, accuracies, window, smooth=np.nanmean)
            axes.axhline(50, color="#999999", lw=0.8, ls=":")
            axes.set(xlabel="training step", ylabel="share of a batch, %", ylim=(0, 102))
        page.caption(_caption(recipe, contest, window, bands))
    return page.paths


def _columns(folder: Path, recipe: Recipe) -> dict[str, np.ndarray]:
    """The log by column, accuracies in percent; FacemendError unless it is the recipe's."""
    try:
        log = {name: np.array(values) for name, values in read_log(folder).items()}
    except FileNotFoundError as error:
        raise FacemendError(f"{folder / TABLE} is missing: no loss curves without it.") from error
    except (OSError, ValueError, TypeError) as error:
        raise FacemendError(f"{folder / TABLE} is damaged ({error}).") from error
    if not log:
        raise FacemendError(f"{folder / TABLE} holds no step yet: train the run on.")
    wanted = {"step", "generator_loss"}
    if isinstance(recipe, InpaintingRecipe):
        wanted |= {"content_loss"}
        wanted |= {"gradient_loss"} if recipe.gradient_weight else set()
        wanted |= {"discriminator_loss"} if recipe.global_weight else set()
        wanted |= {"local_discriminator_loss"} if recipe.local_weight else set()
    else:
        wanted |= {"discriminator_loss", "real_accuracy", "generated_accuracy"}
    if missing := sorted(wanted - log.keys()):
        raise FacemendError(
            f"{folder / TABLE} has no column {missing[0]}: it is not the log of {recipe.name}."
        )
    return {name: 100 * v if name.endswith("_accuracy") else v for name, v in log.items()}


def _curves(
    axes: Axes,
    log: dict[str, np.ndarray],
    names: Sequence[str],
    window: int,
    *,
    band: bool = False,
    smooth: Callable[..., np.ndarray] = np.nanmedian,
) -> dict[str, tuple[float, float]]:
    """Each column faint and its running median; returns the bands of the last half, by column."""
    step, bands = log["step"], {}
    half = len(step) // 2
    faint = 0.5 if len(step) < 2000 else 0.15 if band else 0.08  # close together they add up
    for name in names:
        label, colour = _NAMES[name]
        axes.plot(step, log[name], color=colour, alpha=faint, lw=0.5, rasterized=True)
    for name in names:
        label, colour = _NAMES[name]
        smoothed = _smoothed(log[name], window, smooth)
        style = "--" if name.endswith("generated_accuracy") else "-"  # often one is above the other
        axes.plot(step, smoothed, style, color=colour, lw=1.6, label=label)
        if band:
            low, high = np.percentile(log[name][half:], (5, 95))
            bands[name] = (float(low), float(high))
            for edge in bands[name]:
                axes.hlines(edge, step[half], step[-1], color=colour, lw=1, ls=(0, (4, 2)))
            axes.fill_between(step[half:], low, high, color=colour, alpha=0.08, lw=0)
    axes.set_xlim(0, step[-1])
    axes.xaxis.set_major_formatter("{x:,.0f}")
    axes.legend(loc="lower right", bbox_to_anchor=(1, 1), ncols=len(names), borderaxespad=0.2)
    return bands


def _caption(
    recipe: Recipe, contest: Sequence[str], window: int, bands: dict[str, tuple[float, float]]
) -> str:
    repairs = isinstance(recipe, InpaintingRecipe)
    text = f"{recipe.description}. G, the generator, {'fills holes' if repairs else 'makes faces'}"
    if contest:
        text += "; D, the discriminator, learns to tell them from real ones, G to be taken for real"
    if isinstance(recipe, InpaintingRecipe):
        weights = {
            "content (mean difference from the original)": recipe.content_weight,
            "gradient (the same of the slopes)": recipe.gradient_weight,
            "prior (D not deceived)": recipe.global_weight,
            "prior of the local D, which sees the fill alone": recipe.local_weight,
        }
        terms = [f"{weight:g} {name}" for name, weight in weights.items() if weight]
        text += f". The loss of G is {' + '.join(terms)}"
    shares = ", of shares the running mean" if contest else ""
    spans = ", ".join(f"{_NAMES[n][0]} {low:.2f} to {high:.2f}" for n, (low, high) in bands.items())
    return (
        f"{text}. Faint: every step; solid: running median over {window} steps{shares}. Shaded "
        f"between dashes: where 90% of the last half's steps lie ({spans})."
    )


def _window(count: int) -> int:
    """An odd number of steps, 1% of all."""
    return max(5, count // 100) | 1


def _smoothed(values: np.ndarray, window: int, smooth: Callable[..., np.ndarray]) -> np.ndarray:
    """The running median or mean; at the ends of what there is of the window."""
    padded = np.pad(values.astype(float), window // 2, constant_values=np.nan)
    return smooth(sliding_window_view(padded, window), axis=1)


def _range(log: dict[str, np.ndarray], names: Sequence[str]) -> tuple[float, float]:
    """From 0, or less where there are losses below, to above all but the rarest spikes."""
    values = [np.percentile(log[name], (0.5, 99.5)) for name in names]
    return 1.1 * min(0.0, float(np.min(values))), 1.1 * float(np.max(values))
