"""Every method runs through the whole repair with weights, and none is offered without."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from engine import assets
from engine.completion.methods import METHODS, Method, live_method, method_named, offered_methods
from engine.errors import UnreadableInput
from engine.face import Face
from engine.faces import find_faces
from engine.mask import paint_segment
from engine.photo import Photo
from engine.repair import RepairOptions, changed_outside, repair
from engine.step import result_of

TRAINED = [method for method in METHODS if method.recipe]


@pytest.fixture(scope="module")
def photo(astronaut: np.ndarray) -> Photo:
    return Photo(pixels=np.ascontiguousarray(astronaut[:300, 90:350]))


@pytest.fixture(scope="module")
def mask() -> np.ndarray:
    """A mouth, and a scratch across the face's frame."""
    drawn = np.zeros((300, 260), bool)
    paint_segment(drawn, (115, 143), (150, 143), 24, value=True)
    paint_segment(drawn, (60, 20), (200, 190), 4, value=True)
    return drawn


@pytest.fixture(scope="module")
def faces(photo: Photo) -> tuple[Face, ...]:
    return find_faces(photo.pixels)


@pytest.mark.usefixtures("every_method")
@pytest.mark.parametrize("method", TRAINED, ids=lambda method: method.name)
def test_it_repairs_a_face_and_nothing_else(
    method: Method, photo: Photo, mask: np.ndarray, faces: tuple[Face, ...]
) -> None:
    options = RepairOptions(method=method.name, candidates=2, effort=0.02)
    result = result_of(repair(photo, mask, options, faces=faces))
    (face,) = result.faces
    side = 80 if "80" in method.name else 64
    assert face.crop.shape == (side, side, 3) and face.hole.shape == (side, side)
    assert len(face.candidates) == (2 if method.several else 1)
    assert set(result.weights) - {"detail"} == set(method.recipes)
    image = result.image()
    assert changed_outside(photo.pixels, image, mask) == 0
    without = result_of(repair(photo, mask, options, faces=())).image()
    assert (image != without).any()  # the face's fill is in it, not the background's alone


@pytest.mark.usefixtures("every_method")
def test_a_mask_beyond_a_methods_own_frame_touches_no_face(
    photo: Photo, faces: tuple[Face, ...]
) -> None:
    """S3's frame is narrower: a spot at the canonical frame's edge lies outside it."""
    (face,) = faces
    x, y = face.alignment.corners[[0, 3]].mean(0) + 6 * face.alignment.scale * np.array([0.5, 0])
    spot = np.zeros((300, 260), bool)
    paint_segment(spot, (x, y), (x, y), 2, value=True)
    reached = {
        name: len(result_of(repair(photo, spot, options, faces=faces)).faces)
        for name in ("residual64", "upsampling80")
        if (options := RepairOptions(method=name, candidates=1, effort=0.02))
    }
    assert reached == {"residual64": 1, "upsampling80": 0}


@pytest.mark.usefixtures("every_method")
def test_with_all_weights_every_method_is_offered() -> None:
    assert offered_methods() == METHODS
    assert [method_named(method.name) for method in METHODS] == list(METHODS)


def test_without_weights_the_classical_methods_are_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assets, "resources", lambda: tmp_path)
    assert {method.kind for method in offered_methods()} == {"classical"}
    for method in TRAINED:
        with pytest.raises(UnreadableInput, match=f"training train {method.recipe}`"):
            method_named(method.name)


def test_the_fill_that_follows_the_brush_is_the_best_of_one_pass_that_is_here(
    tiny_weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "resources"
    (folder / "weights").mkdir(parents=True)
    monkeypatch.setattr(assets, "resources", lambda: folder)
    assert live_method() is None
    for name in ("dcgan64", "inpaint-gan", "context-encoder", "faithful"):
        shutil.copy(tiny_weights / "weights" / f"{name}.safetensors", folder / "weights")
        method = live_method()
        assert (method.name if method else None) == (None if name == "dcgan64" else name)
