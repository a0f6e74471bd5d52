"""Another photo of the same person, which shows what is missing in this one."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from engine import alignment as aligning
from engine.alignment import Frame
from engine.completion.methods import Method
from engine.errors import UnreadableInput
from engine.faces import find_faces
from engine.mask import padded, view
from engine.photo import open_photo
from engine.place import frame_box
from engine.sentence import say

LARGEST = 1024
"""Pixels of a side: more of a reference is not kept, as a project keeps it, too."""

_RIM = 8
"""Pixels around the face's frame that are kept: smoothing looks at them."""


@dataclass(frozen=True, eq=False)
class Reference:
    """A face to be drawn to."""

    pixels: np.ndarray
    """(H, W, 3) uint8 RGB, the part of a photo that holds it; no side is above LARGEST."""

    landmarks: np.ndarray
    """(5, 2) float64, its own in these pixels, order engine.alignment.LANDMARKS."""

    def crop(self, side: int, frame: Frame) -> np.ndarray:
        """It in a frame of the networks: (side, side, 3) uint8 RGB."""
        return aligning.cut(self.pixels, aligning.fit(self.landmarks, side, frame))

    def notes(self, method: Method, faces: int) -> tuple[str, ...]:
        """What the user should know of its use, for so many faces."""
        if method.kind != "hybrid":
            return (
                say(
                    "The reference photo was not used: the method '{method}' does not look at one.",
                    method=method.name,
                ),
            )
        if faces < 2:
            return ()
        return (
            say(
                "The reference photo was used for {count} faces: choose the face of that person "
                "alone where they are not the same.",
                count=faces,
            ),
        )


def read_reference(path: Path) -> Reference:
    """The largest face of a photo. Raises UnreadableInput where there is none."""
    return reference_of(open_photo(path).seen, str(path))


def reference_of(pixels: np.ndarray, name: str) -> Reference:
    """The same of pixels (H, W, 3) uint8 RGB that are at hand; name: for a sentence."""
    faces = find_faces(pixels)
    if not faces:
        raise UnreadableInput(
            say(
                "{name}: no face was found in this reference photo: give one that shows the person "
                "from the front.",
                name=name,
            )
        )
    face = max(faces, key=lambda face: face.alignment.scale)
    size = (pixels.shape[1], pixels.shape[0])
    box = padded(frame_box(face.alignment, pixels.shape), _RIM, size)
    part, landmarks = view(pixels, box), face.landmarks - box[:2]
    scale = LARGEST / max(part.shape[:2])
    if scale < 1:
        reduced = (max(1, int(part.shape[1] * scale)), max(1, int(part.shape[0] * scale)))
        ratio = np.array(reduced) / part.shape[1::-1]
        landmarks = (landmarks + 0.5) * ratio - 0.5  # of the centres of pixels
        part = cv2.resize(part, reduced, interpolation=cv2.INTER_AREA)
    return Reference(part.copy(), landmarks)
