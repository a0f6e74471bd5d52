"""What is not face is filled by patches, beside faces and where there are none."""

import numpy as np
import pytest

from engine import texture
from engine.background import apart, textured
from engine.face import Face
from engine.faces import find_faces
from engine.photo import Photo
from engine.repair import Repair, RepairOptions, changed_outside, repair
from engine.step import result_of


@pytest.fixture(scope="module")
def sample_face(astronaut: np.ndarray) -> Face:
    (face,) = find_faces(astronaut)
    return face


def stripes(height: int, width: int) -> np.ndarray:
    """Slanting stripes, which no plain fill goes on with: (H, W, 3) uint8."""
    y, x = np.indices((height, width))
    return np.repeat(np.where((x + y) // 5 % 2, 210, 50).astype(np.uint8)[..., None], 3, 2)


def wrong(image: np.ndarray, truth: np.ndarray, mask: np.ndarray) -> float:
    """Share of the masked pixels that are on the wrong stripe."""
    return float((np.abs(image.astype(int) - truth)[mask] > 60).mean())


def test_a_hole_without_a_face_goes_on_with_the_texture_around_it() -> None:
    truth = stripes(220, 260)
    mask = np.zeros(truth.shape[:2], bool)
    mask[80:130, 90:150] = True
    photo = Photo(np.where(mask[..., None], np.uint8(255), truth))
    result: Repair = result_of(repair(photo, mask, faces=()))
    assert wrong(result.image(), truth, mask) < 0.1 < wrong(texture.fill(truth, mask), truth, mask)
    assert changed_outside(photo.pixels, result.image(), mask) == 0


def test_thin_damage_is_filled_plainly() -> None:
    mask = np.zeros((100, 100), bool)
    mask[40:43, 10:90] = True
    mask[:3, :] = True  # three pixels from what is known, at the picture's border
    assert not apart(mask, ()).any()
    mask[60:70, 60:70] = True
    assert apart(mask, ()).any()


def test_only_what_lies_beside_the_faces_is_copied(sample_face: Face) -> None:
    mask = np.ones((512, 512), bool)
    beside = apart(mask, [sample_face.alignment])
    x, y = sample_face.landmarks.mean(0).round().astype(int)
    assert not beside[y, x]
    assert beside[0, 0] and beside[-1, -1]


def test_shunned_pixels_and_damage_left_alone_are_not_copied() -> None:
    picture = np.full((120, 120, 3), 90, np.uint8)
    picture[:, 70:] = (250, 0, 0)
    mask = np.zeros((120, 120), bool)
    mask[40:80, 30:66] = True
    shunned = np.zeros_like(mask)
    shunned[:, 68:] = True
    filled = result_of(textured(picture, mask, mask, (), shunned=shunned))
    np.testing.assert_array_equal(filled[mask], np.full_like(filled[mask], 90))


def test_sixteen_bits_stay_sixteen() -> None:
    fine = np.random.default_rng(0).integers(20_000, 20_200, (90, 90, 3), np.uint16)
    mask = np.zeros((90, 90), bool)
    mask[30:60, 30:60] = True
    filled = result_of(textured(fine, mask, mask, (), shunned=np.zeros_like(mask)))
    inside = filled[mask]
    assert inside.dtype == np.uint16 and len(np.unique(inside)) > 30
    assert inside.min() >= 20_000 and inside.max() < 20_200


@pytest.mark.parametrize("shape", [(1300, 1500), (1501, 1301)])
def test_a_hole_too_large_to_search_at_full_size_is_as_sharp_as_its_surroundings(
    shape: tuple[int, int],
) -> None:
    noise = np.random.default_rng(1).integers(60, 190, (*shape, 3), np.uint8)
    mask = np.zeros(shape, bool)
    mask[400:800, 500:900] = True
    filled = result_of(textured(noise, mask, mask, (), shunned=np.zeros_like(mask)))
    assert filled[mask].std() > 0.5 * noise.std()


def test_a_photo_is_repaired_alike_twice(sample_face: Face, astronaut: np.ndarray) -> None:
    mask = np.zeros(astronaut.shape[:2], bool)
    mask[60:140, 120:300] = True  # over hair, face and background
    photo = Photo(np.where(mask[..., None], np.uint8(255), astronaut))
    options = RepairOptions(method="context-encoder")
    first, second = (
        result_of(repair(photo, mask, options, faces=[sample_face])).image() for _ in range(2)
    )
    np.testing.assert_array_equal(first, second)
