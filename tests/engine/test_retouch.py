"""The heal brush, on pictures whose right answer is known."""

import cv2
import numpy as np
import pytest

from engine.depth import at_depth
from engine.errors import FacemendError
from engine.retouch import best_source, healed


def texture(height: int, width: int) -> np.ndarray:
    """Cloth: a pattern that repeats every 24 pixels, under light that changes slowly."""
    y, x = np.mgrid[:height, :width]
    weave = 30 * np.sin(2 * np.pi * x / 24) * np.sin(2 * np.pi * y / 24)
    light = 90 + 60 * x / width + 20 * y / height
    return np.repeat((light + weave)[..., None], 3, 2).round().astype(np.uint8)


def spot(shape: tuple[int, ...], x: int, y: int, radius: int) -> np.ndarray:
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    return (columns - x) ** 2 + (rows - y) ** 2 <= radius**2


def test_texture_comes_from_the_source_and_colour_from_around() -> None:
    clean = texture(120, 160)
    hole = spot(clean.shape, 100, 60, 12)
    damaged = clean.copy()
    damaged[hole] = (255, 0, 0)
    source = np.roll(clean, 48, axis=1)  # two repeats to the left: darker by 18 levels there
    result = healed(damaged, hole, source)
    np.testing.assert_array_equal(result[~hole], damaged[~hole])
    assert np.abs(result[hole].astype(int) - clean[hole]).max() <= 3
    assert np.abs(source[hole].astype(int) - clean[hole]).mean() > 12  # a mere copy shows


def test_the_best_source_repeats_the_rim_and_does_not_bring_the_damage_back() -> None:
    clean = texture(160, 220)
    hole = spot(clean.shape, 110, 80, 9)
    damaged = clean.copy()
    damaged[hole] = 0
    dx, dy = best_source(damaged, hole)
    # the weave repeats at every half of its period, taken along both axes
    assert dx % 12 == dy % 12 == (dx + dy) % 24 == 0 and (dx, dy) != (0, 0), (dx, dy)
    ys, xs = np.nonzero(hole)
    assert not hole[ys + dy, xs + dx].any()
    moved = cv2.warpAffine(
        damaged,
        np.array([[1.0, 0, dx], [0, 1, dy]]),
        (220, 160),
        flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP,
    )
    result = healed(damaged, hole, moved)
    assert np.abs(result[hole].astype(int) - clean[hole]).max() <= 6


@pytest.mark.parametrize("place", [(3, 3), (217, 3), (110, 157)])
def test_a_spot_at_the_border_finds_a_source_within_the_photo(place: tuple[int, int]) -> None:
    clean = texture(160, 220)
    hole = spot(clean.shape, *place, 8)
    dx, dy = best_source(clean, hole)
    ys, xs = np.nonzero(hole)
    assert (ys + dy).min() >= 0 and (ys + dy).max() < 160
    assert (xs + dx).min() >= 0 and (xs + dx).max() < 220


def test_a_large_spot_is_searched_for_in_a_smaller_picture() -> None:
    clean = cv2.resize(texture(300, 400), (1600, 1200), interpolation=cv2.INTER_NEAREST)
    hole = spot(clean.shape, 800, 600, 150)
    dx, dy = best_source(clean, hole)
    assert max(abs(dx), abs(dy)) >= 300


def test_without_room_for_a_source_a_sentence_says_so() -> None:
    everything = np.ones((40, 40), bool)
    nearly = everything.copy()
    nearly[0] = False
    for hole in (everything, nearly):
        with pytest.raises(FacemendError, match="mark less of it"):
            best_source(texture(40, 40), hole)


def test_an_eye_is_no_source_for_a_cheek(astronaut: np.ndarray) -> None:
    """On real skin: what is healed looks like skin, not like a feature with a rim of skin."""
    face = np.ascontiguousarray(astronaut[60:200, 150:290])
    hole = spot(face.shape, 93, 80, 9)  # on the cheek
    damaged = face.copy()
    damaged[hole] = (20, 30, 20)
    dx, dy = best_source(damaged, hole)
    ys, xs = np.nonzero(hole)
    source = face[ys + dy, xs + dx].astype(float)
    assert source.std(axis=0).max() < 2.5 * face[hole].astype(float).std(axis=0).max()
    assert best_source(at_depth(damaged, np.uint16), hole) == (dx, dy)
