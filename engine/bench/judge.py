"""How a face identifier of others' making sees completions: who it is, how lifelike, how varied.

The protocol: the whole canonical crop of 64x64 pixels, its face where the alignment put it (nothing
is detected anew, which a hole would mislead), enlarged to 150x150 by bilinear interpolation;
no jitter. So a face fills a little more of the picture than in dlib's own chips (the eyes are 0.40
of the side apart, there 0.35), alike for originals and completions.
"""

import hashlib
from collections.abc import Sequence
from itertools import combinations

import cv2
import numpy as np

from engine.bench.face_embedding import SIDE, FaceEmbedding

JUDGED = 200
"""The Frechet distance depends on how many faces it is taken of: it is always of the first 200."""

_KEPT = 4096


class Judge:
    """Embeds faces; what it was shown lately it remembers."""

    name = "dlib's face embedding, crop 64 to 150"
    """Rename it with the protocol: it stands in the key of what was measured."""

    def __init__(self, network: FaceEmbedding) -> None:
        self._network = network
        self._kept: dict[bytes, np.ndarray] = {}

    def embeddings(self, crops: Sequence[np.ndarray]) -> np.ndarray:
        """Of canonical crops (64, 64, 3) uint8: (N, 128) float32."""
        names = [hashlib.blake2b(crop.tobytes()).digest() for crop in crops]
        for name, crop in zip(names, crops, strict=True):
            if name not in self._kept:
                larger = cv2.resize(crop, (SIDE, SIDE), interpolation=cv2.INTER_LINEAR)
                while len(self._kept) >= _KEPT:
                    del self._kept[next(iter(self._kept))]
                self._kept[name] = self._network(larger[None])[0]
        return np.stack([self._kept[name] for name in names])


def frechet(real: np.ndarray, made: np.ndarray) -> float:
    """The Frechet distance of two sets of embeddings (N, D), each taken for a Gaussian.

    Dowson & Landau 1982, as Heusel et al. 2017 use it: |m1 - m2|^2 + tr(C1 + C2 - 2 (C1 C2)^1/2).
    """
    a, b = real.astype(np.float64), made.astype(np.float64)
    first, second = np.cov(a, rowvar=False), np.cov(b, rowvar=False)
    values, vectors = np.linalg.eigh(first)
    root = (vectors * np.sqrt(values.clip(0))) @ vectors.T
    both = np.sqrt(np.linalg.eigvalsh(root @ second @ root).clip(0)).sum()
    apart = ((a.mean(0) - b.mean(0)) ** 2).sum()
    return float(max(0.0, apart + np.trace(first) + np.trace(second) - 2 * both))


def mean_distance(embeddings: np.ndarray) -> float:
    """Between two of them (N, D), the mean over all pairs; 0 for a single one."""
    distances = [np.linalg.norm(a - b) for a, b in combinations(embeddings, 2)]
    return float(np.mean(distances)) if distances else 0.0


def spread(fills: Sequence[np.ndarray]) -> float:
    """How far apart two fills (n, 3) uint8 of one hole are, grey levels, the mean over all pairs.

    0 for a single one.
    """
    values = [fill.astype(np.float64) for fill in fills]
    distances = [np.abs(a - b).mean() for a, b in combinations(values, 2)]
    return float(np.mean(distances)) if distances else 0.0
