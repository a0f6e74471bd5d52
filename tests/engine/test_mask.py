import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from engine.errors import UnreadableInput
from engine.mask import bounds, paint_segment, read_levels, read_mask, settle, write_mask
from engine.regions import regions

MASKS = st.tuples(st.integers(1, 200), st.integers(1, 200), st.integers(0, 2**32 - 1)).map(
    lambda t: np.random.default_rng(t[2]).random(t[:2]) < np.random.default_rng(t[2]).random() ** 3
)


def test_a_mask_survives_its_file_to_the_bit(tmp_path: Path) -> None:
    mask = np.random.default_rng(1).random((37, 53)) < 0.3
    write_mask(tmp_path / "mask.png", mask)
    np.testing.assert_array_equal(read_mask(tmp_path / "mask.png", (53, 37)), mask)


@pytest.mark.parametrize("mode", ["L", "RGB", "1", "P"])
def test_white_is_repair_in_every_mode(tmp_path: Path, mode: str) -> None:
    image = Image.new("L", (4, 2), 0)
    image.putpixel((1, 1), 255)
    image.convert(mode).save(tmp_path / "mask.png")
    mask = read_mask(tmp_path / "mask.png", (4, 2))
    assert mask.sum() == 1 and mask[1, 1]


def test_transparent_white_is_not_repair(tmp_path: Path) -> None:
    Image.new("RGBA", (3, 3), (255, 255, 255, 0)).save(tmp_path / "mask.png")
    assert not read_mask(tmp_path / "mask.png", (3, 3)).any()


def test_another_size_is_a_sentence_with_both(tmp_path: Path) -> None:
    write_mask(tmp_path / "mask.png", np.ones((5, 7), bool))
    with pytest.raises(UnreadableInput, match="7 x 5 pixels but the photo is 8 x 5"):
        read_mask(tmp_path / "mask.png", (8, 5))


def test_a_file_that_is_no_mask_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "mask.png").write_text("hello")
    with pytest.raises(UnreadableInput, match=r"mask\.png is not a mask"):
        read_mask(tmp_path / "mask.png", (8, 5))


def test_a_segment_paints_what_lies_within_half_its_diameter() -> None:
    mask = np.zeros((40, 60), bool)
    assert paint_segment(mask, (10, 20), (45, 20), 11, value=True) == (4, 14, 52, 27)
    assert mask[20].sum() == 36 + 10  # 35 along, 5.5 at either end
    assert mask[:, 30].sum() == 11
    paint_segment(mask, (30, 20), (30, 20), 7, value=False)
    assert mask[:, 30].sum() == 11 - 7


@given(st.floats(-5, 45), st.floats(-5, 35))
def test_a_dab_of_the_finest_brush_always_paints(x: float, y: float) -> None:
    mask = np.zeros((30, 40), bool)
    box = paint_segment(mask, (x, y), (x, y), 1, value=True)
    inside = 0 <= round(x) < 40 and 0 <= round(y) < 30
    assert not inside or (mask.any() and box is not None)
    assert mask.sum() <= 4


@given(MASKS)
def test_regions_hold_every_masked_pixel_exactly_once(mask: np.ndarray) -> None:
    covered = np.zeros(mask.shape, int)
    for x0, y0, x1, y1 in regions(mask):
        covered[y0:y1, x0:x1] += 1
        assert bounds(mask[y0:y1, x0:x1]) == (0, 0, x1 - x0, y1 - y0)
    assert (covered[mask] == 1).all()
    assert (covered <= 1).all()


def test_sixteen_bits_are_read_at_their_own_scale(tmp_path: Path) -> None:
    values = np.full((6, 9), 1000, np.uint16)
    values[2:4, 3:5] = 65535
    Image.fromarray(values).save(tmp_path / "mask.png")
    assert read_mask(tmp_path / "mask.png", (9, 6)).sum() == 4


def test_a_mask_without_a_white_of_its_own_is_refused(tmp_path: Path) -> None:
    Image.fromarray(np.ones((6, 9), np.float32)).save(tmp_path / "mask.tif")
    with pytest.raises(UnreadableInput, match="floating-point"):
        read_mask(tmp_path / "mask.tif", (9, 6))


def test_a_mask_of_another_size_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    Image.new("L", (20_000, 20_000)).save(tmp_path / "mask.png")
    began = tracemalloc.start() or tracemalloc.get_traced_memory()[0]
    with pytest.raises(UnreadableInput, match="20000 x 20000"):
        read_mask(tmp_path / "mask.png", (9, 6))
    assert tracemalloc.get_traced_memory()[1] - began < 10_000_000
    tracemalloc.stop()


def test_soft_edges_survive_the_file_and_clean_ones_take_a_bit_a_pixel(tmp_path: Path) -> None:
    coverage = np.zeros((40, 50), np.uint8)
    paint_segment(coverage, (20, 20), (30, 20), 25, value=True, hardness=0.2)
    write_mask(tmp_path / "soft.png", coverage)
    np.testing.assert_array_equal(read_levels(tmp_path / "soft.png", (50, 40)), coverage)
    coverage[coverage > 0] = 255
    write_mask(tmp_path / "clean.png", coverage)
    np.testing.assert_array_equal(read_levels(tmp_path / "clean.png", (50, 40)), coverage)
    with Image.open(tmp_path / "clean.png") as image:
        assert image.mode == "1"


def test_a_soft_brush_fades_from_its_hardness_to_its_rim() -> None:
    coverage = np.zeros((41, 41), np.uint8)
    paint_segment(coverage, (20, 20), (20, 20), 40, value=True, hardness=0.5)
    row = coverage[20, 20:].astype(int)
    assert (row[:11] == 255).all() and (np.diff(row) <= 0).all()
    assert row[20] == 0 and 100 < row[15] < 155
    assert not ((coverage > 0) & (coverage < 16)).any()  # what cannot be seen is not marked


def test_a_clean_brush_marks_the_same_in_a_mask_and_a_coverage() -> None:
    mask, coverage = np.zeros((40, 60), bool), np.zeros((40, 60), np.uint8)
    for array in (mask, coverage):
        paint_segment(array, (10, 12), (44, 30), 9, value=True)
        paint_segment(array, (30, 20), (33, 25), 5, value=False)
    np.testing.assert_array_equal(coverage > 0, mask)
    assert set(np.unique(coverage)) == {0, 255}


def test_a_pen_that_presses_more_on_the_way_draws_a_wedge() -> None:
    mask = np.zeros((40, 60), bool)
    paint_segment(mask, (10, 20), (50, 20), 4, value=True, end_diameter=24)
    widths = mask.sum(0)
    assert widths[12] <= 6 and widths[49] >= 22 and (np.diff(widths[10:50]) >= 0).all()


def test_the_noise_of_a_jpeg_is_not_marked() -> None:
    levels = np.array([[0, 3, 15, 16, 128, 239, 240, 252]], np.uint8)
    settle(levels)
    assert levels.tolist() == [[0, 0, 0, 16, 128, 239, 255, 255]]
