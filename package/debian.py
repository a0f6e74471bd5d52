"""dist/facemend_VERSION_ARCH.deb, of dist/facemend and what a desktop wants to know.

python package/debian.py, after package/build.py. No scripts run when it is installed or removed:
dpkg's triggers tell the desktop about the new entry, icons and file type, and take them away.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine import __version__  # noqa: E402
from package.icons import SIZES  # noqa: E402
from package.parts import package_of  # noqa: E402

FOLDER = ROOT / "dist" / "facemend"
LINUX = ROOT / "package" / "linux"
TREE = ROOT / "build" / "deb"

CONTROL = """\
Package: facemend
Version: {version}
Architecture: {architecture}
Maintainer: The Facemend maintainers <maintainers@facemend.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Section: graphics
Priority: optional
Description: repair damaged faces in photographs
 Open a photo, brush over the scratch, the stain or the missing half of a face
 and press Repair: a network that has learnt what faces look like fills the
 hole, you choose among several answers, and outside your brush strokes no
 pixel changes. It works offline; nothing leaves the computer.
"""


def main() -> None:
    shutil.rmtree(TREE, ignore_errors=True)
    lay_out(TREE)
    architecture = output("dpkg", "--print-architecture").strip()
    control = TREE / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        CONTROL.format(
            version=__version__,
            architecture=architecture,
            kilobytes=int(output("du", "-sk", str(TREE)).split()[0]),
            depends=", ".join(dependencies(FOLDER)),
        )
    )
    for path in TREE.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    deb = FOLDER.parent / f"facemend_{__version__}_{architecture}.deb"
    # zstd: what Debian 12, Ubuntu 22.04 and later unpack, in a fraction of xz's time
    output("dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", str(TREE), str(deb))
    print(f"{deb}: {deb.stat().st_size / 1e6:.0f} MB")


def lay_out(tree: Path) -> None:
    """The files as they will lie on the user's disk."""
    share = tree / "usr" / "share"
    # links cost no space, and dpkg-deb packs what they lead to
    shutil.copytree(FOLDER, tree / "usr" / "lib" / "facemend", symlinks=True, copy_function=os.link)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "facemend").symlink_to("../lib/facemend/facemend")
    put(LINUX / "facemend.desktop", share / "applications")
    put(LINUX / "facemend.xml", share / "mime" / "packages")
    put(LINUX / "app.facemend.Facemend.metainfo.xml", share / "metainfo")
    for size in SIZES:
        icon = ROOT / "build" / "icons" / f"facemend-{size}.png"
        put(icon, share / "icons" / "hicolor" / f"{size}x{size}" / "apps", "facemend.png")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    put(ROOT / "resources" / "icons" / "facemend.svg", scalable)
    put_packed(LINUX / "facemend.1", share / "man" / "man1", "facemend.1.gz")
    put_packed(ROOT / "CHANGELOG.md", share / "doc" / "facemend", "changelog.gz")
    licences = FOLDER / "_internal" / "resources" / "licences.txt"
    put(licences, share / "doc" / "facemend", "copyright")


def put(source: Path, folder: Path, name: str = "") -> None:
    """Copies a file into a folder of the tree."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def put_packed(source: Path, folder: Path, name: str) -> None:
    """The same, compressed as Debian wants it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(gzip.compress(source.read_bytes(), mtime=0))


def dependencies(folder: Path) -> list[str]:
    """The packages of what the folder's libraries load from outside it.

    LookupError for a library that is nowhere: the program would not start.
    """
    environment = {**os.environ, "LD_LIBRARY_PATH": str(folder / "_internal")}
    packages, libc = set(), (0, 0)
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or not is_elf(path):
            continue
        for version in re.findall(rb"GLIBC_(\d+)\.(\d+)", path.read_bytes()):
            libc = max(libc, (int(version[0]), int(version[1])))
        for line in output("ldd", str(path), env=environment).splitlines():
            if "not found" in line:
                raise LookupError(f"{path} wants {line.strip()}")
            library = re.search(r"=> (/\S+)", line)
            if library and not Path(library[1]).is_relative_to(folder):
                packages.add(package_of(Path(library[1]).resolve()))
    packages.discard("libc6")
    return [f"libc6 (>= {libc[0]}.{libc[1]})", *sorted(packages)]


def is_elf(path: Path) -> bool:
    """Whether it is a program or a library."""
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"


def output(*command: str, env: dict[str, str] | None = None) -> str:
    """What a command that must succeed prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True, env=env).stdout


if __name__ == "__main__":
    main()
