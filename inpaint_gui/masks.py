"""What is done with masks as a whole: files, from photo to photo, larger and smaller."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from engine.mask import settle
from engine.mask_edits import feathered, grown, shrunk
from engine.sentence import enumerated, joined, plural, say
from inpaint_gui import dialogs, mask_jobs
from inpaint_gui.actions import Actions
from inpaint_gui.change import Change, Part
from inpaint_gui.document import Document
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.reading import Reading
from inpaint_gui.settings import Settings
from inpaint_gui.translation import LANGUAGE, tr
from inpaint_gui.work import Work

EDGES = (1, 64)
"""A mask is grown, shrunk or feathered by this many pixels at least, and at most."""

_NAMED = 3
"""So many photos are named in a sentence; of the others it says how many there are."""

_SAME_SHAPE = 0.01
"""A mask is scaled to a photo of another size whose sides' ratio differs by less."""


class Masks(QObject):
    """Connects the mask's actions to what they do."""

    said = Signal(object)
    """A sentence for the status line."""

    warned = Signal(object)
    """A mask could not be used, in a sentence."""

    photo_dropped = Signal(object)
    """What was dropped is a photo: its path."""

    changed = Signal()
    """Masks are grown, shrunk and feathered by another number of pixels."""

    def __init__(
        self,
        window: QWidget,
        photos: OpenPhotos,
        work: Work,
        reading: Reading,
        actions: Actions,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._photos, self._work = window, photos, work
        self._actions, self._settings = actions, settings
        self._current = photos.shown.marks.coverage
        self._last: np.ndarray | None = None
        """The mask of the photo before, (H, W) uint8."""

        photos.changed.connect(self._document_changed)
        reading.opened.connect(self._opened)
        for name, slot in (
            ("clear", self._clear),
            ("invert", self._invert),
            ("grow", partial(self._change, grown, say("Growing the mask"), "grow mask")),
            ("shrink", partial(self._change, shrunk, say("Shrinking the mask"), "shrink mask")),
            (
                "feather",
                partial(self._change, feathered, say("Feathering the mask"), "feather mask"),
            ),
            ("import_mask", self.ask_import),
            ("reuse_mask", self.reuse),
            ("mask_others", self.put_on_others),
            ("black_masks", self._polarity_chosen),
        ):
            actions[name].triggered.connect(slot)
        self._show_polarity()
        self.set_edge(settings.mask_edge)
        LANGUAGE.changed.connect(self._tell_edge)

    # -- files --------------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Asks which mask to open."""
        dialogs.ask_mask(self._window, self._settings.folder, self.import_file)

    def import_file(self, path: Path) -> None:
        """Opens a mask; the first time it asks which colour is to be repaired.

        Of a mask that was exported here that is known.
        """
        black = False if mask_jobs.says_mask(path) else self._settings.black_masks
        if black is None:
            dialogs.ask_polarity(self._window, path, partial(self._polarity_said, path))
        else:
            self.read(path, inverted=black)

    def _polarity_said(self, path: Path, black: bool) -> None:
        self._settings.black_masks = black
        self._show_polarity()
        self.read(path, inverted=black)

    def _polarity_chosen(self, black: bool) -> None:
        self._settings.black_masks = black

    def _show_polarity(self) -> None:
        self._actions["black_masks"].setChecked(self._settings.black_masks is True)

    def read(self, path: Path, *, inverted: bool = False) -> None:
        """Puts a mask file in place of the present mask; inverted: black is to be repaired."""
        photo = self._photos.shown.photo
        assert photo is not None
        work = partial(mask_jobs.reading_mask, path, photo.size, inverted=inverted)
        then = partial(self._put, "imported mask")
        self._work.start_exclusive(say("Opening {name}", name=path.name), work, then)

    def drop(self, path: Path) -> None:
        """A file was dropped: a mask of the open photo's size is one, anything else a photo."""
        document = self._photos.shown
        if document.photo is None or not mask_jobs.fits(path, document.photo.size):
            self.photo_dropped.emit(path)
            return
        self._work.tell_of_wait()
        work = partial(mask_jobs.telling_mask, path)
        self._work.start_exclusive(
            say("Opening {name}", name=path.name), work, partial(self._told, path)
        )

    def _told(self, path: Path, document: Document, mask: bool) -> None:
        if mask and document is self._photos.shown:
            self.import_file(path)
        else:
            self.photo_dropped.emit(path)

    # -- from photo to photo ------------------------------------------------------------------

    def _document_changed(self, change: Change) -> None:
        if Part.PHOTO in change.parts:
            if self._current.any():
                self._last = self._current
            self._current = self._photos.shown.marks.coverage

    def _opened(self, document: Document) -> None:
        if self._actions["keep_mask"].isChecked() and self._last is not None:
            self._reuse(document)

    def reuse(self) -> None:
        """Puts the mask of the photo before in place of the present one, scaled if it must be."""
        self._reuse(self._photos.shown)

    def _reuse(self, document: Document) -> None:
        photo, last = document.photo, self._last
        if photo is None or last is None:
            self.warned.emit(
                say("There is no mask of another photo yet: mark one, then open the next.")
            )
            return
        (width, height), shape = photo.size, last.shape
        if abs(width * shape[0] / (height * shape[1]) - 1) > _SAME_SHAPE:
            self.warned.emit(
                say(
                    "The last mask is {mask_width} x {mask_height} pixels and does not fit {name} "
                    "of {width} x {height}.",
                    mask_width=shape[1],
                    mask_height=shape[0],
                    name=document.name,
                    width=width,
                    height=height,
                )
            )
            return
        if shape != (height, width):
            last = cv2.resize(last, (width, height), interpolation=cv2.INTER_LINEAR)
            settle(last)
        self._put("reused mask", document, last)
        self.said.emit(say("The mask of the photo before is reused."))

    def put_on_others(self) -> None:
        """Puts the shown photo's mask on the other open ones of its size, undoable in each."""
        shown, others = self._photos.shown, self._photos.others
        assert shown.photo is not None
        coverage, size = shown.marks.coverage, shown.photo.size
        alike = [document for document in others if document.photo and document.photo.size == size]
        unlike = [document for document in others if document not in alike]
        held = [document for document in alike if self._work.runner.holds(document)]
        fitting = [document for document in alike if document not in held]
        for document in fitting:
            self._put("mask of another photo", document, coverage)
        count = len(fitting)
        if count:
            self.said.emit(
                plural(
                    "The mask is on one other photo, too; in each, undo takes it back.",
                    "The mask is on {n} other photos, too; in each, undo takes it back.",
                    count,
                )
            )
        why: list[str] = []
        if unlike:
            why.append(
                say(
                    "The mask is of {width} x {height} pixels and was not put on {names}: another "
                    "size.",
                    width=size[0],
                    height=size[1],
                    names=listed(unlike),
                )
            )
        if held:
            why.append(
                say("It was not put on {names}: being repaired just now.", names=listed(held))
            )
        if why:
            self.warned.emit(joined(why, "\n"))

    # -- its form -----------------------------------------------------------------------------

    @property
    def edge(self) -> int:
        """By how many pixels a mask is grown, shrunk or feathered."""
        return self._settings.mask_edge

    def set_edge(self, pixels: int) -> None:
        """Another number of pixels."""
        self._settings.mask_edge = pixels = min(max(pixels, EDGES[0]), EDGES[1])
        self._tell_edge()
        self.changed.emit()

    def _tell_edge(self) -> None:
        pixels = self._settings.mask_edge
        for name, text in (
            ("grow", tr("Grow Mask by {pixels} px", pixels=pixels)),
            ("shrink", tr("Shrink Mask by {pixels} px", pixels=pixels)),
            ("feather", tr("Feather Mask by {pixels} px", pixels=pixels)),
        ):
            self._actions[name].setText(text)

    def _change(
        self, change: Callable[[np.ndarray, int], np.ndarray], title: str, text: str
    ) -> None:
        edge, coverage = self.edge, self._photos.shown.marks.coverage.copy()
        work = partial(mask_jobs.changing_mask, coverage, edge, change, title)
        self._work.start_exclusive(title, work, partial(self._put, text))

    def _put(self, text: str, document: Document, coverage: np.ndarray) -> None:
        document.set_mask(coverage, text)
        self._photos.rest(document)

    def _clear(self) -> None:
        document = self._photos.shown
        document.set_mask(np.zeros_like(document.mask), "clear mask")

    def _invert(self) -> None:
        document = self._photos.shown
        document.set_mask(255 - document.marks.coverage, "invert mask")


def listed(documents: Sequence[Document]) -> str:
    """The names of some photos, not too many."""
    names = [document.name for document in documents[:_NAMED]]
    more = len(documents) - len(names)
    if more:
        names.append(say("{count} more", count=more))
    return enumerated(names)
