"""How far the candidates of a face are apart: where they agree, the fill can be trusted more."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from engine.depth import eight_bits
from engine.files import write_atomically
from engine.mask import view
from engine.place import Patch
from engine.repair import Repair


def spread(patches: Sequence[Patch]) -> np.ndarray:
    """The standard deviation over a face's patches (h, w) float32, in levels of 255.

    It is the root mean square of the three channels'; 0 where nothing is filled, and everywhere
    for a single patch. At most 127.5.
    """
    where = patches[0].where
    values = np.stack([eight_bits(patch.pixels[where]) for patch in patches]).astype(np.float32)
    result = np.zeros(where.shape, np.float32)
    result[where] = np.sqrt(values.var(0).mean(-1))
    return result


def mean_spread(patches: Sequence[Patch]) -> float:
    """The same as a mean over what is filled."""
    where = patches[0].where
    return float(spread(patches)[where].mean()) if where.any() else 0.0


def spread_of(repair: Repair) -> np.ndarray:
    """The same of all faces in the photo (H, W) uint8, rounded; 0 outside them."""
    result = np.zeros(repair.mask.shape, np.uint8)
    for face in repair.faces:
        part = view(result, face.patches[0].box)
        np.maximum(part, np.round(spread(face.patches)).astype(np.uint8), out=part)
    return result


def write_spread(path: Path, repair: Repair, *, overwrite: bool) -> None:
    """Writes it as a grey PNG; errors as of `write_atomically`."""
    data = cv2.imencode(".png", spread_of(repair))[1].tobytes()
    write_atomically(path, data, overwrite=overwrite)
