"""Areas drawn as outlines: which pixels lie inside."""

from collections.abc import Sequence

import numpy as np

from engine.mask import Box


def polygon(
    points: Sequence[tuple[float, float]], size: tuple[int, int]
) -> tuple[Box, np.ndarray] | None:
    """The pixels whose centres lie within a closed outline: a box, and (h, w) bool in it.

    points: (x, y) in pixels, pixel centres at integers. Where the outline crosses itself, what it
    goes around belongs to it (non-zero winding). size: the picture's width and height; None if
    nothing of it is inside.
    """
    corners = np.asarray(points, float).reshape(-1, 2)
    if len(corners) < 3:
        return None
    low = np.maximum(np.ceil(corners.min(0)).astype(int), 0)
    high = np.minimum(np.floor(corners.max(0)).astype(int), np.array(size) - 1)
    if (low > high).any():
        return None
    width, height = (high - low + 1).tolist()
    begin = corners - low
    end = np.roll(begin, -1, axis=0)
    down = begin[:, 1] < end[:, 1]
    upper, lower = np.where(down[:, None], begin, end), np.where(down[:, None], end, begin)
    # an edge crosses the rows with upper <= y < lower
    first = np.clip(np.ceil(upper[:, 1]), 0, height).astype(int)
    last = np.clip(np.ceil(lower[:, 1]), 0, height).astype(int)
    count = np.maximum(last - first, 0)
    edge = np.repeat(np.arange(len(count)), count)
    y = first[edge] + np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count)
    share = (y - upper[edge, 1]) / (lower - upper)[edge, 1]
    x = upper[edge, 0] + share * (lower - upper)[edge, 0]
    # right of a crossing the outline goes once more, or once less, around a pixel
    winding = np.zeros((height, width + 1), np.int32)
    column = np.clip(np.ceil(x), 0, width).astype(int)
    np.add.at(winding, (y, column), np.where(down[edge], 1, -1))
    inside = np.cumsum(winding[:, :-1], axis=1) != 0
    box = (int(low[0]), int(low[1]), int(high[0]) + 1, int(high[1]) + 1)
    return (box, inside) if inside.any() else None
