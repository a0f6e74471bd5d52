import numpy as np
import pytest

from engine import checkpoint
from engine.alignment import Alignment, cut, hole_in_crop
from engine.completion.detailing import detailed


def alignment(scale: float, side: int = 64) -> Alignment:
    """A frame in the middle of a photo of 400 pixels, `scale` of which a crop's pixel covers."""
    offset = (side - 400 / scale) / 2
    return Alignment(np.array([[1 / scale, 0, offset], [0, 1 / scale, offset]]), side)


@pytest.mark.usefixtures("every_method")
@pytest.mark.parametrize(
    ("scale", "side", "wanted"),
    [(0.8, 64, 64), (1.2, 64, 64), (1.4, 64, 128), (2.4, 64, 128), (2.6, 64, 256), (6, 64, 256)]
    + [(1.1, 80, 80), (1.5, 80, 160), (5, 80, 160)],
)
def test_a_fill_is_made_as_large_as_the_photo_is_sharp(
    scale: float, side: int, wanted: int
) -> None:
    photo = np.random.default_rng(0).integers(0, 256, (400, 400, 3), np.uint8)
    mask = np.zeros((400, 400), bool)
    mask[180:220, 190:230] = True
    place = alignment(scale, side)
    fill = cut(photo, place)
    network = checkpoint.load("detail")
    larger = detailed(photo, mask, place, fill, network, worth=1.25)
    assert larger.shape == (wanted, wanted, 3) and larger.dtype == np.uint8
    if wanted > side:
        there = place.at(wanted)
        known = ~hole_in_crop(mask, there)
        np.testing.assert_array_equal(larger[known], cut(photo, there)[known])


@pytest.mark.usefixtures("every_method")
def test_other_networks_make_no_detail() -> None:
    fill = np.zeros((64, 64, 3), np.uint8)
    nothing = np.zeros((400, 400), bool)
    with pytest.raises(ValueError, match="makes no detail"):
        detailed(
            np.zeros((400, 400, 3), np.uint8),
            nothing,
            alignment(3),
            fill,
            checkpoint.load("faithful"),
            worth=1.25,
        )
