"""16 bits through the engine: known pixels to the bit, fills at the photo's own precision."""

from pathlib import Path

import numpy as np
import pytest

from engine import texture
from engine.alignment import CANONICAL_FRAME, canonical_landmarks, fit
from engine.depth import at_depth, differing, eight_bits
from engine.face import Face
from engine.photo import Photo, open_photo, save_photo
from engine.place import Place
from engine.repair import RepairOptions, repair
from engine.step import result_of
from tests.engine.photo_files import deep, write_deep_png


def test_every_value_is_rounded_and_comes_back() -> None:
    every = np.arange(1 << 16, dtype=np.uint16).reshape(256, 256)
    np.testing.assert_array_equal(eight_bits(every), np.round(every / 257).astype(np.uint8))
    few = np.arange(256, dtype=np.uint8)[None]
    np.testing.assert_array_equal(eight_bits(at_depth(few, np.uint16)), few)
    assert eight_bits(few) is few and at_depth(every, np.uint16) is every
    assert at_depth(few, np.uint16)[0, [0, 255]].tolist() == [0, 65535]


def test_pixels_that_differ_in_one_channel_are_found() -> None:
    a = np.zeros((3, 4, 3), np.uint16)
    b = a.copy()
    b[1, 2, 2] = 1
    assert np.argwhere(differing(a, b)).tolist() == [[1, 2]]


@pytest.mark.parametrize("method", texture.METHODS)
@pytest.mark.parametrize("size", [60, 900])
def test_a_plain_fill_has_more_than_eight_bits(method: str, size: int) -> None:
    y, x = np.mgrid[:size, :size].astype(np.float64) / size
    image = np.round(np.dstack((x, y, (x + y) / 2)) * 4000 + 20_000).astype(np.uint16)
    mask = np.zeros((size, size), bool)
    mask[size // 5 : -size // 5, size // 5 : -size // 5] = True
    filled = texture.fill(image, mask, method=method)
    assert filled.dtype == np.uint16
    np.testing.assert_array_equal(filled[~mask], image[~mask])
    # the whole hole spans 16 levels of 8 bits
    assert len(np.unique(filled[mask][:, 0])) > 100
    assert np.abs(filled[mask].astype(int) - image[mask]).max() < 2600


def test_an_image_without_a_known_pixel_becomes_grey() -> None:
    filled = texture.fill(np.zeros((4, 5, 3), np.uint16), np.ones((4, 5), bool))
    assert (filled == 32768).all()


def test_a_faces_fill_is_laid_at_sixteen_bits() -> None:
    under = deep(128, 128)
    mask = np.zeros((128, 128), bool)
    mask[40:80, 50:90] = True
    alignment = fit(canonical_landmarks(128), 64, CANONICAL_FRAME)
    place = Place(mask, under, alignment)
    fill = np.full((64, 64, 3), 200, np.uint8)
    patch = place.patch(fill)
    assert patch.pixels.dtype == np.uint16
    laid = under.copy()
    patch.apply(laid)
    np.testing.assert_array_equal(laid[~mask], under[~mask])
    low = Place(mask, eight_bits(under), alignment).patch(fill)
    same = eight_bits(patch.pixels[patch.where]).astype(int) - low.pixels[low.where]
    assert np.abs(same).max() <= 2
    assert place.preview(fill).pixels.dtype == np.uint8


@pytest.mark.parametrize("method", ["navier-stokes", "inpaint-dcgan"])
def test_a_repair_of_sixteen_bits_is_that_of_eight_and_finer(
    tmp_path: Path, method: str, astronaut: np.ndarray, every_method: None
) -> None:
    shown = np.ascontiguousarray(astronaut[40:240, 120:320])
    random = np.random.default_rng(0)
    fine = at_depth(shown, np.uint16) // 257 * 257
    fine = np.clip(fine.astype(int) + random.integers(-100, 100, fine.shape), 0, 65535)
    photo = open_photo(write_deep_png(tmp_path / "photo.png", fine.astype(np.uint16)))
    landmarks = np.array([[77, 59], [116, 62], [98, 80], [81, 101], [112, 104]], float)
    face = Face((40.0, 20.0, 160.0, 140.0), landmarks, 1.0)
    mask = np.zeros(shown.shape[:2], bool)
    mask[70:100, 70:130] = True
    options = RepairOptions(method, candidates=1, device="cpu")
    result = result_of(repair(photo, mask, options, faces=[face]))
    image = result.image()
    assert image.dtype == np.uint16
    np.testing.assert_array_equal(image[~mask], photo.pixels[~mask])
    low = Photo(eight_bits(photo.pixels))
    coarse = result_of(repair(low, mask, options, faces=[face])).image()
    assert np.abs(eight_bits(image).astype(int) - coarse)[mask].mean() < 3
    assert len(np.unique(image[mask] % 257)) > 20
    proof = save_photo(photo, image, tmp_path / "out.png", mask=mask)
    assert proof.changed == 0 and proof.levels == 65535
