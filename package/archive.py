"""dist/facemend-VERSION-linux-ARCH.tar.zst: the folder, to be unpacked and run anywhere.

python package/archive.py, after package/build.py.
"""

import platform
import sys
import tarfile
from pathlib import Path

import zstandard

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine import __version__  # noqa: E402
from package.build import folder_size  # noqa: E402

FOLDER = ROOT / "dist" / "facemend"
SIZE_LIMIT = 260_000_000
"""Bytes without our weights, which hardly get smaller."""

LEVEL = 16
"""Of zstd: 19 takes several times as long and saves little more."""


def main() -> None:
    name = f"facemend-{__version__}"
    path = FOLDER.parent / f"{name}-linux-{platform.machine()}.tar.zst"
    packer = zstandard.ZstdCompressor(level=LEVEL, threads=-1)
    with open(path, "wb") as file, packer.stream_writer(file) as stream:
        with tarfile.open(fileobj=stream, mode="w|") as archive:
            archive.add(FOLDER, name, filter=owned_by_root)
    total = path.stat().st_size
    size = total - folder_size(FOLDER / "_internal" / "resources" / "weights")
    print(f"{path}: {total / 1e6:.0f} MB, {size / 1e6:.0f} without the weights")
    if size > SIZE_LIMIT:
        raise SystemExit(f"More than {SIZE_LIMIT / 1e6:.0f} MB: see what has come in.")


def owned_by_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Who built it is nobody's business."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


if __name__ == "__main__":
    main()
