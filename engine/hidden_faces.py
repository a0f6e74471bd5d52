"""Faces that damage hides from the detector."""

import numpy as np

from engine import texture
from engine.face import Face
from engine.faces import find_faces
from engine.placement import left_to_right, same_face


def find_faces_behind(
    pixels: np.ndarray, mask: np.ndarray, *, filled: np.ndarray | None = None
) -> tuple[Face, ...]:
    """Faces of a photo of which a part is masked: found as it is, and with the masked part filled.

    A stain can hide a face from the detector, and so can its fill; either view may show it. Those
    of the photo as it is come first, then the others, each from left to right. filled: the photo
    with that part filled plainly, where it is at hand.
    """
    found = left_to_right(find_faces(pixels))
    if not mask.any():
        return found
    behind = find_faces(texture.fill(pixels, mask) if filled is None else filled)
    hidden = [face for face in behind if not any(same_face(face, other) for other in found)]
    return (*found, *left_to_right(hidden))
