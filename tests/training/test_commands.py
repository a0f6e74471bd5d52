from pathlib import Path

import pytest

from engine import checkpoint
from training.__main__ import main
from training.recipes import RECIPES


def test_the_list_names_a_recipe_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [*RECIPES, "landmarks", "damage", "encoder"]


@pytest.mark.parametrize(
    "recipe", ["dcgan64", "upsampling80-half", "inpaint-dcgan", "residual64", "detail"]
)
def test_a_recipe_trains_on_the_shards_and_its_export_loads(
    recipe: str, shared_faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = ["--folder", str(tmp_path / "run")]
    data = ["--data", str(shared_faces), "--split", "dev"]
    assert main(["train", recipe, *run, *data, "--steps", "2"]) == 0
    assert main(["export", recipe, *run, "-o", str(tmp_path / "new.safetensors")]) == 0
    loaded = checkpoint.load(tmp_path / "new.safetensors")
    assert loaded.record["steps"] == 2 and loaded.config == RECIPES[recipe].network
    assert (tmp_path / "new-samples.png").exists()


def test_what_is_missing_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "dcgan64", "--data", str(tmp_path), "--folder", str(tmp_path)]) == 3
    assert "index.csv is missing" in capsys.readouterr().err
    assert main(["export", "dcgan64", "--folder", str(tmp_path)]) == 1
    assert "train dcgan64 first" in capsys.readouterr().err
