"""The proof: what is written is read again; a change outside the mask is not let through."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from engine.errors import FacemendError, UnreadableInput
from engine.photo import ExportOptions, encoding, open_photo, save_photo, saving, verify_untouched
from engine.photo.coefficients import read_coefficients, with_coefficients
from tests.engine.photo_files import (
    deep,
    gradient,
    needs_jpeglib,
    repaired,
    write,
    write_deep_png,
)


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[bytes], bytes]], None]:
    """Lets a function change what is encoded before it is written."""

    def planted(fault: Callable[[bytes], bytes]) -> None:
        encoded = encoding.encoded

        def faulty(*given: Any) -> encoding.Encoded:
            coded = encoded(*given)
            return replace(coded, data=fault(bytes(coded.data)))

        monkeypatch.setattr(saving, "encoded", faulty)

    return planted


def one_pixel_off(suffix: str, tmp_path: Path) -> Callable[[bytes], bytes]:
    """A fault: one value outside the mask is one level off, in a file of that format."""

    def fault(data: bytes) -> bytes:
        path = tmp_path / "faulty" / f"x{suffix}"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        photo = open_photo(path)
        pixels = photo.pixels.copy()
        pixels[-1, -1, 1] ^= 1
        return encoding.encoded(
            photo,
            pixels,
            (pixels != photo.pixels).any(2),
            saving.format_for(path, ExportOptions()),
            ExportOptions(),
        ).data

    return fault


@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp", ".bmp", ".jp2", ".avif"])
def test_one_pixel_off_by_one_level_is_not_let_through(
    tmp_path: Path, suffix: str, plant: Callable
) -> None:
    photo = open_photo(write(tmp_path / "photo.png"))
    fresh, mask = repaired(photo.pixels)
    plant(one_pixel_off(suffix, tmp_path))
    out = tmp_path / "out" / f"photo{suffix}"
    with pytest.raises(FacemendError, match="1 of them, by up to 1 of 255"):
        save_photo(photo, fresh, out, mask=mask)
    assert os.listdir(out.parent) == []


def test_a_pixel_off_in_a_gif_put_into_its_own_file_is_not_let_through(
    tmp_path: Path, plant: Callable
) -> None:
    """Its colours stay, so a pixel that nothing was to change in must have the colour it had."""
    Image.fromarray(gradient()).quantize(64).save(tmp_path / "photo.gif")
    photo = open_photo(tmp_path / "photo.gif")
    fresh, mask = repaired(photo.pixels)

    def fault(data: bytes) -> bytes:
        (tmp_path / "faulty.gif").write_bytes(data)
        with Image.open(tmp_path / "faulty.gif") as image:
            image.putpixel((0, 0), image.getpixel((59, 39)))
            image.save(tmp_path / "faulty.gif")
        return (tmp_path / "faulty.gif").read_bytes()

    plant(fault)
    with pytest.raises(FacemendError, match=r"outside the mask .* \(1 of them"):
        save_photo(photo, fresh, tmp_path / "out.gif", mask=mask)


def test_a_gif_put_into_its_own_file_is_proved_exactly(tmp_path: Path) -> None:
    Image.fromarray(gradient()).quantize(64).save(tmp_path / "photo.gif")
    photo = open_photo(tmp_path / "photo.gif")
    fresh, mask = repaired(photo.pixels)
    proof = save_photo(photo, fresh, tmp_path / "out.gif", mask=mask)
    assert proof.exact and proof.changed == 0
    assert verify_untouched(photo, tmp_path / "out.gif", mask) == proof


def test_one_pixel_off_by_one_of_65535_levels_is_not_let_through(
    tmp_path: Path, plant: Callable
) -> None:
    photo = open_photo(write_deep_png(tmp_path / "photo.png", deep()))
    fresh, mask = repaired(photo.pixels)
    plant(one_pixel_off(".png", tmp_path))
    with pytest.raises(FacemendError, match="by up to 1 of 65535"):
        save_photo(photo, fresh, tmp_path / "out.png", mask=mask)
    assert not (tmp_path / "out.png").exists()


@needs_jpeglib
def test_one_coefficient_off_in_a_jpeg_is_not_let_through(tmp_path: Path, plant: Callable) -> None:
    path = write(tmp_path / "photo.jpg", quality=90)
    before = path.read_bytes()

    def fault(data: bytes) -> bytes:
        read = read_coefficients(data)
        read.blocks[1][-1, -1, 7, 7] += 1
        return with_coefficients(data, read)

    photo = open_photo(path)
    fresh, mask = repaired(photo.pixels)
    plant(fault)
    with pytest.raises(FacemendError, match="outside the mask"):
        save_photo(photo, fresh, path, mask=mask, overwrite=True)
    assert path.read_bytes() == before and os.listdir(tmp_path) == ["photo.jpg"]


def test_pixels_changed_outside_the_mask_before_saving_are_not_let_through(
    tmp_path: Path,
) -> None:
    photo = open_photo(write(tmp_path / "photo.jpg"))
    fresh, mask = repaired(photo.pixels)
    fresh[0, 0, 0] ^= 1
    with pytest.raises(FacemendError, match="1 pixels outside the mask"):
        save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask)
    assert os.listdir(tmp_path) == ["photo.jpg"]


@pytest.mark.parametrize("fault", [lambda data: data[:-40], lambda _: b""])
def test_what_cannot_be_read_again_is_not_let_through(
    tmp_path: Path, fault: Callable[[bytes], bytes], plant: Callable
) -> None:
    photo = open_photo(write(tmp_path / "photo.png"))
    plant(fault)
    with pytest.raises(FacemendError, match="cannot be read again"):
        save_photo(photo, 255 - photo.pixels, tmp_path / "out.png")
    assert os.listdir(tmp_path) == ["photo.png"]


@needs_jpeglib
def test_a_jpeg_states_its_kept_blocks(tmp_path: Path) -> None:
    Image.fromarray(gradient(160, 160)).save(tmp_path / "photo.jpg", quality=90, subsampling=0)
    photo = open_photo(tmp_path / "photo.jpg")
    mask = np.zeros((160, 160), bool)
    mask[80:88, 80:96] = True  # two whole blocks
    fresh = photo.pixels.copy()
    fresh[mask] = (250, 0, 100)
    proof = save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask)
    assert proof.blocks is not None
    assert (proof.blocks.kept, proof.blocks.total) == (3 * 398, 3 * 400)
    assert proof.changed == 0  # nothing bleeds out of whole blocks without subsampling


def test_loss_is_stated(tmp_path: Path) -> None:
    photo = open_photo(write(tmp_path / "photo.png"))
    fresh, mask = repaired(photo.pixels)
    proof = save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask)
    assert not proof.exact and 0 < proof.largest < 30
    assert f"by at most {proof.largest} of 255" in proof.sentence
    again = verify_untouched(photo, tmp_path / "out.jpg", mask)
    assert again == proof


def test_a_proof_at_fewer_bits_says_so(tmp_path: Path) -> None:
    photo = open_photo(write_deep_png(tmp_path / "photo.png", deep()))
    fresh, mask = repaired(photo.pixels)
    proof = save_photo(photo, fresh, tmp_path / "out.webp", mask=mask)
    assert proof.sentence.endswith("0 changed (at the file's 8 bits a channel).")
    proof = save_photo(photo, fresh, tmp_path / "out.tif", mask=mask)
    assert proof.sentence == "Pixels outside the mask: 0 changed."


def test_verifying_another_photo_is_a_sentence(tmp_path: Path) -> None:
    photo = open_photo(write(tmp_path / "photo.png"))
    Image.fromarray(gradient(61, 40)).save(tmp_path / "other.png")
    with pytest.raises(UnreadableInput, match="another size"):
        verify_untouched(photo, tmp_path / "other.png", np.zeros((40, 60), bool))
    with pytest.raises(UnreadableInput, match="No such file"):
        verify_untouched(photo, tmp_path / "none.png", np.zeros((40, 60), bool))


@given(data=st.data())
@settings(max_examples=25)
def test_whatever_the_mask_and_the_fill_nothing_else_changes(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("property")
    random = np.random.default_rng(data.draw(st.integers(0, 2**16)))
    width, height = data.draw(st.integers(1, 40)), data.draw(st.integers(1, 40))
    source = data.draw(st.sampled_from((".png", ".tif", ".jpg", ".webp", ".bmp")))
    target = data.draw(st.sampled_from((".png", ".tif", ".webp", ".bmp", source)))
    orientation = data.draw(st.integers(1, 8))
    stored = random.integers(0, 256, (height, width, 3), np.uint8)
    tags = Image.Exif()
    tags[274] = orientation
    options = {"exif": tags} if source != ".bmp" else {}
    Image.fromarray(stored).save(folder / f"photo{source}", **options, lossless=True)
    photo = open_photo(folder / f"photo{source}")
    mask = random.random(photo.pixels.shape[:2]) < data.draw(st.sampled_from((0, 0.05, 0.6, 1)))
    fresh = photo.pixels.copy()
    fresh[mask] = random.integers(0, 256, (int(mask.sum()), 3), np.uint8)
    proof = save_photo(photo, fresh, folder / f"out{target}", mask=mask)
    assert proof.holds
    if target != ".jpg":
        np.testing.assert_array_equal(open_photo(folder / f"out{target}").pixels, fresh)
