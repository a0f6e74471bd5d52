"""Damage that is drawn changes what it says it changes, and nothing else."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.synthetic_damage import (
    VISIBLE,
    Layer,
    damaged,
    dust,
    missing_corner,
    patch,
    scratch,
    tear,
)
from engine.synthetic_stamp import date_stamp

KINDS = (scratch, dust, tear, missing_corner, patch, date_stamp)


@settings(max_examples=60)
@given(
    kind=st.sampled_from(KINDS),
    height=st.integers(1, 200),
    width=st.integers(1, 200),
    side=st.none() | st.integers(1, 2000),
    seed=st.integers(0, 99),
)
def test_only_what_is_drawn_changes(
    kind: type, height: int, width: int, side: int | None, seed: int
) -> None:
    image = np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8)
    layer = kind((height, width), np.random.default_rng(seed), side=side)
    assert layer.opacity.shape == (height, width)
    assert 0 <= layer.opacity.min() and layer.opacity.max() <= 1
    result = damaged(image, [layer])
    faint = np.abs(result.image.astype(int) - image).max(2)[~result.drawn]
    assert not faint.size or faint.max() <= 26  # a tenth of all levels
    assert (result.drawn | ~result.visible).all()
    changed = cv2.absdiff(result.image, image).max(2)
    np.testing.assert_array_equal(result.visible, result.drawn & (changed >= VISIBLE))
    again = kind((height, width), np.random.default_rng(seed), side=side)
    np.testing.assert_array_equal(layer.opacity, again.opacity)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_shows_on_a_photo(kind: type, astronaut: np.ndarray) -> None:
    seen = [
        damaged(astronaut, [kind(astronaut.shape[:2], np.random.default_rng(seed))]).visible.mean()
        for seed in range(12)
    ]
    assert np.median(seen) > 0.0002 and max(seen) < 0.2


def test_a_scratch_is_as_wide_as_it_was_asked_to_be() -> None:
    for wide in (2, 4, 6):
        widths = []
        for seed in range(20):
            layer = scratch((300, 300), np.random.default_rng(seed), widths=(wide, wide))
            core = (layer.opacity > layer.opacity.max() / 2).astype(np.uint8)
            if core.sum() > 50:
                ridge = cv2.distanceTransform(core, cv2.DIST_L2, 5)
                top = (ridge > 0) & (ridge == cv2.dilate(ridge, np.ones((3, 3))))
                widths.append(2 * np.median(ridge[top]))
        assert abs(np.median(widths) - wide) <= 1


def test_paint_of_the_photos_own_colour_is_drawn_but_not_visible() -> None:
    white = np.full((8, 8, 3), 250, np.uint8)
    layer = Layer(np.ones((8, 8), np.float32), np.full(3, 255, np.float32))
    result = damaged(white, [layer])
    assert result.drawn.all() and not result.visible.any()
