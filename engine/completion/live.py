"""The fill that follows the brush: one pass of a network on the one face that is being marked."""

import weakref
from dataclasses import dataclass

import numpy as np

from engine import alignment as aligning
from engine import checkpoint
from engine.alignment import Alignment
from engine.completion.methods import Method
from engine.completion.one_shot import one_shot
from engine.depth import is_grey
from engine.face import Face
from engine.mask import view
from engine.photo import Photo
from engine.quick import Marked, seen_from
from engine.step import result_of


@dataclass(frozen=True, eq=False)
class Around:
    """What is seen of a face. alignment: photo to crop; crop: (S, S, 3) uint8 RGB; grey: the
    photo has no colour there."""

    alignment: Alignment
    crop: np.ndarray
    grey: bool


class LiveFill:
    """The network, and what it sees of the faces that it was asked for, kept from call to call.

    A small network on a small picture: on the CPU, which answers at once.
    """

    def __init__(self, method: Method) -> None:
        """Loads the weights; raises UnreadableInput when they cannot be read."""
        assert method.recipe is not None
        self._networks = checkpoint.load(method.recipe)
        self._photo: weakref.ref[Photo] | None = None  # which is not kept alive by it
        self._faces: dict[Face, Around] = {}

    def warm(self) -> None:
        """Takes the network once, as the first pass loads half of torch."""
        side = self._networks.config.side
        hole = np.zeros((side, side), bool)
        hole[20:40, 20:40] = True
        result_of(one_shot(np.full((side, side, 3), 128, np.uint8), hole, self._networks))

    def fill(self, photo: Photo, marked: Marked) -> tuple[Around, np.ndarray] | None:
        """The network's picture (S, S, 3) uint8 and what it was made of; None: no hole in it.

        It is to be joined to its surroundings where it is laid: it is not, in itself.
        """
        around = self._seen(photo, marked)
        times = max(int(np.log2(max(around.alignment.scale, 1))), 0)
        there = seen_from(around.alignment, marked.box[:2], times)
        hole = aligning.hole_in_crop(marked.hole(times), there)
        if not hole.any():
            return None
        shown = (step.preview for step in one_shot(around.crop, hole, self._networks))
        return around, next(preview.pixels for preview in shown if preview is not None)

    def _seen(self, photo: Photo, marked: Marked) -> Around:
        if self._photo is None or self._photo() is not photo:
            self._faces, self._photo = {}, weakref.ref(photo)
        face = marked.face
        if face not in self._faces:
            alignment = aligning.fit(
                face.landmarks, self._networks.config.side, self._networks.frame
            )
            crop = aligning.cut(photo.seen, alignment)
            self._faces[face] = Around(alignment, crop, is_grey(view(photo.pixels, marked.box)))
        return self._faces[face]
