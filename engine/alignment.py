"""The similarity transform between a photo and a face crop in the canonical or another frame."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

LANDMARKS = ("left eye", "right eye", "nose", "left mouth", "right mouth")
"""The five landmarks in their order, left and right as seen in the picture."""

Frame = tuple[tuple[float, float], ...]
"""Where the five landmarks lie in a crop, (x, y) as fractions of the crop's side: those times 128
are pixel coordinates in a crop of side 128, as the training faces were cut."""

CANONICAL_FRAME: Frame = (
    (0.30, 0.31),
    (0.70, 0.31),
    (0.50, 0.532),
    (0.35, 0.716),
    (0.65, 0.716),
)
"""The frame of the training faces, and of what `facemend complete` takes."""

S3_FRAME: Frame = tuple(
    (0.5 + 1.25 * (x - 0.5), 0.75 + 1.25 * (y - 0.716)) for x, y in CANONICAL_FRAME
)
"""S3's: of 80 pixels the left eye is 20 from the left edge and the mouth 60 from the top. The
canonical frame seen 1.25 times as near, so that all of it lies inside the canonical crop."""

_REFERENCE_SIDE = 128


@dataclass(frozen=True, eq=False)
class Alignment:
    """Photo <-> crop: `matrix` (2, 3) float64 takes photo pixels to pixels of a `side`-wide crop.

    Pixel centres are integers on both sides.
    """

    matrix: np.ndarray
    side: int = 64

    @property
    def inverse(self) -> np.ndarray:
        """(2, 3) float64, crop pixels to photo pixels."""
        return cv2.invertAffineTransform(self.matrix)

    @property
    def scale(self) -> float:
        """Photo pixels a crop pixel covers along one side; above 1 the photo is sharper."""
        return float(1 / np.hypot(self.matrix[0, 0], self.matrix[1, 0]))

    @property
    def corners(self) -> np.ndarray:
        """The crop's four outer corners in photo pixels, (4, 2): clockwise from the top left."""
        low, high = -0.5, self.side - 0.5
        outline = np.array([[low, low], [high, low], [high, high], [low, high]])
        return transform(outline, self.inverse)

    def at(self, side: int) -> "Alignment":
        """The same frame cut at another side."""
        ratio = side / self.side
        matrix = self.matrix * ratio
        matrix[:, 2] += (ratio - 1) / 2  # pixel centres: x' = (x + 1/2) ratio - 1/2
        return Alignment(matrix, side)


def transform(points: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """Points (n, 2) through an affine (2, 3) matrix."""
    return points @ matrix[:, :2].T + matrix[:, 2]


def checked_frame(points: object) -> Frame:
    """A frame as a file of weights gives it: five finite (x, y) inside the crop, not all in one.

    Raises ValueError for anything else.
    """
    try:
        frame = np.array(points, np.float64)
    except (TypeError, ValueError) as error:
        raise ValueError("a frame is five points (x, y)") from error
    if frame.shape != (5, 2) or not ((frame >= 0) & (frame <= 1)).all():
        raise ValueError("a frame is five points (x, y), each between 0 and 1")
    if np.ptp(frame, 0).max() < 0.01:
        raise ValueError("the frame's points fall into one")
    return tuple((float(x), float(y)) for x, y in frame)


def canonical_landmarks(side: int, frame: Frame = CANONICAL_FRAME) -> np.ndarray:
    """The canonical (or another) frame's five landmarks in pixels of a crop: (5, 2) float64.

    The frame's edges are the same at every side; pixel centres are not, so a fraction f is the
    coordinate f * 64 - 0.25 at side 64.
    """
    reference = np.array(frame) * _REFERENCE_SIDE
    return (reference + 0.5) * (side / _REFERENCE_SIDE) - 0.5


def fit(landmarks: np.ndarray, side: int = 64, frame: Frame = CANONICAL_FRAME) -> Alignment:
    """The least-squares similarity (Umeyama 1991) of five landmarks to a frame.

    landmarks: (5, 2) float, photo pixels, in the order of LANDMARKS. Raises ValueError when
    they are not finite or fall into one point.
    """
    source = np.asarray(landmarks, np.float64)
    if source.shape != (5, 2) or not np.isfinite(source).all():
        raise ValueError("an alignment needs five finite landmarks (x, y)")
    try:
        return Alignment(similarity(source, canonical_landmarks(side, frame)), side)
    except ValueError as error:
        raise ValueError("the five landmarks fall into one point") from error


def similarity(source: np.ndarray, target: np.ndarray) -> np.ndarray:
    """The matrix (2, 3) that takes points (n, 2) nearest to others by moving, turning and scaling.

    Least squares (Umeyama 1991), never mirrored; two points are met exactly. Raises ValueError
    when the source's points fall into one.
    """
    source_mean, target_mean = source.mean(0), target.mean(0)
    spread = ((source - source_mean) ** 2).sum(1).mean()
    if spread < 1e-12:
        raise ValueError("the points fall into one")
    covariance = (target - target_mean).T @ (source - source_mean) / len(source)
    u, singular, vt = np.linalg.svd(covariance)
    sign = np.array([1.0, np.sign(np.linalg.det(u @ vt)) or 1.0])
    rotation = (u * sign) @ vt
    scale = (singular * sign).sum() / spread
    matrix = np.empty((2, 3))
    matrix[:, :2] = scale * rotation
    matrix[:, 2] = target_mean - matrix[:, :2] @ source_mean
    return matrix


def cut(
    image: np.ndarray,
    alignment: Alignment,
    convert: Callable[[np.ndarray], np.ndarray] = np.ascontiguousarray,
) -> np.ndarray:
    """The crop of a photo: (side, side, C) of the photo's dtype, area-averaged, mirrored outside.

    image: (H, W, C) or (H, W), uint8, uint16 or float32. convert: what is done to the part of the
    photo that is needed, which is much less than to all of it.
    """
    # Sample at least once a photo pixel, then average: a plain warp would alias large faces.
    fine = alignment.at(alignment.side * max(1, int(np.ceil(alignment.scale))))
    # Only the part of the photo that the crop touches: OpenCV's warps stop at 32,767 pixels.
    x0, y0 = np.floor(alignment.corners.min(0)).astype(int) - 3
    x1, y1 = np.ceil(alignment.corners.max(0)).astype(int) + 4
    if x0 >= 0 and y0 >= 0 and x1 <= image.shape[1] and y1 <= image.shape[0]:
        part = image[y0:y1, x0:x1]
    else:
        rows = _mirrored(np.arange(y0, y1), image.shape[0])
        part = image[rows[:, None], _mirrored(np.arange(x0, x1), image.shape[1])]
    inverse = fine.inverse
    inverse[:, 2] -= (x0, y0)
    warped = cv2.warpAffine(
        convert(part),
        inverse,
        (fine.side, fine.side),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    if fine.side == alignment.side:
        return warped
    return cv2.resize(warped, (alignment.side, alignment.side), interpolation=cv2.INTER_AREA)


def hole_in_crop(mask: np.ndarray, alignment: Alignment) -> np.ndarray:
    """Which crop pixels any masked photo pixel reaches into: (side, side) bool, True = repair."""
    return cut(mask, alignment, lambda part: part.astype(np.float32)) > 1e-6


def lay_back(crop: np.ndarray, alignment: Alignment, box: tuple[int, int, int, int]) -> np.ndarray:
    """The crop laid into a box (x0, y0, x1, y1) of the photo: (h, w, C) float32.

    Beyond the frame the crop's edge pixels go on.
    """
    x0, y0, x1, y1 = box
    source: np.ndarray = np.asarray(crop, np.float32)
    if alignment.scale < 1:  # the photo is coarser than the crop: average before sampling
        side = max(1, round(alignment.side * alignment.scale))
        source = cv2.resize(source, (side, side), interpolation=cv2.INTER_AREA)
        alignment = alignment.at(side)
    matrix = alignment.matrix.copy()  # box pixel -> crop pixel
    matrix[:, 2] += matrix[:, :2] @ (x0, y0)
    return cv2.warpAffine(
        source,
        matrix,
        (x1 - x0, y1 - y0),
        flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )


def frame_weight(
    alignment: Alignment, box: tuple[int, int, int, int], *, margin: float = 0.08
) -> np.ndarray:
    """1 well inside the face's frame, falling smoothly to 0 at its edge: (h, w) float32 of a box.

    margin: width of the fall, as a fraction of the crop's side.
    """
    x0, y0, x1, y1 = box
    x = np.arange(x0, x1, dtype=np.float32)
    y = np.arange(y0, y1, dtype=np.float32)[:, None]
    m = alignment.matrix.astype(np.float32)
    u = (m[0, 0] * x + m[0, 1] * y + m[0, 2] + 0.5) / alignment.side
    v = (m[1, 0] * x + m[1, 1] * y + m[1, 2] + 0.5) / alignment.side
    inside = np.minimum(np.minimum(u, 1 - u), np.minimum(v, 1 - v)) / margin
    t = np.clip(inside, 0, 1)
    return t * t * (3 - 2 * t)


def _mirrored(index: np.ndarray, length: int) -> np.ndarray:
    """Indices beyond a line of pixels, reflected back into it (edge pixels once)."""
    period = max(2 * (length - 1), 1)
    index = np.abs(index) % period
    return np.minimum(index, period - index)
