"""How far generated faces as a whole are from real ones, without a downloaded network.

Sliced Wasserstein distance of small patches on the levels of a Laplacian pyramid: Karras, Aila,
Laine & Lehtinen, "Progressive Growing of GANs" (ICLR 2018), section 5. Coarse levels tell
whether faces vary and are shaped as faces are, fine ones whether they are as sharp.
"""

import cv2
import numpy as np

_PATCH = 7
_PATCHES = 64
"""A picture; the paper takes 128 of each of 16,384 pictures."""

_DIRECTIONS = 128
_COARSEST = 16


def sliced_wasserstein(real: np.ndarray, generated: np.ndarray, seed: int) -> dict[int, float]:
    """The distance by level (its side in pixels), times 1,000 as in the paper; 0 = alike.

    real, generated: (N, S, S, 3) uint8, as many of each. Two sets of the same kind are not at 0:
    their distance, falling with N, is what to compare with.
    """
    if real.shape != generated.shape:
        raise ValueError(f"as many pictures of one size, not {real.shape} and {generated.shape}")
    random = np.random.default_rng(seed)
    levels: dict[int, float] = {}
    for mine, theirs in zip(_pyramid(real), _pyramid(generated), strict=True):
        a, b = _described(mine, random), _described(theirs, random)
        directions = random.normal(size=(a.shape[1], _DIRECTIONS)).astype(np.float32)
        directions /= np.linalg.norm(directions, axis=0)
        apart = np.abs(np.sort(a @ directions, axis=0) - np.sort(b @ directions, axis=0))
        levels[mine.shape[1]] = 1000 * float(apart.mean())
    return levels


def _pyramid(images: np.ndarray) -> list[np.ndarray]:
    """Each level (N, s, s, 3) float32: what the next coarser one lacks; the last is all of it."""
    levels: list[np.ndarray] = []
    current: np.ndarray = images.astype(np.float32)
    while current.shape[1] >= 2 * _COARSEST:
        side = current.shape[1]
        half = np.stack([cv2.pyrDown(image) for image in current])
        larger = np.stack([cv2.pyrUp(image, dstsize=(side, side)) for image in half])
        levels.append(current - larger)
        current = half
    return [*levels, current]


def _described(level: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Patches at random places, (N * 64, 147) float32, each channel with mean 0 and deviation 1."""
    count, side = level.shape[:2]
    y = random.integers(0, side - _PATCH + 1, (count, _PATCHES))[..., None, None]
    x = random.integers(0, side - _PATCH + 1, (count, _PATCHES))[..., None, None]
    step = np.arange(_PATCH)
    picture = np.arange(count)[:, None, None, None]
    patches = level[picture, y + step[:, None], x + step]
    patches = patches.reshape(-1, _PATCH * _PATCH, 3)
    patches -= patches.mean((0, 1))
    patches /= np.maximum(patches.std((0, 1)), 1e-6)
    return patches.reshape(len(patches), -1)
