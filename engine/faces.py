"""Finding the faces of a photo with the Haar cascades that come inside OpenCV.

Three steps, from cheap to careful. One cascade proposes boxes on a small copy of the photo. Each
proposal is then cut out, looked at again turned and mirrored, and the many answers are averaged
into one box with a tilt: the average is much steadier than a single answer, and how many agree
tells a face from a pattern; a face's score is their number. Last, eye and mouth cascades say how
this face departs from the mean face in such a box, and the five landmarks follow.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from threading import Lock

import cv2
import cv2.data
import numpy as np

from engine.alignment import transform
from engine.errors import FacemendError
from engine.face import Face

SMALLEST = 24  # side of a proposed box in a working copy; the cascade's own window is 20
MARGIN = 0.1  # of the longer side, around the copy: a face may fill the photo
# Proposals are made on copies no longer than so many pixels: on the first at three tilts (degrees,
# clockwise as seen; the cascade forgives about 15), on the second for upright small faces alone.
PASSES = ((800, (-25, 0, 25), (SMALLEST, 0)), (1600, (0,), (SMALLEST, 2 * SMALLEST)))
LOOK_TILTS = (-30, -20, -10, 0, 10, 20, 30)  # around the proposal's own
LOOK_SIZE, PARTS_SIZE = 80, 160  # the face's box in the cuts, in pixels of the cut
FEWEST_VOTES = 20  # below this not even two eyes make a face
SURE_VOTES = 50  # enough agreement to believe in a face whose eyes are hidden
EYE_VOTES = 8  # for each of the two eyes of a doubtful face

# The mean face from the centre of its box, in units of the box's side, x along the eyes; and the
# gains by which what the part cascades see moves it: a row a measurement (left eye x, y, right eye
# x, y, mouth x, y, each as departure from its expected place), a column a landmark coordinate.
# Both are a ridge regression over the labelled faces in every second photo of shared/photos,
# each mirrored as well, so that left and right are alike.
MEAN_FACE = np.array(
    [(-0.187, -0.103), (0.187, -0.103), (0.0, 0.111), (-0.169, 0.294), (0.169, 0.294)]
)
GAINS = np.array(
    [
        (0.54, 0.00, 0.00, 0.00, -0.13, -0.30, 0.23, -0.21, -0.19, -0.13),
        (0.06, 0.58, 0.05, 0.12, 0.05, -0.06, 0.13, 0.42, 0.16, 0.10),
        (0.00, 0.00, 0.54, 0.00, -0.13, 0.30, -0.19, 0.13, 0.23, 0.21),
        (-0.05, 0.12, -0.06, 0.58, -0.05, -0.06, -0.16, 0.10, -0.13, 0.42),
        (0.02, -0.02, 0.02, 0.02, -0.22, 0.00, 0.39, 0.03, 0.39, -0.03),
        (-0.02, 0.02, 0.02, 0.02, 0.00, 0.14, 0.20, 0.52, -0.20, 0.52),
    ]
)
# How far below the eye each eye cascade fires, and where the mouth's does; in the same units.
EYE_CASCADES = {"eye_tree_eyeglasses": -0.0075, "lefteye_2splits": -0.0475}
EYE_CASCADES["righteye_2splits"] = EYE_CASCADES["lefteye_2splits"]  # both fire on either eye
MOUTH_PLACE = np.array([0.0, 0.332])

_one_at_a_time = Lock()  # a CascadeClassifier keeps state while it runs


@dataclass(frozen=True)
class _Look:
    """A square box around a face: centre and side in photo pixels, tilt in degrees clockwise."""

    x: float
    y: float
    side: float
    tilt: float
    votes: float

    def overlaps(self, other: "_Look") -> bool:
        """Whether the two cannot both be faces: a centre deep inside the other's box."""
        distance = np.hypot(self.x - other.x, self.y - other.y)
        return bool(distance < 0.5 * max(self.side, other.side))


def find_faces(image: np.ndarray) -> tuple[Face, ...]:
    """The faces of a photo, the largest first; the same photo always gives the same faces.

    image: uint8 (height, width, 3) RGB, upright, any size. Safe to call from several threads:
    they take turns inside OpenCV. Raises ValueError for another kind of array and FacemendError
    when OpenCV's cascade files are missing.
    """
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3:
        raise ValueError("finding faces needs a uint8 image of height x width x 3")
    if image.size == 0:
        return ()
    gray = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    seen = [look for proposal in _proposals(gray) if (look := _second_look(gray, proposal))]
    kept: list[_Look] = []
    for look in sorted(seen, key=lambda look: -look.votes):
        if not any(look.overlaps(other) for other in kept):
            kept.append(look)
    kept.sort(key=lambda look: -look.side)
    return tuple(face for look in kept if (face := _face(gray, look)))


@lru_cache
def _cascade(name: str) -> cv2.CascadeClassifier:
    path = Path(cv2.data.haarcascades) / f"haarcascade_{name}.xml"
    cascade = cv2.CascadeClassifier()
    if not path.is_file() or not cascade.load(str(path)):
        raise FacemendError(f"OpenCV's file {path} is missing or damaged; reinstall Facemend.")
    return cascade


def _windows(
    name: str, gray: np.ndarray, *, step: float, fewest: int, sides: tuple[int, int]
) -> np.ndarray:
    """What a cascade finds between two sides: (n, 4) centre x, y, side, votes; in fixed order."""
    smallest, largest = ((side, side) for side in sides)
    with _one_at_a_time:
        boxes, votes = _cascade(name).detectMultiScale2(gray, step, fewest, 0, smallest, largest)
    if len(boxes) == 0:
        return np.empty((0, 4))
    x, y, width, height = np.asarray(boxes, np.float64).T
    found = np.stack([x + (width - 1) / 2, y + (height - 1) / 2, width, np.ravel(votes)], 1)
    return found[np.lexsort(found.T)]  # OpenCV's threads finish in any order


def _average(looks: list[_Look]) -> _Look:
    """The looks' mean, weighted by votes, with all their votes."""
    rows = np.array([(look.x, look.y, look.side, look.tilt) for look in looks])
    votes = np.array([look.votes for look in looks])
    x, y, side, tilt = (votes @ rows / votes.sum()).tolist()
    return _Look(x, y, side, tilt, float(votes.sum()))


def _proposals(gray: np.ndarray) -> list[_Look]:
    """Places in the photo that may be faces, near duplicates merged."""
    height, width = gray.shape
    found = []
    for longest, tilts, sides in PASSES:
        scale = min(1.0, longest / max(height, width))
        if longest > PASSES[0][0] and scale == 1.0:
            break  # a photo of up to twice the first copy: that one showed it well enough
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        small = cv2.equalizeHist(cv2.resize(gray, size, interpolation=cv2.INTER_AREA))
        for tilt in tilts:
            turned, matrix = _turned(small, tilt)
            windows = _windows("frontalface_alt2", turned, step=1.1, fewest=2, sides=sides)
            centres = transform(windows[:, :2], cv2.invertAffineTransform(matrix))
            centres = (centres + 0.5) * (width / size[0], height / size[1]) - 0.5
            for (x, y), (side, votes) in zip(centres, windows[:, 2:], strict=True):
                if 0 <= x < width and 0 <= y < height:
                    found.append(_Look(x, y, side / scale, tilt, votes))
    groups: list[list[_Look]] = []
    for look in sorted(found, key=lambda look: -look.votes):
        for group in groups:
            if group[0].overlaps(look) and 0.6 < look.side / group[0].side < 1.6:
                group.append(look)
                break
        else:
            groups.append([look])
    return [_average(group) for group in groups]


def _turned(gray: np.ndarray, tilt: float) -> tuple[np.ndarray, np.ndarray]:
    """The image with a margin, turned so that heads of that tilt stand upright; and the map."""
    height, width = gray.shape
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), tilt, 1)
    room = np.abs(matrix[:, :2]) @ (width, height) + 2 * MARGIN * max(height, width)
    wide, high = np.ceil(room).astype(int).tolist()
    matrix[:, 2] += ((wide - width) / 2, (high - height) / 2)
    return cv2.warpAffine(gray, matrix, (wide, high), borderMode=cv2.BORDER_REPLICATE), matrix


def _second_look(gray: np.ndarray, proposal: _Look) -> _Look | None:
    """The average answer over turned and mirrored cuts of the proposal; None when too few agree."""
    found = []
    scale = proposal.side / LOOK_SIZE
    for tilt in (proposal.tilt + turn for turn in LOOK_TILTS):
        cut, matrix = _cut(gray, replace(proposal, tilt=tilt), LOOK_SIZE)
        for mirrored in (False, True):
            view = cv2.flip(cut, 1) if mirrored else cut
            windows = _windows("frontalface_alt2", view, step=1.1, fewest=1, sides=(56, 114))
            if mirrored:
                windows[:, 0] = len(cut) - 1 - windows[:, 0]
            centres = transform(windows[:, :2], cv2.invertAffineTransform(matrix))
            for (x, y), (side, votes) in zip(centres, windows[:, 2:], strict=True):
                found.append(_Look(x, y, side * scale, tilt, votes))
    mean = proposal
    for _ in range(3):  # rounds of averaging, each without what lies off: a neighbour's face
        near = [
            look
            for look in found
            if np.hypot(look.x - mean.x, look.y - mean.y) < 0.3 * mean.side
            and 0.67 < look.side / mean.side < 1.5
        ]
        if not near:
            return None
        mean = _average(near)
    return mean if mean.votes >= FEWEST_VOTES else None


def _cut(gray: np.ndarray, look: _Look, size: int) -> tuple[np.ndarray, np.ndarray]:
    """A square twice the look's box, the box upright and `size` pixels wide; and the map to it."""
    scale, reach = size / look.side, 1.5 * look.side
    matrix = cv2.getRotationMatrix2D((look.x, look.y), look.tilt, scale)
    matrix[:, 2] += np.array([size - 0.5 - look.x, size - 0.5 - look.y])
    left, top = max(0, int(look.x - reach)), max(0, int(look.y - reach))
    part = gray[top : int(look.y + reach) + 2, left : int(look.x + reach) + 2]
    full = np.array(part.shape[::-1])
    if scale < 0.5:  # reduce a large face by area first: the warp alone would alias
        reduced = np.maximum(1, np.round(full * 2 * scale)).astype(int)
        part = cv2.resize(part, reduced.tolist(), interpolation=cv2.INTER_AREA)
    ratio = full / part.shape[::-1]  # photo pixels to a pixel of the part
    from_part = np.empty((2, 3))
    from_part[:, :2] = matrix[:, :2] * ratio
    from_part[:, 2] = transform(np.array([[left, top]]) + (ratio - 1) / 2, matrix)[0]
    cut = cv2.warpAffine(part, from_part, (2 * size, 2 * size), borderMode=cv2.BORDER_REPLICATE)
    return cv2.equalizeHist(cut), matrix


def _face(gray: np.ndarray, look: _Look) -> Face | None:
    """The face with its landmarks; None when neither the votes nor the eyes vouch for it."""
    cut, matrix = _cut(gray, look, PARTS_SIZE)
    eyes = np.concatenate(
        [
            _sightings(name, cut, rows=(90, 180), sides=(24, 70)) - (0, below, 0)
            for name, below in EYE_CASCADES.items()
        ]
    )
    mouths = _sightings("smile", cut, rows=(160, 270), sides=(40, 120))
    left = _departure(eyes, MEAN_FACE[0], 0.05)
    right = _departure(eyes, MEAN_FACE[1], 0.05)
    mouth = _departure(mouths, MOUTH_PLACE, 0.08)
    if look.votes < SURE_VOTES and min(left[2], right[2]) < EYE_VOTES:
        return None
    moved = np.concatenate([left[:2], right[:2], mouth[:2]]) @ GAINS
    in_cut = (MEAN_FACE + moved.reshape(5, 2)) * PARTS_SIZE + (len(cut) - 1) / 2
    landmarks = transform(in_cut, cv2.invertAffineTransform(matrix))
    low = np.maximum((look.x - look.side / 2, look.y - look.side / 2), 0)
    high = np.minimum((look.x + look.side / 2, look.y + look.side / 2), np.array(gray.shape)[::-1])
    return Face((*low.tolist(), *high.tolist()), landmarks, look.votes)


def _sightings(
    name: str, cut: np.ndarray, *, rows: tuple[int, int], sides: tuple[int, int]
) -> np.ndarray:
    """Where a part cascade fires in a band of a PARTS_SIZE cut: (n, 3) x, y in box units, votes."""
    band = np.ascontiguousarray(cut[rows[0] : rows[1], 70:250])
    found = _windows(name, band, step=1.05, fewest=1, sides=sides)
    places = (found[:, :2] + (70, rows[0]) - (len(cut) - 1) / 2) / PARTS_SIZE
    return np.column_stack([places, found[:, 3]])


def _departure(found: np.ndarray, place: np.ndarray, spread: float) -> np.ndarray:
    """From the expected place to where a part was seen, by mean shift: (dx, dy, votes nearby).

    Zeros when nothing plausible was seen, which leaves the part where the box alone puts it.
    """
    mean = place
    for _ in range(5):
        weights = found[:, 2] * np.exp(-((found[:, :2] - mean) ** 2).sum(1) / (2 * spread**2))
        if weights.sum() < 1:
            return np.zeros(3)
        mean = weights @ found[:, :2] / weights.sum()
    near = np.hypot(*(found[:, :2] - place).T) < 1.6 * spread
    return np.array([*(mean - place), found[near, 2].sum()])
