import numpy as np
import pytest

from engine.alignment import canonical_landmarks
from engine.holes import NAMES, hole


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("side", [1, 8, 64, 80, 128])
def test_a_hole_is_seeded_misses_something_and_leaves_something(name: str, side: int) -> None:
    missing = hole(name, side, seed=3)
    assert missing.shape == (side, side) and missing.dtype == bool and missing.any()
    np.testing.assert_array_equal(missing, hole(name, side, seed=3))
    if side > 1:
        assert not missing.all()


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("centre", 0.25, 0.25),
        ("half", 0.5, 0.5),
        ("random", 0.76, 0.84),
        ("pattern", 0.24, 0.26),
        ("mouth", 576 / 4096, 576 / 4096),
        ("eyes", 768 / 4096, 768 / 4096),
        ("strokes", 0.02, 0.6),
        ("scratches", 0.02, 0.4),
        ("corner", 0.02, 0.5),
    ],
)
def test_a_hole_takes_its_share_of_the_crop(name: str, low: float, high: float) -> None:
    shares = [hole(name, seed=seed).mean() for seed in range(20)]
    assert low <= min(shares) and max(shares) <= high


def test_eyes_and_mouth_are_where_the_canonical_frame_has_them() -> None:
    points = np.round(canonical_landmarks(64)).astype(int)
    assert all(hole("eyes")[y, x] for x, y in points[:2])
    assert all(hole("mouth")[y, x] for x, y in points[3:])


@pytest.mark.parametrize("name", ["half", "random", "pattern", "strokes", "scratches", "corner"])
def test_another_seed_gives_another_hole(name: str) -> None:
    assert len({hole(name, seed=seed).tobytes() for seed in range(12)}) >= 4


def test_centre_and_mouth_are_the_squares_of_the_papers() -> None:
    for name, edge, first in (("centre", 32, (16, 16)), ("mouth", 24, (34, 20))):
        rows, columns = np.nonzero(hole(name))
        assert (rows.min(), columns.min()) == first
        assert np.ptp(rows) + 1 == np.ptp(columns) + 1 == edge
