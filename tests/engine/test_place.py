"""A fill of another frame laid into a crop."""

import numpy as np
import pytest

from engine import alignment as aligning
from engine import metrics, texture
from engine.alignment import CANONICAL_FRAME, S3_FRAME, Frame, canonical_landmarks, fit
from engine.holes import hole
from engine.place import Place

WIDE: Frame = tuple((0.5 + 0.8 * (x - 0.5), 0.5 + 0.8 * (y - 0.5)) for x, y in CANONICAL_FRAME)


@pytest.fixture
def crop(astronaut: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(astronaut[50:178, 160:288])


def laid(crop: np.ndarray, missing: np.ndarray, frame: Frame, fill: np.ndarray) -> np.ndarray:
    completed = texture.fill(crop, missing)
    alignment = fit(canonical_landmarks(128), 80, frame)
    Place(missing, completed, alignment).patch(fill).apply(completed)
    return completed


@pytest.mark.parametrize("frame", [S3_FRAME, WIDE], ids=["narrower", "wider"])
def test_the_true_face_laid_back_is_the_crop_again(crop: np.ndarray, frame: Frame) -> None:
    missing = hole("mouth", 128)
    truth = aligning.cut(crop, fit(canonical_landmarks(128), 80, frame))
    completed = laid(crop, missing, frame, truth)
    np.testing.assert_array_equal(completed[~missing], crop[~missing])
    plain = texture.fill(crop, missing)
    assert metrics.psnr(crop, completed, missing) > metrics.psnr(crop, plain, missing) + 6


def test_beyond_a_narrower_frame_the_plain_fill_stays(crop: np.ndarray) -> None:
    missing = np.zeros((128, 128), bool)
    missing[:, 2:8] = True  # S3's frame begins at a tenth of the side
    completed = laid(crop, missing, S3_FRAME, np.full((80, 80, 3), 255, np.uint8))
    np.testing.assert_array_equal(completed, texture.fill(crop, missing))
