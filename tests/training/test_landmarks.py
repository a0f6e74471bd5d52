"""The landmark network learns, goes on exactly where it was left, and runs in OpenCV."""

from dataclasses import replace
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from engine.alignment import canonical_landmarks, fit, transform
from engine.landmark_net import LandmarkReader, standardised
from engine.networks.landmarks import LandmarkConfig, LandmarkNet
from engine.proposals import Window
from tests.training.conftest import CPU
from training.__main__ import main
from training.landmarks import backgrounds, command
from training.landmarks.export import LARGEST, onnx_bytes
from training.landmarks.loop import train_landmarks
from training.landmarks.losses import corner_displacement, landmark_loss
from training.landmarks.recipe import LANDMARKS
from training.landmarks.samples import Samples
from training.landmarks.spoiling import Spoiler
from training.loop import TrainingStep
from training.network_run import NetworkRun
from training.state import STATE

TINY = replace(LANDMARKS, network=LandmarkConfig(4, 16), batch=12, negatives=4, warm_up=5)
RECORD = {"recipe": "landmarks", "terms": "CC BY-NC-SA 4.0"}


@pytest.fixture(scope="module")
def landmarks() -> np.ndarray:
    away = np.random.default_rng(3).normal(0, 3, (40, 5, 2))
    return canonical_landmarks(128) + away


@pytest.fixture(scope="module")
def faces(landmarks: np.ndarray) -> np.ndarray:
    """Dark pictures with a white spot at every landmark: (40, 128, 128, 3)."""
    pictures = np.full((40, 128, 128, 3), 40, np.uint8)
    for picture, marks in zip(pictures, landmarks, strict=True):
        for x, y in marks:
            cv2.circle(picture, (round(x), round(y)), 5, (255, 255, 255), -1)
    return pictures


@pytest.fixture(scope="module")
def others() -> np.ndarray:
    return np.random.default_rng(4).integers(0, 256, (9, 128, 128, 3), np.uint8)


@pytest.fixture
def samples(faces: np.ndarray, landmarks: np.ndarray, others: np.ndarray) -> Samples:
    return Samples(TINY, faces, landmarks, others)


def steps_of(
    samples: Samples, folder: Path, count: int, *, stop: int | None = None
) -> list[TrainingStep]:
    run = NetworkRun.resume(TINY, folder, CPU)
    training = train_landmarks(run, samples, folder, steps=count, save_every=3)
    steps = list(islice(training, stop))
    training.close()
    return steps


def test_a_step_has_its_batch_whatever_came_before(samples: Samples) -> None:
    first = samples.at(7)
    samples.at(0)
    again = samples.at(7)
    assert np.array_equal(first.cuts, again.cuts)
    assert np.array_equal(first.landmarks, again.landmarks)
    assert not np.array_equal(first.cuts, samples.at(8).cuts)


def test_landmarks_move_with_the_face(samples: Samples) -> None:
    class Untouched(Spoiler):
        def spoilt(self, image: np.ndarray, random: np.random.Generator) -> np.ndarray:
            return image

    samples.spoiler = Untouched(64)
    bright = []
    for step in range(20):
        batch = samples.at(step)
        for cut, marks in zip(batch.cuts, batch.landmarks, strict=False):
            places = np.round((marks + 0.5) * 64 - 0.5).astype(int)
            within = ((places >= 0) & (places < 64)).all(1)
            bright += cut[places[within, 1], places[within, 0]].tolist()
    assert len(bright) > 600 and np.mean(np.array(bright) > 120) > 0.99


def test_every_face_is_seen_once_an_epoch(samples: Samples) -> None:
    seen = [i for step in range(10) for i in samples._chosen(step)]
    assert sorted(seen[:40]) == sorted(seen[40:]) == list(range(40))
    assert seen[:40] != seen[40:]


@pytest.mark.parametrize("seed", range(5))
def test_a_spoilt_cut_is_still_a_cut(seed: int, faces: np.ndarray) -> None:
    random, spoiler = np.random.default_rng(seed), Spoiler(64)
    cut = cv2.resize(faces[0, ..., 0], (64, 64))
    spoilt = [spoiler.spoilt(cut, random) for _ in range(60)]
    assert all(one.shape == (64, 64) and one.dtype == np.uint8 for one in spoilt)
    assert any(np.array_equal(one, cut) for one in spoilt)


@pytest.mark.parametrize(
    ("window", "shown"),
    [
        (Window(100, 80, 64, 0), True),
        (Window(110, 70, 100, 50), True),
        (Window(100, 80, 20, 0), False),  # a part
        (Window(100, 80, 200, 0), False),  # too small in the window
        (Window(145, 80, 64, 0), False),  # beside it
    ],
)
def test_a_background_shows_no_labelled_face(window: Window, shown: bool) -> None:
    face = fit(transform(canonical_landmarks(64), Window(100, 80, 64, 0).alignment(64).inverse))
    assert backgrounds._shows(window, face) == shown


def test_backgrounds_are_the_same_each_time(tmp_path: Path) -> None:
    header = "photo,source,annotator,width,height"
    row = "none-000.jpg,s,none,90,60"
    (tmp_path / "faces.csv").write_text(f"{header}\n{row}\n", encoding="utf-8")
    picture = np.random.default_rng(5).integers(0, 256, (60, 90, 3), np.uint8)
    cv2.imwrite(str(tmp_path / "none-000.jpg"), picture)
    found = backgrounds.backgrounds(tmp_path, seed=1)
    assert found.shape[1:] == (128, 128, 3) and len(found) > 100
    assert np.array_equal(found, backgrounds.backgrounds(tmp_path, seed=1))


def test_the_displacement_learned_from_is_the_one_measured() -> None:
    random = np.random.default_rng(6)
    truth = canonical_landmarks(64) + random.normal(0, 1, (200, 5, 2))
    found = truth + random.normal(0, 0.5, truth.shape)
    answer = torch.zeros(200, 16)
    answer[:, :10] = torch.from_numpy(found.reshape(200, 10) / 64)
    learned = 64 * corner_displacement(answer, torch.from_numpy(truth / 64).float()).numpy()
    low, high = -0.5, 63.5
    canonical = np.array([[low, low], [high, low], [high, high], [low, high]])
    measured = [
        np.hypot(*(transform(fit(t).corners, fit(f).matrix) - canonical).T).mean()
        for t, f in zip(truth, found, strict=True)
    ]
    assert np.corrcoef(learned, measured)[0, 1] > 0.9
    assert abs(learned.mean() / np.mean(measured) - 1) < 0.05


def test_the_likeliest_spread_is_the_mean_error() -> None:
    random = torch.Generator().manual_seed(7)
    truth = torch.randn(4000, 5, 2, generator=random) * 0.02
    mean_error = torch.linalg.vector_norm(truth, dim=2).mean()
    costs = {}
    for share in (0.8, 1.0, 1.25):
        answer = torch.zeros(4000, 16)
        answer[:, 10:15] = (share * mean_error).log()
        costs[share] = float(landmark_loss(answer, truth))
    assert min(costs, key=lambda share: costs[share]) == 1.0


def test_it_learns_to_place_landmarks_and_to_tell_faces(samples: Samples, tmp_path: Path) -> None:
    steps = steps_of(samples, tmp_path, 60)
    landmark = [step.values["landmark_loss"] for step in steps]
    face = [step.values["face_loss"] for step in steps]
    assert np.mean(landmark[-10:]) < np.mean(landmark[:10])
    assert np.mean(face[-10:]) < 0.96 * np.mean(face[:10])


def test_a_stopped_and_resumed_run_gives_the_bytes_of_an_unbroken_one(
    samples: Samples, tmp_path: Path
) -> None:
    steps_of(samples, tmp_path / "a", 7)
    steps_of(samples, tmp_path / "b", 7, stop=4)
    steps_of(samples, tmp_path / "b", 7)
    assert (tmp_path / "a" / STATE).read_bytes() == (tmp_path / "b" / STATE).read_bytes()
    log = (tmp_path / "a" / "log.csv").read_text()
    assert log == (tmp_path / "b" / "log.csv").read_text()


@pytest.fixture(scope="module")
def network() -> LandmarkNet:
    torch.manual_seed(8)
    network = LandmarkNet(LANDMARKS.network)
    with torch.no_grad():  # statistics that are not those of a new network
        network(torch.randn(32, 1, 64, 64) * 2 + 1)
        network.answer.weight.mul_(1000)
    return network.eval()


@pytest.fixture(scope="module")
def exported(network: LandmarkNet, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("network") / "landmarks.onnx"
    path.write_bytes(onnx_bytes(network, RECORD))
    return path


@pytest.mark.parametrize("count", [1, 2, 33])
def test_opencv_reads_what_torch_does(network: LandmarkNet, exported: Path, count: int) -> None:
    cuts = np.random.default_rng(9).integers(0, 256, (count, 64, 64), np.uint8)
    with torch.inference_mode():
        expected = network(torch.from_numpy(standardised(cuts))).numpy()
    raw = LandmarkReader(exported).raw(cuts)
    assert count == 1 or expected.std(0).max() > 0.05
    assert np.abs(raw - expected).max() < 1e-3


def test_a_reading_does_not_depend_on_its_company(exported: Path) -> None:
    reader = LandmarkReader(exported)
    cuts = np.random.default_rng(10).integers(0, 256, (7, 64, 64), np.uint8)
    together = reader.raw(cuts)
    assert np.allclose(together, np.concatenate([reader.raw(cut[None]) for cut in cuts]), atol=1e-5)
    assert len(reader.read(cuts[:0]).logits) == 0


def test_the_file_is_small_and_tells_nothing_of_this_machine(
    network: LandmarkNet, exported: Path
) -> None:
    data = exported.read_bytes()
    assert len(data) <= LARGEST
    assert b"CC BY-NC-SA 4.0" in data
    assert b"site-packages" not in data and str(Path.cwd()).encode() not in data


def test_the_commands_train_and_export(
    shared_faces: Path,
    others: np.ndarray,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(command, "backgrounds", lambda photos, seed: others)
    monkeypatch.setattr(command, "_JUDGED_BATCHES", 1)
    run = ["--folder", str(tmp_path / "run"), "--data", str(shared_faces)]
    out = tmp_path / "landmarks.onnx"
    assert main(["export", "landmarks", *run, "-o", str(out)]) == 1
    assert "train landmarks first" in capsys.readouterr().err
    assert main(["train", "landmarks", *run, "--split", "dev", "--steps", "2"]) == 0
    assert main(["export", "landmarks", *run, "-o", str(out)]) == 0
    assert "after 2 steps" in capsys.readouterr().out
    assert LandmarkReader(out).read(np.zeros((1, 64, 64), np.uint8)).landmarks.shape == (1, 5, 2)
