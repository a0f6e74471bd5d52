"""Batches to learn from: faces jittered and spoilt, and what is no face; the same for a step."""

from dataclasses import dataclass

import cv2
import numpy as np

from engine.alignment import transform
from engine.landmark_net import SIDE, encoded
from engine.proposals import Window
from training.landmarks import backgrounds
from training.landmarks.recipe import LandmarkRecipe
from training.landmarks.spoiling import Random, Spoiler

CROP = 128
"""Side of the faces, as shared/faces has them."""

_MIDDLE = (CROP - 1) / 2
_MIRRORED = [1, 0, 2, 4, 3]
_LUMA = np.array([0.299, 0.587, 0.114])


@dataclass(frozen=True, eq=False)
class Batch:
    """Cuts, and what is to be read in them; the faces come first."""

    cuts: np.ndarray
    """(N, 64, 64) uint8 grey."""

    landmarks: np.ndarray
    """(F, 5, 2) float32 of the first F cuts, in sides of the cut from its centre."""

    is_face: np.ndarray
    """(N,) float32, 1 for the first F and 0 for the others."""


class Samples:
    """Batch `step` depends on (seed, step) alone, so a resumed run sees the same.

    faces: (N, 128, 128, 3) uint8 RGB in the canonical frame; landmarks: (N, 5, 2) in their pixels;
    others: (M, 128, 128, 3) uint8 RGB without faces, see `training.landmarks.backgrounds`.
    """

    def __init__(
        self, recipe: LandmarkRecipe, faces: np.ndarray, landmarks: np.ndarray, others: np.ndarray
    ) -> None:
        self.faces, self.landmarks, self.others = faces, landmarks, others
        self.seed = recipe.seed
        self.positives, self.negatives = recipe.batch - recipe.negatives, recipe.negatives
        self.spoiler = Spoiler(SIDE)
        self._order, self._epoch = np.empty(0, np.int64), -1

    def at(self, step: int) -> Batch:
        """The batch of a step."""
        random = np.random.default_rng((self.seed, 13, step))
        cuts, landmarks = [], []
        for i in self._chosen(step):
            cut, marks = self._placed_face(i, random)
            cuts.append(cut)
            landmarks.append(marks)
        for _ in range(self.negatives):
            kind = random.random()
            cuts.append(self._other(random) if kind < 0.6 else self._misplaced_face(random))
        spoilt = np.stack([self.spoiler.spoilt(cut, random) for cut in cuts])
        is_face = np.zeros(len(cuts), np.float32)
        is_face[: self.positives] = 1
        return Batch(spoilt, encoded(np.stack(landmarks)).astype(np.float32), is_face)

    def _chosen(self, step: int) -> list[int]:
        """The faces of a step: each once an epoch, which may end inside a batch."""
        first = step * self.positives
        places = np.arange(first, first + self.positives)
        chosen = []
        for place in places:
            epoch, i = divmod(int(place), len(self.faces))
            if epoch != self._epoch:
                order = np.random.default_rng((self.seed, 12, epoch)).permutation(len(self.faces))
                self._epoch, self._order = epoch, order
            chosen.append(int(self._order[i]))
        return chosen

    def _placed_face(self, i: int, random: Random) -> tuple[np.ndarray, np.ndarray]:
        """A face as a proposal or an earlier reading cuts it, and its landmarks in the cut."""
        mirrored = random.random() < 0.5
        window = _near(random)
        marks = self.landmarks[i]
        if mirrored:
            marks = marks[_MIRRORED] * (-1, 1) + (CROP - 1, 0)
        cut = self._face_cut(i, mirrored, window, random)
        return cut, transform(marks, window.alignment(SIDE).matrix)

    def _misplaced_face(self, random: Random) -> np.ndarray:
        """A face lying on its side or head, a part of one, or one beside the cut or far away."""
        i = int(random.integers(len(self.faces)))
        kind = random.integers(4)
        x, y = random.uniform(-0.3, 0.3, 2)
        scale, tilt = np.exp(random.normal(0, 0.2)), random.normal(0, 15)
        if kind == 0:
            x, y, tilt = x / 2, y / 2, random.uniform(75, 285)
        elif kind == 1:
            scale = random.uniform(0.12, 0.38)
        elif kind == 2:
            scale = random.uniform(2.6, 4.5)
            x, y = scale * x, scale * y
        else:
            angle, far = random.random() * 2 * np.pi, random.uniform(0.6, 0.9)
            x, y = far * np.cos(angle), far * np.sin(angle)
        window = _window(float(x), float(y), float(scale), float(tilt))
        return self._face_cut(i, bool(random.integers(2)), window, random)

    def _other(self, random: Random) -> np.ndarray:
        """A background or texture, any way up, or smooth nothing."""
        if random.random() < 0.04:
            cells = random.integers(0, 256, (int(random.integers(1, 9)),) * 2, np.uint8)
            return cv2.resize(cells, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
        tilt = random.uniform(-180, 180) if random.random() < 0.3 else random.normal(0, 15)
        x, y = random.normal(0, 0.06, 2)
        size = np.exp(random.normal(0, 0.2)) / backgrounds.ROOM
        window = _window(float(x), float(y), float(size), float(tilt))
        matrix = window.alignment(2 * SIDE).matrix
        return _cut(self._background(random), matrix, cv2.BORDER_REFLECT_101)

    def _background(self, random: Random) -> np.ndarray:
        """(CROP, CROP) uint8 grey, perhaps mirrored."""
        other = self.others[random.integers(len(self.others))]
        other = other[:, ::-1] if random.random() < 0.5 else other
        return _gray(np.ascontiguousarray(other), random)

    def _face_cut(self, i: int, mirrored: bool, window: Window, random: Random) -> np.ndarray:
        """A window of a face's crop; what lies outside of the crop is made up."""
        face = np.ascontiguousarray(self.faces[i][:, ::-1] if mirrored else self.faces[i])
        face = _gray(face, random)
        matrix = window.alignment(2 * SIDE).matrix
        outside = random.random()
        if outside < 0.35:
            return _cut(face, matrix, cv2.BORDER_REFLECT_101)
        if outside < 0.5:
            return _cut(face, matrix, cv2.BORDER_REPLICATE)
        behind: np.ndarray = np.full((CROP, CROP), random.integers(256), np.uint8)
        if outside > 0.6:
            behind = self._background(random)
        weight: np.ndarray = np.zeros((CROP, CROP), np.float32)
        soft = random.uniform(0, 8)
        edge = int(soft)
        weight[edge : CROP - edge, edge : CROP - edge] = 1
        weight = cv2.blur(weight, (2 * edge + 1,) * 2) if edge else weight
        size = (2 * SIDE, 2 * SIDE)
        weight = cv2.warpAffine(weight, matrix, size)
        front = cv2.warpAffine(face, matrix, size, borderMode=cv2.BORDER_REPLICATE)
        behind = cv2.resize(behind, size)
        both = behind + (front.astype(np.float32) - behind) * weight
        fine = np.round(both).astype(np.uint8)
        return cv2.resize(fine, (SIDE, SIDE), interpolation=cv2.INTER_AREA)


def _near(random: Random) -> Window:
    """Where a cut lies about a face: as a user's rough frame, a proposal, or an earlier reading."""
    kind = random.random()
    if kind < 0.25:
        x, y = random.uniform(-0.25, 0.25, 2)
        scale, tilt = np.exp(random.uniform(np.log(0.6), np.log(1.6))), random.uniform(-45, 45)
    elif kind < 0.6:
        x, y = random.normal(0, 0.05, 2)
        scale, tilt = np.exp(random.normal(0, 0.12)), random.uniform(-25, 25)
    else:
        x, y = random.normal(0, 0.02, 2)
        scale, tilt = np.exp(random.normal(0, 0.05)), random.normal(0, 4)
    return _window(float(x), float(y), float(scale), float(tilt))


def _window(x: float, y: float, scale: float, tilt: float) -> Window:
    """A window of a crop, its place from the middle and its size in sides of the crop."""
    return Window(_MIDDLE + x * CROP, _MIDDLE + y * CROP, scale * CROP, tilt)


def _gray(image: np.ndarray, random: Random) -> np.ndarray:
    """(H, W, 3) to (H, W), half of them as films and faded dyes weigh the colours."""
    weights = _LUMA
    if random.random() < 0.5:
        weights = _LUMA + random.random() * (random.dirichlet((1, 1, 1)) - _LUMA)
    return cv2.transform(image, weights[None].astype(np.float32))


def _cut(image: np.ndarray, matrix: np.ndarray, border: int) -> np.ndarray:
    """Warped at twice the size and averaged: (SIDE, SIDE)."""
    fine = cv2.warpAffine(image, matrix, (2 * SIDE, 2 * SIDE), borderMode=border)
    return cv2.resize(fine, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
