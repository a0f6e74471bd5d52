"""OpenCV runs with stand-ins in place of the FFmpeg that it is linked with."""

import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from package.elf import needed, soname, write_stand_in

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="stand-ins are made on Linux alone"),
    pytest.mark.skipif(
        not all(map(shutil.which, ("as", "ld", "nm", "readelf"))), reason="needs binutils"
    ),
]

OPENCV = Path(cv2.__file__).parent
EXTENSION = next(iter(OPENCV.glob("cv2*.so")), None)
LIBRARIES = OPENCV.parent / "opencv_python_headless.libs"
VIDEO = sorted(LIBRARIES.glob("libav[cfu]*")) + sorted(LIBRARIES.glob("libsws*"))


@pytest.mark.skipif(not VIDEO, reason="this OpenCV has no FFmpeg of its own")
def test_opencv_runs_with_stand_ins_for_ffmpeg(tmp_path: Path) -> None:
    assert EXTENSION is not None
    libraries = tmp_path / LIBRARIES.name
    for folder in (OPENCV, LIBRARIES):
        shutil.copytree(folder, tmp_path / folder.name, copy_function=link)
    for library in VIDEO:
        (libraries / library.name).unlink()
        write_stand_in(library, [EXTENSION], libraries / library.name)
        assert soname(libraries / library.name) == soname(library)
        assert needed(libraries / library.name) == set()
        assert (libraries / library.name).stat().st_size < 100_000
    program = (
        "import cv2, numpy as np; image = np.full((64, 64, 3), 90, np.uint8); "
        "print(cv2.__file__, cv2.resize(image, (32, 32)).mean(), "
        "cv2.imdecode(cv2.imencode('.avif', image)[1], 1).shape)"
    )
    # all names are looked for at once, not when they are called
    environment = {"PYTHONPATH": str(tmp_path), "LD_BIND_NOW": "1"}
    told = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True
    )
    assert told.stderr == ""
    assert told.stdout.split(maxsplit=1) == [
        str(tmp_path / "cv2/__init__.py"),
        "90.0 (64, 64, 3)\n",
    ]


def link(source: str, target: str) -> None:
    """The libraries find each other by the folder that they were opened in."""
    Path(target).symlink_to(source)
