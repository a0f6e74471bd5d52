"""Batches of faces and holes for training, the same for the same (seed, step)."""

import numpy as np
import torch
from torch import Tensor

from engine.errors import FacemendError
from engine.holes import hole
from engine.tensors import to_tensor
from training.distributed import own_part

_HOLES_A_SHAPE = 256


class Batches:
    """Shuffled batches of faces; batch `step` depends only on (seed, step), so runs resume.

    faces: (N, S, S, 3) uint8 RGB. On a GPU they lie there, all of them, from the start. Under
    torchrun each process gets its part of the batch.
    """

    def __init__(
        self, faces: np.ndarray, batch: int, seed: int, flip: bool, device: torch.device
    ) -> None:
        if len(faces) < batch:
            raise FacemendError(f"{len(faces)} faces are too few for batches of {batch}.")
        self.faces, self.batch, self.seed, self.flip = faces, batch, seed, flip
        self.device = device
        self.resident = torch.from_numpy(np.array(faces)).to(device) if _apart(device) else None
        self.per_epoch = len(faces) // batch
        self._epoch, self._order = -1, np.empty(0, np.int64)

    def at(self, step: int) -> Tensor:
        """Faces (N, 3, S, S) float32 in [-1, 1], mirrored at random."""
        epoch, i = divmod(step, self.per_epoch)
        if epoch != self._epoch:
            order = np.random.default_rng((self.seed, 1, epoch)).permutation(len(self.faces))
            self._epoch, self._order = epoch, order
        chosen = np.sort(self._order[i * self.batch : (i + 1) * self.batch])
        mirrored = np.random.default_rng((self.seed, 2, step)).random(self.batch) < 0.5
        chosen, mirrored = own_part(chosen), own_part(mirrored & self.flip)
        if self.resident is None:
            images = self.faces[chosen]
            images[mirrored] = images[mirrored, :, ::-1]
            return to_tensor(images, self.device)
        there = self.resident[torch.from_numpy(chosen).to(self.device)]
        where = torch.from_numpy(mirrored).to(self.device)[:, None, None, None]
        there = torch.where(where, there.flip(2), there).permute(0, 3, 1, 2)
        return there.float().div_(127.5).sub_(1).contiguous(memory_format=torch.channels_last)


class HoleBatches:
    """Batches of holes of many shapes, drawn with mirroring from a pool made at the start."""

    def __init__(
        self, names: tuple[str, ...], side: int, batch: int, seed: int, device: torch.device
    ) -> None:
        pool = [hole(name, side, seed=i) for name in names for i in range(_HOLES_A_SHAPE)]
        self.batch, self.seed, self.device = batch, seed, device
        self.pool = torch.from_numpy(np.stack(pool)[:, None]).to(device)

    def at(self, step: int) -> Tensor:
        """Holes (N, 1, S, S) float32, 1 = missing."""
        randomness = np.random.default_rng((self.seed, 3, step))
        chosen = torch.from_numpy(own_part(randomness.integers(len(self.pool), size=self.batch)))
        mirrored = torch.from_numpy(own_part(randomness.random(self.batch) < 0.5))
        holes = self.pool[chosen.to(self.device)]
        where = mirrored.to(self.device)[:, None, None, None]
        return torch.where(where, holes.flip(3), holes).float()


def _apart(device: torch.device) -> bool:
    """Whether the device has a memory of its own."""
    return device.type != "cpu"
