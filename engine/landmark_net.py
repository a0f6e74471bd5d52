"""The landmark network at work: OpenCV runs its ONNX file, so finding faces needs no torch."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from engine.assets import weights_path
from engine.onnx_net import OnnxNet
from engine.sentence import say

SIDE = 64
"""Of the cuts it reads."""

OUTPUTS = 16

_FLATTEST = 2.0
"""Grey levels: what varies less is not stretched any further, it is noise."""


@dataclass(frozen=True, eq=False)
class Reading:
    """What the network says of N cuts."""

    landmarks: np.ndarray
    """(N, 5, 2) float64, pixels of the cut; beyond its edges, too."""

    spreads: np.ndarray
    """(N, 5) float64, the distance by which each is expected to be off, pixels of the cut."""

    logits: np.ndarray
    """(N,) float64, above 0 rather a face than not."""


class LandmarkReader:
    """The network of an ONNX file. Safe to call from several threads: they take turns."""

    def __init__(self, path: Path) -> None:
        """Raises UnreadableInput when the file is missing or no network of this kind."""
        self._net = OnnxNet(
            path,
            say("landmark network"),
            say("gives no landmarks"),
            given=standardised(np.zeros((1, SIDE, SIDE), np.uint8)),
            answer=(1, OUTPUTS),
        )

    def raw(self, cuts: np.ndarray) -> np.ndarray:
        """Cuts (N, 64, 64) uint8 grey -> the network's own (N, 16) float32."""
        return self._net.run(standardised(cuts))

    def read(self, cuts: np.ndarray) -> Reading:
        """Cuts (N, 64, 64) uint8 grey, each of about a face -> their landmarks."""
        if len(cuts) == 0:
            return decoded(np.empty((0, OUTPUTS)))
        return decoded(self.raw(cuts))


def standardised(cuts: np.ndarray) -> np.ndarray:
    """(N, 64, 64) uint8 -> (N, 1, 64, 64) float32 of mean 0 and deviation 1: fading undone."""
    values = cuts.astype(np.float32)
    values -= values.mean((1, 2), keepdims=True)
    values /= np.maximum(values.std((1, 2), keepdims=True), _FLATTEST)
    return values[:, None]


def decoded(raw: np.ndarray) -> Reading:
    """The network's numbers (N, 16) in pixels of the cut."""
    values = raw.astype(np.float64)
    landmarks = (values[:, :10].reshape(-1, 5, 2) + 0.5) * SIDE - 0.5
    return Reading(landmarks, np.exp(values[:, 10:15]) * SIDE, values[:, 15])


def encoded(landmarks: np.ndarray) -> np.ndarray:
    """Landmarks (N, 5, 2) in pixels of the cut as the network's first ten numbers, (N, 5, 2)."""
    return (landmarks + 0.5) / SIDE - 0.5


def landmark_reader() -> LandmarkReader:
    """The bundled network, read once. Raises UnreadableInput when it is missing or damaged."""
    return _reader(weights_path("landmarks").with_suffix(".onnx"))


@lru_cache(maxsize=1)
def _reader(path: Path) -> LandmarkReader:
    return LandmarkReader(path)
