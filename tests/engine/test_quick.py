"""A fill laid in while a hand waits: it meets the photo, and lies where the repair's would."""

import numpy as np
import pytest

from engine.alignment import cut, fit, transform
from engine.face import Face
from engine.faces import find_faces
from engine.mask import view
from engine.quick import Marked, box_about, glimpse, seen_from, spanned


@pytest.fixture(scope="module")
def face(astronaut: np.ndarray) -> Face:
    return find_faces(astronaut)[0]


def test_a_membrane_keeps_what_is_known_and_stays_between(astronaut: np.ndarray) -> None:
    random = np.random.default_rng(3)
    values = random.normal(0, 20, (83, 120, 3)).astype(np.float32)
    known = np.ones((83, 120), bool)
    known[20:70, 30:101] = False
    result = spanned(values, known)
    np.testing.assert_array_equal(result[known], values[known])
    assert values[known].min() <= result.min() and result.max() <= values[known].max()
    flat = spanned(np.full_like(values, 7), known)
    np.testing.assert_allclose(flat, 7, atol=1e-3)
    assert (spanned(values, np.zeros_like(known)) == 0).all()


@pytest.mark.parametrize("times", [0, 1, 2])
def test_the_photos_own_face_as_a_fill_changes_little(
    astronaut: np.ndarray, face: Face, times: int
) -> None:
    alignment = fit(face.landmarks)
    crop = cut(astronaut, alignment)
    coverage = np.zeros(astronaut.shape[:2], np.uint8)
    x, y = (int(value) for value in face.landmarks[2])
    coverage[y : y + 40, x - 20 : x + 20] = 255
    box = box_about(face, coverage.shape)
    marked = Marked(face, box, view(coverage, box))
    step = 2**times
    part = view(astronaut, box)[: (box[3] - box[1]) // step * step]
    part = part[:, : part.shape[1] // step * step].astype(np.float32)
    small = part.reshape(part.shape[0] // step, step, part.shape[1] // step, step, 3).mean((1, 3))
    hole = marked.hole(times)[: small.shape[0], : small.shape[1]]
    seen = glimpse(small.astype(np.uint8), hole, seen_from(alignment, box[:2], times), crop)
    assert seen is not None and seen.where.sum() == hole.sum()
    here = view(small, seen.box)
    assert np.abs(seen.pixels - here)[seen.where].mean() < 6
    assert np.abs(seen.pixels - here)[seen.known].max() <= 1


def test_a_part_that_is_halved_is_the_same_place(face: Face) -> None:
    alignment = fit(face.landmarks)
    there = seen_from(alignment, (64, 32), 2)
    # the middle of a pixel four wide
    photo = np.array([[64 + 4 * 5 + 1.5, 32 + 4 * 9 + 1.5]])
    np.testing.assert_allclose(
        transform(np.array([[5.0, 9.0]]), there.matrix), transform(photo, alignment.matrix)
    )


def test_what_is_marked_in_part_is_marked_when_it_is_seen_from_afar(face: Face) -> None:
    coverage = np.zeros((130, 70), np.uint8)
    coverage[129, 69] = 255
    marked = Marked(face, (0, 0, 70, 130), coverage)
    for times in (0, 1, 2, 3, 4):
        hole = marked.hole(times)
        assert hole.shape == (-(-130 // 2**times), -(-70 // 2**times))
        assert hole.sum() == 1 and hole[-1, -1]
