"""Project files: what is read is what was written; whatever else they hold is refused by name."""

import hashlib
import io
import json
import os
import random
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from engine.cli import main
from engine.errors import UnreadableInput
from engine.photo import Photo, save_photo
from engine.project import Project, find_original, model, read_project, write_project
from engine.project.export import export
from engine.project.folder import ProjectFolder
from engine.project.model import KeptOutcome
from engine.project.original import source_of
from engine.project.packed import PackedArray, PackedRepair
from engine.repair import Repair, RepairOptions
from tests.engine.project_files import deep_photo, full_project


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Photo:
    return deep_photo(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="module")
def project(photo: Photo) -> Project:
    return full_project(photo)


@pytest.fixture
def saved(project: Project, tmp_path: Path) -> Path:
    path = tmp_path / "work.facemend"
    write_project(path, project, overwrite=False)
    return path


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(path: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """The project with its document changed."""
    parts = parts_of(path)
    document = json.loads(parts["project.json"])
    change(document)
    parts["project.json"] = json.dumps(document).encode()
    return packed(path, parts)


def packed(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def refused(path: Path) -> str:
    """The sentence with which a project is refused."""
    with pytest.raises(UnreadableInput) as caught:
        find_original(read_project(path))
    sentence = str(caught.value)
    assert str(path) in sentence or "photo.png" in sentence
    assert "\n" not in sentence
    return sentence


# -- what is kept ---------------------------------------------------------------------------------


def test_what_is_read_and_written_again_is_the_same_file(saved: Path, tmp_path: Path) -> None:
    write_project(tmp_path / "again.facemend", read_project(saved), overwrite=False)
    assert (tmp_path / "again.facemend").read_bytes() == saved.read_bytes()


def test_no_option_is_forgotten(saved: Path) -> None:
    """Whoever gives a repair another option or figure must let projects keep it."""
    document = json.loads(parts_of(saved)["project.json"])
    repair = document["repairs"][0]
    assert set(document["options"]) == {field.name for field in fields(RepairOptions)}
    kept = {field.name for field in fields(PackedRepair)} - {"patches"}
    assert set(repair) == kept
    assert kept - {"known", "coverage", "retouched"} == (
        {field.name for field in fields(Repair)} - {"photo"}
    )


def test_a_repair_is_drawn_to_the_same_face_as_the_next(saved: Path) -> None:
    project = read_project(saved)
    assert project.reference is not None and project.outcome.repair is not None
    assert project.outcome.repair.reference is project.reference
    assert project.reference.pixels.shape == (40, 30, 3)


def test_a_project_of_before_there_were_references_is_read(saved: Path) -> None:
    def older(document: dict[str, Any]) -> None:
        for part in (document, *document["repairs"]):
            del part["reference"]
        del document["references"]

    project = read_project(changed(saved, older))
    assert project.reference is None and project.outcome.repair is not None


def test_a_folder_holds_the_same(project: Project, saved: Path, tmp_path: Path) -> None:
    ProjectFolder(tmp_path / "kept").write(project)
    write_project(tmp_path / "again.facemend", read_project(tmp_path / "kept"), overwrite=False)
    parts, again = parts_of(saved), parts_of(tmp_path / "again.facemend")
    assert list(again) == list(parts)
    assert all(again[name] == parts[name] for name in parts if name != "project.json")


def test_a_folder_is_written_anew_only_where_something_changed(
    project: Project, tmp_path: Path
) -> None:
    folder = ProjectFolder(tmp_path)
    folder.write(project)
    folder.settle()
    before = {path: path.stat().st_ino for path in (tmp_path / "arrays").iterdir()}
    other = PackedArray.of(np.full((60, 90), 255, np.uint8))
    folder.write(replace(project, coverage=other, retouch=()))
    folder.settle()
    after = {path: path.stat().st_ino for path in (tmp_path / "arrays").iterdir()}
    assert (tmp_path / "arrays" / other.digest) in after
    assert sum(path in before for path in after) == len(before) - 1  # without the tile
    assert all(before.get(path, inode) == inode for path, inode in after.items())


def test_a_folder_cut_short_is_the_work_before(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many of the new files are there: the document is the last."""
    folder = ProjectFolder(tmp_path)
    folder.write(project)
    other = replace(project, coverage=PackedArray.of(np.full((60, 90), 255, np.uint8)), at=3)

    def dead(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("engine.files.os.replace", dead)
    with pytest.raises(KeyboardInterrupt):
        folder.write(other)
    assert read_project(tmp_path).at == 2


def test_a_folder_after_a_power_cut_is_the_work_that_had_settled(
    project: Project, tmp_path: Path
) -> None:
    """Parts that had not settled are empty; the same work is then written whole again."""
    folder = ProjectFolder(tmp_path)
    folder.write(project)
    folder.settle()
    coverage = PackedArray.of(np.full((60, 90), 255, np.uint8))
    other = replace(project, coverage=coverage, retouch=(), at=3)
    folder.write(other)
    assert read_project(tmp_path).at == 3
    (tmp_path / "arrays" / coverage.digest).write_bytes(b"")
    assert read_project(tmp_path).at == 2
    (tmp_path / "project.json").write_bytes(b"")
    assert read_project(tmp_path).at == 2
    ProjectFolder(tmp_path).write(other)
    assert read_project(tmp_path).at == 3


def test_what_settles_while_more_is_written_takes_nothing_of_it_away(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = ProjectFolder(tmp_path)
    other = replace(project, coverage=PackedArray.of(np.full((60, 90), 255, np.uint8)), retouch=())
    folder.write(other)
    folder.write(project)

    def slow_disk(path: Path) -> None:
        if path.name == project.coverage.digest:
            folder.write(other)

    monkeypatch.setattr("engine.project.folder.settle", slow_disk)
    folder.settle()
    assert read_project(tmp_path).coverage.same(other.coverage)
    (tmp_path / "project.json").unlink()
    assert read_project(tmp_path).coverage.same(project.coverage)


def test_replay_writes_what_the_same_work_exports(
    project: Project, photo: Photo, saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    retouched = [tile.patch for tile in project.retouch]
    result = project.outcome.repair.repair(photo)
    export(photo, result, (), retouched, tmp_path / "a.png", overwrite=False)
    assert main(["replay", str(saved), "-o", str(tmp_path / "b.png")]) == 0
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()
    assert "0 changed" in capsys.readouterr().err
    assert main(["replay", str(saved), "-o", str(tmp_path / "b.png")]) == 2


def test_replay_says_what_fails(
    project: Project, tmp_path: Path, photo: Photo, capsys: pytest.CaptureFixture[str]
) -> None:
    bare = replace(project, source=source_of(photo, embedded=False))
    path, out = tmp_path / "bare.facemend", tmp_path / "out.png"
    gone = replace(bare.source, path=tmp_path / "gone.png")
    other = tmp_path / "other.png"
    save_photo(photo, 65535 - photo.pixels, other)
    cases = [
        (replace(bare, source=gone), 3, "gone.png is missing", []),
        (replace(bare, source=gone), 3, "other.png has changed", ["--photo", other]),
        (replace(bare, outcome=model.KeptOutcome(), retouch=()), 4, "no repair yet", []),
        (replace(bare, source=gone), 0, "0 changed", ["--photo", photo.path]),
    ]
    for one, code, words, more in cases:
        write_project(path, one, overwrite=True)
        assert main(["replay", *map(str, (path, "-o", out, *more))]) == code
        told = capsys.readouterr().err
        assert words in told and "Traceback" not in told
        assert out.exists() == (code == 0)
    assert main(["replay", str(other), "-o", str(tmp_path / "x.png")]) == 3
    assert "no Facemend project" in capsys.readouterr().err


def test_a_history_too_large_to_be_read_again_loses_its_oldest_steps(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = project.history[0]
    steps = tuple(
        replace(step, text=str(i), turned=PackedArray.of(np.full((10, 30), i + 1, np.uint8)))
        for i in range(100)
    )
    monkeypatch.setattr("engine.project.writing.UNPACKED_LIMIT", 90_000)
    long = replace(project, history=steps, at=90)
    assert write_project(tmp_path / "a.facemend", replace(long, at=100), overwrite=False) == 0
    monkeypatch.setattr("engine.project.writing.UNPACKED_LIMIT", 25_000)
    cut = write_project(tmp_path / "b.facemend", long, overwrite=False)
    read = read_project(tmp_path / "b.facemend")
    assert 0 < cut < 100 and len(read.history) == 100 - cut
    assert read.history[read.at - 1].text == "89"


@given(
    arrays(
        st.sampled_from([np.bool_, np.uint8, np.uint16]),
        st.tuples(st.integers(1, 9), st.integers(1, 9)),
    )
)
def test_any_array_comes_back(array: np.ndarray) -> None:
    kept = PackedArray.of(array)
    kept.check()
    np.testing.assert_array_equal(kept.array(), array)
    for wrong in (kept.data[:-1], kept.data + b"x", zlib.compress(bytes(200)), b""):
        with pytest.raises(ValueError, match="array"):
            replace(kept, data=wrong).check()


# -- what is refused ------------------------------------------------------------------------------


def test_parts_with_other_names_are_refused(saved: Path, tmp_path: Path) -> None:
    for name in ("../evil.txt", "/etc/evil", "arrays/../../evil", "evil.py", "arrays/evil"):
        parts = {**parts_of(saved), name: b"evil"}
        assert "no part of a project" in refused(packed(tmp_path / "slip.facemend", parts))
    assert not (tmp_path.parent / "evil.txt").exists()


def test_nothing_is_written_by_reading(saved: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in saved.parent.rglob("*")}
    find_original(read_project(saved))
    assert {path: path.stat().st_mtime_ns for path in saved.parent.rglob("*")} == before


def test_bombs_are_refused_with_their_size(saved: Path, tmp_path: Path) -> None:
    parts = parts_of(saved)
    with zipfile.ZipFile(tmp_path / "zip.facemend", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
        archive.writestr("arrays/" + "0" * 64, bytes(30_000_000))
    assert "unpacks to" in refused(tmp_path / "zip.facemend")
    with zipfile.ZipFile(tmp_path / "text.facemend", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.json", b" " * (65 * 2**20))
    assert "68,157,440 bytes of text" in refused(tmp_path / "text.facemend")


def test_an_array_that_unpacks_to_more_than_it_says_is_refused(saved: Path) -> None:
    bomb = zlib.compress(bytes(50_000_000))
    digest = hashlib.sha256(bomb).hexdigest()
    parts = parts_of(saved)
    document = json.loads(parts["project.json"])
    document["coverage"]["sha256"] = digest
    parts |= {"project.json": json.dumps(document).encode(), f"arrays/{digest}": bomb}
    assert "larger or smaller" in refused(packed(saved, parts))


def test_arrays_that_unpack_to_too_much_together_are_refused_with_their_size(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twenty steps of a megapixel from the same few bytes."""
    monkeypatch.setattr("engine.project.arrays.UNPACKED_LIMIT", 2**24)
    side = 1100
    data = zlib.compress(bytes(10**6))
    digest = hashlib.sha256(data).hexdigest()
    layer = {"shape": [side, side], "type": "uint8", "sha256": digest}
    steps = [
        {"step": "mask", "text": "stroke", "box": [0, 0, side, side]}
        | {"turned": {**layer, "box": [i, 0, i + 1000, 1000]}}
        for i in range(20)
    ]
    parts = parts_of(saved)
    document = json.loads(parts["project.json"])
    document["photo"]["size"] = [side, side]
    document.update(repairs=[], outcome=None, retouch=[], history=steps)
    parts |= {"project.json": json.dumps(document).encode(), f"arrays/{digest}": data}
    assert "unpacks to 0.0 GB or more" in refused(packed(saved, parts))


def damages() -> list[tuple[str, Callable[[dict[str, Any]], object]]]:
    def put(*path: str | int) -> Callable[[object], Callable[[dict[str, Any]], object]]:
        def to(value: object) -> Callable[[dict[str, Any]], object]:
            def change(document: dict[str, Any]) -> None:
                inner: Any = document
                for key in path[:-1]:
                    inner = inner[key]
                inner[path[-1]] = value

            return change

        return to

    return [
        ("another version", put("format")("facemend-project-9")),
        ("another size", put("photo", "size")([91, 60])),
        ("million", put("photo", "size")([90_000, 60_000])),
        ("no hash", put("photo", "sha256")("../../etc/passwd")),
        ("another depth", put("photo", "type")("uint8")),
        ("'type' is none", put("photo", "type")("object")),
        ("another depth", put("coverage", "type")("object")),
        ("no box within", put("coverage", "box")([0, 0, 91, 60])),
        ("no box within", put("history", 0, "box")([60, 20, 30, 30])),
        ("no hash", put("coverage", "sha256")("x")),
        ("missing", put("coverage", "sha256")("0" * 64)),
        ("is missing", lambda document: document.pop("outcome")),
        ("no whole number", put("at")(4)),
        ("no whole number", put("at")(True)),
        ("no whole number", put("subjects")([99])),
        ("no whole number", put("outcome", "repair")(-1)),
        ("is not 0 numbers", put("outcome", "choices")([0])),
        ("no whole number", put("outcome", "opacity")(101)),
        ("no whole number", put("outcome", "locked")([{"face": 0, "candidate": 0}])),
        ("no list", put("outcome", "painted")({})),
        ("no step", put("history", 0, "step")("exec")),
        ("no text", put("history", 0, "text")("two\nlines")),
        ("no number", put("faces", 0, "landmarks", 0)([1e300, 0])),
        ("landmarks are none", put("faces", 0, "landmarks")([[1, 1]] * 5)),
        ("no name", put("options", "method")("../x")),
        ("beyond the photo", put("retouch", 0, "tile")([1, 0])),
        ("no list", put("repairs")({})),
        ("no whole number", put("reference")(1)),
        ("landmarks are none", put("references", 0, "landmarks")([[1, 1]] * 5)),
        ("no whole number", put("references", 0, "pixels", "shape")([4000, 30, 3])),
        ("no object", put("repairs")([None])),
        ("no file's name", put("photo", "path")("a\0b")),
    ]


@pytest.mark.parametrize(("words", "change"), damages())
def test_every_value_is_checked(
    saved: Path, words: str, change: Callable[[dict[str, Any]], object]
) -> None:
    told = refused(changed(saved, change))
    assert words in told or "no whole number from 0 to 0" in told


def test_a_flipped_bit_anywhere_is_refused_or_harmless(saved: Path, tmp_path: Path) -> None:
    data, rng = bytearray(saved.read_bytes()), random.Random(7)
    project = read_project(saved)
    for _ in range(150):
        one = bytearray(data)
        one[rng.randrange(len(one))] ^= 1 << rng.randrange(8)
        path = tmp_path / "flipped.facemend"
        path.write_bytes(one)
        try:
            read = read_project(path)
        except UnreadableInput as error:
            assert str(path) in str(error) and "\n" not in str(error)
        else:  # a date, an attribute of the zip
            np.testing.assert_array_equal(read.coverage.array(), project.coverage.array())


def test_what_is_no_project_is_said(tmp_path: Path) -> None:
    path = tmp_path / "x.facemend"
    with pytest.raises(UnreadableInput, match="No such file"):
        read_project(path)
    for data in (b"", b"PK\3\4", b"hello" * 100):
        path.write_bytes(data)
        assert "no Facemend project" in refused(path)
    packed(path, {"a.txt": b"hello"})
    assert "no Facemend project" in refused(path)
    for text in (b"[" * 100_000, b"null", b"{}", b'{"format": NaN}', b"\xff", b"1" * 10_000):
        packed(path, {"project.json": text})
        refused(path)


def test_a_pickle_is_only_bytes(saved: Path, tmp_path: Path) -> None:
    """Where an array is expected, what would run if it were unpickled is refused unread."""
    evil = b"cos\nsystem\n(S'touch " + os.fsencode(tmp_path / "evil") + b"'\ntR."
    digest = hashlib.sha256(evil).hexdigest()
    parts = parts_of(saved)
    document = json.loads(parts["project.json"])
    document["coverage"]["sha256"] = digest
    parts |= {"project.json": json.dumps(document).encode(), f"arrays/{digest}": evil}
    assert "damaged" in refused(packed(saved, parts))
    assert not (tmp_path / "evil").exists()


def test_an_encrypted_or_doubled_part_is_refused(saved: Path, tmp_path: Path) -> None:
    parts = parts_of(saved)
    file = io.BytesIO()
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(file, "w") as archive:
        for name, data in (*parts.items(), *parts.items()):
            archive.writestr(name, data)
    (tmp_path / "twice.facemend").write_bytes(file.getvalue())
    assert "twice" in refused(tmp_path / "twice.facemend")


@pytest.mark.parametrize("opacity", [None, np.arange(6, dtype=np.uint8).reshape(2, 3) * 50])
def test_a_picture_from_no_file_is_in_its_project(
    project: Project, tmp_path: Path, opacity: np.ndarray | None
) -> None:
    pixels = np.arange(18, dtype=np.uint8).reshape(2, 3, 3)
    source = source_of(Photo(pixels, opacity), embedded=False)
    assert source.path is None and source.data is not None
    bare = replace(project, source=source, retouch=(), history=(), at=0, outcome=KeptOutcome())
    bare = replace(bare, coverage=PackedArray.of(np.zeros((2, 3), np.uint8)))
    write_project(tmp_path / "a.facemend", bare, overwrite=False)
    photo, note = find_original(read_project(tmp_path / "a.facemend"))
    assert photo.path is None and photo.data is None and not note
    np.testing.assert_array_equal(photo.pixels, pixels)
    if opacity is None:
        assert photo.alpha is None
    else:
        np.testing.assert_array_equal(photo.alpha, opacity)

    def without(parts: dict[str, bytes]) -> dict[str, bytes]:
        return {name: data for name, data in parts.items() if not name.startswith("photo/")}

    path = packed(tmp_path / "b.facemend", without(parts_of(tmp_path / "a.facemend")))
    with pytest.raises(UnreadableInput, match="holds no picture"):
        find_original(read_project(path))
