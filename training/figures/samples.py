"""What a run makes of the same z, or of the same holes, as training proceeds (S1)."""

import io
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from engine.errors import FacemendError
from engine.files import write_atomically
from training.figures.page import Page
from training.figures.subject import Subject
from training.recipes import LatentRecipe

LARGEST = 2_000_000
"""Bytes of an animation at most, for a README."""

_ROWS = 8
_FRAMES = 40
_BAR = 26


def draw(subject: Subject) -> tuple[Path, ...]:
    """samples.png and .svg, and the animation samples.webp, from the run's contact sheets."""
    recipe = subject.recipe
    side = recipe.network.side
    latent = isinstance(recipe, LatentRecipe)
    high, wide = (8, 8) if latent else (6, 9)  # as training.samples.sheet lays them
    sheets = _sheets(subject.folder / "samples", (high * side, wide * side))
    steps = sorted(sheets)
    logarithmic = np.geomspace(steps[0], steps[-1], _ROWS)
    shown = sorted({min(steps, key=lambda step: abs(step - at)) for at in logarithmic})
    title = f"{recipe.name}: samples as training proceeds"
    with Page(subject.out, "samples", title) as page:
        labels = [f"step {step:,}" for step in shown]
        if latent:
            rows = [_row(sheets[step], 0, side) for step in shown]
            about = "Each column is one z, the random numbers that G makes a face from"
        else:
            rows = [_row(sheets[steps[-1]], 0, side), _row(sheets[steps[-1]], 1, side)]
            rows += [_row(sheets[step], 2, side) for step in shown]
            labels = ["original", "broken", *labels]
            about = "Each column is one face of the data with one hole (white)"
        page.pictures(rows, labels)
        page.caption(
            f"{recipe.description}. {about}; each row is what the network, as the running average "
            "of its weights, made of it at that step of training."
        )
    chosen = [
        steps[i] for i in np.unique(np.linspace(0, len(steps) - 1, _FRAMES).round(0).astype(int))
    ]
    movie = subject.out / "samples.webp"
    frames = [_numbered(sheets[step], f"{recipe.name}, step {step:,}") for step in chosen]
    write_atomically(movie, _animation(frames), overwrite=True)
    return (*page.paths, movie)


def _sheets(folder: Path, shape: tuple[int, int]) -> dict[int, np.ndarray]:
    """The contact sheets (H, W, 3) by step."""
    sheets = {}
    for path in folder.glob("*.png"):
        if path.stem.isdecimal():
            image = cv2.imread(str(path), cv2.IMREAD_COLOR_RGB)
            if image is None or image.shape[:2] != shape:
                raise FacemendError(
                    f"{path} is no contact sheet of this recipe ({shape[1]} x {shape[0]} pixels): "
                    "take it away."
                )
            sheets[int(path.stem)] = image
    if not sheets:
        raise FacemendError(f"{folder} holds no samples: training makes one with each state saved.")
    return sheets


def _row(sheet: np.ndarray, row: int, side: int) -> list[np.ndarray]:
    """The pictures (S, S, 3) of a row of a contact sheet."""
    return np.split(sheet[row * side : (row + 1) * side], sheet.shape[1] // side, axis=1)


def _numbered(sheet: np.ndarray, text: str) -> Image.Image:
    """The sheet under a bar with a text."""
    image = Image.new("RGB", (sheet.shape[1], sheet.shape[0] + _BAR), "white")
    image.paste(Image.fromarray(sheet), (0, _BAR))
    font = ImageFont.load_default(15)
    ImageDraw.Draw(image).text((6, 4), text, fill="#333333", font=font)
    return image


def _animation(frames: list[Image.Image]) -> bytes:
    """An animated WebP that lingers on its last frame; the best quality that is small enough."""
    waits = [300] * (len(frames) - 1) + [2500]
    for quality in (85, 70, 50, 30, 10):
        data = io.BytesIO()
        frames[0].save(
            data,
            "WEBP",
            save_all=True,
            append_images=frames[1:],
            duration=waits,
            loop=0,
            quality=quality,
            method=4,
        )
        if data.tell() <= LARGEST:
            break
    return data.getvalue()
