import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.errors import UnreadableInput
from engine.shards import load_faces


@pytest.fixture
def shards(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "train-00.zip", "w") as file:
        for i in range(3):
            picture = np.full((128, 128, 3), 60 * i, np.uint8)
            file.writestr(f"a/{i}.webp", cv2.imencode(".webp", picture)[1].tobytes())
    rows = [f"train-00.zip,a/{i}.webp,{'dev' if i == 1 else 'train'}" for i in range(3)]
    (tmp_path / "index.csv").write_text("\n".join(["shard,name,split", *rows]))
    return tmp_path


def test_a_split_is_read_in_order_and_size(shards: Path, tmp_path: Path) -> None:
    faces = load_faces(shards, "train", 64, cache=tmp_path / "cache")
    assert faces.shape == (2, 64, 64, 3)
    assert [int(face.mean().round()) for face in faces] == [0, 120]
    kept = load_faces(shards, "train", 64, cache=tmp_path / "cache")
    np.testing.assert_array_equal(kept, faces)


def test_a_missing_shard_a_broken_face_and_an_unknown_split_are_sentences(shards: Path) -> None:
    with pytest.raises(UnreadableInput, match="no face of the split 'val'"):
        load_faces(shards, "val", 64)
    with zipfile.ZipFile(shards / "train-00.zip", "a") as file:
        file.writestr("a/3.webp", b"broken")
    with (shards / "index.csv").open("a") as index:
        index.write("\ntrain-00.zip,a/3.webp,train")
    with pytest.raises(UnreadableInput, match=r"a/3\.webp is not a whole picture"):
        load_faces(shards, "train", 64)
    (shards / "train-00.zip").unlink()
    with pytest.raises(UnreadableInput, match="cannot open this face shard"):
        load_faces(shards, "train", 64)


def test_the_shared_dev_split_is_in_the_canonical_frame(shared_faces: Path) -> None:
    faces = load_faces(shared_faces, "dev", 64)
    assert faces.shape == (500, 64, 64, 3)
    mean = faces.mean((0, 3))
    eyes = mean[18:22, 15:24].mean() + mean[18:22, 40:49].mean()
    assert eyes < mean[26:30, 15:24].mean() + mean[26:30, 40:49].mean()  # darker than the cheeks
