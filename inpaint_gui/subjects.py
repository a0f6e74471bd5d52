"""The faces of the open photo as the user has them, and an edit of them as plain data."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QImage

from engine.alignment import Alignment
from engine.face import Face
from engine.placement import Square, square_of


@dataclass(frozen=True, eq=False)
class Subject:
    """A face. chosen: it is to be repaired; else it stays as it is, whatever the mask."""

    face: Face
    picture: QImage
    """Its aligned crop."""

    chosen: bool = True
    by_hand: bool = False

    @cached_property
    def alignment(self) -> Alignment:
        """The face's, worked out once."""
        return self.face.alignment

    @cached_property
    def square(self) -> Square:
        """Its frame."""
        return square_of(self.alignment)


@dataclass(frozen=True, eq=False)
class Edit:
    """A step to undo: some subjects go, others come where the first of those was.

    It says what changes and not what there is, so that faces found meanwhile stay. place: index
    of the first that goes or comes. removed, restored: faces put on the list of those that no
    search is to bring back, or taken off it.
    """

    gone: tuple[Subject, ...] = ()
    come: tuple[Subject, ...] = ()
    place: int = 0
    removed: tuple[Face, ...] = ()
    restored: tuple[Face, ...] = ()

    @property
    def reverse(self) -> "Edit":
        """What takes it back."""
        return Edit(self.come, self.gone, self.place, self.restored, self.removed)
