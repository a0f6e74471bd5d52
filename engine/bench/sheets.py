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
_TILE, _GAP, _LINE, _LETTER = 2 * SIDE, 4, 15, 11
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
        truths = [
            broken_face(face, hole(mask, SIDE, seed=i)) for i, face in enumerate(_shown(faces))
        ]
        columns = [
            ("original", np.vstack([truth for truth, _ in truths])),
            ("masked", np.vstack([broken.crop for _, broken in truths])),
        ]
        for contestant in contestants:
            yield Step(done, total, f"drawing {contestant.name}, {mask}")
            columns.append((contestant.name, _column(folder / "columns", contestant, mask, faces)))
            done += 1
        path = folder / f"{mask}.png"
        write_atomically(path, _encoded(_sheet(columns)), overwrite=True)
        paths.append(path)
    return paths


def _shown(faces: Faces) -> np.ndarray:
    return faces.images[:FACES]


def _column(folder: Path, contestant: Contestant, mask: str, faces: Faces) -> np.ndarray:
    """The completed faces one above the other, (64 n, 64, 3) uint8."""
    path = folder / f"{contestant.name}-{mask}.png"
    key = repr(completion_key(contestant, mask, faces))
    made_of = hashlib.sha256(f"{len(_shown(faces))} {key}".encode()).hexdigest()
    if path.is_file():
        with Image.open(path) as image:
            if image.info.get(_MADE_OF) == made_of:
                return np.asarray(image)
    column = []
    for i, face in enumerate(_shown(faces)):
        _, broken = broken_face(face, hole(mask, SIDE, seed=i))
        column.append(contestant.fill(broken, i)[0].completed)
    stacked = np.vstack(column)
    write_atomically(path, _encoded(Image.fromarray(stacked), made_of), overwrite=True)
    return stacked


def _encoded(image: Image.Image, made_of: str = "") -> bytes:
    text = PngImagePlugin.PngInfo()
    text.add_text(_MADE_OF, made_of)
    png = io.BytesIO()
    image.save(png, "PNG", pnginfo=text, optimize=True)
    return png.getvalue()


def _sheet(columns: Sequence[tuple[str, np.ndarray]]) -> Image.Image:
    wide, high = _TILE + _GAP, _TILE + _GAP
    rows = len(columns[0][1]) // SIDE
    size = (len(columns) * wide + _GAP, rows * high + _LINE + _GAP)
    sheet = Image.new("RGB", size, _PAPER)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(_LETTER)
    for x, (title, column) in enumerate(columns):
        draw.text((_GAP + x * wide, 2), title, fill=_INK, font=font)
        for y in range(rows):
            tile = column[y * SIDE : (y + 1) * SIDE]
            larger = cv2.resize(tile, (_TILE, _TILE), interpolation=cv2.INTER_CUBIC)
            sheet.paste(Image.fromarray(larger), (_GAP + x * wide, _LINE + _GAP + y * high))
    return sheet
