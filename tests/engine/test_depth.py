"""16 bits through the engine: known pixels to the bit, fills at the photo's own precision."""

import numpy as np
import pytest

from engine import texture
from engine.alignment import CANONICAL_FRAME, canonical_landmarks, fit
from engine.depth import at_depth, differing, eight_bits
from engine.place import Place
from tests.engine.photo_files import deep


def test_every_value_is_rounded_and_comes_back() -> None:
    every = np.arange(1 << 16, dtype=np.uint16).reshape(256, 256)
    np.testing.assert_array_equal(eight_bits(every), np.round(every / 257).astype(np.uint8))
    few = np.arange(256, dtype=np.uint8)[None]
    np.testing.assert_array_equal(eight_bits(at_depth(few, np.uint16)), few)
    assert eight_bits(few) is few and at_depth(every, np.uint16) is every
    assert at_depth(few, np.uint16)[0, [0, 255]].tolist() == [0, 65535]


def test_pixels_that_differ_in_one_channel_are_found() -> None:
    a = np.zeros((3, 4, 3), np.uint16)
    b = a.copy()
    b[1, 2, 2] = 1
    assert np.argwhere(differing(a, b)).tolist() == [[1, 2]]


@pytest.mark.parametrize("method", texture.METHODS)
@pytest.mark.parametrize("size", [60, 900])
def test_a_plain_fill_has_more_than_eight_bits(method: str, size: int) -> None:
    y, x = np.mgrid[:size, :size].astype(np.float64) / size
    image = np.round(np.dstack((x, y, (x + y) / 2)) * 4000 + 20_000).astype(np.uint16)
    mask = np.zeros((size, size), bool)
    mask[size // 5 : -size // 5, size // 5 : -size // 5] = True
    filled = texture.fill(image, mask, method=method)
    assert filled.dtype == np.uint16
    np.testing.assert_array_equal(filled[~mask], image[~mask])
    # the whole hole spans 16 levels of 8 bits
    assert len(np.unique(filled[mask][:, 0])) > 100
    assert np.abs(filled[mask].astype(int) - image[mask]).max() < 2600


def test_an_image_without_a_known_pixel_becomes_grey() -> None:
    filled = texture.fill(np.zeros((4, 5, 3), np.uint16), np.ones((4, 5), bool))
    assert (filled == 32768).all()


def test_a_faces_fill_is_laid_at_sixteen_bits() -> None:
    under = deep(128, 128)
    mask = np.zeros((128, 128), bool)
    mask[40:80, 50:90] = True
    alignment = fit(canonical_landmarks(128), 64, CANONICAL_FRAME)
    place = Place(mask, under, alignment)
    fill = np.full((64, 64, 3), 200, np.uint8)
    patch = place.patch(fill)
    assert patch.pixels.dtype == np.uint16
    laid = under.copy()
    patch.apply(laid)
    np.testing.assert_array_equal(laid[~mask], under[~mask])
    low = Place(mask, eight_bits(under), alignment).patch(fill)
    same = eight_bits(patch.pixels[patch.where]).astype(int) - low.pixels[low.where]
    assert np.abs(same).max() <= 2
    assert place.preview(fill).pixels.dtype == np.uint8
