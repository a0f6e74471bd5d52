"""A folder of photos repaired by several processes, or by a cluster: each by itself, all told."""

import hashlib
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from engine import cli
from engine.assets import sample_mask, sample_photo
from engine.batch.journal import Journal
from engine.batch.one_photo import How
from engine.batch.outcome import Outcome
from engine.batch.tasks import plan_of
from engine.batch.workers import on_processes
from engine.mask import read_mask, write_mask
from engine.photo import open_photo, repairs_stated
from engine.repair import RepairOptions
from tests.engine.photo_files import gradient

TELEA = How(RepairOptions(method="telea"))
ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = """
import os, sys
from engine import cli
from engine.batch import command, tasks

def then_a_pipe(*given):
    plan = tasks.plan_of(*given)
    os.mkfifo("in/pipe")
    os.replace("in/pipe", "in/z.png")
    return plan

command.plan_of = then_a_pipe

if __name__ == "__main__":
    sys.exit(cli.main(sys.argv[1:]))
"""


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def batch(folder: Path, *options: object, out: str = "out", workers: int = 2) -> int:
    line = ["batch", folder / "in", "--masks", folder / "masks", "--out", folder / out]
    return run(*line, "--workers", workers, "--method", "telea", *options)


def told(folder: Path, out: str = "out") -> dict[str, Any]:
    return json.loads((folder / out / "facemend-batch.json").read_text())


def statuses(folder: Path) -> dict[str, str]:
    return {row["photo"]: row["status"] for row in told(folder)["photos"]}


def draw(path: Path, size: tuple[int, int] = (60, 40), turn: int = 0) -> Path:
    """A photo, whose pixels `turn` makes another's."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.roll(gradient(*size), turn, axis=1)).save(path)
    return path


def mark(path: Path, size: tuple[int, int] = (60, 40)) -> Path:
    mask = np.zeros(size[::-1], bool)
    mask[15:22, 20:30] = True
    write_mask(path, mask)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Photos of the same stems, in two formats and two folders, each with its mask."""
    for turn, name in enumerate(("a.png", "a.jpg", "sub/a.png", "sub/b.webp")):
        draw(tmp_path / "in" / name, turn=turn)
    mark(tmp_path / "masks" / "a.png.png")
    mark(tmp_path / "masks" / "a.jpg.png")
    mark(tmp_path / "masks" / "sub" / "a.png")
    mark(tmp_path / "masks" / "sub" / "b.png")
    (tmp_path / "in" / "notes.txt").write_text("not a photo")
    (tmp_path / "in" / ".hidden.png").write_text("nor this")
    return tmp_path


def test_names_and_folders_are_kept_and_same_stems_never_collide(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch(folder) == 0
    report = told(folder)
    assert report["counts"] == {"repaired": 4} and report["ignored"] == ["notes.txt"]
    names = ["a.jpg", "a.png", "sub/a.png", "sub/b.webp"]
    assert [row["photo"] for row in report["photos"]] == names
    for row in report["photos"]:
        before, after = (
            open_photo(folder / "in" / row["photo"]),
            open_photo(folder / "out" / row["out"]),
        )
        assert row["out"] == row["photo"] and after.format == before.format
        mask = read_mask(folder / "masks" / "a.png.png", before.size)
        assert (before.pixels[mask] != after.pixels[mask]).any()
        if before.format != "JPEG":
            np.testing.assert_array_equal(before.pixels[~mask], after.pixels[~mask])
    printed = capsys.readouterr()
    assert printed.out.strip() == str(folder / "out" / "facemend-batch.json")
    assert "4 of 4" in printed.err and "left" in printed.err


def test_a_name_that_is_no_text_is_repaired_and_told(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    name = os.fsdecode(b"caf\xe9.png")
    draw(folder / "in" / name)
    line = ["batch", folder / "in", "--masks", mark(folder / "one.png"), "--out", folder / "out"]
    for status in ("repaired", "done before"):
        assert run(*line, "--method", "telea", "--workers", 1) == 0
        assert statuses(folder)[name] == status
    photo, out = folder / "in" / name, folder / "out" / os.fsdecode(b"\xe9.png")
    report = folder / "r.json"
    line = ["repair", photo, "--mask", folder / "one.png", "-o", out, "--method", "telea"]
    capsysbinary.readouterr()
    assert run(*line, "--report", report) == 0
    assert capsysbinary.readouterr().out.strip() == os.fsencode(out)
    assert json.loads(report.read_text())["written"]["file"] == str(out)


def test_what_is_left_alone_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Linked folders are not followed, and a pipe is not waited for."""
    (folder / "elsewhere").mkdir()
    (folder / "in" / "linked").symlink_to(folder / "elsewhere")
    os.mkfifo(folder / "in" / "pipe.jpg")
    draw(folder / "in" / "odd.jpg").rename(folder / "in" / "odd.jpe")
    line = ["batch", folder / "in", "--masks", mark(folder / "one.png"), "--out", folder / "out"]
    assert run(*line, "--method", "telea", "--workers", 1) == 0
    assert told(folder)["ignored"] == ["linked", "notes.txt", "pipe.jpg"]
    assert statuses(folder)["odd.jpe"] == "repaired"
    assert (folder / "out" / "odd.jpe.jpg").is_file()
    assert "3 other files were left" in capsys.readouterr().err
    line = ["repair", folder / "in" / "pipe.jpg", "--mask", folder / "one.png"]
    assert run(*line, "-o", folder / "x.png") == 3
    assert "is no file" in capsys.readouterr().err


def test_one_mask_serves_all(folder: Path) -> None:
    line = ["batch", folder / "in", "--masks", mark(folder / "one.png"), "--out", folder / "out"]
    assert run(*line, "--method", "telea", "--workers", 1) == 0
    assert told(folder)["counts"] == {"repaired": 4}


def test_damage_that_is_found_is_repaired_and_a_whole_photo_left_alone(
    astronaut: np.ndarray, tmp_path: Path
) -> None:
    scratched = astronaut[:340, :340].copy()
    cv2.line(scratched, (120, 10), (300, 120), (245, 245, 245), 4, cv2.LINE_AA)
    (tmp_path / "in").mkdir()
    Image.fromarray(scratched).save(tmp_path / "in" / "scratched.png")
    Image.new("RGB", (80, 60), (120, 110, 100)).save(tmp_path / "in" / "whole.png")
    line = ["batch", tmp_path / "in", "--masks", "auto", "--out", tmp_path / "out"]
    for _ in range(2):
        assert run(*line, "--method", "telea", "--workers", 1) == 0
    assert statuses(tmp_path) == {"scratched.png": "done before", "whole.png": "nothing to repair"}
    (said,) = repairs_stated(open_photo(tmp_path / "out" / "scratched.png").metadata.xmp)
    after = open_photo(tmp_path / "out" / "scratched.png").pixels
    assert 0 < (after != scratched).any(2).mean() <= said.share + 1e-6 < 0.1
    assert (after[60:70, 205:215] != scratched[60:70, 205:215]).any()


def test_a_bad_file_is_told_and_stops_no_other(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "in" / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 this is no JPEG")
    mark(folder / "masks" / "broken.png")
    draw(folder / "in" / "large.png", (90, 40))
    mark(folder / "masks" / "large.png")
    draw(folder / "in" / "unmasked.png")
    draw(folder / "in" / "whole.png")
    write_mask(folder / "masks" / "whole.png", np.zeros((40, 60), bool))
    (folder / "masks" / "a.png.png").rename(folder / "masks" / "a.png")
    assert batch(folder) == 3
    assert statuses(folder) == {
        "a.jpg": "repaired",
        "a.png": "failed",
        "broken.jpg": "failed",
        "large.png": "failed",
        "sub/a.png": "repaired",
        "sub/b.webp": "repaired",
        "unmasked.png": "failed",
        "whole.png": "nothing to repair",
    }
    why = {row["photo"]: row.get("error") or "" for row in told(folder)["photos"]}
    assert "not the only photo" in why["a.png"] and "a.png.png" in why["a.png"]
    assert "damaged" in why["broken.jpg"] and "90 x 40" in why["large.png"]
    assert "unmasked.png has no mask" in why["unmasked.png"]
    said = capsys.readouterr().err
    assert "4 of 8 photos failed" in said and why["broken.jpg"] in said and "Traceback" not in said
    assert not (folder / "out" / "broken.jpg").exists()


def test_the_next_run_goes_on(folder: Path) -> None:
    broken = folder / "in" / "c.png"
    broken.write_bytes(b"not yet there")
    mark(folder / "masks" / "c.png")
    assert batch(folder) == 3
    stamp = (folder / "out" / "a.jpg").stat().st_mtime_ns
    draw(broken)
    (folder / "out" / "sub" / "b.webp").unlink()
    with Journal(folder / "out").path.open("a") as file:
        file.write('{"photo": "a.png", "cut')  # killed while it wrote
    assert batch(folder) == 0
    assert statuses(folder) == {
        "a.jpg": "done before",
        "a.png": "done before",
        "c.png": "repaired",
        "sub/a.png": "done before",
        "sub/b.webp": "repaired",
    }
    assert (folder / "out" / "a.jpg").stat().st_mtime_ns == stamp


def test_results_of_other_options_or_owners_stay_unless_told(folder: Path) -> None:
    strange = draw(folder / "out" / "a.png", turn=9).read_bytes()
    assert batch(folder) == 2
    assert statuses(folder)["a.png"] == "failed" and told(folder)["counts"]["repaired"] == 3
    assert (folder / "out" / "a.png").read_bytes() == strange
    assert batch(folder, "--method", "navier-stokes") == 2
    assert told(folder)["counts"] == {"failed": 4}
    assert batch(folder, "--method", "navier-stokes", "--overwrite") == 0
    assert told(folder)["counts"] == {"repaired": 4}


def test_a_file_written_but_not_noted_is_known_again(folder: Path) -> None:
    """As a `kill -9` between the two leaves it."""
    assert batch(folder) == 0
    Journal(folder / "out").path.unlink()
    stamp = (folder / "out" / "a.jpg").stat().st_mtime_ns
    assert batch(folder) == 0 and told(folder)["counts"] == {"repaired": 4}
    assert (folder / "out" / "a.jpg").stat().st_mtime_ns == stamp


needs_fifos = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")


@needs_fifos
def test_a_process_that_dies_takes_one_photo_with_it(folder: Path) -> None:
    """A photo that is a pipe: its worker waits, and is killed as by a lack of memory."""
    tasks = plan_of(folder / "in", folder / "masks", folder / "out").tasks
    (folder / "in" / "a.png").unlink()
    os.mkfifo(folder / "in" / "a.png")  # no plan has pipes

    def kill() -> None:
        with (folder / "in" / "a.png").open("wb"):  # waits until it is being read
            (worker,) = multiprocessing.active_children()
            worker.kill()
            worker.join()

    killer = threading.Thread(target=kill)
    killer.start()
    outcomes = {outcome.photo: outcome for outcome in on_processes(tasks, TELEA, 1)}
    killer.join()
    dead = outcomes.pop("a.png")
    assert dead.status == "failed" and "signal 9" in (dead.error or "")
    assert {outcome.status for outcome in outcomes.values()} == {"repaired"} and len(outcomes) == 3


@needs_fifos
def test_cancelled_it_leaves_whole_files_and_says_how_to_go_on(folder: Path) -> None:
    draw(folder / "in" / "z.png")
    mark(folder / "masks" / "z.png")
    line = [*("batch", "in", "--masks", "masks", "--out", "out"), *("--method", "telea")]
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *line, "--workers", "1"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    while not (folder / "in" / "z.png").is_fifo():
        time.sleep(0.05)
    with (folder / "in" / "z.png").open("wb"):  # waits until the last photo is being read
        os.killpg(program.pid, signal.SIGINT)  # as Ctrl-C does: to the workers, too
        _, said = program.communicate(timeout=60)
    assert program.returncode == 130
    assert "4 of 5 photos are done and whole; the same command goes on" in said
    assert "Traceback" not in said
    assert told(folder)["counts"] == {"repaired": 4, "not done": 1}
    for row in told(folder)["photos"][:4]:
        open_photo(folder / "out" / row["out"])
    left = {path.name for path in (folder / "out").rglob("*") if path.is_file()}
    assert left == {"a.jpg", "a.png", "b.webp", "facemend-batch.json", ".facemend-batch.jsonl"}
    (folder / "in" / "z.png").unlink()
    draw(folder / "in" / "z.png")
    assert batch(folder) == 0
    assert told(folder)["counts"] == {"done before": 4, "repaired": 1}


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two photos with a face, in different formats, a mask on each mouth."""
    folder = tmp_path_factory.mktemp("faces")
    (folder / "in").mkdir()
    with Image.open(sample_photo()) as photo, Image.open(sample_mask()) as mask:
        for i, name in enumerate(("a.png", "b.jpg")):
            box = (90 + 4 * i, 0, 350 + 4 * i, 300)
            photo.crop(box).save(folder / "in" / name)
            (folder / "masks").mkdir(exist_ok=True)
            mask.crop(box).save(folder / "masks" / f"{name}.png")
    return folder


FAST = How(RepairOptions(method="context-encoder", device="cpu"))


def hashes(folder: Path) -> dict[str, str]:
    """Of everything that was written there, but for the report and the journal."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if "facemend" not in path.name
    }


@pytest.fixture(scope="module")
def alone(faces: Path) -> dict[str, str]:
    """What one process writes."""
    tasks = plan_of(faces / "in", faces / "masks", faces / "alone").tasks
    outcomes = list(on_processes(tasks, FAST, 1))
    assert [(outcome.status, outcome.faces) for outcome in outcomes] == [("repaired", 1)] * 2
    return hashes(faces / "alone")


def test_workers_do_not_show_in_the_bytes(faces: Path, alone: dict[str, str]) -> None:
    tasks = plan_of(faces / "in", faces / "masks", faces / "two").tasks
    assert len(list(on_processes(tasks, FAST, 2))) == 2
    assert hashes(faces / "two") == alone


def test_a_photo_by_itself_has_the_same_bytes(faces: Path, alone: dict[str, str]) -> None:
    line = ["repair", faces / "in" / "b.jpg", "--mask", faces / "masks" / "b.jpg.png"]
    assert run(*line, "-o", faces / "b.jpg", "--method", "context-encoder", "--device", "cpu") == 0
    assert hashlib.sha256((faces / "b.jpg").read_bytes()).hexdigest() == alone["b.jpg"]


def test_a_cluster_of_two_writes_the_same_bytes(
    faces: Path, alone: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None
    ) as cluster:
        line = ["batch", faces / "in", "--masks", faces / "masks", "--out", faces / "cluster"]
        line += ["--method", "context-encoder", "--device", "cpu"]
        assert run(*line, "--cluster", cluster.scheduler_address) == 0
        with distributed.Client(cluster) as client:
            held = client.run(lambda: "engine.batch.one_photo" in sys.modules)
    assert hashes(faces / "cluster") == alone
    assert list(held.values()) == [True, True], "one worker did it all"
    assert "2 repaired" in capsys.readouterr().err


def test_a_cluster_that_dies_is_a_sentence_and_what_is_done_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed")
    for number in range(20):
        draw(folder / "in" / f"more{number}.png", turn=number)
    address = folder / "scheduler.json"
    commands = (
        ("dask_scheduler", "--port", "0", "--no-dashboard"),
        ("dask_worker", "--nthreads", "1", "--no-nanny", "--no-dashboard"),
    )
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{name}", "--scheduler-file", address, *more],
            cwd=ROOT,
            stderr=subprocess.DEVNULL,
        )
        for name, *more in commands
    ]
    note = Journal.note

    def noted(journal: Journal, outcome: Outcome) -> None:
        note(journal, outcome)
        processes[0].kill()

    monkeypatch.setattr(Journal, "note", noted)
    try:
        while not address.exists():
            time.sleep(0.1)
        line = ["batch", folder / "in", "--masks", mark(folder / "one.png"), "--method", "telea"]
        line += ["--out", folder / "out", "--cluster", json.loads(address.read_text())["address"]]
        said = "has no workers"
        while "has no workers" in said:
            code, said = run(*line), capsys.readouterr().err
    finally:
        for process in processes:
            process.kill()
            process.wait()
    assert code == 1 and "scheduler is gone" in said
    counts = told(folder)["counts"]
    assert counts["repaired"] >= 1 and counts["not done"] >= 1


def test_a_cluster_that_is_not_there_is_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    line = ["batch", folder / "in", "--masks", folder / "masks", "--out", folder / "out"]
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert run(*line, "--cluster", "tcp://127.0.0.1:1") == 2
    assert "pip install 'facemend[cluster]'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("photos", "masks", "out", "code", "words"),
    [
        ("nowhere", "masks", "out", 3, "is not a folder of photos"),
        ("masks/sub/none", "masks", "out", 3, "is not a folder of photos"),
        ("in", "nowhere", "out", 3, "neither a folder of masks nor a mask"),
        ("in", "masks", "in", 2, "is the folder of the photos"),
        ("in", "masks", "masks", 2, "is the folder of the masks"),
        ("empty", "masks", "out", 3, "holds no photo"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    photos: str,
    masks: str,
    out: str,
    code: int,
    words: str,
) -> None:
    (folder / "empty").mkdir()
    line = ["batch", folder / photos, "--masks", folder / masks, "--out", folder / out]
    assert run(*line) == code
    error = [text for text in capsys.readouterr().err.splitlines() if "facemend:" in text]
    assert len(error) == 1 and words in error[0]


def test_the_page_is_that_of_the_tiffs_with_several(tmp_path: Path) -> None:
    pages = np.stack([np.roll(gradient(), turn, axis=1) for turn in (0, 7, 19)])
    (tmp_path / "in").mkdir()
    tifffile.imwrite(tmp_path / "in" / "pages.tif", pages, photometric="rgb", metadata=None)
    draw(tmp_path / "in" / "one.jpg")
    draw(tmp_path / "in" / "one.tif")
    for name in ("pages.tif", "one.jpg", "one.tif"):
        mark(tmp_path / "masks" / f"{name}.png")
    assert batch(tmp_path) == 3
    assert statuses(tmp_path) == {
        "pages.tif": "failed",
        "one.jpg": "repaired",
        "one.tif": "repaired",
    }
    assert "3 pages" in next(row["error"] for row in told(tmp_path)["photos"] if row["error"])
    assert batch(tmp_path, "--page", 2) == 0
    done = "done before"
    assert statuses(tmp_path) == {"pages.tif": "repaired", "one.jpg": done, "one.tif": done}
    mask = read_mask(tmp_path / "masks" / "pages.tif.png", (60, 40))
    for number, page in enumerate(pages, 1):
        changed = (open_photo(tmp_path / "out" / "pages.tif", number).pixels != page).any(2)
        assert changed.any() == (number == 2) and not (changed & ~mask).any()
    assert batch(tmp_path, "--page", 4) == 3
    assert "no page 4" in next(row["error"] for row in told(tmp_path)["photos"] if row["error"])


def test_formats_that_are_only_read_get_another_ending_and_no_other_photos_name(
    tmp_path: Path,
) -> None:
    for name in ("a.dng", "a.dng.tif", "b.jfif", "B.JPG", "out/old.png", "masks/a.png"):
        draw(tmp_path / name.replace(".dng", ".png")).rename(tmp_path / name)
    mark(tmp_path / "masks" / "b.png")
    plan = plan_of(tmp_path, tmp_path / "masks", tmp_path / "out")
    assert {task.name: task.out_name for task in plan.tasks} == {
        "B.JPG": "B.JPG",
        "a.dng": "a.dng-2.tif",
        "a.dng.tif": "a.dng.tif",
        "b.jfif": "b.jfif.jpg",
    }
