"""`make package`: builds dist/facemend; stops at a new warning and at a folder that has grown.

python package/build.py, in an environment with the extra `build`.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from package.icons import draw_icons  # noqa: E402

MADE = ROOT / "build"
FOLDER = ROOT / "dist" / "facemend"
BLOCK = 4096
SIZE_LIMIT = 750_000_000
"""Bytes on disk of the folder without our weights, on Linux."""


def main() -> None:
    draw_icons(MADE / "icons")
    print("PyInstaller is collecting (some minutes)", flush=True)
    log = pyinstaller_log()
    new = [warning for warning in warnings(log) if not is_justified(warning)]
    if new:
        print("New warnings; mend them, or say in package/warnings.txt why they do no harm:")
        print(*new, sep="\n")
        if sys.platform == "linux":  # where the list was made
            raise SystemExit(1)
    total = folder_size(FOLDER)
    rest = total - folder_size(FOLDER / "_internal" / "resources" / "weights")
    print(f"{FOLDER}: {total / 1e6:.1f} MB, {rest / 1e6:.1f} without the weights")
    if sys.platform == "linux" and rest > SIZE_LIMIT:
        raise SystemExit(f"More than {SIZE_LIMIT / 1e6:.0f} MB: see what has come in.")


def pyinstaller_log() -> str:
    """Builds, and gives back what PyInstaller said."""
    work = MADE / "pyinstaller"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", f"--workpath={work}"]
    command += [f"--distpath={FOLDER.parent}", "build.spec"]
    result = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    (MADE / "pyinstaller.log").write_text(result.stderr, "utf-8")
    if result.returncode:
        raise SystemExit(f"{result.stderr[-4000:]}\nPyInstaller has failed.")
    return result.stderr


def warnings(log: str) -> Iterator[str]:
    """What PyInstaller warned of, and the modules missing where they are imported for certain."""
    yield from re.findall(r"^\d+ (?:WARNING|ERROR): (.+)$", log, re.MULTILINE)
    listed = (MADE / "pyinstaller" / "build" / "warn-build.txt").read_text("utf-8")
    for name, importers in re.findall(r"^missing module named (\S+) - (.+)$", listed, re.MULTILINE):
        certain = re.findall(r"([\w.]+) \(top-level\)", importers)
        if certain:
            yield f"missing module {name.strip(chr(39))}, imported by {', '.join(certain)}"


def is_justified(warning: str) -> bool:
    """Whether package/warnings.txt has a pattern for it."""
    lines = (ROOT / "package" / "warnings.txt").read_text("utf-8").splitlines()
    patterns = [line for line in lines if line and not line.startswith("#")]
    return any(re.fullmatch(pattern, warning) for pattern in patterns)


def folder_size(folder: Path) -> int:
    """Bytes that a folder's files take, in whole blocks of 4 KiB; a link counts as nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(-(-path.stat().st_size // BLOCK) * BLOCK for path in files)


if __name__ == "__main__":
    main()
