"""Colours told without an ICC profile: by code points (nclx, cICP), or by gAMA and cHRM."""

import io
import struct
from pathlib import Path

import cv2
import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageCms

from engine.photo import ExportOptions, open_photo, save_photo, saved_changes
from engine.photo.avif import read_avif
from engine.photo.boxes import Box, states_hdr
from engine.photo.colour_space import ColourSpace, colour_space, profile_of
from engine.photo.png import chunks
from tests.engine.photo_files import ICC, chunk, gradient, repaired

P3_PQ, REC2020_PQ, P3 = ColourSpace(12, 16), ColourSpace(9, 16), ColourSpace(12, 13)
P3_TO_SRGB = np.array(((1.2249, -0.2247, 0.0), (-0.0420, 1.0419, 0.0), (-0.0197, -0.0786, 1.0979)))
"""Of linear values, as CSS Color 4's matrices multiply up to."""

ADOBE = (0.3127, 0.329, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06)


def write_heic(path: Path, space: ColourSpace, pixels: np.ndarray | None = None) -> Path:
    image = pillow_heif.from_pillow(Image.fromarray(gradient() if pixels is None else pixels))
    image.save(
        path,
        quality=-1,
        chroma=444,
        matrix_coefficients=0,
        color_primaries=space.primaries,
        transfer_characteristics=space.transfer,
    )
    return path


def write_avif(path: Path, space: ColourSpace, bits: int = 8) -> Path:
    """As OpenCV writes it, its two code points made others."""
    samples = gradient() if bits == 8 else gradient().astype(np.uint16) * 4
    options = [cv2.IMWRITE_AVIF_QUALITY, 100, cv2.IMWRITE_AVIF_DEPTH, bits]
    coded = cv2.imencode(".avif", samples[..., ::-1].copy(), options)[1].tobytes()
    stated = struct.pack(">HH", space.primaries, space.transfer)
    assert coded.count(b"colrnclx\0\2\0\2") == 1
    path.write_bytes(coded.replace(b"colrnclx\0\2\0\2", b"colrnclx" + stated))
    return path


def write_png(path: Path, *own: bytes, mode: str = "RGB") -> Path:
    Image.fromarray(gradient()).convert(mode).save(path)
    data = path.read_bytes()
    path.write_bytes(data[:33] + b"".join(own) + data[33:])
    return path


def numbers(chromaticities: tuple[float, ...], gamma: float) -> tuple[bytes, bytes]:
    """cHRM and gAMA."""
    stated = [round(value * 100_000) for value in chromaticities]
    return chunk(b"cHRM", struct.pack(">8I", *stated)), chunk(
        b"gAMA", round(gamma * 100_000).to_bytes(4, "big")
    )


def shown(pixels: np.ndarray, profile: bytes) -> np.ndarray:
    """As the colour management that Pillow brings makes sRGB of them."""
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    screen = ImageCms.createProfile("sRGB")
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    image = Image.fromarray(pixels)
    return np.asarray(ImageCms.profileToProfile(image, source, screen, intent)).astype(int)


def linear(values: np.ndarray) -> np.ndarray:
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def coded(values: np.ndarray) -> np.ndarray:
    values = np.clip(values, 0, 1)
    curved = np.where(values <= 0.0031308, values * 12.92, 1.055 * values ** (1 / 2.4) - 0.055)
    return np.round(curved * 255).astype(int)


@pytest.mark.parametrize("quality", [None, 80])
@pytest.mark.parametrize("suffix", [".heic", ".avif"])
def test_a_repair_keeps_the_code_points(tmp_path: Path, suffix: str, quality: int | None) -> None:
    write = {".heic": write_heic, ".avif": write_avif}[suffix]
    photo = open_photo(write(tmp_path / f"photo{suffix}", REC2020_PQ))
    fresh, mask = repaired(photo.pixels)
    target = tmp_path / f"out{suffix}"
    options = ExportOptions(quality=quality)
    save_photo(photo, fresh, target, mask=mask, options=options)
    assert b"colrnclx\0\x09\0\x10" in target.read_bytes()
    assert not any("look different" in said for said in saved_changes(photo, target, options))
    again = open_photo(target)
    assert again.metadata.colour_space == REC2020_PQ
    if quality is None:  # what the channels were mixed by is what the file says
        np.testing.assert_array_equal(again.pixels, fresh)
    else:
        assert np.abs(again.pixels.astype(int) - fresh).mean() < 6


def test_ten_bits_of_hdr_keep_them_in_each_others_format(tmp_path: Path) -> None:
    photo = open_photo(write_avif(tmp_path / "photo.avif", REC2020_PQ, bits=10))
    assert photo.bits == 10
    fresh, mask = repaired(photo.pixels)
    for name in ("out.avif", "out.heic"):
        save_photo(photo, fresh, tmp_path / name, mask=mask)
        assert open_photo(tmp_path / name).metadata.colour_space == REC2020_PQ


@pytest.mark.parametrize("source", [".heic", ".avif"])
def test_hdr_is_stated_by_a_png_and_announced_where_it_cannot_be(
    tmp_path: Path, source: str
) -> None:
    write = {".heic": write_heic, ".avif": write_avif}[source]
    photo = open_photo(write(tmp_path / f"photo{source}", P3_PQ))
    assert photo.profile is None
    save_photo(photo, photo.pixels, tmp_path / "out.png")
    stated = [part.payload for part in chunks((tmp_path / "out.png").read_bytes())]
    assert bytes((12, 16, 0, 1)) in stated and not saved_changes(photo, tmp_path / "out.png")
    for suffix in (".jpg", ".tif", ".webp", ".jp2", ".bmp"):
        said = " ".join(saved_changes(photo, tmp_path / f"out{suffix}"))
        assert "its colours will look different" in said and photo.path.name in said
    again = open_photo(tmp_path / "out.png")
    fresh, mask = repaired(again.pixels)
    for name in ("again.png", "again.heic", "again.avif"):
        save_photo(again, fresh, tmp_path / name, mask=mask)
        assert open_photo(tmp_path / name).metadata.colour_space == P3_PQ


@pytest.mark.parametrize("suffix", [".jpg", ".tif", ".webp", ".jp2"])
def test_a_wide_space_becomes_a_profile_where_there_are_no_code_points(
    tmp_path: Path, suffix: str
) -> None:
    photo = open_photo(write_heic(tmp_path / "photo.heic", P3))
    said = " ".join(saved_changes(photo, tmp_path / f"out{suffix}"))
    assert "look different" not in said
    save_photo(photo, photo.pixels, tmp_path / f"out{suffix}")
    written = open_photo(tmp_path / f"out{suffix}")
    assert written.icc is not None and written.icc == photo.profile
    wanted = coded(linear(gradient() / 255) @ P3_TO_SRGB.T)
    np.testing.assert_allclose(shown(gradient(), written.icc), wanted, atol=1)
    assert np.abs(wanted - gradient()).max() > 20  # else it proves nothing
    assert "look different" in " ".join(saved_changes(photo, tmp_path / "out.bmp"))


def test_srgb_needs_no_words_and_no_profile(tmp_path: Path) -> None:
    for transfer in (1, 13):
        photo = open_photo(write_heic(tmp_path / "photo.heic", ColourSpace(1, transfer)))
        assert photo.profile is None and not saved_changes(photo, tmp_path / "out.bmp")
        save_photo(photo, photo.pixels, tmp_path / "out.png", overwrite=True)
        kinds = {part.kind for part in chunks((tmp_path / "out.png").read_bytes())}
        assert not kinds & {b"cICP", b"iCCP"}
    assert colour_space(2, 2) is None and colour_space(77, 1) is None


def test_a_profile_outranks_the_code_points_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "both.avif"
    Image.fromarray(gradient()).save(path, icc_profile=ICC)
    stated = path.read_bytes().replace(b"colrnclx\0\2\0\2", b"colrnclx\0\x09\0\x10")
    path.write_bytes(stated)
    photo = open_photo(path)
    fresh, mask = repaired(photo.pixels)
    for name in ("out.avif", "out.png", "out.tif"):
        save_photo(photo, fresh, tmp_path / name, mask=mask)
        again = open_photo(tmp_path / name)
        assert again.icc == ICC
        assert again.metadata.colour_space == (REC2020_PQ if name == "out.avif" else None)
        assert "look different" not in " ".join(saved_changes(photo, tmp_path / name))


def test_grey_values_get_a_profile_of_grey(tmp_path: Path) -> None:
    linear_light = chunk(b"cICP", bytes((1, 8, 0, 1)))
    photo = open_photo(write_png(tmp_path / "grey.png", linear_light, mode="L"))
    save_photo(photo, photo.pixels, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as out:
        assert out.mode == "L" and out.info["icc_profile"][16:20] == b"GRAY"
    values = np.arange(16, 256, dtype=np.uint8)[None]  # steeper than a byte, below
    source = ImageCms.ImageCmsProfile(io.BytesIO(open_photo(tmp_path / "out.jpg").icc))
    screen = ImageCms.createProfile("sRGB")
    seen = ImageCms.profileToProfile(Image.fromarray(values), source, screen, outputMode="RGB")
    np.testing.assert_allclose(np.asarray(seen)[..., 1].astype(int), coded(values / 255), atol=1)


def test_exponent_and_primaries_of_a_png_stay_in_it_and_become_a_profile(tmp_path: Path) -> None:
    own = numbers(ADOBE, 1 / 2.2)
    photo = open_photo(write_png(tmp_path / "photo.png", *own))
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.png", mask=mask)
    written = (tmp_path / "out.png").read_bytes()
    assert all(part in written for part in own) and b"iCCP" not in written
    save_photo(photo, fresh, tmp_path / "out.tif", mask=mask)
    profile = open_photo(tmp_path / "out.tif").icc
    # Adobe RGB's green is beyond sRGB's, and its greys are those of a plain exponent
    patches = np.array([[[0, 255, 0], [128, 128, 128], [20, 20, 20]]], np.uint8)
    grey = coded(np.array((128 / 255, 20 / 255)) ** 2.2)
    wanted = [[0, 255, 0], [grey[0]] * 3, [grey[1]] * 3]
    np.testing.assert_allclose(shown(patches, profile)[0], wanted, atol=1)
    mixed = np.full((1, 1, 3), (100, 200, 100), np.uint8)
    assert shown(mixed, profile)[0, 0, 0] < 60
    assert "colour profile" in " ".join(saved_changes(photo, tmp_path / "out.bmp"))


@pytest.mark.parametrize(
    "own",
    [
        numbers((0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06), 0.45455),
        (chunk(b"gAMA", (45455).to_bytes(4, "big")),),
        (*numbers(ADOBE, 0.1), chunk(b"sRGB", b"\0")),
        numbers((0.0,) * 8, 0.45455),  # the rest is damaged
        numbers((0.3, 0.3) * 4, 0.45455),
        numbers((0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.00001), 1e-5),
        (chunk(b"gAMA", bytes(4)),),
        (chunk(b"cICP", b"\x0c"),),
    ],
)
def test_srgb_and_nonsense_are_no_profile(tmp_path: Path, own: tuple[bytes, ...]) -> None:
    assert open_photo(write_png(tmp_path / "photo.png", *own)).profile is None


def test_a_profile_that_was_made_is_sound() -> None:
    for code in (5, 6, 7, 9, 11, 12):
        profile = profile_of(ColourSpace(code, 13), grey=False)
        assert profile is not None and len(profile) == int.from_bytes(profile[:4], "big")
        greys = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, 2)
        np.testing.assert_allclose(shown(greys, profile), greys, atol=1)  # white stays white


def test_a_damaged_box_of_colours_is_left_alone(tmp_path: Path) -> None:
    data = write_avif(tmp_path / "photo.avif", P3).read_bytes()
    assert read_avif(data, "x").metadata.colour_space == P3
    odd = data.replace(b"colrnclx\0\x0c", b"colrnclx\xff\xff")
    assert read_avif(odd, "x").metadata.colour_space is None


def test_what_says_how_to_show_high_dynamic_range_is_known() -> None:
    """By its properties; the same letters among the pixels say nothing."""
    light = Box(b"ipco", Box(b"clli", b"\x03\xe8\x01\x90").data).data
    start = Box(b"ftyp", b"heic\0\0\0\0").data
    pixels = Box(b"mdat", b"..clli..").data
    assert states_hdr(start + Box(b"meta", bytes(4) + light).data + pixels)
    assert not states_hdr(start + Box(b"meta", bytes(4)).data + pixels)
