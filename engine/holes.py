"""Seeded hole shapes in the canonical crop, the same for training, evaluation and benchmarks.

A hole is (side, side) bool, True = missing. Shapes are given at side 64 and scale with it.
"""

import cv2
import numpy as np

from engine.alignment import CANONICAL_FRAME


def hole(name: str, side: int = 64, *, seed: int = 0) -> np.ndarray:
    """A hole by name: (side, side) bool, True = missing; the same seed gives the same hole.

    centre: a square of half the side (25%); half: one of the four sides; random: 80% of the
    pixels; pattern: smooth blobs of 25% in all (these four after Yeh et al. 2017, section 4).
    mouth: S3's square, 3/8 of the side, round the mouth; eyes: a band of 48 x 16 over both eyes.
    strokes: free-form strokes of a brush; scratches: thin lines across the crop; corner: a torn
    corner. Raises KeyError for another name.
    """
    missing = _SHAPES[name](side, np.random.default_rng(seed))
    if not missing.any():  # at a tiny side a thin shape may fall between the pixels
        missing[side // 2, side // 2] = True
    return missing


def _box(side: int, x0: float, y0: float, x1: float, y1: float) -> np.ndarray:
    """A rectangle by its edges as fractions of the side."""
    missing = np.zeros((side, side), bool)
    missing[round(y0 * side) : round(y1 * side), round(x0 * side) : round(x1 * side)] = True
    return missing


def _centre(side: int, _random: np.random.Generator) -> np.ndarray:
    return _box(side, 0.25, 0.25, 0.75, 0.75)


def _half(side: int, random: np.random.Generator) -> np.ndarray:
    return np.rot90(_box(side, 0, 0, 0.5, 1), int(random.integers(4))).copy()


def _random(side: int, random: np.random.Generator) -> np.ndarray:
    return random.random((side, side)) < 0.8


def _pattern(side: int, random: np.random.Generator) -> np.ndarray:
    noise = cv2.GaussianBlur(random.random((side, side)), (0, 0), side / 12)
    return noise > np.quantile(noise, 0.75)


def _mouth(side: int, _random: np.random.Generator) -> np.ndarray:
    x, y = np.mean(CANONICAL_FRAME[3:], axis=0)
    return _box(side, x - 3 / 16, y - 3 / 16, x + 3 / 16, y + 3 / 16)


def _eyes(side: int, _random: np.random.Generator) -> np.ndarray:
    x, y = np.mean(CANONICAL_FRAME[:2], axis=0)
    return _box(side, x - 3 / 8, y - 1 / 8, x + 3 / 8, y + 1 / 8)


def _strokes(side: int, random: np.random.Generator) -> np.ndarray:
    """Two to four winding strokes, 4 to 12 pixels wide."""
    drawn = np.zeros((side, side), np.uint8)
    for _ in range(random.integers(2, 5)):
        point, angle = random.random(2) * side, random.random() * 2 * np.pi
        width = max(1, round(random.uniform(4, 12) * side / 64))
        for _ in range(random.integers(4, 9)):
            angle += random.normal(0, 0.8)
            end = point + random.uniform(4, 14) * side / 64 * np.array(
                [np.cos(angle), np.sin(angle)]
            )
            _line(drawn, point, end, width)
            point = end
    return drawn > 0


def _scratches(side: int, random: np.random.Generator) -> np.ndarray:
    """Three to eight lines of one to three pixels from edge to edge, a little bent."""
    drawn = np.zeros((side, side), np.uint8)
    for _ in range(random.integers(3, 9)):
        width = max(1, round(random.uniform(0.6, 3.4) * side / 64))
        start, end = random.random((2, 2)) * side
        far = (end - start) / max(np.hypot(*(end - start)), 1e-9) * 2 * side
        bend = start + random.normal(0, 0.05 * side, 2)
        _line(drawn, start - far, bend, width)
        _line(drawn, bend, start + far, width)
    return drawn > 0


def _corner(side: int, random: np.random.Generator) -> np.ndarray:
    """Beyond a ragged line that cuts off one corner, 30% to 90% of each edge there."""
    along, down = random.uniform(0.3, 0.9, 2) * side
    steps = np.linspace(0, 1, 12)[:, None]
    edge = np.array([along, 0]) * (1 - steps) + np.array([0, down]) * steps
    edge[1:-1] += random.normal(0, 0.03 * side, (10, 2))
    outline = np.vstack([[-side, -side], [along, -side], edge, [-side, down]])
    drawn = np.zeros((side, side), np.uint8)
    cv2.fillPoly(drawn, [np.round(outline).astype(np.int32)], 1)
    return np.rot90(drawn > 0, int(random.integers(4))).copy()


def _line(drawn: np.ndarray, start: np.ndarray, end: np.ndarray, width: int) -> None:
    (x0, y0), (x1, y1) = np.round((start, end)).astype(int).tolist()
    cv2.line(drawn, (x0, y0), (x1, y1), 1, width)


_SHAPES = {
    "centre": _centre,
    "half": _half,
    "random": _random,
    "pattern": _pattern,
    "mouth": _mouth,
    "eyes": _eyes,
    "strokes": _strokes,
    "scratches": _scratches,
    "corner": _corner,
}

NAMES = tuple(_SHAPES)
"""Every hole there is."""
