import cv2
import numpy as np
import pytest
import scipy.sparse
import scipy.sparse.linalg
from hypothesis import given
from hypothesis import strategies as st

from engine.blending import blended, is_thin, joined
from engine.regions import depth


def direct(photo: np.ndarray, mask: np.ndarray, fill: np.ndarray) -> np.ndarray:
    """The Poisson equation solved by sparse factorisation, pixel by pixel."""
    height, width = mask.shape
    index = np.full(mask.shape, -1)
    index[mask] = np.arange(mask.sum())
    rows, columns, values = [], [], []
    right = np.zeros((mask.sum(), 3))
    for i, (y, x) in enumerate(np.argwhere(mask)):
        degree = 0
        for v, u in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            if 0 <= v < height and 0 <= u < width:
                degree += 1
                right[i] += fill[y, x] - fill[v, u]
                if mask[v, u]:
                    rows, columns, values = rows + [i], columns + [index[v, u]], values + [-1.0]
                else:
                    right[i] += photo[v, u]
        rows, columns, values = rows + [i], columns + [i], values + [float(degree)]
    matrix = scipy.sparse.csc_array((values, (rows, columns)), (len(right), len(right)))
    solved = photo.astype(float)
    solved[mask] = scipy.sparse.linalg.spsolve(matrix, right).reshape(-1, 3)
    return solved


def pictures(shape: tuple[int, int], seed: int, top: int = 255) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    photo = random.integers(top // 4, 3 * top // 4, (*shape, 3))
    fill = random.random((*shape, 3), np.float32) * top / 8
    return photo.astype(np.uint8 if top == 255 else np.uint16), fill


y, x = np.mgrid[:57, :83]
SHAPES = {
    "disc": (y - 28) ** 2 + (x - 40) ** 2 < 400,
    "at the corner": (y < 20) & (x < 30),
    "half": x > 40,
    "one-pixel scratch": y == x,
    "scattered": np.random.default_rng(0).random((57, 83)) < 0.8,
    "one known pixel": ~((y == 30) & (x == 11)),
    "two holes": ((y - 10) ** 2 + (x - 10) ** 2 < 60) | ((y - 45) ** 2 + (x - 70) ** 2 < 90),
}


@pytest.mark.parametrize("name", SHAPES)
def test_the_fill_solves_the_poisson_equation(name: str) -> None:
    mask = SHAPES[name]
    photo, fill = pictures(mask.shape, 1)
    expected = np.clip(direct(photo, mask, fill), 0, 255)
    assert np.abs(blended(photo, mask, fill) - expected)[mask].max() < 0.75


@given(
    st.integers(1, 90),
    st.integers(1, 90),
    st.floats(0, 1),
    st.sampled_from([255, 65535]),
    st.integers(0, 2**32 - 1),
)
def test_outside_the_mask_not_a_bit_changes(
    height: int, width: int, density: float, top: int, seed: int
) -> None:
    photo, fill = pictures((height, width), seed, top)
    mask = np.random.default_rng(seed).random((height, width)) < density
    before, mask_before = photo.copy(), mask.copy()
    result = blended(photo, mask, fill)
    assert result.dtype == photo.dtype
    np.testing.assert_array_equal(result[~mask], photo[~mask])
    np.testing.assert_array_equal(photo, before)
    np.testing.assert_array_equal(mask, mask_before)


@given(st.integers(2, 80), st.integers(2, 80), st.floats(0, 0.9), st.integers(0, 2**32 - 1))
def test_the_photo_itself_as_fill_gives_the_photo(
    height: int, width: int, density: float, seed: int
) -> None:
    photo, _ = pictures((height, width), seed)
    mask = np.random.default_rng(seed).random((height, width)) < density
    np.testing.assert_array_equal(blended(photo, mask, photo.astype(np.float32)), photo)


def test_a_fill_that_is_brighter_all_over_makes_no_difference() -> None:
    photo, fill = pictures((57, 83), 2)
    mask = SHAPES["disc"]
    plain, brighter = blended(photo, mask, fill), blended(photo, mask, fill + 40)
    assert np.abs(plain.astype(int) - brighter).max() <= 1


def test_with_no_known_pixel_the_fill_is_the_answer() -> None:
    photo, fill = pictures((20, 30), 3)
    result = blended(photo, np.ones((20, 30), bool), fill)
    np.testing.assert_array_equal(result, np.round(fill).astype(np.uint8))


def test_where_the_weight_is_nothing_the_other_layers_gradients_rule() -> None:
    photo, fill = pictures((57, 83), 4)
    _, under = pictures((57, 83), 5)
    mask = SHAPES["disc"]
    mixed = blended(photo, mask, fill, under=under, weight=np.zeros(mask.shape, np.float32))
    np.testing.assert_array_equal(mixed, blended(photo, mask, under))


def test_joined_pixels_keep_their_gradients_and_have_none_across_the_rim() -> None:
    """Held against the same equations, solved at once."""
    random = np.random.default_rng(5)
    picture = random.integers(60, 200, (30, 40, 3), np.uint8)
    drawn = np.zeros((30, 40), np.uint8)
    cv2.line(drawn, (0, 3), (39, 25), 1, 2)
    assert is_thin(drawn > 0)
    ys, xs = np.nonzero(drawn)
    number = {place: i for i, place in enumerate(zip(ys, xs, strict=True))}
    matrix, right = np.zeros((len(ys), len(ys))), np.zeros((len(ys), 3))
    values = picture.astype(float)
    for (y, x), i in number.items():
        for beside in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            if not (0 <= beside[0] < 30 and 0 <= beside[1] < 40):
                continue
            matrix[i, i] += 1
            if beside in number:
                matrix[i, number[beside]] -= 1
                right[i] += values[y, x] - values[beside]
            else:
                right[i] += values[beside]
    meant = np.linalg.solve(matrix, right).clip(0, 255)
    assert np.abs(joined(picture, ys, xs).astype(float) - meant).max() <= 0.51


@pytest.mark.parametrize("seed", range(4))
def test_the_depth_of_a_mask_is_that_of_its_deepest_pixel(seed: int) -> None:
    """Also of masks larger than the tiles that are looked at, and of deep ones."""
    random = np.random.default_rng(seed)
    mask = np.zeros((900, 1300), np.uint8)
    for _ in range(6):
        ends = random.integers(0, 900, (2, 2)).tolist()
        cv2.line(mask, ends[0], ends[1], 1, int(random.integers(1, 20)))
    if seed == 3:
        cv2.circle(mask, (600, 450), 200, 1, -1)
    meant = cv2.distanceTransform(mask, cv2.DIST_L2, 3).max()
    assert depth(mask > 0) == pytest.approx(meant)
    assert depth(np.zeros((40, 40), bool)) == 0
