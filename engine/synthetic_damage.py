"""Damage drawn on whole photos, seeded: what the damage network is trained and measured on.

Each kind is drawn as a `Layer` of paint: scratches and cracks, dust and hairs, tears from the
border, corners gone, patches; date stamps by `engine.synthetic_stamp`. Lengths that belong to the
print (a tear, a patch, a stamp) grow with the photo's longer side, those that belong to the scan
(the width of a scratch) do not.
"""

from dataclasses import dataclass

import cv2
import numpy as np

Random = np.random.Generator
Points = np.ndarray
"""(n, 2) float, x then y."""

VISIBLE = 12
"""Levels by which a channel must have changed for a person to see it."""

_DRAWN = 0.1
"""Opacity from which on a pixel counts as covered: fainter ones are a soft edge's last trace."""

_STEP = 2.0
"""Pixels from one point of a drawn line to the next."""

_OUTLINE = 0.8
"""Pixels by which OpenCV fills a polygon wider than it is."""


@dataclass(frozen=True, eq=False)
class Layer:
    """Paint over a photo of (H, W)."""

    opacity: np.ndarray
    """(H, W) float32, 0 to 1."""

    colour: np.ndarray
    """(3,) or (H, W, 3) float32 levels."""


@dataclass(frozen=True, eq=False)
class Damaged:
    """A photo with damage on it."""

    image: np.ndarray
    """(H, W, 3) uint8."""

    drawn: np.ndarray
    """(H, W) bool: under paint, soft edges included."""

    visible: np.ndarray
    """(H, W) bool: those of them that look different; a white scratch over a white wall is not."""


def damaged(image: np.ndarray, layers: list[Layer]) -> Damaged:
    """The photo (H, W, 3) uint8 under the layers, in their order."""
    spoiled = painted(image, layers)
    drawn = np.zeros(image.shape[:2], bool)
    for layer in layers:
        drawn |= layer.opacity > _DRAWN
    visible = drawn & (cv2.absdiff(spoiled, image).max(2) >= VISIBLE)
    return Damaged(spoiled, drawn, visible)


def painted(image: np.ndarray, layers: list[Layer]) -> np.ndarray:
    """The photo (H, W, 3) uint8 under the layers alone, the same shape and type."""
    values = image.astype(np.float32)
    for layer in layers:
        values += layer.opacity[..., None] * (layer.colour - values)
    return np.round(values).clip(0, 255).astype(np.uint8)


def scratch(
    shape: tuple[int, int],
    random: Random,
    *,
    widths: tuple[float, float] = (2, 6),
    side: float | None = None,
) -> Layer:
    """A line, bright or dark, of `widths` pixels, now and then broken or branched like a crack.

    side: the photo's longer side, of which it takes a twelfth to all (default: the shape's).
    """
    side = side or max(shape)
    length = max(12.0, side * np.exp(random.uniform(np.log(0.08), np.log(1.2))))
    width = np.exp(random.uniform(*np.log(widths)))
    start = random.uniform(-0.05, 1.05, 2) * shape[::-1]
    heading = random.random() * 2 * np.pi
    if random.random() < 0.4:  # along the film, or across
        heading = np.pi / 2 * random.integers(4) + random.normal(0, 0.04)
    bend = random.choice((0.0, 0.3, 1.5))
    jags = random.choice((0.0, 0.0, 0.6))
    drawn = np.zeros(shape, np.uint8)
    path = _path(random, start, heading, length, bend, jags)
    opacity = random.uniform(0.4, 1) * _broken(random, len(path))
    limits = (min(widths[0], width), width)
    _stroke(drawn, random, path, limits, opacity)
    if random.random() < 0.25:
        for _ in range(random.integers(1, 4)):
            at = int(random.integers(len(path)))
            turn = heading + random.choice((-1, 1)) * random.uniform(0.3, 1.2)
            part = length * random.uniform(0.1, 0.4)
            branch = _path(random, path[at], turn, part, bend, jags)
            _stroke(drawn, random, branch, limits, np.full(len(branch), opacity[at]))
    return Layer(softened(drawn, random.uniform(0.3, 0.9)), _ink(random))


def dust(shape: tuple[int, int], random: Random, *, side: float | None = None) -> Layer:
    """Specks up to a few pixels across and hairs, all bright or all dark."""
    side = side or max(shape)
    drawn = np.zeros(shape, np.uint8)
    largest = np.clip(side / 250, 1.5, 7)
    for _ in range(random.integers(5, 50)):
        centre = random.random(2) * shape[::-1]
        radius = np.exp(random.uniform(np.log(0.8), np.log(largest)))
        axes = radius * random.uniform(0.6, 1.4, 2)
        opacity = int(random.uniform(140, 255))
        _ellipse(drawn, centre, axes, random.random() * 180, opacity)
        if random.random() < 0.3:  # no speck is round
            _ellipse(drawn, centre + random.normal(0, radius, 2), axes * 0.6, 0, opacity)
    for _ in range(random.integers(0, 4)):
        length = random.uniform(15, max(20, side / 15))
        start = random.random(2) * shape[::-1]
        hair = _path(random, start, random.random() * 2 * np.pi, length, 6.0, 0)
        _stroke(drawn, random, hair, (1.2, 2.2), np.full(len(hair), random.uniform(0.5, 1)))
    return Layer(softened(drawn, random.uniform(0.3, 0.8)), _ink(random))


def tear(shape: tuple[int, int], random: Random, *, side: float | None = None) -> Layer:
    """A rip from the border inwards, or a corner torn off, down to the paper."""
    side = side or max(shape)
    turns = int(random.integers(4))
    if random.random() < 0.5:
        outline = _rip(random, shape[(turns + 1) % 2], side)
    else:
        along, down = side * random.uniform(0.05, 0.25, 2)
        points = max(4, int((along + down) / 8))
        outline = _corner(random, along, down, points, 0.006 * side)
    opacity = _from_border(shape, turns, outline)
    return Layer(softened(opacity, random.uniform(0.3, 0.8)), _paper(shape, random))


def missing_corner(shape: tuple[int, int], random: Random, *, side: float | None = None) -> Layer:
    """A corner gone along a few straight cuts, as of a print that was folded or cut; the paper or
    the scanner's lid behind it is seen, often wholly even."""
    side = side or max(shape)
    turns = int(random.integers(4))
    along, down = side * np.exp(random.uniform(np.log(0.08), np.log(0.45), 2))
    outline = _corner(random, along, down, int(random.integers(2, 7)), 0.02 * side)
    opacity = _from_border(shape, turns, outline)
    paper = _paper(shape, random)
    if random.random() < 0.5:
        paper[:] = paper.mean((0, 1))
    return Layer(softened(opacity, random.uniform(0.3, 0.8)), paper)


def patch(shape: tuple[int, int], random: Random, *, side: float | None = None) -> Layer:
    """A blot, a hole or a blank of 2% to 20% of the longer side, white, black or of paper."""
    side = side or max(shape)
    size = max(10, round(side * np.exp(random.uniform(np.log(0.02), np.log(0.2)))))
    if random.random() < 0.75:
        noise = cv2.GaussianBlur(random.random((size, size)), (0, 0), size / random.uniform(6, 12))
        ticks = np.linspace(-1, 1, size)
        noise = (noise - noise.mean()) / max(noise.std(), 1e-9)
        blot = noise - 4 * (ticks**2 + ticks[:, None] ** 2) + 1.5 > 0
    else:
        blot = np.ones((size, max(4, round(size * random.uniform(0.3, 1)))), bool)
    rows, columns = blot.shape
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), random.random() * 360, 1)
    turn[:, 2] += random.random(2) * shape[::-1] - (columns / 2, rows / 2)
    drawn = cv2.warpAffine(blot.astype(np.uint8) * 255, turn, shape[::-1])
    return Layer(softened(drawn, random.uniform(0.4, 2.5)), _paper(shape, random))


def _path(
    random: Random, start: Points, heading: float, length: float, bend: float, jags: float
) -> Points:
    """A line that turns by about `bend` radians on its way; jags: pixels it is shaken by."""
    count = max(3, int(length / _STEP))
    knots = random.normal(0, 1, max(3, int(length / 60)) + 2)
    turns = np.interp(np.linspace(0, len(knots) - 1, count), np.arange(len(knots)), knots)
    headings = heading + bend * np.cumsum(turns) / count * 2
    steps = _STEP * np.stack([np.cos(headings), np.sin(headings)], 1)
    return start + np.cumsum(steps, 0) + random.normal(0, 1, (count, 2)) * jags


def _broken(random: Random, count: int) -> np.ndarray:
    """The opacity along a line: whole, or with gaps."""
    if random.random() < 0.5:
        return np.ones(count)
    knots = random.uniform(-0.3, 2, max(2, count // 12) + 2).clip(0, 1)
    return np.interp(np.linspace(0, len(knots) - 1, count), np.arange(len(knots)), knots)


def _stroke(
    drawn: np.ndarray,
    random: Random,
    path: Points,
    widths: tuple[float, float],
    opacity: np.ndarray,
) -> None:
    """Draws a path whose width wanders between two, tapering at neither end."""
    height, width = drawn.shape
    knots = random.uniform(*widths, max(2, len(path) // 15) + 2)
    wide = np.interp(np.linspace(0, len(knots) - 1, len(path)), np.arange(len(knots)), knots)
    inside = np.all((path > -9) & (path < (width + 9, height + 9)), axis=1)
    for i in np.flatnonzero(inside[:-1] & inside[1:]):
        a, b = path[i], path[i + 1]
        aside = np.array([a[1] - b[1], b[0] - a[0]])
        aside *= max(wide[i] - _OUTLINE, 0.2) / 2 / max(np.hypot(*aside), 1e-9)
        ahead = (b - a) * 0.3  # so that a bend has no notch
        quad = np.round(np.stack([a + aside, b + ahead + aside, b + ahead - aside, a - aside]) * 16)
        value = int(255 * opacity[i])
        if value > drawn[tuple(np.clip(a[::-1], 0, (height - 1, width - 1)).astype(int))]:
            cv2.fillConvexPoly(drawn, quad.astype(np.int32), value, cv2.LINE_AA, 4)


def _ellipse(drawn: np.ndarray, centre: Points, axes: np.ndarray, angle: float, value: int) -> None:
    x, y = np.round(centre * 16).astype(int).tolist()
    a, b = np.maximum(np.round(axes * 16), 8).astype(int).tolist()
    cv2.ellipse(drawn, (x, y), (a, b), angle, 0, 360, value, -1, cv2.LINE_AA, 4)


def _rip(random: Random, width: int, side: float) -> Points:
    """The outline of a rip from the upper border down: wide there, a point at its end."""
    deep, wide = side * random.uniform(0.08, 0.5), side * random.uniform(0.004, 0.04)
    count = max(4, int(deep / 10))
    y = np.linspace(0, deep, count)
    middle = random.uniform(0, width) + np.cumsum(random.normal(0, 2.5, count))
    half = wide / 2 * np.linspace(1, 0, count)
    left = np.stack([middle - half + random.normal(0, 0.1 * wide + 0.5, count), y], 1)
    right = np.stack([middle + half + random.normal(0, 0.1 * wide + 0.5, count), y], 1)
    left[0, 1] = right[0, 1] = -9
    return np.vstack([left, right[::-1]])


def _corner(random: Random, along: float, down: float, points: int, shaken: float) -> Points:
    """The outline of an upper left corner up to an edge of so many points, the inner ones shaken by
    so many pixels."""
    edge = np.linspace((along, 0), (0, down), points)
    edge[1:-1] += random.normal(0, shaken, (len(edge) - 2, 2))
    return np.vstack([[-9, -9], [along, -9], edge, [-9, down]])


def _from_border(shape: tuple[int, int], turns: int, outline: Points) -> np.ndarray:
    """Fills an outline at the upper border of a picture that is turned by quarters to `shape`
    afterwards: (H, W) uint8."""
    drawn = np.zeros(shape[::-1] if turns % 2 else shape, np.uint8)
    cv2.fillPoly(drawn, [np.round(outline * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    return np.ascontiguousarray(np.rot90(drawn, turns))


def softened(drawn: np.ndarray, sigma: float) -> np.ndarray:
    """Levels drawn (H, W) uint8 -> opacity with soft edges."""
    return cv2.GaussianBlur(drawn, (0, 0), sigma).astype(np.float32) / 255


def _ink(random: Random) -> np.ndarray:
    """The colour of a scratch or of dust: nearly white, nearly black, a little tinted."""
    level = random.uniform(190, 255) if random.random() < 0.6 else random.uniform(0, 60)
    return (level + random.normal(0, 8, 3)).clip(0, 255).astype(np.float32)


def _paper(shape: tuple[int, int], random: Random) -> np.ndarray:
    """Bare paper, white to cream, or black: (H, W, 3) with a little grain."""
    level = random.uniform(215, 255) if random.random() < 0.65 else random.uniform(0, 40)
    colour = level + random.normal(0, 1, 3) * 4 - (0, 0, random.uniform(0, 15))
    grain: np.ndarray = random.normal(0, random.uniform(0, 4), shape).astype(np.float32)
    return (colour + grain[..., None]).clip(0, 255).astype(np.float32)
