"""What is said of a face before it is repaired."""

import numpy as np
import pytest

from engine.doubts import COARSE, doubts, resolution
from engine.face import Face
from engine.placement import Square, face_of

SHAPE = (200, 300)


def face_at(x: float, y: float, side: float) -> Face:
    return face_of(Square(x, y, side).landmarks, SHAPE[::-1])


def marked(x0: int, y0: int, x1: int, y1: int) -> np.ndarray:
    mask = np.zeros(SHAPE, bool)
    mask[y0:y1, x0:x1] = True
    return mask


def words(face: Face, mask: np.ndarray) -> str:
    return " ".join(doubt.sentence for doubt in doubts(face, mask))


def test_a_large_face_with_a_scratch_is_beyond_doubt() -> None:
    face = face_at(150, 100, 115.2)
    assert resolution(face) == "1.8 photo pixels per crop pixel"
    assert not doubts(face, marked(150, 20, 156, 180))
    assert not doubts(face, marked(0, 0, 40, 200))  # beside it


@pytest.mark.parametrize(("side", "said"), [(64 * COARSE - 1, True), (64 * COARSE + 1, False)])
def test_a_face_smaller_than_its_crop_is_said_to_be_small(side: float, said: bool) -> None:
    assert ("very small" in words(face_at(150, 100, side), marked(0, 0, 1, 1))) == said


def test_a_hole_over_most_of_a_face_is_said_to_be_a_guess() -> None:
    face = face_at(150, 100, 120)
    assert "75% of it" in words(face, marked(90, 40, 210, 130))
    assert "a guess" not in words(face, marked(90, 100, 210, 160))


def test_hidden_eyes_are_said_even_under_a_small_hole() -> None:
    face = face_at(150, 100, 120)
    both, one = marked(110, 68, 190, 88), marked(110, 68, 140, 88)
    assert "Both eyes are hidden" in words(face, both) and not doubts(face, one)


def test_what_lies_beyond_the_photo_cannot_be_seen_either() -> None:
    face = face_at(-25, 100, 120)  # the right third of it is in the photo
    assert "cannot be seen" in words(face, marked(0, 90, 10, 100))
    assert not doubts(face, marked(100, 90, 110, 100))
