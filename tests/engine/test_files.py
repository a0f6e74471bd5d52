import os
import stat
from pathlib import Path

import numpy as np
import pytest

from engine.errors import FacemendError, WrongUsage
from engine.files import new_file, write_atomically
from engine.photo import Photo, save_photo


def test_missing_folders_are_made_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a" / "b.bin", b"123", overwrite=False)
    assert (tmp_path / "a" / "b.bin").read_bytes() == b"123"
    assert os.listdir(tmp_path / "a") == ["b.bin"]


def test_an_existing_file_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"old")
    with pytest.raises(WrongUsage, match="already exists"):
        write_atomically(path, b"new", overwrite=False)
    assert path.read_bytes() == b"old"


def test_overwriting_keeps_the_files_permissions(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new", overwrite=True)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_failure_while_writing_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"old")

    def full_disk(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(FacemendError, match="No space left"):
        write_atomically(path, b"new", overwrite=True)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["photo.png"]


def test_a_folder_in_the_way_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FacemendError, match="could not be written"):
        write_atomically(tmp_path / "file" / "photo.png", b"", overwrite=False)


def test_what_a_check_refuses_is_not_put_in_place(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"old")
    with pytest.raises(ValueError, match="not what it should be"):
        with new_file(path, overwrite=True) as file:
            file.write(b"new")
            assert file.path.parent == tmp_path and file.path.read_bytes() == b"new"
            raise ValueError("it is not what it should be")
    assert path.read_bytes() == b"old" and os.listdir(tmp_path) == ["photo.png"]


def test_what_a_killed_program_had_begun_goes_with_a_later_save(tmp_path: Path) -> None:
    old, young, other = (
        tmp_path / name for name in (".facemend-0ld_file", ".facemend-new_file", ".facemend-batch")
    )
    for path in (old, young, other):
        path.write_bytes(b"half")
    for path in (old, other):
        os.utime(path, (0, 0))
    photo = Photo(np.zeros((4, 4, 3), np.uint8))
    save_photo(photo, photo.pixels, tmp_path / "a.png")
    assert sorted(os.listdir(tmp_path)) == [other.name, young.name, "a.png"]
