"""Metadata: every tag as exiftool reads it, before and after; places removed when asked."""

import json
import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from engine import exif as exif_tags
from engine.photo import ExportOptions, open_photo, save_photo, saved_changes
from engine.photo.location import xmp_without_place
from engine.photo.markers import APP1, Segment, joined, segments
from engine.photo.metadata import Metadata
from engine.photo.picture import from_rgb
from engine.photo.tiff_new import new_tiff
from tests.engine.photo_files import (
    IPTC,
    XMP,
    canon,
    chunk,
    exif,
    gradient,
    repaired,
    thumbnail,
    write,
)

OF_THE_FILE = {"SourceFile", "ExifTool", "System", "File"}
"""Groups that speak of the file: its name, its size, its times."""

OF_THE_CODING = {
    # where the pixels and the thumbnail lie, and how many bytes they take
    "IFD0:StripOffsets",
    "IFD0:StripByteCounts",
    "IFD1:ThumbnailOffset",
    # made anew
    "IFD1:ThumbnailLength",
    "IFD1:ThumbnailImage",
    "Photoshop:PhotoshopThumbnail",
}
OF_THE_TURNING = {
    "IFD0:Orientation",
    "XMP-tiff:Orientation",
    "ExifIFD:ExifImageWidth",
    "ExifIFD:ExifImageHeight",
}
"""HEIC and AVIF are written upright."""

PLACES = {
    "IPTC:City": "Linz",
    "IPTC:Sub-location": "Landstrasse 5",
    "IPTC:Province-State": "Upper Austria",
    "IPTC:Country-PrimaryLocationCode": "AUT",
    "IPTC:Country-PrimaryLocationName": "Austria",
    "XMP-photoshop:City": "Linz",
    "XMP-photoshop:State": "Upper Austria",
    "XMP-photoshop:Country": "Austria",
    "XMP-iptcCore:Location": "Landstrasse 5",
    "XMP-iptcCore:CountryCode": "AUT",
    "XMP-iptcExt:LocationCreatedCity": "Linz",
    "XMP-iptcExt:LocationShownCountryName": "Austria",
    "XMP-drone-dji:GPSLatitude": "48.2",
    "PNG:Location": "Linz",
}
"""Names of places, and coordinates, apart from EXIF's."""

FORMATS = (".jpg", ".png", ".tif", ".webp", ".jp2", ".heic", ".avif", ".gif")


class ExifTool:
    """exiftool, kept open: starting it takes longer than its work."""

    def __init__(self, program: str) -> None:
        self._process = subprocess.Popen(
            [program, "-stay_open", "True", "-@", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def run(self, *arguments: str) -> bytes:
        """What it answers."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write("\n".join((*arguments, "-execute", "")).encode())
        self._process.stdin.flush()
        answer = b""
        while not answer.endswith((b"{ready}\n", b"{ready}\r\n")):
            answer += self._process.stdout.readline()
        return answer[: answer.rindex(b"{ready}")]

    def tags(self, path: Path) -> dict[str, Any]:
        """Every tag of a file, binary ones in full; unknown ones, and twins, too."""
        return json.loads(self.run("-j", "-G1", "-a", "-u", "-U", "-b", "-s", str(path)))[0]

    def close(self) -> None:
        self._process.communicate(b"-stay_open\nFalse\n")


@pytest.fixture(scope="module")
def exiftool() -> Iterator[ExifTool]:
    """exiftool, where this machine has it."""
    found = shutil.which("exiftool")
    if found is None:
        pytest.skip("needs exiftool: apt-get install libimage-exiftool-perl")
    tool = ExifTool(found)
    yield tool
    tool.close()


@pytest.fixture(scope="module")
def tagged(exiftool: ExifTool, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A photo of each format into which exiftool has written all it can write."""
    folder = tmp_path_factory.mktemp("tagged")
    small = folder / "small.jpg"
    small.write_bytes(thumbnail())
    wanted = [
        "-EXIF:Artist=Oma & Opa",
        "-EXIF:LensModel=50 mm",
        "-EXIF:UserComment=nach dem Krieg",
        "-EXIF:GPSLatitude=48.2",
        "-EXIF:GPSLatitudeRef=N",
        "-EXIF:GPSAltitude=171",
        "-EXIF:SubSecTimeOriginal=123",
        "-XMP-dc:Subject=Familie",
        "-XMP-xmp:Rating=4",
        "-XMP-exif:GPSLongitude=16.3",
        "-IPTC:Caption-Abstract=Grandmother",
        "-IPTC:Keywords=garden",
        *(f"-{tag}={value}" for tag, value in PLACES.items()),
        "-Comment=from the attic",
        "-PNG:Title=Oma",
        "-PNG:Author=Opa",
        f"-ThumbnailImage<={small}",
        f"-PhotoshopThumbnail<={small}",
    ]
    files = {}
    for suffix in FORMATS:
        path = write(folder / f"photo{suffix}")
        # some formats hold no such tag
        exiftool.run("-m", "-overwrite_original", *wanted, str(path))
        files[suffix] = path
    return files


def comparable(tags: dict[str, Any]) -> dict[str, Any]:
    return {
        key: value
        for key, value in tags.items()
        if key.split(":")[0] not in OF_THE_FILE
        and key not in OF_THE_CODING
        and key.split(":")[0] != "Composite"  # computed of others
    }


def tells_of_place(key: str) -> bool:
    """TIFF files have IPTC's captions twice; the second time exiftool calls them IPTC2."""
    return "GPS" in key or "Location" in key or key.replace("IPTC2:", "IPTC:") in PLACES


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_tag_that_exiftool_reads_is_kept_by_a_repair(
    tmp_path: Path, suffix: str, tagged: dict[str, Path], exiftool: ExifTool
) -> None:
    photo = open_photo(tagged[suffix])
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / f"out{suffix}", mask=mask)
    before = comparable(exiftool.tags(tagged[suffix]))
    after = comparable(exiftool.tags(tmp_path / f"out{suffix}"))
    if suffix in (".heic", ".avif"):  # whose containers are made anew
        before, after = (
            {
                key: value
                for key, value in tags.items()
                if not key.startswith(("QuickTime:", "Meta:")) and key not in OF_THE_TURNING
            }
            for tags in (before, after)
        )
    assert after == before
    assert len(before) > (1 if suffix == ".gif" else 25)


FIELDS = {
    "IFD0:Artist": "Oma & Opa",
    "ExifIFD:LensModel": "50 mm",
    "ExifIFD:UserComment": "nach dem Krieg",
    "ExifIFD:SubSecTimeOriginal": 123,
    "XMP-dc:Subject": "Familie",
    "XMP-xmp:Rating": 4,
}
CAPTIONS = {"IPTC:Caption-Abstract": "Grandmother", "IPTC:City": "Linz"}


@pytest.mark.parametrize("source", [".jpg", ".png", ".tif", ".webp", ".heic", ".avif"])
@pytest.mark.parametrize("target", [".jpg", ".png", ".tif", ".webp", ".jp2", ".heic", ".avif"])
def test_tags_go_over_to_other_formats_or_their_loss_is_announced(
    tmp_path: Path, source: str, target: str, tagged: dict[str, Path], exiftool: ExifTool
) -> None:
    photo = open_photo(tagged[source])
    before = exiftool.tags(tagged[source])
    save_photo(photo, photo.pixels, tmp_path / f"out{target}")
    after = exiftool.tags(tmp_path / f"out{target}")
    said = " ".join(saved_changes(photo, tmp_path / f"out{target}"))
    for key, value in FIELDS.items():
        assert before.get(key) == value and after.get(key) == value, key
    assert before["GPS:GPSLatitude"] == after["GPS:GPSLatitude"]
    if all(key in before for key in CAPTIONS):
        kept = all(after.get(key) == value for key, value in CAPTIONS.items())
        assert kept or "IPTC" in said
        assert not (kept and "IPTC" in said)
    if source == ".png" and target != ".png":
        assert "PNG texts" in said
    if source == ".jpg":
        kept = "from the attic" in (after.get("File:Comment"), after.get("PNG:Comment"))
        assert kept or "comments" in said


@pytest.mark.parametrize("source", [".jpg", ".png", ".tif", ".webp", ".heic", ".avif"])
@pytest.mark.parametrize("target", [".jpg", ".png", ".tif", ".webp", ".jp2", ".heic", ".avif"])
def test_maker_notes_can_still_be_read(
    tmp_path: Path, source: str, target: str, exiftool: ExifTool
) -> None:
    block = (b"Exif\0\0" if source in (".jpg", ".heic") else b"") + canon()
    path = tmp_path / f"photo{source}"
    if source == ".tif":  # Pillow would move them
        path.write_bytes(
            new_tiff(from_rgb(gradient(), None, grey=False, icc=None), Metadata(canon()), None)
        )
    else:
        write(path, exif=block)
    photo = open_photo(path)
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / f"out{target}", mask=mask)
    for file in (path, tmp_path / f"out{target}"):
        tags = exiftool.tags(file)
        assert tags.get("Canon:OwnerName") == "Oma and Opa, Linz"
        assert tags.get("Canon:CanonImageType") == "Camera & Co Box 100"


def test_maker_notes_too_long_for_a_jpeg_are_left_out_and_that_is_announced(tmp_path: Path) -> None:
    tags = Image.Exif()
    tags[0x010F] = "Camera & Co"
    tags.get_ifd(0x8769)[0x927C] = bytes(70_000)
    tags.get_ifd(0x8769)[0x9003] = "1962:06:01 12:00:00"
    path = write(tmp_path / "photo.png", exif=tags.tobytes())
    photo = open_photo(path)
    assert any("maker notes" in said for said in saved_changes(photo, tmp_path / "out.jpg"))
    save_photo(photo, photo.pixels, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as out:
        kept = out.getexif()
        assert kept[0x010F] == "Camera & Co"
        assert dict(kept.get_ifd(0x8769)) == {0x9003: "1962:06:01 12:00:00"}


@pytest.mark.parametrize("source", FORMATS)
@pytest.mark.parametrize("target", [".jpg", ".png", ".tif", ".heic", "same"])
def test_the_place_is_removed_when_asked_and_nothing_else(
    tmp_path: Path, source: str, target: str, tagged: dict[str, Path], exiftool: ExifTool
) -> None:
    target = source if target == "same" else target
    photo = open_photo(tagged[source])
    assert photo.metadata.has_gps
    options = ExportOptions(keep_gps=False)
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / f"out{target}", mask=mask, options=options)
    tags = exiftool.tags(tmp_path / f"out{target}")
    assert not [key for key in tags if tells_of_place(key)]
    if source != ".gif":
        assert tags["ExifIFD:LensModel"] == "50 mm" and tags["XMP-xmp:Rating"] == 4
    if target == source and source not in (".heic", ".avif"):  # whose containers are made anew
        before = comparable(exiftool.tags(tagged[source]))
        assert len([key for key in before if tells_of_place(key)]) >= 8
        stays = {key: value for key, value in before.items() if not tells_of_place(key)}
        assert comparable(tags) == stays
    assert not open_photo(tmp_path / f"out{target}").metadata.has_gps


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif"])
def test_the_place_is_removed_from_the_bytes(tmp_path: Path, suffix: str) -> None:
    photo = open_photo(write(tmp_path / f"photo{suffix}"))
    assert photo.metadata.has_gps
    options = ExportOptions(keep_gps=False)
    save_photo(photo, photo.pixels, tmp_path / f"out{suffix}", options=options)
    data = (tmp_path / f"out{suffix}").read_bytes()
    assert b"GPS" not in data and b"48,51N" not in data
    assert struct.pack(">I", 51) not in data and struct.pack("<I", 51) not in data
    again = open_photo(tmp_path / f"out{suffix}")
    assert not again.metadata.has_gps and again.metadata.exif is not None
    assert b"maker note" in again.metadata.exif and b"Dachboden" in (again.metadata.xmp or b"")


def test_a_block_is_set_upright_in_place() -> None:
    before = exif(6)
    after = exif_tags.upright(before, (40, 60))
    assert len(after) == len(before)
    assert sum(a != b for a, b in zip(before, after, strict=True)) == 3  # 6 -> 1, 60 <-> 40
    tags = Image.Exif()
    tags.load(after)
    assert tags[274] == 1 and tags.get_ifd(0x8769)[0xA002] == 40


def test_a_place_in_xmps_extended_part_goes_with_it_and_that_is_announced(tmp_path: Path) -> None:
    data = write(tmp_path / "photo.jpg").read_bytes()
    head = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + bytes(8)
    for said, stays in ((b' exif:GPSAltitude="171"', False), (b' dc:source="attic"', True)):
        more = Segment(APP1, head + said + b" " * 99)
        path = tmp_path / f"more-{stays}.jpg"
        path.write_bytes(joined([more, *segments(data)[0]]))
        photo = open_photo(path)
        options = ExportOptions(keep_gps=False)
        announced = " ".join(saved_changes(photo, path, options))
        assert ("extended part" in announced) != stays and not saved_changes(photo, path)
        save_photo(photo, photo.pixels, tmp_path / f"out-{stays}.jpg", options=options)
        assert (more.data in (tmp_path / f"out-{stays}.jpg").read_bytes()) == stays
        assert not open_photo(tmp_path / f"out-{stays}.jpg").metadata.has_gps


def test_blocks_in_a_pngs_texts_are_read_and_edited(tmp_path: Path) -> None:
    text = PngInfo()
    for kind, block in (("exif", b"Exif\0\0" + exif(6)), ("xmp", XMP), ("iptc", IPTC)):
        text.add_text(f"Raw profile type {kind}", f"\n{kind}\n{len(block):8}\n{block.hex()}\n")
    Image.fromarray(gradient()).save(tmp_path / "photo.png", pnginfo=text)
    photo = open_photo(tmp_path / "photo.png")
    assert photo.size == (40, 60) and photo.metadata.xmp == XMP
    assert photo.metadata.iptc == IPTC and photo.metadata.has_gps
    save_photo(photo, photo.pixels, tmp_path / "out.png", options=ExportOptions(keep_gps=False))
    again = open_photo(tmp_path / "out.png").metadata
    assert not again.has_gps and b"Dachboden" in (again.xmp or b"")
    assert again.iptc == IPTC.replace(b"\x1c\x02\x5a\0\x04Linz", b"")


def test_xmp_loses_only_what_is_asked() -> None:
    without = xmp_without_place(XMP)
    assert b"GPS" not in without and b"Dachboden" in without and b"dc:title" in without


def test_a_preview_in_the_maker_notes_is_announced(tmp_path: Path) -> None:
    block = exif().replace(b"with any bytes", b"\xff\xd8\xff picture..")
    path = write(tmp_path / "photo.jpg", exif=b"Exif\0\0" + block)
    said = " ".join(saved_changes(open_photo(path), tmp_path / "out.jpg"))
    assert "maker notes" in said


def test_chunks_of_a_png_are_kept_in_their_order(tmp_path: Path) -> None:
    own = [
        chunk(b"gAMA", (45455).to_bytes(4, "big")),
        chunk(b"pHYs", struct.pack(">IIB", 1, 2, 0)),
        chunk(b"tEXt", b"Software\0Scanner"),
        chunk(b"prVt", b"a private chunk"),
        chunk(b"tIME", struct.pack(">HBBBBB", 1999, 1, 2, 3, 4, 5)),
    ]
    data = write(tmp_path / "photo.png").read_bytes()
    at = data.index(b"IDAT") - 4
    (tmp_path / "photo.png").write_bytes(data[:at] + b"".join(own) + data[at:])
    photo = open_photo(tmp_path / "photo.png")
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.png", mask=mask)
    written = (tmp_path / "out.png").read_bytes()
    places = [written.find(part) for part in own]
    assert min(places) > 0 and places[1:] == sorted(places[1:])
    assert max(places) < written.index(b"IDAT")


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_damaged_metadata_does_not_stop_the_opening(tmp_path: Path, suffix: str) -> None:
    for block in (b"junk", b"II*\0\xff\xff\xff\xff" + bytes(8), exif()[:60], exif()[:-3]):
        given = b"Exif\0\0" + block if suffix == ".jpg" else block
        write(tmp_path / f"photo{suffix}", exif=given)
        photo = open_photo(tmp_path / f"photo{suffix}")
        fresh, mask = repaired(photo.pixels)
        for target in (suffix, ".tif"):
            save_photo(photo, fresh, tmp_path / f"out{target}", mask=mask, overwrite=True)
