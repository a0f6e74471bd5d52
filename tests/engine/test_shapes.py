"""Which pixels lie within an outline."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.mask import view
from engine.shapes import polygon

POINTS = st.lists(st.tuples(st.floats(-5, 25), st.floats(-5, 20)), min_size=3, max_size=9)


def winding(points: list[tuple[float, float]], x: float, y: float) -> int:
    """How often the outline goes around a point, edge by edge (Sunday, 2001)."""
    count = 0
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        left = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)
        if y0 <= y < y1 and left > 0:
            count += 1
        elif y1 <= y < y0 and left < 0:
            count -= 1
    return count


@given(POINTS)
def test_a_pixel_is_inside_if_the_outline_goes_around_its_centre(
    points: list[tuple[float, float]],
) -> None:
    points = [(x + 0.013, y + 0.017) for x, y in points]  # no centre lies on an edge
    expected = np.array([[winding(points, x, y) != 0 for x in range(20)] for y in range(15)])
    mask = np.zeros((15, 20), bool)
    area = polygon(points, (20, 15))
    if area is not None:
        view(mask, area[0])[:] = area[1]
    differing = np.argwhere(mask != expected)
    # a centre as near as rounding to an edge may go either way
    assert all(_near(points, float(x), float(y)) for y, x in differing)


def _near(points: list[tuple[float, float]], x: float, y: float) -> bool:
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        length = np.hypot(x1 - x0, y1 - y0) or 1.0
        if abs((x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)) / length < 1e-6:
            return True
    return False


def test_a_rectangle_holds_the_centres_between_its_corners() -> None:
    area = polygon([(2.5, 1.5), (6.5, 1.5), (6.5, 4.5), (2.5, 4.5)], (20, 15))
    assert area is not None
    box, inside = area
    mask = np.zeros((15, 20), bool)
    view(mask, box)[:] = inside
    assert mask.sum() == 4 * 3 and mask[2:5, 3:7].all()


def test_what_is_beyond_the_picture_is_cut_off_or_nothing() -> None:
    box, inside = polygon([(-50, -50), (50, -50), (50, 50), (-50, 50)], (20, 15)) or ((), None)
    assert box == (0, 0, 20, 15) and inside is not None and inside.all()
    assert polygon([(30, 1), (40, 1), (40, 9)], (20, 15)) is None
    assert polygon([(1, 1), (9, 9)], (20, 15)) is None
