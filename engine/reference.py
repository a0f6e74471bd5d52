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
from engine.sentence import say


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
    return Reference(pixels, max(faces, key=lambda face: face.alignment.scale))
