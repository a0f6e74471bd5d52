import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import texture
from engine.exemplar import exemplar_fill
from engine.holes import NAMES, hole
from engine.step import result_of


def filled(image: np.ndarray, mask: np.ndarray, seed: int = 0) -> np.ndarray:
    broken = np.where(mask[..., None], np.uint8(255), image)
    return result_of(exemplar_fill(broken, mask, seed=seed))


@settings(max_examples=12)
@given(
    name=st.sampled_from(NAMES),
    seed=st.integers(0, 1000),
    height=st.integers(1, 90),
    width=st.integers(1, 90),
)
def test_known_pixels_stay_whatever_the_size_and_the_hole(
    name: str, seed: int, height: int, width: int
) -> None:
    image = np.random.default_rng(seed).integers(0, 200, (height, width, 3), np.uint8)
    mask = hole(name, 90, seed=seed)[:height, :width]
    result = filled(image, mask)
    assert result.shape == image.shape and result.dtype == np.uint8
    np.testing.assert_array_equal(result[~mask], image[~mask])


@pytest.mark.parametrize("size", [64, 160])
def test_a_periodic_texture_goes_on_through_the_hole(size: int) -> None:
    y, x = np.indices((size, size))
    stripes = np.where((x + y) // 4 % 2, 220, 40).astype(np.uint8)
    image = np.repeat(stripes[..., None], 3, 2)
    mask = np.zeros((size, size), bool)
    mask[size // 2 - 12 : size // 2 + 12, size // 2 - 12 : size // 2 + 12] = True
    wrong = (np.abs(filled(image, mask).astype(int) - image)[mask] > 40).mean()
    plain = (np.abs(texture.fill(image, mask).astype(int) - image)[mask] > 40).mean()
    assert wrong < 0.1 < plain


def test_two_holes_far_apart_are_each_filled_from_their_own_surroundings() -> None:
    image = np.full((120, 420, 3), 50, np.uint8)
    image[:, 210:] = 200
    mask = np.zeros((120, 420), bool)
    mask[40:70, 30:60] = mask[40:70, 360:390] = True
    np.testing.assert_array_equal(filled(image, mask), image)


def test_the_same_seed_gives_the_same_bytes(astronaut: np.ndarray) -> None:
    image = astronaut[200:420, 100:360]
    mask = np.zeros(image.shape[:2], bool)
    mask[90:130, 100:150] = True  # large enough to be searched at random
    np.testing.assert_array_equal(filled(image, mask, 3), filled(image, mask, 3))
    assert (filled(image, mask, 3) != filled(image, mask, 4)).any()


def test_nothing_known_gives_grey_and_nothing_missing_the_image() -> None:
    image = np.random.default_rng(2).integers(0, 256, (20, 30, 3), np.uint8)
    assert (filled(image, np.ones((20, 30), bool)) == 128).all()
    np.testing.assert_array_equal(filled(image, np.zeros((20, 30), bool)), image)


def test_where_no_patch_is_whole_the_fill_is_plain() -> None:
    image = np.random.default_rng(3).integers(0, 256, (64, 64, 3), np.uint8)
    mask = hole("random", 64, seed=1)
    broken = np.where(mask[..., None], np.uint8(255), image)
    np.testing.assert_array_equal(filled(image, mask), texture.fill(broken, mask))


def test_it_can_be_stopped_and_tells_how_far_it_is() -> None:
    image = np.zeros((64, 64, 3), np.uint8)
    work = exemplar_fill(image, hole("centre"))
    first = next(work)
    assert 0 <= first.done < first.total
    work.close()


def test_a_hole_that_did_not_change_is_not_searched_again() -> None:
    random = np.random.default_rng(5)
    picture = random.integers(0, 256, (90, 300, 3), np.uint8)
    mask = np.zeros((90, 300), bool)
    mask[30:50, 30:50] = mask[30:50, 250:270] = True

    def steps(mask: np.ndarray) -> tuple[int, np.ndarray]:
        work, count = exemplar_fill(picture, mask), 0
        while True:
            try:
                next(work)
                count += 1
            except StopIteration as end:
                return count, end.value

    first, filled = steps(mask)
    again, same = steps(mask)
    np.testing.assert_array_equal(same, filled)
    assert again == 1 < first
    more = mask.copy()
    more[30:50, 50:55] = True  # the first hole alone is larger now
    count, other = steps(more)
    assert again < count < first
    np.testing.assert_array_equal(other[:, 200:], filled[:, 200:])
