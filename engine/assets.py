"""Where the bundled files are: the only reader of `resources/`, in the source tree or frozen."""

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


def sample_photo() -> Path:
    """The sample photo: scikit-image's astronaut (NASA, public domain)."""
    return resources() / "sample" / "astronaut.png"


def sample_mask() -> Path:
    """Damage drawn on the sample photo, white = repair."""
    return resources() / "sample" / "astronaut-mask.png"
