"""The hole's colours as the patches that lie over it have them."""

import numpy as np

from engine.exemplar.levels import Level, depth

_INWARD = 1.3
"""A patch's vote falls by this factor with each pixel it lies deeper in the hole."""


def voted(
    level: Level, guess: np.ndarray, match: np.ndarray, cost: np.ndarray, sharpness: float
) -> np.ndarray:
    """The guess (H, W, 5) with each of the hole's pixels as the sources over it have it.

    A likeness counts by Wexler et al., equation 5 (sigma from the 75th percentile of the costs),
    a place near the rim by how sure its colours are.
    """
    width = level.hole.shape[1]
    hole, pixels = level.hole.ravel(), level.pixels.reshape(-1, level.pixels.shape[2])
    spread = max(float(np.quantile(cost, 0.75)), 1e-6)
    likeness = np.exp(-np.minimum(sharpness * cost / spread, 20))
    weight = (likeness * _INWARD ** -depth(level.hole).ravel()[level.targets]).astype(np.float32)
    total = np.zeros(pixels.shape, np.float32)
    sum_of_weights = np.zeros(hole.size, np.float32)
    reach = level.side // 2
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            step = dy * width + dx
            rows = np.flatnonzero(hole[level.targets + step])
            where = level.targets[rows] + step
            total[where] += weight[rows, None] * pixels[match[rows] + step]
            sum_of_weights[where] += weight[rows]
    mean = total / np.maximum(sum_of_weights, 1e-30)[:, None]
    return np.where(level.hole[..., None], mean.reshape(guess.shape), guess)
