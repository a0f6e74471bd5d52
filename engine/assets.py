"""Where the bundled files are: the only reader of `resources/`, in the source tree or frozen."""

import re
import sys
from pathlib import Path


def resources() -> Path:
    """The folder `resources`, beside the packages in a checkout or wheel, inside a frozen app."""
    if getattr(sys, "frozen", False):
        return Path(sys._MEIPASS) / "resources"  # type: ignore[attr-defined]
    return Path(__file__).resolve().parent.parent / "resources"


def weights_path(name: str) -> Path:
    """The bundled weights of a recipe."""
    return resources() / "weights" / f"{name}.safetensors"


def weight_files() -> list[Path]:
    """All weights that are here, in the order of their names."""
    files = (resources() / "weights").iterdir()
    return sorted(path for path in files if path.suffix in (".safetensors", ".onnx"))


def sample_photo() -> Path:
    """The sample photo: scikit-image's astronaut (NASA, public domain)."""
    return resources() / "sample" / "astronaut.png"


def sample_mask() -> Path:
    """Damage drawn on the sample photo, white = repair."""
    return resources() / "sample" / "astronaut-mask.png"


def app_icon(size: int) -> Path:
    """The SVG of the program's icon: below 40 pixels one of fewer, thicker lines."""
    return resources() / "icons" / ("facemend-small.svg" if size < 40 else "facemend.svg")


def bundled_licences() -> Path | None:
    """The licences of all that a frozen program bundles, None where nothing is bundled."""
    path = resources() / "licences.txt"
    return path if getattr(sys, "frozen", False) else None


def standard_licence(expression: str) -> tuple[str, ...]:
    """The texts that we bring of the licences an SPDX expression names, () if of none."""
    names = re.findall(r"[\w.+-]+", expression)
    paths = (resources() / "licences" / f"{name}.txt" for name in names)
    return tuple(path.read_text("utf-8").strip() for path in paths if path.is_file())


def translations() -> Path:
    """The folder of the window's sentences in other languages, `facemend_LANGUAGE.qm`."""
    return resources() / "translations"
