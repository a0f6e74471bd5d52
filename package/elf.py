"""Libraries of Linux, as binutils show them; and small ones in place of large ones never called.

OpenCV's wheel will not load without FFmpeg, 35 MB of it, though Facemend plays no video. A stand-in
has the library's name and, with their versions, those of its functions that are asked for; one that
is called after all ends the program.
"""

import platform
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

_TRAPS = {"x86_64": "ud2", "aarch64": "udf #0"}
"""The instruction that is never valid."""


def write_stand_in(library: Path, users: Iterable[Path], target: Path) -> None:
    """A library that has what `users` want of `library`.

    Raises KeyError on a processor that it is not known for, CalledProcessError where binutils fail.
    """
    offered = dict(_symbols(library, "--defined-only"))
    wanted = {name for user in users for name, _ in _symbols(user, "--undefined-only")}
    taken = sorted(wanted & offered.keys())
    trap = _TRAPS[platform.machine()]
    lines = [".text"]
    for name in taken:
        lines += [f".globl {name}", f".type {name}, %function", f"{name}: {trap}"]
    lines.append('.section .note.GNU-stack, "", %progbits')
    versions = sorted({offered[name] for name in taken if offered[name]})
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as name:
        source, script, made = (Path(name) / part for part in ("made.s", "versions", "made.o"))
        source.write_text("\n".join(lines) + "\n")
        script.write_text("".join(_version(one, offered, taken) for one in versions))
        versioned = [f"--version-script={script}"] if versions else []
        _output("as", "-o", str(made), str(source))
        _output(
            "ld", "-shared", f"-soname={soname(library)}", "--hash-style=gnu", "-z", "noexecstack",
            *versioned, "-o", str(target), str(made),
        )  # fmt: skip


def _version(version: str, offered: dict[str, str], taken: Iterable[str]) -> str:
    """For the linker: which names have it."""
    names = " ".join(f"{name};" for name in taken if offered[name] == version)
    return f"{version} {{ global: {names} }};\n"


def needed(library: Path) -> set[str]:
    """The names of the libraries that a library asks for, those that they ask for left out."""
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", _output("readelf", "-dW", str(library))))


def loadable(library: Path) -> bool:
    """Whether its segments lie where the loader may map them.

    `strip` moves them out of place in some libraries that patchelf was at.
    """
    segment = r"^ *LOAD +(0x\w+) (0x\w+) .* (0x\w+)$"
    found = re.findall(segment, _output("readelf", "-lW", str(library)), re.MULTILINE)
    rows = [[int(number, 16) for number in row] for row in found]
    return bool(rows) and all((offset - place) % step == 0 for offset, place, step in rows)


def soname(library: Path) -> str:
    """The name that a library is asked for by."""
    found = re.search(r"\(SONAME\).*\[(.+)\]", _output("readelf", "-dW", str(library)))
    return found[1] if found else library.name


def _symbols(library: Path, which: str) -> Iterator[tuple[str, str]]:
    """Names and versions (empty without)."""
    for line in _output("nm", "-D", "--with-symbol-versions", which, str(library)).splitlines():
        kind, name = line.split()[-2:]
        if kind not in "wv":  # one that may be missing
            plain, _, version = name.partition("@")
            yield plain, version.lstrip("@")


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
