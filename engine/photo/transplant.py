"""New pixels for some 8x8 blocks of a JPEG; all others keep their coefficients, bit for bit."""

from dataclasses import dataclass

import numpy as np

from engine.photo.coefficients import Coefficients, read_coefficients, with_coefficients
from engine.photo.markers import FRAMES, segments
from engine.sentence import say

_AT_ONCE = 4096
"""Blocks that are worked on at a time."""

_DCT = np.sqrt(np.where(np.arange(8) == 0, 1, 2) / 8)[:, None] * np.cos(
    np.outer(np.arange(8), 2 * np.arange(8) + 1) * np.pi / 16
)
"""Rows are the cosines of the 8-point DCT, orthonormal: JPEG's (T.81, A.3.3)."""

_YCC = np.array([[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]])
"""R, G, B to Y, Cb, Cr (ITU-T T.871)."""


_MOST = 1023
"""Of a sound file's coefficients. A damaged one's add up to anything, and cannot all be written."""


class Damaged(Exception):
    """A JPEG that decodes to what no JPEG can hold."""


@dataclass(frozen=True)
class Kept:
    """How much of a JPEG went over as it was."""

    kept: int
    total: int


def transplanted(data: bytes, samples: np.ndarray, changed: np.ndarray) -> tuple[bytes, Kept]:
    """The JPEG file with other pixels where `changed` (H, W) is True.

    samples: (H, W, C) uint8, as stored and as Pillow decodes them (CMYK with 255 as full ink).
    Only blocks that a changed pixel lies in are encoded anew, with the file's own tables; in them
    the unchanged samples aim at what they were. Raises ValueError for a file whose coefficients
    cannot be had: a JPEG of 12 bits, without loss, or with odd sampling; Damaged for one that
    holds some that cannot be written.
    """
    old = read_coefficients(data)  # ours alone: changed in place
    doubtful = any(int(part.max()) > _MOST or int(part.min()) < -_MOST for part in old.blocks)
    to_components = _conversion(data, len(old.blocks))
    tall, wide = (max(factors) for factors in zip(*old.sampling, strict=True))
    redone = 0
    for i, (blocks, table) in enumerate(zip(old.blocks, old.tables, strict=True)):
        v, h = old.sampling[i]
        if tall % v or wide % h:
            raise ValueError(say("its sampling factors are no multiples of each other"))
        cell = (tall // v, wide // h)
        touched = touched_blocks(changed, cell, blocks.shape[:2])
        component = _Component(samples, changed, to_components, i, cell)
        rows, columns = np.nonzero(touched)
        for start in range(0, len(rows), _AT_ONCE):
            at = rows[start : start + _AT_ONCE], columns[start : start + _AT_ONCE]
            blocks[at] = component.encoded(blocks[at], table, *at)
        redone += len(rows)
    kept = Kept(old.count - redone, old.count)
    return (_with_doubtful if doubtful else with_coefficients)(data, old), kept


def _with_doubtful(data: bytes, fresh: Coefficients) -> bytes:
    """The same as `with_coefficients`, read again. Raises Damaged where they are not what came."""
    try:
        written = with_coefficients(data, fresh)
        if all(map(np.array_equal, read_coefficients(written).blocks, fresh.blocks)):
            return written
    except ValueError:
        pass
    raise Damaged(say("its data is damaged, and no JPEG can hold what it decodes to"))


def touched_blocks(
    changed: np.ndarray, cell: tuple[int, int], shape: tuple[int, ...]
) -> np.ndarray:
    """Which blocks (rows, columns) a changed pixel lies in; `cell`: pixels a sample covers."""
    height, width = 8 * cell[0], 8 * cell[1]
    grid = np.zeros((shape[0] * height, shape[1] * width), bool)
    part = changed[: grid.shape[0], : grid.shape[1]]
    grid[: part.shape[0], : part.shape[1]] = part
    return np.asarray(grid.reshape(shape[0], height, shape[1], width).any(axis=(1, 3)))


def touched(old: Coefficients, changed: np.ndarray) -> tuple[np.ndarray, ...]:
    """Which blocks of each component a changed pixel lies in."""
    tall, wide = (max(factors) for factors in zip(*old.sampling, strict=True))
    return tuple(
        touched_blocks(changed, (tall // v, wide // h), blocks.shape[:2])
        for blocks, (v, h) in zip(old.blocks, old.sampling, strict=True)
    )


@dataclass(frozen=True, eq=False)
class _Component:
    """One of the file's components, as the new pixels would have it."""

    samples: np.ndarray
    changed: np.ndarray
    to_components: np.ndarray
    """(C, C + 1): a row a component, the last column an offset."""

    index: int
    cell: tuple[int, int]

    def encoded(
        self, blocks: np.ndarray, table: np.ndarray, rows: np.ndarray, columns: np.ndarray
    ) -> np.ndarray:
        """New coefficients (n, 8, 8) for blocks at rows and columns, each (n,)."""
        tall, wide = self.cell
        height, width = self.changed.shape
        y = np.minimum(rows[:, None] * 8 * tall + np.arange(8 * tall), height - 1)
        x = np.minimum(columns[:, None] * 8 * wide + np.arange(8 * wide), width - 1)
        at = y[:, :, None], x[:, None, :]
        row = self.to_components[self.index].astype(np.float32)
        values = self.samples[at].astype(np.float32) @ row[:-1] + row[-1]
        cells = (len(rows), 8, tall, 8, wide)
        values = values.reshape(cells).mean((2, 4)) - 128
        new = self.changed[at].reshape(cells).any((2, 4))
        steps, dct = table.astype(np.float32), _DCT.astype(np.float32)
        change = np.where(new, values - dct.T @ (blocks * steps) @ dct, 0)
        # beyond the picture's edge the last row's and column's change goes on, not their values:
        # what lies there now is not theirs, and replacing it would change the pixels beside it
        down = np.minimum(np.arange(8), (height - 1) // tall - 8 * rows[:, None])
        across = np.minimum(np.arange(8), (width - 1) // wide - 8 * columns[:, None])
        change = change[np.arange(len(rows))[:, None, None], down[:, :, None], across[:, None, :]]
        fresh = blocks + dct @ change @ dct.T / steps
        return np.clip(np.round(fresh), -1023, 1023).astype(np.int16)


def _conversion(data: bytes, count: int) -> np.ndarray:
    """From samples as Pillow decodes them to the file's components: (count, count + 1)."""
    parts = segments(data)[0]
    adobe = next((part.payload for part in parts if part.holds(b"Adobe")), None)
    transform = adobe[11] if adobe is not None and len(adobe) >= 12 else None
    frame = next(part.payload for part in parts if part.marker in FRAMES)
    names = bytes(frame[6 + 3 * i] for i in range(count))
    jfif = any(part.holds(b"JFIF\0") for part in parts)
    matrix = np.concatenate((np.eye(count), np.zeros((count, 1))), 1)
    if count == 3:
        # as libjpeg guesses (jdapimin.c, default_decompress_parms)
        plain = not jfif and (transform == 0 if transform is not None else names == b"RGB")
        if not plain:
            matrix[:, :3] = _YCC
            matrix[1:, 3] = 128
    elif count == 4:
        if transform == 2:  # YCCK: the YCbCr of what Pillow calls cyan, magenta and yellow
            matrix[:3, :3] = _YCC
            matrix[1:3, 4] = 128
            matrix[3] = 0, 0, 0, -1, 255
        elif adobe is not None:  # Adobe stores ink upside down, and Pillow turns it
            matrix = np.concatenate((-np.eye(4), np.full((4, 1), 255)), 1)
    return matrix
