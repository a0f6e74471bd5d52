"""Where in a photo a face may be: windows in which OpenCV's Haar cascades answer "perhaps".

The cascades propose and nothing more, so every window they do not turn away is taken, even one that
stands alone, and near ones are averaged. They forgive tilts of about 15 degrees, hence the turned
copies of the photo. What is a face, and where its landmarks lie, `engine.landmark_net` says.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

import cv2
import cv2.data
import numpy as np

from engine.alignment import Alignment, transform
from engine.errors import FacemendError
from engine.sentence import say

CASCADES = ("frontalface_alt2", "frontalface_default")
"""What one of them misses of the tilted and half covered faces the other mostly knows. The first
alone looks at the fine copy."""

PROFILE = "profileface"
"""Knows faces seen from one side; the mirrored photo shows it those seen from the other."""

SMALLEST = 20
"""The windows they are made for, up to 24: no face is smaller in the copy they look at."""

STEP = 1.2
"""From one size of face to the next."""

MARGIN = 0.06
"""Of the longer side, around a copy: a face may fill the photo or touch its edge."""

COARSE, FINE, CLOSE = 400, 900, 640
"""Longer sides of the copies: all tilts and sizes on the first, small upright faces on the second,
which is not made of a photo that the first shows well enough; the third in place of the first when
there is time to look closely."""

TILTS = (-30.0, 0.0, 30.0)
"""Of the coarse copies, degrees clockwise as seen."""

WINDOW_DOWN, WINDOW_SIDE = 0.08, 1.0
"""The canonical frame in a box of the cascade, in sides of the box: how far its centre lies below
the box's, and how long its side is. Medians over the tuning half of shared/photos."""

MOST = 64
"""Windows returned, those with most votes: more are noise, and each costs a millisecond."""

_one_at_a_time = Lock()  # a CascadeClassifier keeps state while it runs


@dataclass(frozen=True)
class Window:
    """A square of the photo where the canonical frame of a face may lie."""

    x: float
    y: float
    """The centre in photo pixels."""

    side: float
    tilt: float
    """Degrees clockwise as seen; 0 for an upright head."""

    votes: float = 1.0
    """Boxes of the cascades that were averaged."""

    def alignment(self, side: int) -> Alignment:
        """Photo to a crop of the window, upright and `side` pixels wide."""
        matrix: np.ndarray = cv2.getRotationMatrix2D((self.x, self.y), self.tilt, side / self.side)
        matrix[:, 2] += ((side - 1) / 2 - self.x, (side - 1) / 2 - self.y)
        return Alignment(matrix, side)


def propose(
    gray: np.ndarray, *, tilts: Sequence[float] = TILTS, closely: bool = False
) -> list[Window]:
    """Windows that may hold a face, most votes first; the same photo gives the same windows.

    gray: uint8 (H, W), upright, any size. tilts: of the heads to look for on the coarse copy; small
    faces are looked for at tilt 0 if that is among them. closely: on a larger copy and in profile,
    too, which takes three times as long. Safe to call from several threads: they take turns. Raises
    FacemendError when a file of OpenCV's cascades is missing.
    """
    longest = max(gray.shape)
    coarse = min(1.0, (CLOSE if closely else COARSE) / longest)
    fine = min(1.0, FINE / longest)
    rows = [_boxes(gray, coarse, tilt, name) for tilt in tilts for name in CASCADES]
    if closely:
        rows.append(_boxes(gray, coarse, 0.0, PROFILE))
        rows.append(_boxes(gray, coarse, 0.0, PROFILE, mirrored=True))
    if 0.0 in tilts and fine > 1.5 * coarse:
        # a little beyond the size at which the coarse copy begins to see
        largest = round(1.4 * SMALLEST * fine / coarse)
        rows.append(_boxes(gray, fine, 0.0, CASCADES[0], largest=largest))
    return _grouped(np.concatenate(rows))


@lru_cache
def _cascade(name: str) -> cv2.CascadeClassifier:
    path = Path(cv2.data.haarcascades) / f"haarcascade_{name}.xml"
    cascade = cv2.CascadeClassifier()
    if not path.is_file() or not cascade.load(str(path)):
        raise FacemendError(
            say("OpenCV's file {path} is missing or damaged; reinstall Facemend.", path=path)
        )
    return cascade


def _boxes(
    gray: np.ndarray,
    scale: float,
    tilt: float,
    name: str,
    *,
    largest: int = 0,
    mirrored: bool = False,
) -> np.ndarray:
    """A cascade's answers as windows of the photo: (n, 4) x, y, side, tilt, in fixed order.

    scale: of the copy; largest: side of a box in the copy, 0 = no limit; mirrored: whether the
    cascade sees the copy's mirror image.
    """
    height, width = gray.shape
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
    turned, matrix = _turned(small, tilt)
    seen = np.ascontiguousarray(turned[:, ::-1]) if mirrored else turned
    with _one_at_a_time:
        boxes = _cascade(name).detectMultiScale(
            seen, STEP, 0, 0, (SMALLEST, SMALLEST), (largest, largest)
        )
    if len(boxes) == 0:
        return np.empty((0, 4))
    x, y, side, _ = np.asarray(boxes, np.float64).T
    if mirrored:
        x = turned.shape[1] - side - x
    centres = np.stack([x + (side - 1) / 2, y + (side - 1) / 2 + WINDOW_DOWN * side], 1)
    centres = transform(centres, cv2.invertAffineTransform(matrix))
    centres = (centres + 0.5) * (width / size[0], height / size[1]) - 0.5
    found = np.column_stack([centres, WINDOW_SIDE * side / scale, np.full(len(side), tilt)])
    inside = (found[:, :2] >= 0).all(1) & (found[:, :2] < (width, height)).all(1)
    return found[inside][np.lexsort(found[inside].T)]  # OpenCV's threads finish in any order


def _turned(gray: np.ndarray, tilt: float) -> tuple[np.ndarray, np.ndarray]:
    """The image with a margin, turned so that heads of that tilt stand upright; and the map.

    What lies beyond the margin is black: the cascades pass over even windows at once.
    """
    margin = round(MARGIN * max(gray.shape))
    wider = cv2.copyMakeBorder(gray, margin, margin, margin, margin, cv2.BORDER_REPLICATE)
    height, width = wider.shape
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), tilt, 1)
    wide, high = np.ceil(np.abs(matrix[:, :2]) @ (width, height)).astype(int).tolist()
    matrix[:, 2] += ((wide - width) / 2, (high - height) / 2)
    turned = cv2.warpAffine(wider, matrix, (wide, high)) if tilt else wider
    matrix[:, 2] += matrix[:, :2] @ (margin, margin)
    return turned, matrix


def _grouped(rows: np.ndarray) -> list[Window]:
    """Rows (x, y, side, tilt) of the same place averaged, the places with most rows first."""
    windows: list[Window] = []
    apart = np.hypot(*(rows[:, None, :2] - rows[None, :, :2]).transpose(2, 0, 1))
    sides = rows[:, 2]
    ratio = sides[:, None] / sides
    near = (apart < 0.2 * sides) & (ratio < 1.4) & (ratio > 1 / 1.4)
    near &= np.abs(rows[:, None, 3] - rows[:, 3]) < 60  # half a turn apart is another face
    left = np.ones(len(rows), bool)
    while left.any() and len(windows) < MOST:
        best = int(np.argmax((near & left).sum(1) * left))
        group = near[best] & left
        x, y, side, tilt = rows[group].mean(0).tolist()
        windows.append(Window(x, y, side, tilt, float(group.sum())))
        left &= ~group
    return windows
