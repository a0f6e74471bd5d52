from pathlib import Path

import numpy as np
import pytest

from engine.errors import UnreadableInput
from engine.labelled_photos import half, labelled_photos

HEADER = "photo,source,annotator,width,height," + ",".join(
    f"{name}_{axis}"
    for name in ("left_eye", "right_eye", "nose", "left_mouth", "right_mouth")
    for axis in "xy"
)
FACE = ",".join(str(number) for number in range(10))


def test_every_photo_is_in_one_half_for_good() -> None:
    assert [half(f"none-00{i}.jpg") for i in range(6)] == [
        *("tune", "tune", "report", "tune", "report", "tune")
    ]


def test_labels_are_read_and_unchecked_photos_told_from_empty_ones(tmp_path: Path) -> None:
    rows = [
        f"two.jpg,s,hand,9,9,{FACE}",
        f"two.jpg,s,dlib68,9,9,{FACE}",
        f"empty.jpg,s,none,9,9{',' * 10}",
        f"unknown.jpg,s,unlabelled,9,9{',' * 10}",
    ]
    (tmp_path / "faces.csv").write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    two, empty, unknown = labelled_photos(tmp_path)
    assert len(two.faces) == 2 and np.array_equal(two.faces[0], np.arange(10).reshape(5, 2))
    assert two.checked and empty.checked and not unknown.checked
    tune, report = labelled_photos(tmp_path, "tune"), labelled_photos(tmp_path, "report")
    assert {photo.path for photo in tune} | {photo.path for photo in report} == {
        photo.path for photo in (two, empty, unknown)
    }
    assert len(tune) + len(report) == 3


def test_a_folder_without_labels_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match=r"faces\.csv is missing"):
        labelled_photos(tmp_path)
