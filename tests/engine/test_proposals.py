"""Every face is among the proposals, wherever it lies, and there are not too many."""

from pathlib import Path

import cv2
import cv2.data
import numpy as np
import pytest

from engine import proposals
from engine.alignment import canonical_landmarks, transform
from engine.errors import FacemendError
from engine.proposals import MOST, Window, propose

PUPILS = np.array([(203.1, 100.8), (246.7, 103.1)])  # the astronaut's, measured by hand


@pytest.fixture(scope="module")
def head(astronaut: np.ndarray) -> np.ndarray:
    return cv2.cvtColor(astronaut[:220, 110:330], cv2.COLOR_RGB2GRAY)


def placed(windows: list[Window], pupils: np.ndarray, within: float) -> bool:
    """Whether a window puts the pupils within so many of 64 pixels of their canonical places."""
    return any(
        np.abs(transform(pupils, w.alignment(64).matrix) - canonical_landmarks(64)[:2]).max()
        < within
        for w in windows
    )


def test_a_window_cuts_its_square_upright() -> None:
    window = Window(10, 20, 32, 90)  # a head lying on its left side as seen: its top to the right
    corners = window.alignment(64).corners
    expected = np.array([(26, 4), (26, 36), (-6, 36), (-6, 4)])
    assert np.allclose(corners, expected)


def test_a_face_is_proposed_where_it_is(head: np.ndarray) -> None:
    assert placed(propose(head), PUPILS - (110, 0), within=8)


@pytest.mark.parametrize("tilt", [-40, 35])
def test_a_tilted_face_is_proposed(head: np.ndarray, tilt: int) -> None:
    matrix = cv2.getRotationMatrix2D((115, 115), -tilt, 1)
    turned = cv2.warpAffine(head, matrix, (220, 220), borderMode=cv2.BORDER_REPLICATE)
    assert placed(propose(turned), transform(PUPILS - (110, 0), matrix), within=14)


def test_a_photo_the_wrong_way_up_shows_its_face_when_asked(head: np.ndarray) -> None:
    pupils = (219, 219) - (PUPILS - (110, 0))
    turned = np.ascontiguousarray(head[::-1, ::-1])
    assert placed(propose(turned, tilts=(90, 180, -90)), pupils, within=10)


def test_a_small_face_of_a_large_photo_is_proposed(head: np.ndarray) -> None:
    photo = np.tile(np.linspace(0, 255, 1600).astype(np.uint8), (1600, 1))
    photo[900:1010, 1200:1310] = cv2.resize(head, (110, 110), interpolation=cv2.INTER_AREA)
    pupils = (PUPILS - (110, 0)) / 2 + (1200, 900)
    assert placed(propose(photo), pupils, within=10)


def test_the_other_profile_is_looked_for_in_the_mirror(head: np.ndarray) -> None:
    plain = proposals._boxes(np.ascontiguousarray(head[:, ::-1]), 2.0, 0.0, proposals.PROFILE)
    mirror = proposals._boxes(head, 2.0, 0.0, proposals.PROFILE, mirrored=True)
    assert len(plain) > 0
    back = mirror * (-1, 1, 1, 1) + (head.shape[1] - 1, 0, 0, 0)
    assert np.allclose(np.sort(back, axis=0), np.sort(plain, axis=0))


def test_a_face_that_fills_the_photo_is_proposed(astronaut: np.ndarray) -> None:
    tight = cv2.cvtColor(astronaut[62:166, 172:276], cv2.COLOR_RGB2GRAY)
    assert placed(propose(np.ascontiguousarray(tight)), PUPILS - (172, 62), within=10)


def test_one_face_is_not_many_proposals(astronaut: np.ndarray) -> None:
    assert 1 <= len(propose(cv2.cvtColor(astronaut, cv2.COLOR_RGB2GRAY))) <= MOST / 2


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (19, 19), (200, 300)])
def test_an_even_picture_proposes_nothing(size: tuple[int, int]) -> None:
    assert propose(np.full(size, 128, np.uint8)) == []


def test_a_missing_cascade_is_one_sentence(
    tmp_path: Path, head: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cv2.data, "haarcascades", str(tmp_path))
    proposals._cascade.cache_clear()
    with pytest.raises(FacemendError, match=r"frontalface.*\.xml.* missing"):
        propose(head)
