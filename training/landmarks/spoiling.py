"""What happens to photographs: seeded damage of small grey cuts, (S, S) uint8 in and out."""

import cv2
import numpy as np

from engine.holes import NAMES, hole

Random = np.random.Generator

_HOLES_A_SHAPE = 48


class Spoiler:
    """Spoils cuts of one side; all randomness comes in with each call."""

    def __init__(self, side: int) -> None:
        self.side = side
        self.shapes = [hole(name, side, seed=i) for name in NAMES for i in range(_HOLES_A_SHAPE)]
        ticks = (np.arange(side, dtype=np.float32) + 0.5) / side - 0.5
        self.x, self.y = np.meshgrid(ticks, ticks)

    def spoilt(self, image: np.ndarray, random: Random) -> np.ndarray:
        """As an old, small, faded, damaged or masked photo would show it; one in five as it is."""
        if random.random() < 0.2:
            return image
        if random.random() < 0.35:
            image = _coarse(image, random)
        if random.random() < 0.5:
            image = self._relit(image, random)
        if random.random() < 0.25:
            image = self._damaged(image, random)
        if random.random() < 0.35:
            image = _noisy(image, random)
        if random.random() < 0.35:
            image = _compressed(image, random)
        if random.random() < 0.45:  # last: the mask is filled in the scan
            image = self._filled(image, random)
        return image

    def hidden(self, random: Random) -> np.ndarray:
        """A hole (S, S) bool, True = missing: one of engine.holes, or up to half of the cut."""
        shape = random.integers(5)
        if shape < 2:
            missing = self.shapes[random.integers(len(self.shapes))]
            missing = missing[:, ::-1] if random.random() < 0.5 else missing
            return _shifted(missing, random)
        share = random.uniform(0.1, 0.5)
        if shape == 2:  # blobs
            cells = int(random.integers(3, 9))
            noise = random.random((cells, cells), np.float32)
            height = cv2.resize(noise, (self.side, self.side), interpolation=cv2.INTER_CUBIC)
        elif shape == 3:  # all on one side of a wavy line
            angle, phase, bend = random.random(3) * (2 * np.pi, 2 * np.pi, 0.15)
            along = self.x * np.cos(angle) + self.y * np.sin(angle)
            across = self.y * np.cos(angle) - self.x * np.sin(angle)
            height = along + bend * np.sin(9 * across + phase)
        else:  # an ellipse or, with a higher power, almost a box, turned
            angle, x, y, stretch = random.uniform((0, -0.3, -0.3, -0.7), (np.pi, 0.3, 0.3, 0.7))
            u = (self.x - x) * np.cos(angle) + (self.y - y) * np.sin(angle)
            v = (self.y - y) * np.cos(angle) - (self.x - x) * np.sin(angle)
            power = random.choice((2, 8))
            height = -(np.abs(u * np.exp(stretch)) ** power + np.abs(v * np.exp(-stretch)) ** power)
        return height > np.quantile(height, 1 - share)

    def _filled(self, image: np.ndarray, random: Random) -> np.ndarray:
        """With a hole filled plainly, as `engine.texture` does before faces are looked for."""
        missing = self.hidden(random)
        if missing.all():
            return image
        return cv2.inpaint(image, missing.astype(np.uint8), 3, cv2.INPAINT_NS)

    def _damaged(self, image: np.ndarray, random: Random) -> np.ndarray:
        """With scratches, patches, stains or something printed over it."""
        missing = self.hidden(random)
        if random.random() < 0.5:
            scratches = (NAMES.index("scratches"), NAMES.index("strokes"), NAMES.index("corner"))
            kind = int(random.choice(scratches))
            chosen = kind * _HOLES_A_SHAPE + int(random.integers(_HOLES_A_SHAPE))
            missing = _shifted(self.shapes[chosen], random)
        paint = random.integers(4)
        if paint == 0:
            over = np.full_like(image, random.choice((0, 255, int(random.integers(256)))))
        elif paint == 1:
            over = random.integers(0, 256, image.shape, np.uint8)
        elif paint == 2:  # lighter or darker, the face still shows
            over = cv2.convertScaleAbs(image, None, random.uniform(0.3, 0.8), random.uniform(0, 90))
        else:
            cells = random.integers(0, 256, (4, 4), np.uint8)
            over = cv2.resize(cells, image.shape[::-1], interpolation=cv2.INTER_CUBIC)
        weight: np.ndarray = missing.astype(np.float32)
        if random.random() < 0.5:
            weight = cv2.GaussianBlur(weight, (0, 0), random.uniform(0.5, 2.5))
        return np.round(image + (over.astype(np.float32) - image) * weight).astype(np.uint8)

    def _relit(self, image: np.ndarray, random: Random) -> np.ndarray:
        """Faded, too dark, too bright, lit from one side."""
        values = image.astype(np.float32) / 255
        values **= np.exp(random.normal(0, 0.35))
        if random.random() < 0.4:
            angle, strength = random.random() * 2 * np.pi, random.uniform(0, 1.6)
            values *= np.exp(strength * (self.x * np.cos(angle) + self.y * np.sin(angle)))
        contrast = random.uniform(0.25, 1.5)
        values = (values - 0.5) * contrast + 0.5 + random.uniform(-0.5, 0.5) * abs(1 - contrast)
        return np.round(values.clip(0, 1) * 255).astype(np.uint8)


def _shifted(missing: np.ndarray, random: Random) -> np.ndarray:
    """Moved by up to a quarter of the side; from outside nothing comes in."""
    side = len(missing)
    x, y = random.integers(-side // 4, side // 4 + 1, 2)
    moved = np.zeros_like(missing)
    moved[max(0, y) : side + min(0, y), max(0, x) : side + min(0, x)] = missing[
        max(0, -y) : side + min(0, -y), max(0, -x) : side + min(0, -x)
    ]
    return moved


def _coarse(image: np.ndarray, random: Random) -> np.ndarray:
    """Out of focus, shaken, or enlarged from few pixels."""
    side = len(image)
    kind = random.integers(3)
    if kind == 0:
        return cv2.GaussianBlur(image, (0, 0), random.uniform(0.4, 2.2))
    if kind == 1:
        angle, length = random.random() * np.pi, random.uniform(1, 4)
        stroke = np.zeros((9, 9), np.float32)
        tip = np.round(np.array([np.cos(angle), np.sin(angle)]) * length).astype(int)
        cv2.line(stroke, (4 - tip).tolist(), (4 + tip).tolist(), 1.0)
        return cv2.filter2D(image, -1, stroke / stroke.sum())
    few = int(random.integers(side // 4, side))
    small = cv2.resize(image, (few, few), interpolation=cv2.INTER_AREA)
    how = int(random.choice((cv2.INTER_LINEAR, cv2.INTER_CUBIC)))
    return cv2.resize(small, (side, side), interpolation=how)


def _noisy(image: np.ndarray, random: Random) -> np.ndarray:
    """With the grain of a film or of a sensor."""
    strength = 2 + random.uniform(0, 0.4) * image.std()
    noise: np.ndarray = random.normal(0, strength, image.shape).astype(np.float32)
    if random.random() < 0.4:
        noise = 2 * cv2.GaussianBlur(noise, (0, 0), random.uniform(0.5, 1.2))
    return np.round((image + noise).clip(0, 255)).astype(np.uint8)


def _compressed(image: np.ndarray, random: Random) -> np.ndarray:
    quality = int(random.integers(12, 85))
    _, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    read = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)
    assert read is not None
    return read
