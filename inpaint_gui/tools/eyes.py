"""A new face by two or three clicks: its eyes, and its mouth for whoever wants to be exact."""

from collections.abc import Callable
from math import hypot

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from engine.placement import (
    Point,
    Square,
    face_of,
    landmarks_of_eyes,
    landmarks_of_eyes_and_mouth,
)
from engine.sentence import say
from inpaint_gui.frames import REACH, paint_mark
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.viewport import Viewport

_FIRST_EYE = say("Click one eye of the face, or press Enter for a frame in the middle. Esc stops.")
_SECOND_EYE = say("Now click the other eye. Esc stops.")
_MOUTH = say("Click the middle of the mouth to be more exact, or press Enter to do without it.")
_ADDED = say("The face is marked: drag its frame if it is not quite right, then press Repair.")
_SHARE = 0.4
"""Of what is seen of the photo, how much a frame in the middle takes."""


class EyeMarking:
    """While it goes on, the document's draft is the face as it would be now."""

    def __init__(self, photos: OpenPhotos, viewport: Viewport, say: Callable[[str], None]) -> None:
        self._photos, self._viewport, self._say = photos, viewport, say
        self._points: list[Point] | None = None

    @property
    def active(self) -> bool:
        """Clicks mark a face."""
        return self._points is not None

    def start(self) -> None:
        """The next clicks are a face's eyes."""
        self._points = []
        self._say(_FIRST_EYE)

    def click(self, point: QPointF) -> None:
        """An eye, or the mouth, at a place in the canvas."""
        assert self._points is not None
        place = self._viewport.to_photo(point.x(), point.y())
        if len(self._points) == 2:
            one, other = self._points
            try:
                self._add(landmarks_of_eyes_and_mouth(one, other, place))
            except ValueError as error:
                why = str(error)
                self._say(
                    say("No mouth can be there: {why}. Click it, or press Enter without.", why=why)
                )
        elif self._points and self._distance(self._points[0], place) < 2 * REACH:
            self._say(say("The eyes are further apart than that: click the other one, or zoom in."))
        else:
            self._points.append(place)
            self._say(_SECOND_EYE if len(self._points) == 1 else _MOUTH)
            self.follow(point)

    def follow(self, point: QPointF) -> None:
        """The draft is what a click here would make."""
        if self._points:
            place = self._viewport.to_photo(point.x(), point.y())
            landmarks = self._landmarks(place)
            face = face_of(landmarks, self._size) if landmarks is not None else None
            self._photos.shown.faces.set_draft(face)

    def finish(self, *, middle: bool = False) -> None:
        """Two eyes are a face, fewer are none; middle: then a frame in the middle is one."""
        points = self._points or []
        if len(points) == 2:
            self._add(landmarks_of_eyes(points[0], points[1]))
        elif middle:
            self._add(self._middle().landmarks)
        else:
            self._points = None
            self._photos.shown.faces.set_draft(None)
            self._say(say("No face was added."))

    def forget(self) -> None:
        """Another photo."""
        self._points = None

    def paint(self, painter: QPainter) -> None:
        """The points clicked so far."""
        for x, y in self._points or []:
            paint_mark(painter, QPointF(*self._viewport.to_view(x, y)))

    @property
    def _size(self) -> tuple[int, int]:
        assert self._photos.shown.photo is not None
        return self._photos.shown.photo.size

    def _add(self, landmarks: np.ndarray) -> None:
        self._points = None
        self._photos.shown.faces.add(face_of(landmarks, self._size))
        self._say(_ADDED)

    def _landmarks(self, place: Point) -> np.ndarray | None:
        """Of the points clicked so far and one more; without it where it can be no mouth."""
        assert self._points is not None
        if len(self._points) == 1:
            near = self._distance(self._points[0], place) < 2 * REACH
            return None if near else landmarks_of_eyes(self._points[0], place)
        one, other = self._points
        try:
            return landmarks_of_eyes_and_mouth(one, other, place)
        except ValueError:
            return landmarks_of_eyes(one, other)

    def _distance(self, one: Point, other: Point) -> float:
        """In logical pixels."""
        return hypot(one[0] - other[0], one[1] - other[1]) * self._viewport.scale

    def _middle(self) -> Square:
        """An upright frame in the middle of what is seen of the photo."""
        view, (width, height) = self._viewport, self._size
        x0, y0 = view.to_photo(0, 0)
        x1, y1 = view.to_photo(view.width, view.height)
        x0, x1 = max(x0, 0), min(x1, width)
        y0, y1 = max(y0, 0), min(y1, height)
        return Square((x0 + x1) / 2, (y0 + y1) / 2, _SHARE * min(x1 - x0, y1 - y0))
