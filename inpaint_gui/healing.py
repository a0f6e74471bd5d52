"""The heal brush's work, done in the worker: a stroke in, healed pixels out."""

from collections.abc import Generator
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from engine.mask import Box
from engine.retouch import best_source, healed
from engine.sentence import say
from engine.step import Step
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.runner import Job, Runner
from inpaint_gui.work import sentence


@dataclass(frozen=True, eq=False)
class Spot:
    """What a stroke of the heal brush is to heal.

    box: a part of the photo with room about the hole. pixels: (h, w, 3), how it was before the
    stroke. hole: (h, w) bool. source: (h, w, 3), the texture to heal with; looked for when None.
    """

    box: Box
    pixels: np.ndarray
    hole: np.ndarray
    source: np.ndarray | None


def healing(spot: Spot) -> Generator[Step, None, np.ndarray]:
    """The part's pixels (h, w, 3) healed."""
    yield Step(0, 1, say("Healing"))
    source = spot.source
    if source is None:
        dx, dy = best_source(spot.pixels, spot.hole)
        height, width = spot.hole.shape
        ways = cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
        source = cv2.warpAffine(
            spot.pixels,
            np.array([[1, 0, dx], [0, 1, dy]], np.float64),
            (width, height),
            flags=ways,
            borderMode=cv2.BORDER_REPLICATE,
        )
    return healed(spot.pixels, spot.hole, source)


class Healer(QObject):
    """Heals the stroke that has just been made; until then the stroke goes on."""

    failed = Signal(object)
    """It could not be healed, in a sentence."""

    def __init__(self, photos: OpenPhotos, runner: Runner) -> None:
        super().__init__()
        self._photos, self._runner = photos, runner
        self._document = photos.shown
        self._spot: Spot | None = None
        self._stroke: object | None = None

    @Slot(object)
    def heal(self, spot: Spot) -> None:
        """Starts."""
        self._document = self._photos.shown  # it may be another when this is done
        self._spot, self._stroke = spot, self._document.retouch.stroke
        job = Job(say("Healing"), partial(healing, spot), exclusive=True, about=self._document)
        job.finished.connect(self._healed)
        job.failed.connect(self._not_healed)
        job.cancelled.connect(self._cancelled)
        self._runner.start(job)

    @Slot(object)
    def _healed(self, pixels: np.ndarray) -> None:
        retouch = self._document.retouch
        if self._spot is not None and retouch.stroke is self._stroke:
            retouch.take_back()
            retouch.lay(self._spot.box, pixels, self._spot.hole)
            retouch.end("healing")
        self._spot = None

    @Slot(object)
    def _not_healed(self, error: Exception) -> None:
        self._cancelled()
        self.failed.emit(sentence(error))

    @Slot()
    def _cancelled(self) -> None:
        if self._spot is not None and self._document.retouch.stroke is self._stroke:
            self._document.retouch.cancel()
        self._spot = None
