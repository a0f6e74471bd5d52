"""A mask cut into the boxes of its separate parts, so that work grows with the damage alone."""

from collections.abc import Iterator

import cv2
import numpy as np

from engine.mask import Box, bounds, padded, view

_CELL = 64

_REACH = 64
"""Pixels around a tile that are looked at for what is not in a mask."""


def regions(mask: np.ndarray) -> list[Box]:
    """Boxes (x0, y0, x1, y1) that hold every True pixel of a mask (H, W) once.

    No pixel of one part touches a pixel of another, diagonals included. Parts that lie within a
    few dozen pixels of each other may share a box.
    """
    height, width = mask.shape
    rows, columns = -(-height // _CELL), -(-width // _CELL)
    grid = np.zeros((rows * _CELL, columns * _CELL), bool)
    grid[:height, :width] = mask
    cells = grid.reshape(rows, _CELL, columns, _CELL).any(axis=(1, 3))
    count, labels = cv2.connectedComponents(np.asarray(cells, np.uint8), connectivity=8)
    boxes: list[Box] = []
    for label in range(1, count):
        cell = bounds(labels == label)
        assert cell is not None
        boxes.append(_clipped(cell, width, height))
    return [_tight(mask, box) for box in _disjoint(boxes)]


def tiles(mask: np.ndarray, side: int = 512) -> list[Box]:
    """Boxes that hold every True pixel of a mask (H, W) once, none longer than `side`.

    A scratch through a whole photo takes as much memory as its tiles, not as the photo.
    """
    return [
        _tight(mask, (x, y, min(x + side, x1), min(y + side, y1)))
        for x0, y0, x1, y1 in regions(mask)
        for y in range(y0, y1, side)
        for x in range(x0, x1, side)
        if mask[y : min(y + side, y1), x : min(x + side, x1)].any()
    ]


def depth(mask: np.ndarray) -> float:
    """How far the farthest pixel of a mask (H, W) is from all that is not in it."""
    most = max((float(found.max()) for _, found in _depths(mask, _REACH)), default=0.0)
    if most < _REACH:
        return most
    # what seems so deep in a tile may be nearer to what lies beyond
    return float(cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 3).max())


def deeper(mask: np.ndarray, reach: float) -> bool:
    """Whether a mask (H, W) has a pixel farther than `reach` from all that is not in it."""
    return any(True for _ in _deep_tiles(mask, reach))


def units(mask: np.ndarray, reach: int) -> list[tuple[Box, np.ndarray]]:
    """Boxes, and which pixels (h, w) bool in each, that together are a mask (H, W), each once.

    What is deeper than `reach` is whole in one of them, with what is that near to it; thin damage
    between is cut into tiles.
    """
    size = (mask.shape[1], mask.shape[0])
    deep = np.zeros(mask.shape, bool)
    for box, part in _deep_tiles(mask, reach):
        view(deep, box)[:] = part
    whole = _disjoint([padded(box, 2 * reach, size) for box in regions(deep)])
    rest = mask.copy()
    for box in whole:
        view(rest, box)[:] = False
    found = [(box, view(mask, box)) for box in whole]
    return [*found, *((box, view(rest, box)) for box in tiles(rest))]


def _deep_tiles(mask: np.ndarray, reach: float) -> Iterator[tuple[Box, np.ndarray]]:
    """Tiles, and which pixels in them are deeper than `reach`, where any are."""
    for box, found in _depths(mask, int(reach) + 2):
        if (found > reach).any():
            yield box, found > reach


def _depths(mask: np.ndarray, reach: int) -> Iterator[tuple[Box, np.ndarray]]:
    """Tiles, and how deep each pixel in them is (h, w), right up to `reach`."""
    size = (mask.shape[1], mask.shape[0])
    for box in tiles(mask):
        part = padded(box, reach, size)
        found = cv2.distanceTransform(view(mask, part).astype(np.uint8), cv2.DIST_L2, 3)
        x, y = box[0] - part[0], box[1] - part[1]
        yield box, view(found, (x, y, x + box[2] - box[0], y + box[3] - box[1]))


def _clipped(cell: Box, width: int, height: int) -> Box:
    x0, y0, x1, y1 = (value * _CELL for value in cell)
    return x0, y0, min(x1, width), min(y1, height)


def _disjoint(boxes: list[Box]) -> list[Box]:
    """Boxes joined until none overlaps another: a part may lie within the bend of another."""
    done: list[Box] = []
    for box in boxes:
        while overlapping := [other for other in done if _overlap(box, other)]:
            done = [other for other in done if other not in overlapping]
            x0, y0, x1, y1 = zip(box, *overlapping, strict=True)
            box = min(x0), min(y0), max(x1), max(y1)
        done.append(box)
    return done


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _tight(mask: np.ndarray, box: Box) -> Box:
    inner = bounds(view(mask, box))
    assert inner is not None
    return inner[0] + box[0], inner[1] + box[1], inner[2] + box[0], inner[3] + box[1]
