import csv
import hashlib
import shutil
import zipfile
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.alignment import canonical_landmarks, fit
from engine.errors import FacemendError, UnreadableInput, WrongUsage
from engine.shards import load_faces
from engine.step import result_of
from training import prepare as preparing
from training import prepare_finish
from training.__main__ import main
from training.crops import Crop, fingerprint, yaw
from training.prepare import prepare
from training.prepare_finish import Options
from training.quality import DUPLICATE, Quality, duplicates
from training.shards import COLUMNS, shards, split_of
from training.sources import KINDS, list_pictures, recognise

CELEBA_HEADER = (
    "lefteye_x lefteye_y righteye_x righteye_y nose_x nose_y "
    "leftmouth_x leftmouth_y rightmouth_x rightmouth_y"
)
LANDMARKS = canonical_landmarks(100) + (40, 60)
"""Where a face lies in the pictures of `celeba`: a crop of 100 pixels at (40, 60)."""


def write(path: Path, pixels: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))


def texture(seed: int, height: int = 218, width: int = 178) -> np.ndarray:
    """A picture like no other, coarse and fine: enough of a face where landmarks are given."""
    random = np.random.default_rng(seed)
    coarse = cv2.resize(random.integers(0, 256, (9, 9, 3), np.uint8), (width, height))
    fine = random.integers(0, 60, (height, width, 3), np.uint8)
    return cv2.addWeighted(coarse, 0.8, fine, 1.0, 0)


def celeba(folder: Path, count: int) -> Path:
    """CelebA's layout with its two lists; every third wears glasses, every second is a man."""
    points, labels = [f"{count}", CELEBA_HEADER], [f"{count}", "Eyeglasses Male"]
    for i in range(count):
        name = f"{i + 1:06d}.jpg"
        write(folder / "img_align_celeba" / name, texture(i))
        points.append(f"{name}  " + "  ".join(f"{value:.0f}" for value in LANDMARKS.ravel()))
        labels.append(f"{name} {1 if i % 3 == 0 else -1} {1 if i % 2 == 0 else -1}")
    (folder / "list_landmarks_align_celeba.txt").write_text("\n".join(points) + "\n")
    (folder / "list_attr_celeba.txt").write_text("\n".join(labels) + "\n")
    return folder


def prepared(source: Path, out: Path, options: Options | None = None, workers: int = 1) -> str:
    job = prepare(source, recognise(source), out, options or Options(), workers=workers)
    return result_of(job)


def read(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def refusals(out: Path) -> dict[str, str]:
    return {row["name"]: row["reason"] for row in read(out / "refused.csv")}


def contents(folder: Path) -> dict[str, str]:
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir()}


@pytest.fixture(scope="module")
def portrait(astronaut: np.ndarray) -> np.ndarray:
    """The astronaut's head and shoulders: (240, 240, 3)."""
    return astronaut[0:240, 105:345]


def test_a_folder_of_photos(tmp_path: Path, portrait: np.ndarray) -> None:
    source, out = tmp_path / "photos", tmp_path / "out"
    write(source / "a.png", portrait)
    write(source / "sub" / "copy.jpg", cv2.resize(portrait, (170, 170)))
    write(source / "dark.png", portrait // 8)
    write(source / "plain.png", np.full((90, 60, 3), 128, np.uint8))
    (source / "broken.jpg").write_bytes((source / "sub" / "copy.jpg").read_bytes()[:3000])
    (source / "empty.png").touch()
    (source / "._a.png").write_bytes(b"what macOS leaves")
    (source / "notes.txt").write_text("no picture")
    assert recognise(source) == "photos"
    summary = prepared(source, out, Options(val=0.5, dev=0.4))
    assert "1 faces kept from 6 pictures" in summary and "Refused 5" in summary

    (row,) = read(out / "index.csv")
    assert tuple(row) == COLUMNS
    assert row["name"] == "photos/a.png/0.webp" and float(row["detector_score"]) > 0.5
    assert row["split"] == split_of("a.png", 0.5, 0.4) and row["source"] == "photos"
    assert 0.3 < float(row["scale"]) < 3 and 0.8 <= float(row["inside"]) <= 1
    (face,) = load_faces(out, row["split"], 128)
    points = np.array([float(row[c]) for c in COLUMNS[-10:]]).reshape(5, 2)
    assert np.abs(points - canonical_landmarks(128)).max() < 8
    left, right = (face[int(y) - 4 : int(y) + 5, int(x) - 8 : int(x) + 9] for x, y in points[:2])
    cheeks = face[70:80, 35:95]
    assert max(left.mean(), right.mean()) < cheeks.mean()

    reasons = refusals(out)
    assert reasons["photos/sub/copy.jpg/0.webp"] == "duplicate: of photos/a.png/0.webp"
    assert reasons["photos/dark.png/0.webp"].startswith("too dark: brightness 1")
    assert reasons["plain.png"] == "no face: none found"
    assert reasons["broken.jpg"].startswith("unreadable: is damaged")
    assert reasons["empty.png"].startswith("unreadable: is damaged")
    for sheet in ("kept.png", "refused.png"):
        assert cv2.imread(str(out / sheet)).shape[2] == 3
    assert not (out / "unfinished").exists()


def test_every_face_of_a_photo_is_taken_and_goes_into_one_split(
    tmp_path: Path, portrait: np.ndarray
) -> None:
    write(tmp_path / "photos" / "two.png", np.hstack([portrait, portrait[:, ::-1]]))
    prepared(tmp_path / "photos", tmp_path / "out")
    rows = read(tmp_path / "out" / "index.csv")
    assert [row["name"] for row in rows] == ["photos/two.png/0.webp", "photos/two.png/1.webp"]
    assert len({row["split"] for row in rows}) == 1


def test_ffhq_thumbnails(tmp_path: Path, portrait: np.ndarray) -> None:
    small = cv2.resize(portrait[20:220, 20:220], (128, 128), interpolation=cv2.INTER_AREA)
    write(tmp_path / "ffhq" / "00000" / "00000.png", small)
    write(tmp_path / "ffhq" / "00000" / "00001.png", small[:, ::-1])
    assert recognise(tmp_path / "ffhq") == "ffhq"
    prepared(tmp_path / "ffhq", tmp_path / "out", Options(val=0, dev=0))
    rows = read(tmp_path / "out" / "index.csv")
    assert [row["name"] for row in rows] == ["ffhq/00000/00000.webp", "ffhq/00000/00001.webp"]
    assert {row["terms"] for row in rows} == {"FFHQ: CC BY-NC-SA 4.0 as a set"}
    assert load_faces(tmp_path / "out", "train", 64).shape == (2, 64, 64, 3)


def test_utkface_labels_are_kept(tmp_path: Path, portrait: np.ndarray) -> None:
    write(tmp_path / "utk" / "30_1_0_20170116174525125.jpg", portrait)
    mirrored = np.hstack([portrait[:, ::-1], portrait[:, :60]])
    write(tmp_path / "utk" / "61_1_20170109150557335.jpg", mirrored)  # the race is missing
    assert recognise(tmp_path / "utk") == "utkface"
    prepared(tmp_path / "utk", tmp_path / "out")
    rows = {row["name"]: row for row in read(tmp_path / "out" / "index.csv")}
    known = rows["utkface/30_1_0_20170116174525125.webp"]
    assert (known["age"], known["gender"], known["ethnicity"]) == ("30", "female", "white")
    assert rows["utkface/61_1_20170109150557335.webp"]["age"] == ""


def test_celeba_is_cut_by_its_landmarks(tmp_path: Path) -> None:
    source, out = celeba(tmp_path / "celeba", 6), tmp_path / "out"
    listed = source / "list_landmarks_align_celeba.txt"
    lines = listed.read_text().splitlines()
    lines[6] = "000005.jpg " + "7 " * 10
    lines[7] = "000006.jpg 900 900 940 900 920 930 905 950 935"  # one number is missing
    listed.write_text("\n".join(lines))
    assert recognise(source) == "celeba"
    prepared(source, out, Options(val=0, dev=0))
    rows = read(out / "index.csv")
    assert [row["name"] for row in rows] == [f"celeba/{i:06d}.webp" for i in range(1, 5)]
    assert [row["gender"] for row in rows] == ["male", "female"] * 2
    assert float(rows[0]["scale"]) == pytest.approx(1.28, rel=0.01)
    assert rows[0]["detector_score"] == ""
    points = np.array([[float(row[c]) for c in COLUMNS[-10:]] for row in rows]).reshape(-1, 5, 2)
    assert np.abs(points - canonical_landmarks(128)).max() < 0.6  # the lists hold whole pixels
    expected = cv2.resize(texture(0)[60:160, 40:140], (128, 128)).astype(int)
    assert np.abs(load_faces(out, "train", 128)[0] - expected).mean() < 12
    reasons = refusals(out)
    for name in ("000005.jpg", "000006.jpg"):
        assert reasons[f"img_align_celeba/{name}"].startswith("landmarks: ")


def test_landmarks_outside_the_picture_are_refused(tmp_path: Path) -> None:
    source = celeba(tmp_path / "celeba", 2)
    listed = source / "list_landmarks_align_celeba.txt"
    lines = listed.read_text().splitlines()
    far = " ".join(f"{value * 1e6:.0f}" for value in LANDMARKS.ravel())
    listed.write_text("\n".join([*lines[:3], f"000002.jpg {far}"]))
    prepared(source, tmp_path / "out")
    reason = refusals(tmp_path / "out")["img_align_celeba/000002.jpg"]
    assert reason == "landmarks: they lie outside the picture"


def test_glasses_are_left_out_where_they_are_labelled(tmp_path: Path) -> None:
    source = celeba(tmp_path / "celeba", 5)
    attributes = source / "list_attr_celeba.txt"
    lines = attributes.read_text().splitlines()[1:-1]  # as Kaggle's CSV; the last has no labels
    attributes.unlink()
    text = "\n".join(["image_id," + lines[0].replace(" ", ","), *lines[1:]]).replace(" ", ",")
    attributes.with_suffix(".csv").write_text(text)
    strict = Options(quality=Quality(no_glasses=True))
    prepared(source, tmp_path / "out", strict)
    assert refusals(tmp_path / "out") == {
        "celeba/000001.webp": "glasses",
        "celeba/000004.webp": "glasses",
        "celeba/000005.webp": "glasses: not labelled",
    }
    attributes.with_suffix(".csv").unlink()
    with pytest.raises(WrongUsage, match="faces with glasses cannot be left out"):
        prepared(source, tmp_path / "other", strict)
    assert not (tmp_path / "other").exists()


def test_shards_keep_their_bytes_splits_and_labels(tmp_path: Path) -> None:
    first, again, small = (tmp_path / name for name in ("first", "again", "small"))
    prepared(celeba(tmp_path / "celeba", 8), first, Options(val=0.3, dev=0.3))
    assert recognise(first) == "shards"
    prepared(first, again)
    assert contents(first).keys() == contents(again).keys()
    for path in first.glob("*.zip"):
        assert path.read_bytes() == (again / path.name).read_bytes()
    same = set(COLUMNS) - {"sharpness", "brightness"}  # taken before and after compression
    for before, after in zip(read(first / "index.csv"), read(again / "index.csv"), strict=True):
        assert {c: before[c] for c in same} == {c: after[c] for c in same}
        assert float(after["brightness"]) == pytest.approx(float(before["brightness"]), abs=1)
    prepared(first, small, Options(side=64))
    before, after = read(first / "index.csv")[0], read(small / "index.csv")[0]
    assert float(after["scale"]) == pytest.approx(float(before["scale"]) / 2, rel=1e-3)
    with zipfile.ZipFile(small / after["shard"]) as shard:
        data = np.frombuffer(shard.read(after["name"]), np.uint8)
    assert cv2.imdecode(data, cv2.IMREAD_COLOR).shape == (64, 64, 3)


def test_broken_shards_are_named(tmp_path: Path) -> None:
    source, out = tmp_path / "shards", tmp_path / "out"
    prepared(celeba(tmp_path / "celeba", 4), source, Options(val=0, dev=0))
    rows = (source / "index.csv").read_text().splitlines()
    rows.append(rows[1].replace("train-00.zip,celeba/000001", "gone.zip,celeba/gone"))
    rows.append(rows[1].replace("celeba/000001", "celeba/absent"))
    rows.append(rows[2])
    rows.append("train-00.zip,short.webp")
    (source / "index.csv").write_text("\n".join(rows))
    prepared(source, out)
    reasons = refusals(out)
    assert reasons["celeba/000002.webp"] == "name: another face has the same"
    for name in ("celeba/gone.webp", "celeba/absent.webp", "short.webp"):
        assert reasons[name].startswith("unreadable: cannot give the face")
    assert len(read(out / "index.csv")) == 4
    (source / "index.csv").write_text("shard,name,split\n")
    with pytest.raises(UnreadableInput, match="lacks the columns left_eye_x, left_eye_y"):
        prepared(source, tmp_path / "other")


def test_a_slice_of_the_shared_faces_comes_out_as_it_went_in(
    tmp_path: Path, shared_faces: Path
) -> None:
    rows = [row for row in read(shared_faces / "index.csv") if row["split"] == "dev"][::25]
    with (tmp_path / "index.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    shutil.copy(shared_faces / "dev-00.zip", tmp_path)
    assert tuple(rows[0]) == COLUMNS
    out = tmp_path.with_name(f"{tmp_path.name}-out")
    prepared(tmp_path, out)
    assert [row["name"] for row in read(out / "index.csv")] == [row["name"] for row in rows]
    ours = zipfile.ZipFile(out / "dev-00.zip")
    theirs = zipfile.ZipFile(shared_faces / "dev-00.zip")
    with ours, theirs:
        assert all(ours.read(row["name"]) == theirs.read(row["name"]) for row in rows)
    for row, kept in zip(read(out / "index.csv"), rows, strict=True):
        for column, most in {"residual": 0.02, "yaw": 0.002, "brightness": 0.5}.items():
            assert float(row[column]) == pytest.approx(float(kept[column]), abs=most)


def test_a_stopped_run_goes_on_to_the_bytes_of_an_unbroken_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparing, "CHUNK", 3)
    source = celeba(tmp_path / "celeba", 10)
    (source / "img_align_celeba" / "000004.jpg").write_bytes(b"broken")
    prepared(source, tmp_path / "unbroken")
    out = tmp_path / "out"
    job = prepare(source, "celeba", out, Options())
    assert [step.done for step in islice(job, 6)] == [0, 1, 2, 3, 4, 5]
    job.close()
    assert [path.name for path in (out / "unfinished").iterdir()] == ["00000.zip"]
    (out / "unfinished" / ".train-00.zip.abc").write_bytes(b"what a kill leaves")
    with pytest.raises(WrongUsage, match=r"differs in: side, quality"):
        prepared(source, out, Options(side=64, quality=Quality(max_yaw=0.2)))

    monkeypatch.setattr(prepare_finish, "_write_sheet", _no_room)  # killed while writing
    with pytest.raises(FacemendError, match="no room"):
        prepared(source, out)
    monkeypatch.undo()
    monkeypatch.setattr(preparing, "CHUNK", 3)
    job = prepare(source, "celeba", out, Options())
    assert next(job).done == 10  # the pictures are not worked on again
    job.close()
    prepared(source, out)
    assert contents(out) == contents(tmp_path / "unbroken")

    written = {path: path.stat().st_mtime_ns for path in out.iterdir()}
    assert prepared(source, out).startswith(f"{out}: 9 faces kept from 10 pictures")
    assert written == {path: path.stat().st_mtime_ns for path in out.iterdir()}
    write(source / "img_align_celeba" / "000011.jpg", texture(11))
    with pytest.raises(WrongUsage, match="differs in: pictures, listing"):
        prepared(source, out)


def _no_room(*_: object) -> None:
    raise FacemendError("no room")


def test_more_processes_give_the_same_bytes(tmp_path: Path) -> None:
    source = celeba(tmp_path / "celeba", 6)
    prepared(source, tmp_path / "one")
    prepared(source, tmp_path / "two", workers=2)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def crop(name: str = "a", code: bytes = bytes(32), **values: float | str) -> Crop:
    fine = {"brightness": 120, "yaw": 0, "sharpness": 300, "scale": 1, "inside": 1, "residual": 4}
    row = {key: str(value) for key, value in (fine | values).items()}
    return Crop(f"{name}.webp", name, row, code.hex(), None)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({}, None),
        ({"brightness": 29}, "too dark: brightness 29 < 30"),
        ({"brightness": 240}, "too bright: brightness 240 > 235"),
        ({"yaw": -0.6}, "profile: yaw -0.60 beyond 0.5"),
        ({"sharpness": 12}, "blurred: sharpness 12 < 22"),
        ({"scale": 2.5}, "too small: 51 source pixels < 64"),
        ({"inside": 0.7}, "cut off: 70% in the picture < 80%"),
        ({"residual": 9.5}, "odd landmarks: residual 9.5 > 9"),
    ],
)
def test_each_limit_of_the_quality_filter(values: dict[str, float], reason: str | None) -> None:
    assert Quality().refusal(crop(**values), 128) == reason


def test_yaw_follows_the_nose_and_not_the_tilt() -> None:
    frontal = canonical_landmarks(128)
    assert yaw(frontal) == pytest.approx(0)
    turned = frontal.copy()
    turned[2, 0] += 0.3 * (frontal[1, 0] - frontal[0, 0])
    assert yaw(turned) == pytest.approx(0.3)
    tilt = np.array([[0.8, -0.6], [0.6, 0.8]])
    assert yaw(turned @ tilt.T * 3 + 50) == pytest.approx(0.3)
    assert fit(turned).side == 64


def test_of_duplicates_the_one_with_most_source_pixels_stays() -> None:
    near, far = bytes(31) + b"\x0f", b"\xff" * 6 + bytes(26)
    crops = [crop("a", scale=1.5), crop("b", near, scale=0.5), crop("c", far), crop("d", near)]
    assert duplicates(crops, DUPLICATE) == {0: 1, 3: 1}
    assert duplicates(crops, 3) == {3: 1}
    assert duplicates(crops, 52) == {0: 1, 2: 1, 3: 1}
    assert duplicates(crops, -1) == {} == duplicates([], DUPLICATE)


def test_the_fingerprint_knows_a_worse_copy_and_tells_pictures_apart() -> None:
    def bits(a: np.ndarray, b: np.ndarray) -> int:
        first, second = (int(fingerprint(cv2.cvtColor(x, cv2.COLOR_RGB2GRAY)), 16) for x in (a, b))
        return (first ^ second).bit_count()

    one = texture(1, 128, 128)
    worse = cv2.imdecode(cv2.imencode(".jpg", cv2.resize(one, (64, 64)), [1, 40])[1], 1)
    worse = cv2.add(cv2.resize(worse, (128, 128)), (15, 15, 15, 0))
    assert bits(one, worse) <= DUPLICATE < bits(one, texture(2, 128, 128))


def test_shards_stay_below_their_limit_and_lose_nothing(tmp_path: Path) -> None:
    faces = [(f"é/{i}.webp", {"age": f"{i}"}, bytes(100 + i)) for i in range(40)]
    written = list(shards("train", faces, limit=2000))
    assert [shard.name for shard in written[:2]] == ["train-00.zip", "train-01.zip"]
    assert all(1500 < len(shard.data) < 2000 for shard in written[:-1])
    names = []
    for shard in written:
        (tmp_path / shard.name).write_bytes(shard.data)
        with zipfile.ZipFile(tmp_path / shard.name) as archive:
            names += archive.namelist()
            assert [row["shard"] for row in shard.rows] == [shard.name] * len(archive.namelist())
    assert names == [name for name, _, _ in faces]


def test_a_split_depends_on_the_name_alone() -> None:
    splits = [split_of(f"{i}.jpg", 0.2, 0.1) for i in range(2000)]
    assert splits.count("val") == pytest.approx(400, abs=60)
    assert splits.count("dev") == pytest.approx(200, abs=45)
    assert split_of("00000.png", 0.2, 0.1) == split_of("00000.png", 0.2, 0.1)
    assert all(s == "val" for i, s in enumerate(splits) if split_of(f"{i}.jpg", 0.1, 0) == "val")


def test_what_cannot_be_done_is_a_sentence_and_an_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = celeba(tmp_path / "celeba", 2), tmp_path / "out"

    def said(*arguments: str | Path, code: int) -> str:
        assert main(["prepare", *map(str, arguments), "--workers", "1"]) == code
        error = capsys.readouterr().err
        assert "Traceback" not in error
        return error

    assert "is not a folder" in said(tmp_path / "none", out, code=3)
    (tmp_path / "void").mkdir()
    assert "holds no picture (.jpg" in said(tmp_path / "void", out, code=3)
    assert "holds no list_landmarks" in said(
        source / "img_align_celeba", out, "--kind", "celeba", code=3
    )
    assert "lies inside" in said(source, source / "out", code=2)
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "thesis.txt").touch()
    assert "already holds something else" in said(source, tmp_path / "taken", code=2)
    assert "leave nothing to train on" in said(source, out, "--val", "0.9", "--dev", "0.1", code=2)
    with pytest.raises(SystemExit, match="2"):
        main(["prepare", str(source), str(out), "--side", "9"])
    capsys.readouterr()
    assert not out.exists()
    assert "no face of 2 pictures was kept" in said(source, out, "--min-brightness", "254", code=1)
    assert set(refusals(out)) == {"celeba/000001.webp", "celeba/000002.webp"}
    assert main(["prepare", str(source), str(tmp_path / "good"), "--workers", "1"]) == 0
    text = capsys.readouterr()
    assert "2 faces kept from 2 pictures" in text.out
    assert "is read as CelebA aligned images" in text.err


def test_ctrl_c_says_how_to_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = celeba(tmp_path / "celeba", 2)
    cut: Callable[..., object] = preparing.crops_of

    def interrupted(*arguments: object, **options: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(preparing, "crops_of", interrupted)
    command = ["prepare", str(source), str(tmp_path / "out"), "--workers", "1"]
    assert main(command) == 130
    assert "stopped; go on with: " in capsys.readouterr().err
    monkeypatch.setattr(preparing, "crops_of", cut)
    assert main(command) == 0


def test_every_kind_can_be_named(tmp_path: Path, portrait: np.ndarray) -> None:
    write(tmp_path / "00000.png", portrait[:, :200])  # numbered, but no square: not FFHQ
    assert recognise(tmp_path) == "photos"
    for kind in sorted(KINDS.keys() - {"celeba", "shards"}):
        (picture,) = list_pictures(tmp_path, kind)
        assert picture.crop_name.startswith(f"{kind}/00000")
