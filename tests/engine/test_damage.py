"""What is suggested as damage, by the network that is shipped; benchmarks/damage.py has figures."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from engine import assets, damage, damage_net
from engine.damage import suggest_damage
from engine.damage_net import DamageReader
from engine.errors import UnreadableInput
from engine.step import result_of
from engine.synthetic_damage import Damaged, Layer, damaged
from engine.synthetic_stamp import date_stamp


@pytest.fixture(scope="module")
def scratched(astronaut: np.ndarray) -> Damaged:
    """The astronaut's head and the wall about it with three plain scratches of four pixels."""
    layers = []
    ends = ((120, 10), (300, 120), 245), ((150, 170), (330, 60), 250), ((310, 5), (325, 150), 15)
    for start, end, level in ends:
        drawn = np.zeros((340, 340), np.uint8)
        cv2.line(drawn, start, end, 255, 4, cv2.LINE_AA)
        opacity = cv2.GaussianBlur(drawn, (0, 0), 0.6).astype(np.float32) / 255
        layers.append(Layer(opacity, np.full(3, level, np.float32)))
    return damaged(astronaut[:340, :340], layers)


@pytest.fixture(scope="module")
def suggested(scratched: Damaged) -> np.ndarray:
    return result_of(suggest_damage(scratched.image))


def beside(mask: np.ndarray, pixels: int) -> np.ndarray:
    size = 2 * pixels + 1
    return cv2.dilate(mask.astype(np.uint8), np.ones((size, size), np.uint8)) > 0


def test_scratches_are_suggested(scratched: Damaged, suggested: np.ndarray) -> None:
    assert suggested.shape == (340, 340) and suggested.dtype == bool
    assert suggested[scratched.visible].mean() > 0.55
    assert beside(scratched.drawn, 2)[suggested].mean() > 0.55


def test_eyes_teeth_hair_and_wall_are_left_alone(astronaut: np.ndarray) -> None:
    mask = result_of(suggest_damage(astronaut))
    assert mask[:180, 100:350].mean() < 0.005
    assert mask.mean() < 0.05


def test_a_date_stamp_is_suggested(astronaut: np.ndarray) -> None:
    stamped = damaged(astronaut, [date_stamp((512, 512), np.random.default_rng(3))])
    mask = result_of(suggest_damage(stamped.image))
    assert mask[stamped.visible].mean() > 0.6


def test_a_torn_corner_is_suggested_to_its_edge(astronaut: np.ndarray) -> None:
    torn = np.array([(0, 0), (151, 0), (111, 41), (71, 61), (41, 101), (0, 121)])
    opacity = cv2.fillPoly(np.zeros((512, 512), np.uint8), [torn], 255, cv2.LINE_AA)
    paper = Layer(opacity.astype(np.float32) / 255, np.array((244, 242, 233), np.float32))
    spoiled = damaged(astronaut, [paper])
    mask = result_of(suggest_damage(spoiled.image))
    assert mask[spoiled.drawn].mean() > 0.9
    rest = mask & ~beside(spoiled.drawn, 2)
    assert rest.mean() < 0.05


def test_the_frame_of_a_print_is_left_alone(astronaut: np.ndarray) -> None:
    for wide in (6, 24):
        framed = cv2.copyMakeBorder(
            astronaut, wide, wide, wide, wide, cv2.BORDER_CONSTANT, value=(250, 248, 240)
        )
        mask = result_of(suggest_damage(framed))
        assert mask.sum() - mask[wide:-wide, wide:-wide].sum() < 0.02 * wide * 4 * 512


def test_a_white_wall_is_no_hole() -> None:
    wall = np.full((200, 300, 3), 240, np.uint8)
    wall[60:140, 80:200] = 200  # a shadow with soft edges
    assert not result_of(suggest_damage(cv2.GaussianBlur(wall, (0, 0), 12))).any()


def test_a_higher_sensitivity_suggests_more_and_all_that_a_lower_one_does(
    scratched: Damaged, suggested: np.ndarray
) -> None:
    low = result_of(suggest_damage(scratched.image, "low"))
    high = result_of(suggest_damage(scratched.image, "high"))
    assert (suggested | ~low).all() and (high | ~suggested).all()
    assert low.sum() < suggested.sum() < high.sum()


def test_tiles_leave_no_seam(
    scratched: Damaged, suggested: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(damage, "_TILE", 200)
    steps, job = [], suggest_damage(scratched.image)
    try:
        while True:
            steps.append(next(job))
    except StopIteration as end:
        tiled = end.value
    done = [step.done for step in steps if step.message == "Looking for damage"]
    assert done == list(range(5)) and steps[4].total == 4
    assert (tiled & suggested).sum() / (tiled | suggested).sum() > 0.8


def test_a_large_photo_is_looked_at_reduced(
    scratched: Damaged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(damage, "LARGEST", 340 * 340)
    twice = cv2.resize(scratched.image, (681, 679), interpolation=cv2.INTER_CUBIC)
    mask = result_of(suggest_damage(twice))
    assert mask.shape == (679, 681)
    visible = cv2.resize(scratched.visible.astype(np.uint8), (681, 679)) > 0
    assert mask[visible].mean() > 0.5


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (33, 7), (90, 130)])
def test_a_photo_of_any_size_gets_a_mask_of_its_size(shape: tuple[int, int]) -> None:
    mask = result_of(suggest_damage(np.zeros((*shape, 3), np.uint8), "high"))
    assert mask.shape == shape and mask.dtype == bool


def test_a_missing_or_foreign_network_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assets, "resources", lambda: tmp_path)
    damage_net._reader.cache_clear()
    with pytest.raises(UnreadableInput, match=r"damage\.onnx: .* cannot be read .*reinstall"):
        result_of(suggest_damage(np.zeros((20, 20, 3), np.uint8)))
    foreign = tmp_path / "foreign.onnx"
    foreign.write_bytes(b"no network")
    with pytest.raises(UnreadableInput, match=r"foreign\.onnx: this is not a damage network"):
        DamageReader(foreign)
