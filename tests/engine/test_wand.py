"""The magic wand."""

import numpy as np
import pytest

from engine.mask import view
from engine.wand import even_area


def marked(pixels: np.ndarray, seed: tuple[int, int], tolerance: float) -> np.ndarray:
    mask = np.zeros(pixels.shape[:2], bool)
    box, inside = even_area(pixels, seed, tolerance)
    view(mask, box)[:] = inside
    return mask


def stained(random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A brown stain with some noise on a grey ground, and where it is."""
    pixels = np.full((60, 80, 3), (150, 150, 150), np.uint8)
    y, x = np.mgrid[:60, :80]
    stain = (x - 30) ** 2 + (y - 28) ** 2 < 15**2
    pixels[stain] = (120, 90, 60)
    noise = random.integers(-6, 7, pixels.shape)
    return (pixels + noise).astype(np.uint8), stain


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_it_takes_the_stain_and_not_the_ground(kind: type) -> None:
    pixels, stain = stained(np.random.default_rng(3))
    if kind is np.uint16:
        pixels = pixels.astype(np.uint16) * 257
    np.testing.assert_array_equal(marked(pixels, (30, 28), 20), stain)


def test_it_does_not_jump_to_another_stain_of_the_colour() -> None:
    pixels = np.full((20, 40, 3), 200, np.uint8)
    pixels[5:10, 5:10] = pixels[5:10, 25:30] = 90
    mask = marked(pixels, (7, 7), 10)
    assert mask[5:10, 5:10].all() and mask.sum() == 25


def test_a_wider_tolerance_takes_more_and_the_photo_stays() -> None:
    pixels = np.tile(np.arange(100, dtype=np.uint8)[:, None], (10, 1, 3))
    kept = pixels.copy()
    pixels.flags.writeable = False
    widths = [int(marked(pixels, (50, 5), t)[5].sum()) for t in (2, 10, 30)]
    assert widths == [5, 21, 61]
    np.testing.assert_array_equal(pixels, kept)


def test_a_stain_at_the_photos_corner() -> None:
    pixels = np.full((20, 20, 3), 200, np.uint8)
    pixels[:4, :6] = 40
    mask = marked(pixels, (0, 0), 10)
    assert mask[:4, :6].all() and mask.sum() == 24
