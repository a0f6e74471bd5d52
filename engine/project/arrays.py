"""A project's arrays, each held against what its place asks of it; they stay packed."""

import re

import numpy as np

from engine.errors import UnreadableInput
from engine.limits import limits
from engine.mask import Box
from engine.project.archive import Members
from engine.project.fields import Damaged, Fields
from engine.project.model import TILE, UNPACKED_LIMIT, RetouchTile
from engine.project.packed import PackedArray, PackedPatch
from engine.sentence import say

HASH = re.compile("[0-9a-f]{64}")

_TYPES = {"bool": np.dtype(bool), "uint8": np.dtype(np.uint8), "uint16": np.dtype(np.uint16)}


class Arrays:
    """Of a photo of that width, height and type; together they may unpack to so much."""

    def __init__(self, members: Members, size: tuple[int, int], kind: np.dtype) -> None:
        self._members, self.size, self.type = members, size, kind
        self._unpacked = 0
        self._arrays: dict[tuple[str, tuple[int, ...], str, Box], PackedArray] = {}
        self._marked: dict[PackedArray, bool] = {}

    def array(
        self, fields: Fields, name: str, shape: tuple[int, ...], kind: str | np.dtype
    ) -> PackedArray:
        """An array of just that shape and type."""
        inner = fields.within(name)
        if inner.wholes("shape", len(shape), 0, limits().max_megapixels * 1_000_000) != shape:
            raise Damaged(say("'{name}' has another size than it must have", name=name))
        if inner.text("type") != str(kind):
            raise Damaged(say("'{name}' has another depth than it must have", name=name))
        box, digest = inner.box("box", (shape[1], shape[0])), hash_of(inner)
        key = (digest, shape, str(kind), box)
        if key not in self._arrays:
            data = self._members.checked("arrays", digest)
            array = PackedArray(shape, _TYPES[str(kind)], box, data)
            self._count(array.unpacked_bytes)
            try:
                array.check()
            except ValueError as error:
                raise Damaged(str(error)) from error
            self._arrays[key] = array
        return self._arrays[key]

    def _count(self, more: int) -> None:
        self._unpacked += more
        if self._unpacked > UNPACKED_LIMIT:
            raise UnreadableInput(
                say(
                    "{path} unpacks to {unpacked:,.1f} GB or more, and {most} GB at most are "
                    "opened.",
                    path=self._members.path,
                    unpacked=self._unpacked / 2**30,
                    most=UNPACKED_LIMIT // 2**30,
                )
            )

    def crop(self, fields: Fields, name: str, shape: tuple[int, ...], kind: str) -> np.ndarray:
        """An array that is kept unpacked."""
        array = self.array(fields, name, shape, kind)
        self._count(int(np.prod(shape)))
        return array.array()

    def layer(self, fields: Fields, name: str, kind: str) -> PackedArray:
        """An array of the photo's size."""
        return self.array(fields, name, self.size[::-1], kind)

    def tile(self, fields: Fields) -> RetouchTile:
        """A tile of what was retouched."""
        columns, rows = (-(-side // TILE) for side in self.size)
        column, row = fields.wholes("tile", 2, 0, max(columns, rows) - 1)
        if column >= columns or row >= rows:
            raise Damaged(say("a retouched tile lies beyond the photo"))
        state = self.array(fields, "state", (TILE, TILE, 4), self.type)
        return RetouchTile(column, row, state)

    def patch(self, fields: Fields) -> PackedPatch:
        """A part of a repair."""
        box = fields.box("box", self.size)
        shape = (box[3] - box[1], box[2] - box[0])
        return PackedPatch(
            box,
            self.array(fields, "where", shape, "bool"),
            self.array(fields, "pixels", (*shape, 3), self.type),
        )

    def marks(self, mask: PackedArray) -> bool:
        """Whether a mask has a pixel; looked at once, however many repairs share it."""
        if mask not in self._marked:
            self._marked[mask] = bool(mask.part().any())
        return self._marked[mask]


def hash_of(fields: Fields) -> str:
    """A SHA-256, hexadecimal."""
    digest = fields.text("sha256")
    if not HASH.fullmatch(digest):
        raise Damaged(say("'sha256' is no hash"))
    return digest


def type_of(fields: Fields, known: tuple[str, ...]) -> np.dtype:
    """The type of an array's numbers."""
    name = fields.text("type")
    if name not in known:
        raise Damaged(say("'type' is none that is known"))
    return _TYPES[name]
