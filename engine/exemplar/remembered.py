"""What was found for the last holes: a repair that is asked for the same again need not search."""

import hashlib
from collections import OrderedDict

import numpy as np

_MOST_BYTES = 64 * 2**20


class Remembered:
    """Colours by a hash of all that they were found from; the oldest go first."""

    def __init__(self) -> None:
        self._colours: OrderedDict[str, np.ndarray] = OrderedDict()

    @staticmethod
    def key(*arrays: np.ndarray, seed: int) -> str:
        """A hash of arrays and a seed, hexadecimal."""
        told = hashlib.sha256(repr(seed).encode())
        for array in arrays:
            told.update(repr((array.shape, str(array.dtype))).encode())
            told.update(np.ascontiguousarray(array).data)
        return told.hexdigest()

    def get(self, key: str) -> np.ndarray | None:
        """The colours (n, 3); None if they were not found yet, or long ago."""
        if key in self._colours:
            self._colours.move_to_end(key)
        return self._colours.get(key)

    def put(self, key: str, colours: np.ndarray) -> None:
        """Keeps what was found."""
        self._colours[key] = colours
        while sum(one.nbytes for one in self._colours.values()) > _MOST_BYTES:
            self._colours.popitem(last=False)
