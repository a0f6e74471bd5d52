"""Where an exemplar-based fill starts: the coarsest level's hole filled from its rim inwards."""

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from engine.exemplar.levels import Level

_PEELED_FROM = 6000
"""Sources looked at."""


def peeled(level: Level) -> np.ndarray:
    """The coarsest level's hole (H, W, 5) filled from its rim inwards, a ring at a time.

    Newson et al., section 3.4: each pixel of the ring has the likest patch by what of its own is
    known already. A plain fill would start between the colours of two sides and stay there.
    """
    side, reach, channels = level.side, level.side // 2, level.pixels.shape[2]
    size = side * side
    margin = ((reach, reach), (reach, reach))
    guess = np.pad(np.where(level.hole[..., None], 0, level.pixels), (*margin, (0, 0)))
    known = np.pad(~level.hole, margin)
    missing = np.pad(level.hole, margin)
    y, x = np.divmod(np.flatnonzero(level.sources), level.hole.shape[1])
    stride = -(-len(y) // _PEELED_FROM)
    y, x = y[::stride], x[::stride]
    windows = sliding_window_view(level.pixels, (side, side), axis=(0, 1))
    sources = windows[y - reach, x - reach].reshape(len(y), -1)
    while missing.any():
        touches = cv2.dilate(known.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
        ring = np.flatnonzero(missing & touches)
        ring_y, ring_x = np.divmod(ring, missing.shape[1])
        seen = sliding_window_view(known, (side, side))[ring_y - reach, ring_x - reach]
        seen = np.tile(seen.reshape(len(ring), 1, size), (1, channels, 1)).reshape(len(ring), -1)
        wanted = sliding_window_view(guess, (side, side), axis=(0, 1))
        wanted = wanted[ring_y - reach, ring_x - reach].reshape(len(ring), -1) * seen
        weight = seen.astype(np.float32)
        cost = weight @ (sources**2).T - 2 * wanted @ sources.T
        centre = sources.reshape(len(y), channels, size)[:, :, size // 2]
        guess.reshape(-1, channels)[ring] = centre[np.argmin(cost, axis=1)]
        known.reshape(-1)[ring], missing.reshape(-1)[ring] = True, False
    return guess[reach:-reach, reach:-reach]
