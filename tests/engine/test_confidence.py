import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import cli
from engine.assets import sample_mask, sample_photo
from engine.confidence import mean_spread, spread
from engine.mask import read_mask
from engine.place import Patch


def test_the_spread_is_the_standard_deviation_in_levels_of_255() -> None:
    where = np.array([[True, True, False]])
    levels = ([[10, 50, 7]], [[30, 50, 90]])
    found = []
    for row in levels:
        pixels = np.repeat(np.array(row, np.uint8)[..., None], 3, 2)
        found.append(Patch((0, 0, 3, 1), pixels, where))
    np.testing.assert_allclose(spread(found), [[10, 0, 0]])
    assert mean_spread(found) == pytest.approx(5)
    deep = [Patch(p.box, p.pixels.astype(np.uint16) * 257, where) for p in found]
    np.testing.assert_allclose(spread(deep), spread(found))
    assert not spread(found[:1]).any()


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("inputs")
    with Image.open(sample_photo()) as photo, Image.open(sample_mask()) as mask:
        photo.crop((90, 0, 350, 300)).save(folder / "photo.png")
        mask.crop((90, 0, 350, 300)).save(folder / "mask.png")
    return folder


def run(inputs: Path, *arguments: object) -> int:
    line = ["repair", inputs / "photo.png", "--mask", inputs / "mask.png", *arguments]
    return cli.main([str(argument) for argument in line])


def test_the_terminal_writes_it_beside_the_report(inputs: Path, tmp_path: Path) -> None:
    asked = ("-o", tmp_path / "o.png", "--report", tmp_path / "r.json", "--candidates", 3)
    assert run(inputs, *asked, "--confidence", tmp_path / "c.png") == 0
    with Image.open(tmp_path / "c.png") as written:
        assert written.mode == "L"
        levels = np.asarray(written)
    mask = read_mask(inputs / "mask.png", (260, 300))
    assert not levels[~mask].any() and levels[mask].any()
    told = json.loads((tmp_path / "r.json").read_text())["spread"]
    assert len(told) == 1 and abs(told[0] - levels[levels > 0].mean()) < 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--candidates", 1), "--candidates 2 or more"),
        (("--method", "telea"), "completes faces"),
    ],
)
def test_where_there_is_nothing_to_compare_it_says_so_first(
    inputs: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[object, ...],
    sentence: str,
) -> None:
    out = tmp_path / "o.png"
    assert run(inputs, "-o", out, "--confidence", tmp_path / "c.png", *arguments) == 2
    assert sentence in capsys.readouterr().err and not out.exists()


def test_it_is_a_file_of_its_own(
    inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(inputs, "-o", tmp_path / "o.png", "--confidence", tmp_path / "o.png") == 2
    assert run(inputs, "-o", tmp_path / "o.png", "--confidence", inputs / "mask.png") == 2
    assert run(inputs, "-o", tmp_path / "o.png", "--confidence", tmp_path / "c.jpg") == 2
    assert capsys.readouterr().err.count("\n") == 3
