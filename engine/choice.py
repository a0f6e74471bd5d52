"""Which faces of a photo are repaired: those found, by their numbers, and those placed by hand."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from engine.errors import WrongUsage
from engine.face import Face
from engine.placement import same_face


@dataclass(frozen=True, eq=False)
class Numbered:
    """A face of the photo. spared: it is to stay as it is."""

    number: int
    face: Face
    by_hand: bool = False
    spared: bool = False


def chosen_faces(
    found: Sequence[Face],
    placed: Sequence[Face] = (),
    *,
    only: Collection[int] | None = None,
    without: Collection[int] = (),
    not_faces: Collection[int] = (),
) -> tuple[Numbered, ...]:
    """The faces to give to a repair, numbered from 1 as found.

    placed: by hand; one takes the place and number of a found face that it overlaps, else the
    next number, and is always repaired. only, without: numbers of found faces to repair, or to
    leave as they are. not_faces: numbers of those that are none. Raises WrongUsage for a number
    that no found face has.
    """
    for number in sorted({*(only or ()), *without, *not_faces}):
        if not 1 <= number <= len(found):
            raise WrongUsage(
                f"there is no face {number} in this photo: `facemend faces` lists {len(found)}."
            )
    kept = []
    for number, face in enumerate(found, 1):
        spared = number in without or (only is not None and number not in only)
        if number not in not_faces and not any(same_face(face, other) for other in placed):
            kept.append(Numbered(number, face, spared=spared))
    taken: set[int] = set()
    following = len(found)
    for face in placed:
        under = [n for n, other in enumerate(found, 1) if same_face(face, other)]
        number = next((n for n in under if n not in taken | set(not_faces)), following + 1)
        following = max(following, number)
        taken.add(number)
        kept.append(Numbered(number, face, by_hand=True))
    return tuple(sorted(kept, key=lambda one: one.number))
