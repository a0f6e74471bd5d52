"""The documents say what is so: links and pictures exist, commands parse, every option is told."""

import argparse
import json
import re
import shlex
from pathlib import Path
from typing import Any

import onnx
import pytest
from safetensors import safe_open

from engine import cli
from engine.command_names import COMMANDS
from training.__main__ import main as training_main

ROOT = Path(__file__).resolve().parent.parent
_OURS = ("*.md", "docs/*.md", "training/**/*.md", "benchmarks/**/*.md", "resources/weights/*.md")
PAGES = sorted(page.relative_to(ROOT) for pattern in _OURS for page in ROOT.glob(pattern))
WEIGHTS = sorted(
    path
    for path in (ROOT / "resources" / "weights").iterdir()
    if path.suffix in (".safetensors", ".onnx") and not path.stem.endswith("-discriminator")
)
PICTURES = ROOT / "docs" / "images"

_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`([^`]+)`")
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_PROGRAM = re.compile(r"(?:\S*/)?facemend (.+)")
_TRAINING = re.compile(r"(?:\S*python|torchrun .*?) -m training (.+)")
_OF_WINDOW = {"--help", "--version", "--smoke-test"}
_PLACEHOLDERS = {"RECIPE": "dcgan64", "NAME": "telea"}
_PATH = re.compile(r"(?:engine|inpaint_gui|training|tests|docs|package|benchmarks|\.ci)/[\w./-]+")


def text_of(page: Path) -> str:
    return (ROOT / page).read_text("utf-8")


def anchors_of(page: Path) -> set[str]:
    """What a link to a place in it may end in, as GitHub makes it of the headings."""
    found: set[str] = set()
    for heading in re.findall(r"^#+ +(.+)$", _FENCED.sub("", text_of(page)), re.MULTILINE):
        slug = re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
        assert slug not in found, f"{page} has two headings '{heading}'"
        found.add(slug)
    return found


def inline_code(page: Path) -> list[str]:
    """What stands between backticks in running text."""
    return [" ".join(code.split()) for code in _INLINE.findall(_FENCED.sub("", text_of(page)))]


def examples(page: Path) -> list[str]:
    """Lines that one would copy into a terminal."""
    lines = text_of(page).replace("\\\n", " ").splitlines()
    fenced, found = False, []
    for line in lines:
        fenced ^= line.startswith("```")
        if fenced or line.startswith("    "):
            found.append(line.strip())
    return found


def typed(line: str) -> tuple[str, list[str]] | None:
    """The program that a line starts, "facemend" or "training", and what it is given."""
    for program, pattern in (("training", _TRAINING), ("facemend", _PROGRAM)):
        if match := pattern.fullmatch(line):
            words = shlex.split(re.split(r" (?:&&|[|>]) ", match[1])[0], comments=True)
            return program, [_PLACEHOLDERS.get(word, word) for word in words]
    return None


class Parsed(Exception):
    """All was understood."""


def parse(program: str, words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Raises Parsed in place of doing what was typed; ends otherwise where it is not understood."""
    original = argparse.ArgumentParser.parse_args

    def parse_only(self: argparse.ArgumentParser, *arguments: Any) -> None:
        original(self, *arguments)
        raise Parsed

    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", parse_only)
    (training_main if program == "training" else cli.main)(words)


def help_of(program: str, command: str, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    if program == "facemend":
        assert cli.main([command, "--help"]) == 0, f"there is no command {command}"
    else:
        with pytest.raises(SystemExit) as stop:
            training_main([command, "--help"])
        assert not stop.value.code, f"there is no command {command}"
    return capsys.readouterr().out


def options_of(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in _LINK.findall(_INLINE.sub("", _FENCED.sub("", text_of(page)))):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        there = (ROOT / page).parent / path if path else ROOT / page
        assert there.exists(), f"{page} links to {target}"
        if anchor:
            assert anchor in anchors_of(there.resolve().relative_to(ROOT)), target


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_command_to_copy_parses(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for line in examples(page):
        found = typed(line)
        if found is None or found[1][0] not in COMMANDS and found[0] == "facemend":
            continue  # the window's, which the next test looks at
        with pytest.raises(Parsed), monkeypatch.context() as patched:
            parse(*found, patched)
            pytest.fail(f"{page}: {line}")


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_command_named_exists_with_its_options(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for line in [*inline_code(page), *examples(page)]:
        found = typed(line)
        if found is None:
            continue
        program, (first, *rest) = found
        if program == "facemend" and first not in COMMANDS:
            a_photo = "." in first
            assert a_photo or first == "COMMAND" or first in _OF_WINDOW, f"{page}: {line}"
            continue
        told = options_of(help_of(program, first, capsys))
        assert options_of(" ".join(rest)) <= told, f"{page}: {line}"


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_file_of_ours_that_is_named_exists(page: Path) -> None:
    if page.name == "CHANGELOG.md":  # tells of what was, too
        return
    for code in inline_code(page):
        placeholder = any(Path(part).stem.isupper() for part in code.split("/"))
        if _PATH.fullmatch(code) and not placeholder:
            assert (ROOT / code).exists(), f"{page} names {code}"


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_make_target_named_exists(page: Path) -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    for line in [*inline_code(page), *examples(page)]:
        if match := re.match(r"make ([a-z]+)\b", line):
            assert match[1] in targets, f"{page}: {line}"


@pytest.mark.parametrize("command", COMMANDS)
def test_the_guide_tells_every_command_and_option(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    guide = text_of(Path("docs/guide.md"))
    assert f"`{command}`" in guide
    assert options_of(help_of("facemend", command, capsys)) <= options_of(guide)


def test_every_picture_is_shown_and_they_are_small() -> None:
    shown = " ".join(text_of(page) for page in PAGES)
    pictures = list(PICTURES.iterdir())
    assert [path.name for path in pictures if f"images/{path.name}" not in shown] == []
    assert sum(path.stat().st_size for path in pictures) < 4.2e6


@pytest.mark.parametrize("weights", WEIGHTS, ids=lambda path: path.stem)
def test_weights_have_a_card_that_tells_how_they_came_about(weights: Path) -> None:
    card = weights.with_suffix(".md").read_text("utf-8")
    record = _record(weights)
    assert f"python -m training train {weights.stem}" in card
    assert f"seed {record['seed']}" in " ".join(card.split())
    assert f"{int(record['steps']):,} steps" in " ".join(card.split())
    assert record["terms"] in card
    assert re.search(r"\bdata\b", card, re.IGNORECASE) and re.search(r"fail", card, re.IGNORECASE)
    assert re.search(r"PSNR dB|recall", card), "no figures"


def _record(weights: Path) -> dict[str, Any]:
    """What a file of weights itself says of its training."""
    if weights.suffix == ".onnx":
        return {entry.key: entry.value for entry in onnx.load(weights).metadata_props}
    with safe_open(weights, "np") as tensors:
        return json.loads(tensors.metadata()["facemend"])["record"]
