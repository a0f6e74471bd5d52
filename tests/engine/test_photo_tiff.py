"""TIFF: new pixels are put into the file it was; every other byte stays."""

import itertools
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from engine import ifd
from engine.errors import FacemendError, UnreadableInput
from engine.photo import open_photo, save_photo, saved_changes
from engine.photo.tiff_strips import packed_parts, read_strips, strips_of
from tests.engine.photo_files import RESOURCES, deep, gradient, repaired, write_tiff

LAYOUTS = [
    {"compression": compression, "predictor": predictor or None, "byteorder": order, **shape}
    for compression, predictor, order, shape in itertools.product(
        (None, "deflate"), (False, True), "<>", ({"rowsperstrip": 7}, {"tile": (16, 32)})
    )
    if compression or not predictor
]


@pytest.mark.parametrize("options", LAYOUTS)
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("big", [False, True])
def test_every_layout_is_read_and_written_in_place(
    tmp_path: Path, options: dict, depth: int, big: bool
) -> None:
    stored = gradient() if depth == 8 else deep()
    path = write_tiff(tmp_path / "photo.tif", stored, photometric="rgb", bigtiff=big, **options)
    photo = open_photo(path)
    np.testing.assert_array_equal(photo.pixels, stored)
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.tif", mask=mask)
    with tifffile.TiffFile(tmp_path / "out.tif") as out:
        np.testing.assert_array_equal(out.pages[0].asarray(), fresh)
        assert out.is_bigtiff == big and out.byteorder == options["byteorder"]
        with tifffile.TiffFile(path) as before:
            assert out.pages[0].compression == before.pages[0].compression


@pytest.mark.parametrize("depth", [8, 16])
def test_channels_that_are_stored_apart(tmp_path: Path, depth: int) -> None:
    stored = gradient() if depth == 8 else deep()
    planes = np.ascontiguousarray(stored.transpose(2, 0, 1))
    path = write_tiff(tmp_path / "photo.tif", planes, photometric="rgb", planarconfig="separate")
    photo = open_photo(path)
    np.testing.assert_array_equal(photo.pixels, stored)
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.tif", mask=mask)
    np.testing.assert_array_equal(tifffile.imread(tmp_path / "out.tif"), fresh.transpose(2, 0, 1))


@pytest.mark.parametrize("compression", ["tiff_lzw", "packbits", "raw", "tiff_adobe_deflate"])
def test_what_libtiff_compressed_stays_so(tmp_path: Path, compression: str) -> None:
    Image.fromarray(gradient(90, 70)).save(tmp_path / "photo.tif", compression=compression)
    photo = open_photo(tmp_path / "photo.tif")
    assert not photo.notes
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.tif", mask=mask)
    with Image.open(tmp_path / "out.tif") as out:
        assert out.info["compression"] == compression
        np.testing.assert_array_equal(np.asarray(out), fresh)


def test_strips_without_a_repaired_pixel_are_the_same_bytes(tmp_path: Path) -> None:
    path = write_tiff(
        tmp_path / "photo.tif",
        deep(60, 64),
        photometric="rgb",
        compression="deflate",
        rowsperstrip=8,
    )
    photo = open_photo(path)
    fresh = photo.pixels.copy()
    fresh[17, 5] = 0
    save_photo(photo, fresh, tmp_path / "out.tif")
    before, after = path.read_bytes(), (tmp_path / "out.tif").read_bytes()
    with tifffile.TiffFile(path) as file:
        page = file.pages[0]
        places = list(zip(page.dataoffsets, page.databytecounts, strict=True))
    for i, (start, size) in enumerate(places):
        assert (before[start : start + size] == after[start : start + size]) == (i != 2)


def test_white_may_be_zero(tmp_path: Path) -> None:
    grey = gradient()[..., 0]
    path = write_tiff(tmp_path / "photo.tif", grey, photometric="miniswhite")
    photo = open_photo(path)
    np.testing.assert_array_equal(photo.pixels[..., 1], 255 - grey)
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.tif", mask=mask)
    np.testing.assert_array_equal(tifffile.imread(tmp_path / "out.tif"), 255 - fresh[..., 0])


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_cmyk_with_a_spot_colour_keeps_it(tmp_path: Path, dtype: type) -> None:
    random = np.random.default_rng(1)
    stored = random.integers(0, 200, (40, 60, 5)).astype(dtype)
    path = write_tiff(
        tmp_path / "photo.tif", stored, photometric="separated", extrasamples=["unspecified"]
    )
    photo = open_photo(path)
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.tif", mask=mask)
    written = tifffile.imread(tmp_path / "out.tif")
    np.testing.assert_array_equal(written[~mask], stored[~mask])
    np.testing.assert_array_equal(written[..., 4], stored[..., 4])
    assert (written[mask] != stored[mask]).any()


def test_premultiplied_alpha_stays_premultiplied(tmp_path: Path) -> None:
    alpha = np.tile(np.linspace(0, 255, 60).astype(np.uint8), (40, 1))
    colour = (gradient() * (alpha[..., None] / 255)).round().astype(np.uint8)
    stored = np.dstack((colour, alpha))
    path = write_tiff(
        tmp_path / "photo.tif", stored, photometric="rgb", extrasamples=["assocalpha"]
    )
    photo = open_photo(path)
    solid = alpha > 100
    assert np.abs(photo.pixels[solid].astype(int) - gradient()[solid]).max() <= 2
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.tif", mask=mask)
    written = tifffile.imread(tmp_path / "out.tif")
    np.testing.assert_array_equal(written[~mask], stored[~mask])
    assert (written[..., :3] <= written[..., 3:]).all()


def test_smaller_copies_show_the_repaired_photo(tmp_path: Path) -> None:
    with tifffile.TiffWriter(tmp_path / "photo.tif") as file:
        file.write(gradient(), photometric="rgb", subifds=1, metadata=None)
        file.write(gradient(30, 20), photometric="rgb", subfiletype=1, metadata=None)
        file.write(gradient(15, 10), photometric="rgb", subfiletype=1, metadata=None)
    photo = open_photo(tmp_path / "photo.tif")
    save_photo(photo, np.full_like(photo.pixels, (9, 200, 40)), tmp_path / "out.tif")
    with tifffile.TiffFile(tmp_path / "out.tif") as out:
        pictures = [out.pages[0].asarray(), out.pages[1].asarray(), out.pages[0].pages[0].asarray()]
    assert all((shown == (9, 200, 40)).all() for shown in pictures)


def test_photoshops_layers_are_left_out_and_that_is_announced(tmp_path: Path) -> None:
    layers = b"Adobe Photoshop Document Data Block\0 the unrepaired face"
    tags = [(37724, 7, len(layers), layers, True), (34377, 7, len(RESOURCES), RESOURCES, True)]
    path = write_tiff(tmp_path / "photo.tif", gradient(), photometric="rgb", extratags=tags)
    photo = open_photo(path)
    assert "layers" in saved_changes(photo, tmp_path / "out.tif")[0]
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.tif", mask=mask)
    data = (tmp_path / "out.tif").read_bytes()
    assert b"unrepaired face" not in data and RESOURCES in data


@pytest.mark.parametrize("kind", ["palette", "fax", "jpeg", "float", "lab"])
def test_what_is_not_plain_is_stored_anew_and_that_is_announced(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "photo.tif"
    picture = Image.fromarray(gradient())
    if kind == "palette":
        picture.quantize(40).save(path)
    elif kind == "fax":
        picture.convert("1").save(path, compression="group4")
    elif kind == "jpeg":
        picture.save(path, compression="jpeg", quality=90)
    elif kind == "float":
        write_tiff(path, gradient()[..., 0].astype(np.float32) / 7)
    else:
        picture.convert("LAB").save(path)
    photo = open_photo(path)
    assert any("stored anew" in note for note in photo.notes)
    named = {"palette": "has a palette", "lab": "is in Lab colours"}.get(kind, "")
    assert named in " ".join(photo.notes)
    fresh, mask = repaired(photo.pixels)
    proof = save_photo(photo, fresh, tmp_path / "out.tif", mask=mask)
    assert proof.changed == 0
    np.testing.assert_array_equal(open_photo(tmp_path / "out.tif").pixels, fresh)


@pytest.mark.parametrize(
    ("dtype", "words"),
    [
        (np.float32, "32-bit floating-point numbers"),
        (np.uint32, "32-bit integers"),
        (np.int16, "16-bit signed integers"),
        (np.complex64, "64-bit complex numbers"),
    ],
)
def test_samples_that_cannot_be_opened_are_named(tmp_path: Path, dtype: type, words: str) -> None:
    grey = dtype is np.complex64
    samples = gradient()[..., 0] if grey else gradient()
    kind = "minisblack" if grey else "rgb"
    write_tiff(tmp_path / "photo.tif", samples.astype(dtype), photometric=kind)
    with pytest.raises(UnreadableInput, match=f"{words}, .* 16-bit unsigned integers"):
        open_photo(tmp_path / "photo.tif")


def test_what_is_stored_anew_is_not_turned_twice(tmp_path: Path) -> None:
    tags = Image.Exif()
    tags[274] = 6
    picture = Image.fromarray(gradient())
    picture.save(tmp_path / "photo.tif", compression="jpeg", quality=95, exif=tags)
    photo = open_photo(tmp_path / "photo.tif")
    assert photo.size == (40, 60) and photo.orientation == 1
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.tif", mask=mask)
    np.testing.assert_array_equal(open_photo(tmp_path / "out.tif").pixels, fresh)


@given(data=st.data())
@settings(max_examples=40)
def test_parts_come_back_whatever_their_shape(data: st.DataObject, tmp_path_factory) -> None:
    random = np.random.default_rng(data.draw(st.integers(0, 999)))
    height, width = data.draw(st.integers(1, 40)), data.draw(st.integers(1, 40))
    channels = data.draw(st.sampled_from((1, 3, 4)))
    dtype = data.draw(st.sampled_from((np.uint8, np.uint16)))
    options = data.draw(st.sampled_from(LAYOUTS))
    stored = random.integers(0, np.iinfo(dtype).max, (height, width, channels), dtype)
    path = tmp_path_factory.mktemp("parts") / "a.tif"
    more = {"photometric": {1: "minisblack", 3: "rgb", 4: "separated"}[channels]}
    more |= {"planarconfig": "contig"} if channels > 1 else {}
    write_tiff(path, stored if channels > 1 else stored[..., 0], **more, **options)
    file = path.read_bytes()
    strips = strips_of(file, next(ifd.directories(file)))
    assert strips is not None
    np.testing.assert_array_equal(read_strips(file, strips), stored)
    coded = dict(packed_parts(stored, strips, enumerate(strips.places())))
    assert len(coded) == strips.count and all(coded.values())


def test_a_directory_that_points_at_itself_ends() -> None:
    data = b"II*\0\x08\0\0\0" + b"\0\0" + b"\x08\0\0\0" + bytes(8)
    assert len(list(ifd.directories(data))) == 1


def test_a_tiff_beyond_four_gigabytes_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> bytes:
        raise ValueError("a TIFF holds no more than 4 gigabytes")

    photo = open_photo(write_tiff(tmp_path / "photo.tif", gradient(), photometric="rgb"))
    monkeypatch.setattr("engine.photo.encoding.with_pixels", full)
    with pytest.raises(FacemendError, match="4 gigabytes"):
        save_photo(photo, 255 - photo.pixels, tmp_path / "out.tif")


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate"])
def test_parts_that_need_more_room_do_not_make_the_file_twice_as_large(
    tmp_path: Path, compression: str
) -> None:
    smooth = np.repeat(gradient(400, 300), 2, axis=1)
    path = tmp_path / "photo.tif"
    Image.fromarray(smooth).save(path, compression=compression, tiffinfo={278: 4})
    photo = open_photo(path)
    mask = np.zeros(smooth.shape[:2], bool)
    mask[:, 300:330] = True
    pixels = photo.pixels.copy()
    pixels[mask] = np.random.default_rng(2).integers(0, 256, (int(mask.sum()), 3), np.uint8)
    out = tmp_path / "out.tif"
    assert save_photo(photo, pixels, out, mask=mask).changed == 0
    np.testing.assert_array_equal(open_photo(out).pixels, pixels)
    added = pixels[mask].nbytes * 1.5  # noise, at most
    assert out.stat().st_size < path.stat().st_size + added + 20_000
