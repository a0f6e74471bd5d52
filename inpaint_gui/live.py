"""The fill that follows the brush, in the face that is being marked; then, the candidates.

Only where the computer is quick enough: its first fills are timed, and it says so where they are
too slow.
"""

import time
from collections import deque
from dataclasses import dataclass
from functools import partial
from statistics import median

import cv2
import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from engine import torch_library
from engine.completion.methods import Method, live_method
from engine.face import Face
from engine.mask import Box, view
from engine.photo import Photo
from engine.quick import Glimpse, Marked, box_about, glimpse, seen_from
from engine.sentence import say
from inpaint_gui.canvas import Canvas
from inpaint_gui.change import Change, Part
from inpaint_gui.document import Document
from inpaint_gui.keys import key_to
from inpaint_gui.latest import Latest
from inpaint_gui.look import look_of
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.pictures import Levels, halves
from inpaint_gui.sight import level_for

_TOO_SLOW = 0.2
"""Seconds; a fill is to be seen after 0.1, and beyond this it is no longer of help."""

_TIMED = 8
"""So many of the last fills are looked at."""

_REST_MS = 600
"""After the last stroke; a hand that goes on marking is not to be interrupted."""

_MOST_PIXELS = 1_000_000
"""Of a face's frame that are made; of larger ones fewer, as if seen from further away."""

_SMALLEST_TILE = 32


class _Network:
    """What the worker alone uses; made there, as it loads torch."""

    def __init__(self) -> None:
        torch_library.read_in()
        from engine.completion.live import LiveFill

        method = live_method()
        assert method is not None
        self.fill = LiveFill(method)
        self.fill.warm()


@dataclass(frozen=True, eq=False)
class _Answer:
    face: Face
    levels: Levels | None
    asked: float
    """When the hand was where this shows it, as of time.perf_counter."""


class LiveFilling(QObject):
    """No widgets here but the canvas, for which it is."""

    wanted = Signal()
    """The hand rests: now the candidates, all of them."""

    slow = Signal(object)
    """It has turned itself off, in a sentence."""

    changed = Signal()
    """It is on now, or off."""

    def __init__(self, photos: OpenPhotos, canvas: Canvas, latest: Latest, *, on: bool) -> None:
        """on: as the user wants it."""
        super().__init__()
        self._photos, self._canvas, self._latest = photos, canvas, latest
        self.on = on
        self._network: _Network | None = None
        self._trusted = False
        """The user has turned it on though it was slow."""

        self.seconds: deque[float] = deque(maxlen=_TIMED)
        """After which the last fills were seen, the wait for the one before each with it."""

        self._faces: dict[Face, Document] = {}
        """Of which a fill is shown, or asked for."""

        self._source: Photo | None = None
        self._stroke: int | None = None
        """Where the history was when the stroke began."""

        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._rested)
        photos.changed.connect(self._changed)

    # -- on and off ---------------------------------------------------------------------------

    @property
    def method(self) -> Method | None:
        """What fills; None where no such weights are here."""
        return live_method()

    @property
    def ready(self) -> bool:
        """It follows the brush."""
        return self.on and self._network is not None

    def warm_up(self) -> None:
        """Loads what it needs, so that the first stroke need not wait."""
        if self.on and self._network is None and self.method is not None:
            self._latest.ask("network", _Network, self._loaded, self._not_loaded)

    def set_on(self, on: bool) -> None:
        """As the user wants it."""
        self.on = self._trusted = on
        self.seconds.clear()
        if on:
            self.warm_up()
        else:
            self.clear()
        self.changed.emit()

    def shutdown(self) -> None:
        """Asks for nothing any more."""
        self._rest.stop()

    def _loaded(self, network: _Network) -> None:
        self._network = network
        self.changed.emit()

    def _not_loaded(self, error: Exception) -> None:
        self._turn_off(str(error))

    def _turn_off(self, sentence: str) -> None:
        self.on = False
        self.clear()
        self.slow.emit(sentence)
        self.changed.emit()

    # -- following the hand -------------------------------------------------------------------

    def clear(self) -> None:
        """Nothing of it is shown any more."""
        self._rest.stop()
        faces, self._faces = self._faces, {}
        for face in faces:
            self._latest.forget(face)
            self._canvas.set_glimpse(face, None)
        self._source = self._stroke = None

    def _changed(self, change: Change) -> None:
        document = self._photos.shown
        if Part.PHOTO in change.parts or not self.ready or document.photo is None:
            self.clear()
        elif Part.MASK in change.parts and change.live:
            self._rest.stop()
            if self._stroke is None:
                self._stroke = document.stack.index()
            if change.box is not None:
                self._touched(document, change.box)
        elif change.parts & (Part.RETOUCH | Part.FACES) and not change.live:
            self.clear()
        elif Part.MASK in change.parts and not document.marks.painting:
            self._marked(document)
        elif change.parts & (Part.MASK | Part.OUTCOME) and document.mask_repaired:
            self.clear()

    def _touched(self, document: Document, box: Box) -> None:
        """A stroke goes on."""
        for subject in document.faces.all:
            if subject.chosen and _overlap(box, box_about(subject.face, document.mask.shape)):
                self._ask(document, subject.face)

    def _marked(self, document: Document) -> None:
        """A stroke is made, or undone, or the mask is another."""
        if not document.marks.any or document.mask_repaired:
            self.clear()
            return
        for face in tuple(self._faces):
            self._ask(document, face)
        if self._stroke is not None and self._faces:
            self._rest.start()

    def _rested(self) -> None:
        document, before = self._photos.shown, self._stroke
        self._stroke = None
        if before is not None and document.stack.index() != before and document.marks.any:
            self.wanted.emit()

    def _ask(self, document: Document, face: Face) -> None:
        levels = document.levels
        assert levels is not None and self._network is not None
        if self._source is None or not self._faces:
            self._source = document.retouched
        self._faces[face] = document
        box = box_about(face, document.mask.shape)
        marked = Marked(face, box, view(document.marks.coverage, box).copy())
        times, asked = self._times(levels, box), time.perf_counter()
        question = partial(_filled, self._network, self._source, marked, levels, times, asked)
        self._latest.ask(face, question, self._answered, self._failed)

    def _times(self, levels: Levels, box: Box) -> int:
        """As fine as it is seen, but of no more pixels than are soon made."""
        count = len(levels.arrays)
        times = level_for(self._canvas.zoom, count)
        pixels = (box[2] - box[0]) * (box[3] - box[1])
        while times + 1 < count and pixels / 4**times > _MOST_PIXELS:
            times += 1
        return times

    def _answered(self, answer: _Answer) -> None:
        if answer.face in self._faces:
            self._canvas.set_glimpse(answer.face, answer.levels)
        self.seconds.append(time.perf_counter() - answer.asked)
        if self._trusted or len(self.seconds) < _TIMED:
            return
        taken = median(self.seconds)
        if taken > _TOO_SLOW:
            self._turn_off(
                say(
                    "Fill While Painting is off, as a fill takes {taken:.1f} s on this computer: "
                    "press {key} instead, or turn it on again under View.",
                    taken=taken,
                    key=key_to("repair"),
                )
            )

    def _failed(self, error: Exception) -> None:
        self._turn_off(say("Fill While Painting is off, as it failed ({error}).", error=error))


def _filled(
    network: _Network, photo: Photo, marked: Marked, levels: Levels, times: int, asked: float
) -> _Answer:
    """The fill of a face as it is seen; in the worker."""
    found = network.fill.fill(photo, marked)
    shown = None
    if found is not None:
        around, fill = found
        step, corner = 2**times, marked.box[:2]
        x0, y0, x1, y1 = marked.box
        part = (x0 // step, y0 // step, -(-x1 // step), -(-y1 // step))
        picture = view(levels.arrays[times], part)
        if not levels.opaque:
            picture = cv2.cvtColor(picture, cv2.COLOR_BGRA2RGB)
        fill = look_of(photo.profile, photo.grey).shown(fill)
        there = seen_from(around.alignment, corner, times)
        seen = glimpse(picture, marked.hole(times), there, fill, grey=around.grey)
        if seen is not None:
            shown = glimpse_levels(seen, part[:2], times)
    return _Answer(marked.face, shown, asked)


def glimpse_levels(seen: Glimpse, corner: tuple[int, int], times: int) -> Levels:
    """A glimpse in a part of the halved photo that begins at a corner, for the screen."""
    # with a rim of the photo, or the marks below would show through where both are smoothed
    near = cv2.dilate(seen.where.view(np.uint8), np.ones((5, 5), np.uint8)) > 0
    array = cv2.cvtColor(seen.pixels, cv2.COLOR_RGB2BGRA)
    array[~(seen.where | (near & seen.known))] = 0
    x0, y0, x1, y1 = seen.box
    box = (x0 + corner[0], y0 + corner[1], x1 + corner[0], y1 + corner[1])
    return Levels(box, halves(array, _SMALLEST_TILE, cv2.BORDER_CONSTANT), times)


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
