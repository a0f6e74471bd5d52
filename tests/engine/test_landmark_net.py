from pathlib import Path

import numpy as np
import pytest

from engine.errors import UnreadableInput
from engine.landmark_net import LandmarkReader, decoded, encoded, standardised


def test_fading_and_contrast_make_no_difference() -> None:
    cut = np.random.default_rng(1).integers(0, 128, (1, 64, 64), np.uint8) * 2
    faded = cut // 2 + 90
    assert np.allclose(standardised(cut), standardised(faded), atol=1e-5)


def test_an_even_cut_stays_finite() -> None:
    assert not standardised(np.full((2, 64, 64), 200, np.uint8)).any()


def test_what_is_encoded_is_decoded() -> None:
    landmarks = np.random.default_rng(2).random((3, 5, 2)) * 64
    raw = np.zeros((3, 16))
    raw[:, :10] = encoded(landmarks).reshape(3, 10)
    raw[:, 10:15] = np.log(1 / 64)
    reading = decoded(raw)
    assert np.allclose(reading.landmarks, landmarks)
    assert np.allclose(reading.spreads, 1)


def test_the_middle_of_the_cut_is_between_its_middle_pixels() -> None:
    assert np.allclose(decoded(np.zeros((1, 16))).landmarks, 31.5)


def test_a_missing_network_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match=r"landmarks\.onnx: .* cannot be read .*reinstall"):
        LandmarkReader(tmp_path / "landmarks.onnx")


@pytest.mark.parametrize("data", [b"", b"not a network", bytes(1000)])
def test_a_damaged_network_is_one_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "landmarks.onnx"
    path.write_bytes(data)
    with pytest.raises(UnreadableInput, match=r"landmarks\.onnx: this is not a landmark network"):
        LandmarkReader(path)
