"""`facemend verify` of files encoded with loss: a forgery is doubted, what loss did is not."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from engine import cli
from engine.mask import write_mask
from engine.photo import ExportOptions, Provenance, mask_sha256, open_photo, save_photo
from tests.engine.photo_files import needs_jpeglib

REPAIR = Provenance("telea", 0, "", 0, {}, "1")
FORGED = np.s_[130:162, 150:182]

EXPORTS: list[tuple[str, str, dict[str, Any]]] = [
    ("photo.jpg", ".jpg", {}),
    ("photo.jpg", ".jpg", {"quality": 90}),
    ("photo.jpg", ".jpg", {"quality": 60, "subsampling": "4:4:4"}),
    ("photo.jpg", ".jpg", {"quality": 1}),
    ("cmyk.jpg", ".jpg", {"quality": 60, "subsampling": "4:2:0"}),
    ("turned.jpg", ".jpg", {"quality": 60, "subsampling": "4:2:2"}),
    ("photo.png", ".jpg", {"quality": 10}),
    ("grey.png", ".jpg", {}),
    ("photo.png", ".gif", {}),
    ("photo.gif", ".gif", {}),
    ("photo.png", ".webp", {"quality": 1}),
    ("photo.png", ".avif", {"quality": 1}),
    ("photo.jpg", ".jp2", {"quality": 1}),
    ("photo.jpg", ".png", {}),
]


@pytest.fixture
def photos(astronaut: np.ndarray, tmp_path: Path) -> Path:
    """A face of 200 x 190 pixels in several formats."""
    image = Image.fromarray(astronaut[20:210, 130:330])
    image.save(tmp_path / "photo.png")
    image.convert("L").save(tmp_path / "grey.png")
    image.quantize(128).save(tmp_path / "photo.gif")
    image.save(tmp_path / "photo.jpg", quality=90)
    image.convert("CMYK").save(tmp_path / "cmyk.jpg", quality=90)
    tags = Image.Exif()
    tags[0x0112] = 6
    image.save(tmp_path / "turned.jpg", quality=90, exif=tags)
    return tmp_path


def saved(path: Path, out: Path, asked: dict[str, Any], *, forged: bool = False) -> np.ndarray:
    """Writes a repaired photo that names its mask; forged: another place is changed, too."""
    photo = open_photo(path)
    mask = np.zeros(photo.pixels.shape[:2], bool)
    mask[30:60, 40:70] = mask[100, 20:150] = True  # a spot, and a scratch one pixel wide
    pixels = photo.pixels.copy()
    pixels[mask] = np.roll(photo.pixels, (40, 25), (0, 1))[mask]
    if forged:
        pixels[FORGED] = 255 - pixels[FORGED]
    said = replace(REPAIR, mask_sha256=mask_sha256(mask), share=round(float(mask.mean()), 6))
    options = ExportOptions(**asked)
    save_photo(photo, pixels, out, options=options, provenance=said, overwrite=True)
    write_mask(out.with_name("mask.png"), mask, overwrite=True)
    return mask


def verified(out: Path, original: Path, *more: object) -> int:
    return cli.main(["verify", str(out), "--original", str(original), *map(str, more)])


@pytest.mark.parametrize(("name", "suffix", "asked"), EXPORTS)
def test_an_honest_export_is_believed(
    photos: Path, name: str, suffix: str, asked: dict, capsys: pytest.CaptureFixture[str]
) -> None:
    out = photos / f"out{suffix}"
    saved(photos / name, out, asked)
    code = verified(out, photos / name, "--mask", photos / "mask.png")
    assert (code, capsys.readouterr().err) == (0, "")
    assert verified(out, photos / name) == 0


@pytest.mark.parametrize(("name", "suffix", "asked"), EXPORTS)
def test_what_was_changed_besides_is_doubted(
    photos: Path, name: str, suffix: str, asked: dict, capsys: pytest.CaptureFixture[str]
) -> None:
    out = photos / f"out{suffix}"
    saved(photos / name, out, asked, forged=True)
    assert verified(out, photos / name, "--mask", photos / "mask.png") == 1
    assert f"differs from {photos / name} outside {photos / 'mask.png'}, in" in (
        capsys.readouterr().err
    )


@needs_jpeglib
def test_a_block_of_a_jpeg_that_was_changed_a_little_is_doubted(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = photos / "out.jpg"
    saved(photos / "photo.jpg", out, {})
    photo = open_photo(out)
    pixels = photo.pixels.copy()
    pixels[136:140, 160:164] += 4
    save_photo(photo, pixels, out, overwrite=True)
    assert verified(out, photos / "photo.jpg", "--mask", photos / "mask.png") == 1
    assert "JPEG blocks" in capsys.readouterr().err


@needs_jpeglib
def test_a_jpeg_encoded_anew_with_its_own_tables_is_believed(
    photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it is saved where no coefficients can be had."""

    def none(*_given: object) -> None:
        raise ValueError("no coefficients")

    with monkeypatch.context() as patched:
        patched.setattr("engine.photo.transplant.read_coefficients", none)
        saved(photos / "photo.jpg", photos / "out.jpg", {})
    assert verified(photos / "out.jpg", photos / "photo.jpg", "--mask", photos / "mask.png") == 0


@pytest.mark.parametrize("suffix", [".jpg", ".webp"])
def test_without_the_mask_more_than_is_stated_is_doubted(
    photos: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = photos / f"out{suffix}"
    saved(photos / "photo.jpg", out, {"quality": 80})
    photo = open_photo(out)
    pixels = photo.pixels.copy()
    pixels[:, 90:] = 255 - pixels[:, 90:]
    save_photo(photo, pixels, out, options=ExportOptions(quality=80), overwrite=True)
    assert verified(out, photos / "photo.jpg") == 1
    assert "in at least" in capsys.readouterr().err


@pytest.mark.parametrize("retouched", [0.0, 0.03])
def test_a_second_repair_and_a_retouched_spot_may_lie_elsewhere(
    photos: Path, retouched: float
) -> None:
    out = photos / "out.jpg"
    if retouched:  # by hand, where no mask is
        photo = open_photo(photos / "photo.jpg")
    else:
        saved(photos / "photo.jpg", out, {})
        photo = open_photo(out)
    mask = np.zeros(photo.pixels.shape[:2], bool)
    mask[10:20, 10:20] = True
    pixels = photo.pixels.copy()
    pixels[mask] = 255
    pixels[FORGED] = 255 - pixels[FORGED]
    share = float(mask.mean()) if retouched else 0.03
    said = replace(REPAIR, mask_sha256=mask_sha256(mask), share=share, retouched=retouched)
    save_photo(photo, pixels, out, provenance=said, overwrite=True)
    write_mask(photos / "mask.png", mask, overwrite=True)
    assert verified(out, photos / "photo.jpg", "--mask", photos / "mask.png") == 0
