"""Faces placed by hand: five landmarks from two eyes, from eyes and mouth, or from a frame.

A detector fails where the face itself is the damage; a person still sees where its eyes were.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from engine.alignment import Alignment, canonical_landmarks, fit, similarity, transform
from engine.face import Face
from engine.sentence import say

Point = tuple[float, float]
"""x, y in photo pixels, pixel centres at integers."""

SMALLEST = 8.0
"""The least side of a frame in photo pixels: a face of which nothing could be seen."""

_SIDE = 64
_EYES_AND_MOUTH = np.array([[1, 0, 0, 0, 0], [0, 1, 0, 0, 0], [0, 0, 0, 0.5, 0.5]])
"""The three points a person clicks, as means of the five landmarks."""

_NEAREST_MOUTH, _FURTHEST_MOUTH = 0.6, 4.0
"""From the middle of the eyes, in distances between them: 1.0 from the front, more in profile; an
eye clicked twice would be 0.5."""


@dataclass(frozen=True)
class Square:
    """A face's frame in the photo, the outline of its crop.

    x, y: its centre. side: in photo pixels. angle: degrees clockwise as seen, 0 = upright.
    """

    x: float
    y: float
    side: float
    angle: float = 0.0

    @property
    def alignment(self) -> Alignment:
        """Photo to a 64-pixel crop."""
        turn = np.radians(self.angle)
        along, across = (np.array([np.cos(turn), np.sin(turn)]) * _SIDE / self.side).tolist()
        matrix = np.array([[along, across, 0.0], [-across, along, 0.0]])
        matrix[:, 2] = (_SIDE - 1) / 2 - matrix[:, :2] @ (self.x, self.y)
        return Alignment(matrix, _SIDE)

    @property
    def landmarks(self) -> np.ndarray:
        """The canonical frame's five landmarks in this frame: (5, 2) float64 photo pixels."""
        return transform(canonical_landmarks(_SIDE), self.alignment.inverse)


def square_of(alignment: Alignment) -> Square:
    """The frame of an alignment: `square_of(fit(square.landmarks))` is that square again."""
    corners = alignment.corners
    x, y = corners.mean(0).tolist()
    along = corners[1] - corners[0]
    angle = float(np.degrees(np.arctan2(along[1], along[0])))
    return Square(x, y, alignment.scale * alignment.side, angle)


def landmarks_of_eyes(one: Point, other: Point) -> np.ndarray:
    """The five landmarks (5, 2) of an upright face with these two eyes, given in any order.

    The left eye is the one further left as seen, of two above each other the upper one; for a
    face turned by more than 90 degrees give the mouth, too. Raises ValueError for eyes less than
    a photo pixel apart.
    """
    _check_eyes(one, other)
    return _landmarks([min(one, other), max(one, other)])


def landmarks_of_eyes_and_mouth(one: Point, other: Point, mouth: Point) -> np.ndarray:
    """The five landmarks (5, 2) of a face with these eyes, in any order, and middle of the mouth.

    The nearest similarity of the canonical frame, whichever way up. Raises ValueError for eyes
    less than a photo pixel apart and for a mouth on them or far away.
    """
    _check_eyes(one, other)
    eyes = np.hypot(one[0] - other[0], one[1] - other[1])
    away = np.hypot(mouth[0] - (one[0] + other[0]) / 2, mouth[1] - (one[1] + other[1]) / 2)
    if not _NEAREST_MOUTH * eyes <= away <= _FURTHEST_MOUTH * eyes:
        if away < eyes:
            raise ValueError(say("the mouth lies on the eyes"))
        raise ValueError(say("the mouth lies far from the eyes"))
    low, high = min(one, other), max(one, other)
    upright, turned = _landmarks([low, high, mouth]), _landmarks([high, low, mouth])
    found = [
        np.abs(_EYES_AND_MOUTH @ marks - (left, right, mouth)).sum()
        for marks, left, right in ((upright, low, high), (turned, high, low))
    ]
    return upright if found[0] <= found[1] else turned


def face_of(landmarks: np.ndarray, size: tuple[int, int]) -> Face:
    """A face placed by hand in a photo of `size` (width, height); the detector's score is 0."""
    return Face(box=_box(landmarks, size), landmarks=landmarks, score=0.0)


def moved(face: Face, square: Square, size: tuple[int, int]) -> Face:
    """The face placed by hand: its frame, and its landmarks with it, brought to `square`."""
    now = square_of(face.alignment)
    in_crop = transform(face.landmarks, now.alignment.matrix)
    landmarks = transform(in_crop, square.alignment.inverse)
    return face_of(landmarks, size)


def same_face(one: Face, other: Face) -> bool:
    """Whether two faces lie in one place: a centre deep inside the other's frame."""
    distance = np.hypot(*(one.landmarks.mean(0) - other.landmarks.mean(0)))
    return bool(distance < 0.5 * _SIDE * max(one.alignment.scale, other.alignment.scale))


def left_to_right(faces: Iterable[Face]) -> tuple[Face, ...]:
    """The faces as a person counts them."""
    return tuple(sorted(faces, key=lambda face: float(face.alignment.corners[:, 0].mean())))


def _check_eyes(one: Point, other: Point) -> None:
    distance = np.hypot(one[0] - other[0], one[1] - other[1])
    if not np.isfinite(distance):
        raise ValueError(say("the eyes are no points of the photo"))
    if distance < 1:
        raise ValueError(say("the two eyes fall into one point"))


def _landmarks(points: list[Point]) -> np.ndarray:
    """The canonical landmarks laid to the left eye, the right eye and, if given, the mouth.

    The mouth counts twice, as do its two corners in `fit`.
    """
    canonical = canonical_landmarks(_SIDE)
    known = _EYES_AND_MOUTH @ canonical
    which = [0, 1, 2, 2][: 2 * len(points) - 2]
    matrix = similarity(np.array(points, np.float64)[which], known[which])
    return transform(canonical, Alignment(matrix, _SIDE).inverse)


def _box(landmarks: np.ndarray, size: tuple[int, int]) -> tuple[float, float, float, float]:
    """The upright square about the frame's centre, cut at the photo's edges."""
    square = square_of(fit(landmarks))
    half = square.side / 2
    x0, y0 = max(square.x - half, 0.0), max(square.y - half, 0.0)
    return x0, y0, min(square.x + half, float(size[0])), min(square.y + half, float(size[1]))
