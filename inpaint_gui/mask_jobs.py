"""Mask files, and changes of a mask that take their time: generators for the runner."""

from collections.abc import Callable, Generator
from pathlib import Path

import numpy as np
from PIL import Image

from engine.mask import MASK_TITLE, read_levels, settle, write_mask
from engine.sentence import say
from engine.step import Step

_MOSTLY = 0.95
"""So much of a mask is black or white; a photo never is."""

_NEAR = 24


def reading_mask(
    path: Path, size: tuple[int, int], *, inverted: bool = False
) -> Generator[Step, None, np.ndarray]:
    """Reads a coverage for a photo of that width and height; inverted: black is to be repaired."""
    yield Step(0, 1, say("Opening {name}", name=path.name))
    return _coverage(read_levels(path, size), inverted)


def writing_mask(path: Path, mask: np.ndarray, *, overwrite: bool) -> Generator[Step, None, Path]:
    """Writes a mask as a PNG."""
    yield Step(0, 1, say("Saving {name}", name=path.name))
    write_mask(path, mask, overwrite=overwrite)
    return path


def changing_mask(
    coverage: np.ndarray,
    pixels: int,
    change: Callable[[np.ndarray, int], np.ndarray],
    title: str,
) -> Generator[Step, None, np.ndarray]:
    """Grows, shrinks or feathers a coverage."""
    yield Step(0, 1, title)
    return change(coverage, pixels)


def telling_mask(path: Path) -> Generator[Step, None, bool]:
    """Whether a picture is a mask."""
    yield Step(0, 1, say("Opening {name}", name=path.name))
    return is_mask(path)


def fits(path: Path, size: tuple[int, int]) -> bool:
    """Whether a file is a picture of that width and height, by its header alone."""
    try:
        with Image.open(path) as image:
            return image.size == size
    except Exception:  # Pillow's decoders raise almost anything; opening it says what is wrong
        return False


def says_mask(path: Path) -> bool:
    """Whether a picture says that Facemend wrote it, as a mask in which white is repaired."""
    keyword, title = MASK_TITLE
    try:
        with Image.open(path) as image:
            return bool(image.info.get(keyword) == title)
    except Exception:  # as above
        return False


def is_mask(path: Path) -> bool:
    """Whether a picture is a mask: it says so, or what it shows is all but black and white."""
    if says_mask(path):
        return True
    try:
        with Image.open(path) as image:
            pixels = np.asarray(image.convert("RGB"))
    except Exception:  # as above
        return False
    black_or_white = (pixels < _NEAR).all(-1) | (pixels > 255 - _NEAR).all(-1)
    return bool(black_or_white.mean() > _MOSTLY)


def _coverage(levels: np.ndarray, inverted: bool) -> np.ndarray:
    coverage = 255 - levels if inverted else levels
    settle(coverage)
    return coverage
