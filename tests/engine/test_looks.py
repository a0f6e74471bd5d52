import cv2
import numpy as np

from engine.looks import looks_of
from engine.place import Patch


def textured() -> np.ndarray:
    noise = np.random.default_rng(0).integers(0, 256, (120, 120, 3)).astype(np.float32)
    return cv2.GaussianBlur(noise, (0, 0), 1.0).astype(np.uint8)


def square() -> np.ndarray:
    mask = np.zeros((120, 120), bool)
    mask[40:80, 40:80] = True
    return mask


def patch(pixels: np.ndarray) -> Patch:
    return Patch((40, 40, 80, 80), pixels[40:80, 40:80].copy(), np.ones((40, 40), bool))


def test_the_original_itself_has_no_fault() -> None:
    looks = looks_of(patch(textured()), textured(), square())
    assert 0.9 < looks.seams < 1.1 and 0.9 < looks.sharpness < 1.1
    assert looks.faults == ()


def test_a_fill_of_another_brightness_shows_its_edge() -> None:
    brighter = np.clip(textured().astype(int) + 60, 0, 255).astype(np.uint8)
    looks = looks_of(patch(brighter), textured(), square())
    assert looks.faults == ("shows an edge",)


def test_a_blurred_fill_is_called_soft() -> None:
    soft = cv2.GaussianBlur(textured(), (0, 0), 6)
    looks = looks_of(patch(soft), textured(), square())
    assert looks.sharpness < 0.3 and "is softer than the photo around it" in looks.faults


def test_where_nothing_is_known_nothing_is_said() -> None:
    looks = looks_of(patch(textured()), textured(), np.ones((120, 120), bool))
    assert np.isnan(looks.seams) and looks.faults == ()


def test_sixteen_bits_have_the_figures_of_eight() -> None:
    eight, mask = textured(), square()
    sixteen = eight.astype(np.uint16) * 257
    assert looks_of(patch(sixteen), sixteen, mask) == looks_of(patch(eight), eight, mask)
