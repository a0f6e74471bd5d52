"""What is in the folder besides Facemend's own files: packages, Python, libraries of the system."""

import json
import platform
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

from engine.licences import Component, component, document, installed


def write_parts(libraries: Iterable[Path], folder: Path) -> None:
    """Writes licences.txt, of all that is bundled, and parts.json, of what is no Python package.

    libraries: where the bundled ones were taken from. LookupError for one that nobody owns.
    """
    others = [*python_parts(), *system_packages(libraries)]
    (folder / "licences.txt").write_text(document([*installed(), *others]), "utf-8")
    rows = [{"name": part.name, "version": part.version} for part in others]
    (folder / "parts.json").write_text(json.dumps(rows), "utf-8")


def python_parts() -> list[Component]:
    """Python, and PyInstaller's small program that starts it."""
    return [
        Component("Python", platform.python_version(), "PSF-2.0", (_python_licence(),)),
        component(distribution("pyinstaller")),
    ]


def _python_licence() -> str:
    version = sysconfig.get_python_version()
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",  # built from source
        Path(sys.base_prefix) / "LICENSE.txt",  # python.org's installer for Windows
        Path(f"/usr/share/doc/python{version}/copyright"),  # Debian
    )
    for place in places:
        if place.is_file():
            return place.read_text("utf-8").strip()
    raise LookupError(f"Python's licence is in none of {', '.join(map(str, places))}")


def system_packages(libraries: Iterable[Path]) -> list[Component]:
    """The Debian packages of the libraries that come neither with a wheel nor with Python."""
    ours = (Path(sys.prefix), Path(sys.base_prefix), Path(sysconfig.get_path("stdlib")))
    foreign = {path.resolve() for path in libraries}
    foreign = {path for path in foreign if not any(path.is_relative_to(place) for place in ours)}
    if sys.platform != "linux":  # Windows' and macOS' own libraries are not bundled
        return []
    return [_debian(name) for name in sorted({package_of(path) for path in foreign})]


@cache
def package_of(library: Path) -> str:
    """The Debian package that a library of the system belongs to."""
    # /lib is a link to /usr/lib, and dpkg knows a file by one of the two names
    for name in (str(library), str(library).removeprefix("/usr"), f"/usr{library}"):
        found = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(":")[0].split(",")[0]
    raise LookupError(f"{library} is bundled, but belongs to no package, so its licence is unknown")


def _debian(name: str) -> Component:
    query = ["dpkg-query", "-W", "-f", "${Version}\\n", name]
    version = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split()[0]
    text = Path(f"/usr/share/doc/{name}/copyright").read_text("utf-8", errors="replace").strip()
    return Component(name, version, "Debian package, see the text", (text,))
