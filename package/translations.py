"""`make translations`: what the window says, from the code into `resources/translations`.

Writes a .ts file for each language, in which what is new waits to be translated, and compiles it
to the .qm that the program loads. What is said is what stands, in literal strings, in calls of
`say`, `plural`, `tr` and `worded`, in the table of actions and in the names of steps.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import PySide6

from inpaint_gui.action_table import TABLE
from inpaint_gui.step_names import MEANING, STEPS
from inpaint_gui.translation import CONTEXT, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = [code for code in LANGUAGES if code != "en"]

_ROOMS = ("engine", "inpaint_gui")


@dataclass(frozen=True)
class Message:
    """What is said in English, as Qt's files have it. counts: its form depends on a number."""

    source: str
    meaning: str = ""
    counts: bool = False


@dataclass
class Found:
    """Where a message is said."""

    places: list[str] = field(default_factory=list)


def messages() -> dict[Message, Found]:
    """All that the program says, in the order of its files."""
    said: dict[Message, Found] = {}
    for room in _ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            for message in _said_in(path):
                said.setdefault(message, Found()).places.append(path.relative_to(ROOT).as_posix())
    for spec in TABLE:
        for sentence in (spec.menu, spec.text, spec.tip) if spec.name else ():
            message = Message(sentence.template, sentence.meaning)  # type: ignore[attr-defined]
            said.setdefault(message, Found()).places.append("inpaint_gui/action_table.py")
    for template in STEPS:
        said.setdefault(Message(template, MEANING), Found()).places.append(
            "inpaint_gui/step_names.py"
        )
    return said


def _said_in(path: Path) -> Iterator[Message]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in ("say", "tr"):
            yield Message(_literal(node.args[0], path), _meaning(node))
        elif node.func.id == "plural":
            _literal(node.args[0], path)
            yield Message(_literal(node.args[1], path), counts=True)
        elif node.func.id == "worded":
            for keyword in node.keywords:
                if isinstance(keyword.value, ast.Constant):
                    yield Message(_literal(keyword.value, path))


def _literal(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise ValueError(f"{path}:{node.lineno}: what is said is no literal string")


def _meaning(node: ast.Call) -> str:
    meanings = [keyword.value for keyword in node.keywords if keyword.arg == "meaning"]
    return str(ast.literal_eval(meanings[0])) if meanings else ""


def path_of(code: str) -> Path:
    """A language's .ts file."""
    return FOLDER / f"facemend_{code}.ts"


def read(code: str) -> dict[Message, tuple[str, ...]]:
    """What a .ts file has: each message's forms, () where it is not translated."""
    if not path_of(code).exists():
        return {}
    found = {}
    for element in ET.parse(path_of(code)).getroot().iter("message"):
        translation = element.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        forms = forms or [translation.text or ""]
        done = translation.get("type") != "unfinished" and all(forms)
        message = Message(
            element.findtext("source", ""),
            element.findtext("comment", ""),
            element.get("numerus") == "yes",
        )
        found[message] = tuple(forms) if done else ()
    return found


def written(code: str, known: dict[Message, tuple[str, ...]]) -> str:
    """The .ts file of a language with all messages, translated as far as is `known`."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message, found in messages().items():
        element = ET.SubElement(context, "message", {"numerus": "yes"} if message.counts else {})
        for place in dict.fromkeys(found.places):
            ET.SubElement(element, "location", filename=f"../../{place}")
        ET.SubElement(element, "source").text = message.source
        if message.meaning:
            ET.SubElement(element, "comment").text = message.meaning
        forms = known.get(message, ())
        translation = ET.SubElement(element, "translation")
        if not forms:
            translation.set("type", "unfinished")
        if message.counts:
            for form in forms or ("",):
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else None
    ET.indent(root, "    ")
    text = ET.tostring(root, "unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'


def compile_to(source: Path, target: Path) -> None:
    """Compiles a .ts file to a .qm file."""
    lrelease = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for code in TRANSLATED:
        known = read(code)
        path_of(code).write_text(written(code, known), "utf-8")
        compile_to(path_of(code), path_of(code).with_suffix(".qm"))
        new = sum(not known.get(message) for message in messages())
        print(f"{path_of(code).relative_to(ROOT)}: {new} to translate")


if __name__ == "__main__":
    main()
