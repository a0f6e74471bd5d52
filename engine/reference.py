"""Another photo of the same person, which shows what is missing in this one."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine import alignment as aligning
from engine.alignment import Frame
from engine.completion.methods import Method
from engine.errors import UnreadableInput
from engine.face import Face
from engine.faces import find_faces
from engine.photo import open_photo

NO_FACE = (
    "{}: no face was found in this reference photo: give one that shows the person from the front."
)
NOT_USED = "The reference photo was not used: the method '{}' does not look at one."
FOR_ALL = (
    "The reference photo was used for {} faces: choose the face of that person alone where they "
    "are not the same."
)


@dataclass(frozen=True, eq=False)
class Reference:
    """A face to be drawn to."""

    pixels: np.ndarray
    """(H, W, 3) uint8 RGB, the photo it is in."""

    face: Face

    def crop(self, side: int, frame: Frame) -> np.ndarray:
        """It in a frame of the networks: (side, side, 3) uint8 RGB."""
        return aligning.cut(self.pixels, aligning.fit(self.face.landmarks, side, frame))

    def notes(self, method: Method, faces: int) -> tuple[str, ...]:
        """What the user should know of its use, for so many faces."""
        if method.kind != "hybrid":
            return (NOT_USED.format(method.name),)
        return (FOR_ALL.format(faces),) if faces > 1 else ()


def read_reference(path: Path) -> Reference:
    """The largest face of a photo. Raises UnreadableInput where there is none."""
    return reference_of(open_photo(path).seen, str(path))


def reference_of(pixels: np.ndarray, name: str) -> Reference:
    """The same of pixels (H, W, 3) uint8 RGB that are at hand; name: for a sentence."""
    faces = find_faces(pixels)
    if not faces:
        raise UnreadableInput(NO_FACE.format(name))
    return Reference(pixels, max(faces, key=lambda face: face.alignment.scale))
