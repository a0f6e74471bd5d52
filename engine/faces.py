"""Finding the faces of a photo with the Haar cascades that come inside OpenCV.

Three steps, from cheap to careful. One cascade proposes boxes on a small copy of the photo. Each
proposal is then cut out, looked at again turned and mirrored, and the many answers are averaged
into one box with a tilt: the average is several times steadier than any single answer, and how
many agree tells a face from a pattern. Last, eye and mouth cascades say how this face departs
from the mean face in such a box, and the five landmarks follow.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

import cv2
import numpy as np

from engine.alignment import Alignment, fit, transform
from engine.errors import FacemendError

WORKING_SIDE = 800  # proposals are made on a copy no longer than this
SMALLEST = 24  # pixels of that copy; the cascade's own window is 20
MARGIN = 0.1  # of the longer side, around the copy: a face may fill a tight photo
PROPOSAL_TILTS = (-25, 0, 25)  # degrees, clockwise as seen; the cascade forgives about 15
LOOK_TILTS = (-30, -20, -10, 0, 10, 20, 30)  # around the proposal's own
SURE_VOTES = 66  # enough agreement to believe in a face whose eyes are hidden
FEWEST_VOTES = 20  # below this not even two eyes make a face
EYE_VOTES = 10  # for each of the two eyes of a doubtful face

# The mean face in units of the box's side from its centre, x along the eyes, and the gains by
# which what the eye and mouth cascades see moves it: one row a measurement (left eye x, y, right
# eye x, y, mouth x, y, each as departure from its expected place), one column a landmark
# coordinate. Both are a ridge regression over the labelled faces of every second photo of
# shared/photos, mirrored as well so that left and right are alike.
MEAN_FACE = np.array(
    [(-0.186, -0.104), (0.186, -0.104), (0, 0.111), (-0.168, 0.292), (0.168, 0.292)]
)
GAINS = np.zeros((6, 10))

# Where each part cascade fires for a mean face, measured on the same photos.
EYE_CASCADES = {
    "eye_tree_eyeglasses": (0.0, -0.0075),  # from the eye
    "lefteye_2splits": (0.0, -0.0475),  # takes in the brow; fires on either eye
    "righteye_2splits": (0.0, -0.0475),
}
MOUTH_PLACE = (0.0, 0.332)

_cascade_running = Lock()  # a CascadeClassifier keeps state while it runs: one thread at a time


@dataclass(frozen=True, eq=False)
class Face:
    """A face in an upright photo.

    box: x0, y0, x1, y1 in photo pixels, square unless the photo's edge cuts it.
    landmarks: (5, 2) float64 photo pixels, order engine.alignment.LANDMARKS; unseen ones
        inferred from the box and what else was seen, so they may lie outside the photo.
    score: how many overlapping windows answered "face", over all looks; tens for a doubtful
        face, hundreds for a clear one, no upper end.
    """

    box: tuple[float, float, float, float]
    landmarks: np.ndarray
    score: float

    @property
    def alignment(self) -> Alignment:
        """Photo to a 64-pixel crop in the canonical frame."""
        return fit(self.landmarks, 64)


def find_faces(image: np.ndarray) -> tuple[Face, ...]:
    """The faces of a photo, the largest first; the same photo always gives the same faces.

    image: uint8 (height, width, 3) RGB, upright, any size. Safe to call from several threads;
    they take turns inside OpenCV. Raises ValueError for another kind of array and FacemendError
    when OpenCV's cascade files are missing.
    """
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3:
        raise ValueError("finding faces needs a uint8 image of height x width x 3")
    if min(image.shape[:2]) < 2:
        return ()
    gray = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    seen = [look for proposal in _proposals(gray) if (look := _second_look(gray, proposal))]
    faces = (_face(gray, look) for look in _without_overlaps(seen))
    return tuple(face for face in faces if face)


@dataclass(frozen=True)
class _Look:
    """A square box around a face: centre and size in photo pixels, tilt in degrees clockwise."""

    x: float
    y: float
    size: float
    tilt: float
    votes: int

    def covers(self, other: "_Look") -> bool:
        """Whether the two cannot both be faces: a centre deep inside the other's box."""
        return np.hypot(self.x - other.x, self.y - other.y) < 0.5 * max(self.size, other.size)


@lru_cache
def _cascade(name: str) -> cv2.CascadeClassifier:
    path = Path(cv2.data.haarcascades) / f"haarcascade_{name}.xml"
    cascade = cv2.CascadeClassifier()
    if not path.is_file() or not cascade.load(str(path)):
        raise FacemendError(f"OpenCV's file {path} is missing or damaged; reinstall Facemend.")
    return cascade


def _windows(
    name: str, gray: np.ndarray, *, step: float, fewest: int, smallest: int, largest: int
) -> np.ndarray:
    """What a cascade finds, (n, 4) float64: centre x, y, width and votes, in a fixed order."""
    with _cascade_running:
        boxes, votes = _cascade(name).detectMultiScale2(
            gray, step, fewest, 0, (smallest, smallest), (largest, largest)
        )
    if len(boxes) == 0:
        return np.empty((0, 4))
    x, y, width, height = np.asarray(boxes, np.float64).T
    found = np.stack([x + (width - 1) / 2, y + (height - 1) / 2, width, np.ravel(votes)], 1)
    return found[np.lexsort(found.T)]  # OpenCV's threads finish in any order


def _proposals(gray: np.ndarray) -> list[_Look]:
    """Places that may be faces, near duplicates merged; most voted first."""
    height, width = gray.shape
    scale = min(1.0, WORKING_SIDE / max(height, width))
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    small = cv2.equalizeHist(small)
    found = []
    for tilt in PROPOSAL_TILTS:
        turned, matrix = _turned(small, tilt)
        windows = _windows(
            "frontalface_alt2", turned, step=1.1, fewest=2, smallest=SMALLEST, largest=0
        )
        centres = (transform(windows[:, :2], cv2.invertAffineTransform(matrix)) + 0.5) / scale - 0.5
        found += [
            _Look(x, y, size / scale, tilt, int(votes))
            for (x, y), (size, votes) in zip(centres, windows[:, 2:], strict=True)
        ]
    merged: list[list[_Look]] = []
    for look in sorted(found, key=lambda look: -look.votes):
        for group in merged:
            if group[0].covers(look) and 0.6 < look.size / group[0].size < 1.6:
                group.append(look)
                break
        else:
            merged.append([look])
    means = [_average(group) for group in merged]
    return [mean for mean in means if 0 <= mean.x < width and 0 <= mean.y < height]


def _turned(gray: np.ndarray, tilt: float) -> tuple[np.ndarray, np.ndarray]:
    """The image with room around it, turned so that heads of that tilt stand up; and the map."""
    height, width = gray.shape
    margin = 2 * MARGIN * max(height, width)
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), tilt, 1)
    wide, high = np.ceil(np.abs(matrix[:, :2]) @ (width, height) + margin).astype(int)
    matrix[:, 2] += (wide - width) / 2, (high - height) / 2
    turned = cv2.warpAffine(gray, matrix, (wide, high), borderMode=cv2.BORDER_REPLICATE)
    return turned, matrix


def _average(looks: list[_Look]) -> _Look:
    """The looks' mean, weighted by votes, with all their votes."""
    rows = np.array([(look.x, look.y, look.size, look.tilt) for look in looks])
    votes = [look.votes for look in looks]
    return _Look(*np.average(rows, 0, weights=votes).tolist(), sum(votes))


def _second_look(gray: np.ndarray, proposal: _Look) -> _Look | None:
    """The average answer over turned and mirrored cuts of the proposal; None when too few agree."""
    found = []
    for turn in LOOK_TILTS:
        tilt = proposal.tilt + turn
        cut, matrix = _cut(gray, _Look(proposal.x, proposal.y, proposal.size, tilt, 0), 80)
        back = cv2.invertAffineTransform(matrix)
        for mirrored in (False, True):
            windows = _windows(
                "frontalface_alt2",
                cut[:, ::-1].copy() if mirrored else cut,
                step=1.1,
                fewest=1,
                smallest=56,
                largest=114,
            )
            if mirrored:
                windows[:, 0] = len(cut) - 1 - windows[:, 0]
            found += [
                _Look(x, y, size * proposal.size / 80, tilt, int(votes))
                for (x, y), (size, votes) in zip(
                    transform(windows[:, :2], back), windows[:, 2:], strict=True
                )
            ]
    mean = proposal
    for _ in range(3):  # a few rounds leave a neighbour's face out of the average
        near = [
            look
            for look in found
            if np.hypot(look.x - mean.x, look.y - mean.y) < 0.3 * mean.size
            and 0.67 < look.size / mean.size < 1.5
        ]
        if not near:
            return None
        mean = _average(near)
    inside = 0 <= mean.x < gray.shape[1] and 0 <= mean.y < gray.shape[0]
    return mean if inside and mean.votes >= FEWEST_VOTES else None


def _cut(gray: np.ndarray, look: _Look, size: int) -> tuple[np.ndarray, np.ndarray]:
    """A square twice the look's box, the box `size` pixels wide and upright; and the map to it."""
    side, scale = 2 * size, size / look.size
    # Large faces are reduced first, by area: the warp alone would alias.
    reach = 1.5 * look.size
    left, top = max(0, int(look.x - reach)), max(0, int(look.y - reach))
    part = gray[top : int(look.y + reach) + 2, left : int(look.x + reach) + 2]
    high, wide = part.shape
    if scale < 0.5:
        wide, high = max(1, round(2 * scale * wide)), max(1, round(2 * scale * high))
        reduced = cv2.resize(part, (wide, high), interpolation=cv2.INTER_AREA)
    else:
        reduced = part
    ratio = np.array([wide / part.shape[1], high / part.shape[0]])
    matrix = cv2.getRotationMatrix2D((look.x, look.y), look.tilt, scale)
    matrix[:, 2] += (side - 1) / 2 - np.array([look.x, look.y])
    from_part = matrix.copy()
    from_part[:, :2] /= ratio
    from_part[:, 2] = transform(np.array([[left, top]]) - 0.5 + 0.5 / ratio, matrix)[0]
    cut = cv2.warpAffine(reduced, from_part, (side, side), borderMode=cv2.BORDER_REPLICATE)
    return cv2.equalizeHist(cut), matrix


def _without_overlaps(looks: list[_Look]) -> list[_Look]:
    """The most voted look of every heap of overlapping ones, the largest first."""
    kept: list[_Look] = []
    for look in sorted(looks, key=lambda look: -look.votes):
        if not any(look.covers(other) for other in kept):
            kept.append(look)
    return sorted(kept, key=lambda look: -look.size)


def _face(gray: np.ndarray, look: _Look) -> Face | None:
    """The face with its landmarks; None when neither the votes nor the eyes vouch for it."""
    cut, matrix = _cut(gray, look, 160)
    left, right, mouth = _parts(cut)
    if look.votes < SURE_VOTES and min(left[2], right[2]) < EYE_VOTES:
        return None
    seen = np.concatenate([left[:2], right[:2], mouth[:2]])
    mean = MEAN_FACE + (seen @ GAINS).reshape(5, 2)
    landmarks = transform(mean * 160 + (len(cut) - 1) / 2, cv2.invertAffineTransform(matrix))
    height, width = gray.shape
    half = look.size / 2
    box = (
        max(0.0, look.x - half),
        max(0.0, look.y - half),
        min(width - 1.0, look.x + half),
        min(height - 1.0, look.y + half),
    )
    return Face(box, landmarks, float(look.votes))


def _parts(cut: np.ndarray) -> Iterator[np.ndarray]:
    """Left eye, right eye and mouth in a cut: each (dx, dy, votes), departure from the mean face.

    Zeros where nothing plausible was seen, which leaves the part where the box alone puts it.
    """
    centre, size = (len(cut) - 1) / 2, len(cut) / 2

    def seen(name: str, top: int, bottom: int, smallest: int, largest: int) -> np.ndarray:
        band = np.ascontiguousarray(cut[top:bottom, 70:250])
        found = _windows(name, band, step=1.05, fewest=1, smallest=smallest, largest=largest)
        found[:, :2] = (found[:, :2] + (70, top) - centre) / size
        return found[:, [0, 1, 3]]

    eyes = np.concatenate(
        [seen(name, 90, 180, 24, 70) - (*place, 0) for name, place in EYE_CASCADES.items()]
    )
    yield _departure(eyes, MEAN_FACE[0], 0.05)
    yield _departure(eyes, MEAN_FACE[1], 0.05)
    yield _departure(seen("smile", 160, 270, 40, 120), np.array(MOUTH_PLACE), 0.08)


def _departure(found: np.ndarray, place: np.ndarray, spread: float) -> np.ndarray:
    """Mean shift from the expected place to where a part was seen: (dx, dy, votes nearby)."""
    mean = place
    for _ in range(5):
        distance = ((found[:, :2] - mean) ** 2).sum(1)
        weights = found[:, 2] * np.exp(-0.5 * distance / spread**2)
        if weights.sum() < 1:
            return np.zeros(3)
        mean = weights @ found[:, :2] / weights.sum()
    near = np.hypot(*(found[:, :2] - place).T) < 1.6 * spread
    return np.array([*(mean - place), found[near, 2].sum()])
