"""Masks made larger, smaller and softer."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.mask_edits import feathered, grown, shrunk

COVERAGES = st.tuples(st.integers(1, 24), st.integers(1, 24), st.integers(0, 2**32 - 1)).map(
    lambda t: (np.random.default_rng(t[2]).random(t[:2]) < 0.1).astype(np.uint8) * np.uint8(255)
)


def near(coverage: np.ndarray, radius: int) -> np.ndarray:
    """Which pixels lie within a radius of a covered one, one by one."""
    height, width = coverage.shape
    y, x = np.mgrid[:height, :width]
    result = np.zeros(coverage.shape, bool)
    for cy, cx in np.argwhere(coverage):
        result |= (y - cy) ** 2 + (x - cx) ** 2 <= radius**2
    return result


@given(COVERAGES, st.integers(1, 6))
def test_growing_reaches_exactly_so_many_pixels(coverage: np.ndarray, radius: int) -> None:
    np.testing.assert_array_equal(grown(coverage, radius) > 0, near(coverage, radius))


@given(COVERAGES, st.integers(1, 6))
def test_shrinking_is_growing_what_is_not_marked(coverage: np.ndarray, radius: int) -> None:
    np.testing.assert_array_equal(shrunk(255 - coverage, radius) == 0, near(coverage, radius))


def test_the_edge_of_the_photo_does_not_eat_into_the_mask() -> None:
    everything = np.full((9, 9), 255, np.uint8)
    np.testing.assert_array_equal(shrunk(everything, 3), everything)


def test_a_feathered_edge_falls_evenly_over_twice_its_width() -> None:
    coverage = np.zeros((40, 80), np.uint8)
    coverage[:, :40] = 255
    row = feathered(coverage, 8)[20].astype(int)
    assert (np.diff(row) <= 0).all() and abs(row[39] + row[40] - 255) <= 2
    assert row[39 - 10] == 255 and row[40 + 10] == 0 and 20 < row[43] < 120


@pytest.mark.parametrize("edit", [grown, shrunk, feathered])
def test_an_empty_mask_stays_empty_and_nothing_is_changed_in_place(edit) -> None:
    empty = np.zeros((12, 9), np.uint8)
    assert not edit(empty, 3).any()
    spot = empty.copy()
    spot[4:8, 3:6] = 255
    kept = spot.copy()
    edit(spot, 2)
    np.testing.assert_array_equal(spot, kept)
