"""A larger canvas: the old photo stays in it, file and all, and the margins are filled."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from engine import cli
from engine.errors import NothingToRepair, WrongUsage
from engine.extending import Margins, extend, extended, margin, untouched
from engine.faces import find_faces
from engine.limits import Limits, limits, set_limits
from engine.mask import view
from engine.photo import Photo, open_photo, repairs_stated, save_photo
from engine.repair import RepairOptions
from engine.step import result_of

ARTIST, ORIENTATION, EXIF, WIDTH, HEIGHT = 0x013B, 0x0112, 0x8769, 0xA002, 0xA003
QUICK = RepairOptions(candidates=1, effort=0.05)


@pytest.fixture
def part(astronaut: np.ndarray) -> np.ndarray:
    """Background and a shoulder: (120, 160, 3)."""
    return np.ascontiguousarray(astronaut[200:320, 20:180])


def jpeg(pixels: np.ndarray, path: Path, orientation: int = 1, **options: Any) -> Path:
    exif = Image.Exif()
    exif[ARTIST], exif[ORIENTATION] = "Somebody", orientation
    exif.get_ifd(EXIF)[WIDTH], exif.get_ifd(EXIF)[HEIGHT] = pixels.shape[1::-1]
    Image.fromarray(pixels).save(path, "JPEG", exif=exif, **options)
    return path


@pytest.mark.parametrize(("text", "pixels"), [("0", 0), ("120", 120), ("10%", 40), (" 2.5 % ", 10)])
def test_a_margin_is_pixels_or_a_share(text: str, pixels: int) -> None:
    assert margin(text, 400) == pixels


@pytest.mark.parametrize("text", ["", "x", "-1", "401", "101%", "1.5", "nan%", "inf%", "1e9%"])
def test_another_margin_is_refused(text: str) -> None:
    with pytest.raises(WrongUsage, match="is no margin"):
        margin(text, 400)


def test_nothing_to_extend_and_too_much_are_said(part: np.ndarray) -> None:
    with pytest.raises(NothingToRepair, match="No side"):
        extended(Photo(part), Margins())
    before = limits()
    set_limits(Limits(max_megapixels=1))
    try:
        with pytest.raises(WrongUsage, match="1 megapixels, more than the 1 "):
            extended(Photo(part), Margins(left=10_000))
    finally:
        set_limits(before)


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_a_png_grows_and_its_pixels_stay(part: np.ndarray, depth: type, tmp_path: Path) -> None:
    pixels = part.astype(depth) * (257 if depth is np.uint16 else 1)
    photo = Photo(pixels, bits=16 if depth is np.uint16 else 8)
    margins = Margins(left=13, top=7, right=0, bottom=22)
    result = result_of(extend(photo, margins, QUICK))
    assert result.margins == margins and result.image.shape == (149, 173, 3)
    assert untouched(photo, result.image, margins) == 0
    assert result.mask.sum() == 149 * 173 - 120 * 160
    border = view(result.image, (0, 0, 13, 149))
    assert np.ptp(border.reshape(-1, 3).astype(int), axis=0).max() > 20  # not one colour
    out = tmp_path / "out.png"
    proof = save_photo(
        result.photo, result.image, out, mask=result.mask, provenance=result.provenance
    )
    again = open_photo(out)
    assert proof.changed == 0 and again.pixels.dtype == depth
    np.testing.assert_array_equal(view(again.pixels, margins.box(photo.size)), pixels)
    assert repairs_stated(again.metadata.xmp)[0].share == pytest.approx(
        result.mask.mean(), abs=1e-5
    )


@pytest.mark.parametrize(
    "options",
    [
        {"quality": 90, "subsampling": 0},
        {"quality": 85, "subsampling": 2},
        {"quality": 85, "subsampling": 2, "progressive": True},
    ],
    ids=["444", "420", "progressive"],
)
def test_a_jpeg_keeps_its_blocks_and_what_it_says(
    part: np.ndarray, options: dict[str, Any], tmp_path: Path
) -> None:
    photo = open_photo(jpeg(part, tmp_path / "in.jpg", **options))
    larger = extended(photo, Margins(left=5, top=20, right=9, bottom=0))
    assert larger.photo.data is not None and larger.notes
    cell = 8 if options["subsampling"] == 0 else 16
    assert larger.margins == Margins(left=cell, top=-20 // cell * -cell, right=9, bottom=0)
    image = larger.photo.pixels.copy()
    image[larger.mask] = 90
    out = tmp_path / "out.jpg"
    proof = save_photo(larger.photo, image, out, mask=larger.mask)
    assert proof.blocks is not None and proof.strangers == 0 and proof.blocks.kept > 0
    after = open_photo(out)
    inside = view(after.pixels, larger.margins.box(photo.size))
    # whole blocks within the old photo, one in from those that chroma is smoothed across
    core = (slice(8, 96), slice(8, 144))
    np.testing.assert_array_equal(inside[core], photo.pixels[core])
    with Image.open(out) as image_file:
        tags = image_file.getexif()
    assert tags[ARTIST] == "Somebody"
    assert (tags.get_ifd(EXIF)[WIDTH], tags.get_ifd(EXIF)[HEIGHT]) == after.size


@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_turned_jpeg_grows_where_it_was_asked_to(
    part: np.ndarray, orientation: int, tmp_path: Path
) -> None:
    path = jpeg(part, tmp_path / "in.jpg", orientation, quality=90)
    photo = open_photo(path)
    larger = extended(photo, Margins(left=3, top=18, right=30, bottom=6))
    assert larger.photo.data is not None
    assert 0 <= larger.margins.left - 3 < 16 and 0 <= larger.margins.bottom - 6 < 16
    out = tmp_path / "out.jpg"
    save_photo(larger.photo, larger.photo.pixels, out, mask=larger.mask)
    after = open_photo(out)
    assert after.size == larger.photo.size
    inside = view(after.pixels, larger.margins.box(photo.size)).astype(int)
    width, height = photo.size
    core = (slice(24, height - 24), slice(24, width - 24))
    np.testing.assert_array_equal(inside[core], photo.pixels[core])


def test_a_face_cut_by_the_edge_is_completed_as_one(astronaut: np.ndarray) -> None:
    left = 190  # through the outer corner of an eye's brow
    photo = Photo(np.ascontiguousarray(astronaut[0:256, left : left + 200]))
    assert len(find_faces(photo.pixels)) == 1
    result = result_of(extend(photo, Margins(left=40), QUICK))
    assert result.faces == 1 and "dcgan64" in result.provenance.weights
    assert untouched(photo, result.image, result.margins) == 0


def test_the_terminal_extends_and_proves_it(
    part: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.fromarray(part).save(tmp_path / "in.png")
    out = tmp_path / "out.png"
    line = ["extend", str(tmp_path / "in.png"), "--left", "10%", "--bottom", "12", "-o", str(out)]
    assert cli.main(line) == 0
    printed = capsys.readouterr()
    assert printed.out.strip() == str(out)
    assert "Pixels outside the new margins: 0 changed." in printed.err
    after = open_photo(out)
    assert after.size == (176, 132)
    np.testing.assert_array_equal(after.pixels[:120, 16:], part)
    assert cli.main(line) == 2  # there already
    assert cli.main(["extend", str(tmp_path / "in.png"), "-o", str(tmp_path / "o.png")]) == 4
