"""Faces by their numbers, and those placed over or beside them."""

import pytest

from engine.choice import chosen_faces
from engine.errors import WrongUsage
from engine.face import Face
from engine.placement import Square, face_of


def face_at(x: float) -> Face:
    return face_of(Square(x, 100, 60).landmarks, (400, 200))


FOUND = (face_at(60), face_at(160), face_at(260))


def test_the_ones_not_chosen_are_spared_and_keep_their_numbers() -> None:
    assert [one.spared for one in chosen_faces(FOUND, only=[2])] == [True, False, True]
    assert [one.spared for one in chosen_faces(FOUND, without=[1, 3])] == [True, False, True]
    rest = chosen_faces(FOUND, not_faces=[1])
    assert [(one.number, one.spared) for one in rest] == [(2, False), (3, False)]


def test_a_placed_face_takes_the_place_of_the_found_one_under_it() -> None:
    over, beside = face_at(165), face_at(350)
    faces = chosen_faces(FOUND, [beside, over], only=[1])
    assert [(one.number, one.by_hand, one.spared) for one in faces] == [
        (1, False, False),
        (2, True, False),
        (3, False, True),
        (4, True, False),
    ]
    assert faces[1].face is over and faces[3].face is beside


@pytest.mark.parametrize("options", [{"only": [4]}, {"without": [9]}, {"not_faces": [5]}])
def test_a_number_without_a_face_is_a_sentence(options: dict[str, list[int]]) -> None:
    with pytest.raises(WrongUsage, match="`facemend faces` lists 3"):
        chosen_faces(FOUND, **options)
