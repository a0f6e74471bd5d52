"""The damage network at work: OpenCV runs its ONNX file, so suggesting damage needs no torch."""

from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from engine.assets import weights_path
from engine.lines import along_lines, thin
from engine.onnx_net import OnnxNet
from engine.sentence import say

MULTIPLE = 16
"""Of which the sides of its pictures must be multiples."""

CHANNELS = 7
"""Red, green, blue; thin and bright, thin and dark; the same along lines."""


class DamageReader:
    """The network of an ONNX file. Safe to call from several threads: they take turns."""

    def __init__(self, path: Path) -> None:
        """Raises UnreadableInput when the file is missing or no network of this kind."""
        self._net = OnnxNet(
            path,
            say("damage network"),
            say("sees no damage"),
            given=seen(np.zeros((MULTIPLE, 2 * MULTIPLE, 3), np.uint8))[None],
            answer=(1, 1, MULTIPLE, 2 * MULTIPLE),
        )

    def logits(self, picture: np.ndarray) -> np.ndarray:
        """(H, W, 3) uint8 RGB, sides multiples of 16 -> (H, W) float32, above 0 rather damaged."""
        return self._net.run(seen(picture)[None])[0, 0]


def seen(picture: np.ndarray) -> np.ndarray:
    """What the network is given of a picture (H, W, 3) uint8 RGB: (CHANNELS, H, W) float32.

    Beside the colours, what is thin and brighter or darker than its surroundings, and by how much
    more of it lies along the best direction than along any (`engine.lines`).
    """
    height, width = picture.shape[:2]
    values = np.empty((CHANNELS, height, width), np.float32)
    values[:3] = picture.transpose(2, 0, 1)
    values[:3] -= 127.5
    for i, hat in enumerate(thin(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY))):
        best, mean, _ = along_lines(hat)
        values[3 + i] = hat
        values[5 + i] = cv2.resize(best - mean, (width, height))
    values /= 63.75
    return values


def damage_reader() -> DamageReader:
    """The bundled network, read once. Raises UnreadableInput when it is missing or damaged."""
    return _reader(weights_path("damage").with_suffix(".onnx"))


@lru_cache(maxsize=1)
def _reader(path: Path) -> DamageReader:
    return DamageReader(path)
