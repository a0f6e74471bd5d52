import json
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine import assets, cli, texture
from engine.assets import sample_mask, sample_photo
from engine.completion.methods import method_named
from engine.mask import read_mask, write_mask
from engine.photo import open_photo
from engine.synthetic_damage import damaged, scratch
from tests.engine.photo_files import gradient, write


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small photo with a face, and a mask on its mouth."""
    folder = tmp_path_factory.mktemp("inputs")
    with Image.open(sample_photo()) as photo, Image.open(sample_mask()) as mask:
        photo.crop((90, 0, 350, 300)).save(folder / "photo.png")
        mask.crop((90, 0, 350, 300)).save(folder / "mask.png")
    return folder


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def test_repair_writes_the_photo_and_a_report(
    inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, report = tmp_path / "new" / "out.png", tmp_path / "report.json"
    code = run(
        *("repair", inputs / "photo.png", "--mask", inputs / "mask.png", "-o", out),
        *("--candidates", 2, "--seed", 5, "--report", report),
    )
    printed = capsys.readouterr()
    assert code == 0 and printed.out.strip() == str(out)
    assert "100%" in printed.err
    told = json.loads(report.read_text())
    assert told["changed_outside"] == 0
    assert told["written"] == {
        "file": str(out),
        "changed_outside": 0,
        "largest_difference": 0,
        "levels": 255,
        "jpeg_blocks": None,
        "proof": "Pixels outside the mask: 0 changed.",
    }
    assert told["seed"] == 5 and told["method"] == "hybrid" and "CPU" in told["device"]
    assert len(told["faces"]) == 1 and len(told["faces"][0]["landmarks"]) == 5
    measures = {"contextual", "agreement", "boundary", "softness", "doubt", "perceptual"}
    assert [set(losses) for losses in told["candidates"][0]] == [
        {*measures, "total", "seams", "sharpness"}
    ] * 2
    assert (
        set(told["weights"]) == {*method_named("hybrid").recipes, "detail"}
        and told["seconds"]["completion"] > 0
    )
    before, after = open_photo(inputs / "photo.png"), open_photo(out)
    mask = read_mask(inputs / "mask.png", before.size)
    np.testing.assert_array_equal(before.pixels[~mask], after.pixels[~mask])
    assert (before.pixels[mask] != after.pixels[mask]).any()


def test_existing_files_are_kept_unless_told(
    inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.png"
    out.write_bytes(b"precious")
    line = ["repair", inputs / "photo.png", "--mask", inputs / "mask.png", "--method", "telea"]
    assert run(*line, "-o", out) == 2
    assert "already exists" in capsys.readouterr().err and out.read_bytes() == b"precious"
    assert run(*line, "-o", tmp_path / "new.png", "--report", out) == 2
    assert not (tmp_path / "new.png").exists()
    assert run(*line, "-o", out, "--overwrite") == 0
    assert out.read_bytes() != b"precious"


def test_every_failure_is_one_sentence_with_its_code(
    inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_mask(tmp_path / "empty.png", np.zeros((300, 260), bool))
    write_mask(tmp_path / "small.png", np.ones((3, 3), bool))
    (tmp_path / "text.jpg").write_text("hello")
    photo, mask, out = inputs / "photo.png", inputs / "mask.png", tmp_path / "out.png"
    cases = [
        (4, "mask is empty", photo, tmp_path / "empty.png", out),
        (3, "260 x 300", photo, tmp_path / "small.png", out),
        (3, "text.jpg", tmp_path / "text.jpg", mask, out),
        (3, "No such file", tmp_path / "nowhere.png", mask, out),
        (2, "end the name in", photo, mask, tmp_path / "out.xyz"),
        (1, "could not be written", photo, mask, tmp_path / "text.jpg" / "out.png"),
    ]
    for code, words, *(a, b, c) in cases:
        assert run("repair", a, "--mask", b, "-o", c, "--method", "telea") == code
        error = [line for line in capsys.readouterr().err.splitlines() if "facemend:" in line]
        assert len(error) == 1 and words in error[0] and "Traceback" not in error[0]
    assert not out.exists()


@pytest.mark.parametrize(
    "line",
    [
        [],
        ["repair"],
        ["repair", "a.png", "--mask", "b.png", "-o", "c.png", "--method", "magic"],
        ["repair", "a.png", "--mask", "b.png", "-o", "c.png", "--candidates", "0"],
        ["repair", "a.png", "--mask", "b.png", "-o", "c.png", "--seed", "-1"],
        ["repair", "a.png", "--mask", "b.png", "-o", "c.png", "--seed", "x"],
        ["repair", "a.png", "--mask", "b.png", "-o", "c.png", "--effort", "0"],
        ["repair", "a.png", "--mask", "b.png", "-o", "c.png", "--effort", "nan"],
        ["repair", "a.png", "--mask", "b.png", "-o", "c.png", "--opacity", "101"],
        ["repair", "a.png", "--mask", "b.png", "-o", "c.png", "--choose", "0"],
    ],
)
def test_wrong_usage_is_code_2(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*line) == 2
    assert "usage:" in capsys.readouterr().err


def test_a_candidate_that_is_not_there_is_a_sentence(
    inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = (
        "repair",
        inputs / "photo.png",
        "--mask",
        inputs / "mask.png",
        "-o",
        tmp_path / "a.png",
    )
    assert run(*asked, "--method", "telea", "--choose", "2") == 2
    assert "--choose names 1 candidates, but 0 faces" in capsys.readouterr().err
    assert not (tmp_path / "a.png").exists()


@pytest.mark.parametrize("command", ["repair", "faces", "complete", "methods"])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command, "--help") == 0
    assert "--debug" in capsys.readouterr().out


def test_faces_prints_only_json(
    inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("RGB", (40, 30), "blue").save(tmp_path / "blue.png")
    assert run("faces", inputs / "photo.png", tmp_path / "blue.png", "--json") == 0
    first, second = json.loads(capsys.readouterr().out)
    assert (first["width"], first["height"]) == (260, 300)
    assert {"box", "landmarks", "score", "alignment"} <= set(first["faces"][0])
    assert first["faces"][0]["number"] == 1 and first["faces"][0]["warnings"] == []
    assert np.array(first["faces"][0]["alignment"]).shape == (2, 3)
    assert second["faces"] == []


def test_faces_can_be_read_by_people(inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("faces", inputs / "photo.png") == 0
    told = capsys.readouterr().out
    assert "1 face\n" in told and "photo pixels per crop pixel" in told


@pytest.fixture(scope="module")
def couple(inputs: Path) -> Path:
    """The face and its mirror image, one mask over both mouths."""
    for name in ("photo", "mask"):
        with Image.open(inputs / f"{name}.png") as half:
            array = np.asarray(half)
        Image.fromarray(np.hstack([array, array[:, ::-1]])).save(inputs / f"{name}-two.png")
    return inputs


def repaired(
    folder: Path, out: Path, *options: object, photo: str = "photo-two", mask: str = "mask-two"
) -> tuple[dict, np.ndarray, np.ndarray]:
    """The report of a quick repair, and the photo before and after."""
    report = out.with_suffix(".json")
    line = ["repair", folder / f"{photo}.png", "--mask", folder / f"{mask}.png", "-o", out]
    line += ["--candidates", 1, "--method", "context-encoder", "--report", report]
    assert run(*line, *options) == 0
    before, after = open_photo(folder / f"{photo}.png").pixels, open_photo(out).pixels
    return json.loads(report.read_text()), before, after


@pytest.mark.usefixtures("every_method")
@pytest.mark.parametrize("options", [("--only", "1"), ("--without", "2")])
def test_one_of_two_faces_is_chosen_by_its_number(
    couple: Path, tmp_path: Path, options: tuple[str, str]
) -> None:
    told, before, after = repaired(couple, tmp_path / "out.png", *options)
    assert [face["number"] for face in told["faces"]] == [1] and not told["faces"][0]["by_hand"]
    assert [face["number"] for face in told["spared"]] == [2]
    assert (before[:, :260] != after[:, :260]).any()
    x0, y0, x1, y1 = (round(value) for value in told["spared"][0]["box"])
    well_within = slice(y0 + 20, y1 - 20), slice(x0 + 20, x1 - 20)
    np.testing.assert_array_equal(before[well_within], after[well_within])


@pytest.mark.usefixtures("every_method")
def test_what_is_no_face_is_filled_from_its_surroundings(couple: Path, tmp_path: Path) -> None:
    told, before, after = repaired(couple, tmp_path / "out.png", "--not-a-face", "1")
    assert [face["number"] for face in told["faces"]] == [2] and told["spared"] == []
    assert (before[:, :260] != after[:, :260]).any()


@pytest.mark.usefixtures("every_method")
@pytest.mark.parametrize("eyes", ["110,100,145,100", "145,100,110,100,128,140"])
def test_a_face_that_no_detector_finds_is_completed_where_its_eyes_were_given(
    tmp_path: Path, eyes: str
) -> None:
    """Grey paper: nothing to find, yet a face is drawn where it was said to be."""
    Image.new("RGB", (260, 300), (128, 120, 110)).save(tmp_path / "paper.png")
    mask = np.zeros((300, 260), bool)
    mask[90:150, 100:160] = True
    write_mask(tmp_path / "hole.png", mask)
    told, before, after = repaired(
        tmp_path, tmp_path / "out.png", "--eyes", eyes, photo="paper", mask="hole"
    )
    (face,) = told["faces"]
    assert face["by_hand"] and face["score"] is None and face["number"] == 1
    np.testing.assert_allclose(face["landmarks"][0], (110, 100), atol=1.5)
    np.testing.assert_allclose(face["photo_pixels_per_crop_pixel"], 35 / 25.6, rtol=0.1)
    assert (before[mask] != after[mask]).any()
    np.testing.assert_array_equal(before[~mask], after[~mask])


@pytest.mark.usefixtures("every_method")
def test_a_guess_is_said_and_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.new("RGB", (260, 300), (128, 120, 110)).save(tmp_path / "paper.png")
    write_mask(tmp_path / "hole.png", np.ones((300, 260), bool))
    told, *_ = repaired(
        tmp_path, tmp_path / "out.png", "--eyes", "110,99,126,101", photo="paper", mask="hole"
    )
    said = capsys.readouterr().err
    assert "Face 1: It is very small" in said and "Face 1: 100% of it cannot be seen" in said
    assert len(told["faces"][0]["warnings"]) == 2


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--only", "3"], "there is no face 3 in this photo: `facemend faces` lists 2"),
        (["--eyes", "10,10,10,10"], "the two eyes fall into one point"),
        (["--eyes", "5000,10,5050,10"], "is no place in"),
        (["--eyes", "10,10,60,10,35,12"], "the mouth lies on the eyes"),
        (["--eyes", "10,10,60,10", "--method", "telea"], "telea completes no faces"),
    ],
)
def test_a_choice_that_cannot_be_is_a_sentence(
    couple: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list, words: str
) -> None:
    out = tmp_path / "out.png"
    line = ["repair", couple / "photo-two.png", "--mask", couple / "mask-two.png", "-o", out]
    assert run(*line, *options) == 2
    error = [text for text in capsys.readouterr().err.splitlines() if "facemend:" in text]
    assert len(error) == 1 and words in error[0] and not out.exists()


@pytest.mark.parametrize(
    "options",
    [
        ["--eyes", "1,2,3"],
        ["--eyes", "1,2,3,x"],
        ["--eyes", "1,2,3,inf"],
        ["--only", "0"],
        ["--only", "1,,2"],
        ["--only", "1", "--without", "2"],
    ],
)
def test_a_choice_mistyped_is_code_2(
    options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("repair", "a.png", "--mask", "b.png", "-o", "c.png", *options) == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize("method", ["telea", "latent-search", "hybrid"])
def test_complete_fills_crops_by_masks_of_their_names(
    tmp_path: Path, astronaut: np.ndarray, method: str
) -> None:
    for name, side in (("a", 64), ("b", 128)):
        (tmp_path / "faces").mkdir(exist_ok=True)
        crop = Image.fromarray(astronaut[60:172, 170:282]).resize((side, side))
        crop.save(tmp_path / "faces" / f"{name}.png")
        missing = np.zeros((side, side), bool)
        missing[side // 4 : side // 2, side // 4 : side // 2] = True
        write_mask(tmp_path / "masks" / f"{name}.png", missing)
    line = ["complete", "--faces", tmp_path / "faces", "--masks", tmp_path / "masks"]
    assert run(*line, "--out", tmp_path / "out", "--method", method) == 0
    before, after = (open_photo(tmp_path / folder / "a.png").pixels for folder in ("faces", "out"))
    known = np.ones((64, 64), bool)
    known[16:32, 16:32] = False
    np.testing.assert_array_equal(after[known], before[known])
    assert (after[~known] != before[~known]).any()
    assert open_photo(tmp_path / "out" / "b.png").size == (64, 64)
    assert run(*line, "--out", tmp_path / "out", "--method", method) == 2


@pytest.mark.usefixtures("every_method")
def test_complete_lays_a_nearer_frame_into_the_canonical_crop(
    tmp_path: Path, astronaut: np.ndarray
) -> None:
    """Inside S3's frame the network fills, beyond it the surroundings; all comes out at 64."""
    crop = np.ascontiguousarray(astronaut[80:144, 190:254])
    missing = np.zeros((64, 64), bool)
    missing[30:50, 24:40] = True  # inside
    missing[20:30, 0:4] = True  # beyond
    for name, picture in (("faces", crop), ("masks", missing)):
        (tmp_path / name).mkdir()
        Image.fromarray(picture).save(tmp_path / name / "a.png")
    line = ["complete", "--faces", tmp_path / "faces", "--masks", tmp_path / "masks"]
    assert run(*line, "--out", tmp_path / "out", "--method", "upsampling80") == 0
    after = open_photo(tmp_path / "out" / "a.png").pixels
    np.testing.assert_array_equal(after[~missing], crop[~missing])
    plain = texture.fill(crop, missing)
    np.testing.assert_array_equal(after[:, :4], plain[:, :4])
    assert (after[30:50, 24:40] != plain[30:50, 24:40]).any()


def test_a_method_without_weights_is_not_listed_and_says_how_to_make_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(assets, "resources", lambda: tmp_path)
    assert run("methods", "--json") == 0
    assert {row["kind"] for row in json.loads(capsys.readouterr().out)} == {"classical"}
    Image.new("RGB", (64, 64)).save(tmp_path / "photo.png")
    write_mask(tmp_path / "mask.png", np.ones((64, 64), bool))
    line = ["repair", tmp_path / "photo.png", "--mask", tmp_path / "mask.png"]
    assert run(*line, "-o", tmp_path / "out.png", "--method", "inpaint-gan") == 3
    error = [text for text in capsys.readouterr().err.splitlines() if "facemend:" in text]
    assert len(error) == 1 and "python -m training train inpaint-gan" in error[0]


def test_complete_names_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "faces").mkdir()
    Image.new("RGB", (64, 64)).save(tmp_path / "faces" / "a.png")
    write_mask(tmp_path / "masks" / "other.png", np.ones((64, 64), bool))
    line = ["complete", "--faces", tmp_path / "faces", "--masks", tmp_path / "masks"]
    assert run(*line, "--out", tmp_path / "out") == 3
    assert "no mask named a.png" in capsys.readouterr().err


def test_methods_are_listed_with_their_recipes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("methods", "--json") == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["latent-search"]["recipe"] == "dcgan64"
    assert rows["latent-search"]["kind"] == "search" and rows["telea"]["kind"] == "classical"
    assert set(rows["telea"]) == {"name", "recipe", "kind", "description"}


def test_one_file_is_never_two_things(
    inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, mask, out = inputs / "photo.png", inputs / "mask.png", tmp_path / "out.png"
    before = mask.read_bytes()
    line = ["repair", photo, "--mask", mask, "--method", "telea", "--overwrite"]
    for more in (["-o", out, "--report", out], ["-o", mask], ["-o", out, "--report", photo]):
        assert run(*line, *more) == 2
        assert "another name" in capsys.readouterr().err.replace(
            "name another file", "another name"
        )
    assert mask.read_bytes() == before and not out.exists()


def test_one_unreadable_photo_does_not_hide_the_faces_of_the_others(
    inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "text.jpg").write_text("hello")
    assert run("faces", tmp_path / "text.jpg", inputs / "photo.png", "--json") == 3
    printed = capsys.readouterr()
    first, second = json.loads(printed.out)
    assert "text.jpg" in first["error"] and len(second["faces"]) == 1
    assert printed.err.count("text.jpg") == 1


def test_a_page_a_quality_and_no_place(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    scans, out = tmp_path / "scans.tif", tmp_path / "out.tif"
    with tifffile.TiffWriter(scans) as file:
        for picture in (gradient(), 255 - gradient()):
            file.write(picture, photometric="rgb", metadata=None)
    mask = np.zeros((40, 60), bool)
    mask[10:20, 10:20] = True
    write_mask(tmp_path / "mask.png", mask)
    how = ("--mask", tmp_path / "mask.png", "--method", "telea", "--overwrite", "-o")
    assert run("repair", scans, *how, out) == 3
    assert "2 pages (1: 60 x 40, 2: 60 x 40)" in capsys.readouterr().err
    assert run("repair", scans, *how, out, "--page", 2) == 0
    assert "Pixels outside the mask: 0 changed." in capsys.readouterr().err
    assert run("damage", scans, "--page", 2, "-o", tmp_path / "damage.png") in (0, 4)
    written = open_photo(out, page=2).pixels
    np.testing.assert_array_equal(written[~mask], (255 - gradient())[~mask])

    photo, out = write(tmp_path / "photo.jpg", quality=95), tmp_path / "out.jpg"
    sizes = []
    for more in ((), ("--quality", 30, "--subsampling", "4:2:0", "--remove-gps")):
        assert run("repair", photo, *how, out, *more) == 0
        sizes.append(out.stat().st_size)
        assert open_photo(out).metadata.has_gps == (not more)
    assert sizes[1] < sizes[0]
    assert run("repair", photo, *how, out, "--quality", 0) == 2
    assert run("repair", photo, *how, out, "--page", 2) == 3
    assert "has no pages" in capsys.readouterr().err


def test_damage_writes_a_mask_that_repair_takes(
    astronaut: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    random = np.random.default_rng(7)
    part = astronaut[:300, 90:390]
    planted = damaged(part, [scratch((300, 300), random) for _ in range(4)])
    photo, mask = tmp_path / "photo.png", tmp_path / "new" / "mask.png"
    Image.fromarray(planted.image).save(photo)
    assert run("damage", photo, "-o", mask) == 0
    printed = capsys.readouterr()
    assert printed.out.strip() == str(mask) and "Looking for damage" in printed.err
    suggested = read_mask(mask, (300, 300))
    assert suggested[planted.visible].mean() > 0.5 and suggested.mean() < 0.2
    line = ["repair", photo, "--mask", mask, "--method", "telea", "-o", tmp_path / "repaired.png"]
    assert run(*line) == 0

    capsys.readouterr()
    assert run("damage", photo, "-o", mask) == 2
    assert "already exists" in capsys.readouterr().err
    assert run("damage", photo, "-o", mask, "--overwrite", "--sensitivity", "high") == 0
    assert read_mask(mask, (300, 300)).sum() > suggested.sum()


def test_damage_says_when_there_is_none_or_no_place_for_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = tmp_path / "photo.png"
    Image.new("RGB", (80, 60), (90, 120, 150)).save(photo)
    assert run("damage", photo, "-o", tmp_path / "mask.png") == 4
    assert "no damage was seen" in capsys.readouterr().err
    assert not (tmp_path / "mask.png").exists()
    assert run("damage", photo, "-o", photo, "--overwrite") == 2
    assert run("damage", photo, "-o", tmp_path / "mask.jpg") == 2
