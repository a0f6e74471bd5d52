"""What a repaired file says of itself: written into every format, read back, checked."""

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from engine import cli
from engine.mask import read_mask, write_mask
from engine.photo import (
    ExportOptions,
    Provenance,
    mask_sha256,
    open_photo,
    repairs_stated,
    save_photo,
)
from engine.photo.provenance import ALGORITHM, TRAINED, source_type, with_repair
from engine.repair import RepairOptions, repair
from engine.step import result_of
from tests.engine.photo_files import XMP, gradient, write

REPAIR = Provenance("latent-search", 7, "ab" * 32, 0.0123, {"dcgan64": "cd" * 32}, "1.2")
PLAIN = Provenance("telea", 0, "ef" * 32, 0.5, {}, "1.2")
CARRYING = (".jpg", ".png", ".tif", ".webp", ".jp2", ".heic", ".avif", ".gif")


def repaired_pixels(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """With a square of another colour, and where."""
    mask = np.zeros(pixels.shape[:2], bool)
    mask[10:20, 24:40] = True
    after = pixels.copy()
    after[mask] = after[mask][:, ::-1] // 2
    return after, mask


@pytest.mark.parametrize("suffix", CARRYING)
@pytest.mark.parametrize("own", ["none", "own"])
def test_every_format_that_carries_xmp_says_it(suffix: str, own: str, tmp_path: Path) -> None:
    """Put into its own file, with or without XMP of its own, and into one of another format."""
    if own == "own":
        path = write(tmp_path / f"photo{suffix}")
    else:
        path = tmp_path / f"photo{suffix}"
        save_photo(open_photo(write_plain(tmp_path / "plain.png")), gradient(), path)
        assert open_photo(path).metadata.xmp is None
    for source, name in ((path, "same"), (write_plain(tmp_path / "plain.png"), "other")):
        photo = open_photo(source)
        pixels, mask = repaired_pixels(photo.pixels)
        out = tmp_path / f"{name}{suffix}"
        proof = save_photo(photo, pixels, out, mask=mask, provenance=REPAIR, overwrite=True)
        assert proof.notes == () and proof.holds
        saved = open_photo(out)
        assert repairs_stated(saved.metadata.xmp) == (REPAIR,)
        assert source_type(saved.metadata.xmp) == TRAINED


def write_plain(path: Path) -> Path:
    Image.fromarray(gradient()).save(path)
    return path


@pytest.mark.parametrize("suffix", CARRYING)
def test_it_is_left_out_where_it_is_not_wanted(suffix: str, tmp_path: Path) -> None:
    photo = open_photo(write(tmp_path / f"photo{suffix}"))
    pixels, mask = repaired_pixels(photo.pixels)
    silent = ExportOptions(state_repair=False)
    save_photo(photo, pixels, tmp_path / f"a{suffix}", mask=mask, provenance=REPAIR, options=silent)
    save_photo(photo, pixels, tmp_path / f"b{suffix}", mask=mask)
    assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes()


def test_a_format_without_xmp_has_a_note(tmp_path: Path) -> None:
    photo = open_photo(write_plain(tmp_path / "plain.png"))
    pixels, mask = repaired_pixels(photo.pixels)
    proof = save_photo(photo, pixels, tmp_path / "a.bmp", mask=mask, provenance=REPAIR)
    assert proof.notes == ("The file does not say what was repaired: it has no room for that.",)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".jp2", ".webp"])
def test_exiftool_reads_it_and_finds_the_file_sound(suffix: str, tmp_path: Path) -> None:
    if shutil.which("exiftool") is None:
        pytest.skip("needs exiftool: apt-get install libimage-exiftool-perl")
    photo = open_photo(write(tmp_path / f"photo{suffix}"))
    pixels, mask = repaired_pixels(photo.pixels)
    out = tmp_path / f"out{suffix}"
    save_photo(photo, pixels, out, mask=mask, provenance=REPAIR)
    before, after = (tags_of(path) for path in (tmp_path / f"photo{suffix}", out))
    assert after["DigitalSourceType"].endswith("/compositeWithTrainedAlgorithmicMedia")
    assert after["Repairs"][0]["Method"] == "latent-search"
    assert after.get("Title") == before.get("Title") and not after.get("Error")
    assert after.get("Warning") == before.get("Warning")


def tags_of(path: Path) -> dict[str, Any]:
    line = ["exiftool", "-j", "-struct", str(path)]
    return json.loads(subprocess.run(line, capture_output=True, check=True).stdout)[0]


def test_a_tiff_of_several_pages_says_it_on_the_page_that_was_repaired(tmp_path: Path) -> None:
    pages = [Image.fromarray(np.roll(gradient(), turn, 1)) for turn in (0, 9, 21)]
    pages[0].save(tmp_path / "three.tif", save_all=True, append_images=pages[1:])
    for page in (1, 2, 3):
        photo = open_photo(tmp_path / "three.tif", page)
        pixels, mask = repaired_pixels(photo.pixels)
        out = tmp_path / f"{page}.tif"
        assert save_photo(photo, pixels, out, mask=mask, provenance=REPAIR).notes == ()
        for other in (1, 2, 3):
            saved = open_photo(out, other)
            assert len(repairs_stated(saved.metadata.xmp)) == (other == page)
            wanted = pixels if other == page else np.asarray(pages[other - 1])
            np.testing.assert_array_equal(saved.pixels, wanted)


def test_a_second_repair_is_told_besides_the_first() -> None:
    once = with_repair(XMP, REPAIR)
    twice = with_repair(once, PLAIN)
    assert repairs_stated(twice) == (REPAIR, PLAIN)
    assert source_type(twice) == TRAINED and source_type(with_repair(None, PLAIN)) == ALGORITHM
    assert twice is not None and twice.count(b"DigitalSourceType>") == 2  # opened and closed once


def test_what_the_packet_said_stays_but_for_the_source() -> None:
    source = b'i:DigitalSourceType="http://x/digitalCapture"'
    space = b'xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
    camera = XMP.replace(b"tiff:Orient", source + b" tiff:Orient")
    camera = camera.replace(b"xmlns:tiff", space + b" xmlns:tiff")
    assert source_type(camera) == "http://x/digitalCapture"
    told = with_repair(camera, REPAIR)
    assert told is not None and source_type(told) == TRAINED and b"digitalCapture" not in told
    own = told[told.index(b"<rdf:Description xmlns:rdf=") : told.index(b"</rdf:RDF>")]
    assert told.replace(own, b"") == camera.replace(b" " + source, b"")


@given(st.binary(max_size=300) | st.text(max_size=100).map(str.encode))
def test_no_packet_is_damaged_or_believed(packet: bytes) -> None:
    assert repairs_stated(packet) == ()
    assert with_repair(packet or b"x", REPAIR) is None


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_name_survives(name: str) -> None:
    odd = replace(REPAIR, method=name, weights={name: "12"})
    told = with_repair(XMP, odd)
    assert told is None or repairs_stated(told) == (odd,)


def test_a_packet_that_defines_entities_is_not_expanded() -> None:
    told = with_repair(None, REPAIR)
    assert told is not None
    assert repairs_stated(b'<!DOCTYPE a [<!ENTITY b "c">]>' + told) == ()


def test_padding_gives_way_in_a_jpeg_and_a_full_packet_stays(tmp_path: Path) -> None:
    """A JPEG's packet has 65,502 bytes at most."""
    head, end = XMP.split(b"<?xpacket end")
    room = 65_000 - len(XMP)
    end = b"<?xpacket end" + end
    full = head.replace(b"Dachboden", b"Dachboden" + b"x" * room)
    cases = (("padded", head + b" " * room + end, True), ("full", full + end, False))
    for name, filled, fits in cases:
        Image.fromarray(gradient()).save(tmp_path / f"{name}.jpg", xmp=filled)
        photo = open_photo(tmp_path / f"{name}.jpg")
        pixels, mask = repaired_pixels(photo.pixels)
        out = tmp_path / f"{name}-out.jpg"
        proof = save_photo(photo, pixels, out, mask=mask, provenance=REPAIR)
        assert bool(repairs_stated(open_photo(out).metadata.xmp)) == fits
        assert (proof.notes == ()) == fits
        assert b"Dachboden" in (open_photo(out).metadata.xmp or b"")


def test_the_mask_is_known_by_its_pixels_alone() -> None:
    mask = np.zeros((5, 9), bool)
    mask[2, 3] = True
    assert mask_sha256(mask) == mask_sha256(np.asfortranarray(mask))
    assert len({mask_sha256(one) for one in (mask, mask.T, ~mask, mask[:, ::-1])}) == 4


def test_a_repair_knows_its_share_and_mask(astronaut: np.ndarray, tmp_path: Path) -> None:
    Image.fromarray(astronaut[:80, :100]).save(tmp_path / "a.png")
    photo = open_photo(tmp_path / "a.png")
    mask = np.zeros((80, 100), bool)
    mask[5:15, 5:25] = mask[60:70, 80:90] = True
    result = result_of(repair(photo, mask, RepairOptions("navier-stokes", seed=3)))
    said = result.provenance
    assert said.share == 300 / 8000 and said.mask_sha256 == mask_sha256(mask)
    assert (said.method, said.seed, said.weights) == ("navier-stokes", 3, {})


@pytest.fixture
def files(tmp_path: Path) -> Callable[..., Path]:
    """A photo repaired in the terminal, in any format."""

    def make(suffix: str, *options: str) -> Path:
        original = write_plain(tmp_path / "plain.png")
        Image.fromarray(gradient()).save(tmp_path / f"photo{suffix}")
        mask = repaired_pixels(gradient())[1]
        write_mask(tmp_path / "mask.png", mask, overwrite=True)
        line = ["repair", tmp_path / f"photo{suffix}", "--mask", tmp_path / "mask.png"]
        assert run(*line, "-o", tmp_path / f"out{suffix}", "--method", "telea", *options) == 0
        return original.parent

    return make


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def verified(folder: Path, suffix: str, *options: object) -> list[object]:
    line: list[object] = [
        "verify",
        folder / f"out{suffix}",
        "--original",
        folder / f"photo{suffix}",
    ]
    return [*line, "--mask", folder / "mask.png", "-o", folder / "area.png", *options]


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tif"])
def test_verify_tells_what_was_repaired_and_shows_where(
    files: Callable[..., Path], suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = files(suffix)
    capsys.readouterr()
    assert run(*verified(folder, suffix, "--json")) == 0
    told = json.loads(capsys.readouterr().out)
    (said,) = told["repairs"]
    mask = read_mask(folder / "mask.png", (60, 40))
    assert said["method"] == "telea" and said["share"] == round(float(mask.mean()), 6)
    assert told["digital_source_type"] == ALGORITHM and told["doubts"] == []
    area = read_mask(folder / "area.png", (60, 40))
    assert area.any() and round(float(area.mean()), 6) == told["changed"]["share"]
    if suffix != ".jpg":
        assert told["changed"]["exact"] and not (area & ~mask).any()
        assert told["changed_outside_mask"] == 0
    assert run(*verified(folder, suffix, "--overwrite")) == 0
    said_plainly = capsys.readouterr().out
    assert "6.67 % generated by telea" in said_plainly and "differ" in said_plainly


def test_verify_finds_what_the_file_does_not_say(
    files: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = files(".png")
    photo = open_photo(folder / "out.png")
    pixels = photo.pixels.copy()
    pixels[30:] = 0
    save_photo(photo, pixels, folder / "out.png", overwrite=True)
    write_mask(folder / "mask.png", np.eye(40, 60, dtype=bool), overwrite=True)
    assert run(*verified(folder, ".png")) == 1
    said = capsys.readouterr().err
    assert "is not the mask that" in said and "but says 6.67 %" in said


def test_verify_of_a_silent_file_is_code_1(
    files: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = files(".jpg", "--no-provenance")
    assert run("verify", folder / "out.jpg") == 1
    assert "does not say that Facemend repaired it" in capsys.readouterr().err
    assert run("verify", folder / "out.jpg", "-o", folder / "a.png") == 2
    assert run("verify", folder / "nothing.jpg") == 3
