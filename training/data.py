"""Batches of faces for training."""

import numpy as np

from engine.errors import FacemendError


class Batches:
    """Shuffled batches of faces; batch `step` depends only on (seed, step), so runs resume.

    faces: (N, S, S, 3) uint8 RGB. `at(step)` gives (batch, S, S, 3) uint8, mirrored at random.
    """

    def __init__(self, faces: np.ndarray, batch: int, seed: int, flip: bool) -> None:
        if len(faces) < batch:
            raise FacemendError(f"{len(faces)} faces are too few for batches of {batch}.")
        self.faces, self.batch, self.seed, self.flip = faces, batch, seed, flip
        self.per_epoch = len(faces) // batch
        self._epoch, self._order = -1, np.empty(0, np.int64)

    def at(self, step: int) -> np.ndarray:
        epoch, i = divmod(step, self.per_epoch)
        if epoch != self._epoch:
            order = np.random.default_rng((self.seed, 1, epoch)).permutation(len(self.faces))
            self._epoch, self._order = epoch, order
        chosen = self._order[i * self.batch : (i + 1) * self.batch]
        images = self.faces[np.sort(chosen)]
        if self.flip:
            mirrored = np.random.default_rng((self.seed, 2, step)).random(self.batch) < 0.5
            images = np.where(mirrored[:, None, None, None], images[:, :, ::-1], images)
        return images
