"""Arrays that are mostly zero, kept in little memory."""

import zlib

import numpy as np

from engine.mask import bounds, view


class PackedArray:
    """An array's box of what is not zero, compressed."""

    def __init__(self, array: np.ndarray) -> None:
        """array: (h, w) or (h, w, n)."""
        self._shape, self._type = array.shape, array.dtype
        there = array.astype(bool) if array.ndim == 2 else (array > 0).any(2)
        self._box = bounds(np.asarray(there)) or (0, 0, 0, 0)
        part = np.ascontiguousarray(view(array, self._box))
        self._part = part.shape
        self._data = zlib.compress(part.data, level=1)

    @property
    def bytes(self) -> int:
        """What keeping it costs."""
        return len(self._data)

    @property
    def any(self) -> bool:
        """Something in it is not zero."""
        return 0 not in self._part

    def same(self, other: "PackedArray") -> bool:
        """Whether both hold the same."""
        return (self._shape, self._box, self._data) == (other._shape, other._box, other._data)

    def array(self) -> np.ndarray:
        """The array again."""
        result = np.zeros(self._shape, self._type)
        part = np.frombuffer(zlib.decompress(self._data), self._type)
        view(result, self._box)[:] = part.reshape(self._part)
        return result
