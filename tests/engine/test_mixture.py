import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.mixture import faded, mixed, paint
from engine.place import Patch

BOX = (3, 2, 9, 6)
WHERE = np.ones((4, 6), bool)
WHERE[0, 0] = False


def patches(count: int, dtype: type = np.uint8) -> list[Patch]:
    rng = np.random.default_rng(3)
    top = np.iinfo(dtype).max
    return [
        Patch(BOX, rng.integers(0, top + 1, (4, 6, 3)).astype(dtype), WHERE) for _ in range(count)
    ]


strokes = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 2**32 - 1), st.booleans()), max_size=6
)


@given(strokes)
def test_shares_never_add_up_to_more_than_all(given_strokes: list[tuple[int, int, bool]]) -> None:
    shares: dict[int, np.ndarray] = {}
    for candidate, seed, hard in given_strokes:
        cover = np.random.default_rng(seed).integers(0, 256, (4, 6)).astype(np.uint8)
        paint(
            shares, 0, candidate, np.where(cover > 99, 255, 0).astype(np.uint8) if hard else cover
        )
    assert 0 not in shares
    assert sum((share.astype(int) for share in shares.values()), np.zeros(1)).max() <= 255


@given(strokes, st.integers(0, 2))
def test_a_full_stroke_shows_its_candidate_alone_whatever_was_there(
    given_strokes: list[tuple[int, int, bool]], last: int
) -> None:
    found, shares = patches(3), {}
    for candidate, seed, _ in given_strokes:
        cover = np.random.default_rng(seed).integers(0, 256, (4, 6)).astype(np.uint8)
        paint(shares, 0, candidate, cover)
    paint(shares, 0, last, np.full((4, 6), 255, np.uint8))
    np.testing.assert_array_equal(mixed(found, 0, shares).pixels, found[last].pixels)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_half_stroke_lies_between_the_two(dtype: type) -> None:
    found, shares = patches(2, dtype), {}
    paint(shares, 0, 1, np.full((4, 6), 128, np.uint8))
    result = mixed(found, 0, shares)
    expected = found[0].pixels * (127 / 255) + found[1].pixels * (128 / 255)
    assert result.pixels.dtype == dtype
    assert np.abs(result.pixels - expected).max() <= 0.51
    assert result.box == BOX and (result.where == WHERE).all()


def test_a_part_is_the_same_as_of_the_whole() -> None:
    found, shares = patches(3), {}
    for candidate in (1, 2):
        cover = np.random.default_rng(candidate).integers(0, 256, (4, 6)).astype(np.uint8)
        paint(shares, 0, candidate, cover)
    part = mixed(found, 0, shares, (1, 1, 4, 3))
    assert part.box == (4, 3, 7, 5)
    np.testing.assert_array_equal(part.pixels, mixed(found, 0, shares).pixels[1:3, 1:4])


def test_shares_of_another_size_are_refused() -> None:
    with pytest.raises(ValueError, match="another size"):
        mixed(patches(2), 0, {1: np.zeros((3, 3), np.uint8)})


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("opacity", [0, 30, 100])
def test_the_picture_shows_through_by_what_is_missing(opacity: int, dtype: type) -> None:
    patch = patches(1, dtype)[0]
    top = np.iinfo(dtype).max
    picture = np.random.default_rng(9).integers(0, top + 1, (8, 12, 3)).astype(dtype)
    result = faded(patch, picture, opacity)
    under = picture[2:6, 3:9].astype(float)
    expected = under + (patch.pixels - under) * opacity / 100
    assert np.abs(result.pixels - expected)[WHERE].max() <= 0.51
    assert result.pixels.dtype == dtype
