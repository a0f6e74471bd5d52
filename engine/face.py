"""A face in a photo: where it lies and how sure that is."""

from dataclasses import dataclass, field

import numpy as np

from engine.alignment import Alignment, fit


@dataclass(frozen=True, eq=False)
class Face:
    """A face in an upright photo.

    box: x0, y0, x1, y1 in photo pixels, square unless the photo's edge cuts it.
    landmarks: (5, 2) float64 photo pixels, order engine.alignment.LANDMARKS; unseen ones
        inferred, so they may lie outside the photo.
    score: how sure it is that this is a face; 0 for one placed by hand.
    spreads: (5,) float64, photo pixels by which each landmark is expected to be off; 0 where
        nothing is known of it.
    """

    box: tuple[float, float, float, float]
    landmarks: np.ndarray
    score: float
    spreads: np.ndarray = field(default_factory=lambda: np.zeros(5))

    @property
    def alignment(self) -> Alignment:
        """Photo to a 64-pixel crop in the canonical frame."""
        return fit(self.landmarks, 64)
