import cv2
import numpy as np
import pytest

from engine import texture
from engine.depth import at_depth
from engine.mask import view
from engine.regions import units


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


def scratched(side: int = 700) -> tuple[np.ndarray, np.ndarray]:
    """A smooth picture, and a mask of a thin line across it that ends in a thick stain."""
    y, x = np.mgrid[:side, :side].astype(np.float32)
    picture = np.dstack([x / 4 + 20, y / 4 + 30, (x + y) / 8 + 40]).astype(np.uint8)
    mask = np.zeros((side, side), np.uint8)
    cv2.line(mask, (10, 5), (side - 150, side - 150), 1, 9)
    cv2.circle(mask, (side - 150, side - 150), 60, 1, -1)
    return picture, mask > 0


def test_units_hold_each_marked_pixel_once_and_a_stain_whole() -> None:
    _, mask = scratched()
    found = units(mask, 24)
    count = np.zeros(mask.shape, int)
    for box, where in found:
        view(count, box)[where] += 1
    np.testing.assert_array_equal(count, mask.astype(int))
    (stain,) = [
        box
        for box, where in found
        if box[0] <= 550 < box[2] and box[1] <= 550 < box[3] and where[550 - box[1], 550 - box[0]]
    ]
    assert stain[0] <= 490 and stain[1] <= 490 and stain[2] >= 611 and stain[3] >= 611


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_large_photo_filled_in_units_looks_as_it_would_whole(
    monkeypatch: pytest.MonkeyPatch, dtype: type[np.generic]
) -> None:
    picture, mask = scratched()
    picture = at_depth(picture, dtype)
    whole = texture.fill(picture, mask).astype(int)
    monkeypatch.setattr(texture, "_LARGEST_WHOLE", 1000)
    parted = texture.fill(picture, mask)
    np.testing.assert_array_equal(parted[~mask], picture[~mask])
    step = np.iinfo(dtype).max // 255
    apart = np.abs(parted - whole).max(2)
    assert apart[mask].max() <= 6 * step and np.median(apart[mask]) <= step
