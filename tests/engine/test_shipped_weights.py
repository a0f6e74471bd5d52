"""Every weight file in resources/weights does its work on a real face."""

import cv2
import numpy as np
import pytest
import torch

from engine import checkpoint
from engine import holes as hole_shapes
from engine.alignment import Alignment, cut
from engine.completion.aligned import complete_aligned
from engine.completion.detailing import detailed
from engine.completion.hybrid import proposals
from engine.completion.latent_search import context_weights, contextual_loss
from engine.completion.methods import Method, offered_methods
from engine.completion.starts import random_starts
from engine.completion.surviving import SurvivingCompleter
from engine.faces import find_faces
from engine.finishing import DETAIL, SHARPER
from engine.metrics import psnr
from engine.tensors import to_tensor

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
    completed = complete_aligned(face, hole, method, SurvivingCompleter(method, "cpu"))
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


@pytest.mark.parametrize("shape", ["centre", "mouth", "eyes"])
def test_the_shipped_encoder_knows_better_than_chance(shape: str, face: np.ndarray) -> None:
    networks = {name: checkpoint.load(name) for name in ("dcgan64", "encoder")}
    hole = hole_shapes.hole(shape)
    target, weights = to_tensor(face[None]), torch.from_numpy(context_weights(hole))
    proposed = proposals(face, hole, None, networks)
    assert proposed is not None
    with torch.inference_mode():
        made = networks["dcgan64"].generator(proposed)
        drawn = networks["dcgan64"].generator(random_starts(networks["dcgan64"], 50, 1))
    mine, chance = (contextual_loss(images, target, weights) for images in (made, drawn))
    assert mine[0] < chance.median()
