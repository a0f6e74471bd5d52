"""What several test files share: real pictures, and where the shared ones are."""

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("untimed", deadline=None)  # a first call loads half of torch
settings.load_profile("untimed")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


@pytest.fixture(scope="session")
def astronaut() -> np.ndarray:
    """scikit-image's astronaut (NASA, public domain): (512, 512, 3) uint8 RGB."""
    import skimage.data

    return skimage.data.astronaut()


@pytest.fixture(scope="session")
def shared_faces() -> Path:
    """The face shards, where this machine has them."""
    folder = SHARED / "faces"
    if not (folder / "index.csv").exists():
        pytest.skip("needs the face shards of ../shared/faces, which are not in the repository")
    return folder


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    """The labelled photos, where this machine has them."""
    folder = SHARED / "photos"
    if not (folder / "faces.csv").exists():
        pytest.skip("needs the photos of ../shared/photos, which are not in the repository")
    return folder
