import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageOps
from PIL.TiffImagePlugin import IFDRational

from engine.errors import FacemendError, UnreadableInput, WrongUsage
from engine.photo import Photo, open_photo, save_photo, saved_changes

XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a tiff:Orientation="6" b="\xc3\xa9"/></x:xmpmeta>'
ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
FORMATS = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", "TIFF": ".tif"}


def gradient(width: int = 60, height: int = 40) -> Image.Image:
    """A picture none of whose turns or flips equals another."""
    y, x = np.mgrid[:height, :width]
    values = np.stack([x * 4, y * 6, (x * 4 + y * 6) // 2], -1)
    return Image.fromarray(values.astype(np.uint8))


def tags(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = "Camera & Co"
    exif[0x0112] = orientation
    inner = exif.get_ifd(0x8769)
    inner[0x9003] = "1962:06:01 12:00:00"
    inner[0xA002], inner[0xA003] = 60, 40
    inner[0x927C] = b"maker note \x00\x01 with any bytes"
    exif[0x8769] = inner
    return exif


def write(path: Path, orientation: int = 1, **more: object) -> Path:
    options: dict = {"icc_profile": ICC, "exif": tags(orientation)}
    if path.suffix == ".png":
        from PIL.PngImagePlugin import PngInfo

        text = PngInfo()
        text.add_itxt("XML:com.adobe.xmp", XMP.decode())
        options["pnginfo"] = text
    elif path.suffix == ".tif":
        options["exif"][700] = XMP
    else:
        options["xmp"] = XMP
    if path.suffix == ".webp":
        options["lossless"] = True
    gradient().save(path, **options | more)
    return path


@pytest.mark.parametrize("suffix", FORMATS.values())
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_opens_upright_and_stays_so(
    tmp_path: Path, suffix: str, orientation: int
) -> None:
    path = write(tmp_path / f"photo{suffix}", orientation)
    with Image.open(path) as image:
        expected = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
    photo = open_photo(path)
    np.testing.assert_array_equal(photo.pixels, expected)
    assert photo.size == ((60, 40) if orientation < 5 else (40, 60))

    save_photo(photo, photo.pixels, tmp_path / f"again{suffix}")
    with Image.open(tmp_path / f"again{suffix}") as image:
        assert image.getexif().get(0x0112, 1) == 1
        assert image.size == photo.size
    again = open_photo(tmp_path / f"again{suffix}")
    if suffix != ".jpg":
        np.testing.assert_array_equal(again.pixels, photo.pixels)
    if orientation > 1:
        assert again.xmp is not None and b'tiff:Orientation="1"' in again.xmp


@pytest.mark.parametrize("source", FORMATS.values())
@pytest.mark.parametrize("target", FORMATS.values())
def test_exif_xmp_and_icc_survive_between_all_formats(
    tmp_path: Path, source: str, target: str
) -> None:
    photo = open_photo(write(tmp_path / f"photo{source}", 6))
    save_photo(photo, photo.pixels, tmp_path / f"out{target}")
    with Image.open(tmp_path / f"out{target}") as image:
        exif = image.getexif()
        inner = exif.get_ifd(0x8769)
        assert exif[0x010F] == "Camera & Co"
        assert inner[0x9003] == "1962:06:01 12:00:00"
        assert (inner[0xA002], inner[0xA003]) == (40, 60)
        assert bytes(inner[0x927C]) == b"maker note \x00\x01 with any bytes"
        assert image.info["icc_profile"] == ICC
    again = open_photo(tmp_path / f"out{target}")
    assert again.xmp == XMP.replace(b'Orientation="6"', b'Orientation="1"')


def test_an_upright_jpegs_exif_is_kept_to_the_byte(tmp_path: Path) -> None:
    path = write(tmp_path / "photo.jpg", 1)
    photo = open_photo(path)
    save_photo(photo, photo.pixels, tmp_path / "again.jpg")
    with Image.open(path) as before, Image.open(tmp_path / "again.jpg") as after:
        assert before.info["exif"] == after.info["exif"]


def test_a_jpeg_keeps_its_quantisation_and_sampling(tmp_path: Path) -> None:
    path = write(tmp_path / "photo.jpg", quality=71, subsampling=2)
    photo = open_photo(path)
    save_photo(photo, photo.pixels, tmp_path / "again.jpg")
    with Image.open(path) as before, Image.open(tmp_path / "again.jpg") as after:
        assert before.quantization == after.quantization
        assert before.layer == after.layer


@pytest.mark.parametrize("suffix", [".png", ".webp", ".tif"])
def test_alpha_comes_back(tmp_path: Path, suffix: str) -> None:
    image = gradient()
    image.putalpha(Image.fromarray(np.tile(np.arange(60, dtype=np.uint8) * 4, (40, 1))))
    image.save(tmp_path / f"photo{suffix}", lossless=True, exact=True)
    photo = open_photo(tmp_path / f"photo{suffix}")
    save_photo(photo, photo.pixels, tmp_path / f"again{suffix}")
    with Image.open(tmp_path / f"again{suffix}") as again:
        np.testing.assert_array_equal(np.asarray(again), np.asarray(image))


def test_losing_alpha_is_announced(tmp_path: Path) -> None:
    image = gradient()
    image.putalpha(128)
    image.save(tmp_path / "photo.png")
    photo = open_photo(tmp_path / "photo.png")
    assert not saved_changes(photo, tmp_path / "out.png")
    assert "transparency" in saved_changes(photo, tmp_path / "out.jpg")[0]


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tif"])
def test_a_grey_photo_stays_grey(tmp_path: Path, suffix: str) -> None:
    gradient().convert("L").save(tmp_path / f"photo{suffix}")
    photo = open_photo(tmp_path / f"photo{suffix}")
    assert photo.pixels.shape == (40, 60, 3)
    save_photo(photo, photo.pixels, tmp_path / f"again{suffix}")
    with Image.open(tmp_path / f"again{suffix}") as again:
        assert again.mode == "L"


@pytest.mark.parametrize(
    ("mode", "suffix", "word"), [("CMYK", ".tif", "CMYK"), ("P", ".png", "palette")]
)
def test_a_mode_that_changes_is_announced(
    tmp_path: Path, mode: str, suffix: str, word: str
) -> None:
    gradient().convert(mode).save(tmp_path / f"photo{suffix}")
    photo = open_photo(tmp_path / f"photo{suffix}")
    assert any(word in note for note in photo.notes)
    assert np.abs(photo.pixels.astype(int) - np.asarray(gradient())).mean() < 30


def test_sixteen_bits_are_announced(tmp_path: Path) -> None:
    import cv2

    deep = (np.asarray(gradient()).astype(np.uint16) * 257)[..., ::-1]
    cv2.imwrite(str(tmp_path / "deep.png"), deep)
    photo = open_photo(tmp_path / "deep.png")
    assert any("16 bits" in note for note in photo.notes)
    np.testing.assert_array_equal(photo.pixels, np.asarray(gradient()))


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


def test_an_unknown_ending_is_a_sentence(tmp_path: Path) -> None:
    photo = open_photo(write(tmp_path / "photo.png"))
    with pytest.raises(WrongUsage, match="end the name in"):
        save_photo(photo, photo.pixels, tmp_path / "photo.doc")


def cut_short(data: bytes) -> bytes:
    return data[: len(data) * 2 // 3]


def bomb(_data: bytes) -> bytes:
    file = io.BytesIO()
    Image.new("1", (1, 1)).save(file, "PNG")
    data = bytearray(file.getvalue())
    data[16:24] = struct.pack(">II", 60_000, 60_000)
    import zlib

    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    return bytes(data)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (cut_short, "damaged"),
        (lambda _: b"", "not a photo"),
        (lambda _: b"GIF89a and so on", "not a photo"),
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
    photo = open_photo(write(tmp_path / "Ömä 写真.png"))
    save_photo(photo, photo.pixels, tmp_path / "größer 修復.png")
    assert open_photo(tmp_path / "größer 修復.png").size == (60, 40)


def test_a_photo_too_large_for_a_format_is_a_sentence(tmp_path: Path) -> None:
    photo = Photo(pixels=np.zeros((1, 20_000, 3), np.uint8))
    with pytest.raises(FacemendError, match="choose another format"):
        save_photo(photo, photo.pixels, tmp_path / "wide.webp")
    assert not (tmp_path / "wide.webp").exists()


def test_the_density_survives_and_a_senseless_one_does_not_stop_the_saving(
    tmp_path: Path,
) -> None:
    gradient().save(tmp_path / "photo.png", dpi=(300, 300))
    photo = open_photo(tmp_path / "photo.png")
    save_photo(photo, photo.pixels, tmp_path / "again.jpg")
    with Image.open(tmp_path / "again.jpg") as again:
        assert np.allclose(again.info["dpi"], 300, atol=0.1)
    tagged = {282: IFDRational(0, 0), 283: IFDRational(0, 0)}
    gradient().save(tmp_path / "odd.tif", tiffinfo=tagged)
    odd = open_photo(tmp_path / "odd.tif")
    save_photo(odd, odd.pixels, tmp_path / "odd.png")
    assert (tmp_path / "odd.png").exists()
