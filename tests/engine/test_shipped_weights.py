"""Every weight file in resources/weights does its work on a real face."""

import numpy as np
import pytest

from engine import checkpoint
from engine import holes as hole_shapes
from engine.alignment import cut
from engine.completion.aligned import complete_aligned
from engine.completion.methods import Method, offered_methods
from engine.faces import find_faces
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
