"""Batches to learn from: cuts of photos and faces with damage drawn on them."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from torch.utils.data import Dataset

from engine.damage_net import seen
from engine.synthetic_damage import (
    Layer,
    Random,
    damaged,
    dust,
    missing_corner,
    patch,
    scratch,
    tear,
)
from engine.synthetic_stamp import date_stamp
from training.damage.clutter import cluttered
from training.damage.recipe import DamageRecipe

_SEPIA = np.array([1.07, 0.98, 0.78], np.float32)

_THIN = 3
"""Pixels from the edge up to which damage counts in full."""


@dataclass(frozen=True, eq=False)
class Batch:
    """Cuts and what is to be seen in them."""

    inputs: np.ndarray
    """(N, CHANNELS, side, side) float32, see `engine.damage_net.seen`."""

    damage: np.ndarray
    """(N, side, side) bool."""

    weight: np.ndarray
    """(N, side, side) float32: nothing at the rim of damage and where paint hides in its own
    colour; little deep inside a patch, so that thin scratches count as much."""


class Samples(Dataset[Batch]):
    """Batch `step` depends on (seed, step) alone, so a resumed run sees the same.

    photos: undamaged ones, (H, W, 3) uint8 RGB of any size; faces: (N, S, S, 3) uint8 RGB.
    """

    def __init__(
        self, recipe: DamageRecipe, photos: Sequence[np.ndarray], faces: Sequence[np.ndarray]
    ) -> None:
        self.recipe, self.photos, self.faces = recipe, photos, faces

    def __getitem__(self, step: int) -> Batch:
        """The batch of a step."""
        random = np.random.default_rng((self.recipe.seed, 21, step))
        rows = [self._row(random) for _ in range(self.recipe.batch)]
        return Batch(*(np.stack(part) for part in zip(*rows, strict=True)))

    def _row(self, random: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        cut, longer = self._cut(random)
        cut = _aged(cluttered(cut, lambda: self._cut(random)[0], random), random)
        result = damaged(cut, _layers(cut.shape[:2], longer, random))
        rim = cv2.dilate(result.drawn.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
        visible = result.visible.astype(np.uint8)
        deep = cv2.distanceTransform(visible, cv2.DIST_L2, 3)
        weight = (visible | ~rim) / np.maximum(1, deep / _THIN)
        return seen(_scanned(result.image, random)), result.visible, weight.astype(np.float32)

    def _cut(self, random: Random) -> tuple[np.ndarray, float]:
        """A cut of a photo that was scaled, perhaps mirrored or turned; the photo's longer side."""
        side = self.recipe.side
        near = random.random() < self.recipe.faces
        images = self.faces if near else self.photos
        image = images[int(random.integers(len(images)))]
        least = side / min(image.shape[:2])
        scale = np.exp(random.uniform(np.log(0.35), np.log(1.3))) if not near else 0
        scale = max(scale, least * random.uniform(1, 1.8) if near else least)
        wanted = int(np.ceil(side / scale))
        y, x = (int(random.integers(extent - wanted + 1)) for extent in _fitting(image, wanted))
        part = image[y : y + wanted, x : x + wanted]
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        part = cv2.resize(part, (side, side), interpolation=how)
        if random.random() < 0.5:
            part = part[:, ::-1]
        if random.random() < 0.1:
            part = np.rot90(part, int(random.integers(1, 4)))
        return np.ascontiguousarray(part), scale * max(image.shape[:2])


def _fitting(image: np.ndarray, wanted: int) -> tuple[int, int]:
    height, width = image.shape[:2]
    return max(height, wanted), max(width, wanted)


def _layers(shape: tuple[int, int], longer: float, random: Random) -> list[Layer]:
    """No damage on one cut in five, one or several kinds on the others."""
    if random.random() < 0.2:
        return []
    side = float(np.clip(longer, shape[0], 4 * shape[0]))
    layers: list[Layer] = []
    if random.random() < 0.12:
        layers.append(date_stamp(shape, random, side=side))
    if random.random() < 0.25:
        layers += [patch(shape, random, side=side) for _ in range(random.integers(1, 4))]
    if random.random() < 0.2:
        layers.append(tear(shape, random, side=side))
    if random.random() < 0.12:
        layers.append(missing_corner(shape, random, side=side))
    if random.random() < 0.35:
        layers.append(dust(shape, random, side=max(shape)))
    if random.random() < 0.65:
        count = random.integers(1, 6)
        layers += [scratch(shape, random, widths=(1.2, 7), side=side) for _ in range(count)]
    return layers


def _aged(image: np.ndarray, random: Random) -> np.ndarray:
    """Grey, sepia, faded, grainy or out of focus, as a print may be before it is damaged."""
    values: np.ndarray = image.astype(np.float32)
    tone = random.random()
    if tone < 0.45:
        grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)[..., None].astype(np.float32)
        values = grey * (_SEPIA ** random.uniform(0, 1.5) if tone < 0.2 else np.ones(3, np.float32))
    if random.random() < 0.4:
        values = 255 * (values.clip(0, 255) / 255) ** np.float32(np.exp(random.normal(0, 0.3)))
    if random.random() < 0.4:
        contrast = random.uniform(0.4, 1.2)
        values = values * contrast + random.uniform(0, 255) * max(0, 1 - contrast)
    if random.random() < 0.3:
        values = cv2.GaussianBlur(values, (0, 0), random.uniform(0.4, 2))
    if random.random() < 0.35:
        grain: np.ndarray = random.normal(0, random.uniform(2, 14), image.shape[:2]).astype(
            np.float32
        )
        if random.random() < 0.5:
            grain = 2 * cv2.GaussianBlur(grain, (0, 0), random.uniform(0.5, 1.2))
        values += grain[..., None]
    return np.round(values.clip(0, 255)).astype(np.uint8)


def _scanned(image: np.ndarray, random: Random) -> np.ndarray:
    """Blurred, noisy or compressed, after it was damaged."""
    if random.random() < 0.15:
        image = cv2.GaussianBlur(image, (0, 0), random.uniform(0.3, 0.8))
    if random.random() < 0.2:
        noise = random.normal(0, random.uniform(1, 6), image.shape)
        image = np.round((image + noise).clip(0, 255)).astype(np.uint8)
    if random.random() < 0.4:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(40, 96))]
        read = cv2.imdecode(cv2.imencode(".jpg", image, quality)[1], cv2.IMREAD_COLOR)
        assert read is not None
        image = read
    return image
