"""Contact sheets: the first faces as they were, broken, and as each method completes them."""

import hashlib
import io
from collections.abc import Generator, Sequence
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont, PngImagePlugin

from engine.bench.broken import SIDE, broken_face
from engine.bench.contestants import Contestant
from engine.bench.faces import Faces
from engine.bench.jobs import completion_key
from engine.files import write_atomically
from engine.holes import hole
from engine.step import Step

FACES = 8
_GAP, _LINE, _LETTER = 4, 15, 11
_PAPER, _INK = (255, 255, 255), (30, 30, 30)
_MADE_OF = "made of"


def write_sheets(
    folder: Path, contestants: Sequence[Contestant], masks: Sequence[str], faces: Faces
) -> Generator[Step, None, list[Path]]:
    """A PNG a mask, a face a row; the paths in the order of the masks.

    What a method made of the faces is kept beside, in `columns`, until it would make something
    else of them.
    """
    done, total = 0, len(masks) * len(contestants)
    paths = []
    for mask in masks:
        broken = [
            broken_face(face, hole(mask, SIDE, seed=i)) for i, face in enumerate(_shown(faces))
        ]
        columns = [[truth for truth, _ in broken], [one.crop for _, one in broken]]
        titles = ["original", "masked"]
        for contestant in contestants:
            yield Step(done, total, f"drawing {contestant.name}, {mask}")
            column = _column(folder / "columns", contestant, mask, faces)
            columns.append(np.split(column, len(broken)))
            titles.append(contestant.name)
            done += 1
        drawn = sheet(titles, list(zip(*columns, strict=True)), 2)
        path = folder / f"{mask}.png"
        write_atomically(path, png(drawn, ""), overwrite=True)
        paths.append(path)
    return paths


def _shown(faces: Faces) -> np.ndarray:
    return faces.images[:FACES]


def _column(folder: Path, contestant: Contestant, mask: str, faces: Faces) -> np.ndarray:
    """The completed faces one above the other, (64 n, 64, 3) uint8."""
    path = folder / f"{contestant.name}-{mask}.png"
    key = repr(completion_key(contestant, mask, faces))
    made = hashlib.sha256(f"{len(_shown(faces))} {key}".encode()).hexdigest()
    if made_of(path) == made:
        with Image.open(path) as image:
            return np.asarray(image)
    column = []
    for i, face in enumerate(_shown(faces)):
        _, broken = broken_face(face, hole(mask, SIDE, seed=i))
        column.append(contestant.fill(broken, i)[0].completed)
    stacked = np.vstack(column)
    write_atomically(path, png(Image.fromarray(stacked), made), overwrite=True)
    return stacked


def sheet(titles: Sequence[str], rows: Sequence[Sequence[np.ndarray]], times: int) -> Image.Image:
    """Rows of tiles (64, 64, 3) uint8 enlarged so many times, each column under its title."""
    tile = times * SIDE
    step = tile + _GAP
    size = (len(titles) * step + _GAP, len(rows) * step + _LINE + _GAP)
    whole = Image.new("RGB", size, _PAPER)
    draw = ImageDraw.Draw(whole)
    font = ImageFont.load_default(_LETTER)
    for x, title in enumerate(titles):
        draw.text((_GAP + x * step, 2), title, fill=_INK, font=font)
    for y, row in enumerate(rows):
        for x, picture in enumerate(row):
            larger = cv2.resize(picture, (tile, tile), interpolation=cv2.INTER_CUBIC)
            whole.paste(Image.fromarray(larger), (_GAP + x * step, _LINE + _GAP + y * step))
    return whole


def png(image: Image.Image, made: str) -> bytes:
    """A PNG that says what it was made of, for `made_of` to read."""
    text = PngImagePlugin.PngInfo()
    text.add_text(_MADE_OF, made)
    file = io.BytesIO()
    image.save(file, "PNG", pnginfo=text, optimize=True)
    return file.getvalue()


def made_of(path: Path) -> str | None:
    """What a PNG says it was made of; None where there is none or it says nothing."""
    if not path.is_file():
        return None
    with Image.open(path) as image:
        return image.info.get(_MADE_OF)
