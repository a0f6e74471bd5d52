"""How large an export will be, before it is made."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.photo import (
    FORMATS,
    SUFFIXES,
    ExportOptions,
    Photo,
    estimate_size,
    open_photo,
    save_photo,
)


@pytest.fixture(scope="module")
def large(astronaut: np.ndarray) -> Photo:
    """A photo of more pixels than are encoded for an estimate."""
    larger = cv2.resize(astronaut, (2200, 2100), interpolation=cv2.INTER_CUBIC).astype(np.float32)
    grain = np.random.default_rng(0).normal(0, 3, larger.shape)
    return Photo((larger + grain).round().clip(0, 255).astype(np.uint8))


@pytest.mark.parametrize(
    "options",
    [
        ExportOptions("JPEG", quality=90),
        ExportOptions("JPEG", quality=60, subsampling="4:2:0"),
        ExportOptions("PNG"),
        ExportOptions("TIFF"),
        ExportOptions("WEBP", quality=80),
        ExportOptions("BMP"),
    ],
)
def test_the_estimate_is_near(tmp_path: Path, large: Photo, options: ExportOptions) -> None:
    suffix = next(suffix for suffix, name in SUFFIXES.items() if name == options.format)
    save_photo(large, large.pixels, tmp_path / f"out{suffix}", options=options)
    size = (tmp_path / f"out{suffix}").stat().st_size
    assert abs(estimate_size(large, options) / size - 1) < 0.2


@pytest.mark.parametrize("form", [form.name for form in FORMATS if form.written])
def test_a_small_photo_is_encoded_whole(tmp_path: Path, form: str, astronaut: np.ndarray) -> None:
    photo = Photo(np.ascontiguousarray(astronaut[:200, :220]))
    suffix = next(suffix for suffix, name in SUFFIXES.items() if name == form)
    save_photo(photo, photo.pixels, tmp_path / f"out{suffix}")
    size = (tmp_path / f"out{suffix}").stat().st_size
    assert estimate_size(photo, ExportOptions(form)) == size


def test_a_jpeg_put_into_its_own_file_keeps_its_size(tmp_path: Path, large: Photo) -> None:
    save_photo(large, large.pixels, tmp_path / "photo.jpg", options=ExportOptions(quality=88))
    photo = open_photo(tmp_path / "photo.jpg")
    fresh = photo.pixels.copy()
    fresh[300:500, 300:500] = fresh[310:510, 310:510]
    save_photo(photo, fresh, tmp_path / "out.jpg")
    size = (tmp_path / "out.jpg").stat().st_size
    assert abs(estimate_size(photo, ExportOptions()) / size - 1) < 0.1
