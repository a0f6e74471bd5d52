"""`python -m training`: prepare faces, list the recipes, train one, export its weights."""

import argparse
import shlex
import signal
import sys
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import torch
from tqdm import tqdm

from engine import checkpoint
from engine.assets import weights_path
from engine.errors import FacemendError, UnreadableInput, WrongUsage
from engine.networks.detail import DetailConfig
from engine.shards import load_faces
from training import distributed, evaluate, prepare_command, throughput
from training.damage import command as damage
from training.damage.loop import train_damage
from training.damage.recipe import DAMAGE, DamageRecipe
from training.encoder import command as encoder
from training.encoder.loop import train_encoder
from training.encoder.recipe import ENCODER, EncoderRecipe
from training.figures import command as figures
from training.landmarks import command as landmarks
from training.landmarks.loop import train_landmarks
from training.landmarks.recipe import LANDMARKS, LandmarkRecipe
from training.loop import TrainingStep, train
from training.recipes import RECIPES, Recipe
from training.run import Run
from training.samples import drawn_faces, save_sheet, sheet
from training.sharp_crops import sharp_crops

AnyRecipe = Recipe | LandmarkRecipe | DamageRecipe | EncoderRecipe

_SHOWN = (
    *("discriminator_loss", "generator_loss", "content_loss", "corners", "face_loss"),
    *("entropy_loss", "overlap_loss", "recall", "precision", "drawn_loss", "real_loss"),
)
"""Of what a step measures, beside the progress bar."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="the recipes, a name a line").set_defaults(run=_list)

    command = commands.add_parser("prepare", help="photos of any data set to face shards")
    prepare_command.add_options(command)

    command = commands.add_parser("train", help="train a recipe, or go on with it")
    command.add_argument("recipe", choices=[*RECIPES, LANDMARKS.name, DAMAGE.name, ENCODER.name])
    _add_sources(command)
    command.add_argument("--split", default="train", choices=["train", "dev", "val"])
    command.add_argument("--folder", type=Path, metavar="DIR", help="runs/RECIPE")
    command.add_argument("--steps", type=int, help="steps in all (default: the recipe's)")
    command.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    command.add_argument("--precision", default="auto", choices=["auto", "bfloat16", "float32"])
    command.add_argument("--save-every", type=int, default=500, metavar="STEPS")
    command.add_argument(
        "--begin-with",
        metavar="WEIGHTS",
        help="a new run goes on from these weights, by name or path, as `export` wrote them",
    )
    command.set_defaults(run=_train)

    command = commands.add_parser("export", help="write a run's weights and a sheet of their faces")
    command.add_argument("recipe", choices=[*RECIPES, LANDMARKS.name, DAMAGE.name, ENCODER.name])
    command.add_argument("--folder", type=Path, metavar="DIR", help="runs/RECIPE")
    command.add_argument("-o", "--out", type=Path, help="resources/weights/RECIPE.safetensors")
    _add_sources(command)
    command.set_defaults(run=_export)

    command = commands.add_parser("evaluate", help="the table of methods and holes")
    evaluate.add_options(command)

    command = commands.add_parser("figures", help="pictures of how a run went and what it learned")
    figures.add_options(command)

    command = commands.add_parser("throughput", help="how fast each recipe's step runs here")
    throughput.add_options(command)

    options = parser.parse_args(arguments)
    try:
        return options.run(options)
    except FacemendError as error:
        print(f"training: {error}", file=sys.stderr)
        return {WrongUsage: 2, UnreadableInput: 3}.get(type(error), 1)


def _add_sources(command: argparse.ArgumentParser) -> None:
    command.add_argument("--data", type=Path, default=Path("../shared/faces"), metavar="DIR")
    command.add_argument(
        "--photos",
        type=Path,
        default=Path("../shared/photos"),
        metavar="DIR",
        help=f"labelled photos, for {LANDMARKS.name} and {DAMAGE.name}",
    )


def _list(_options: argparse.Namespace) -> int:
    recipes: list[AnyRecipe] = [*RECIPES.values(), LANDMARKS, DAMAGE, ENCODER]
    for recipe in recipes:
        print(f"{recipe.name}  {recipe.description}")
    return 0


def _train(options: argparse.Namespace) -> int:
    folder = options.folder or Path("runs") / options.recipe
    device = distributed.join(torch.device(options.device))
    try:
        if options.recipe in RECIPES:
            return _train_recipe(options, RECIPES[options.recipe], folder, device)
        if distributed.processes() > 1:
            raise WrongUsage(
                f"{options.recipe} is trained by one process: run it without torchrun."
            )
        if options.recipe == LANDMARKS.name:
            return _train_landmarks(options, folder, device)
        if options.recipe == ENCODER.name:
            return _train_encoder(options, folder, device)
        return _train_damage(options, folder, device)
    finally:
        distributed.leave()


def _train_recipe(
    options: argparse.Namespace, recipe: Recipe, folder: Path, device: torch.device
) -> int:
    if device.type == "cuda":  # full-precision products on tensor cores, the fastest convolutions
        torch.set_float32_matmul_precision("high")
        torch.backends.cudnn.allow_tf32 = torch.backends.cudnn.benchmark = True
    side, cache = recipe.network.side, Path("runs/cache")
    if isinstance(recipe.network, DetailConfig):
        faces = sharp_crops(options.data, options.split, side, cache)
    else:
        faces = load_faces(options.data, options.split, side, cache, recipe.frame)
    dtype = _precision(options.precision, device)
    run = Run.resume(recipe, folder, device, dtype, options.begin_with)
    run.data = _told(options, len(faces))
    steps = options.steps or recipe.steps
    training = train(run, faces, folder, steps=steps, save_every=options.save_every)
    return _followed(training, recipe, run.step, steps)


def _train_landmarks(options: argparse.Namespace, folder: Path, device: torch.device) -> int:
    samples = landmarks.samples_of(options.data, options.split, options.photos)
    run = landmarks.begun(folder, device, _precision(options.precision, device))
    run.data = f"{_told(options, len(samples.faces))}; {len(samples.others)} backgrounds"
    steps = options.steps or LANDMARKS.steps
    training = train_landmarks(run, samples, folder, steps=steps, save_every=options.save_every)
    return _followed(training, LANDMARKS, run.step, steps)


def _train_damage(options: argparse.Namespace, folder: Path, device: torch.device) -> int:
    samples = damage.samples_of(options.data, options.split, options.photos)
    run = damage.begun(folder, device, _precision(options.precision, device))
    run.data = f"{_told(options, len(samples.faces))}; {len(samples.photos)} photos"
    steps = options.steps or DAMAGE.steps
    training = train_damage(run, samples, folder, steps=steps, save_every=options.save_every)
    return _followed(training, DAMAGE, run.step, steps)


def _train_encoder(options: argparse.Namespace, folder: Path, device: torch.device) -> int:
    faces = encoder.faces_of(options.data, options.split)
    run = encoder.begun(folder, device, _precision(options.precision, device))
    run.data = f"{_told(options, len(faces))}; faces drawn by {ENCODER.inverts}"
    steps = options.steps or ENCODER.steps
    training = train_encoder(run, faces, folder, steps=steps, save_every=options.save_every)
    return _followed(training, ENCODER, run.step, steps)


def _told(options: argparse.Namespace, faces: int) -> str:
    """The faces that a run learns from, for the record."""
    return f"{options.data.resolve().name}, split {options.split}, {faces} faces"


def _followed(
    training: Generator[TrainingStep, None, None],
    recipe: AnyRecipe,
    begun: int,
    steps: int,
) -> int:
    """Takes the steps of a training behind a progress bar, until its end or a signal."""
    asked: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):  # heeded between two steps, when all is whole
        signal.signal(number, lambda signal_number, _frame: asked.append(signal_number))
    first = distributed.is_first()
    progress = tqdm(total=steps, initial=begun, unit="step", desc=recipe.name, disable=not first)
    stop, done = False, begun
    with closing(training), progress:
        for step in training:
            done = step.step
            progress.update()
            rate = progress.format_dict["rate"] or 0
            losses = {
                name.removesuffix("_loss"): f"{value:.2f}"
                for name, value in step.values.items()
                if name in _SHOWN
            }
            progress.set_postfix(losses, images_s=f"{recipe.batch * rate:.0f}", refresh=False)
            if step.warning and first:
                progress.write(f"training: at step {step.step} {step.warning}.", sys.stderr)
            stop = distributed.any_asks(bool(asked))
            if stop:
                break
    if stop:
        again = shlex.join([sys.executable, "-m", "training", *sys.argv[1:]])
        if first:
            print(f"stopped at step {done} and saved; go on with: {again}", file=sys.stderr)
        return 128 + (asked[0] if asked else signal.SIGTERM)
    return 0


def _precision(name: str, device: torch.device) -> torch.dtype:
    """bfloat16 where the processor multiplies it natively, unless told."""
    native = device.type == "cuda" or torch.cpu.get_capabilities().get("avx512_bf16", False)
    if name == "auto":
        return torch.bfloat16 if native else torch.float32
    return torch.bfloat16 if name == "bfloat16" else torch.float32


def _export(options: argparse.Namespace) -> int:
    folder = options.folder or Path("runs") / options.recipe
    if options.recipe == LANDMARKS.name:
        print(landmarks.export(folder, options.out, options.data, options.photos))
        return 0
    if options.recipe == DAMAGE.name:
        print(damage.export(folder, options.out))
        return 0
    if options.recipe == ENCODER.name:
        print(encoder.export(folder, options.out))
        return 0
    recipe = RECIPES[options.recipe]
    run = Run.resume(recipe, folder, torch.device("cpu"))
    if run.step == 0:
        raise FacemendError(f"{folder} holds no training state: train {recipe.name} first.")
    path = options.out or weights_path(recipe.name)
    checkpoint.save(
        path,
        generator=run.average,
        discriminator=run.shipped_discriminator(),
        frame=recipe.frame,
        record={
            "recipe": recipe.name,
            "command": f"python -m training train {recipe.name} --steps {run.step}",
            "data": run.data,
            "begun_with": run.begun_with,
            "seed": recipe.seed,
            "steps": run.step,
            "batch": recipe.batch,
            "torch": torch.__version__,
            "terms": "CC BY-NC-SA 4.0",
        },
    )
    # not the data's: this sheet stands beside the weights
    drawn = [
        cv2.resize(face, (recipe.network.side,) * 2, interpolation=cv2.INTER_CUBIC)
        for face in drawn_faces(18)
    ]
    save_sheet(sheet(run, np.stack(drawn)), path.with_name(f"{path.stem}-samples.png"))
    print(f"{path}: {recipe.name} after {run.step} steps")
    return 0


if __name__ == "__main__":
    sys.exit(main())
