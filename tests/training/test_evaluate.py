import argparse
import csv
import json
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from PIL import Image
from scipy import stats

from engine import assets, checkpoint
from engine.alignment import CANONICAL_FRAME, S3_FRAME, Frame
from engine.bench import contestants, jobs
from engine.bench.broken import BrokenFace, broken_face
from engine.bench.contestants import Contestant
from engine.bench.faces import Faces
from engine.bench.jobs import completion_key
from engine.bench.results import Cell, Key, Results
from engine.checkpoint import Checkpoint
from engine.completion.candidate import Candidate
from engine.completion.latent_search import SearchSettings
from engine.errors import UnreadableInput, WrongUsage
from engine.holes import hole
from engine.networks import dcgan, upsampling_gan
from training import evaluate
from training.evaluation import claims
from training.evaluation.claims import starts_compared
from training.evaluation.distance import sliced_wasserstein
from training.evaluation.intervals import interval, paired
from training.evaluation.tables import METRICS, Table, csv_table, metric_table
from training.evaluation.verdicts import starts_verdict, variants_verdict

QUICK = SearchSettings(starts=6, batch=2, iterations=9)
TINY = dcgan.DCGANConfig(latent=4, generator_filters=2, discriminator_filters=2)
TINY80 = upsampling_gan.UpsamplingGANConfig(
    latent=4, dense=4, generator_filters=2, discriminator_filters=2, discriminator_dense=4
)


def save_tiny(path: Path, seed: int = 0, steps: int = 1) -> None:
    torch.manual_seed(seed)
    s3 = path.stem.startswith("upsampling80")
    family, config = (upsampling_gan, TINY80) if s3 else (dcgan, TINY)
    frame: Frame = S3_FRAME if s3 else CANONICAL_FRAME
    checkpoint.save(
        path,
        generator=family.Generator(config),  # type: ignore[arg-type]
        discriminator=family.Discriminator(config),  # type: ignore[arg-type]
        record={"steps": steps},
        frame=frame,
    )


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in: six faces of a split, tiny weights of dcgan64, quick searches."""
    bundled = assets.resources()
    fake = tmp_path / "bundled"
    (fake / "weights").mkdir(parents=True)
    (fake / "sample").symlink_to(bundled / "sample")
    (fake / "weights" / "landmarks.onnx").symlink_to(bundled / "weights" / "landmarks.onnx")
    monkeypatch.setattr(assets, "resources", lambda: fake)
    monkeypatch.chdir(tmp_path)
    for name in ("DEFAULT", "YEH", "AMOS", "JIANG"):
        monkeypatch.setattr(contestants, name, QUICK)
    monkeypatch.setattr(claims, "YEH", QUICK)
    monkeypatch.setattr(claims, "JIANG", QUICK)
    monkeypatch.setattr(claims, "GENERATED", 3)
    save_tiny(fake / "weights" / "dcgan64.safetensors")
    random = np.random.default_rng(0)
    faces = tmp_path / "faces"
    faces.mkdir()
    with zipfile.ZipFile(faces / "val-00.zip", "w") as file:
        for i in range(6):
            small = random.integers(0, 256, (8, 8, 3), np.uint8)
            picture = cv2.resize(small, (128, 128), interpolation=cv2.INTER_CUBIC)
            file.writestr(f"{i}.png", cv2.imencode(".png", picture)[1].tobytes())
    rows = [f"val-00.zip,{i}.png,val" for i in range(6)]
    (faces / "index.csv").write_text("\n".join(["shard,name,split", *rows]))
    return tmp_path


@pytest.fixture
def no_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate, "write_pictures", lambda *_arguments: [])


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch, no_pictures: None) -> list[str]:
    """Grows by a word for each completion that is measured."""
    done: list[str] = []
    figures = jobs.figures

    def counted(*arguments: np.ndarray) -> dict[str, float]:
        done.append("face")
        return figures(*arguments)

    monkeypatch.setattr(jobs, "figures", counted)
    return done


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    evaluate.add_options(parser)
    options = parser.parse_args(["--data", "faces", "--out", "out", *arguments])
    return options.run(options)


def document() -> str:
    return Path("out/evaluation.md").read_text()


def test_it_writes_the_tables_and_says_what_is_missing(
    place: Path, no_pictures: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--holes", "centre", "mouth", "--count", "2") == 0
    page = document()
    for name in ("mean-colour", "telea", "biharmonic", "texture", "latent-search", "yeh"):
        assert f"| {name} |" in page
    assert "- inpaint-dcgan: the weights inpaint-dcgan.safetensors are missing" in page
    assert "without jiang" in capsys.readouterr().err
    assert "as the weights of upsampling80-half are missing" in page  # the claim about starts
    assert "missing: upsampling80-half-twice, upsampling80-half-relu" in page
    with Path("out/evaluation.csv").open() as file:
        rows = list(csv.DictReader(file))
    psnr = [r for r in rows if r["method"] == "telea" and r["metric"] == "psnr"]
    assert {r["hole"] for r in psnr} == {"centre", "mouth"} and {r["n"] for r in psnr} == {"2"}
    assert all(float(r["ci_low"]) < float(r["mean"]) < float(r["ci_high"]) for r in psnr)


def test_a_second_run_measures_only_what_changed(place: Path, measured: list[str]) -> None:
    few = ("--methods", "telea", "latent-search", "--holes", "centre", "--count")
    run(*few, "2")
    assert len(measured) == 4
    before = Path("out/evaluation.json").read_bytes()
    run(*few, "2")
    assert len(measured) == 4 and Path("out/evaluation.json").read_bytes() == before
    run(*few, "3")  # one more face each
    assert len(measured) == 6
    save_tiny(place / "bundled/weights/dcgan64.safetensors", seed=1)
    run(*few, "3")
    assert len(measured) == 9


def test_other_settings_or_faces_are_measured_anew(
    place: Path, measured: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    few = ("--methods", "latent-search", "--holes", "centre", "--count", "1")
    run(*few)
    monkeypatch.setattr(contestants, "DEFAULT", replace(QUICK, iterations=2))
    run(*few)
    assert len(measured) == 2
    index = (place / "faces/index.csv").read_text().splitlines()
    (place / "faces/index.csv").write_text("\n".join([index[0], *index[:0:-1]]))
    run(*few)
    assert len(measured) == 3


def test_an_interrupted_run_goes_on_where_it_was(
    place: Path, measured: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    figures = jobs.figures

    def interrupted(*arguments: np.ndarray) -> dict[str, float]:
        if len(measured) == 3:
            raise KeyboardInterrupt
        return figures(*arguments)

    few = ("--methods", "telea", "--holes", "centre", "--count", "5")
    with monkeypatch.context() as patched:
        patched.setattr(jobs, "figures", interrupted)
        assert run(*few) == 130
    cells = json.loads(Path("out/evaluation.json").read_text())["cells"]
    assert [len(cell["values"]["psnr"]) for cell in cells] == [3]
    assert run(*few) == 0
    assert len(measured) == 5
    unbroken = Path("out/evaluation.csv").read_text().splitlines()
    Path("out/evaluation.json").unlink()
    run(*few)
    again = Path("out/evaluation.csv").read_text().splitlines()
    assert [x for x in again if "seconds" not in x] == [x for x in unbroken if "seconds" not in x]


def test_what_is_wrong_is_a_sentence(place: Path) -> None:
    with pytest.raises(UnreadableInput, match="no face of the split 'dev'"):
        run("--split", "dev")
    with pytest.raises(WrongUsage, match="no method 'magic' to evaluate: choose of mean-colour"):
        run("--methods", "magic")
    with pytest.raises(WrongUsage, match="nowhere is not a folder"):
        run("--ablations", "nowhere")
    Path("out").mkdir(exist_ok=True)
    Path("out/evaluation.json").write_text("{}")
    with pytest.raises(UnreadableInput, match="not a file of results"):
        run("--methods", "telea")
    (place / "faces/index.csv").unlink()
    with pytest.raises(UnreadableInput, match="index.csv is missing"):
        run()


def test_a_network_with_a_frame_of_its_own_is_laid_into_the_canonical_crop(place: Path) -> None:
    save_tiny(place / "bundled/weights/upsampling80-half.safetensors")
    method = {c.name: c for c in contestants.contestants(torch.device("cpu"))}["upsampling80-half"]
    source = np.full((128, 128, 3), 90, np.uint8)
    missing = np.zeros((64, 64), bool)
    missing[28:40, 20:44] = True
    missing[2:5, 2:5] = True  # beyond S3's frame
    truth, broken = broken_face(source, missing)
    (best, *_) = method.fill(broken, 0)
    image, losses = best.completed, best.losses
    np.testing.assert_array_equal(image[~missing], truth[~missing])
    np.testing.assert_array_equal(image[2:5, 2:5], truth[2:5, 2:5])  # plainly, from around it
    assert (image[28:40, 20:44] != truth[28:40, 20:44]).any() and losses["contextual"] > 0


def test_no_method_is_told_what_was_in_the_hole(place: Path) -> None:
    random = np.random.default_rng(5)
    source = random.integers(0, 256, (128, 128, 3), np.uint8)
    other = source.copy()
    missing = hole("mouth")
    larger = np.kron(missing, np.ones((2, 2), bool))
    other[larger] = 255 - other[larger]
    _, a = broken_face(source, missing)
    _, b = broken_face(other, missing)
    np.testing.assert_array_equal(a.crop, b.crop)
    np.testing.assert_array_equal(a.source, b.source)


def test_variants_are_compared_with_the_base_at_the_same_steps(
    place: Path, no_pictures: None
) -> None:
    for name, steps in (("twice", 9), ("relu", 9), ("once", 7)):
        save_tiny(place / f"variants/upsampling80-half-{name}.safetensors", steps=steps)
    names = [f"ablation upsampling80-half-{name}" for name in ("twice", "relu", "once")]
    assert run("--ablations", "variants", "--methods", "claims", *names, "--count", "2") == 0
    page = document()
    assert "| upsampling80-half-relu | 9 |" in page and "Against upsampling80-half-twice at" in page
    assert (
        "upsampling80-half-twice was trained for 9 steps and upsampling80-half-once for 7" in page
    )
    assert "hurt**: not measured here; missing: upsampling80-half-strided" in page
    assert "| ablation" not in page  # they are no rows of the table
    shutil.rmtree("variants")
    run("--methods", "telea", "--count", "2")  # what was found of them is not lost with them
    assert "| upsampling80-half-relu | 9 |" in document()


def test_pictures_show_free_faces_and_are_made_anew_only_when_something_changed(
    place: Path,
) -> None:
    few = ("--methods", "telea", "--holes", "centre", "--count", "1")
    run(*few)
    picture = Path("out/triples-s1.png")
    first = picture.stat().st_mtime_ns, picture.read_bytes()
    assert "](triples-s1.png)" in document() and "triples-s4" not in document()
    with Image.open(picture) as image:
        assert image.height > 4 * 3 * 64  # the astronaut and three generated ones
    assert [path.name for path in Path("runs/evaluation").iterdir()] == ["triples-s1-val.png"]
    run(*few)
    assert picture.stat().st_mtime_ns == first[0]
    save_tiny(place / "bundled/weights/dcgan64.safetensors", seed=3)
    run(*few)
    assert picture.read_bytes() != first[1]


# --- tables ---------------------------------------------------------------------------------


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    """A method on three faces and two on two of them, with psnr as given."""
    faces = Faces("val", "abc", np.zeros((3, 128, 128, 3), np.uint8))
    results = Results(tmp_path / "none.json")
    everyone = []

    def unchanged(broken: BrokenFace, _number: int) -> tuple[Candidate, ...]:
        return (Candidate(broken.crop, broken.crop),)

    for name, count, psnr in (
        ("telea", 3, [10.0, 20.0, 60.0]),
        ("slow", 2, [11.0, 23.0]),
        ("slower", 2, [9.0, 20.0]),
    ):
        one = Contestant(
            name, "", "search", lambda broken, i: (Candidate(broken.crop, broken.crop),), count
        )
        everyone.append(one)
        cell = Cell(completion_key(one, "centre", faces), "here")
        for value in psnr:
            cell.add({m.name: value for m in METRICS} | {"seconds": 1.0})
        results.put(cell)
    yield Table(everyone, results, faces, limit=100)


def test_methods_are_compared_on_the_same_faces(table: Table) -> None:
    text = metric_table(table, METRICS[0])
    alone, together = text.split("On the first 2 faces")
    assert "On the first 3 faces" in alone and "slow" not in alone and "**30.00**" in alone
    assert "| telea | 15.00 ±" in together and "| slow | **17.00** ±" in together
    rows = list(csv.DictReader(csv_table(table).splitlines()))
    means = {(r["method"], r["n"]): r["mean"] for r in rows if r["metric"] == "psnr"}
    assert means["telea", "3"] == "30" and means["telea", "2"] == "15"


def test_the_difference_is_face_by_face(table: Table) -> None:
    rows = list(csv.DictReader(csv_table(table).splitlines()))
    row = next(r for r in rows if r["method"] == "slow" and r["metric"] == "psnr minus telea")
    assert row["mean"] == "2"  # 1 and 3: +- 12.706 * sqrt(2) / sqrt(2)
    assert float(row["ci_low"]) == pytest.approx(2 - 12.706, abs=1e-3)


def test_intervals_are_students() -> None:
    values = [3.0, 4.5, 1.0, 7.0, 2.5]
    reference = stats.ttest_1samp(values, 0).confidence_interval(0.95)
    found = interval(values)
    assert (found.low, found.high) == pytest.approx((reference.low, reference.high))
    others = [1.0, 4.0, 0.5, 7.5, 2.0]
    reference = stats.ttest_rel(values, others).confidence_interval(0.95)
    found = paired(values, others)
    assert (found.low, found.high) == pytest.approx((reference.low, reference.high))
    assert interval([5.0]).low == -np.inf
    with pytest.raises(ValueError):
        paired(values, others[:-1])


# --- what the claims are measured by ----------------------------------------------------------


@pytest.fixture
def tiny(tmp_path: Path) -> Checkpoint:
    save_tiny(tmp_path / "tiny.safetensors")
    return checkpoint.load(tmp_path / "tiny.safetensors")


def test_many_starts_are_held_against_one(tiny: Checkpoint) -> None:
    crop = np.random.default_rng(2).integers(0, 256, (64, 64, 3), np.uint8)
    settings = SearchSettings(batch=1, iterations=40, learning_rate=0.01, patience=0)
    found = starts_compared(crop, hole("mouth"), tiny, settings, seed=0)
    assert found["iterations"] == 40 and 0 <= found["needed"] <= 40 and found["reached"] == 1
    spent = (found["needed"] + found["starts"]) / found["iterations"]
    assert found["saved"] == pytest.approx(1 - spent)


@pytest.mark.parametrize(
    ("saved", "verdict"),
    [
        ([0.2, 0.3, 0.25, 0.24], "confirmed."),
        ([0.61, 0.6, 0.62, 0.6], "confirmed that they save, but more than that"),
        ([0.11, 0.1, 0.12, 0.1], "confirmed that they save, but less than that"),
        ([0.1, 0.6, 0.9], "not confirmed"),
        ([0.6, 0.4, 0.7, 0.9, 0.1, 0.9], "confirmed that they save, on too few faces to say"),
    ],
)
def test_the_verdict_on_starts_follows_the_interval(saved: list[float], verdict: str) -> None:
    cell = Cell(Key("claim: starts", "mouth", "val", ""), "here")
    for value in saved:
        cell.add({"saved": value, "iterations": 100, "needed": 9, "starts": 1, "reached": 1})
    assert f"of the run time**: {verdict}" in starts_verdict(cell, "upsampling80-half")
    assert "not measured" in starts_verdict(None, "dcgan64")


@pytest.mark.parametrize(
    ("distance", "psnr", "verdict"),
    [
        (+1.0, -1.0, "confirmed by both measures"),
        (+1.0, 0.0, "confirmed by one measure"),
        (+1.0, +1.0, "not confirmed: the two measures disagree"),
        (-1.0, 0.0, "not confirmed: it is better"),
        (0.0, 0.0, "not confirmed: no difference is seen"),
    ],
)
def test_the_verdict_on_a_variant_follows_both_measures(
    tmp_path: Path, distance: float, psnr: float, verdict: str
) -> None:
    random = np.random.default_rng(0)
    faces = Faces("val", "abc", np.zeros((8, 128, 128, 3), np.uint8))
    results = Results(tmp_path / "none.json")
    everyone, distances, paths = [], {}, {}
    for name, shift in (("upsampling80-half-twice", 0.0), ("upsampling80-half-relu", 1.0)):
        path = tmp_path / f"{name}.safetensors"
        save_tiny(path)
        one = Contestant(
            f"ablation {name}",
            "",
            "ablation",
            lambda broken, i: (Candidate(broken.crop, broken.crop),),
            8,
            weights=path,
        )
        everyone.append(one)
        paths[name] = path
        distances[name] = Cell(Key("", "", "", ""), "here")
        for noise in random.normal(0, 0.1, 4):
            distances[name].add({"distance": 9 + shift * distance + noise})
        for shape in ("centre", "mouth"):
            cell = Cell(completion_key(one, shape, faces), "here")
            for noise in random.normal(0, 0.1, 8):
                cell.add({"psnr": 20 + shift * psnr + noise, "contextual": 0.1, "seconds": 1})
            results.put(cell)
    text = variants_verdict(Table(everyone, results, faces, 8), distances, paths)
    assert f"ReLU in place of tanh hurts**: {verdict}" in text


def test_the_distance_sees_blur_and_sameness() -> None:
    random = np.random.default_rng(4)

    def pictures(count: int) -> np.ndarray:
        noise = random.normal(128, 60, (count, 32, 32, 3))
        return np.clip(noise, 0, 255).astype(np.uint8)

    real, like = pictures(60), pictures(60)
    blurred = np.stack([cv2.GaussianBlur(image, (0, 0), 1.5) for image in like])
    same = np.repeat(like[:1], 60, 0)
    floor = sliced_wasserstein(real, like, 0)
    assert set(floor) == {32, 16}
    assert sliced_wasserstein(real, real, 0)[16] < sliced_wasserstein(real, same, 0)[16]
    assert sliced_wasserstein(real, blurred, 0)[32] > 1.5 * floor[32]
    with pytest.raises(ValueError, match="as many pictures"):
        sliced_wasserstein(real, like[:-1], 0)


def test_a_value_that_is_no_number_is_never_kept() -> None:
    cell = Cell(Key("telea", "centre", "val", ""), "here")
    with pytest.raises(ValueError, match="telea, centre: jump is nan"):
        cell.add({"psnr": 20.0, "jump": float("nan")})
    assert len(cell) == 0
    cell.add({"psnr": 20.0, "jump": 3.0})
    with pytest.raises(ValueError, match="not the values of other faces"):
        cell.add({"psnr": 20.0})
    assert len(cell) == 1


def test_a_hole_beyond_a_networks_frame_is_measured_like_any_other(place: Path) -> None:
    save_tiny(place / "bundled/weights/upsampling80-half.safetensors")
    method = {c.name: c for c in contestants.contestants(torch.device("cpu"))}["upsampling80-half"]
    source = np.full((128, 128, 3), 90, np.uint8)
    missing = np.zeros((64, 64), bool)
    missing[:4, :4] = True
    (best,) = method.fill(broken_face(source, missing)[1], 0)
    image, losses = best.completed, best.losses
    assert (image == 90).all() and losses == {}
    faces = Faces("val", "abc", np.repeat(source[None], 4, 0))
    job = jobs.completion_job(method, "corner", faces, 4)
    assert len({tuple(job.measure(i).values) for i in range(4)}) == 1
