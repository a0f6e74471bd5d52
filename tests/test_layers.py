"""The dependency rules: inpaint_gui -> engine <- training, and what a bare import may load."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FORBIDDEN = {
    "engine": {"PySide6", "inpaint_gui", "training"},
    "inpaint_gui": {"torch", "training"},
    "training": {"PySide6", "inpaint_gui"},
    "benchmarks": {"training"},
}


def imports_of(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("room", FORBIDDEN)
def test_room_imports_only_what_it_may(room: str) -> None:
    for path in sorted((ROOT / room).rglob("*.py")):
        roots = {name.split(".")[0] for name in imports_of(path)}
        assert not roots & FORBIDDEN[room], path


@pytest.mark.parametrize("room", ["engine", "inpaint_gui", "training"])
def test_room_has_no_import_circle(room: str) -> None:
    graph = {}
    for path in (ROOT / room).rglob("*.py"):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        graph[name] = imports_of(path)
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail, name))
        if name not in done:
            for other in graph[name] & graph.keys():
                visit(other, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())


def test_resources_are_read_through_assets_alone() -> None:
    for room in ("engine", "inpaint_gui", "training"):
        for path in (ROOT / room).rglob("*.py"):
            if path.name != "assets.py":
                text = path.read_text(encoding="utf-8")
                assert "_MEIPASS" not in text and '"resources"' not in text, path


def loaded_after(code: str) -> set[str]:
    """The top-level modules in memory after running code in a new interpreter."""
    code += "\nimport sys; print(*{name.split('.')[0] for name in sys.modules})"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(result.stdout.split())


def test_importing_the_engine_loads_neither_qt_nor_torch() -> None:
    modules = loaded_after("import engine, engine.repair, engine.photo, engine.cli")
    assert "cv2" in modules and not modules & {"PySide6", "torch"}


def test_qt_calls_do_not_use_up_none() -> None:
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


def test_opencv_brings_no_qt_of_its_own() -> None:
    import cv2

    assert "GUI:                           NONE" in cv2.getBuildInformation()
