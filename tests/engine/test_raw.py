"""Camera raw files: what each maker's say of their picture, or that it cannot be had."""

import io
import json
import shutil
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from engine import ifd
from engine.photo import open_photo, save_photo, saved_changes
from engine.photo.boxes import XMP_UUID, Box
from engine.photo.jpeg import with_metadata
from engine.photo.metadata import Metadata
from engine.photo.raw_metadata import metadata_of_raw
from tests.engine.photo_files import XMP, exif, gradient, write
from tests.engine.raw_files import write_dng, write_mrw

CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")


def block(tags: dict[int, object]) -> bytes:
    """A TIFF structure of one directory."""
    made = Image.Exif()
    for tag, value in tags.items():
        made[tag] = value
    return made.tobytes().removeprefix(b"Exif\0\0")


def cr3(**changed: bytes) -> bytes:
    """The boxes of a CR3 that are not the sensor's, each of its EXIF's directories in one."""
    north = tuple(IFDRational(value) for value in (48, 51, 30))
    parts = {
        "CMT1": block({256: 6000, 271: "Canon", 272: "Box 100", 274: 8}),
        "CMT2": block({0x9003: "2024:06:01 12:00:00", 0xA002: 6000, 0xA003: 4000}),
        "CMT3": block({6: "Camera & Co Box 100", 9: "Oma and Opa, Linz"}),
        "CMT4": block({1: "N", 2: north}),
    }
    coded = b"".join(Box(k.encode(), v).data for k, v in (parts | changed).items())
    moov = Box(b"moov", Box(b"uuid", CANON + coded).data)
    start = Box(b"ftyp", b"crx \0\0\0\1crx isom")
    return b"".join(box.data for box in (start, moov, Box(b"uuid", XMP_UUID + XMP)))


def raf(jpeg: bytes) -> bytes:
    """Fujifilm's header and the JPEG that it points at."""
    start = bytearray(160)
    start[:16] = b"FUJIFILMCCD-RAW "
    struct.pack_into(">II", start, 84, len(start), len(jpeg))
    return bytes(start) + jpeg


def seen(path: Path) -> dict[str, str]:
    """What exiftool reads of a file."""
    found = shutil.which("exiftool")
    if found is None:
        pytest.skip("needs exiftool: apt-get install libimage-exiftool-perl")
    told = subprocess.run([found, "-j", "-G1", str(path)], capture_output=True, check=True)
    return json.loads(told.stdout)[0]


def test_a_cr3s_exif_is_one_block(tmp_path: Path) -> None:
    stated, xmp = metadata_of_raw(cr3())
    assert xmp == XMP and stated is not None
    metadata = Metadata(exif=stated).upright((60, 40))
    file = io.BytesIO()
    Image.fromarray(gradient()).save(file, "JPEG")
    path = tmp_path / "out.jpg"
    path.write_bytes(with_metadata(file.getvalue(), metadata, None))
    told = seen(path)
    assert told["IFD0:Make"] == "Canon" and told["IFD0:Model"] == "Box 100"
    assert told["IFD0:Orientation"] == "Horizontal (normal)" and "IFD0:ImageWidth" not in told
    assert told["ExifIFD:DateTimeOriginal"] == "2024:06:01 12:00:00"
    assert told["ExifIFD:ExifImageWidth"] == 60
    assert told["GPS:GPSLatitude"].startswith("48 deg 51' 30")
    # the maker notes' own offsets count from the block's start now
    assert told["Canon:CanonImageType"] == "Camera & Co Box 100"
    assert told["Canon:OwnerName"] == "Oma and Opa, Linz"
    assert "Warning" not in " ".join(told)


def test_damaged_parts_of_a_cr3_are_left_out() -> None:
    stated, _ = metadata_of_raw(cr3(CMT2=b"junk", CMT3=b"", CMT4=block({1: "N"})[:20]))
    layout, first = ifd.layout_of(stated or b"")
    assert 271 in ifd.directory(stated or b"", layout, first).entries
    assert metadata_of_raw(cr3(CMT1=b"junk")) == (None, None)


def test_a_rafs_exif_is_its_jpegs(tmp_path: Path) -> None:
    jpeg = write(tmp_path / "inside.jpg").read_bytes()
    assert metadata_of_raw(raf(jpeg)) == (exif(1), XMP)
    assert metadata_of_raw(raf(b"junk")) == (None, None)
    assert metadata_of_raw(raf(jpeg)[:120]) == (None, None)


def test_exif_that_cannot_be_had_is_told_before_saving(tmp_path: Path) -> None:
    photo = open_photo(write_mrw(tmp_path / "photo.mrw"))
    assert photo.size == (60, 40) and photo.pixels.dtype == np.uint16
    said = " ".join(saved_changes(photo, tmp_path / "out.tif"))
    assert "photo.mrw has its camera, date and place where they cannot be read" in said
    assert save_photo(photo, photo.pixels, tmp_path / "out.tif").changed == 0
    told = " ".join(saved_changes(open_photo(write_dng(tmp_path / "a.dng")), tmp_path / "out.tif"))
    assert "cannot be read" not in told
