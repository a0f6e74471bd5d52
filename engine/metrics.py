"""How near a completion is to the truth. Images (H, W, 3) uint8 RGB, holes (H, W) bool."""

import cv2
import numpy as np


def psnr(truth: np.ndarray, image: np.ndarray, hole: np.ndarray) -> float:
    """Peak signal-to-noise ratio over the hole's pixels, dB; infinity where they are equal."""
    error = (truth[hole].astype(np.float64) - image[hole]) ** 2
    return float(10 * np.log10(255**2 / error.mean())) if error.any() else float("inf")


def ssim(truth: np.ndarray, image: np.ndarray, hole: np.ndarray) -> float:
    """Structural similarity over the hole's pixels, mean of the channels, at most 1.

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
    return float(similarity[hole].mean())
