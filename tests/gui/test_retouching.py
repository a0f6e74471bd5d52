"""The clone and heal brush in the window."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.photo import open_photo
from inpaint_gui.images import to_array
from inpaint_gui.runner import Runner
from inpaint_gui.window import Window
from tests.gui.conftest import Hand, MakeWindow

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
SIDE = 300
"""More than a tile of the retouching."""


def weave() -> np.ndarray:
    """Cloth of a repeating pattern: (300, 300, 3)."""
    y, x = np.mgrid[:SIDE, :SIDE]
    grey = 130 + 40 * np.sin(2 * np.pi * x / 20) * np.sin(2 * np.pi * y / 20)
    return np.repeat(grey[..., None], 3, 2).round().astype(np.uint8)


@pytest.fixture(scope="module")
def cloth(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Cloth with a red spot at (150, 150)."""
    pixels = weave()
    pixels[145:156, 145:156] = (255, 0, 0)
    path = tmp_path_factory.mktemp("photos") / "cloth.png"
    Image.fromarray(pixels).save(path)
    return path


@pytest.fixture(autouse=True)
def open_cloth(window: Window, cloth: Path) -> None:
    window.open(cloth)
    window.canvas.tools.options.set_size(24)
    window.canvas.tools.options.set_hardness(100)
    window.canvas.zoom_to(1.0)
    window.canvas.actual_size()


def alt_click(hand: Hand, x: float, y: float) -> None:
    QTest.mouseClick(hand.canvas, LEFT, ALT, hand.place(x, y))


def painted(window: Window) -> np.ndarray:
    """Which pixels of the photo are changed."""
    return (window.document.image() != window.document.photo.pixels).any(2)


def test_cloning_copies_what_lies_at_the_source(window: Window, hand: Hand) -> None:
    photo = window.document.photo.pixels
    hand.press("s")
    alt_click(hand, 90, 150)
    hand.stroke((150, 150), (170, 160))
    dx, dy = window.canvas.tools.held.offset
    assert (dx, dy) == (-60, 0)
    changed = painted(window)
    ys, xs = np.nonzero(changed)
    assert len(ys) > 100
    np.testing.assert_array_equal(window.document.image()[ys, xs], photo[ys + dy, xs + dx])
    assert not (window.document.image()[145:156, 145:156] == (255, 0, 0)).all(2).any()
    assert window.actions_["export"].isEnabled() and not window.document.mask.any()
    # the next stroke keeps the distance
    hand.stroke((200, 220))
    assert window.canvas.tools.held.offset == (-60, 0)


def test_shift_and_a_click_clone_along_a_straight_line(window: Window, hand: Hand) -> None:
    hand.press("s")
    alt_click(hand, 90, 150)
    hand.stroke((150, 150))
    place = hand.place(190, 180)
    QTest.mouseClick(window.canvas, LEFT, Qt.KeyboardModifier.ShiftModifier, place)
    photo, image = window.document.photo.pixels, window.document.image()
    np.testing.assert_array_equal(image[165, 170], photo[165, 110])
    assert window.document.stack.count() == 2
    hand.press("z", control=True)
    np.testing.assert_array_equal(window.document.image()[165, 170], photo[165, 170])


def test_without_a_source_cloning_says_what_to_do(window: Window, hand: Hand) -> None:
    hand.press("s")
    hand.stroke((150, 150), (160, 150))
    assert not painted(window).any() and window.document.stack.count() == 0
    assert "Hold Alt" in window.status.message.text()


def test_retouching_is_undone_and_redone_stroke_by_stroke(window: Window, hand: Hand) -> None:
    hand.press("s")
    alt_click(hand, 60, 60)
    states = [window.document.image()]
    for y in (140, 160, 250):
        hand.stroke((120, y), (270, y + 5))  # over the tiles' borders and each other
        states.append(window.document.image())
    for state in reversed(states[:-1]):
        hand.press("z", control=True)
        np.testing.assert_array_equal(window.document.image(), state)
    assert not window.document.dirty
    for state in states[1:]:
        hand.press("z", control=True, shift=True)
        np.testing.assert_array_equal(window.document.image(), state)


def test_escape_takes_a_running_clone_stroke_back(window: Window, hand: Hand) -> None:
    hand.press("s")
    alt_click(hand, 60, 60)
    QTest.mousePress(window.canvas, LEFT, pos=hand.place(150, 150))
    QTest.mouseMove(window.canvas, hand.place(180, 150))
    assert painted(window).any()
    hand.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(window.canvas, LEFT, pos=hand.place(180, 150))
    assert not painted(window).any() and window.document.stack.count() == 0


def test_a_source_beyond_the_photo_copies_what_there_is(window: Window, hand: Hand) -> None:
    hand.press("s")
    alt_click(hand, 12, 150)
    hand.stroke((100, 100))
    hand.stroke((80, 250), (60, 250))  # its source leaves the photo at the left
    xs = np.nonzero(painted(window))[1]
    assert xs.min() >= 88


def test_healing_alone_finds_its_source(window: Window, hand: Hand) -> None:
    hand.press("j")
    hand.stroke((150, 150))
    after = window.document.image().astype(int)
    assert np.abs(after - weave()).max() <= 8
    changed = painted(window)
    assert changed[145:156, 145:156].all() and changed.sum() < 24 * 24
    assert window.actions_["undo"].text() == "Undo healing"
    hand.press("z", control=True)
    assert not painted(window).any()


def test_healing_from_a_chosen_source_takes_its_texture_and_not_its_light(
    window: Window, hand: Hand, tmp_path: Path
) -> None:
    pixels = weave().astype(int) + np.linspace(0, 80, SIDE).round().astype(int)[None, :, None]
    clean = pixels.astype(np.uint8)
    damaged = clean.copy()
    damaged[145:156, 205:216] = 0
    path = tmp_path / "light.png"
    Image.fromarray(damaged).save(path)
    window.open(path)
    window.canvas.actual_size()
    hand.press("j")
    alt_click(hand, 90, 150)
    hand.stroke((210, 150))
    assert window.canvas.tools.held.offset == (-120, 0)
    assert np.abs(window.document.image().astype(int) - clean).max() <= 8


def test_a_spot_too_large_to_heal_is_said_and_stays(window: Window, hand: Hand) -> None:
    before = window.document.image()
    hand.press("j")
    window.canvas.tools.options.set_size(700)
    hand.stroke((150, 150))
    assert "mark less of it" in window.stage.notice.words.text()
    np.testing.assert_array_equal(window.document.image(), before)
    assert not window.document.painting and window.document.stack.count() == 0


def test_healing_goes_on_in_the_worker_and_ends_the_stroke(
    make_window: MakeWindow, cloth: Path, qtbot
) -> None:
    window = make_window(Runner())
    window.open(cloth)
    qtbot.waitUntil(lambda: window.runner.current is None and window.document.photo is not None)
    window.canvas.tools.options.set_size(24)
    hand = Hand(window)
    hand.press("j")
    hand.stroke((150, 150))
    assert window.document.painting  # what is seen is the stroke, until it is healed
    qtbot.waitUntil(lambda: not window.document.painting)
    assert np.abs(window.document.image().astype(int) - weave()).max() <= 8


def test_the_canvas_shows_the_retouching_and_backslash_the_original(
    window: Window, hand: Hand
) -> None:
    canvas = window.canvas
    hand.press("s")
    alt_click(hand, 60, 60)
    hand.stroke((150, 150), (170, 170))
    hand.press("v")
    left, top = int(canvas.viewport.left), int(canvas.viewport.top)

    def shown() -> np.ndarray:
        return to_array(canvas.grab().toImage())[top : top + SIDE, left : left + SIDE]

    np.testing.assert_array_equal(shown(), window.document.image())
    QTest.keyPress(window, Qt.Key.Key_Backslash)
    np.testing.assert_array_equal(shown(), window.document.photo.pixels)
    QTest.keyRelease(window, Qt.Key.Key_Backslash)
    np.testing.assert_array_equal(shown(), window.document.image())


def test_a_repair_starts_from_the_retouched_photo_and_fills_over_it(
    window: Window, hand: Hand, tmp_path: Path
) -> None:
    window.document.set_options(method="telea")
    hand.press("s")
    alt_click(hand, 60, 60)
    hand.stroke((120, 150), (190, 150))
    retouched = window.document.image()
    hand.press("b")
    hand.stroke((150, 150), (160, 150))
    mask = window.document.mask.copy()
    window.actions_["repair"].trigger()
    result = window.document.image()
    np.testing.assert_array_equal(window.document.repair.photo.pixels, retouched)
    np.testing.assert_array_equal(result[~mask], retouched[~mask])
    assert (result[mask] != retouched[mask]).any()
    window.exports.export(tmp_path / "out.png", overwrite=False)
    np.testing.assert_array_equal(open_photo(tmp_path / "out.png").pixels, result)
    assert "your retouching" in window.status.message.text()
    hand.press("z", control=True)
    np.testing.assert_array_equal(window.document.image(), retouched)
    hand.press("z", control=True, shift=True)
    np.testing.assert_array_equal(window.document.image(), result)


def test_two_hundred_strokes_cost_little(window: Window, hand: Hand) -> None:
    hand.press("s")
    alt_click(hand, 60, 60)
    stack = window.document.stack
    for i in range(20):
        hand.stroke((80 + 5 * i, 100), (90 + 5 * i, 220))
    cost = sum(stack.command(i).bytes for i in range(stack.count()))
    assert stack.count() == 20 and cost < 20 * 30_000
