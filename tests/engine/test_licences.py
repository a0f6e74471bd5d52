"""The licences are those of the packages that are really there, each with its full text."""

import re
import tomllib
from pathlib import Path

from engine.licences import Component, document, installed

ROOT = Path(__file__).resolve().parent.parent.parent


def test_every_package_that_runs_is_listed_with_its_text() -> None:
    parts = installed()
    names = {part.name.lower().replace("_", "-") for part in parts}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for requirement in project["dependencies"]:
        assert re.match(r"[\w.-]+", requirement)[0].lower() in names
    assert "sympy" in names, "what torch needs is a part, too"
    assert not names & {"pytest", "matplotlib", "tensorboard"}, "extras are not"
    for part in parts:
        assert part.version and part.licence and part.texts, part.name
        assert all(len(text) > 100 for text in part.texts), part.name


def test_qt_comes_with_the_lesser_gpl() -> None:
    qt = next(part for part in installed() if part.name.lower().startswith("pyside6"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.texts[0]


def test_the_document_names_all_first_and_then_gives_the_texts() -> None:
    parts = [Component("one", "1", "MIT", ("text one",)), Component("two", "2", "BSD", ("a", "b"))]
    text = document(parts)
    assert text.startswith("one 1: MIT\ntwo 2: BSD\n")
    assert text.index("text one") < text.rindex("two 2: BSD") < text.rindex("b\n")
