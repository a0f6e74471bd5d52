from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch
import torch

from engine import checkpoint
from engine.alignment import CANONICAL_FRAME, S3_FRAME
from engine.assets import resources
from engine.errors import UnreadableInput
from engine.networks.dcgan import DCGANConfig, Discriminator, Generator
from engine.networks.families import family_of
from tests.engine.conftest import TINY as TINY_OF

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
    assert loaded.discriminator is not None and loaded.frame == CANONICAL_FRAME
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
    "another family": (lambda h, t: h.update(family="transformer"), "not made by this version"),
    "another family's name": (lambda h, t: h.update(family="residual"), r"conv1\.bias is missing"),
    "no discriminator": (lambda h, t: h.update(discriminator=None), "no discriminator"),
    "a frame of one point": (lambda h, t: h.update(frame=[[0, 0]] * 5), "fall into one"),
    "a frame beyond the crop": (lambda h, t: h.update(frame=[[0, 2]] * 5), "between 0 and 1"),
    "a frame of four points": (lambda h, t: h["frame"].pop(), "header is damaged"),
    "a frame that is none": (lambda h, t: h.update(frame="oval"), "header is damaged"),
    "a frame of NaN": (lambda h, t: h.update(frame=[[float("nan")] * 2] * 5), "between 0 and 1"),
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


@pytest.mark.parametrize("recipe", TINY_OF)
def test_each_recipes_weights_come_back_with_what_completion_needs(
    tiny_weights: Path, recipe: str
) -> None:
    loaded = checkpoint.load(tiny_weights / "weights" / f"{recipe}.safetensors")
    assert loaded.config == TINY_OF[recipe] and loaded.family == family_of(loaded.config)
    assert (loaded.discriminator is not None) == (loaded.family.kind == "latent")
    assert loaded.frame == (S3_FRAME if loaded.config.side == 80 else CANONICAL_FRAME)


def test_a_latent_gan_is_not_saved_without_its_discriminator(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="give both"):
        checkpoint.save(
            tmp_path / "half.safetensors", generator=Generator(TINY), discriminator=None, record={}
        )


@pytest.fixture
def split(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Weights whose discriminator has a file of its own."""
    monkeypatch.setattr(checkpoint, "LARGEST", 1000)
    return exported(tmp_path, seed=1)


def exported(folder: Path, seed: int) -> Path:
    """One generator, and a discriminator that the seed decides on."""
    path = folder / "large.safetensors"
    torch.manual_seed(0)
    generator = Generator(TINY)
    torch.manual_seed(seed)
    checkpoint.save(path, generator=generator, discriminator=Discriminator(TINY), record={})
    return path


def test_a_large_discriminator_lies_beside_its_generator(split: Path) -> None:
    beside = split.with_name("large-discriminator.safetensors")
    assert {path.name for path in split.parent.iterdir()} == {split.name, beside.name}
    loaded = checkpoint.load(split)
    torch.manual_seed(1)
    assert loaded.discriminator is not None
    found = loaded.discriminator.state_dict()
    for name, tensor in Discriminator(TINY).state_dict().items():
        torch.testing.assert_close(found[name], tensor.half().to(tensor.dtype))


def test_another_discriminator_is_another_checkpoint(split: Path) -> None:
    before = checkpoint.load(split)
    after = checkpoint.load(exported(split.parent, seed=2))
    assert before.sha256 != after.sha256
    for name, tensor in before.generator.state_dict().items():
        torch.testing.assert_close(after.generator.state_dict()[name], tensor)


def test_a_discriminator_that_is_missing_or_another_is_a_sentence(
    split: Path, tmp_path: Path
) -> None:
    beside = checkpoint.partner(split)
    checkpoint.load(split)  # what is kept from before must not hide it
    with pytest.raises(UnreadableInput, match=r"is the discriminator of large\.safetensors"):
        checkpoint.load(beside)
    other = checkpoint.partner(exported(tmp_path / "other", seed=2))
    beside.write_bytes(other.read_bytes())
    with pytest.raises(UnreadableInput, match=r"not the discriminator of large\.safetensors"):
        checkpoint.load(split)
    beside.unlink()
    with pytest.raises(UnreadableInput, match=r"need large-discriminator\.safetensors beside"):
        checkpoint.load(split)


SHIPPED = sorted((resources() / "weights").glob("*.safetensors"))


@pytest.mark.parametrize("path", [p for p in SHIPPED if not p.stem.endswith("-discriminator")])
def test_every_shipped_file_loads_and_has_a_model_card(path: Path) -> None:
    loaded = checkpoint.load(path)
    assert loaded.record["terms"] == "CC BY-NC-SA 4.0"
    assert path.with_suffix(".md").is_file()


def test_the_shipped_files_are_small() -> None:
    sizes = [path.stat().st_size for path in SHIPPED]
    assert max(sizes) <= 20 * 2**20 and sum(sizes) <= 150 * 2**20
