"""The default method: what is in its pool, which comes first, and what a reference photo does."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine import checkpoint
from engine.alignment import CANONICAL_FRAME, cut
from engine.checkpoint import Checkpoint
from engine.completion.candidate import Varied
from engine.completion.counterpart import mirrored_fill, reference_fill
from engine.completion.hybrid import hybrid, settings_of
from engine.completion.methods import method_named
from engine.completion.ranking import Member, measures, ranked
from engine.completion.varying import Varying
from engine.errors import UnreadableInput
from engine.faces import find_faces
from engine.holes import hole
from engine.metrics import psnr
from engine.photo import Photo
from engine.reference import reference_of
from engine.repair import RepairOptions, repair
from engine.step import result_of

QUICK = settings_of(0.2)
ALL = ("dcgan64", "encoder", "faithful", "one-shot", "inpaint-dcgan")


@pytest.fixture(scope="module")
def face(astronaut: np.ndarray) -> np.ndarray:
    """The astronaut's face in the canonical frame: (64, 64, 3) uint8."""
    return cut(astronaut, find_faces(astronaut)[0].alignment)


@pytest.fixture
def networks(tiny_weights: Path) -> dict[str, Checkpoint]:
    folder = tiny_weights / "weights"
    return {name: checkpoint.load(folder / f"{name}.safetensors") for name in ALL}


def half(side: int = 64) -> np.ndarray:
    missing = np.zeros((side, side), bool)
    missing[8:56, side // 2 + 4 : 56] = True
    return missing


@pytest.mark.parametrize(
    "here", [ALL, ALL[:1], ALL[:3], ("dcgan64", "one-shot"), ("dcgan64", "inpaint-dcgan")], ids=str
)
def test_it_makes_do_with_what_is_here(
    here: tuple[str, ...], networks: dict[str, Checkpoint], face: np.ndarray
) -> None:
    some = {name: networks[name] for name in here}
    missing = hole("mouth")
    found = result_of(hybrid(face, missing, some, candidates=3, seed=1, settings=QUICK))
    assert len(found) == 3
    for one in found:
        np.testing.assert_array_equal(one.completed[~missing], face[~missing])
    totals = [one.losses["total"] for one in found]
    again = result_of(hybrid(face, missing, some, candidates=3, seed=1, settings=QUICK))
    assert [one.losses for one in again] == [one.losses for one in found]
    assert all(np.array_equal(a.fill, b.fill) for a, b in zip(found, again, strict=True))
    assert min(totals) == totals[0]


def test_every_answer_can_be_varied(networks: dict[str, Checkpoint], face: np.ndarray) -> None:
    missing = hole("centre")
    found = result_of(hybrid(face, missing, networks, candidates=6, seed=1, settings=QUICK))
    around = Varying(networks["dcgan64"], face, missing, found)
    for i, one in enumerate(found):
        there, end = (around.candidate(Varied(i, 0, share)) for share in (0.0, 1.0))
        np.testing.assert_allclose(there.completed, one.completed.astype(int), atol=1)
        np.testing.assert_allclose(end.completed, found[0].completed.astype(int), atol=1)
        moved = around.candidate(Varied(i, 0, 0.0, (1.0,)))
        assert (moved.completed[missing] != one.completed[missing]).any()


def test_a_candidate_does_not_depend_on_how_many_are_asked_for(
    networks: dict[str, Checkpoint], face: np.ndarray
) -> None:
    few, many = (
        result_of(hybrid(face, hole("eyes"), networks, candidates=n, seed=1, settings=QUICK))
        for n in (1, 4)
    )
    np.testing.assert_array_equal(few[0].completed, many[0].completed)


def test_its_steps_only_go_on(networks: dict[str, Checkpoint], face: np.ndarray) -> None:
    done = [step.done / step.total for step in hybrid(face, half(), networks, settings=QUICK)]
    assert done == sorted(done) and done[-1] == 1


def test_a_missing_half_is_the_other_one_mirrored_in_the_tone_of_its_side(
    face: np.ndarray,
) -> None:
    even = cv2.GaussianBlur(face, (0, 0), 1)
    even[:, 32:] = even[:, :32][:, ::-1]
    darker = even.astype(np.float32)
    darker *= np.linspace(1.1, 0.7, 64)[None, :, None]  # the light comes from the left
    lit = np.clip(darker, 0, 255).astype(np.uint8)
    found = mirrored_fill(lit, half(), np.zeros_like(lit))
    plain = np.where(half()[..., None], lit[:, ::-1], lit)
    assert found is not None
    assert psnr(lit, found[1], half()) > psnr(lit, plain, half()) + 3


def test_a_hole_across_the_middle_has_no_other_half(face: np.ndarray) -> None:
    assert mirrored_fill(face, hole("centre"), face) is None


def test_what_fits_comes_first_and_near_duplicates_last(face: np.ndarray) -> None:
    missing = hole("centre")
    soft = cv2.GaussianBlur(face, (0, 0), 3)
    other = np.roll(face, 9, 0)
    pool = [Member("other", other), Member("soft", soft), Member("good", face)]
    twin = np.clip(face.astype(int) + 1, 0, 255).astype(np.uint8)
    expected = cv2.GaussianBlur(face, (0, 0), 1.5)
    order = ranked(face, missing, [*pool, Member("twin", twin)], expected, 4)
    assert [member.origin for member, _ in order] == ["good", "soft", "other", "twin"]
    assert measures(face, missing, soft, soft)["softness"] > 0


def test_the_discriminator_has_a_say_where_there_is_something_to_draw(
    networks: dict[str, Checkpoint], face: np.ndarray
) -> None:
    said = {}
    for name in ("centre", "scratches"):
        ((_, one),) = ranked(face, hole(name), [Member("", face)], face, 1, networks["dcgan64"])
        said[name] = one.losses["perceptual"]
    assert said["centre"] > said["scratches"] > 0  # the same face, and less to draw in it


@pytest.mark.parametrize("where", ["centre", "scratches"])
def test_what_was_taught_to_look_real_goes_before_its_like(where: str, face: np.ndarray) -> None:
    pool = [Member("any", face), Member("taught", face, doubt=0)]
    (first, best), (_, other) = ranked(face, hole(where), pool, face, 2)
    assert first.origin == "taught"
    ahead = other.losses["total"] - best.losses["total"]
    assert (ahead > 0.04) == (where == "centre")  # hardly where known pixels tell what is there


def test_a_reference_draws_the_fill_to_that_face(
    networks: dict[str, Checkpoint], face: np.ndarray
) -> None:
    missing = hole("mouth")
    tinted = np.clip(face * 0.8 + 20, 0, 255).astype(np.uint8)
    fill = reference_fill(face, missing, face, tinted)
    assert fill is not None and psnr(face, fill[1], missing) > 28
    (drawn, *_), (without, *_) = (
        result_of(hybrid(face, missing, networks, settings=QUICK, reference=reference))
        for reference in (tinted, None)
    )
    assert psnr(face, drawn.completed, missing) > psnr(face, without.completed, missing) + 1


def test_the_photo_of_a_reference_must_show_a_face(astronaut: np.ndarray) -> None:
    with pytest.raises(UnreadableInput, match=r"sky\.png: no face"):
        reference_of(np.full((80, 80, 3), 128, np.uint8), "sky.png")
    reference = reference_of(astronaut, "astronaut.png")
    assert reference.crop(64, CANONICAL_FRAME).shape == (64, 64, 3)


@pytest.mark.usefixtures("every_method")
def test_a_repair_says_what_became_of_the_reference(astronaut: np.ndarray) -> None:
    photo = Photo(pixels=np.ascontiguousarray(astronaut[:300, 90:350]))
    faces = find_faces(photo.pixels)
    mask = np.zeros((300, 260), bool)
    mask[130:155, 110:150] = True
    reference = reference_of(astronaut, "astronaut.png")
    options = RepairOptions(candidates=2, effort=0.05)
    used = result_of(repair(photo, mask, options, faces=faces, reference=reference))
    without = result_of(repair(photo, mask, options, faces=faces))
    assert "reference" not in " ".join(used.notes) and set(used.weights) >= set(ALL)
    assert (used.image() != without.image()).any()
    other = replace(options, method="latent-search")
    notes = result_of(repair(photo, mask, other, faces=faces, reference=reference)).notes
    assert "The reference photo was not used" in " ".join(notes)


def test_it_is_the_default_and_offered_with_the_weights_that_are_shipped() -> None:
    assert method_named(RepairOptions().method).kind == "hybrid"
