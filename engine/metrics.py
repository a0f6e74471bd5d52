"""How near a completion is to the truth, and how well it joins what was known.

Images are (H, W, 3) uint8 RGB; `where` and holes are (H, W) bool. A figure is taken over the
pixels `where` is True: the hole, or `np.ones` for the whole picture.
"""

import cv2
import numpy as np


def psnr(truth: np.ndarray, image: np.ndarray, where: np.ndarray) -> float:
    """Peak signal-to-noise ratio, dB; infinity where the images are equal."""
    error = (truth[where].astype(np.float64) - image[where]) ** 2
    return float(10 * np.log10(255**2 / error.mean())) if error.any() else float("inf")


def l1(truth: np.ndarray, image: np.ndarray, where: np.ndarray) -> float:
    """Mean absolute difference of the channels' values, in grey levels 0..255."""
    return float(np.abs(truth[where].astype(np.float64) - image[where]).mean())


def ssim(truth: np.ndarray, image: np.ndarray, where: np.ndarray) -> float:
    """Structural similarity, mean of the channels, at most 1.

    Wang et al. 2004: 11x11 Gaussian window of sigma 1.5, K1 = 0.01, K2 = 0.03.
    """

    def smooth(values: np.ndarray) -> np.ndarray:
        return cv2.GaussianBlur(values, (11, 11), 1.5)

    x, y = truth.astype(np.float64), image.astype(np.float64)
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    mean_x, mean_y = smooth(x), smooth(y)
    var_x, var_y = smooth(x * x) - mean_x**2, smooth(y * y) - mean_y**2
    both = smooth(x * y) - mean_x * mean_y
    similarity = ((2 * mean_x * mean_y + c1) * (2 * both + c2)) / (
        (mean_x**2 + mean_y**2 + c1) * (var_x + var_y + c2)
    )
    return float(similarity[where].mean())


def boundary_jump(image: np.ndarray, hole: np.ndarray) -> float:
    """Mean absolute step of the channels' values across the hole's border, in grey levels.

    Over all pairs of a missing and a known pixel side by side. A seam makes it larger than the
    original's, a fill that is too smooth smaller. NaN where the hole has no border.
    """
    values = image.astype(np.float64)
    steps = []
    for axis in (0, 1):
        crosses = np.diff(hole.astype(np.int8), axis=axis) != 0
        steps.append(np.abs(np.diff(values, axis=axis))[crosses])
    across = np.concatenate(steps)
    return float(across.mean()) if across.size else float("nan")
