"""Faces placed by hand, as arithmetic: whatever is clicked, the frame is where it should be."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.alignment import canonical_landmarks, fit, transform
from engine.face import Face
from engine.placement import (
    Square,
    face_of,
    landmarks_of_eyes,
    landmarks_of_eyes_and_mouth,
    left_to_right,
    moved,
    same_face,
    square_of,
)

PLACE = st.floats(-3000, 9000)
SIDE = st.floats(8, 6000)
SQUARES = st.builds(Square, x=PLACE, y=PLACE, side=SIDE, angle=st.floats(-179.9, 179.9))
UPRIGHT = st.builds(Square, x=PLACE, y=PLACE, side=SIDE, angle=st.floats(-89.5, 89.5))
SIZE = (4000, 3000)


def eyes_and_mouth(landmarks: np.ndarray) -> list[tuple[float, float]]:
    left, right, _, *mouth = landmarks
    return [(float(x), float(y)) for x, y in (left, right, np.mean(mouth, 0))]


def assert_same(square: Square, other: Square) -> None:
    np.testing.assert_allclose((other.x, other.y), (square.x, square.y), atol=1e-5)
    np.testing.assert_allclose(other.side, square.side, rtol=1e-9)
    turn = (other.angle - square.angle + 180) % 360 - 180
    np.testing.assert_allclose(turn, 0, atol=1e-5)


@given(SQUARES)
def test_a_frame_gives_the_landmarks_whose_frame_it_is(square: Square) -> None:
    alignment = fit(square.landmarks)
    assert_same(square, square_of(alignment))
    np.testing.assert_allclose(alignment.corners, square.alignment.corners, atol=1e-5)


@given(UPRIGHT, st.booleans())
def test_two_eyes_in_any_order_give_the_frame(square: Square, swapped: bool) -> None:
    one, other, _ = eyes_and_mouth(square.landmarks)
    found = landmarks_of_eyes(other, one) if swapped else landmarks_of_eyes(one, other)
    np.testing.assert_allclose(found, square.landmarks, atol=1e-5)


@given(SQUARES, st.booleans())
def test_eyes_and_mouth_give_the_frame_whichever_way_up(square: Square, swapped: bool) -> None:
    one, other, mouth = eyes_and_mouth(square.landmarks)
    eyes = (other, one) if swapped else (one, other)
    np.testing.assert_allclose(
        landmarks_of_eyes_and_mouth(*eyes, mouth), square.landmarks, atol=1e-4
    )


@given(SQUARES, st.lists(st.floats(-1, 1), min_size=6, max_size=6))
def test_points_a_little_off_move_the_frame_no_further_than_they_are_off(
    square: Square, off: list[float]
) -> None:
    scale = square.side / 64
    points = np.array(eyes_and_mouth(square.landmarks)) + scale * np.array(off).reshape(3, 2)
    found = landmarks_of_eyes_and_mouth(*(tuple(point) for point in points.tolist()))
    assert np.abs(found - square.landmarks).max() < 4 * scale


@given(SQUARES, SQUARES, st.lists(st.floats(-3, 3), min_size=10, max_size=10))
def test_a_found_face_keeps_its_own_features_wherever_it_is_moved(
    square: Square, to: Square, off: list[float]
) -> None:
    features = canonical_landmarks(64) + np.array(off).reshape(5, 2)
    found = Face(
        box=(0, 0, 1, 1), landmarks=transform(features, square.alignment.inverse), score=70
    )
    now = square_of(found.alignment)
    there = moved(found, to, SIZE)
    assert_same(to, square_of(there.alignment))
    assert there.score == 0
    back = moved(there, now, SIZE)
    tolerance = 1e-6 * max(square.side, to.side, 9000)
    np.testing.assert_allclose(back.landmarks, found.landmarks, atol=tolerance)


@pytest.mark.parametrize(
    "place",
    [
        lambda: landmarks_of_eyes((5, 5), (5.2, 5)),
        lambda: landmarks_of_eyes((5, 5), (float("nan"), 5)),
        lambda: landmarks_of_eyes_and_mouth((10, 10), (30, 10), (30, 10)),
        lambda: landmarks_of_eyes_and_mouth((10, 10), (30, 10), (20, 300)),
    ],
)
def test_points_that_make_no_face_are_refused_with_a_reason(place: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match="eyes"):
        place()


def test_the_box_of_a_placed_face_ends_at_the_photos_edge() -> None:
    face = face_of(Square(10, 50, 40).landmarks, (100, 55))
    np.testing.assert_allclose(face.box, (0, 30, 30, 55), atol=1e-9)
    beyond = face_of(Square(-100, 50, 40).landmarks, (100, 55))
    assert beyond.box[0] >= beyond.box[2]


def test_faces_in_one_place_are_one_and_neighbours_are_two() -> None:
    face, near, beside = (face_of(Square(x, 50, 40).landmarks, SIZE) for x in (50, 60, 85))
    assert same_face(face, near) and not same_face(face, beside)
    assert left_to_right([beside, face]) == (face, beside)
