"""What is done with masks as a whole: files, the one of the photo before, larger and smaller."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from engine.mask import settle
from engine.mask_edits import feathered, grown, shrunk
from inpaint_gui import dialogs, mask_jobs
from inpaint_gui.actions import Actions
from inpaint_gui.change import Change, Part
from inpaint_gui.document import Document
from inpaint_gui.runner import Job, Runner
from inpaint_gui.settings import Settings
from inpaint_gui.work import Work

EDGES = (1, 64)
"""A mask is grown, shrunk or feathered by this many pixels at least, and at most."""

_SAME_SHAPE = 0.01
"""A mask is scaled to a photo of another size whose sides' ratio differs by less."""


class Masks(QObject):
    """Connects the mask's actions to what they do."""

    said = Signal(str)
    """A sentence for the status line."""

    warned = Signal(str)
    """A mask could not be used, in a sentence."""

    photo_dropped = Signal(object)
    """What was dropped is a photo: its path."""

    changed = Signal()
    """Masks are grown, shrunk and feathered by another number of pixels."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        work: Work,
        runner: Runner,
        actions: Actions,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._work = window, document, work
        self._runner, self._actions, self._settings = runner, actions, settings
        self._current = document.marks.coverage
        self._last: np.ndarray | None = None
        """The mask of the photo before, (H, W) uint8."""

        self._dropped = Path()
        self._text = ""
        document.changed.connect(self._document_changed)
        work.opened.connect(self._opened)
        for name, slot in (
            ("clear", self._clear),
            ("invert", self._invert),
            ("grow", partial(self._change, grown, "Growing the mask", "grow mask")),
            ("shrink", partial(self._change, shrunk, "Shrinking the mask", "shrink mask")),
            ("feather", partial(self._change, feathered, "Feathering the mask", "feather mask")),
            ("import_mask", self.ask_import),
            ("reuse_mask", self.reuse),
            ("black_masks", self._polarity_chosen),
        ):
            actions[name].triggered.connect(slot)
        self._show_polarity()
        self.set_edge(settings.mask_edge)

    # -- files --------------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Asks which mask to open."""
        dialogs.ask_mask(self._window, self._settings.folder, self.import_file)

    def import_file(self, path: Path) -> None:
        """Opens a mask; the first time it asks which colour is to be repaired."""
        black = self._settings.black_masks
        if black is None:
            dialogs.ask_polarity(self._window, path, partial(self._polarity_said, path))
        else:
            self._work.import_mask(path, inverted=black)

    def _polarity_said(self, path: Path, black: bool) -> None:
        self._settings.black_masks = black
        self._show_polarity()
        self._work.import_mask(path, inverted=black)

    def _polarity_chosen(self, black: bool) -> None:
        self._settings.black_masks = black

    def _show_polarity(self) -> None:
        self._actions["black_masks"].setChecked(self._settings.black_masks is True)

    def drop(self, path: Path) -> None:
        """A file was dropped: a mask of the open photo's size is one, anything else a photo."""
        photo = self._document.photo
        if photo is None or self._runner.busy or not mask_jobs.fits(path, photo.size):
            self.photo_dropped.emit(path)
            return
        self._dropped = path
        work = partial(mask_jobs.telling_mask, path)
        job = Job(f"Opening {path.name}", work, exclusive=True)
        job.finished.connect(self._told)
        self._runner.start(job)

    @Slot(object)
    def _told(self, mask: bool) -> None:
        if mask:
            self.import_file(self._dropped)
        else:
            self.photo_dropped.emit(self._dropped)

    # -- from photo to photo ------------------------------------------------------------------

    def _document_changed(self, change: Change) -> None:
        if Part.PHOTO in change.parts:
            if self._current.any():
                self._last = self._current
            self._current = self._document.marks.coverage

    def _opened(self) -> None:
        if self._actions["keep_mask"].isChecked() and self._last is not None:
            self.reuse()

    def reuse(self) -> None:
        """Puts the mask of the photo before in place of the present one, scaled if it must be."""
        photo, last = self._document.photo, self._last
        if photo is None or last is None:
            self.warned.emit("There is no mask of another photo yet: mark one, then open the next.")
            return
        (width, height), shape = photo.size, last.shape
        if abs(width * shape[0] / (height * shape[1]) - 1) > _SAME_SHAPE:
            self.warned.emit(
                f"The last mask is {shape[1]} x {shape[0]} pixels and does not fit this photo of "
                f"{width} x {height}."
            )
            return
        if shape != (height, width):
            last = cv2.resize(last, (width, height), interpolation=cv2.INTER_LINEAR)
            settle(last)
        self._document.set_mask(last, "reused mask")
        self.said.emit("The mask of the photo before is reused.")

    # -- its form -----------------------------------------------------------------------------

    @property
    def edge(self) -> int:
        """By how many pixels a mask is grown, shrunk or feathered."""
        return self._settings.mask_edge

    def set_edge(self, pixels: int) -> None:
        """Another number of pixels."""
        self._settings.mask_edge = pixels = min(max(pixels, EDGES[0]), EDGES[1])
        for name, text in (("grow", "Grow"), ("shrink", "Shrink"), ("feather", "Feather")):
            self._actions[name].setText(f"{text} Mask by {pixels} px")
        self.changed.emit()

    def _change(
        self, change: Callable[[np.ndarray, int], np.ndarray], title: str, text: str
    ) -> None:
        edge, coverage = self.edge, self._document.marks.coverage.copy()
        work = partial(mask_jobs.changing_mask, coverage, edge, change, title)
        job = Job(title, work, exclusive=True)
        self._text = text
        job.finished.connect(self._changed)
        self._runner.start(job)

    @Slot(object)
    def _changed(self, coverage: np.ndarray) -> None:
        self._document.set_mask(coverage, self._text)

    def _clear(self) -> None:
        self._document.set_mask(np.zeros_like(self._document.mask), "clear mask")

    def _invert(self) -> None:
        self._document.set_mask(255 - self._document.marks.coverage, "invert mask")
