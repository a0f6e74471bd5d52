"""JPEG: what is not repaired keeps its coefficients and its header, bit for bit."""

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from engine.photo import ExportOptions, open_photo, save_photo, saved_changes
from engine.photo.coefficients import read_coefficients, with_coefficients
from engine.photo.markers import APP14, FRAMES, SOS, Segment, joined, segments
from engine.photo.transplant import touched, transplanted
from tests.engine.photo_files import exif, gradient, needs_jpeglib, repaired, thumbnail

pytestmark = needs_jpeglib


def coded(samples: np.ndarray, mode: str = "RGB", **options: object) -> bytes:
    file = io.BytesIO()
    Image.fromarray(samples).convert(mode).save(file, "JPEG", **{"quality": 90} | options)
    return file.getvalue()


def decoded(data: bytes) -> np.ndarray:
    with Image.open(io.BytesIO(data)) as image:
        samples = np.asarray(image)
    return samples if samples.ndim == 3 else samples[..., None]


KINDS = [
    (mode, subsampling, progressive)
    for mode in ("RGB", "L", "CMYK")
    for subsampling in (0, 1, 2)
    for progressive in (False, True)
]


@pytest.mark.parametrize(("mode", "subsampling", "progressive"), KINDS)
def test_coefficients_come_back_through_a_file(
    mode: str, subsampling: int, progressive: bool
) -> None:
    data = coded(gradient(75, 53), mode, subsampling=subsampling, progressive=progressive)
    before = read_coefficients(data)
    written = with_coefficients(data, before)
    after = read_coefficients(written)
    for a, b in zip(before.blocks, after.blocks, strict=True):
        np.testing.assert_array_equal(a, b)
    np.testing.assert_array_equal(decoded(written), decoded(data))
    with Image.open(io.BytesIO(data)) as old, Image.open(io.BytesIO(written)) as new:
        assert old.layer == new.layer  # type: ignore[attr-defined]
        assert old.info.get("progressive") == new.info.get("progressive")


@pytest.mark.parametrize(("mode", "subsampling", "progressive"), KINDS)
def test_only_blocks_that_the_mask_touches_change(
    mode: str, subsampling: int, progressive: bool
) -> None:
    data = coded(gradient(75, 53), mode, subsampling=subsampling, progressive=progressive)
    before = decoded(data)
    mask = np.zeros(before.shape[:2], bool)
    mask[20:33, 30:47] = True
    mask[50:, 70:] = True  # at the corner, where blocks are not whole
    fresh = before.copy()
    fresh[mask] = np.array([90, 120, 60, 30], np.uint8)[: before.shape[2]]
    written, kept = transplanted(data, fresh, mask)
    after = decoded(written)
    old, new = read_coefficients(data), read_coefficients(written)
    for a, b, may in zip(old.blocks, new.blocks, touched(old, mask), strict=True):
        assert not ((a != b).any((2, 3)) & ~may).any()
    assert 0 < kept.kept < kept.total
    # far from the mask the decoded pixels are the same; in it they are what was wanted
    far = np.ones_like(mask)
    far[14:50, 14:66] = far[30:, 46:] = False
    np.testing.assert_array_equal(after[far], before[far])
    assert np.abs(after[mask].astype(int) - fresh[mask]).mean() < (3 if subsampling == 0 else 9)


def test_the_colours_of_ycck_and_of_rgb_stored_as_such() -> None:
    """Files whose components are no YCbCr are repaired in their own colours."""
    data = coded(gradient(64, 48), subsampling=0)
    adobe = Segment(APP14, b"Adobe\0\x64\0\0\0\0\0")
    parts = [part for part in segments(data)[0] if not part.is_metadata]
    rgb = joined([adobe, *parts])  # the same numbers, said to be RGB
    ycck = coded(gradient(64, 48), "CMYK", subsampling=0)
    ycck = joined(
        [
            Segment(APP14, part.payload[:11] + b"\2") if part.marker == APP14 else part
            for part in segments(ycck)[0]
        ]
    )
    for file in (rgb, ycck):
        before = decoded(file)
        mask = np.zeros(before.shape[:2], bool)
        mask[16:32, 16:32] = True
        fresh = before.copy()
        fresh[mask] = np.array([100, 140, 90, 60], np.uint8)[: before.shape[2]]
        after = decoded(transplanted(file, fresh, mask)[0])
        assert np.abs(after[mask].astype(int) - fresh[mask]).max() <= 4
        np.testing.assert_array_equal(after[~mask], before[~mask])


@given(seed=st.integers(0, 2**16), width=st.integers(9, 50), height=st.integers(9, 50))
@settings(max_examples=15)
def test_repairing_to_the_same_pixels_keeps_nearly_every_number(
    seed: int, width: int, height: int
) -> None:
    """Decoded pixels are rounded, so a coefficient may round to its neighbour where the step is
    fine: in 9,000 such pictures no pixel moved by more than 2 levels."""
    random = np.random.default_rng(seed)
    small = random.integers(40, 215, (height // 4 + 1, width // 4 + 1, 3), np.uint8)
    picture = np.asarray(Image.fromarray(small).resize((width, height)))
    data = coded(picture, quality=int(random.integers(60, 96)), subsampling=0)
    mask = random.random((height, width)) < 0.1
    written, _ = transplanted(data, decoded(data), mask)
    assert np.abs(decoded(written).astype(int) - decoded(data)).max() <= 3


def test_a_mask_at_an_edge_changes_nothing_beside_it() -> None:
    """Blocks at the edge hold values beyond it that nobody sees, but that are coded with them."""
    random = np.random.default_rng(1)
    data = coded(random.integers(60, 200, (29, 44, 3), np.uint8), quality=70, subsampling=0)
    mask = np.zeros((29, 44), bool)
    mask[28, :20], mask[:20, 43] = True, True
    written, _ = transplanted(data, decoded(data), mask)
    assert np.abs(decoded(written).astype(int) - decoded(data)).max() <= 3


def test_the_header_is_kept_to_the_byte(tmp_path: Path) -> None:
    extra = [
        Segment(0xE4, b"an application's own segment"),
        Segment(0xE2, b"FPXR\0 another"),
        Segment(0xFE, b"first comment"),
        Segment(0xFE, b"second comment, \xff\xd9"),
        Segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + b"x" * 500),
    ]
    data = coded(gradient())
    data = joined([Segment(0xE1, b"Exif\0\0" + exif()), *extra, *segments(data)[0]])
    (tmp_path / "photo.jpg").write_bytes(data)
    photo = open_photo(tmp_path / "photo.jpg")
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask)
    written = (tmp_path / "out.jpg").read_bytes()
    before = [part.data for part in segments(data)[0] if part.is_metadata]
    assert before == [part.data for part in segments(written)[0] if part.is_metadata]


def test_a_second_picture_is_left_out_and_that_is_announced(tmp_path: Path) -> None:
    first, second = Image.fromarray(gradient()), Image.fromarray(255 - gradient())
    first.save(tmp_path / "photo.jpg", "MPO", save_all=True, append_images=[second])
    photo = open_photo(tmp_path / "photo.jpg")
    assert any("more after its picture" in note for note in photo.notes)
    fresh, mask = repaired(photo.pixels)
    save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask)
    with Image.open(tmp_path / "out.jpg") as out:
        assert out.format == "JPEG" and getattr(out, "n_frames", 1) == 1


def test_a_jpeg_of_other_coefficients_is_encoded_alike_and_the_proof_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_data: bytes) -> None:
        raise ValueError("no coefficients")

    (tmp_path / "photo.jpg").write_bytes(coded(gradient(), quality=80))
    photo = open_photo(tmp_path / "photo.jpg")
    fresh, mask = repaired(photo.pixels)
    for module in ("transplant", "proof"):
        monkeypatch.setattr(f"engine.photo.{module}.read_coefficients", none)
    proof = save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask)
    assert proof.blocks is None and not proof.exact and "with loss" in proof.sentence
    with Image.open(tmp_path / "photo.jpg") as a, Image.open(tmp_path / "out.jpg") as b:
        assert a.quantization == b.quantization  # type: ignore[attr-defined]


SAME_TABLES = [
    ({}, "RGB", {"quality": 90}),
    ({}, "RGB", {"subsampling": "4:2:0"}),
    ({}, "RGB", {"quality": 90, "subsampling": "4:2:0"}),
    ({"quality": 75, "progressive": True}, "RGB", {"quality": 75}),
    ({"quality": 75, "subsampling": 1}, "RGB", {"quality": 75}),
    ({"quality": 75, "subsampling": 1}, "RGB", {"quality": 75, "subsampling": "4:2:2"}),
    ({"quality": 75}, "L", {"quality": 75}),
    ({"quality": 75}, "CMYK", {"quality": 75}),
    ({"quality": 75, "subsampling": 2, "progressive": True}, "CMYK", {"quality": 75}),
]


@pytest.mark.parametrize(("source", "mode", "asked"), SAME_TABLES)
def test_a_quality_that_the_photo_has_keeps_its_blocks(
    source: dict, mode: str, asked: dict, tmp_path: Path
) -> None:
    """Encoded anew with the same tables, its blocks would differ by rounding alone."""
    random = np.random.default_rng(5)
    samples = random.integers(0, 256, (75, 90, 3), np.uint8)
    data = coded(samples, mode, **{"subsampling": 2} | source)
    (tmp_path / "photo.jpg").write_bytes(data)
    photo = open_photo(tmp_path / "photo.jpg")
    fresh, mask = repaired(photo.pixels)
    options = ExportOptions(**asked)
    assert not saved_changes(photo, tmp_path / "out.jpg", options)
    proof = save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask, options=options)
    assert proof.blocks is not None and proof.strangers == 0
    plain = save_photo(photo, fresh, tmp_path / "plain.jpg", mask=mask)
    assert proof == plain
    assert (tmp_path / "out.jpg").read_bytes() == (tmp_path / "plain.jpg").read_bytes()


@pytest.mark.parametrize("asked", [{"quality": 89}, {"subsampling": "4:4:4"}])
def test_another_quality_is_encoded_anew_and_announced(asked: dict, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(coded(gradient(), subsampling=2))
    photo = open_photo(tmp_path / "photo.jpg")
    fresh, mask = repaired(photo.pixels)
    options = ExportOptions(**asked)
    assert "with loss" in saved_changes(photo, tmp_path / "out.jpg", options)[0]
    proof = save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask, options=options)
    assert proof.blocks is None and "with loss" in proof.sentence


def test_blocks_that_cannot_be_kept_are_not_called_strangers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where coefficients cannot be written, the same tables prove nothing about the blocks."""

    def none(*_given: object) -> None:
        raise ValueError("no coefficients")

    samples = np.random.default_rng(5).integers(0, 256, (75, 90, 3), np.uint8)
    (tmp_path / "photo.jpg").write_bytes(coded(samples, subsampling=2))
    photo = open_photo(tmp_path / "photo.jpg")
    fresh, mask = repaired(photo.pixels)
    monkeypatch.setattr("engine.photo.transplant.with_coefficients", none)
    proof = save_photo(photo, fresh, tmp_path / "out.jpg", mask=mask)
    assert proof.blocks is None and "with loss" in proof.sentence


def test_another_quality_leaves_the_sampling_of_cmyk(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(coded(gradient(), "CMYK", subsampling=2))
    photo = open_photo(tmp_path / "photo.jpg")
    options = ExportOptions(quality=60)
    save_photo(photo, 255 - photo.pixels, tmp_path / "out.jpg", options=options)
    with Image.open(tmp_path / "photo.jpg") as a, Image.open(tmp_path / "out.jpg") as b:
        assert a.layer == b.layer  # type: ignore[attr-defined]


def test_a_thumbnail_shows_the_repaired_photo(tmp_path: Path) -> None:
    block = b"Exif\0\0" + exif(small=thumbnail())
    Image.fromarray(gradient()).save(tmp_path / "photo.jpg", exif=block, quality=95)
    photo = open_photo(tmp_path / "photo.jpg")
    fresh = np.full_like(photo.pixels, (200, 30, 30))
    save_photo(photo, fresh, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as out:
        data = out.info["exif"]
        small = out.getexif().get_ifd(ExifTags.IFD.IFD1)
    start, size = small[0x0201] + 6, small[0x0202]
    shown = np.asarray(Image.open(io.BytesIO(data[start : start + size])))
    assert shown.shape == (32, 48, 3)
    assert np.abs(shown.astype(int) - (200, 30, 30)).max() < 12
    assert thumbnail()[:200] not in data and len(data) == len(block)


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe0\x40", b"\x89PNG"])
def test_what_is_no_jpeg_has_no_segments_and_no_coefficients(data: bytes) -> None:
    with pytest.raises((ValueError, StopIteration)):
        if segments(data)[0] == []:
            raise ValueError("nothing")
    with pytest.raises(ValueError, match="coefficients|start|cut"):
        read_coefficients(data)


@given(data=st.binary(max_size=300))
@settings(max_examples=200)
def test_segments_of_any_bytes_join_to_a_file_with_the_same_segments(data: bytes) -> None:
    try:
        parts, end = segments(b"\xff\xd8" + data)
    except ValueError:
        return
    assert end <= len(data) + 2
    if all(part.marker != 0xD8 for part in parts):
        again = segments(joined(parts))[0]
        assert [part.data for part in again if part.marker not in (SOS, *FRAMES)] == [
            part.data for part in parts if part.marker not in (SOS, *FRAMES)
        ]
