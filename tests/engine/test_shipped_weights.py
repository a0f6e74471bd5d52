"""Every weight file in resources/weights does its work on a real face."""

import cv2
import numpy as np
import pytest

from engine import checkpoint
from engine import holes as hole_shapes
from engine.alignment import Alignment, cut
from engine.completion.aligned import complete_aligned
from engine.completion.detailing import detailed
from engine.completion.methods import Method, offered_methods
from engine.faces import find_faces
from engine.finishing import DETAIL, SHARPER
from engine.metrics import psnr

TRAINED = [method for method in offered_methods() if method.recipe]


@pytest.fixture(scope="module")
def face(astronaut: np.ndarray) -> np.ndarray:
    """The astronaut's face in the canonical frame: (64, 64, 3) uint8."""
    return cut(astronaut, find_faces(astronaut)[0].alignment)


@pytest.mark.parametrize("method", TRAINED, ids=lambda method: method.name)
@pytest.mark.parametrize("shape", ["centre", "mouth"])
def test_shipped_weights_beat_the_mean_colour(method: Method, shape: str, face: np.ndarray) -> None:
    assert method.recipe is not None
    hole = hole_shapes.hole(shape)
    completed = complete_aligned(face, hole, method, checkpoint.load(method.recipe))
    plain = face.copy()
    plain[hole] = face[~hole].mean(0).round().astype(np.uint8)
    assert psnr(face, completed, hole) > psnr(face, plain, hole) + 1
    np.testing.assert_array_equal(completed[~hole], face[~hole])


@pytest.mark.parametrize("shape", ["centre", "mouth", "eyes"])
def test_the_shipped_detail_is_sharper_than_an_enlargement(shape: str, face: np.ndarray) -> None:
    photo = cv2.resize(face, (256, 256), interpolation=cv2.INTER_CUBIC)
    hole = hole_shapes.hole(shape, 256)
    place = Alignment(np.array([[0.25, 0, -0.375], [0, 0.25, -0.375]]))
    soft = cv2.GaussianBlur(face, (0, 0), 1)
    fill = detailed(photo, hole, place, soft, checkpoint.load(DETAIL), worth=SHARPER)
    enlarged = cv2.resize(soft, (256, 256), interpolation=cv2.INTER_CUBIC)
    assert fill.shape == (256, 256, 3)
    sharpness, before = (np.abs(np.diff(i.astype(float), axis=1)) for i in (fill, enlarged))
    assert sharpness[hole[:, 1:]].mean() > 1.15 * before[hole[:, 1:]].mean()
    assert psnr(photo, fill, hole) > psnr(photo, enlarged, hole) - 1
