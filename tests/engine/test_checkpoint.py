from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch
import torch

from engine import checkpoint
from engine.assets import resources
from engine.errors import UnreadableInput
from engine.networks.dcgan import DCGANConfig, Discriminator, Generator

TINY = DCGANConfig(latent=8, generator_filters=4, discriminator_filters=4)


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    torch.manual_seed(1)
    path = tmp_path / "tiny.safetensors"
    checkpoint.save(
        path, generator=Generator(TINY), discriminator=Discriminator(TINY), record={"steps": 3}
    )
    return path


def test_what_is_saved_is_loaded_frozen_and_ready(tiny: Path) -> None:
    loaded = checkpoint.load(tiny)
    assert loaded.config == TINY and loaded.record == {"steps": 3} and len(loaded.sha256) == 64
    assert not loaded.generator.training and not loaded.discriminator.training
    assert not any(p.requires_grad for p in loaded.generator.parameters())
    torch.manual_seed(1)
    original = Generator(TINY).state_dict()
    for name, tensor in loaded.generator.state_dict().items():
        torch.testing.assert_close(tensor, original[name].half().to(tensor.dtype))


def rewritten(path: Path, change: Callable[[dict, dict], None]) -> None:
    header = checkpoint.read_header(path)
    tensors = safetensors.torch.load_file(path)
    change(header, tensors)
    path.write_bytes(checkpoint.serialised(tensors, header))


SPOILS: dict[str, tuple[Callable[[dict, dict], None], str]] = {
    "another program's": (lambda h, t: h.update(format="x"), "not made by this version"),
    "an unknown option": (lambda h, t: h.update(config={"colour": 1}), "header is damaged"),
    "an absurd size": (lambda h, t: h.update(config={"latent": 1000000}), "header is damaged"),
    "no record": (lambda h, t: h.pop("record"), "header is damaged"),
    "another frame": (lambda h, t: h.update(frame=[[0, 0]] * 5), "another frame"),
    "a missing tensor": (
        lambda h, t: t.pop("generator.layers.0.weight"),
        r"generator\.layers\.0\.weight is missing",
    ),
    "one tensor more": (
        lambda h, t: t.update({"discriminator.extra": torch.zeros(1)}),
        r"discriminator\.extra is unexpected",
    ),
    "another shape": (
        lambda h, t: t.update({"generator.layers.0.weight": torch.zeros(2, 2)}),
        r"is \(2, 2\), not",
    ),
    "a fraction for a count": (
        lambda h, t: h["config"].update(latent=8.0),
        "header is damaged",
    ),
    "a record that is none": (lambda h, t: h.update(record=[1]), "header is damaged"),
    "whole numbers for weights": (
        lambda h, t: t.update(
            {"generator.layers.0.weight": t["generator.layers.0.weight"].to(torch.int32)}
        ),
        "is of type torch.int32",
    ),
    "NaN": (
        lambda h, t: t["generator.layers.0.weight"].fill_(torch.nan),
        "NaN or infinity",
    ),
}


@pytest.mark.parametrize("name", SPOILS)
def test_a_file_that_does_not_match_is_refused_with_a_sentence(tiny: Path, name: str) -> None:
    change, words = SPOILS[name]
    rewritten(tiny, change)
    with pytest.raises(UnreadableInput, match=words):
        checkpoint.load(tiny)


def test_a_damaged_file_is_a_sentence(tiny: Path) -> None:
    tiny.write_bytes(tiny.read_bytes()[:100])
    with pytest.raises(UnreadableInput, match="not a readable safetensors file"):
        checkpoint.load(tiny)


def test_unknown_weights_are_a_sentence() -> None:
    with pytest.raises(UnreadableInput, match="cannot be read"):
        checkpoint.load("no-such-recipe")


@pytest.mark.parametrize("path", sorted((resources() / "weights").glob("*.safetensors")))
def test_every_shipped_file_loads_is_small_and_has_a_model_card(path: Path) -> None:
    loaded = checkpoint.load(path)
    assert loaded.record["terms"] == "CC BY-NC-SA 4.0"
    assert path.stat().st_size <= 20 * 2**20
    assert path.with_suffix(".md").is_file()
