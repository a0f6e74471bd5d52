import numpy as np
import pytest

from engine import texture


@pytest.mark.parametrize("method", texture.METHODS)
def test_known_pixels_stay_and_the_hole_resembles_its_rim(method: str) -> None:
    image = np.tile(np.linspace(40, 200, 300).astype(np.uint8)[None, :, None], (200, 1, 3))
    mask = np.zeros((200, 300), bool)
    mask[80:120, 100:180] = True
    broken = np.where(mask[..., None], np.uint8(255), image)
    filled = texture.fill(broken, mask, method=method)
    np.testing.assert_array_equal(filled[~mask], image[~mask])
    assert np.abs(filled[mask].astype(int) - image[mask]).mean() < 12


def test_a_hole_too_large_for_full_scale_is_filled_too() -> None:
    image = np.full((900, 900, 3), 90, np.uint8)
    mask = np.zeros((900, 900), bool)
    mask[100:800, 100:800] = True
    broken = np.where(mask[..., None], np.uint8(255), image)
    assert np.abs(texture.fill(broken, mask).astype(int) - 90).max() <= 2


def test_nothing_known_gives_grey() -> None:
    filled = texture.fill(np.zeros((9, 9, 3), np.uint8), np.ones((9, 9), bool))
    assert (filled == 128).all()


def test_a_large_hole_follows_a_gradient_across_it() -> None:
    ramp = np.linspace(20, 220, 1200).astype(np.uint8)
    image = np.tile(ramp[None, :, None], (700, 1, 3))
    mask = np.zeros((700, 1200), bool)
    mask[20:680, 300:900] = True
    broken = np.where(mask[..., None], np.uint8(255), image)
    error = np.abs(texture.fill(broken, mask).astype(int) - image)[mask]
    assert error.mean() < 8
