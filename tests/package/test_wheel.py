"""`pip install .` and the sdist: installed elsewhere, Facemend repairs a photo."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest

from engine.assets import sample_mask, sample_photo
from engine.photo import open_photo

ROOT = Path(__file__).resolve().parent.parent.parent

pytestmark = pytest.mark.slow


def run(*command: object, **options: object) -> str:
    """What a command that must succeed prints; no PYTHONPATH leads it to a checkout."""
    result = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        encoding="utf-8",
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
        **options,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def tracked() -> list[str]:
    """The repository's files."""
    if not (ROOT / ".git").exists():
        pytest.skip("needs a git checkout, to tell the repository's files from others")
    return run("git", "ls-files", "-z", cwd=ROOT).rstrip("\0").split("\0")


@pytest.fixture(scope="module")
def sdist(tracked: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A source distribution, made of the repository's files alone."""
    folder = tmp_path_factory.mktemp("sdist")
    source = folder / "source"
    for name in tracked:
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, source / name)
    make = "from setuptools import build_meta; print(build_meta.build_sdist('..'))"
    run(sys.executable, "-c", make, cwd=source)
    return next(folder.glob("*.tar.gz"))


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from what the source distribution holds."""
    folder = tmp_path_factory.mktemp("wheel")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    make = "from setuptools import build_meta; print(build_meta.build_wheel('..'))"
    run(sys.executable, "-c", make, cwd=next(folder.iterdir()))
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_module_and_resource(wheel: Path, tracked: list[str]) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    ours = ("engine/", "inpaint_gui/", "resources/")
    wanted = {name for name in tracked if name.startswith(ours)}
    wanted |= {n for n in tracked if n.startswith("training/") and n.endswith(".py")}
    assert wanted - held == set()
    assert {name for name in held if not name.startswith((*ours, "training/"))} == set()


def test_the_wheel_repairs_a_photo_from_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    """Facemend comes from the wheel, the packages it needs from the environment of the tests.

    So that torch need not be fetched again, a line of a .pth file leads the new environment to the
    packages of the one that runs the tests. pip therefore resolves no dependencies here: that
    pyproject.toml names them all is shown by .ci/setup and by the packed program.
    """
    place = tmp_path / "elsewhere"
    run(sys.executable, "-m", "venv", "--without-pip", place)
    python = place / "bin" / "python"
    run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "-q", wheel)
    own = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    (own / "packages-of-the-tests.pth").write_text(sysconfig.get_path("purelib") + "\n")
    where = run(python, "-c", "import engine; print(engine.__file__)", cwd=tmp_path).strip()
    assert Path(where).is_relative_to(place)

    target = tmp_path / "repaired.png"
    facemend = place / "bin" / "facemend"
    repair = (facemend, "repair", sample_photo(), "--mask", sample_mask(), "-o", target)
    run(*repair, "--candidates", "1", cwd=tmp_path)
    before, after = open_photo(sample_photo()).pixels, open_photo(target).pixels
    changed = (before != after).any(2)
    assert changed.any() and not (changed & ~open_mask(before.shape)).any()


def open_mask(shape: tuple[int, ...]) -> np.ndarray:
    """The sample's mask, True = repair."""
    mask = open_photo(sample_mask()).pixels[..., 0] > 127
    assert mask.shape == shape[:2]
    return mask
