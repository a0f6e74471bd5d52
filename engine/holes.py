"""Seeded hole shapes in the canonical crop, for benchmarks and training alike."""

import numpy as np

NAMES = ("centre", "mouth")


def hole(name: str, side: int = 64) -> np.ndarray:
    """A named hole: (side, side) bool, True = missing.

    centre: Yeh et al.'s square of half the side (25%); mouth: a square of 3/8 of the side round
    the mouth of the canonical frame.
    """
    x0, y0, x1, y1 = {
        "centre": (0.25, 0.25, 0.75, 0.75),
        "mouth": (0.3125, 0.53125, 0.6875, 0.90625),
    }[name]
    missing = np.zeros((side, side), bool)
    missing[round(y0 * side) : round(y1 * side), round(x0 * side) : round(x1 * side)] = True
    return missing
