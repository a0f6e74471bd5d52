"""Pictures without a face: what the cascades take for one, backgrounds, textures."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import skimage.data
from tqdm import tqdm

from engine.alignment import Alignment, cut, fit
from engine.errors import UnreadableInput
from engine.labelled_photos import labelled_photos
from engine.proposals import Window, propose

SIDE = 128
"""Of a background; its inner two thirds are the window, the rest is room for jitter."""

ROOM = 1.5

_RANDOM_WINDOWS = 30
_SMALLEST = 24
_TEXTURES = (
    *("brick", "chelsea", "clock", "coffee", "coins", "grass", "gravel", "hubble_deep_field"),
    *("immunohistochemistry", "moon", "page", "retina", "rocket", "text"),
)
"""Of scikit-image, those inside its package: none shows a person."""


def backgrounds(photos: Path, seed: int) -> np.ndarray:
    """Cut out of the photos of the tuning half and of textures: (N, SIDE, SIDE, 3) uint8 RGB.

    From a photo with at most one face, all labelled: the labels of crowds are not complete. Each
    is a window the cascades propose where no face is, or any place and size. The same for the
    same photos and seed.
    """
    random = np.random.default_rng((seed, 11))
    found: list[np.ndarray] = []
    usable = [p for p in labelled_photos(photos, "tune") if p.checked and len(p.faces) <= 1]
    for photo in tqdm(usable, desc="backgrounds"):
        image = cv2.imread(str(photo.path), cv2.IMREAD_COLOR_RGB)
        if image is None:
            raise UnreadableInput(f"{photo.path} is missing or not a picture: put it back.")
        frames = [fit(face) for face in photo.faces]
        gray = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
        for window in (*propose(gray), *_anywhere(image, random)):
            if not any(_shows(window, frame) for frame in frames):
                found.append(_patch(image, window))
    for name in _TEXTURES:
        image = np.asarray(getattr(skimage.data, name)())
        image = image if image.ndim == 3 else np.repeat(image[..., None], 3, 2)
        found += [_patch(image[..., :3], window) for window in _anywhere(image, random)]
    return np.stack(found)


def _anywhere(image: np.ndarray, random: np.random.Generator) -> Iterator[Window]:
    """Windows of any place, size and tilt."""
    height, width = image.shape[:2]
    for _ in range(_RANDOM_WINDOWS):
        largest = 0.8 * min(height, width)
        side = float(np.exp(random.uniform(np.log(_SMALLEST), np.log(largest))))
        x, y, tilt = random.random(3) * (width, height, 360)
        yield Window(float(x), float(y), side, float(tilt))


def _shows(window: Window, face: Alignment) -> bool:
    """Whether the window shows so much of the face that it might be called one."""
    side = face.scale * face.side
    distance = np.hypot(*(face.corners.mean(0) - (window.x, window.y)))
    near = distance < 0.6 * max(side, window.side)
    return bool(near and 0.4 < window.side / side < 2.5)


def _patch(image: np.ndarray, window: Window) -> np.ndarray:
    return cut(image, Window(window.x, window.y, window.side * ROOM, window.tilt).alignment(SIDE))
