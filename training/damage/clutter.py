"""Drawn on cuts before they are damaged: what has hard edges and thin lines, and is no damage.

Frames of prints, lettering, planks and stripes, pictures side by side: of these the training photos
show too few, and without them a network takes every straight bright line for a scratch.
"""

from collections.abc import Callable

import cv2
import numpy as np

from engine.synthetic_damage import Layer, Random, painted

_FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_TRIPLEX,
    cv2.FONT_HERSHEY_SCRIPT_COMPLEX,
)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def cluttered(image: np.ndarray, another: Callable[[], np.ndarray], random: Random) -> np.ndarray:
    """A cut (H, W, 3) uint8 RGB, often as it is, perhaps with clutter of several kinds.

    another: gives another cut of the same size, to stand beside it.
    """
    if random.random() < 0.06:
        image = _side_by_side(image, another(), random)
    if random.random() < 0.08:
        image = _striped(image, random)
    if random.random() < 0.1:
        image = _lettered(image, random)
    if random.random() < 0.12:
        image = _framed(image, random)
    return image


def _side_by_side(image: np.ndarray, other: np.ndarray, random: Random) -> np.ndarray:
    """Two pictures, or the four of a passport machine, with or without a gap."""
    result = image.copy()
    colour = _plain(random)
    for turned in (False, True) if random.random() < 0.3 else (random.random() < 0.5,):
        whole, beside = (result, other) if not turned else (_turned(result), _turned(other))
        at = int(random.integers(8, whole.shape[1] - 8))
        gap = int(random.choice((0, int(random.integers(1, 12)))))
        whole[:, at:] = beside[:, at:]
        whole[:, at : at + gap] = colour
    return result


def _striped(image: np.ndarray, random: Random) -> np.ndarray:
    """Planks, blinds, a fence: lines of one kind at even distances, over a part of the cut."""
    height, width = image.shape[:2]
    longest = int(np.hypot(height, width))
    apart = random.uniform(5, 20)
    thick = random.uniform(1, min(8, apart / 2))
    ticks = np.arange(2 * longest, dtype=np.float32) % apart
    profile = np.clip(thick / 2 + 0.5 - np.abs(ticks - apart / 2), 0, 1)
    lines = np.broadcast_to(profile[:, None], (2 * longest, 2 * longest)).astype(np.float32)
    turn = cv2.getRotationMatrix2D((longest, longest), random.random() * 180, 1)
    turn[:, 2] += (width / 2 - longest, height / 2 - longest)
    opacity = cv2.warpAffine(lines, turn, (width, height)) * random.uniform(0.3, 1)
    region = np.zeros((height, width), np.uint8)
    corners = random.random((5, 2)) * (1.6 * width, 1.6 * height) - (0.3 * width, 0.3 * height)
    cv2.fillConvexPoly(region, cv2.convexHull(corners.astype(np.int32)), 1)
    return painted(image, [Layer(opacity * region, _any(random))])


def _lettered(image: np.ndarray, random: Random) -> np.ndarray:
    """A title, a caption, a shop sign: words, level or a little askew."""
    height, width = image.shape[:2]
    drawn = np.zeros((height, width), np.uint8)
    font, scale = int(random.choice(_FONTS)), np.exp(random.uniform(np.log(0.4), np.log(5)))
    thick = max(1, round(scale * random.uniform(0.8, 4)))
    line = cv2.getTextSize("Ag", font, scale, thick)[0][1] * random.uniform(1.3, 2)
    x, y = (random.uniform(-0.3, 0.7, 2) * (width, height)).tolist()
    for i in range(int(random.integers(1, 5))):
        word = "".join(random.choice(list(_LETTERS), int(random.integers(2, 14))))
        place = (round(x), round(y + (i + 1) * line))
        cv2.putText(drawn, word, place, font, scale, 255, thick, cv2.LINE_AA)
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), random.normal(0, 3), 1)
    askew = cv2.warpAffine(drawn, turn, (width, height))
    opacity = askew.astype(np.float32) / 255 * random.uniform(0.5, 1)
    return painted(image, [Layer(opacity, _any(random))])


def _framed(image: np.ndarray, random: Random) -> np.ndarray:
    """The white, cream or black rim of a print or a scan on some of its sides, perhaps askew."""
    height, width = image.shape[:2]
    wide = random.integers(2, 48, 4) * (random.random(4) < 0.6)
    left, top, right, bottom = wide.tolist()
    x0, y0, x1, y1 = left, top, width - right, height - bottom
    inner = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], np.float32)
    askew = random.normal(0, 1.5, (4, 2)) if random.random() < 0.5 else np.zeros((4, 2))
    opacity = np.full((height, width), 255, np.uint8)
    inside = np.where(
        (inner > 0) & (inner < (width, height)), inner + askew, 3 * inner - (width, height)
    )
    cv2.fillConvexPoly(opacity, np.round(inside * 16).astype(np.int32), 0, cv2.LINE_AA, 4)
    soft = cv2.GaussianBlur(opacity, (0, 0), random.uniform(0.2, 1)).astype(np.float32) / 255
    return painted(image, [Layer(soft, _plain(random))])


def _plain(random: Random) -> np.ndarray:
    """White, cream, or black, (3,) float32."""
    level = random.uniform(215, 255) if random.random() < 0.7 else random.uniform(0, 40)
    return np.clip(level - np.array((0, 2, 8)) * random.random(), 0, 255).astype(np.float32)


def _any(random: Random) -> np.ndarray:
    """Bright, dark or of any colour, (3,) float32."""
    if random.random() < 0.6:
        return _plain(random)
    return random.uniform(0, 255, 3).astype(np.float32)


def _turned(image: np.ndarray) -> np.ndarray:
    return image.transpose(1, 0, 2)
