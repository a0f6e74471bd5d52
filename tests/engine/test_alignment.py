import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import alignment as aligning
from engine.alignment import S3_FRAME, canonical_landmarks, fit, transform

SIMILARITIES = st.tuples(
    st.floats(0.2, 20), st.floats(-np.pi, np.pi), st.floats(-500, 500), st.floats(-500, 500)
)


def landmarks_under(scale: float, angle: float, dx: float, dy: float) -> np.ndarray:
    """The canonical landmarks scaled, turned and moved into a photo."""
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return scale * canonical_landmarks(64) @ turn.T + (dx, dy)


@given(SIMILARITIES)
def test_the_fit_recovers_any_similarity(similarity: tuple[float, float, float, float]) -> None:
    landmarks = landmarks_under(*similarity)
    alignment = fit(landmarks)
    np.testing.assert_allclose(
        transform(landmarks, alignment.matrix), canonical_landmarks(64), atol=1e-6
    )
    np.testing.assert_allclose(alignment.scale, similarity[0], rtol=1e-9)


def test_the_fit_never_mirrors() -> None:
    mirrored = canonical_landmarks(64) * (-1, 1)
    assert np.linalg.det(fit(mirrored).matrix[:, :2]) > 0


@given(SIMILARITIES)
def test_the_inverse_takes_the_crop_back(similarity: tuple[float, float, float, float]) -> None:
    alignment = fit(landmarks_under(*similarity))
    points = np.array([[0.0, 0.0], [63.0, 10.0], [5.0, 63.0]])
    there = transform(points, alignment.inverse)
    np.testing.assert_allclose(transform(there, alignment.matrix), points, atol=1e-6)


@pytest.mark.parametrize("points", [np.zeros((5, 2)), np.full((5, 2), np.nan), np.zeros((4, 2))])
def test_landmarks_without_a_shape_are_refused(points: np.ndarray) -> None:
    with pytest.raises(ValueError, match="landmarks"):
        fit(points)


def test_the_same_frame_at_another_side_covers_the_same_corners() -> None:
    alignment = fit(landmarks_under(3, 0.4, 100, 50))
    np.testing.assert_allclose(alignment.at(128).corners, alignment.corners, atol=1e-9)


def test_a_crop_averages_the_photo_pixels_it_covers() -> None:
    checker = np.indices((700, 700)).sum(0) % 2 * 255
    photo = np.repeat(checker[..., None], 3, 2).astype(np.uint8)
    crop = aligning.cut(photo, fit(landmarks_under(8, 0.3, 60, 60)))
    assert np.abs(crop.astype(int) - 128).max() < 16  # a plain warp would give 0 and 255


def test_a_crop_beyond_the_photo_is_mirrored() -> None:
    photo = np.tile(np.arange(100, dtype=np.uint8)[None, :, None], (100, 1, 3))
    crop = aligning.cut(photo, fit(landmarks_under(1, 0, -20, 10)))
    np.testing.assert_array_equal(crop[30, 20:40, 0], np.arange(20))
    np.testing.assert_array_equal(crop[30, 10:20, 0], np.arange(10, 0, -1))


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.3])
def test_what_is_cut_and_laid_back_is_where_it_was(astronaut: np.ndarray, scale: float) -> None:
    import cv2

    smooth = cv2.GaussianBlur(astronaut, (0, 0), 6)
    alignment = fit(landmarks_under(scale, 0.2, 150, 60))
    laid = aligning.lay_back(aligning.cut(smooth, alignment), alignment, (150, 60, 200, 110))
    inside = aligning.frame_weight(alignment, (150, 60, 200, 110)) == 1
    error = np.abs(laid - smooth[60:110, 150:200])[inside]
    assert inside.any() and error.mean() < 2


def test_the_hole_of_a_crop_holds_every_pixel_the_mask_reaches() -> None:
    mask = np.zeros((300, 300), bool)
    mask[150, 100:200] = True  # one pixel high, a crop pixel covers three
    hole = aligning.hole_in_crop(mask, fit(landmarks_under(3, 0, 50, 50)))
    assert hole.any(1).sum() in (1, 2) and hole.any(0).sum() >= 33


def test_the_frames_weight_falls_smoothly_to_nothing_at_its_edge() -> None:
    weight = aligning.frame_weight(fit(landmarks_under(2, 0, 20, 20)), (0, 0, 200, 200))
    assert weight.max() == 1 and weight[:20].max() == 0 and weight[:, 148:].max() == 0
    assert np.abs(np.diff(weight, axis=0)).max() < 0.2


def test_s3s_frame_is_where_their_code_cuts() -> None:
    left_eye, right_eye, _, left_mouth, right_mouth = canonical_landmarks(80, S3_FRAME) + 0.5
    assert abs(left_eye[0] - 20) < 0.5 and abs(right_eye[0] - 60) < 0.5
    assert abs(left_mouth[1] - 60) < 0.5 and abs(right_mouth[1] - 60) < 0.5


@given(SIMILARITIES)
def test_s3s_frame_is_the_canonical_one_seen_nearer(
    similarity: tuple[float, float, float, float],
) -> None:
    landmarks = landmarks_under(*similarity)
    near, canonical = fit(landmarks, 80, S3_FRAME), fit(landmarks, 80)
    assert np.isclose(canonical.scale / near.scale, 1.25)
    np.testing.assert_allclose(
        transform(landmarks, near.matrix), canonical_landmarks(80, S3_FRAME), atol=1e-6
    )
    corners = transform(near.corners, canonical.matrix)
    assert corners.min() > 0 and corners.max() < 79  # nothing beyond the canonical crop
