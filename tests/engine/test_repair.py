from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.alignment import CANONICAL_FRAME
from engine.errors import NothingToRepair, WrongUsage
from engine.face import Face
from engine.faces import find_faces
from engine.hidden_faces import find_faces_behind
from engine.mask import paint_segment
from engine.photo import Photo
from engine.repair import Repair, RepairOptions, changed_outside, repair
from engine.step import Step, result_of

TWO = RepairOptions(candidates=2, effort=0.1)
ONE = RepairOptions(candidates=1, effort=0.05)


def steps_of(*arguments: object, **options: object) -> tuple[list[Step], Repair]:
    job = repair(*arguments, **options)  # type: ignore[arg-type]
    steps = []
    while True:
        try:
            steps.append(next(job))
        except StopIteration as end:
            return steps, end.value


@pytest.fixture(scope="module")
def pair(astronaut: np.ndarray) -> Photo:
    """Two faces side by side: (300, 520, 3)."""
    face = astronaut[:300, 90:350]
    return Photo(pixels=np.hstack([face, face[:, ::-1]]))


@pytest.fixture(scope="module")
def mask(pair: Photo) -> np.ndarray:
    """A mouth, a scratch that leaves a face's frame, and a spot on the background."""
    drawn = np.zeros(pair.pixels.shape[:2], bool)
    paint_segment(drawn, (115, 143), (150, 143), 24, value=True)
    paint_segment(drawn, (390, 20), (330, 290), 5, value=True)
    paint_segment(drawn, (15, 20), (15, 20), 14, value=True)
    return drawn


@pytest.fixture(scope="module")
def repaired(pair: Photo, mask: np.ndarray) -> tuple[list[Step], Repair]:
    return steps_of(pair, mask, TWO)


def test_outside_the_mask_not_a_bit_changes_whatever_is_chosen(
    repaired: tuple[list[Step], Repair], pair: Photo, mask: np.ndarray
) -> None:
    result = repaired[1]
    for choices in ((), (1,), (1, 1), (0, 1)):
        image = result.image(choices)
        assert changed_outside(pair.pixels, image, mask) == 0
        assert (image[mask] != pair.pixels[mask]).any()


def test_both_damaged_faces_are_completed_with_the_candidates_asked_for(
    repaired: tuple[list[Step], Repair],
) -> None:
    result = repaired[1]
    assert [len(face.candidates) for face in result.faces] == [2, 2]
    assert len(result.weights["dcgan64"]) == 64 and result.device.startswith("CPU")
    assert {"faces", "background", "completion", "blending"} <= result.seconds.keys()


def test_every_masked_pixel_is_filled_by_the_background_and_faces_stay_in_their_frames(
    repaired: tuple[list[Step], Repair], mask: np.ndarray
) -> None:
    result = repaired[1]
    covered = np.zeros_like(mask)
    for patch in result.background:
        x0, y0, x1, y1 = patch.box
        covered[y0:y1, x0:x1] |= patch.where
    np.testing.assert_array_equal(covered, mask)
    for face in result.faces:
        x0, y0, x1, y1 = face.patches[0].box
        assert (mask[y0:y1, x0:x1] | ~face.patches[0].where).all()
        low, high = face.face.alignment.corners.min(0), face.face.alignment.corners.max(0)
        assert x0 >= low[0] - 2 and y0 >= low[1] - 2 and x1 <= high[0] + 3 and y1 <= high[1] + 3


def test_the_choice_for_one_face_leaves_the_other_alone(
    repaired: tuple[list[Step], Repair],
) -> None:
    result = repaired[1]
    x0, y0, x1, y1 = result.faces[1].patches[0].box
    a, b = result.image((0, 0)), result.image((1, 0))
    np.testing.assert_array_equal(a[y0:y1, x0:x1], b[y0:y1, x0:x1])
    assert (a != b).any()


def test_no_line_where_a_scratch_leaves_the_frame(
    repaired: tuple[list[Step], Repair], mask: np.ndarray
) -> None:
    """Along the scratch the colour steps by no more than twice what the photo's own line does."""
    result = repaired[1]
    ys = np.arange(30, 280)
    xs = np.round(390 - (ys - 20) * 60 / 270).astype(int)
    assert mask[ys, xs].all()
    after = result.image()[ys, xs].astype(int)
    before = result.photo.pixels[ys, xs].astype(int)
    steps_after = np.abs(np.diff(after, axis=0)).mean(1)
    steps_before = np.abs(np.diff(before, axis=0)).mean(1)
    assert steps_after.max() <= 2 * steps_before.max()


def test_progress_rises_to_its_end_and_shows_the_fill(
    repaired: tuple[list[Step], Repair], mask: np.ndarray
) -> None:
    steps = repaired[0]
    known = [step for step in steps if step.total > 1]
    done = [step.done / step.total for step in known]
    assert done == sorted(done) and done[-1] <= 1
    previews = [step.preview for step in steps if step.preview is not None]
    assert len(previews) >= 4  # the first and the last of each face at least
    for preview in previews:
        height, width = preview.where.shape
        part = mask[preview.y0 : preview.y0 + height, preview.x0 : preview.x0 + width]
        assert preview.pixels.shape == (height, width, 3) and (part | ~preview.where).all()


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(
    astronaut: np.ndarray,
) -> None:
    photo = Photo(pixels=np.ascontiguousarray(astronaut[:300, 90:350]))
    drawn = np.zeros((300, 260), bool)
    paint_segment(drawn, (115, 143), (150, 143), 24, value=True)
    faces = find_faces(photo.pixels)
    one, again, other = (
        result_of(repair(photo, drawn, replace(ONE, seed=seed), faces=faces)) for seed in (3, 3, 4)
    )
    np.testing.assert_array_equal(one.image(), again.image())
    assert (one.image() != other.image()).any()


@pytest.fixture(scope="module")
def sitters(pair: Photo) -> tuple[Face, ...]:
    """The two faces, from left to right."""
    return find_faces_behind(pair.pixels, np.zeros(pair.pixels.shape[:2], bool))


@pytest.mark.parametrize("method", ["latent-search", "telea"])
@pytest.mark.parametrize("spared", [0, 1])
def test_a_face_that_is_not_chosen_stays_to_the_bit(
    pair: Photo, mask: np.ndarray, sitters: tuple[Face, ...], method: str, spared: int
) -> None:
    options = replace(ONE, method=method)
    result = result_of(repair(pair, mask, options, faces=sitters, spared=[spared]))
    image = result.image()
    assert changed_outside(pair.pixels, image, mask) == 0
    for i, face in enumerate(sitters):
        (x0, y0), (x1, y1) = face.alignment.corners.min(0), face.alignment.corners.max(0)
        box = slice(int(y0) + 6, int(y1) - 5), slice(int(x0) + 6, int(x1) - 5)  # well within
        assert mask[box].any() and (image[box] != pair.pixels[box]).any() == (i != spared)
    if method == "latent-search":
        assert [face.number for face in result.faces] == [2 - spared]


def test_a_chosen_face_gives_way_to_one_that_is_not_and_that_is_said(astronaut: np.ndarray) -> None:
    photo = Photo(pixels=np.ascontiguousarray(astronaut[40:240, 120:420]))
    drawn = np.zeros((200, 300), bool)
    drawn[60:140, 60:240] = True
    pair = [face_at(115, 100, 2, 0), face_at(185, 100, 2, 0)]
    result = result_of(repair(photo, drawn, ONE, faces=pair, spared=[1]))
    changed = (result.image() != photo.pixels).any(2)
    assert changed[60:140, 60:120].any() and not changed[:, 122:248].any()
    assert any("face 1's damage lies within a face that is not chosen" in n for n in result.notes)


def test_with_no_face_chosen_only_the_background_is_filled_and_that_is_said(
    pair: Photo, mask: np.ndarray, sitters: tuple[Face, ...]
) -> None:
    result = result_of(repair(pair, mask, ONE, faces=sitters, spared=[0, 1]))
    assert result.notes == (
        "Of the faces under the mask none is chosen: only what is beside them was filled.",
    )
    changed = (result.image() != pair.pixels).any(2)
    assert changed[8:23, 8:23].any() and not changed[100:180, 115:150].any()


def test_a_mask_within_a_face_that_is_not_chosen_is_a_sentence(
    pair: Photo, sitters: tuple[Face, ...]
) -> None:
    drawn = np.zeros(pair.pixels.shape[:2], bool)
    paint_segment(drawn, (115, 143), (150, 143), 24, value=True)
    with pytest.raises(NothingToRepair, match="not chosen: choose them"):
        next(repair(pair, drawn, ONE, faces=sitters, spared=[0]))


def test_a_face_left_out_is_filled_from_its_surroundings(pair: Photo, mask: np.ndarray) -> None:
    result = result_of(repair(pair, mask, TWO, faces=[]))
    assert not result.faces and "No face was found" in result.notes[0]
    assert changed_outside(pair.pixels, result.image(), mask) == 0


def test_a_mask_beside_all_faces_says_so(pair: Photo) -> None:
    beside = np.zeros(pair.pixels.shape[:2], bool)
    beside[5:15, 5:15] = True
    result = result_of(repair(pair, beside, ONE))
    assert not result.faces and "touches no face" in result.notes[0]


def test_a_grey_photo_gets_a_grey_fill(pair: Photo, mask: np.ndarray) -> None:
    grey = Photo(pixels=np.repeat(pair.pixels.mean(2, keepdims=True).astype(np.uint8), 3, 2))
    image = result_of(repair(grey, mask, ONE)).image()
    assert (image == image[..., :1]).all()


@pytest.mark.parametrize("method", ["telea", "navier-stokes"])
def test_a_classical_method_needs_no_face_and_no_network(
    pair: Photo, mask: np.ndarray, method: str
) -> None:
    result = result_of(repair(pair, mask, RepairOptions(method=method)))
    assert not result.faces and not result.weights and not result.notes


def test_an_empty_mask_and_an_unknown_method_are_sentences(pair: Photo, mask: np.ndarray) -> None:
    with pytest.raises(NothingToRepair, match="mask is empty"):
        next(repair(pair, np.zeros_like(mask)))
    with pytest.raises(WrongUsage, match="no method 'magic'"):
        next(repair(pair, mask, RepairOptions(method="magic")))


def test_it_can_be_cancelled_at_any_step_and_changes_nothing(pair: Photo, mask: np.ndarray) -> None:
    before, drawn = pair.pixels.copy(), mask.copy()
    job = repair(pair, mask, TWO)
    for _ in range(12):
        next(job)
    job.close()
    np.testing.assert_array_equal(pair.pixels, before)
    np.testing.assert_array_equal(mask, drawn)


def test_painting_over_a_face_does_not_lose_it(astronaut: np.ndarray) -> None:
    covered = astronaut.copy()
    drawn = np.zeros((512, 512), bool)
    paint_segment(drawn, (205, 143), (245, 143), 30, value=True)
    covered[drawn] = 255
    assert len(find_faces_behind(covered, drawn)) == 1


def face_at(x: float, y: float, scale: float, angle: float) -> Face:
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = (np.array(CANONICAL_FRAME) - 0.5) * 64 * scale @ turn.T + (x, y)
    return Face((0, 0, 1, 1), points, 1.0)


def test_where_two_frames_overlap_each_pixel_has_one_owner_and_there_is_no_step(
    astronaut: np.ndarray,
) -> None:
    photo = Photo(pixels=np.ascontiguousarray(astronaut[40:240, 120:420]))
    drawn = np.zeros((200, 300), bool)
    drawn[60:140, 60:240] = True
    pair = [face_at(115, 100, 2, 0), face_at(185, 100, 2, 0)]
    result = result_of(repair(photo, drawn, ONE, faces=pair))
    owned = np.zeros(drawn.shape, int)
    for face in result.faces:
        x0, y0, x1, y1 = face.patches[0].box
        owned[y0:y1, x0:x1] += face.patches[0].where
    assert (owned[drawn] == 1).all()
    image = result.image().astype(int)
    border = np.abs(np.diff(image[60:140], axis=1)).mean((0, 2))
    assert border[140:160].max() <= 2 * border[70:230].mean() + 2


@settings(max_examples=6)
@given(
    places=st.lists(
        st.tuples(
            st.floats(-20, 140), st.floats(-20, 110), st.floats(0.3, 3), st.floats(-3.1, 3.1)
        ),
        min_size=1,
        max_size=2,
    ),
    density=st.sampled_from([0.001, 0.05, 0.7, 1.0]),
    seed=st.integers(0, 99),
)
def test_faces_anywhere_under_any_mask_change_nothing_outside_it(
    astronaut: np.ndarray,
    places: list[tuple[float, float, float, float]],
    density: float,
    seed: int,
) -> None:
    photo = Photo(pixels=np.ascontiguousarray(astronaut[40:130, 170:290]))
    drawn = np.random.default_rng(seed).random((90, 120)) < density
    drawn[seed % 90, seed % 120] = True
    job = repair(photo, drawn, ONE, faces=[face_at(*p) for p in places])
    assert changed_outside(photo.pixels, result_of(job).image(), drawn) == 0


def test_soft_edges_mix_the_fill_with_the_photo_and_full_cover_shows_it_all(pair: Photo) -> None:
    coverage = np.zeros(pair.pixels.shape[:2], np.uint8)
    coverage[10:30, 10:40] = 255
    coverage[10:30, 40:50] = 102
    options = RepairOptions(method="telea")
    hard = result_of(repair(pair, coverage > 0, options)).image().astype(float)
    soft = result_of(repair(pair, coverage > 0, options, coverage=coverage)).image().astype(float)
    np.testing.assert_array_equal(soft[coverage == 255], hard[coverage == 255])
    np.testing.assert_array_equal(soft[coverage == 0], pair.pixels[coverage == 0])
    edge = coverage == 102
    mixed = 0.4 * hard[edge] + 0.6 * pair.pixels[edge]
    np.testing.assert_allclose(soft[edge], mixed, atol=0.51)
    assert np.abs(hard[edge] - pair.pixels[edge]).max() > 5


def test_only_what_changed_is_repaired_again(
    repaired: tuple[list[Step], Repair], pair: Photo, mask: np.ndarray
) -> None:
    first = repaired[1]
    faces = [one.face for one in first.faces]
    earlier = result_of(repair(pair, mask, TWO, faces=faces))
    more = mask.copy()
    paint_segment(more, (110, 90), (125, 90), 8, value=True)
    steps, again = steps_of(pair, more, TWO, faces=faces, before=earlier)
    told = " ".join(step.message for step in steps)
    assert "Completing face 1" in told and "Completing face 2" not in told
    assert "Blending face 2" not in told
    assert again.faces[1].candidates is earlier.faces[1].candidates
    assert again.faces[0].candidates is not earlier.faces[0].candidates
    anew = result_of(repair(pair, more, TWO, faces=faces))
    for choices in ((0, 0), (1, 1)):
        np.testing.assert_array_equal(again.image(choices), anew.image(choices))


def test_near_a_face_that_did_not_change_its_blending_alone_is_made_anew(
    repaired: tuple[list[Step], Repair], pair: Photo, mask: np.ndarray
) -> None:
    faces = [one.face for one in repaired[1].faces]
    earlier = result_of(repair(pair, mask, TWO, faces=faces))
    more = mask.copy()
    paint_segment(more, (505, 20), (505, 30), 6, value=True)  # beside the second face
    steps, again = steps_of(pair, more, TWO, faces=faces, before=earlier)
    assert not any("Completing" in step.message for step in steps)
    assert again.faces[1].candidates is earlier.faces[1].candidates
    np.testing.assert_array_equal(again.image(), repair_anew(pair, more, faces).image())


def repair_anew(photo: Photo, mask: np.ndarray, faces: list[Face]) -> Repair:
    return result_of(repair(photo, mask, TWO, faces=faces))


def test_other_options_are_another_question(
    repaired: tuple[list[Step], Repair], pair: Photo, mask: np.ndarray
) -> None:
    earlier = repaired[1]
    faces = [one.face for one in earlier.faces]
    other = replace(TWO, seed=TWO.seed + 1)
    again = result_of(repair(pair, mask, other, faces=faces, before=earlier))
    for now, then in zip(again.faces, earlier.faces, strict=True):
        fills = [{one.fill.tobytes() for one in face.candidates} for face in (now, then)]
        assert fills[0] != fills[1]  # what is expected may stand in both


def test_enough_takes_what_was_shown_last(pair: Photo, mask: np.ndarray) -> None:
    shown: list[Step] = []
    options = replace(TWO, effort=0.5, method="latent-search")
    work = repair(pair, mask, options, enough=lambda: len(shown) >= 2)
    try:
        while True:
            step = next(work)
            if step.preview is not None and "face 1" in step.message:
                shown.append(step)
    except StopIteration as end:
        result = end.value
    assert len(shown) == 2  # and no third
    assert result.faces[0].candidates[0].losses["total"] == pytest.approx(shown[-1].loss)
    assert len(result.faces) == 2 and all(len(face.patches) == 2 for face in result.faces)
