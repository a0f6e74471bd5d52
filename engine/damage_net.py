"""The damage network at work: OpenCV runs its ONNX file, so suggesting damage needs no torch."""

from functools import lru_cache
from pathlib import Path
from threading import Lock

import cv2
import numpy as np

from engine.assets import weights_path
from engine.errors import UnreadableInput

MULTIPLE = 16
"""Of which the sides of its pictures must be multiples."""


class DamageReader:
    """The network of an ONNX file. Safe to call from several threads: they take turns."""

    def __init__(self, path: Path) -> None:
        """Raises UnreadableInput when the file is missing or no network of this kind."""
        self._lock = Lock()  # a cv2.dnn.Net keeps its input and output
        try:
            data = path.read_bytes()
        except OSError as error:
            raise UnreadableInput(
                f"{path}: the damage network cannot be read ({error.strerror}); "
                "put the file back or reinstall Facemend."
            ) from error
        try:
            self._net = cv2.dnn.readNetFromONNX(np.frombuffer(data, np.uint8))
            blank = self.logits(np.zeros((MULTIPLE, 2 * MULTIPLE, 3), np.uint8))
        except cv2.error as error:
            raise UnreadableInput(
                f"{path}: this is not a damage network that OpenCV can run; "
                "put the file back or reinstall Facemend."
            ) from error
        if blank.shape != (MULTIPLE, 2 * MULTIPLE) or not np.isfinite(blank).all():
            raise UnreadableInput(
                f"{path}: this network sees no damage; put the file back or reinstall Facemend."
            )

    def logits(self, picture: np.ndarray) -> np.ndarray:
        """(H, W, 3) uint8 RGB, sides multiples of 16 -> (H, W) float32, above 0 rather damaged."""
        with self._lock:
            self._net.setInput(standardised(picture[None]))
            return self._net.forward()[0, 0].copy()


def standardised(pictures: np.ndarray) -> np.ndarray:
    """(N, H, W, 3) uint8 -> (N, 3, H, W) float32 in [-2, 2]."""
    values = pictures.transpose(0, 3, 1, 2).astype(np.float32)
    values -= 127.5
    values /= 63.75
    return values


def damage_reader() -> DamageReader:
    """The bundled network, read once. Raises UnreadableInput when it is missing or damaged."""
    return _reader(weights_path("damage").with_suffix(".onnx"))


@lru_cache(maxsize=1)
def _reader(path: Path) -> DamageReader:
    return DamageReader(path)
