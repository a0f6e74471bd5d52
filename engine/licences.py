"""The licences of Facemend and of every package it runs on, from the packages' own metadata."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import PurePosixPath

from engine import __version__
from engine.assets import bundled_licences, standard_licence

_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)

WEIGHTS = "CC-BY-NC-SA-4.0"
"""The licence of the networks in `resources/weights`: what they were trained on wants it."""

_RULE = "=" * 78


@dataclass(frozen=True)
class Component:
    """A part of the program: `licence` is its short name, `texts` are the full ones."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def licences() -> str:
    """All licences as one text: what is bundled in a frozen program, else what is installed."""
    bundled = bundled_licences()
    if bundled is not None:
        return bundled.read_text("utf-8")
    return document(installed())


def document(components: list[Component]) -> str:
    """The text of these components' licences, a table of contents first."""
    rows = [f"{part.name} {part.version}: {part.licence}" for part in components]
    parts = ["\n".join(rows)]
    for row, part in zip(rows, components, strict=True):
        parts.append("\n".join((_RULE, row, _RULE, "", "\n\n".join(part.texts))))
    return "\n\n".join(parts) + "\n"


def installed() -> list[Component]:
    """Facemend itself and its weights, then what it needs to run and what that needs, by name."""
    found: dict[str, Distribution] = {}
    waiting = ["facemend"]
    while waiting:
        part = distribution(waiting.pop())
        if part.name not in found:
            found[part.name] = part
            waiting += _needs(part)
    first, *others = found.values()
    return [
        component(first),
        Component("Facemend's weights", __version__, WEIGHTS, standard_licence(WEIGHTS)),
        *(component(part) for part in sorted(others, key=lambda part: part.name.lower())),
    ]


def component(part: Distribution) -> Component:
    """A package's licences, as its metadata and the files beside it say."""
    fields = part.metadata
    # a missing field is None to importlib.metadata and a KeyError to the package of that name
    named = (fields[name] for name in ("License-Expression", "License") if name in fields)
    short = next((value for value in named if value), "")
    if not short or "\n" in short or short == "UNKNOWN":
        kinds = [kind.split(" :: ") for kind in fields.get_all("Classifier", [])]
        short = ", ".join(kind[-1] for kind in kinds if kind[0] == "License") or "see the text"
    texts = tuple(dict.fromkeys(_texts(part)))  # the same text often comes several times
    if not texts:  # Qt for Python names its licence without bringing the text, a checkout too
        texts = standard_licence(short)
    return Component(part.name, part.version, short, texts)


def _needs(part: Distribution) -> Iterator[str]:
    """The installed packages that a package requires; extras and other systems' are not."""
    for requirement in part.requires or ():
        name = re.match(r"[\w.-]+", requirement)
        if name is None or re.search(r"\bextra\s*==", requirement):
            continue
        try:
            yield distribution(name[0]).name
        except PackageNotFoundError:  # its marker asks for another system or Python
            continue


def _texts(part: Distribution) -> Iterator[str]:
    for file in part.files or ():
        path = PurePosixPath(file.as_posix())
        if path.parts[0].endswith(".dist-info") and _LICENCE_FILE.search(path.name):
            yield file.read_text("utf-8").strip()
