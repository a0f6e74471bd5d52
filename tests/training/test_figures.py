import argparse
import shutil
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import torch
from PIL import Image
from torch.nn.functional import leaky_relu

from engine.completion.latent_search import DEFAULT
from engine.errors import FacemendError
from engine.holes import NAMES, hole
from tests.training.conftest import CPU, TINY, coloured_halves, face_shards
from training.figures import command, completion, subject
from training.figures.activations import answers
from training.figures.completion import searched, spread
from training.figures.page import Page
from training.figures.samples import LARGEST, draw
from training.figures.subject import Subject
from training.loop import train
from training.recipes import RECIPES
from training.run import Run

LATENT, INPAINTING, PLAIN = "dcgan64", "inpaint-dcgan", "context-encoder"
NOWHERE = Path("no-such-folder")
BLOCKS = 2


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Finished runs of six steps with a sheet after every second."""
    folder = tmp_path_factory.mktemp("runs")
    for name in (LATENT, INPAINTING, PLAIN, "upsampling80"):
        recipe = TINY[name]
        training = train(
            Run(recipe, CPU),
            coloured_halves(recipe.network.side),
            folder / name,
            steps=6,
            save_every=2,
        )
        list(training)
    return folder


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return face_shards(tmp_path_factory.mktemp("data") / "faces", BLOCKS * len(NAMES))


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, recipe in TINY.items():
        monkeypatch.setitem(RECIPES, name, recipe)
    monkeypatch.setattr(completion, "ITERATIONS", 16)
    monkeypatch.setattr(subject, "BLOCKS", BLOCKS)


def figures(folder: Path, *options: str | Path) -> int:
    parser = argparse.ArgumentParser()
    command.add_options(parser)
    parsed = parser.parse_args([str(folder), *map(str, options)])
    return parsed.run(parsed)


def subject_of(runs: Path, name: str, out: Path) -> Subject:
    return Subject(runs / name, out, NOWHERE, "dev", shareable=True)


def panels(path: Path) -> int:
    """The charts and sheets in an SVG."""
    root = ElementTree.parse(path).getroot()
    assert root.tag.endswith("svg")
    return sum("axes_" in node.get("id", "") for node in root.iter())


def test_a_latent_run_has_every_figure_without_any_face_of_the_data(
    runs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert figures(runs / LATENT, "--shareable", "--out", tmp_path, "--data", NOWHERE) == 0
    names = [
        *("losses", "samples", "line", "activations-generator", "activations-discriminator"),
        *("progress", "triples"),
    ]
    written = {f"{name}.{kind}" for name in names for kind in ("png", "svg")} | {"samples.webp"}
    assert {path.name for path in tmp_path.iterdir()} == written
    assert {Path(line).name for line in capsys.readouterr().out.splitlines()} == written
    for name in names:
        with Image.open(tmp_path / f"{name}.png") as image:
            image.load()
            assert image.width == 1200
    counts = [panels(tmp_path / f"{name}.svg") for name in names]
    # one sheet for each layer and the face; a sheet and two charts; a sheet for each block
    assert counts == [2, 1, 1, 5, 5, 3, BLOCKS]


def test_an_inpainting_run_has_what_applies_to_it(
    runs: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["--data", data, "--split", "train", "--out", tmp_path]
    assert figures(runs / INPAINTING, *given) == 0
    names = {path.stem for path in tmp_path.iterdir()}
    assert names == {
        *("losses", "samples", "triples"),
        *("activations-generator", "activations-discriminator", "activations-local-discriminator"),
    }
    assert panels(tmp_path / "losses.svg") == 3
    assert panels(tmp_path / "activations-generator.svg") == 8  # the faces, 4 down, 3 up
    said = capsys.readouterr().err
    assert "line left out: inpaint-dcgan" in said and "progress left out: inpaint-dcgan" in said


def test_faces_of_the_data_are_not_shareable(
    runs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--shareable", "--only", "samples", "losses", "--out", tmp_path]
    assert figures(runs / PLAIN, *options) == 0
    assert {path.name for path in tmp_path.iterdir()} == {"losses.png", "losses.svg"}
    assert "samples left out" in capsys.readouterr().err
    assert panels(tmp_path / "losses.svg") == 2  # no contest without a discriminator


def test_the_same_run_gives_the_same_bytes(runs: Path, tmp_path: Path) -> None:
    only = ["--shareable", "--only", "losses", "samples", "line", "activations"]
    for name in ("a", "b"):
        assert figures(runs / "upsampling80", *only, "--out", tmp_path / name) == 0
    first, second = sorted((tmp_path / "a").iterdir()), sorted((tmp_path / "b").iterdir())
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
    assert len(first) == 11


def test_the_animation_has_a_frame_for_each_sheet(runs: Path, tmp_path: Path) -> None:
    draw(subject_of(runs, LATENT, tmp_path))
    movie = tmp_path / "samples.webp"
    with Image.open(movie) as image:
        assert (image.n_frames, image.width) == (3, 8 * 64)  # type: ignore[attr-defined]
    assert movie.stat().st_size < LARGEST


def test_a_recipe_stands_for_its_run(
    runs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(runs / LATENT, tmp_path / "runs" / LATENT)
    monkeypatch.chdir(tmp_path)
    assert figures(Path(LATENT), "--only", "losses") == 0
    assert (tmp_path / "runs" / LATENT / "figures" / "losses.png").exists()


def test_what_is_missing_is_said_once_and_the_rest_is_drawn(
    runs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run"
    shutil.copytree(runs / LATENT, run)
    shutil.rmtree(run / "samples")
    (run / "log.csv").write_bytes((runs / PLAIN / "log.csv").read_bytes())
    only = ["--only", "losses", "samples", "line", "progress", "triples"]
    assert figures(run, *only, "--data", NOWHERE) == 3
    said = capsys.readouterr().err
    assert "no losses: " in said and "is not the log of dcgan64" in said
    assert "holds no samples" in said
    assert said.count("no progress, triples: no-such-folder/index.csv is missing") == 1
    assert {path.name for path in (run / "figures").iterdir()} == {"line.png", "line.svg"}


def test_a_folder_that_is_no_run_is_a_sentence(runs: Path, tmp_path: Path) -> None:
    with pytest.raises(FacemendError, match="python -m training train RECIPE"):
        figures(tmp_path, "--only", "losses")
    (tmp_path / "state.safetensors").write_bytes(b"not one")
    with pytest.raises(FacemendError, match="is no training state"):
        figures(tmp_path, "--only", "losses")


def test_a_sheet_of_another_recipe_is_refused(runs: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    shutil.copytree(runs / LATENT, run)
    shutil.copy(runs / "upsampling80" / "samples" / "0000002.png", run / "samples")
    with pytest.raises(FacemendError, match="0000002.png is no contact sheet"):
        draw(Subject(run, tmp_path, NOWHERE, "dev", shareable=True))


def test_pictures_keep_their_colours_and_are_equally_large(tmp_path: Path) -> None:
    reds = [np.full((side, side, 3), (200, 0, 0), np.uint8) for side in (8, 50)]
    blue = np.full((64, 64, 3), (0, 0, 200), np.uint8)
    with Page(tmp_path, "page", "Three squares") as page:
        page.pictures([[*reds, blue]])
    with Image.open(tmp_path / "page.png") as image:
        shown = np.array(image.convert("RGB"))
    red, blue_seen = [(shown == colour).all(2) for colour in ((200, 0, 0), (0, 0, 200))]
    assert red.sum() == 2 * blue_seen.sum() > 0


def test_maps_are_those_behind_the_activation() -> None:
    run = Run(TINY[LATENT], CPU)
    critic = run.discriminators["discriminator"].eval()
    image = torch.rand(1, 3, 64, 64)
    _, layers = answers(critic, image)
    first = leaky_relu(critic.layers[0](image), 0.2)[0]  # type: ignore[index,operator]
    np.testing.assert_allclose(layers[0].maps, first.detach().numpy(), atol=1e-6)
    assert [layer.maps.shape[1] for layer in layers] == [32, 16, 8, 4]


@pytest.mark.parametrize(
    "recipe,sides",
    [
        ("dcgan64", [4, 8, 16, 32]),
        ("upsampling80", [5, 10, 20, 40]),
        ("upsampling80-half-strided", [5, 10, 20, 40]),
        ("residual64", [4, 8, 16, 32, 64]),
        ("inpaint-gan", [32, 16, 8, 4, 4, 8, 16, 32]),
        ("inpaint-dcgan", [32, 16, 8, 4, 8, 16, 32]),
    ],
)
def test_every_family_shows_its_layers(recipe: str, sides: list[int]) -> None:
    config = TINY[recipe].network
    side = config.side
    inputs = (
        (torch.zeros(1, config.latent),)
        if hasattr(config, "latent")
        else (torch.zeros(1, 3, side, side), torch.ones(1, 1, side, side))
    )
    made, layers = answers(Run(TINY[recipe], CPU).average.eval(), *inputs)
    assert made.shape == (1, 3, side, side)
    assert [layer.maps.shape[1] for layer in layers] == sides


def test_a_search_shows_its_best_so_far(runs: Path, tmp_path: Path) -> None:
    run = subject_of(runs, LATENT, tmp_path)
    crop, missing = coloured_halves(64)[0], hole("mouth")
    settings = replace(DEFAULT, iterations=50, batch=1, starts=1, patience=0)
    moments = searched(run, crop, missing, settings)
    losses = [moment.loss for moment in moments]
    assert losses == sorted(losses, reverse=True) and losses[0] > losses[-1]
    assert [moment.iteration for moment in spread(moments)][:2] == [0, 8]
    assert moments[-1].iteration == 50
    np.testing.assert_array_equal(moments[-1].completed[~missing], crop[~missing])
