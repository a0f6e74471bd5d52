"""One picture to its aligned, measured faces: the work of a process of `prepare`."""

from dataclasses import dataclass

import cv2
import numpy as np

from engine.alignment import Alignment, canonical_landmarks, cut, fit, transform
from engine.errors import UnreadableInput
from engine.faces import find_faces
from training.sources import LANDMARK_COLUMNS, Picture, read_picture

MEASURED_SIDE = 128
"""Sharpness, residual and fingerprint are taken at this side, so limits mean the same at any."""

WEBP_QUALITY = 90
"""About 3.3 KB a face at 128 pixels, as the shards of shared/faces have."""

LEAST_INSIDE = 0.25
"""A face of which the picture shows less is not even cut: its landmarks are an error."""

SAME_FRAME = 0.1
"""A crop whose corners move less than this (pixels) is already aligned, and is not cut again."""


@dataclass(frozen=True)
class Crop:
    """A face cut out and measured."""

    name: str
    """Its name in a shard, with ".webp"."""

    picture: str
    """The picture it came from; all faces of a picture go into one split."""

    row: dict[str, str]
    """Its columns of the index, but for shard, name and (unless known already) split."""

    fingerprint: str
    """Perceptual hash, 256 bits in hexadecimal."""

    glasses: bool | None


@dataclass(frozen=True)
class Outcome:
    """What became of a picture: crops with their WebP bytes, or why there is none."""

    picture: str
    crops: tuple[tuple[Crop, bytes], ...] = ()
    refusal: str | None = None
    glance: bytes | None = None
    """The whole picture as a small WebP where it was refused, to see why."""


def crops_of(picture: Picture, side: int) -> Outcome:
    """Reads, finds, aligns, cuts and measures; a picture that fails is an Outcome, no exception."""
    try:
        pixels, webp = read_picture(picture)
    except (UnreadableInput, cv2.error, MemoryError) as error:
        reason = str(error).removeprefix(f"{picture.path} ")
        return Outcome(picture.name, refusal=f"unreadable: {reason}")
    crops, refusal = [], "no face: none found"
    try:
        for i, (landmarks, score) in enumerate(_faces(picture, pixels)):
            name = f"{picture.crop_name}/{i}" if picture.several else picture.crop_name
            alignment, webp_kept = fit(landmarks, side), None
            if webp and _is_cut(pixels, alignment):  # the very bytes, not compressed once more
                alignment, webp_kept = Alignment(np.eye(2, 3), side), webp
            inside = _inside(alignment, pixels.shape)
            if inside < LEAST_INSIDE:
                raise ValueError("they lie outside the picture")
            crop = pixels if webp_kept else cut(pixels, alignment)
            small = crop if side == MEASURED_SIDE else cut(pixels, alignment.at(MEASURED_SIDE))
            gray = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
            row = picture.known | {
                "scale": f"{float(picture.known.get('scale', 1)) / alignment.scale:.4f}",
                "inside": f"{float(picture.known.get('inside', 1)) * inside:.3f}",
                "residual": f"{_residual(landmarks):.2f}",
                "sharpness": f"{cv2.Laplacian(gray, cv2.CV_64F).var():.1f}",
                "yaw": f"{yaw(landmarks):.3f}",
                "brightness": f"{gray.mean():.1f}",
            }
            row |= {"detector_score": f"{score:.3f}"} if score is not None else {}
            points = transform(landmarks, alignment.matrix)
            row |= zip(LANDMARK_COLUMNS, (f"{v:.2f}" for v in points.ravel()), strict=True)
            measured = Crop(f"{name}.webp", picture.name, row, fingerprint(gray), picture.glasses)
            crops.append((measured, webp_kept or _webp(crop)))
    except ValueError as error:  # landmarks that are no face; the detector's never are
        refusal = f"landmarks: {error}"
    except (cv2.error, MemoryError) as error:
        refusal = f"unreadable: it cannot be worked on ({error})"
    if crops:
        return Outcome(picture.name, tuple(crops))
    return Outcome(picture.name, refusal=refusal, glance=_glance(pixels, side))


def _faces(picture: Picture, pixels: np.ndarray) -> list[tuple[np.ndarray, float | None]]:
    """Landmarks (5, 2) and the detector's score of each face, given ones without a score."""
    if picture.landmarks is not None:
        return [(np.reshape(picture.landmarks, (5, 2)), None)]
    faces = find_faces(pixels)
    if not picture.several:  # the labels are of one person, who is in the middle
        centre = (np.array(pixels.shape[1::-1]) - 1) / 2
        faces = tuple(sorted(faces, key=lambda f: np.hypot(*(f.landmarks.mean(0) - centre)))[:1])
    return [(face.landmarks, face.score) for face in faces]


def yaw(landmarks: np.ndarray) -> float:
    """How far a head is turned, by asymmetry: 0 frontal, about 0.5 half profile, + to the right.

    landmarks: (5, 2). The nose tip's distance from the middle of the eyes along the line through
    them, in distances between the eyes.
    """
    left, right, nose = landmarks[:3]
    along = right - left
    return float((nose - (left + right) / 2) @ along / max(along @ along, 1e-12))


def fingerprint(gray: np.ndarray) -> str:
    """The perceptual hash (pHash) of an aligned face: 256 bits as 64 hexadecimal digits.

    gray: uint8 (H, W). Which of the 16 x 16 lowest frequencies of its cosine transform lie above
    their median: what brightness, contrast, size and compression hardly change. 64 bits, the
    usual number, do not do here: aligned faces are alike in their lowest frequencies.
    """
    small = cv2.resize(gray, (64, 64), interpolation=cv2.INTER_AREA).astype(np.float32)
    low = cv2.dct(small)[:16, :16]
    return np.packbits(low > np.median(low)).tobytes().hex()


def _is_cut(pixels: np.ndarray, alignment: Alignment) -> bool:
    """Whether a picture is the crop already."""
    side = alignment.side
    corners = Alignment(np.eye(2, 3), side).corners
    same = bool(np.abs(alignment.corners - corners).max() < SAME_FRAME)
    return same and pixels.shape[:2] == (side, side)


def _webp(image: np.ndarray) -> bytes:
    options = [cv2.IMWRITE_WEBP_QUALITY, WEBP_QUALITY]
    return cv2.imencode(".webp", cv2.cvtColor(image, cv2.COLOR_RGB2BGR), options)[1].tobytes()


def _glance(pixels: np.ndarray, side: int) -> bytes:
    """The whole picture, no side longer than a crop's, as WebP."""
    height, width = pixels.shape[:2]
    ratio = side / max(height, width)
    size = (max(1, round(width * ratio)), max(1, round(height * ratio)))
    return _webp(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def _inside(alignment: Alignment, shape: tuple[int, ...]) -> float:
    """The share of the crop's pixels whose centres lie in the picture."""
    ticks = np.arange(MEASURED_SIDE, dtype=np.float64)
    grid = np.stack(np.meshgrid(ticks, ticks), -1).reshape(-1, 2)
    x, y = transform(grid, alignment.at(MEASURED_SIDE).inverse).T
    within = (x >= -0.5) & (x < shape[1] - 0.5) & (y >= -0.5) & (y < shape[0] - 0.5)
    return float(within.mean())


def _residual(landmarks: np.ndarray) -> float:
    """The mean distance of the aligned landmarks from the canonical ones, pixels at 128."""
    frame = fit(landmarks, MEASURED_SIDE)
    off = transform(landmarks, frame.matrix) - canonical_landmarks(MEASURED_SIDE)
    return float(np.hypot(*off.T).mean())
