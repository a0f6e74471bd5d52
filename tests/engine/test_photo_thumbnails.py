"""Thumbnails inside files: none shows the photo as it was, and what became of them is said."""

import base64
import io
import re
import struct
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from engine import exif as exif_tags
from engine import exif_thumbnail, ifd
from engine.photo import open_photo, save_photo, saved_changes
from engine.photo.image_resources import resources_with_thumbnail
from engine.photo.markers import APP1, Segment, joined, segments
from engine.photo.metadata import Metadata
from engine.photo.picture import from_rgb
from engine.photo.tiff_new import new_tiff
from engine.photo.xmp_thumbnails import xmp_with_thumbnails
from tests.engine.photo_files import (
    IPTC,
    RESOURCES,
    XMP,
    exif,
    gradient,
    repaired,
    thumbnail,
    write,
)


def test_a_thumbnail_without_room_is_dropped() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (32, 48, 3), np.uint8)
    tight = exif(small=thumbnail())
    small, what = exif_thumbnail.with_thumbnail(tight, gradient())
    assert what == "renewed" and small != tight
    empty = io.BytesIO()
    Image.new("RGB", (160, 120)).save(empty, "JPEG", quality=1)
    cramped = exif(small=empty.getvalue())  # an even picture needs fewer bytes than noise does
    after, what = exif_thumbnail.with_thumbnail(cramped, noise)
    assert what == "dropped" and empty.getvalue()[:100] not in after
    assert next(ifd.directories(after)).next == 0
    assert exif_thumbnail.with_thumbnail(exif(), noise) == (exif(), None)


def test_a_dropped_thumbnail_is_said(tmp_path: Path) -> None:
    empty = io.BytesIO()
    Image.new("RGB", (160, 120)).save(empty, "JPEG", quality=1)
    path = write(tmp_path / "photo.jpg", exif=b"Exif\0\0" + exif(small=empty.getvalue()))
    photo = open_photo(path)
    noise = np.random.default_rng(0).integers(0, 256, photo.pixels.shape, np.uint8)
    proof = save_photo(photo, noise, tmp_path / "out.jpg")
    assert "thumbnail" in proof.notes[0]
    assert not save_photo(photo, photo.pixels, tmp_path / "same.jpg").notes


def plain_thumbnail(photometric: int) -> bytes:
    """An EXIF block whose thumbnail of 32 x 24 is not compressed, in two strips."""
    samples = np.random.default_rng(0).integers(1, 256, (24, 32, 3), np.uint8).tobytes()
    half = len(samples) // 2
    tags = [(256, 4, 1, 32), (257, 4, 1, 24), (258, 3, 3, 160), (259, 4, 1, 1)]
    tags += [(262, 4, 1, photometric), (273, 4, 2, 166), (277, 4, 1, 3), (279, 4, 2, 174)]
    block = b"II*\0" + struct.pack("<IHHHI4sI", 8, 1, 0x010F, 2, 4, b"Box\0", 26)
    block += struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in tags)
    block = (block + bytes(4)).ljust(160, b"\0") + struct.pack("<HHH", 8, 8, 8)
    block += struct.pack("<IIII", 182, 182 + half, half, half)
    return block + samples


def test_an_uncompressed_thumbnail_is_made_anew_in_its_place(tmp_path: Path) -> None:
    block = plain_thumbnail(2)
    photo = open_photo(write(tmp_path / "photo.jpg", exif=b"Exif\0\0" + block))
    proof = save_photo(photo, np.full_like(photo.pixels, (9, 200, 40)), tmp_path / "out.jpg")
    after = open_photo(tmp_path / "out.jpg").metadata.exif or b""
    assert not proof.notes and exif_tags.has_thumbnail(after) and after[:182] == block[:182]
    small = np.frombuffer(after[182:], np.uint8).reshape(24, 32, 3)
    assert (small[2:-2] == (9, 200, 40)).all() and (small[0] == 0).all()  # black bars


def test_a_thumbnail_of_an_unknown_kind_is_overwritten_and_that_is_said(tmp_path: Path) -> None:
    block = plain_thumbnail(6)  # YCbCr
    path = write(tmp_path / "photo.jpg", exif=b"Exif\0\0" + block)
    photo = open_photo(path)
    proof = save_photo(photo, np.full_like(photo.pixels, 9), tmp_path / "out.jpg")
    assert "thumbnail was dropped" in proof.notes[0]
    after = open_photo(tmp_path / "out.jpg").metadata.exif or b""
    assert not any(after[182:]) and not exif_tags.has_thumbnail(after)


def pictured(small: bytes) -> bytes:
    """An XMP packet with a small picture, its base64 broken into lines."""
    coded = base64.encodebytes(small).replace(b"\n", b"&#xA;")
    image = b"<xmpGImg:width>48</xmpGImg:width><xmpGImg:image>" + coded + b"</xmpGImg:image>"
    within = b"<xmp:Thumbnails><rdf:Alt><rdf:li>" + image + b"</rdf:li></rdf:Alt></xmp:Thumbnails>"
    return XMP.replace(b"<dc:title>", within + b"<dc:title>")


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif"])
def test_a_small_picture_in_xmp_shows_the_repaired_photo(tmp_path: Path, suffix: str) -> None:
    path, packet = tmp_path / f"photo{suffix}", pictured(thumbnail())
    picture = from_rgb(gradient(), None, grey=False, icc=None)
    if suffix == ".tif":
        path.write_bytes(new_tiff(picture, Metadata(xmp=packet), None))
    elif suffix == ".png":
        text = PngInfo()
        text.add_itxt("XML:com.adobe.xmp", packet.decode())
        write(path, pnginfo=text)
    else:
        write(path, xmp=packet)
    photo = open_photo(path)
    meant = np.full_like(photo.pixels, (9, 200, 40))
    assert not save_photo(photo, meant, tmp_path / f"out{suffix}").notes
    after = (open_photo(tmp_path / f"out{suffix}").metadata.xmp or b"").rstrip(b" ")
    (coded,) = re.findall(rb"<xmpGImg:image>(.*)</xmpGImg:image>", after)
    with Image.open(io.BytesIO(base64.b64decode(coded))) as small:
        assert small.size == (48, 32)
        assert np.abs(np.asarray(small)[16, 24].astype(int) - (9, 200, 40)).max() <= 3
    assert after.replace(coded, b"") == re.sub(rb"(:image>)[^<]+", rb"\1", packet)


def test_a_small_picture_in_xmp_that_cannot_be_made_anew_goes_and_that_is_said(
    tmp_path: Path,
) -> None:
    for broken in (b"no picture", thumbnail()[:40]):
        path = write(tmp_path / "photo.jpg", xmp=pictured(broken))
        photo = open_photo(path)
        fresh, mask = repaired(photo.pixels)
        proof = save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask, overwrite=True)
        assert "thumbnail was dropped" in proof.notes[0]
        assert open_photo(tmp_path / "out.jpg").metadata.xmp == XMP


def test_small_pictures_in_xmps_extended_part_go_with_it_and_that_is_announced(
    tmp_path: Path,
) -> None:
    data = write(tmp_path / "photo.jpg").read_bytes()
    head = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + bytes(8)
    more = Segment(APP1, head + pictured(thumbnail()))
    path = tmp_path / "more.jpg"
    path.write_bytes(joined([more, *segments(data)[0]]))
    photo = open_photo(path)
    assert any("small picture" in said for said in saved_changes(photo, path))
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask)
    assert open_photo(tmp_path / "out.jpg").metadata.extended_xmp is None


def test_a_heics_thumbnail_shows_the_repaired_photo(tmp_path: Path) -> None:
    image = pillow_heif.from_pillow(Image.fromarray(gradient(240, 160)))
    image.info["thumbnails"] = [60]
    image.save(tmp_path / "photo.heic", quality=90)
    photo = open_photo(tmp_path / "photo.heic")
    save_photo(photo, np.full_like(photo.pixels, (9, 200, 40)), tmp_path / "out.heic")
    small = np.asarray(pillow_heif.open_heif(tmp_path / "out.heic")[0].get_thumbnail(0))
    assert small.shape == (40, 60, 3) and np.abs(small.astype(int) - (9, 200, 40)).max() <= 2


def test_photoshops_thumbnail_is_made_anew_in_its_place() -> None:
    small = struct.pack(">IIIIIIHH", 1, 48, 32, 144, 4608, len(thumbnail()), 24, 1) + thumbnail()
    small += b"\0" * (len(small) % 2)
    block = b"8BIM\x04\x0c\0\0" + len(small).to_bytes(4, "big") + small
    after = resources_with_thumbnail(block + RESOURCES, np.full((40, 60, 3), 7, np.uint8))
    assert len(after) == len(block + RESOURCES) and after.endswith(RESOURCES)
    assert thumbnail()[300:340] not in after and after[12 + 28 :].startswith(b"\xff\xd8")
    assert Metadata(photoshop=after).iptc == IPTC


def test_xmp_without_small_pictures_stays_to_the_byte() -> None:
    black = np.zeros((4, 4, 3), np.uint8)
    empty = XMP.replace(b"<dc:title>", b"<xmp:Thumbnails><a>x</a></xmp:Thumbnails><dc:title>")
    assert xmp_with_thumbnails(empty, black) == XMP == xmp_with_thumbnails(XMP, black)
