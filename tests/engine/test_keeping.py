"""Candidates of an earlier repair that stay while the others are made anew."""

from dataclasses import replace

import numpy as np
import pytest

from engine.faces import find_faces
from engine.mask import paint_segment
from engine.photo import Photo
from engine.repair import Repair, RepairOptions, changed_outside, repair
from engine.step import result_of

THREE = RepairOptions(method="latent-search", candidates=3, effort=0.1)


@pytest.fixture(scope="module")
def rolled(astronaut: np.ndarray) -> tuple[Repair, Repair]:
    """A repair, and the next one, which keeps its third and second candidate."""
    photo = Photo(pixels=np.ascontiguousarray(astronaut[:300, 90:350]))
    mask = np.zeros((300, 260), bool)
    paint_segment(mask, (115, 143), (150, 143), 24, value=True)
    faces = find_faces(photo.pixels)
    first = result_of(repair(photo, mask, THREE, faces=faces))
    third, second = first.faces[0].candidates[2], first.faces[0].candidates[1]
    again = replace(THREE, seed=THREE.seed + 1)
    return first, result_of(repair(photo, mask, again, faces=faces, kept={0: (third, second)}))


def test_they_stand_before_the_new_ones_in_their_order(rolled: tuple[Repair, Repair]) -> None:
    before, after = (result.faces[0] for result in rolled)
    assert len(after.candidates) == 3 and after.kept == 2 and before.kept == 0
    assert after.candidates[0].fill is before.candidates[2].fill
    assert after.candidates[1].fill is before.candidates[1].fill
    assert after.candidates[0].losses == before.candidates[2].losses


def test_what_is_new_is_new(rolled: tuple[Repair, Repair]) -> None:
    before, after = (result.faces[0] for result in rolled)
    assert all((after.candidates[2].fill != one.fill).any() for one in before.candidates)


def test_they_lie_in_the_photo_as_before_but_for_the_grain(rolled: tuple[Repair, Repair]) -> None:
    before, after = (result.faces[0] for result in rolled)
    where = after.patches[0].where
    now, then = after.patches[0].pixels[where], before.patches[2].pixels[where]
    assert np.abs(now.astype(float) - then).mean() < 3
    result = rolled[1]
    assert changed_outside(result.photo.pixels, result.image((0,)), result.mask) == 0


def test_where_all_are_kept_nothing_is_searched(rolled: tuple[Repair, Repair]) -> None:
    first = rolled[0]
    own = first.faces[0].candidates
    job = repair(first.photo, first.mask, THREE, faces=[first.faces[0].face], kept={0: own})
    messages = []
    try:
        while True:
            messages.append(next(job).message)
    except StopIteration as end:
        result = end.value
    assert all(a.fill is b.fill for a, b in zip(result.faces[0].candidates, own, strict=True))
    assert not any("step" in message for message in messages)


def test_what_is_like_a_kept_one_comes_last(rolled: tuple[Repair, Repair]) -> None:
    """The default method expects the same whatever the seed: kept, it need not come again."""
    first = rolled[0]
    options = RepairOptions(method="hybrid", candidates=8, effort=0.1)
    faces = [first.faces[0].face]
    whole = result_of(repair(first.photo, first.mask, options, faces=faces)).faces[0].candidates
    (expected,) = (one for one in whole if one.origin == "expected")
    again = replace(options, seed=options.seed + 1, candidates=4)
    job = repair(first.photo, first.mask, again, faces=faces, kept={0: (expected,)})
    rolled_again = result_of(job).faces[0].candidates
    assert [one.origin for one in rolled_again].count("expected") == 1
