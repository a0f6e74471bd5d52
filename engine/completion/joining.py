"""How an answer that is given for the hole alone meets what is known around it.

A network that was taught nothing about known pixels says nothing of use about them, so the step
between the two is no gradient to go by, as blending does. Near the rim its answer is drawn towards
the surface that bends least, the biharmonic one (Damelin & Hoang, "On Surface Completion and Image
Inpainting by Biharmonic Functions", 2018): in scratches and scattered holes that is the better
estimate, and everywhere it takes the seam away.
"""

import cv2
import numpy as np

_STEPS = 4
"""Of conjugate gradients: from an answer that is nearly right, few do, and more gain nothing."""

_SHARE, _LESS = 0.6, 0.4
"""How much of the surface is taken where the next known pixel is a pixel away, and how much less
with every pixel more. Chosen on `dev`."""

_NEAR, _FAR = 1.0, 4.0
"""Pixels from the next known one: up to the first that one tells what is there, from the second on
it hardly does. Chosen on `dev`."""


def _distance(hole: np.ndarray) -> np.ndarray:
    """Pixels to the next known one, (S, S) float32: 1 beside one, 0 on one, many with none."""
    return cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 5)


def farness(hole: np.ndarray) -> np.ndarray:
    """From 0 where known pixels tell what is there to 1 where they do not: (S, S) float32.

    hole: (S, S) bool, True = repair.
    """
    return np.clip((_distance(hole) - _NEAR) / (_FAR - _NEAR), 0, 1)


def joined(crop: np.ndarray, hole: np.ndarray, answer: np.ndarray) -> np.ndarray:
    """The crop with the answer in its hole, the two made one near the rim: (S, S, 3) uint8 RGB.

    crop: (S, S, 3) uint8; hole: (S, S) bool, True = repair; answer: (S, S, 3) of 0 to 255, uint8 or
    float, whose known pixels are not looked at. With no known pixel it is the answer itself.
    """
    missing = hole[..., None]
    start = np.where(missing, answer, crop).astype(np.float32)
    share = np.clip(_SHARE - _LESS * (_distance(hole) - 1), 0, _SHARE)[..., None]
    mixed = start + share * (_bent_less(start, missing.astype(np.float32)) - start)
    filled = np.clip(np.round(mixed), 0, 255).astype(np.uint8)
    return np.where(missing, filled, crop)


def _bent_less(start: np.ndarray, missing: np.ndarray) -> np.ndarray:
    """Steps from a picture (S, S, 3) to where its squared Laplacian is least in the hole (S, S, 1).

    Conjugate gradients (Hestenes & Stiefel, 1952), each colour by itself; all float32.
    """
    image = start.copy()
    residual = -_bend(image) * missing
    direction = residual.copy()
    size = (residual * residual).sum((0, 1))
    for _ in range(_STEPS):
        applied = _bend(direction) * missing
        step = size / np.maximum((direction * applied).sum((0, 1)), 1e-6)
        image += step * direction
        residual -= step * applied
        before, size = size, (residual * residual).sum((0, 1))
        direction = residual + size / np.maximum(before, 1e-6) * direction
    return image


def _bend(image: np.ndarray) -> np.ndarray:
    """The gradient of half the squared Laplacian; nothing slopes across the picture's border."""
    return _laplacian(_laplacian(image))


def _laplacian(image: np.ndarray) -> np.ndarray:
    return cv2.Laplacian(image, cv2.CV_32F, ksize=1, borderType=cv2.BORDER_REPLICATE)
