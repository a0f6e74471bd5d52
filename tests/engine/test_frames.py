"""Faces for training are cut as the program cuts them."""

import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.alignment import S3_FRAME, canonical_landmarks
from engine.face import Face
from engine.photo import Photo
from engine.repair import RepairOptions, repair
from engine.shards import load_faces
from engine.step import result_of


@pytest.fixture
def picture(astronaut: np.ndarray) -> np.ndarray:
    """A face of 128 pixels, as a shard holds it."""
    return np.ascontiguousarray(astronaut[50:178, 160:288])


@pytest.fixture
def shards(tmp_path: Path, picture: np.ndarray) -> Path:
    with zipfile.ZipFile(tmp_path / "train-00.zip", "w") as file:
        data = cv2.imencode(".png", picture[..., ::-1])[1].tobytes()
        file.writestr("face.png", data)
    (tmp_path / "index.csv").write_text("shard,name,split\ntrain-00.zip,face.png,train")
    return tmp_path


@pytest.mark.usefixtures("every_method")
def test_a_face_in_another_frame_is_what_the_program_would_see(
    shards: Path, picture: np.ndarray
) -> None:
    (face,) = load_faces(shards, "train", 80, frame=S3_FRAME)
    mask = np.zeros((128, 128), bool)
    mask[80:100, 50:70] = True
    known = Face((0, 0, 128, 128), canonical_landmarks(128), 1.0)
    options = RepairOptions(method="upsampling80", candidates=1, effort=0.02)
    (seen,) = result_of(repair(Photo(picture), mask, options, faces=[known])).faces
    np.testing.assert_array_equal(face, seen.crop)


def test_each_frame_is_kept_by_itself(shards: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    near, whole = (
        [load_faces(shards, "train", 80, cache, *frame) for _ in range(2)]
        for frame in ((S3_FRAME,), ())
    )
    np.testing.assert_array_equal(near[0], near[1])
    np.testing.assert_array_equal(whole[0], whole[1])
    assert (near[0] != whole[0]).any() and len(list(cache.iterdir())) == 2
