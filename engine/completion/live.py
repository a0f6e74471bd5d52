"""The fill that follows the brush: one pass of a network on the one face that is being marked."""

import weakref

import numpy as np

from engine import alignment as aligning
from engine import checkpoint
from engine.alignment import Alignment
from engine.completion.methods import Method
from engine.completion.one_shot import one_shot
from engine.face import Face
from engine.photo import Photo
from engine.quick import Marked, seen_from
from engine.step import result_of


class LiveFill:
    """The network, and what it sees of the faces that it was asked for, kept from call to call.

    A small network on a small picture: on the CPU, which answers at once.
    """

    def __init__(self, method: Method) -> None:
        """Loads the weights; raises UnreadableInput when they cannot be read."""
        assert method.recipe is not None
        self._networks = checkpoint.load(method.recipe)
        self._photo: weakref.ref[Photo] | None = None  # which is not kept alive by it
        self._faces: dict[Face, tuple[Alignment, np.ndarray]] = {}

    def warm(self) -> None:
        """Takes the network once, as the first pass loads half of torch."""
        side = self._networks.config.side
        hole = np.zeros((side, side), bool)
        hole[20:40, 20:40] = True
        result_of(one_shot(np.full((side, side, 3), 128, np.uint8), hole, self._networks))

    def fill(self, photo: Photo, marked: Marked) -> tuple[Alignment, np.ndarray] | None:
        """The completed crop (S, S, 3) uint8 and how it lies in the photo; None: no hole in it."""
        alignment, crop = self._seen(photo, marked.face)
        times = max(int(np.log2(max(alignment.scale, 1))), 0)
        there = seen_from(alignment, marked.box[:2], times)
        hole = aligning.hole_in_crop(marked.hole(times), there)
        if not hole.any():
            return None
        return alignment, result_of(one_shot(crop, hole, self._networks))[0].completed

    def _seen(self, photo: Photo, face: Face) -> tuple[Alignment, np.ndarray]:
        if self._photo is None or self._photo() is not photo:
            self._faces, self._photo = {}, weakref.ref(photo)
        if face not in self._faces:
            alignment = aligning.fit(
                face.landmarks, self._networks.config.side, self._networks.frame
            )
            self._faces[face] = alignment, aligning.cut(photo.seen, alignment)
        return self._faces[face]
