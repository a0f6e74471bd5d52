"""Candidates between and beside candidates: what a hand at the sliders of the window gets."""

import numpy as np
import pytest

from engine import checkpoint
from engine.alignment import cut, fit
from engine.completion.candidate import Candidate, Varied
from engine.completion.latent_search import SearchSettings, latent_search
from engine.completion.varying import DIRECTIONS, Varying
from engine.faces import find_faces
from engine.step import result_of

QUICK = SearchSettings(starts=200, iterations=10)


@pytest.fixture(scope="module")
def found(astronaut: np.ndarray) -> tuple[np.ndarray, np.ndarray, tuple[Candidate, ...]]:
    """A mouth that is missing, and two candidates for it."""
    alignment = fit(find_faces(astronaut)[0].landmarks)
    crop = cut(astronaut, alignment)
    hole = np.zeros((64, 64), bool)
    hole[38:56, 14:50] = True
    networks = checkpoint.load("dcgan64")
    work = latent_search(crop, hole, networks, candidates=2, settings=QUICK)
    return crop, hole, result_of(work)


@pytest.fixture(scope="module")
def varying(found: tuple[np.ndarray, np.ndarray, tuple[Candidate, ...]]) -> Varying:
    return Varying(checkpoint.load("dcgan64"), *found)


def apart(a: Candidate, b: Candidate, hole: np.ndarray) -> float:
    return float(np.abs(a.completed[hole].astype(float) - b.completed[hole]).mean())


def test_a_candidate_of_a_search_is_made_again_of_its_z(
    found: tuple[np.ndarray, np.ndarray, tuple[Candidate, ...]], varying: Varying
) -> None:
    for i, one in enumerate(found[2]):
        assert one.z is not None and one.z.shape == (100,) and one.varied is None
        again = varying.candidate(Varied(i, i))
        assert np.abs(again.fill.astype(int) - one.fill).max() <= 1
        assert again.losses["total"] == pytest.approx(one.losses["total"], abs=1e-3)


def test_the_line_leads_from_one_candidate_to_the_other(
    found: tuple[np.ndarray, np.ndarray, tuple[Candidate, ...]], varying: Varying
) -> None:
    _, hole, (first, other) = found
    there = [varying.candidate(Varied(0, 1, share)) for share in (0.0, 0.25, 0.5, 0.75, 1.0)]
    from_first = [apart(one, first, hole) for one in there]
    assert from_first == sorted(from_first) and from_first[0] < 1
    assert apart(there[-1], other, hole) < 1


def test_the_sliders_change_the_hole_to_both_sides_and_no_known_pixel(
    found: tuple[np.ndarray, np.ndarray, tuple[Candidate, ...]], varying: Varying
) -> None:
    crop, hole, (first, _) = found
    ways = varying.directions(0)
    assert ways.shape == (DIRECTIONS, 100)
    unit = ways / np.linalg.norm(ways, axis=1, keepdims=True)
    assert np.abs(np.triu(unit @ unit.T, 1)).max() < 0.9
    for i in range(DIRECTIONS):
        moved = [
            varying.candidate(Varied(0, 0, 0, tuple(np.eye(DIRECTIONS)[i] * side)))
            for side in (-1.0, 1.0)
        ]
        for one in moved:
            np.testing.assert_array_equal(one.completed[~hole], crop[~hole])
            assert apart(one, first, hole) > 4
        assert apart(*moved, hole) > max(apart(one, first, hole) for one in moved)


def test_the_same_sliders_give_the_same_bytes(
    found: tuple[np.ndarray, np.ndarray, tuple[Candidate, ...]], varying: Varying
) -> None:
    where = Varied(1, 0, 0.3, (0.5, -0.25, 0.0))
    again = Varying(checkpoint.load("dcgan64"), *found).candidate(where)
    assert again.fill.tobytes() == varying.candidate(where).fill.tobytes()
    assert again.varied == where


def test_candidates_of_other_networks_are_refused(
    found: tuple[np.ndarray, np.ndarray, tuple[Candidate, ...]],
) -> None:
    with pytest.raises(ValueError, match="takes no z"):
        Varying(checkpoint.load("context-encoder"), *found)
    crop, hole, _ = found
    other = Candidate(crop, crop, z=np.zeros(7, np.float32))
    with pytest.raises(ValueError, match="not made by"):
        Varying(checkpoint.load("dcgan64"), crop, hole, (other,))
