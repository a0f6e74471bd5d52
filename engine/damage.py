"""Suggested damage: where a photo looks scratched, dusty, torn, blotted or stamped with a date.

A proposal to be corrected by a person; nothing is repaired by it. A small network looks at the
photo tile by tile (`engine.damage_net`). What it is sure of is suggested, every thin line
(`engine.lines`) that it finds likely over the line's whole length, as of a long scratch it may see
only a part, and every area of paper or ink whose rim it sees (`engine.even_areas`).
"""

from collections.abc import Generator, Iterator

import cv2
import numpy as np

from engine.damage_net import MULTIPLE, DamageReader, damage_reader
from engine.even_areas import even_areas
from engine.lines import lines
from engine.mask import Box, padded, view
from engine.sentence import say
from engine.step import Step

SENSITIVITIES = {"low": (3.0, -1.0), "normal": (1.0, -2.5), "high": (0.0, -4.0)}
"""Above which logit a pixel is suggested, and above which mean logit a line."""

_CERTAIN = 9.0
"""A logit beyond it says no more: a few pixels must not speak for a line."""

LARGEST = 6_000_000
"""Pixels; a larger photo is looked at reduced to so many: its scratches are wider, too."""

_TILE = 1024
_MARGIN = 64
"""Pixels seen around a tile, so that its edge is not taken for the photo's."""

_SMALLEST = 5
"""Pixels looked at: what is smaller is grain."""


def suggest_damage(
    image: np.ndarray, sensitivity: str = "normal", *, reader: DamageReader | None = None
) -> Generator[Step, None, np.ndarray]:
    """Looks at a photo (H, W, 3) uint8 RGB; the suggested mask, (H, W) bool, True = repair.

    sensitivity: one of SENSITIVITIES. reader: another network than the bundled. Raises
    UnreadableInput when the bundled network's file is missing.
    """
    of_pixel, of_line = SENSITIVITIES[sensitivity]
    height, width = image.shape[:2]
    scale = min(1.0, (LARGEST / (height * width)) ** 0.5)
    seen = image
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        seen = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    yield Step(0, 1, say("Looking for damage"))
    logits = yield from _looked_at(seen, reader or damage_reader())
    mask = _without_grain(logits > of_pixel)
    for labels in lines(seen):
        yield Step(1, 1, say("Following scratches"))
        mask |= (_mean_of_each(labels, logits) > of_line)[labels]
    mask |= even_areas(seen, logits)
    grown = cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8))  # over the soft edges
    if scale < 1:
        grown = cv2.resize(grown * 255, (width, height), interpolation=cv2.INTER_LINEAR)
        return grown >= 128
    return grown > 0


def _looked_at(image: np.ndarray, reader: DamageReader) -> Generator[Step, None, np.ndarray]:
    """The network's logits for each pixel, (H, W) float32."""
    height, width = image.shape[:2]
    logits = np.empty((height, width), np.float32)
    tiles = list(_tiles(height, width))
    for done, tile in enumerate(tiles):
        around = padded(tile, _MARGIN, (width, height))
        part = view(image, around)
        rows, columns = part.shape[:2]
        down, right = -rows % MULTIPLE, -columns % MULTIPLE
        part = cv2.copyMakeBorder(part, 0, down, 0, right, cv2.BORDER_REPLICATE)
        x0, y0 = tile[0] - around[0], tile[1] - around[1]
        inner = (x0, y0, x0 + tile[2] - tile[0], y0 + tile[3] - tile[1])
        view(logits, tile)[:] = view(reader.logits(part), inner)
        yield Step(done + 1, len(tiles), say("Looking for damage"))
    return logits


def _mean_of_each(labels: np.ndarray, logits: np.ndarray) -> np.ndarray:
    """The mean logit of each label of a map (H, W): float64; of 0, no line, minus infinity."""
    values = np.clip(logits, -_CERTAIN, _CERTAIN).ravel()
    counts = np.bincount(labels.ravel())
    means = np.bincount(labels.ravel(), values) / np.maximum(counts, 1)
    means[0] = -np.inf
    return means


def _tiles(height: int, width: int) -> Iterator[Box]:
    for y in range(0, height, _TILE):
        for x in range(0, width, _TILE):
            yield x, y, min(x + _TILE, width), min(y + _TILE, height)


def _without_grain(mask: np.ndarray) -> np.ndarray:
    """The mask (H, W) bool less its smallest spots."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    kept = stats[:, cv2.CC_STAT_AREA] >= _SMALLEST
    kept[0] = False
    return kept[labels]
