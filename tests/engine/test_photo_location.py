"""Where a photo was taken: found wherever files say it, and removed with nothing else."""

import hashlib
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from engine import exif as exif_tags
from engine import ifd
from engine.photo import ExportOptions, open_photo, save_photo, saved_changes
from engine.photo.image_resources import iptc_of, resources_of_iptc
from engine.photo.location import iptc_without_place, resources_without_place, xmp_without_place
from engine.photo.metadata import Metadata
from engine.photo.picture import from_rgb
from engine.photo.tiff_new import new_tiff
from tests.engine.photo_files import CITY, IPTC, chunk, exif, gradient, write

WITHOUT = ExportOptions(keep_gps=False)
RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
CORE = 'xmlns:core="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"'
EXT = 'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
DRONE = 'xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/"'
PS = 'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
STRUCTURE = (
    "<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType='Resource'>"
    "<Iptc4xmpExt:City>Linz</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>"
)


def packet(*descriptions: str) -> bytes:
    return f"<x:xmpmeta><rdf:RDF {RDF}>{''.join(descriptions)}</rdf:RDF></x:xmpmeta>".encode()


def described(attributes: str, inner: str = "") -> str:
    return f'<rdf:Description rdf:about="" {attributes}>{inner}</rdf:Description>'


@pytest.mark.parametrize(
    ("spaces", "attribute", "element"),
    [
        (DRONE, ' drone-dji:GpsLatitude="+48.2"', "<exif:GPSLongitude>1</exif:GPSLongitude>"),
        (DRONE, ' drone-dji:AbsoluteAltitude="+171"', ""),
        (PS, ' photoshop:City="Linz"', "<photoshop:Country>Austria</photoshop:Country>"),
        (PS, " photoshop:State='Upper Austria'", ""),
        (CORE, ' core:Location="Landstrasse"', "<core:CountryCode>AUT</core:CountryCode>"),
        (EXT, "", STRUCTURE),
        (EXT, "", "<Iptc4xmpExt:LocationShown rdf:resource='x'/>"),
    ],
)
def test_xmp_loses_the_place_and_not_a_byte_more(spaces: str, attribute: str, element: str) -> None:
    other = "<dc:title>Location: City</dc:title><core:CiAdrCity>Wels</core:CiAdrCity>"
    told = packet(described(f'{spaces} dc:source="x"{attribute}', element + other))
    bare = packet(described(f'{spaces} dc:source="x"', other))
    assert Metadata(xmp=told).has_gps and not Metadata(xmp=bare).has_gps
    assert xmp_without_place(told) == bare == xmp_without_place(bare)


def test_a_description_goes_as_a_whole_where_it_told_of_the_place_alone() -> None:
    other = described("", "<dc:title>Oma</dc:title>")
    told = described(EXT, STRUCTURE)
    assert xmp_without_place(packet(told, other)) == packet(other)
    assert xmp_without_place(packet(described(PS))) == packet(described(PS))


def test_captions_lose_the_place_and_their_digest_stays_right() -> None:
    long = b"\x1c\x02\x78\x80\x04" + (40_000).to_bytes(4, "big") + b"c" * 40_000
    digest = hashlib.md5(IPTC + long).digest()
    stated = b"8BIM\x04\x25\0\0" + len(digest).to_bytes(4, "big") + digest
    other = b"8BIM\x04\x0b\x03url\0\0\0\x05http:\0"
    resources = other + resources_of_iptc(IPTC + long) + stated
    assert Metadata(photoshop=resources).has_gps
    bare = resources_without_place(resources)
    kept = IPTC.replace(b"\x1c\x02\x5a\0\x04" + CITY, b"") + long
    assert iptc_of(bare) == kept and bare.startswith(other)
    assert bare.endswith(hashlib.md5(kept).digest())
    assert resources_without_place(bare) == bare and not Metadata(photoshop=bare).has_gps
    city = resources_of_iptc(b"\x1c\x02\x5a\0\x04" + CITY)
    assert resources_without_place(other + city) == other  # no empty captions are left
    assert Metadata(photoshop=city).without_gps().photoshop is None


@given(data=st.binary(max_size=200))
@settings(max_examples=200)
def test_captions_and_packets_of_any_bytes(data: bytes) -> None:
    assert len(iptc_without_place(IPTC + data)) <= len(IPTC + data)
    assert iptc_without_place(data) == data or data[:1] == b"\x1c"
    assert len(xmp_without_place(b"<photoshop:City>" + data)) <= 16 + len(data)


def test_a_tiffs_captions_lose_the_place_where_they_lie(tmp_path: Path) -> None:
    city, tiny = b"\x1c\x02\x5a\0\x04" + CITY, b"\x1c\x02\0\0\0"
    for iptc in (IPTC, city + tiny[:4], city):
        metadata = Metadata(photoshop=resources_of_iptc(iptc))
        picture = from_rgb(gradient(), None, grey=False, icc=None)
        path = tmp_path / "photo.tif"
        path.write_bytes(new_tiff(picture, metadata, None))
        photo = open_photo(path)
        assert photo.metadata.has_gps
        save_photo(photo, photo.pixels, tmp_path / "out.tif", options=WITHOUT, overwrite=True)
        data = (tmp_path / "out.tif").read_bytes()
        after = open_photo(tmp_path / "out.tif").metadata
        assert CITY not in data and len(data) == path.stat().st_size and not after.has_gps
        (page,) = ifd.directories(data)
        assert (33723 in page.entries) == (iptc != city)
        if iptc == IPTC:
            assert after.iptc == IPTC.replace(city, b"")


def test_captions_beside_a_tiffs_resources_are_found(tmp_path: Path) -> None:
    url = b"8BIM\x04\x0b\0\0\0\0\0\x06http:/"
    picture = from_rgb(gradient(), None, grey=False, icc=None)
    metadata = Metadata(photoshop=url + resources_of_iptc(IPTC))
    path = tmp_path / "photo.tif"
    path.write_bytes(new_tiff(picture, metadata, None).replace(b"8BIM\x04\x04", b"8BIM\x0f\x00"))
    photo = open_photo(path)
    assert photo.metadata.has_gps and photo.metadata.iptc == IPTC


def raw_profile(name: str, block: bytes, *, packed: bool) -> bytes:
    """As ImageMagick writes one."""
    text = f"\n{name}\n{len(block):8}\n{block.hex()}\n".encode()
    keyword = f"Raw profile type {name}\0".encode()
    if packed:
        return chunk(b"zTXt", keyword + b"\0" + zlib.compress(text))
    return chunk(b"tEXt", keyword + text)


@pytest.mark.parametrize("name", ["exif", "APP1", "app1"])
@pytest.mark.parametrize("packed", [True, False])
def test_exif_that_imagemagick_hides_in_a_png_is_read_and_loses_the_place(
    tmp_path: Path, name: str, packed: bool
) -> None:
    data = write(tmp_path / "plain.png", exif=b"", pnginfo=None, icc_profile=None).read_bytes()
    profile = raw_profile(name, b"Exif\0\0" + exif(6), packed=packed)
    path = tmp_path / "photo.png"
    path.write_bytes(data[:33] + profile + data[33:])
    photo = open_photo(path)
    assert photo.metadata.exif == exif(6) and photo.metadata.has_gps and photo.size == (40, 60)
    assert not any("does not hold" in said for said in saved_changes(photo, tmp_path / "a.jpg"))
    save_photo(photo, photo.pixels, tmp_path / "out.jpg")
    assert b"Camera & Co" in (open_photo(tmp_path / "out.jpg").metadata.exif or b"")
    save_photo(photo, photo.pixels, tmp_path / "out.png", options=WITHOUT)
    after = open_photo(tmp_path / "out.png").metadata
    assert after.exif == exif_tags.without_gps(exif(6)) and not after.has_gps
    changed = np.full_like(photo.pixels, 9)
    save_photo(photo, changed, tmp_path / "same.png")
    assert profile in (tmp_path / "same.png").read_bytes()


def test_xmp_in_an_app1_profile_is_xmp(tmp_path: Path) -> None:
    data = write(tmp_path / "plain.png", exif=b"", pnginfo=None).read_bytes()
    block = b"http://ns.adobe.com/xap/1.0/\0" + packet(described(f'{PS} photoshop:City="Linz"'))
    path = tmp_path / "photo.png"
    path.write_bytes(data[:33] + raw_profile("APP1", block, packed=True) + data[33:])
    photo = open_photo(path)
    assert photo.metadata.xmp == block[29:] and photo.metadata.has_gps
    save_photo(photo, photo.pixels, tmp_path / "out.png", options=WITHOUT)
    assert open_photo(tmp_path / "out.png").metadata.xmp == packet()


def test_a_pngs_texts_of_the_place_are_removed_and_no_others(tmp_path: Path) -> None:
    text = PngInfo()
    places = {"exif:GPSLatitude": "48/1", "exif:GPSInfo": "1", "Location": "Linz", "City": "Linz"}
    others = {"exif:Make": "Box", "Title": "GPS", "State": "done"}
    for keyword, said in (places | others).items():
        text.add_text(keyword, said)
    Image.fromarray(gradient()).save(tmp_path / "photo.png", pnginfo=text)
    photo = open_photo(tmp_path / "photo.png")
    assert photo.metadata.has_gps
    save_photo(photo, photo.pixels, tmp_path / "out.png", options=WITHOUT)
    assert dict(open_photo(tmp_path / "out.png").metadata.text) == others
    changed = np.full_like(photo.pixels, 9)
    save_photo(photo, changed, tmp_path / "kept.png")
    assert dict(open_photo(tmp_path / "kept.png").metadata.text) == places | others


def test_captions_in_two_profiles_of_a_png_are_all_kept(tmp_path: Path) -> None:
    data = write(tmp_path / "plain.png", exif=b"", pnginfo=None).read_bytes()
    url = b"8BIM\x04\x0b\0\0\0\0\0\x06http:/"
    profiles = (raw_profile("iptc", IPTC, packed=True), raw_profile("8bim", url, packed=True))
    path = tmp_path / "photo.png"
    path.write_bytes(data[:33] + b"".join(profiles) + data[33:])
    photo = open_photo(path)
    assert photo.metadata.photoshop == url + resources_of_iptc(IPTC) and photo.metadata.has_gps
    save_photo(photo, photo.pixels, tmp_path / "out.png", options=WITHOUT)
    after = open_photo(tmp_path / "out.png").metadata
    assert not after.has_gps and url in (after.photoshop or b"")
