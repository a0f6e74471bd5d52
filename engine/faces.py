"""Finding the faces of a photo: cascades propose, the landmark network judges and places.

A proposal is cut out and read twice, the second time upright in the frame that the first reading
gave, where the network is at its best; last, what stays is read once more together with its mirror
image. Every face is where its landmarks converge, so many proposals of one face become one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from engine.alignment import Alignment, cut, fit, transform
from engine.depth import eight_bits
from engine.face import Face
from engine.landmark_net import SIDE, LandmarkReader, Reading, landmark_reader
from engine.proposals import Window, propose

DOUBTFUL, SURE = -1.0, 5.45
"""Logits: below the first a proposal is not looked at again, below the second it is no face. The
network learned from more faces than a photo's proposals hold, so 0 would be far too little.
On the tuning half of shared/photos what is no face reaches 5.6 (a dog), faces begin at 6.3, those
with a third masked at 5.4."""

SMALLEST = 20.0
"""Photo pixels of a frame's side: smaller ones are mostly imagined, and too few to repair."""

FEWEST_GREYS = 64
"""Between the darkest and the brightest hundredth of a photo."""

APART = 0.45
"""Of the larger frame's side: faces whose centres are nearer than that are one."""

OTHER_WAYS_UP = (90.0, 180.0, -90.0)
"""Tilts to look for, too, where no face is found at first: a photo scanned the wrong way round."""

_ROWS = 512
"""Of a photo that are made grey at a time."""

_MIRRORED = [1, 0, 2, 4, 3]
"""Where each landmark is in a mirror image."""


def find_faces(image: np.ndarray, reader: LandmarkReader | None = None) -> tuple[Face, ...]:
    """The faces of a photo, the largest first; the same photo always gives the same faces.

    Where none is found, the photo is looked at again, more closely and any way up.

    image: uint8 or uint16 (height, width, 3) RGB, upright, any size. reader: the bundled network
    when None. Safe to call from several threads: they take turns inside OpenCV. A face's score
    grows from 0.5, just believed, to 1. Raises ValueError for another kind of array,
    FacemendError when a cascade or the network is missing.
    """
    if image.dtype not in (np.uint8, np.uint16) or image.ndim != 3 or image.shape[2] != 3:
        raise ValueError("finding faces needs an image of height x width x 3, uint8 or uint16")
    if image.size == 0:
        return ()
    gray = stretched(_gray(image))
    reader = reader or landmark_reader()
    reductions = reduced(gray)
    faces = judge(reductions, propose(gray), reader)
    if not faces:
        windows = propose(gray, closely=True) + propose(gray, tilts=OTHER_WAYS_UP)
        faces = judge(reductions, windows, reader)
    return faces


def _gray(image: np.ndarray) -> np.ndarray:
    """The image (H, W, 3) uint8 or uint16 as grey of 8 bits, some rows at a time."""
    gray = np.empty(image.shape[:2], np.uint8)
    for y in range(0, len(image), _ROWS):
        part = eight_bits(np.ascontiguousarray(image[y : y + _ROWS]))
        gray[y : y + _ROWS] = cv2.cvtColor(part, cv2.COLOR_RGB2GRAY)
    return gray


def stretched(gray: np.ndarray) -> np.ndarray:
    """A very dark, pale or faded photo with its greys spread out: the cascades see no flat ones.

    gray: (H, W) uint8; one with greys enough is given back as it is.
    """
    few = gray[:: max(1, gray.shape[0] // 256), :: max(1, gray.shape[1] // 256)]
    low, high = np.percentile(few, (1, 99))
    if high - low >= FEWEST_GREYS or high - low < 4:
        return gray
    levels = (np.arange(256) - low) * (255 / (high - low))
    return cv2.LUT(gray, levels.round().clip(0, 255).astype(np.uint8))


def reduced(gray: np.ndarray) -> list[np.ndarray]:
    """The photo and its halves: cuts of a large face are made from one that is near their size."""
    reductions = [gray]
    while min(reductions[-1].shape) >= 2 * SIDE:
        height, width = reductions[-1].shape
        half = cv2.resize(reductions[-1], (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        reductions.append(half)
    return reductions


def judge(
    reductions: Sequence[np.ndarray], windows: Sequence[Window], reader: LandmarkReader
) -> tuple[Face, ...]:
    """Which of the windows are faces, each once, and where their landmarks lie; largest first.

    reductions: of the photo, as `reduced` gives them.
    """
    places = [window.alignment(SIDE) for window in windows]
    for _ in range(2):
        found = _each_once(_readings(reader, reductions, places))
        places = [fit(one.landmarks, SIDE) for one in found if one.logit > DOUBTFUL]
    last = _each_once(_steady_readings(reader, reductions, places))
    faces = [_face(found, reductions[0].shape) for found in last if found.logit > SURE]
    faces = [face for face in faces if face.alignment.scale * SIDE >= SMALLEST]
    return tuple(sorted(faces, key=lambda face: -face.alignment.scale))


@dataclass(frozen=True, eq=False)
class _Found:
    """A cut's reading in the photo: landmarks (5, 2) and their spreads (5,) in photo pixels."""

    landmarks: np.ndarray
    spreads: np.ndarray
    logit: float


def _readings(
    reader: LandmarkReader, reductions: Sequence[np.ndarray], places: Sequence[Alignment]
) -> list[_Found]:
    return _found(reader.read(_cuts(reductions, places)), places)


def _steady_readings(
    reader: LandmarkReader, reductions: Sequence[np.ndarray], places: Sequence[Alignment]
) -> list[_Found]:
    """The mean of each cut's reading and its mirror image's."""
    cuts = _cuts(reductions, places)
    plain, mirror = reader.read(cuts), reader.read(np.ascontiguousarray(cuts[:, :, ::-1]))
    back = mirror.landmarks[:, _MIRRORED] * (-1, 1) + (SIDE - 1, 0)
    both = Reading(
        (plain.landmarks + back) / 2,
        (plain.spreads + mirror.spreads[:, _MIRRORED]) / 2,
        (plain.logits + mirror.logits) / 2,
    )
    return _found(both, places)


def _found(reading: Reading, places: Sequence[Alignment]) -> list[_Found]:
    return [
        _Found(transform(marks, place.inverse), spreads * place.scale, float(logit))
        for marks, spreads, logit, place in zip(
            reading.landmarks, reading.spreads, reading.logits, places, strict=True
        )
    ]


def _cuts(reductions: Sequence[np.ndarray], places: Sequence[Alignment]) -> np.ndarray:
    """(N, SIDE, SIDE) uint8, each from the smallest reduction that is still as sharp as it."""
    cuts = np.empty((len(places), SIDE, SIDE), np.uint8)
    for i, place in enumerate(places):
        level = int(np.clip(np.log2(max(place.scale, 1)), 0, len(reductions) - 1))
        source = reductions[level]
        ratio = np.array(reductions[0].shape[::-1]) / source.shape[::-1]
        matrix = place.matrix.copy()  # from pixels of the reduction
        matrix[:, 2] += matrix[:, :2] @ ((ratio - 1) / 2)
        matrix[:, :2] *= ratio
        cuts[i] = cut(source, Alignment(matrix, SIDE))
    return cuts


def _each_once(found: Sequence[_Found]) -> list[_Found]:
    """The surest of those that lie in one place."""
    kept: list[tuple[_Found, np.ndarray, float]] = []
    for one in sorted(found, key=lambda one: -one.logit):
        frame = fit(one.landmarks, SIDE)
        centre, side = frame.corners.mean(0), frame.scale * SIDE
        if all(np.hypot(*(centre - at)) > APART * max(side, other) for _, at, other in kept):
            kept.append((one, centre, side))
    return [one for one, _, _ in kept]


def _face(found: _Found, shape: tuple[int, ...]) -> Face:
    frame = fit(found.landmarks, SIDE)
    centre, half = frame.corners.mean(0), frame.scale * SIDE / 2
    low = np.maximum(centre - half, 0)
    high = np.minimum(centre + half, np.array(shape[::-1]))
    score = 1 / (1 + float(np.exp(SURE - found.logit)))
    return Face((*low.tolist(), *high.tolist()), found.landmarks, score, found.spreads)
