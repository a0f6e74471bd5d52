import cv2
import numpy as np
import pytest

from engine import texture
from engine.grain import grained
from engine.place import Patch


def noisy(sigma: float, blur: float, bits: int = 8) -> np.ndarray:
    """A soft ramp with grain of this strength (of 255 levels): (240, 240, 3)."""
    random = np.random.default_rng(0)
    grain = random.standard_normal((240, 240, 3)).astype(np.float32)
    if blur:
        grain = cv2.GaussianBlur(grain, (0, 0), blur)
        grain /= grain.std()
    ramp = np.linspace(80, 150, 240, dtype=np.float32)[None, :, None]
    values = np.clip(ramp + sigma * grain, 0, 255)
    return values.astype(np.uint8) if bits == 8 else (values * 257).astype(np.uint16)


def hole() -> np.ndarray:
    mask = np.zeros((240, 240), np.uint8)
    cv2.circle(mask, (120, 120), 40, 1, -1)
    return mask > 0


def plain(image: np.ndarray, mask: np.ndarray) -> Patch:
    box = (80, 80, 161, 161)
    filled = texture.fill(image, mask)
    return Patch(box, filled[80:161, 80:161].copy(), mask[80:161, 80:161].copy())


def grain_of(image: np.ndarray, where: np.ndarray) -> float:
    values = image.astype(np.float32)
    return float((values - cv2.GaussianBlur(values, (0, 0), 2))[where].std())


@pytest.mark.parametrize("blur", [0.0, 1.2])
@pytest.mark.parametrize("bits", [8, 16])
def test_a_fill_gets_grain_as_strong_and_as_fine_as_the_photos(blur: float, bits: int) -> None:
    image, mask = noisy(8, blur, bits), hole()
    patch = grained(plain(image, mask), image, mask, seed=1)
    after = image.copy()
    patch.apply(after)
    assert after.dtype == image.dtype
    np.testing.assert_array_equal(after[~mask], image[~mask])
    inside = cv2.erode(mask.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    assert grain_of(after, inside) == pytest.approx(grain_of(image, inside), rel=0.25)
    steps, true = (np.abs(np.diff(x.astype(float), axis=1))[inside[:, 1:]] for x in (after, image))
    assert steps.mean() == pytest.approx(true.mean(), rel=0.25)


def test_a_clean_photo_and_a_fill_that_has_grain_stay_as_they_are() -> None:
    clean, mask = noisy(0, 0), hole()
    patch = plain(clean, mask)
    np.testing.assert_array_equal(grained(patch, clean, mask, seed=1).pixels, patch.pixels)
    image = noisy(8, 0)
    own = Patch(patch.box, image[80:161, 80:161].copy(), patch.where)
    changed = grained(own, image, mask, seed=1).pixels.astype(int) - own.pixels
    assert np.abs(changed).mean() < 3


def test_grain_is_the_same_each_time_and_grey_stays_grey() -> None:
    grey = np.repeat(noisy(8, 0)[..., :1], 3, 2)
    mask = hole()
    first, second = (grained(plain(grey, mask), grey, mask, seed=3).pixels for _ in range(2))
    np.testing.assert_array_equal(first, second)
    assert (first == first[..., :1]).all() and (first != plain(grey, mask).pixels).any()


def test_without_enough_known_around_it_nothing_is_added() -> None:
    image = noisy(8, 0)[:20, :20]
    mask = np.ones((20, 20), bool)
    mask[0, 0] = False
    patch = Patch((0, 0, 20, 20), np.full_like(image, 90), mask)
    np.testing.assert_array_equal(grained(patch, image, mask, seed=1).pixels, patch.pixels)
