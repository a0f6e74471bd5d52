"""The translations: nothing is missing, nothing is stale, every value has its place."""

import ast
import pickle
import string
from pathlib import Path

import pytest

from engine.errors import FacemendError
from engine.sentence import Sentence, plural, say
from package import translations
from package.translations import TRANSLATED, Message, compile_to, messages, path_of, read, written

ROOT = Path(__file__).resolve().parent.parent

TERMINAL = {
    *("batch", "bench", "choice.py", "cli.py", "commands.py", "labelled_photos.py", "networks"),
    *("shards.py", "sharp_faces.py", "verify.py", "command.py", "command_names.py", "typed.py"),
    *("repair_command.py", "extend_command.py"),
}
"""Parts of the engine that only the terminal knows, which speaks English."""


@pytest.fixture(scope="module")
def said() -> list[Message]:
    return list(messages())


@pytest.mark.parametrize("code", TRANSLATED)
def test_nothing_is_left_to_translate(code: str, said: list[Message]) -> None:
    known = read(code)
    assert not [message.source for message in said if not known.get(message)]
    assert written(code, known) == path_of(code).read_text("utf-8"), "run `make translations`"


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_compiled_file_is_of_this_source(code: str, tmp_path: Path) -> None:
    compile_to(path_of(code), tmp_path / "again.qm")
    shipped = path_of(code).with_suffix(".qm").read_bytes()
    assert (tmp_path / "again.qm").read_bytes() == shipped, "run `make translations`"


def values_of(text: str) -> list[tuple[str, str | None, str | None]]:
    return sorted(
        (name, spec or "", conversion or "")
        for _, name, spec, conversion in string.Formatter().parse(text)
        if name is not None
    )


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_value_and_every_edge_is_kept(code: str) -> None:
    for message, forms in read(code).items():
        wanted = values_of(message.source)
        for i, form in enumerate(forms):
            few = message.counts and i == 0  # "One face" need not say 1
            own = values_of(form)
            assert own == wanted or (few and set(own) <= set(wanted)), (message, form)
            for edge in (0, -1):
                assert (form[edge] == " ") == (message.source[edge] == " "), (message, form)
            assert (form[-1:] == "…") == (message.source[-1:] == "…"), (message, form)


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def test_what_the_engine_says_is_a_sentence() -> None:
    errors = {kind.__name__ for kind in (FacemendError, *FacemendError.__subclasses__())}
    bare = []
    for path in sorted((ROOT / "engine").rglob("*.py")):
        if TERMINAL & set(path.relative_to(ROOT / "engine").parts):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            name, at = node.func.id, 2 if node.func.id == "Step" else 0
            if name in {*errors, "Step", "Doubt", "Damaged"} and len(node.args) > at:
                bare += [f"{path}:{node.lineno}" for one in node.args[at:] if is_text(one)]
    assert not bare


def test_a_sentence_is_the_english_text_wherever_it_goes() -> None:
    sentence = say("{name} has {n} pages.", name=Path("a.tif"), n=3)
    assert sentence == "a.tif has 3 pages." and isinstance(sentence, str)
    assert plural("One face", "{n} faces", 1) == "One face"
    again = pickle.loads(pickle.dumps(sentence))
    assert (again, again.template, again.values) == (sentence, sentence.template, sentence.values)
    error = str(FacemendError(sentence))
    assert isinstance(error, Sentence) and error.template == "{name} has {n} pages."


def test_what_is_said_must_be_literal(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text("say(words)")
    with pytest.raises(ValueError, match="module.py:1"):
        list(translations._said_in(tmp_path / "module.py"))
