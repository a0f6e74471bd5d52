"""What is made of the proposals and the network's answers; the answers here are made up."""

import cv2
import numpy as np
import pytest

from engine import faces
from engine.alignment import canonical_landmarks, transform
from engine.face import Face
from engine.faces import OTHER_WAYS_UP, find_faces, judge, reduced
from engine.landmark_net import Reading
from engine.proposals import Window

FACE = Window(150, 120, 96, 0)


class Reader:
    """Answers that the face lies exactly in the cut, moved by `shift`; sure where it is bright."""

    def __init__(self, shift: tuple[float, float] = (0, 0)) -> None:
        self.shift = shift
        self.cuts: list[np.ndarray] = []

    def read(self, cuts: np.ndarray) -> Reading:
        self.cuts.append(cuts)
        marks = np.tile(canonical_landmarks(64) + self.shift, (len(cuts), 1, 1))
        spreads = np.tile([1.0, 2.0, 3.0, 4.0, 5.0], (len(cuts), 1))
        return Reading(marks, spreads, cuts.mean((1, 2)) / 16 - 8)


def judged(reader: Reader, photo: np.ndarray, *windows: Window) -> tuple[Face, ...]:
    return judge(reduced(photo), windows, reader)  # type: ignore[arg-type]


def bright(*windows: Window) -> np.ndarray:
    """A black photo (300, 400) that is white where the windows are."""
    photo = np.zeros((300, 400), np.uint8)
    for one in windows:
        corners = np.round(one.alignment(64).corners).astype(int)
        cv2.fillConvexPoly(photo, corners, 255)
    return photo


def test_a_proposal_the_network_confirms_is_a_face_in_its_place() -> None:
    (face,) = judged(Reader(), bright(FACE), FACE)
    expected = transform(canonical_landmarks(64), FACE.alignment(64).inverse)
    assert np.allclose(face.landmarks, expected, atol=0.4)  # the frame is no mirror image of itself
    assert np.allclose(face.spreads, np.array([1.5, 1.5, 3, 4.5, 4.5]) * 1.5)
    assert 0.9 < face.score <= 1
    assert face.box == pytest.approx((102, 72, 198, 168), abs=0.5)


def test_a_proposal_the_network_denies_is_none() -> None:
    assert judged(Reader(), bright(), FACE) == ()


def test_no_proposals_are_no_faces() -> None:
    assert judged(Reader(), bright()) == ()


def test_proposals_of_one_face_become_one() -> None:
    near = Window(160, 126, 110, 12)
    assert len(judged(Reader(), bright(FACE), FACE, near, FACE)) == 1


def test_neighbours_stay_apart_largest_first() -> None:
    beside = Window(250, 120, 80, 0)
    first, second = judged(Reader(), bright(FACE, beside), beside, FACE)
    assert first.landmarks[:, 0].mean() < second.landmarks[:, 0].mean()
    assert first.alignment.scale > second.alignment.scale


def test_what_a_mirror_image_denies_is_not_believed() -> None:
    steady = Reader(shift=(2, 0))  # two steps to the right; the last, mirrored, to neither side
    (face,) = judged(steady, bright(Window(150, 120, 180, 0)), FACE)
    expected = transform(canonical_landmarks(64) + (4, 0), FACE.alignment(64).inverse)
    assert np.allclose(face.landmarks, expected, atol=0.4)


def test_a_large_face_is_cut_without_aliasing() -> None:
    stripes = np.zeros((1600, 1600), np.uint8)
    stripes[:, ::2] = 255
    reader = Reader()
    judged(reader, stripes, Window(800, 800, 1400, 20))
    assert reader.cuts[0].std() < 3


def test_a_cut_of_a_reduction_lies_where_one_of_the_photo_does() -> None:
    ramp = np.tile(np.linspace(0, 255, 1001), (777, 1)).astype(np.uint8)  # sides that do not halve
    reader = Reader()
    judged(reader, ramp, Window(500, 388, 640, 0))
    columns = 500 + (np.arange(64) - 31.5) * 10
    assert np.abs(reader.cuts[0][0].mean(0) - columns / 1000 * 255).max() < 1.5


def test_a_photo_upside_down_is_looked_at_the_other_way_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def propose(gray: np.ndarray, *, tilts: object = (), closely: bool = False) -> list[Window]:
        return [Window(150, 120, 96, 180)] if tilts == OTHER_WAYS_UP else []

    monkeypatch.setattr(faces, "propose", propose)
    photo = np.repeat(bright(FACE)[..., None], 3, 2)
    (face,) = find_faces(photo, Reader())  # type: ignore[arg-type]
    left, right, *_, mouth = face.landmarks
    assert left[0] > right[0] and left[1] > mouth[1]


def test_an_empty_image_has_no_face_and_another_kind_of_array_is_refused() -> None:
    assert find_faces(np.zeros((0, 10, 3), np.uint8)) == ()
    with pytest.raises(ValueError, match="uint8"):
        find_faces(np.zeros((9, 9, 3)))
