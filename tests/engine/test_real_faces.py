"""Real faces as they come: at the border, overlapping, upside down, grey, faded, drawn."""

import csv
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine import alignment as aligning
from engine.alignment import fit, transform
from engine.face import Face
from engine.faces import find_faces
from engine.photo import Photo, open_photo
from engine.placement import face_of, landmarks_of_eyes, landmarks_of_eyes_and_mouth, same_face
from engine.repair import Repair, RepairOptions, changed_outside, repair
from engine.step import result_of

QUICK = RepairOptions(candidates=1, effort=0.05)

Image = np.ndarray


def grey(image: Image) -> Image:
    return cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)


def sepia(image: Image) -> Image:
    return (grey(image) * np.array([1.0, 0.86, 0.66])).astype(np.uint8)


def faded(image: Image) -> Image:
    return (110 + image * 0.35).astype(np.uint8)


def blue_shifted(image: Image) -> Image:
    return (image * np.array([0.62, 0.8, 1.0])).astype(np.uint8)


def drawn(image: Image) -> Image:
    """A pencil drawing after the picture: dark lines on paper."""
    light = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.float32)
    lines = np.clip(light / (cv2.GaussianBlur(light, (0, 0), 8) + 1) * 255, 0, 255)
    return cv2.cvtColor(lines.astype(np.uint8), cv2.COLOR_GRAY2RGB)


def upside_down(image: Image) -> Image:
    return image[::-1, ::-1]


TINTS = [grey, sepia, faded, blue_shifted]

SOME = ("caltech-003.jpg", "celeba-010.jpg", "dlib-001.jpg")
"""Of the shared photos, one of each kind."""


@pytest.fixture(scope="module")
def portrait(astronaut: Image) -> Image:
    """(300, 260, 3), one face."""
    return np.ascontiguousarray(astronaut[:300, 90:350])


@pytest.fixture(scope="module")
def face(portrait: Image) -> Face:
    """As it is found in the portrait."""
    (only,) = find_faces(portrait)
    return only


def clicked(face: Face, size: tuple[int, int], place: Callable[[Image], Image]) -> Face:
    """The face as a hand would mark it in a picture where its points lie elsewhere."""
    eyes_and_mouth = np.vstack([face.landmarks[:2], face.landmarks[3:].mean(0)])
    points = [(float(x), float(y)) for x, y in place(eyes_and_mouth)]
    return face_of(landmarks_of_eyes_and_mouth(points[1], points[0], points[2]), size)


def mouth_of(face: Face, shape: tuple[int, ...]) -> Image:
    """A mask over the face's mouth."""
    y, x = np.indices(shape[:2])
    middle = face.landmarks[3:].mean(0)
    return np.hypot(x - middle[0], y - middle[1]) < 11 * face.alignment.scale


def repaired(image: Image, mask: Image, *faces: Face, spared: tuple[int, ...] = ()) -> Repair:
    """A quick repair, with what must hold whatever the picture is."""
    photo = Photo(pixels=np.ascontiguousarray(image))
    result = result_of(repair(photo, mask, QUICK, faces=faces, spared=spared))
    assert changed_outside(photo.pixels, result.image(), mask) == 0
    return result


def lean(pixels: Image) -> Image:
    """Which way the mean colour of pixels (n, 3) leans from grey."""
    mean = pixels.reshape(-1, 3).astype(float).mean(0)
    return mean - mean.mean()


@pytest.mark.parametrize("tint", TINTS)
def test_a_tinted_face_is_found_where_it_was_and_filled_in_its_tint(
    portrait: Image, face: Face, tint: Callable[[Image], Image]
) -> None:
    image = tint(portrait)
    (found,) = find_faces(image)
    off = found.alignment.corners - face.alignment.corners
    assert np.hypot(*off.T).mean() < 4 * face.alignment.scale
    mask = mouth_of(face, image.shape)
    filled = repaired(image, mask, found).image()[mask]
    around = cv2.dilate(mask.astype(np.uint8), np.ones((15, 15))).astype(bool) & ~mask
    np.testing.assert_allclose(lean(filled), lean(image[around]), atol=10)


def test_upside_down_it_is_marked_by_hand_and_repaired_like_any(
    portrait: Image, face: Face
) -> None:
    height, width = portrait.shape[:2]
    image = np.ascontiguousarray(portrait[::-1, ::-1])
    turned = clicked(face, (width, height), lambda points: (width - 1, height - 1) - points)
    upright = clicked(face, (width, height), lambda points: points)
    crops = [
        aligning.cut(picture, one.alignment).astype(int)
        for picture, one in ((image, turned), (portrait, upright))
    ]
    assert np.abs(crops[0] - crops[1]).mean() < 1
    mask = mouth_of(turned, image.shape)
    (done,) = repaired(image, mask, turned).faces
    assert done.hole[40:56].any() and not done.hole[:30].any()  # a mouth, in an upright crop


@pytest.mark.parametrize("side", ["left", "right", "top", "bottom"])
def test_a_face_that_the_border_cuts_is_repaired_in_what_is_left_of_it(
    portrait: Image, face: Face, side: str
) -> None:
    x, y = (int(value) for value in face.alignment.corners.mean(0))
    x0, y0, x1, y1 = 0, 0, portrait.shape[1], portrait.shape[0]
    if side == "left":
        x0 = x
    elif side == "right":
        x1 = x
    elif side == "top":
        y0 = y
    else:
        y1 = y
    image = portrait[y0:y1, x0:x1]
    cut = clicked(face, (x1 - x0, y1 - y0), lambda points: points - (x0, y0))
    mask = mouth_of(cut, image.shape)
    mask[:, ::9] = True  # scratches, of which each half of a face has some
    result = repaired(image, mask, cut)
    assert len(result.faces) == 1 and (result.image()[mask] != image[mask]).any()
    find_faces(image)  # may find it or not


def test_of_two_faces_side_by_side_in_one_frame_each_gets_its_own_fill(
    portrait: Image, face: Face
) -> None:
    """Cheek to cheek: each frame reaches far into the other."""
    half = portrait[:, : int(face.alignment.corners[:, 0].mean()) + 40]
    image = np.hstack([half, half[:, ::-1]])
    size = (image.shape[1], image.shape[0])
    left = clicked(face, size, lambda points: points)
    right = clicked(face, size, lambda points: points * (-1, 1) + (size[0] - 1, 0))
    assert not same_face(left, right)
    inside = (left.alignment.corners[:, 0].max() - right.alignment.corners[:, 0].min()) > 5
    assert inside
    mask = mouth_of(left, image.shape) | mouth_of(right, image.shape)
    assert len(repaired(image, mask, left, right).faces) == 2
    alone = repaired(image, mask, left, right, spared=(1,))
    changed = (alone.image() != image).any(2)
    border = int(right.alignment.corners[:, 0].min())
    assert changed[:, :border].any() and not changed[:, size[0] // 2 + 20 :].any()


@pytest.mark.parametrize("hand", [drawn, None])
def test_a_drawing_is_repaired_like_a_photo(
    portrait: Image, face: Face, hand: Callable[[Image], Image] | None
) -> None:
    if hand is not None:
        image = hand(portrait)
    else:  # a circle, two dots and a line
        image = np.full_like(portrait, 250)
        eyes, mouth = face.landmarks[:2], face.landmarks[3:].mean(0)
        centre = tuple(int(value) for value in face.landmarks.mean(0))
        cv2.circle(image, centre, 55, (30, 30, 30), 2)
        for x, y in (*eyes, mouth):
            cv2.circle(image, (int(x), int(y)), 6, (30, 30, 30), -1)
    find_faces(image)  # may find it or not
    marked = clicked(face, (image.shape[1], image.shape[0]), lambda points: points)
    result = repaired(image, mouth_of(marked, image.shape), marked)
    assert len(result.faces) == 1


# -- the labelled photos, where they are ------------------------------------------------------


@pytest.fixture(scope="module")
def labelled(shared_photos: Path) -> list[tuple[Path, Image]]:
    """Photos with the five landmarks of one face each."""
    with open(shared_photos / "faces.csv", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["left_eye_x"]]
    names = ("left_eye", "right_eye", "nose", "left_mouth", "right_mouth")
    return [
        (
            shared_photos / row["photo"],
            np.array([[float(row[f"{name}_x"]), float(row[f"{name}_y"])] for name in names]),
        )
        for row in rows
    ]


def test_marked_by_eyes_and_mouth_real_faces_are_aligned_to_two_pixels(
    labelled: list[tuple[Path, Image]],
) -> None:
    off: dict[str, list[float]] = {"eyes": [], "mouth": []}
    for _, landmarks in labelled:
        true = fit(landmarks)
        one, other, mouth = (
            (float(x), float(y)) for x, y in (landmarks[1], landmarks[0], landmarks[3:].mean(0))
        )
        for way, marks in (
            ("eyes", landmarks_of_eyes(one, other)),
            ("mouth", landmarks_of_eyes_and_mouth(one, other, mouth)),
        ):
            moved = transform(fit(marks).corners, true.matrix)
            moved -= transform(true.corners, true.matrix)
            off[way].append(float(np.hypot(*moved.T).mean()))
    assert np.median(off["mouth"]) < 2.1 and np.median(off["eyes"]) < 3.8


@pytest.fixture(scope="module")
def some(labelled: list[tuple[Path, Image]]) -> list[tuple[Image, Face]]:
    """The faces and their surroundings from photos of different kinds."""
    chosen = [one for one in labelled if one[0].name in SOME]
    assert len(chosen) >= len(SOME)
    cut = []
    for path, landmarks in chosen:
        pixels = open_photo(path).pixels
        corners = fit(landmarks).corners
        margin = 0.5 * np.ptp(corners, 0).max()
        x0, y0 = np.maximum(corners.min(0) - margin, 0).astype(int)
        x1, y1 = (corners.max(0) + margin).astype(int)
        part = np.ascontiguousarray(pixels[y0:y1, x0:x1])
        size = (part.shape[1], part.shape[0])
        cut.append((part, face_of(landmarks - (x0, y0), size)))
    return cut


@pytest.mark.parametrize("change", [*TINTS, drawn, upside_down])
def test_real_photos_in_every_state_are_repaired_where_a_hand_marks_the_face(
    some: list[tuple[Image, Face]], change: Callable[[Image], Image]
) -> None:
    for picture, known in some:
        image = change(picture)
        height, width = image.shape[:2]
        last = np.array([width - 1, height - 1])
        marked = clicked(
            known,
            (width, height),
            lambda points, last=last: last - points if change is upside_down else points,
        )
        find_faces(np.ascontiguousarray(image))  # may find it or not
        assert len(repaired(image, mouth_of(marked, image.shape), marked).faces) == 1
