"""A network of an ONNX file, run by OpenCV: what it does needs no torch.

A damaged file can crash OpenCV, which no sentence survives. So our files end in a seal, the hash of
all before it, and OpenCV is given none whose seal is not right.
"""

import hashlib
from pathlib import Path
from threading import Lock

import cv2
import numpy as np

from engine.errors import UnreadableInput
from engine.sentence import say

_KEY = b"\x0a\x06sha256\x12\x40"
_SEAL = bytes((14 << 3 | 2, len(_KEY) + 64)) + _KEY
"""What a seal starts with: one more of a ModelProto's metadata_props (onnx.proto, field 14), whose
value is 64 hexadecimal digits."""


def sealed(model: bytes) -> bytes:
    """An ONNX file with its seal; to all other programs it says one thing more of itself."""
    return model + _seal_of(model)


def _seal_of(model: bytes) -> bytes:
    return _SEAL + hashlib.sha256(model).hexdigest().encode()


def _is_sealed(data: bytes) -> bool:
    length = len(_SEAL) + 64
    return data[-length:] == _seal_of(data[:-length])


class OnnxNet:
    """One input, one output. Safe to call from several threads: they take turns."""

    def __init__(
        self, path: Path, name: str, lacks: str, *, given: np.ndarray, answer: tuple[int, ...]
    ) -> None:
        """Opens the file and tries it: `given` must be answered by finite numbers of that shape.

        name: what a sentence calls the network; lacks: what it says of one that answers otherwise.
        Raises UnreadableInput when the file is missing or no network of this kind.
        """
        self._lock = Lock()  # a cv2.dnn.Net keeps its input and output
        back = say("put the file back or reinstall Facemend.")
        try:
            data = path.read_bytes()
        except OSError as error:
            raise UnreadableInput(
                say(
                    "{path}: the {name} cannot be read ({why}); {back}",
                    path=path,
                    name=name,
                    why=error.strerror,
                    back=back,
                )
            ) from error
        foreign = say(
            "{path}: this is not a {name} that OpenCV can run; {back}",
            path=path,
            name=name,
            back=back,
        )
        if not _is_sealed(data):
            raise UnreadableInput(foreign)
        try:
            self._net = cv2.dnn.readNetFromONNX(np.frombuffer(data, np.uint8))
            tried = self.run(given)
        except cv2.error as error:
            raise UnreadableInput(foreign) from error
        if tried.shape != answer or not np.isfinite(tried).all():
            raise UnreadableInput(
                say("{path}: this network {lacks}; {back}", path=path, lacks=lacks, back=back)
            )

    def run(self, given: np.ndarray) -> np.ndarray:
        """The answer to an input, float32 both."""
        with self._lock:
            self._net.setInput(given)
            return self._net.forward().copy()
