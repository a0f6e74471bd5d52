import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps
from PIL.TiffImagePlugin import IFDRational

from engine.errors import FacemendError, UnreadableInput, WrongUsage
from engine.photo import ExportOptions, Photo, open_photo, save_photo, saved_changes
from tests.engine.photo_files import ICC, XMP, deep, gradient, repaired, write, write_deep_png

FORMATS = (".jpg", ".png", ".webp", ".tif")


def image() -> Image.Image:
    return Image.fromarray(gradient())


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_opens_upright_and_stays_so(
    tmp_path: Path, suffix: str, orientation: int
) -> None:
    path = write(tmp_path / f"photo{suffix}", orientation)
    with Image.open(path) as stored:
        expected = np.asarray(ImageOps.exif_transpose(stored).convert("RGB"))
    photo = open_photo(path)
    np.testing.assert_array_equal(photo.pixels, expected)
    assert photo.size == ((60, 40) if orientation < 5 else (40, 60))

    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / f"again{suffix}", mask=mask)
    again = open_photo(tmp_path / f"again{suffix}")
    assert again.orientation == orientation  # in its own format it stays as it was stored
    if suffix != ".jpg":
        np.testing.assert_array_equal(again.pixels, fresh)
    other = tmp_path / ("other.png" if suffix != ".png" else "other.webp")
    save_photo(photo, fresh, other, mask=mask)
    np.testing.assert_array_equal(open_photo(other).pixels, fresh)
    with Image.open(other) as turned:
        assert turned.getexif().get(0x0112, 1) == 1 and turned.size == photo.size


@pytest.mark.parametrize("source", FORMATS)
@pytest.mark.parametrize("target", FORMATS)
def test_exif_xmp_and_icc_survive_between_all_formats(
    tmp_path: Path, source: str, target: str
) -> None:
    photo = open_photo(write(tmp_path / f"photo{source}", 6))
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / f"out{target}", mask=mask)
    upright = source != target
    with Image.open(tmp_path / f"out{target}") as out:
        exif = out.getexif()
        inner = exif.get_ifd(0x8769)
        assert exif[0x010F] == "Camera & Co"
        assert inner[0x9003] == "1962:06:01 12:00:00"
        assert (inner[0xA002], inner[0xA003]) == ((40, 60) if upright else (60, 40))
        assert bytes(inner[0x927C]) == b"maker note \x00\x01 with any bytes"
        assert exif.get_ifd(0x8825)[2] == (48.0, 51.0, 30.0)
        assert out.info["icc_profile"] == ICC
    again = open_photo(tmp_path / f"out{target}")
    expected = XMP.replace(b'Orientation="6"', b'Orientation="1"') if upright else XMP
    assert again.metadata.xmp == expected


def test_a_jpegs_exif_is_kept_to_the_byte(tmp_path: Path) -> None:
    path = write(tmp_path / "photo.jpg", 6)
    photo = open_photo(path)
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "again.jpg", mask=mask)
    with Image.open(path) as before, Image.open(tmp_path / "again.jpg") as after:
        assert before.info["exif"] == after.info["exif"]


@pytest.mark.parametrize("suffix", (*FORMATS, ".gif", ".bmp", ".jp2", ".avif"))
def test_an_untouched_photo_is_saved_as_the_very_file(tmp_path: Path, suffix: str) -> None:
    path = write(tmp_path / f"photo{suffix}", **({"quality": 90} if suffix == ".avif" else {}))
    photo = open_photo(path)
    save_photo(photo, photo.pixels, tmp_path / f"again{suffix}")
    assert (tmp_path / f"again{suffix}").read_bytes() == path.read_bytes()


@pytest.mark.parametrize("suffix", [".png", ".webp", ".tif"])
def test_alpha_comes_back(tmp_path: Path, suffix: str) -> None:
    stored = image()
    stored.putalpha(Image.fromarray(np.tile(np.arange(60, dtype=np.uint8) * 4, (40, 1))))
    stored.save(tmp_path / f"photo{suffix}", lossless=True, exact=True)
    photo = open_photo(tmp_path / f"photo{suffix}")
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / f"again{suffix}", mask=mask)
    with Image.open(tmp_path / f"again{suffix}") as again:
        expected = np.asarray(stored).copy()
        expected[..., :3][mask] = fresh[mask]
        np.testing.assert_array_equal(np.asarray(again), expected)


def test_losing_alpha_is_announced(tmp_path: Path) -> None:
    stored = image()
    stored.putalpha(128)
    stored.save(tmp_path / "photo.png")
    photo = open_photo(tmp_path / "photo.png")
    assert not saved_changes(photo, tmp_path / "out.png")
    assert "transparency" in saved_changes(photo, tmp_path / "out.jpg")[0]


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tif"])
def test_a_grey_photo_stays_grey(tmp_path: Path, suffix: str) -> None:
    image().convert("L").save(tmp_path / f"photo{suffix}")
    photo = open_photo(tmp_path / f"photo{suffix}")
    assert photo.pixels.shape == (40, 60, 3)
    fresh, mask = repaired(photo.pixels)
    for name in (f"again{suffix}", "other.png", "other.jpg", "other.tif"):
        save_photo(photo, fresh, tmp_path / name, mask=mask)
        with Image.open(tmp_path / name) as again:
            assert again.mode == "L"


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (".jpg", ["16 bits", "transparency"]),
        (".webp", ["16 bits"]),
        (".bmp", ["16 bits", "transparency"]),
        (".tif", []),
        (".png", []),
    ],
)
def test_what_a_format_cannot_hold_is_announced(
    tmp_path: Path, target: str, words: list[str]
) -> None:
    stored = np.dstack((deep(), deep()[..., 0]))
    photo = open_photo(write_deep_png(tmp_path / "deep.png", stored))
    said = " ".join(saved_changes(photo, tmp_path / f"out{target}"))
    assert all(word in said for word in words) and (bool(said) == bool(words))


def test_the_opened_pixels_cannot_be_changed(tmp_path: Path) -> None:
    photo = open_photo(write(tmp_path / "photo.png"))
    with pytest.raises(ValueError, match="read-only"):
        photo.pixels[0, 0] = 0


def test_the_source_is_not_overwritten_unless_told(tmp_path: Path) -> None:
    path = write(tmp_path / "photo.png")
    before = path.read_bytes()
    photo = open_photo(path)
    with pytest.raises(WrongUsage, match="already exists"):
        save_photo(photo, photo.pixels, path)
    assert path.read_bytes() == before
    save_photo(photo, 255 - photo.pixels, path, overwrite=True)
    np.testing.assert_array_equal(open_photo(path).pixels, 255 - photo.pixels)


@pytest.mark.parametrize(
    ("name", "words"),
    [("photo.doc", "end the name in"), ("photo.nef", "only read"), ("photo", "end the name in")],
)
def test_an_ending_that_is_not_written_is_a_sentence(tmp_path: Path, name: str, words: str) -> None:
    photo = open_photo(write(tmp_path / "photo.png"))
    with pytest.raises(WrongUsage, match=words):
        save_photo(photo, photo.pixels, tmp_path / name)


def test_a_format_that_contradicts_the_name_is_a_sentence(tmp_path: Path) -> None:
    photo = open_photo(write(tmp_path / "photo.png"))
    with pytest.raises(WrongUsage, match="ends in .jpg"):
        save_photo(photo, photo.pixels, tmp_path / "a.png", options=ExportOptions(format="JPEG"))


def cut_short(data: bytes) -> bytes:
    return data[: len(data) * 2 // 3]


def bomb(_data: bytes) -> bytes:
    file = io.BytesIO()
    Image.new("1", (1, 1)).save(file, "PNG")
    data = bytearray(file.getvalue())
    data[16:24] = struct.pack(">II", 60_000, 60_000)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    return bytes(data)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (cut_short, "damaged"),
        (lambda _: b"", "not a photo"),
        (lambda _: b"%PDF-1.7 and so on", "not a photo"),
        (lambda _: b"GIF89a and so on", "damaged"),
        (bomb, "60000 x 60000"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path: Path, spoil, words: str) -> None:
    path = write(tmp_path / "photo.png")
    path.write_bytes(spoil(path.read_bytes()))
    with pytest.raises(UnreadableInput, match=words) as caught:
        open_photo(path)
    assert str(path) in str(caught.value)


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="No such file"):
        open_photo(tmp_path / "nowhere.jpg")


def test_names_outside_ascii(tmp_path: Path) -> None:
    photo = open_photo(write(tmp_path / "Ömä 写真.jpg"))
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "größer 修復.jpg", mask=mask)
    assert open_photo(tmp_path / "größer 修復.jpg").size == (60, 40)


def test_the_name_does_not_say_the_format(tmp_path: Path) -> None:
    path = write(tmp_path / "photo.png").rename(tmp_path / "photo.jpg")
    assert open_photo(path).format == "PNG"


def test_a_photo_too_large_for_a_format_is_a_sentence(tmp_path: Path) -> None:
    photo = Photo(pixels=np.zeros((1, 20_000, 3), np.uint8))
    with pytest.raises(FacemendError, match="choose another format"):
        save_photo(photo, photo.pixels, tmp_path / "wide.webp")
    assert not (tmp_path / "wide.webp").exists()


def test_the_density_survives_and_a_senseless_one_does_not_stop_the_saving(
    tmp_path: Path,
) -> None:
    image().save(tmp_path / "photo.png", dpi=(300, 300))
    photo = open_photo(tmp_path / "photo.png")
    for name in ("again.jpg", "again.tif", "again.bmp", "again.png"):
        save_photo(photo, photo.pixels, tmp_path / name)
        with Image.open(tmp_path / name) as again:
            assert np.allclose(np.array(again.info["dpi"], float), 300, atol=0.1)
    tagged = {282: IFDRational(0, 0), 283: IFDRational(0, 0)}
    image().save(tmp_path / "odd.tif", tiffinfo=tagged)
    odd = open_photo(tmp_path / "odd.tif")
    save_photo(odd, odd.pixels, tmp_path / "odd.png")
    assert (tmp_path / "odd.png").exists()
