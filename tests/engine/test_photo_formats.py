"""Every format in and out: what it holds comes back as it was, or the change is announced."""

import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from engine.errors import UnreadableInput, WrongUsage
from engine.photo import (
    SUFFIXES,
    ExportOptions,
    open_photo,
    page_sizes,
    save_photo,
    saved_changes,
)
from engine.photo.reading import read_content
from tests.engine.photo_files import (
    ICC,
    chunk,
    deep,
    gradient,
    needs_jpeglib,
    png,
    repaired,
    write,
    write_deep_png,
    write_tiff,
)

LOSSLESS = (".png", ".tif", ".webp", ".bmp", ".jp2", ".avif", ".heic")


def roundtrip(path: Path, target: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Saves a photo repaired; the mask, what was meant, and what is read."""
    photo = open_photo(path)
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, target, mask=mask)
    return mask, fresh, open_photo(target).pixels


@pytest.mark.parametrize("source", (*SUFFIXES, ".dng"))
@pytest.mark.parametrize("target", LOSSLESS)
def test_every_format_becomes_every_lossless_one(tmp_path: Path, source: str, target: str) -> None:
    path = tmp_path / f"photo{source}"
    if source == ".dng":
        write_dng(path)
    elif source == ".heif":
        write(tmp_path / "photo.heic").rename(path)
    else:
        write(path)
    photo = open_photo(path)
    fresh, mask = repaired(photo.pixels)
    proof = save_photo(photo, fresh, tmp_path / f"out{target}", mask=mask)
    assert proof.changed == 0 and "0 changed" in proof.sentence


def write_dng(path: Path) -> Path:
    """A raw file of an imagined camera."""
    y, x = np.mgrid[:40, :60]
    tags = [
        (271, "s", 0, "Camera & Co", True),
        (272, "s", 0, "Box", True),
        (274, "H", 1, 6, True),
        (33421, "H", 2, (2, 2), True),
        (33422, "B", 4, bytes((0, 1, 1, 2)), True),
        (50706, "B", 4, bytes((1, 4, 0, 0)), True),
        (50708, "s", 0, "Box", True),
        (50717, "I", 1, 65535, True),
        (50721, "2i", 9, (1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1), True),
        (50728, "2I", 3, (1, 1, 1, 1, 1, 1), True),
        (50778, "H", 1, 21, True),
    ]
    samples = (1000 + x * 400 + y * 600).astype(np.uint16)
    return write_tiff(path, samples, photometric=32803, extratags=tags)


def test_a_raw_file_is_developed_to_sixteen_bits_upright(tmp_path: Path) -> None:
    path = write_dng(tmp_path / "photo.dng")
    photo = open_photo(path)
    assert photo.size == (40, 60) and photo.pixels.dtype == np.uint16 and photo.bits == 16
    assert any("raw" in note for note in photo.notes)
    save_photo(photo, photo.pixels, tmp_path / "out.tif")
    with Image.open(tmp_path / "out.tif") as out:
        assert out.getexif()[271] == "Camera & Co" and out.getexif()[274] == 1
    with pytest.raises(WrongUsage, match="only read"):
        save_photo(photo, photo.pixels, tmp_path / "again.dng")


@pytest.mark.parametrize("target", [".png", ".tif", ".jp2"])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_sixteen_bits_stay_sixteen(tmp_path: Path, target: str, channels: int) -> None:
    stored = np.dstack((deep(), deep()[..., 2]))[..., :channels]
    path = write_deep_png(tmp_path / "deep.png", stored)
    photo = open_photo(path)
    assert photo.pixels.dtype == np.uint16 and photo.bits == 16 and not photo.notes
    np.testing.assert_array_equal(
        photo.pixels, stored[..., [0, 0, 0] if channels == 1 else slice(3)]
    )
    mask, meant, read = roundtrip(path, tmp_path / f"out{target}")
    np.testing.assert_array_equal(read, meant)
    if channels == 4:
        np.testing.assert_array_equal(open_photo(tmp_path / f"out{target}").alpha, stored[..., 3])


def test_sixteen_bits_of_grey_with_alpha_and_of_a_transparent_colour(tmp_path: Path) -> None:
    values = deep()[..., 0].astype(">u2")
    rows = b"".join(b"\0" + np.dstack((line, line)).astype(">u2").tobytes() for line in values)
    (tmp_path / "both.png").write_bytes(png((60, 40, 16, 4, 0), rows))
    key = chunk(b"tRNS", int(values[5, 7]).to_bytes(2, "big"))
    rows = b"".join(b"\0" + line.tobytes() for line in values)
    (tmp_path / "key.png").write_bytes(png((60, 40, 16, 0, 0), rows, key))
    for name, alpha in (("both", values), ("key", np.where(values == values[5, 7], 0, 65535))):
        photo = open_photo(tmp_path / f"{name}.png")
        np.testing.assert_array_equal(photo.pixels[..., 0], values)
        np.testing.assert_array_equal(photo.alpha, alpha)
        fresh, mask = repaired(photo.pixels)
        save_photo(photo, fresh, tmp_path / f"{name}-again.png", mask=mask)
        again = open_photo(tmp_path / f"{name}-again.png")
        np.testing.assert_array_equal(again.pixels, fresh)
        np.testing.assert_array_equal(again.alpha, alpha)


@pytest.mark.parametrize("bits", [1, 2, 4])
@pytest.mark.parametrize("width", [64, 61])
def test_a_grey_png_of_few_bits_keeps_them(tmp_path: Path, bits: int, width: int) -> None:
    many = 8 // bits
    values = np.arange(40 * width).reshape(40, width) % (1 << bits)
    padded = np.pad(values, ((0, 0), (0, -width % many)))
    packed = np.zeros((40, padded.shape[1] // many), np.uint8)
    for i in range(many):
        packed |= (padded[:, i::many] << (8 - bits * (i + 1))).astype(np.uint8)
    rows = b"".join(b"\0" + line.tobytes() for line in packed)
    (tmp_path / "few.png").write_bytes(png((width, 40, bits, 0, 0), rows))
    photo = open_photo(tmp_path / "few.png")
    step = 255 // ((1 << bits) - 1)
    np.testing.assert_array_equal(photo.pixels[..., 0], values * step)
    assert not saved_changes(photo, tmp_path / "out.png")
    mask, meant, read = roundtrip(tmp_path / "few.png", tmp_path / "out.png")
    np.testing.assert_array_equal(read[~mask], meant[~mask])
    assert np.abs(read[mask].astype(int) - meant[mask]).max() <= step / 2 + 0.5
    assert open_photo(tmp_path / "out.png").bits == bits


def test_a_grey_png_of_few_bits_with_a_transparent_level_says_it_is_saved_with_eight(
    tmp_path: Path,
) -> None:
    rows = (b"\0" + b"\x1b" * 16) * 40
    clear = chunk(b"tRNS", b"\0\1")
    (tmp_path / "few.png").write_bytes(png((64, 40, 2, 0, 0), rows, clear))
    photo = open_photo(tmp_path / "few.png")
    assert photo.alpha is not None
    assert "2 bits" in saved_changes(photo, tmp_path / "out.png")[0]
    mask, meant, read = roundtrip(tmp_path / "few.png", tmp_path / "out.png")
    np.testing.assert_array_equal(read, meant)


@pytest.mark.parametrize(("suffix", "bits"), [(".png", 1), (".png", 2), (".png", 4), (".bmp", 1)])
def test_few_bits_that_become_eight_are_announced(tmp_path: Path, suffix: str, bits: int) -> None:
    image = Image.fromarray(gradient())
    few = image.convert("1") if suffix == ".bmp" else image.quantize(1 << bits)
    path = tmp_path / f"photo{suffix}"
    few.save(path, **({"bits": bits} if suffix == ".png" else {}))
    photo = open_photo(path)
    what = "1 bit a pixel" if bits == 1 else f"{bits} bits a pixel"
    (said,) = saved_changes(photo, path)
    assert f"has {what}: it will be saved with" in str(said) and "8" in said
    fresh, mask = repaired(photo.pixels)
    fresh[mask] = gradient()[mask]  # more colours than so few bits can tell apart
    save_photo(photo, fresh, tmp_path / f"out{suffix}", mask=mask)
    out = open_photo(tmp_path / f"out{suffix}")
    assert out.bits == 8 and not saved_changes(out, path)


@pytest.mark.parametrize("damage", ["cut short", "one bit"])
def test_a_damaged_png_of_sixteen_bits_is_refused(tmp_path: Path, damage: str) -> None:
    write_deep_png(tmp_path / "deep.png", deep(90, 70))
    data = bytearray((tmp_path / "deep.png").read_bytes())
    if damage == "one bit":
        data[len(data) // 2] ^= 1
    else:
        data = data[: len(data) // 2]
    (tmp_path / "deep.png").write_bytes(data)
    with pytest.raises(UnreadableInput, match=r"deep\.png is damaged"):
        open_photo(tmp_path / "deep.png")


@pytest.mark.parametrize("suffix", [".png", ".gif"])
@pytest.mark.parametrize("colours", [16, 256])
@pytest.mark.parametrize("clear", [False, True])
def test_a_palette_comes_back(tmp_path: Path, suffix: str, colours: int, clear: bool) -> None:
    stored = Image.fromarray(gradient()).quantize(colours)
    stored.save(tmp_path / f"photo{suffix}", **({"transparency": 3} if clear else {}))
    photo = open_photo(tmp_path / f"photo{suffix}")
    few = suffix == ".png" and colours == 16  # in 4 bits, which have no room for a fill's colours
    assert photo.colours == "palette"
    assert len(saved_changes(photo, tmp_path / f"out{suffix}")) == few
    assert (photo.alpha is not None) == clear
    fresh, mask = repaired(photo.pixels)
    proof = save_photo(photo, fresh, tmp_path / f"out{suffix}", mask=mask)
    assert proof.changed == 0
    again = open_photo(tmp_path / f"out{suffix}")
    assert again.colours == "palette"
    filled = np.abs(again.pixels[mask].astype(int) - fresh[mask]).mean()
    assert filled < (6 if colours == 16 else 60)  # there is room for 240 new colours, or for none
    if clear:
        assert again.alpha is not None and photo.alpha is not None
        np.testing.assert_array_equal(again.alpha[~mask], photo.alpha[~mask])


@pytest.mark.parametrize("clear", [0, 1])
def test_a_transparent_level_of_black_and_white_comes_back(tmp_path: Path, clear: int) -> None:
    path = tmp_path / "stripes.png"
    stripes = np.tile(np.array([0, 255, 255], np.uint8), (8, 4))
    Image.fromarray(stripes).convert("1").save(path, transparency=clear)
    photo = open_photo(path)
    assert photo.alpha is not None
    np.testing.assert_array_equal(photo.alpha == 0, stripes == 255 * clear)
    assert any("1 bit a pixel" in note for note in photo.notes)
    save_photo(photo, photo.pixels, tmp_path / "out.png")
    np.testing.assert_array_equal(open_photo(tmp_path / "out.png").alpha, photo.alpha)


def test_a_palette_in_another_format_is_announced(tmp_path: Path) -> None:
    Image.fromarray(gradient()).quantize(64).save(tmp_path / "photo.gif")
    photo = open_photo(tmp_path / "photo.gif")
    assert "full colour" in saved_changes(photo, tmp_path / "out.png")[0]
    assert (
        "256 colours"
        in saved_changes(open_photo(write(tmp_path / "photo.png")), tmp_path / "out.gif")[0]
    )


@needs_jpeglib
@pytest.mark.parametrize("suffix", [".jpg", ".tif", ".jp2"])
@pytest.mark.parametrize("profile", [False, True])
def test_cmyk_comes_back(tmp_path: Path, suffix: str, profile: bool) -> None:
    stored = Image.fromarray(gradient()).convert("CMYK")
    options = {".jpg": {"quality": 95}, ".tif": {"compression": "tiff_lzw"}}.get(suffix, {})
    # a profile that does not fit: then Pillow's plain arithmetic is used
    stored.save(tmp_path / f"photo{suffix}", **options, **({"icc_profile": ICC} if profile else {}))
    photo = open_photo(tmp_path / f"photo{suffix}")
    assert photo.colours == "cmyk" and photo.icc is None
    assert np.abs(photo.pixels.astype(int) - gradient()).mean() < 30
    fresh, mask = repaired(photo.pixels)
    proof = save_photo(photo, fresh, tmp_path / f"out{suffix}", mask=mask)
    with Image.open(tmp_path / f"out{suffix}") as out:
        kept = profile and suffix != ".jp2"  # into which Pillow writes none
        assert out.mode == "CMYK" and (out.info.get("icc_profile") == ICC) == kept
    again = open_photo(tmp_path / f"out{suffix}")
    assert np.abs(again.pixels[mask].astype(int) - fresh[mask]).mean() < 4
    assert proof.changed == 0 if suffix != ".jpg" else proof.blocks is not None
    assert not saved_changes(photo, tmp_path / f"out{suffix}")
    assert "RGB" in saved_changes(photo, tmp_path / "out.png")[-1]


def test_an_interlaced_png_opens_whole_and_says_how_it_is_saved(tmp_path: Path) -> None:
    samples = gradient(8, 8)[..., 0]
    passes = ((0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2))
    rows = b""
    for y, x, down, across in (*passes, (1, 0, 2, 1)):
        rows += b"".join(b"\0" + line.tobytes() for line in samples[y::down, x::across])
    (tmp_path / "photo.png").write_bytes(png((8, 8, 8, 0, 1), rows))
    photo = open_photo(tmp_path / "photo.png")
    np.testing.assert_array_equal(photo.pixels[..., 0], samples)
    (said,) = saved_changes(photo, tmp_path / "out.png")
    assert "interlaced" in said and not saved_changes(photo, tmp_path / "out.tif")
    roundtrip(tmp_path / "photo.png", tmp_path / "out.png")
    assert not saved_changes(open_photo(tmp_path / "out.png"), tmp_path / "out.png")


@pytest.mark.parametrize(("suffix", "word"), [(".gif", "pictures"), (".webp", "pictures")])
def test_an_animation_gives_its_first_picture_and_says_so(
    tmp_path: Path, suffix: str, word: str
) -> None:
    first = Image.fromarray(gradient()).quantize(200).convert("RGB")
    other = Image.fromarray(255 - gradient())
    path = tmp_path / f"photo{suffix}"
    first.save(path, save_all=True, append_images=[other], lossless=True)
    photo = open_photo(path)
    np.testing.assert_array_equal(photo.pixels, np.asarray(first))
    assert any(word in note for note in photo.notes)


def test_a_jpeg_2000_that_holds_luma_and_chroma_is_saved_as_rgb(tmp_path: Path) -> None:
    Image.fromarray(gradient()).convert("YCbCr").save(tmp_path / "photo.jp2")
    mask, meant, read = roundtrip(tmp_path / "photo.jp2", tmp_path / "out.jp2")
    np.testing.assert_array_equal(read, meant)


def test_the_page_of_a_tiff_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "pages.tif"
    with tifffile.TiffWriter(path) as file:
        file.write(gradient(), photometric="rgb", metadata=None)
        file.write(255 - gradient(50, 30), photometric="rgb", metadata=None)
        small = gradient(12, 8)
        file.write(small, photometric="rgb", subfiletype=1, metadata=None)
    assert page_sizes(path) == ((60, 40), (50, 30))
    with pytest.raises(UnreadableInput, match=r"2 pages \(1: 60 x 40, 2: 50 x 30\)"):
        open_photo(path)
    with pytest.raises(UnreadableInput, match="no page 3"):
        open_photo(path, page=3)
    photo = open_photo(path, page=2)
    fresh, mask = repaired(photo.pixels)
    assert save_photo(photo, fresh, tmp_path / "out.tif", mask=mask).changed == 0
    np.testing.assert_array_equal(open_photo(tmp_path / "out.tif", page=2).pixels, fresh)
    np.testing.assert_array_equal(open_photo(tmp_path / "out.tif", page=1).pixels, gradient())


def test_ten_bits_of_heic_and_avif_come_back(tmp_path: Path) -> None:
    import pillow_heif

    ten = (np.arange(40 * 60 * 3).reshape(40, 60, 3) * 7 % 1024).astype(np.uint16)
    image = pillow_heif.from_bytes("RGB;16", (60, 40), (ten << 6).tobytes())
    image.save(tmp_path / "photo.heic", quality=-1, chroma=444, matrix_coefficients=0)
    options = [cv2.IMWRITE_AVIF_QUALITY, 100, cv2.IMWRITE_AVIF_DEPTH, 10]
    coded = cv2.imencode(".avif", ten[..., ::-1].copy(), options)[1]
    (tmp_path / "photo.avif").write_bytes(coded.tobytes())
    for suffix in (".heic", ".avif"):
        photo = open_photo(tmp_path / f"photo{suffix}")
        assert photo.bits == 10
        expected = np.round(ten * (65535 / 1023)).astype(np.uint16)
        np.testing.assert_array_equal(photo.pixels, expected)
        fresh, mask = repaired(photo.pixels)
        proof = save_photo(photo, fresh, tmp_path / f"out{suffix}", mask=mask)
        assert proof.changed == 0 and proof.levels == 65535
        assert "10 bits" in saved_changes(photo, tmp_path / "out.webp")[0]


def test_a_heic_without_its_package_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.photo import heif, options

    monkeypatch.setattr(options, "SUFFIXES", {".png": "PNG"})
    monkeypatch.setattr(heif, "INSTALLED", False)
    with pytest.raises(UnreadableInput, match="pillow-heif"):
        open_photo(write(tmp_path / "photo.heic"))
    photo = open_photo(write(tmp_path / "photo.png"))
    with pytest.raises(WrongUsage, match="pillow-heif"):
        save_photo(photo, photo.pixels, tmp_path / "photo.heic")


@pytest.mark.parametrize(
    ("options", "smaller"),
    [
        (ExportOptions(quality=40), True),
        (ExportOptions(quality=80, subsampling="4:2:0"), True),
        (ExportOptions(quality=100, subsampling="4:4:4"), False),
    ],
)
def test_a_jpegs_quality_is_as_it_was_unless_told(
    tmp_path: Path, options: ExportOptions, smaller: bool
) -> None:
    path = write(tmp_path / "photo.jpg", quality=93, subsampling=0)
    photo = open_photo(path)
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "same.jpg", mask=mask)
    with Image.open(path) as before, Image.open(tmp_path / "same.jpg") as after:
        assert before.quantization == after.quantization  # type: ignore[attr-defined]
        assert before.layer == after.layer  # type: ignore[attr-defined]
    save_photo(photo, fresh, tmp_path / "told.jpg", mask=mask, options=options)
    sizes = [(tmp_path / name).stat().st_size for name in ("told.jpg", "same.jpg")]
    assert (sizes[0] < sizes[1]) == smaller
    with Image.open(tmp_path / "told.jpg") as told:
        assert told.info["icc_profile"] == ICC


def test_what_is_not_told_of_a_jpeg_stays_as_it_was(tmp_path: Path) -> None:
    photo = open_photo(write(tmp_path / "photo.jpg", quality=98, subsampling=1))
    for options in (ExportOptions(subsampling="4:2:0"), ExportOptions(quality=70)):
        save_photo(photo, photo.pixels, tmp_path / "out.jpg", options=options, overwrite=True)
        with Image.open(photo.path) as before, Image.open(tmp_path / "out.jpg") as after:
            assert (before.quantization == after.quantization) == (options.quality is None)
            assert (before.layer == after.layer) == (options.subsampling is None)


@pytest.mark.parametrize(
    ("name", "options", "word"),
    [
        ("a.png", ExportOptions(quality=80), "PNG is written without a quality"),
        ("a.webp", ExportOptions(quality=80, subsampling="4:2:0"), "without a subsampling"),
        ("a.avif", ExportOptions(subsampling="4:2:0"), "give a quality"),
    ],
)
def test_what_a_format_has_not_cannot_be_asked_for(
    tmp_path: Path, name: str, options: ExportOptions, word: str
) -> None:
    photo = open_photo(write(tmp_path / "photo.png"))
    with pytest.raises(WrongUsage, match=word):
        save_photo(photo, photo.pixels, tmp_path / name, options=options)


@needs_jpeglib
def test_loss_is_announced(tmp_path: Path) -> None:
    photo = open_photo(write(tmp_path / "photo.jpg"))
    for name, options, lossy in (
        ("a.jpg", ExportOptions(), False),
        ("a.jpg", ExportOptions(quality=99), True),
        ("a.webp", ExportOptions(), False),
        ("a.webp", ExportOptions(quality=99), True),
        ("a.avif", ExportOptions(), False),
        ("a.png", ExportOptions(), False),
    ):
        said = " ".join(saved_changes(photo, tmp_path / name, options))
        assert ("with loss" in said) == lossy


def test_without_its_package_a_jpeg_is_encoded_anew_and_that_is_announced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.photo import changes, coefficients

    photo = open_photo(write(tmp_path / "photo.jpg"))
    monkeypatch.setattr(coefficients, "INSTALLED", False)
    monkeypatch.setattr(changes, "COEFFICIENTS_KEPT", False)
    assert "with loss" in " ".join(saved_changes(photo, tmp_path / "out.jpg"))
    fresh, mask = repaired(photo.pixels)
    proof = save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask)
    assert proof.blocks is None and "with loss" in proof.sentence


def test_a_raw_file_without_its_package_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rawpy", None)
    with pytest.raises(UnreadableInput, match="install rawpy"):
        open_photo(write_dng(tmp_path / "photo.dng"))


def test_a_page_of_what_has_none_is_a_sentence(tmp_path: Path) -> None:
    path = write(tmp_path / "photo.jpg")
    assert open_photo(path, page=1).size == (60, 40) and page_sizes(path) == ()
    with pytest.raises(UnreadableInput, match="has no pages"):
        open_photo(path, page=2)


def test_ten_bits_of_avif_with_loss_are_eight_and_that_is_announced(tmp_path: Path) -> None:
    ten = (np.arange(40 * 60 * 3).reshape(40, 60, 3) * 7 % 1024).astype(np.uint16)
    options = [cv2.IMWRITE_AVIF_QUALITY, 100, cv2.IMWRITE_AVIF_DEPTH, 10]
    (tmp_path / "photo.avif").write_bytes(cv2.imencode(".avif", ten, options)[1].tobytes())
    photo = open_photo(tmp_path / "photo.avif")
    told = ExportOptions(quality=90, subsampling="4:4:4")
    assert "saved with 8" in saved_changes(photo, tmp_path / "out.avif", told)[0]
    proof = save_photo(photo, photo.pixels, tmp_path / "out.avif", options=told)
    assert proof.levels == 255 and open_photo(tmp_path / "out.avif").bits == 8


@pytest.mark.parametrize("quality", [0, 101])
def test_a_senseless_quality_is_a_sentence(tmp_path: Path, quality: int) -> None:
    photo = open_photo(write(tmp_path / "photo.png"))
    with pytest.raises(WrongUsage, match="from 1 to 100"):
        save_photo(photo, photo.pixels, tmp_path / "a.jpg", options=ExportOptions(quality=quality))


def test_a_file_of_each_format_cut_anywhere_is_a_sentence(tmp_path: Path) -> None:
    for suffix in (".jpg", ".png", ".tif", ".webp", ".gif", ".bmp", ".jp2", ".avif", ".heic"):
        data = write(tmp_path / f"photo{suffix}").read_bytes()
        for end in np.linspace(0, len(data) - 1, 25).astype(int):
            try:
                read_content(data[:end], f"photo{suffix}")
            except UnreadableInput as error:
                assert f"photo{suffix}" in str(error)
