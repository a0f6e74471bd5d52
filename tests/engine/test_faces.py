"""Faces are found where they are, once each, and nowhere else."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine import proposals
from engine.alignment import canonical_landmarks, transform
from engine.errors import FacemendError
from engine.face import Face
from engine.faces import find_faces

PUPILS = np.array([(203.1, 100.8), (246.7, 103.1)])  # the astronaut's, measured by hand
HEAD = (slice(0, 220), slice(110, 330))  # rows and columns around it, to keep the tests quick
BETWEEN_PUPILS = 43.7


@pytest.fixture(scope="module")
def astronaut_face(astronaut: np.ndarray) -> Face:
    found = find_faces(astronaut)
    assert len(found) == 1, "one astronaut, one face; neither the flag nor the shuttle"
    return found[0]


@pytest.fixture(scope="module")
def head_face(astronaut: np.ndarray) -> Face:
    (face,) = find_faces(np.ascontiguousarray(astronaut[HEAD]))
    return face


def test_eyes_lie_on_the_pupils(astronaut_face: Face) -> None:
    misses = np.hypot(*(astronaut_face.landmarks[:2] - PUPILS).T)
    assert misses.max() < 0.15 * BETWEEN_PUPILS


def test_landmarks_lie_inside_the_box_and_the_box_around_the_face(astronaut_face: Face) -> None:
    x0, y0, x1, y1 = astronaut_face.box
    assert 60 < x1 - x0 < 130
    assert 60 < y1 - y0 < 130
    assert (astronaut_face.landmarks > (x0, y0)).all()
    assert (astronaut_face.landmarks < (x1, y1)).all()


def test_alignment_puts_the_real_eyes_near_their_canonical_places(astronaut_face: Face) -> None:
    crop = transform(PUPILS, astronaut_face.alignment.matrix)
    assert np.abs(crop - canonical_landmarks(64)[:2]).max() < 5


def test_a_mirrored_photo_gives_mirrored_landmarks(astronaut: np.ndarray, head_face: Face) -> None:
    (face,) = find_faces(np.ascontiguousarray(astronaut[HEAD][:, ::-1]))
    back = face.landmarks[[1, 0, 2, 4, 3]]
    back[:, 0] = 219 - back[:, 0]
    assert np.abs(back - head_face.landmarks).max() < 0.15 * BETWEEN_PUPILS


def test_a_larger_scan_gives_the_same_places(astronaut: np.ndarray, head_face: Face) -> None:
    scan = cv2.resize(astronaut[HEAD], None, fx=5, fy=5, interpolation=cv2.INTER_CUBIC)
    (face,) = find_faces(scan)
    back = (face.landmarks + 0.5) / 5 - 0.5
    assert np.abs(back - head_face.landmarks).max() < 0.1 * BETWEEN_PUPILS


def test_a_tilted_head_is_found_with_its_tilt(astronaut: np.ndarray, head_face: Face) -> None:
    turn = cv2.getRotationMatrix2D((115, 115), -25, 1)  # 25 degrees clockwise as seen
    turned = cv2.warpAffine(astronaut[HEAD], turn, (220, 220), borderMode=cv2.BORDER_REPLICATE)
    (face,) = find_faces(turned)
    misses = np.hypot(*(face.landmarks - transform(head_face.landmarks, turn)).T)
    assert misses.max() < 0.2 * BETWEEN_PUPILS


@pytest.mark.parametrize(("gain", "offset"), [(0.08, 0), (0.1, 220), (0.15, 100)])
def test_a_face_is_found_in_the_dark_and_where_it_has_faded(
    gain: float, offset: float, astronaut: np.ndarray, head_face: Face
) -> None:
    (face,) = find_faces((astronaut[HEAD] * gain + offset).astype(np.uint8))
    assert np.abs(face.landmarks - head_face.landmarks).max() < 0.1 * BETWEEN_PUPILS


def test_a_tight_portrait_is_still_found(astronaut: np.ndarray) -> None:
    (face,) = find_faces(np.ascontiguousarray(astronaut[62:166, 172:276]))
    assert np.hypot(*(face.landmarks[:2] + (172, 62) - PUPILS).T).max() < 0.2 * BETWEEN_PUPILS


def test_two_faces_come_largest_first(astronaut: np.ndarray) -> None:
    small = np.zeros((220, 150, 3), np.uint8)
    small[:150] = cv2.resize(astronaut[HEAD], (150, 150), interpolation=cv2.INTER_AREA)
    first, second = find_faces(np.hstack([small, astronaut[HEAD]]))
    assert second.landmarks[:, 0].max() < 150 < first.landmarks[:, 0].min()


def test_the_same_photo_gives_the_same_faces(astronaut: np.ndarray, head_face: Face) -> None:
    (again,) = find_faces(np.ascontiguousarray(astronaut[HEAD]))
    assert again.box == head_face.box
    assert np.array_equal(again.landmarks, head_face.landmarks)


@pytest.mark.parametrize("size", [(0, 0), (1, 1), (1, 3000), (3000, 1), (19, 19), (200, 300)])
def test_an_image_without_a_face_gives_none(size: tuple[int, int]) -> None:
    assert find_faces(np.full((*size, 3), 128, np.uint8)) == ()


def test_noise_is_no_face() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (240, 320, 3), dtype=np.uint8)
    assert find_faces(noise) == ()


def test_another_kind_of_array_is_refused(astronaut: np.ndarray) -> None:
    with pytest.raises(ValueError, match="uint8"):
        find_faces(astronaut / 255)


def test_a_missing_cascade_is_one_sentence(
    tmp_path: Path, astronaut: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cv2.data, "haarcascades", str(tmp_path))
    proposals._cascade.cache_clear()
    with pytest.raises(FacemendError, match=r"frontalface.*\.xml.* missing"):
        find_faces(astronaut[:64, :64])


def test_labelled_photos_are_found_and_aligned(shared_photos: Path) -> None:
    with (shared_photos / "faces.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["source"] == "caltech"][:3]
    for row in rows:
        image = cv2.cvtColor(cv2.imread(str(shared_photos / row["photo"])), cv2.COLOR_BGR2RGB)
        columns = ("left_eye", "right_eye", "nose", "left_mouth", "right_mouth")
        labelled = np.array([(float(row[f"{c}_x"]), float(row[f"{c}_y"])) for c in columns])
        (face,) = find_faces(image)
        crop = transform(labelled, face.alignment.matrix)
        assert np.abs(crop - canonical_landmarks(64)).mean() < 5, row["photo"]
