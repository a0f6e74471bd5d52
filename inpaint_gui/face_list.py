"""The faces of the open photo: found, placed, moved, chosen and removed, all of it undoable."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtGui import QImage, QUndoStack

from engine.face import Face
from engine.placement import same_face
from inpaint_gui.commands import ChangeFaces
from inpaint_gui.subjects import Edit, Subject


class FaceList:
    """Part of the document. A face keeps its number while others come and go after it.

    What is found joins the list as it is, nothing to undo; what the user does is a step. A placed
    face wins over a found one in its place, and one that was removed is not found again.
    """

    def __init__(
        self,
        stack: QUndoStack,
        changed: Callable[[bool], None],
        picture: Callable[[Face], QImage],
    ) -> None:
        """changed: called after every change, with whether it goes on. picture: a face's crop."""
        self._stack, self._changed, self._picture = stack, changed, picture
        self._held: Subject | None = None
        self.clear()

    def clear(self) -> None:
        """Another photo."""
        self.all: tuple[Subject, ...] = ()
        self.searched = False
        """The photo's faces have been looked for."""

        self.removed: tuple[Face, ...] = ()
        self.selected = 0
        """Index of the face whose candidates are shown."""

        self.draft: Subject | None = None
        """A face that is being placed and is not there yet."""

        self._held = None

    def put_back(
        self,
        subjects: tuple[Subject, ...],
        removed: tuple[Face, ...],
        searched: bool,
        selected: int,
    ) -> None:
        """Takes these for the faces of the photo, nothing to undo."""
        self.all, self.removed = subjects, removed
        self.searched, self.selected = searched, selected

    # -- reading ------------------------------------------------------------------------------

    @property
    def current(self) -> Subject | None:
        """The selected face."""
        return self.all[self.selected] if self.selected < len(self.all) else None

    @property
    def held(self) -> bool:
        """The selected face is being moved."""
        return self._held is not None

    @property
    def faces(self) -> tuple[Face, ...]:
        """The faces by number."""
        return tuple(subject.face for subject in self.all)

    @property
    def spared(self) -> frozenset[int]:
        """Indices of the faces that are not chosen."""
        return frozenset(i for i, subject in enumerate(self.all) if not subject.chosen)

    # -- found --------------------------------------------------------------------------------

    def join(self, found: Iterable[Face]) -> None:
        """A search has come to its end. What is known by now, or was removed, stays so."""
        self.all += self._new(found, self.removed)
        self.searched = True
        self._changed(False)

    def join_again(self, found: Iterable[Face], forgiven: tuple[Face, ...]) -> int:
        """The user has asked for a search: `forgiven` were removed before. How many are new."""
        kept = tuple(face for face in self.removed if not _among(face, forgiven))
        come = self._new(found, kept)
        self.searched = True
        if come:
            restored = tuple(face for face in self.removed if _among(face, forgiven))
            self._do("find faces", Edit(come=come, place=len(self.all), restored=restored))
        else:
            self._changed(False)
        return len(come)

    def _new(self, found: Iterable[Face], removed: tuple[Face, ...]) -> tuple[Subject, ...]:
        known = (*self.faces, *removed)
        return tuple(
            Subject(face, self._picture(face))
            for face in found
            if not any(same_face(face, other) for other in known)
        )

    # -- done by the user ---------------------------------------------------------------------

    def select(self, index: int) -> None:
        """Shows the candidates and handles of another face."""
        if 0 <= index < len(self.all) and index != self.selected:
            self.selected = index
            self._changed(False)

    def step(self, by: int) -> None:
        """Selects the next face, or the one before."""
        if self.all:
            self.select((self.selected + by) % len(self.all))

    def choose(self, index: int, chosen: bool) -> None:
        """Whether a face is to be repaired."""
        subject = self.all[index]
        if subject.chosen != chosen and not self.held:
            other = replace(subject, chosen=chosen)
            text = "choosing a face" if chosen else "leaving a face out"
            self._do(text, Edit((subject,), (other,), index))

    def toggle(self) -> None:
        """Whether the selected face is to be repaired: the other way round."""
        if self.current is not None:
            self.choose(self.selected, not self.current.chosen)

    def remove(self) -> None:
        """The selected face is none."""
        subject = self.current
        if subject is not None:
            self._do("remove face", Edit((subject,), (), self.selected, (subject.face,)))

    def add(self, face: Face) -> None:
        """A face placed by hand, in place of one that lies there; it becomes the selected one."""
        come = (Subject(face, self._picture(face), by_hand=True),)
        under = [i for i, known in enumerate(self.all) if same_face(face, known.face)]
        place = under[0] if under else len(self.all)
        self.draft = None
        self._do("add face", Edit(tuple(self.all[i] for i in under[:1]), come, place))

    def set_draft(self, face: Face | None) -> None:
        """What the face that is being placed looks like so far; None: it is not placed any more."""
        self.draft = Subject(face, self._picture(face), by_hand=True) if face else None
        self._changed(True)

    def begin(self) -> None:
        """The selected face is taken hold of: what follows until `end` is undone together."""
        self._held = self.current

    def place(self, face: Face) -> None:
        """The held face is so now."""
        subject = self.current
        if self._held is not None and subject is not None:
            moved = replace(self._held, face=face, picture=self._picture(face), by_hand=True)
            self.all = _swapped(self.all, self.selected, moved)
            self._changed(True)

    def end(self, text: str, *, joined: bool = False) -> None:
        """The face is let go and becomes one step to undo, joined with one like it before it."""
        held, now = self._held, self.current
        self._held = None
        if held is None or now is None or held is now:
            self._changed(False)
            return
        self.all = _swapped(self.all, self.selected, held)
        self._do(text, Edit((held,), (now,), self.selected), joined=joined)

    def cancel(self) -> None:
        """The held face was never moved."""
        held = self._held
        self._held = None
        if held is not None:
            self.all = _swapped(self.all, self.selected, held)
            self._changed(False)

    def _do(self, text: str, edit: Edit, *, joined: bool = False) -> None:
        self._stack.push(ChangeFaces(self.apply, text, edit, joined=joined))

    def apply(self, edit: Edit) -> None:
        """The door for undo and redo; the face that came, if one did, is the selected one."""
        before = self.current
        left = [subject for subject in self.all if subject not in edit.gone]
        left[edit.place : edit.place] = edit.come
        self.all = tuple(left)
        kept = [face for face in self.removed if not _among(face, edit.restored)]
        self.removed = (*kept, *edit.removed)
        if len(edit.come) == 1:
            self.selected = edit.place
        elif before in left:
            self.selected = left.index(before)
        else:
            self.selected = max(min(self.selected, len(left) - 1), 0)
        self._changed(False)


def _swapped(subjects: tuple[Subject, ...], index: int, other: Subject) -> tuple[Subject, ...]:
    return (*subjects[:index], other, *subjects[index + 1 :])


def _among(face: Face, faces: tuple[Face, ...]) -> bool:
    return any(face is other for other in faces)
