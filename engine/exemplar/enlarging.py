"""What was found on a small picture, copied from the large one."""

import numpy as np

_ROWS = 256
"""Rows of the large picture copied at a time, to bound the memory."""


def copied(image: np.ndarray, own: np.ndarray, matches: np.ndarray, factor: int) -> np.ndarray:
    """Colours (n, 3) float32 for the pixels of `own`, row by row.

    image: (H, W, 3) uint8 or uint16 RGB. own: (H, W) bool, part of its hole. matches: (h, w) flat
    indices of the small picture's pixels that each of its pixels was matched to, -1 = none.
    factor: large pixels to a small one. A pixel is the mean of the four copies that the nearest
    small ones' shifts give, by how near they are: where copies meet they fade into one another.
    """
    height, width = own.shape
    rows, columns = matches.shape
    shift_y, shift_x = _shifts(matches)
    parts = []
    for first in range(0, height, _ROWS):
        y, x = np.nonzero(own[first : first + _ROWS])
        y += first
        place_y, place_x = (y + 0.5) / factor - 0.5, (x + 0.5) / factor - 0.5
        low_y, low_x = np.floor(place_y).astype(int), np.floor(place_x).astype(int)
        total = np.zeros((len(y), 3), np.float32)
        for step_y in (0, 1):
            for step_x in (0, 1):
                cell_y = np.clip(low_y + step_y, 0, rows - 1)
                cell_x = np.clip(low_x + step_x, 0, columns - 1)
                from_y = np.clip(y + factor * shift_y[cell_y, cell_x], 0, height - 1)
                from_x = np.clip(x + factor * shift_x[cell_y, cell_x], 0, width - 1)
                near_y = 1 - np.abs(place_y - (low_y + step_y))
                near_x = 1 - np.abs(place_x - (low_x + step_x))
                weight = (near_y * near_x).astype(np.float32)
                total += weight[:, None] * image[from_y, from_x]
        parts.append(total)
    return np.concatenate(parts)


def _shifts(matches: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """From each pixel to its match, (h, w) int each; at the picture's border those further in."""
    rows, columns = matches.shape
    known_y, known_x = np.nonzero(matches >= 0)
    y = np.clip(np.arange(rows), known_y.min(), known_y.max())[:, None]
    x = np.clip(np.arange(columns), known_x.min(), known_x.max())[None]
    to_y, to_x = np.divmod(matches[y, x], columns)
    return np.where(matches[y, x] < 0, 0, to_y - y), np.where(matches[y, x] < 0, 0, to_x - x)
