"""`python -m training figures` as a command: its options, and which figures a run has."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from engine.errors import FacemendError, UnreadableInput
from training.figures import activations, completion, latent_line, losses, samples
from training.figures.subject import Subject
from training.recipes import RECIPES, LatentRecipe

FIGURES: dict[str, Callable[[Subject], tuple[Path, ...]]] = {
    "losses": losses.draw,
    "samples": samples.draw,
    "line": latent_line.draw,
    "activations": activations.draw,
    "progress": completion.draw_progress,
    "triples": completion.draw_triples,
}


def add_options(command: argparse.ArgumentParser) -> None:
    """The command's arguments; `run` does what they say."""
    command.description = (
        "Draws what a run looks like, as PNG and SVG: its loss curves; its samples over time, also "
        "as an animation; the straight line between two z; what its layers answer to a face; a "
        "completion's progress; and original, masked and completed faces."
    )
    command.add_argument(
        "folder", type=Path, metavar="RUN", help="a run's folder, or a recipe for runs/RECIPE"
    )
    command.add_argument("--out", type=Path, metavar="DIR", help="where to (RUN/figures)")
    command.add_argument(
        "--only",
        nargs="+",
        choices=FIGURES,
        default=list(FIGURES),
        metavar="FIGURE",
        help=f"some of them: {', '.join(FIGURES)}",
    )
    command.add_argument("--data", type=Path, default=Path("../shared/faces"), metavar="DIR")
    command.add_argument("--split", default="dev", choices=["train", "dev", "val"])
    command.add_argument(
        "--shareable",
        action="store_true",
        help="no face of the data: the astronaut's, and those that the bundled dcgan64 draws",
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Draws one figure after another, naming each file; what cannot be drawn is said at the end."""
    folder = options.folder
    if str(folder) in RECIPES and not folder.is_dir():
        folder = Path("runs") / folder
    out = options.out or folder / "figures"
    subject = Subject(folder, out, options.data, options.split, options.shareable)
    failed: dict[str, list[str]] = {}
    code = 0
    for name in options.only:
        reason = _left_out(name, subject)
        if reason:
            print(f"{name} left out: {reason}", file=sys.stderr)
            continue
        print(f"drawing {name} ...", file=sys.stderr)
        try:
            for path in FIGURES[name](subject):
                print(path)
        except FacemendError as error:
            failed.setdefault(str(error), []).append(name)
            code = 3 if isinstance(error, UnreadableInput) else 1
    for sentence, names in failed.items():
        print(f"training: no {', '.join(names)}: {sentence}", file=sys.stderr)
    return code


def _left_out(name: str, subject: Subject) -> str | None:
    """Why a figure does not apply to a recipe; None if it does."""
    if isinstance(subject.recipe, LatentRecipe):
        return None
    if name in ("line", "progress"):
        return f"{subject.recipe.name} makes its faces from a broken one, without a z or a search."
    if name == "samples" and subject.shareable:
        return f"the samples of {subject.recipe.name} hold faces of its data."
    return None
