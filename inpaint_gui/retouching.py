"""Pixels put by hand, with the clone and heal brush: a layer over photo and repair, in tiles."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from PySide6.QtGui import QUndoStack

from engine.mask import Box, joined, put, view
from engine.photo import Photo
from engine.place import Patch
from engine.project.model import TILE
from engine.project.packed import PackedArray
from inpaint_gui.commands import ChangePixels, difference
from inpaint_gui.pictures import Levels, patch_levels

Key = tuple[int, int]
"""A tile's column and row."""


@dataclass(frozen=True, eq=False)
class Tile:
    """state: (256, 256, 4) of the photo's type: RGB, and above 0 where it holds."""

    box: Box
    state: np.ndarray
    levels: tuple[Levels, ...]

    @property
    def patch(self) -> Patch:
        """The same for the engine."""
        return Patch(self.box, _colours(self.state), self.state[..., 3] > 0)

    @cached_property
    def packed(self) -> PackedArray:
        """Its state as a project keeps it."""
        return PackedArray.of(self.state)


class Retouch:
    """Part of the document; only touched tiles are kept. A tile is replaced, never changed."""

    def __init__(self, stack: QUndoStack, changed: Callable[[Box | None, bool], None]) -> None:
        """changed: called after every change, with its box and whether a stroke goes on."""
        self._stack, self._changed = stack, changed
        self._photo: Photo | None = None
        self.clear(None)

    def clear(self, photo: Photo | None) -> None:
        """Another photo."""
        self._photo = photo
        self.tiles: dict[Key, Tile] = {}
        self.stroke: object | None = None
        """The stroke that is going on, another object each time."""

        self._before: dict[Key, Tile] = {}
        self._area: Box | None = None

    @property
    def any(self) -> bool:
        """Something is retouched."""
        return any(tile.levels for tile in self.tiles.values())

    def patches(self, box: Box, *, before: bool = False) -> tuple[Patch, ...]:
        """What it holds on a box; before: as it was when the stroke began."""
        tiles = self._before if before else self.tiles
        there = (tiles[key] for key in _keys(box) if key in tiles)
        return tuple(tile.patch for tile in there if tile.levels)

    def begin(self) -> None:
        """A stroke starts: what follows until `end` is undone together."""
        self.stroke = object()
        self._before = dict(self.tiles)
        self._area = None
        self._changed(None, False)

    def lay(self, box: Box, pixels: np.ndarray, where: np.ndarray) -> None:
        """Pixels (h, w, 3) of a box hold now where (h, w) bool is True."""
        state = self._state(self.tiles, box)
        put(state, cv2.cvtColor(pixels, cv2.COLOR_RGB2RGBA), where)
        self._set(box, state)
        self._area = box if self._area is None else joined(self._area, box)
        self._changed(box, True)

    def take_back(self) -> None:
        """What the stroke has laid is away; it goes on."""
        area, self._area = self._area, None
        self.tiles = dict(self._before)
        if area is not None:
            self._changed(area, True)

    def end(self, text: str) -> None:
        """The stroke is done and becomes one step to undo."""
        area, self.stroke = self._area, None
        if area is None:
            self._changed(None, False)
            return
        before, after = self._state(self._before, area), self._state(self.tiles, area)
        self._before, self._area = {}, None
        self._push(text, before, after, area)

    def cancel(self) -> None:
        """The stroke never was."""
        area, self.stroke = self._area, None
        self.tiles = dict(self._before)
        self._before, self._area = {}, None
        self._changed(area, False)

    def lift(self, mask: np.ndarray, box: Box, text: str) -> None:
        """Takes away what lies within a mask (H, W) bool with the bounds `box`, as a step."""
        before = self._state(self.tiles, box)
        after = before.copy()
        after[view(mask, box)] = 0
        if not np.array_equal(before, after):
            self._set(box, after)
            self._push(text, before, after, box)

    @property
    def unfinished(self) -> tuple[np.ndarray, np.ndarray, Box] | None:
        """Copies of what the stroke that goes on has changed so far: before, after, their box."""
        if self.stroke is None or self._area is None:
            return None
        area = self._area
        return self._state(self._before, area), self._state(self.tiles, area), area

    def put_back(self, states: dict[Key, np.ndarray]) -> None:
        """Takes tiles' states for what was retouched before, nothing to undo."""
        assert self._photo is not None
        self.tiles = {key: _tile(key, state, self._photo) for key, state in states.items()}

    def turn(self, box: Box, turned: np.ndarray) -> None:
        """Turns bits of a box: the door for undo and redo."""
        self._set(box, self._state(self.tiles, box) ^ turned)
        self._changed(box, False)

    def _push(self, text: str, before: np.ndarray, after: np.ndarray, area: Box) -> None:
        command = ChangePixels(self.turn, text, "retouch", *difference(before, after, area))
        self._changed(area, False)
        if not command.empty:
            self._stack.push(command)

    def _state(self, tiles: dict[Key, Tile], box: Box) -> np.ndarray:
        """A copy of a box (h, w, 4), zero where there is no tile."""
        assert self._photo is not None
        shape = (box[3] - box[1], box[2] - box[0], 4)
        state = np.zeros(shape, self._photo.pixels.dtype)
        for key in _keys(box):
            if key in tiles:
                inside, outside = _overlap(key, box)
                view(state, outside)[:] = view(tiles[key].state, inside)
        return state

    def _set(self, box: Box, state: np.ndarray) -> None:
        assert self._photo is not None
        for key in _keys(box):
            old = self.tiles.get(key)
            kind = state.dtype
            new = np.zeros((TILE, TILE, 4), kind) if old is None else old.state.copy()
            inside, outside = _overlap(key, box)
            view(new, inside)[:] = view(state, outside)
            self.tiles[key] = _tile(key, new, self._photo)


def _tile(key: Key, state: np.ndarray, photo: Photo) -> Tile:
    """A tile and how it is shown; beyond the photo's edge there is nothing."""
    x, y = key[0] * TILE, key[1] * TILE
    seen = (x, y, min(x + TILE, photo.size[0]), min(y + TILE, photo.size[1]))
    part = state[: seen[3] - y, : seen[2] - x]
    levels = patch_levels(photo, seen, _colours(part), part[..., 3] > 0)
    return Tile((x, y, x + TILE, y + TILE), state, tuple(levels))


def _colours(state: np.ndarray) -> np.ndarray:
    """A copy of (h, w, 4) without the last of them; OpenCV would copy a view of it more slowly."""
    return cv2.cvtColor(state, cv2.COLOR_RGBA2RGB)


def _keys(box: Box) -> list[Key]:
    """The tiles that a box lies on."""
    columns = range(box[0] // TILE, -(-box[2] // TILE))
    return [(x, y) for y in range(box[1] // TILE, -(-box[3] // TILE)) for x in columns]


def _overlap(key: Key, box: Box) -> tuple[Box, Box]:
    """The part that a tile and a box share: in the tile's pixels, and in the box's."""
    x, y = key[0] * TILE, key[1] * TILE
    x0, y0 = max(x, box[0]), max(y, box[1])
    x1, y1 = min(x + TILE, box[2]), min(y + TILE, box[3])
    return (
        (x0 - x, y0 - y, x1 - x, y1 - y),
        (x0 - box[0], y0 - box[1], x1 - box[0], y1 - box[1]),
    )
