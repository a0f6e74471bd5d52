"""Directories and EXIF blocks: whatever the bytes, a block comes back or it is left alone."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import exif as exif_tags
from engine import exif_thumbnail, ifd
from engine.photo.image_resources import resources_with_thumbnail
from engine.photo.location import resources_without_place
from engine.photo.markers import segments
from engine.photo.metadata import Metadata
from engine.photo.picture import from_rgb
from engine.photo.tiff_new import new_tiff
from tests.engine.photo_files import RESOURCES, XMP, exif, gradient, thumbnail

SMALL = np.zeros((8, 8, 3), np.uint8)


@st.composite
def spoiled(draw: st.DrawFn) -> bytes:
    """A sound block with some bytes changed, left out or cut off; or any bytes at all."""
    if draw(st.booleans()):
        return draw(st.binary(max_size=200))
    block = bytearray(exif(6, small=thumbnail() if draw(st.booleans()) else b""))
    for _ in range(draw(st.integers(1, 6))):
        block[draw(st.integers(0, len(block) - 1))] = draw(st.sampled_from((0, 1, 127, 255)))
    return bytes(block[: draw(st.integers(0, len(block)))]) if draw(st.booleans()) else bytes(block)


@given(block=spoiled())
@settings(max_examples=200)
def test_a_damaged_block_harms_nothing(block: bytes) -> None:
    turned = exif_tags.upright(block, (40, 60))
    assert len(turned) == len(block)
    bare = exif_tags.without_gps(block)
    assert len(bare) == len(block)
    small, _ = exif_thumbnail.with_thumbnail(block, SMALL)
    assert len(small) == len(block)
    exif_tags.has_gps(block)
    exif_tags.has_maker_preview(block)
    assert exif_tags.orientation_of(block) in (None, 1, 2, 3, 4, 5, 6, 7, 8)
    written = new_tiff(from_rgb(SMALL, None, grey=False, icc=None), Metadata(exif=block), None)
    assert ifd.number(written, *_first(written), 256) == 8


def _first(data: bytes) -> tuple[ifd.Layout, ifd.Directory]:
    layout, start = ifd.layout_of(data)
    return layout, ifd.directory(data, layout, start)


@given(data=st.binary(max_size=200))
@settings(max_examples=200)
def test_image_resources_and_segments_of_any_bytes(data: bytes) -> None:
    block = RESOURCES + data
    assert len(resources_with_thumbnail(block, SMALL)) == len(block)
    assert resources_without_place(block).endswith(data) or b"8BIM" in data
    assert Metadata(photoshop=data).iptc is None or b"8BIM" in data
    with pytest.raises(ValueError, match="start"):
        segments(b"x" + data)


def test_a_tags_removal_moves_no_value() -> None:
    block = bytearray(exif())
    layout, main = _first(block)
    before = {tag: bytes(block[e.value : e.value + e.size]) for tag, e in main.entries.items()}
    ifd.remove(block, layout, main, 0x010F)
    after = _first(block)[1]
    assert set(after.entries) == set(main.entries) - {0x010F}
    for tag, entry in after.entries.items():
        assert bytes(block[entry.value : entry.value + entry.size]) == before[tag]
    assert after.next == main.next


def test_a_block_of_a_tiff_has_its_values_to_the_byte() -> None:
    metadata = Metadata(exif=exif(3), xmp=XMP)
    data = new_tiff(from_rgb(gradient(), None, grey=False, icc=None), metadata, None)
    block = exif_tags.block_of_tiff(data, ifd.layout_of(data)[1])
    assert block is not None
    old, new = _first(exif(3)), _first(block)
    for tag in (0x010F, 274, 0x8769, 0x8825):
        assert tag in new[1].entries
    for tag in (0x8769, 0x8825):
        one = ifd.directory(exif(3), old[0], ifd.number(exif(3), *old, tag))
        other = ifd.directory(block, new[0], ifd.number(block, *new, tag))
        for inner, entry in one.entries.items():
            found = other.entries[inner]
            value = exif(3)[entry.value : entry.value + entry.size]
            assert block[found.value : found.value + found.size] == value
