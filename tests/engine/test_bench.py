import base64
import csv
import io
import json
import re
import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from PIL import Image

from engine import cli
from engine.bench import contestants, faces, jobs, measuring
from engine.bench.contestants import contestants as everyone
from engine.bench.faces import faces_of_photos, faces_of_shards
from engine.bench.groups import gain, members
from engine.bench.jobs import Job, Measured, completion_job
from engine.bench.judge import Judge, frechet
from engine.bench.measuring import measure
from engine.bench.pace import pace_jobs
from engine.bench.results import Key, Results
from engine.completion.latent_search import SearchSettings
from engine.step import result_of

CPU = torch.device("cpu")
KEY = Key("method", "centre", "val", "abc")


@pytest.fixture
def photos(tmp_path: Path, astronaut: np.ndarray) -> Path:
    """A folder with the astronaut, a photo without a face, and a file that is no picture."""
    folder = tmp_path / "photos"
    (folder / "deeper").mkdir(parents=True)
    Image.fromarray(astronaut[:300, 90:350]).save(folder / "deeper" / "astronaut.png")
    Image.new("RGB", (100, 100), (90, 120, 60)).save(folder / "meadow.png")
    (folder / "broken.jpg").write_text("no picture")
    return folder


@pytest.fixture
def shards(tmp_path: Path) -> Path:
    """Six labelled faces of a split."""
    return write_shards(tmp_path / "faces", [f"{20 + i},female,asian" for i in range(6)])


def write_shards(folder: Path, labels: list[str]) -> Path:
    """A split with a picture for each label: age, gender, ethnicity."""
    folder.mkdir()
    random = np.random.default_rng(0)
    with zipfile.ZipFile(folder / "val-00.zip", "w") as file:
        for i in range(len(labels)):
            small = random.integers(0, 256, (8, 8, 3), np.uint8)
            picture = cv2.resize(small, (128, 128), interpolation=cv2.INTER_CUBIC)
            file.writestr(f"{i}.png", cv2.imencode(".png", picture)[1].tobytes())
    lines = [f"val-00.zip,{i}.png,val,{label}" for i, label in enumerate(labels)]
    header = "shard,name,split,age,gender,ethnicity"
    (folder / "index.csv").write_text("\n".join([header, *lines]))
    return folder


@pytest.fixture
def quick(every_method: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiny networks, searches of few steps, matrices of few numbers."""
    few = SearchSettings(starts=6, batch=2, iterations=5)
    for name in ("DEFAULT", "YEH", "AMOS", "JIANG"):
        monkeypatch.setattr(contestants, name, few)
    monkeypatch.setattr("engine.bench.machine._CPU_SIDE", 64)


class Painted:
    """In place of a face identifier: what colours a picture has."""

    def __call__(self, images: np.ndarray) -> np.ndarray:
        return images.reshape(len(images), -1, 3).mean(1) / 255


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def test_photos_of_ones_own_are_measured_shown_and_not_measured_again(
    quick: None, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    line = ("bench", photos, "-o", out, "--device", "cpu", "--masks", "mouth", "--methods")
    names = ("telea", "context-encoder", "latent-search", "upsampling80-half", "yeh")
    assert run(*line, *names[:3]) == 0
    page = (out / "report.md").read_text()
    assert "1 face, found in the photos given" in page and "broken.jpg" in page
    assert "in their order: astronaut.png (1)." in page
    assert "No face is found in meadow.png." in page
    assert "Best by PSNR, dB over all masks: **" in page and "share of the peak" in page
    assert "| telea | plain fill | 1 | OpenCV's fast marching |" in page
    for name in names[:3]:
        assert f"| {name} |" in page
    assert (
        re.search(r"- .*\byeh\b.*: not measured on these faces", page)
        and "![mouth](sheets/mouth.png)" in page
    )
    assert "latent-search | CPU" in page  # its pace
    with Image.open(out / "sheets/mouth.png") as sheet:
        assert sheet.width > 5 * 128 > 4 * 128 > sheet.height > 128
    before = (out / "results.json").read_bytes()
    measured: list[str] = []
    figures = jobs.figures
    monkeypatch.setattr(jobs, "figures", lambda *a: measured.append("face") or figures(*a))
    assert run(*line, *names[:3]) == 0
    assert not measured and (out / "results.json").read_bytes() == before
    assert run(*line, *names) == 0
    assert len(measured) == 2 and "| yeh |" in (out / "report.md").read_text()


def test_faces_that_may_not_be_shown_are_put_aside(
    quick: None, shards: Path, tmp_path: Path
) -> None:
    out, aside = tmp_path / "out", tmp_path / "aside"
    line = ("bench", "--shards", shards, "-o", out, "--sheets", aside, "--device", "cpu")
    assert run(*line, "--methods", "telea", "texture", "--masks", "eyes", "random") == 0
    assert sorted(path.name for path in out.iterdir()) == ["report.md", "results.json"]
    assert (aside / "eyes.png").is_file() and (aside / "random.png").is_file()
    page = (out / "report.md").read_text()
    assert "](" not in page and str(aside) in page
    telea = next(line for line in page.splitlines() if line.startswith("| telea |"))
    assert len(telea.split(" | ")) == 5  # at a glance: both masks, their mean, seconds


def test_what_is_wrong_is_a_sentence(
    quick: None, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ("-o", tmp_path / "out")
    for line, code, words in (
        (("bench", *out), 2, "give either photos"),
        (("bench", photos, "--shards", photos, *out), 2, "give either photos"),
        (("bench", photos, *out, "--methods", "magic"), 2, "no method 'magic' here"),
        (("bench", photos / "meadow.png", *out), 3, "no photo here has a whole face"),
        (("bench", tmp_path / "nowhere", *out), 3, "nowhere does not exist"),
        (("bench", "--shards", photos, *out), 3, "index.csv is missing"),
    ):
        assert run(*line) == code
        assert words in capsys.readouterr().err


def test_a_face_too_small_or_cut_off_is_left_out_and_said(
    photos: Path, astronaut: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces, "SMALLEST", 1000)
    with pytest.raises(faces.UnreadableInput, match="face of 1000 pixels"):
        result_of(faces_of_photos([photos]))
    monkeypatch.undo()
    found = result_of(faces_of_photos([photos]))
    assert found.images.shape == (1, 128, 128, 3)
    Image.fromarray(astronaut[:150, 90:350]).save(photos / "deeper" / "cut.png")
    again = result_of(faces_of_photos([photos]))
    assert len(again.images) == 1 and any("cut off by the edge" in n for n in again.notes)


def test_the_frechet_distance_is_of_the_first_faces_however_often_it_was_stopped(
    shards: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measuring, "JUDGED", 4)
    split = faces_of_shards(shards, "val")
    telea = {one.name: one for one in everyone(CPU)}["telea"]
    judge = Judge(Painted())  # type: ignore[arg-type]
    path = tmp_path / "results.json"
    job = completion_job(telea, "centre", split, 6, judge)

    work = measure([job], Results(path), "here")
    for _ in range(3):
        next(work)
    work.close()
    (stopped,) = json.loads(path.read_text())["cells"]
    assert len(stopped["values"]["psnr"]) == 2 and "frechet" not in stopped
    assert len(base64.b64decode(stopped["embeddings"])) == 2 * 3 * 2

    result_of(measure([job], Results(path), "here"))
    cell = Results(path).current(job.key)
    assert cell is not None and len(cell) == 6 and cell.embeddings is None
    made = [job.measure(i).embedding for i in range(4)]
    truths = [cv2.resize(face, (64, 64), interpolation=cv2.INTER_AREA) for face in split.images]
    wanted = frechet(judge.embeddings(truths[:4]), np.stack(made))  # type: ignore[arg-type]
    assert cell.frechet == pytest.approx(wanted, rel=0.05, abs=1e-5)
    assert set(cell.values) >= {"psnr", "ssim", "jump", "identity", "seconds"}


def test_what_was_measured_without_a_judge_is_measured_anew_with_one(shards: Path) -> None:
    split = faces_of_shards(shards, "val")
    telea = {one.name: one for one in everyone(CPU)}["telea"]
    keys = [
        completion_job(telea, "centre", split, 6, judge).key
        for judge in (None, Judge(Painted()))  # type: ignore[arg-type]
    ]
    assert keys[0] != keys[1]


def test_candidates_spread_only_where_there_are_several(quick: None, shards: Path) -> None:
    split = faces_of_shards(shards, "val")
    judge = Judge(Painted())  # type: ignore[arg-type]
    here = {one.name: one for one in everyone(CPU)}
    several = completion_job(here["latent-search"], "centre", split, 6, judge).measure(0).values
    assert several["spread"] > 0 and several["spread of identity"] > 0
    one = completion_job(here["context-encoder"], "centre", split, 6, judge).measure(0).values
    assert "spread" not in one and one["identity"] > 0


def test_pace_counts_a_networks_multiplications(quick: None, shards: Path) -> None:
    split = faces_of_shards(shards, "val")
    here = [one for one in everyone(CPU) if one.name in ("telea", "context-encoder", "yeh")]
    (job,) = pace_jobs(here, CPU, split)  # neither a classical fill nor a paper's slow search
    first, second = job.measure(0).values, job.measure(1).values
    # its first layer alone: 4x4 patches of 4 channels to 4 filters at 32x32
    assert first["flop"] == second["flop"] > 2 * 32 * 32 * 4 * 4 * 4 * 4
    assert first["product rate"] > 0


def test_results_of_a_finished_cell_stay_when_faces_are_added(tmp_path: Path) -> None:
    results = Results(tmp_path / "results.json")

    def job(count: int) -> Job:
        return Job(KEY, count, 0.1, lambda i: Measured({"psnr": float(i), "seconds": 1.0}))

    result_of(measure([job(2)], results, "here"))
    steps = list(measure([job(5)], Results(results.path), "here"))
    assert len(steps) == 3 and steps[-1].message == "method, centre: 4 of 5"
    assert 0 <= steps[-1].done <= steps[-1].total
    cell = Results(results.path).current(KEY)
    assert cell is not None and cell.values["psnr"] == [0, 1, 2, 3, 4]


def test_groups_are_of_labelled_faces_and_large_enough() -> None:
    text = "age,gender,ethnicity\n" + "3,female,black\n" * 30 + "70,male,white\n" * 29 + ",,\n" * 9
    groups = members(list(csv.DictReader(io.StringIO(text))))
    assert {key: len(faces) for key, faces in groups.items()} == {
        ("ethnicity", "black"): 30,
        ("ethnicity", "white"): 29,
        ("gender", "female"): 30,
        ("gender", "male"): 29,
        ("age", "0 to 12"): 30,
        ("age", "65 and over"): 29,
    }
    values = [2.0, 4.0] * 34
    found = gain(values, [1.0] * 68, groups["age", "0 to 12"])
    assert found is not None and (found.count, found.mean) == (30, 2.0)
    assert found.error == pytest.approx(2 * np.std([1, 3] * 15, ddof=1) / 30**0.5)
    assert gain(values, [1.0] * 68, groups["age", "65 and over"]) is None
    assert gain(values, [1.0] * 20, groups["age", "0 to 12"]) is None  # 20 of them are measured


def test_groups_are_a_table_and_those_too_small_are_named(quick: None, tmp_path: Path) -> None:
    labels = [*["25,female,asian"] * 32, *["50,male,white"] * 31, "7,male,black", ",,"]
    folder, out = write_shards(tmp_path / "faces", labels), tmp_path / "out"
    line = ("bench", "--shards", folder, "-o", out, "--sheets", tmp_path / "aside")
    chosen = ("--masks", "mouth", "eyes", "--methods", "telea", "navier-stokes", "--device", "cpu")
    assert run(*line, *chosen) == 0
    page = (out / "report.md").read_text()
    section = page.partition("## By age, gender and ethnicity")[2]
    assert "first 65 of 65 faces, 64 of them labelled" in section
    assert "Too small, with their faces: ethnicity black (1), age 0 to 12 (1)." in section
    tables = [part.splitlines() for part in section.split("\n\n") if part.startswith("| group")]
    psnr, gains = tables[0], tables[-1]  # between them identity, where there is a judge
    groups = ["ethnicity: asian", "ethnicity: white", "gender: female", "gender: male"]
    assert [row.split(" | ")[0][2:] for row in psnr[2:6]] == groups
    assert psnr[0] == "| group | faces | telea | navier-stokes |"
    assert gains[0] == "| group | faces | navier-stokes |"

    cells = {(c["method"], c["hole"]): c["values"]["psnr"] for c in read_cells(out)}
    men = slice(32, 64)
    gain_of_men = np.mean([cells["navier-stokes", m][men] for m in ("mouth", "eyes")]) - np.mean(
        [cells["telea", m][men] for m in ("mouth", "eyes")]
    )
    row = next(row for row in gains if row.startswith("| gender: male | 32 |"))
    assert f"{gain_of_men:+.2f} ±" in row
    assert "| navier-stokes | gender |" in section.partition("gains are apart")[2]


def test_a_report_without_telea_tells_no_gains(quick: None, shards: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    line = ("bench", "--shards", shards, "-o", out, "--sheets", tmp_path / "aside")
    assert run(*line, "--masks", "mouth", "--methods", "mean-colour", "--device", "cpu") == 0
    page = (out / "report.md").read_text()
    assert "telea was not measured on all masks" in page
    assert "Too small, with their faces: ethnicity asian (6)" in page


def read_cells(out: Path) -> list[dict]:
    return json.loads((out / "results.json").read_text())["cells"]
